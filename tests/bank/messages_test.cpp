// The messages that people who write packs by hand meet most often, word for word.
#include <doctest/doctest.h>

#include <array>

#include "support/packs.h"

using namespace stet;
using namespace stet::test;

namespace {

struct Slip {
  const char* name;
  const char* pack;
  const char* said;
};

constexpr std::array kSlips{
    Slip{
        "a comma left out", R"x({"format": "stet-pack" "version": 1})x",
        R"x(p:1:32: error[E001]: is not valid JSON: a comma is missing before this; put one between the two
)x"},
    Slip{
        "text cut off", R"x({"format": "stet-pack", "version": 1)x",
        R"x(p:1:37: error[E001]: is not valid JSON: the file ends too early; close what is open, with ", ] or }
)x"},
    Slip{
        "a comma too many", R"x({"format": "stet-pack", "version": 1,})x",
        R"x(p:1:38: error[E001]: is not valid JSON: a comma too many stands before this; take it out
)x"},
    Slip{"the same key twice", R"x({"format": "stet-pack", "format": "stet-pack"})x",
         R"x(p:1:32: error[E001]: the key "format" stands twice in one object; remove one of them
)x"},
    Slip{
        "another file", R"x({"results": []})x",
        R"x(p:1:1: error[E002]: this is not a Stet pack; a pack is an object that begins {"format": "stet-pack", "version": 1
)x"},
    Slip{
        "a newer version",
        R"x({"format": "stet-pack", "version": 2, "id": "x", "title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:1:36: error[E003]: this pack was made by a newer Stet; update Stet to open it
)x"},
    Slip{
        "no title",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:1:1: error[E010]: "title" is missing; add "title": what the pack is called
)x"},
    Slip{
        "no questions",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [

]})x",
        R"x(p:3:14: error[E013]: "questions" holds 0 values, and at least 1 is needed; add a question
)x"},
    Slip{
        "no kind",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:1: error[E010]: "kind" is missing; add "kind": what the question trains, such as "who-said-it"
)x"},
    Slip{
        "a mistyped kind",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figures", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:56: error[E012]: there is no kind "check-the-figures"; did you mean "check-the-figure"?
)x"},
    Slip{"a mistyped shape",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "chose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:99: error[E012]: there is no shape "chose"; did you mean "choose"?
)x"},
    Slip{
        "no shape",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:1: error[E010]: "shape" is missing; add "shape": how it is answered, such as "choose"
)x"},
    Slip{"an empty stem",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": " ", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:84: error[E013]: "stem" is empty; write the question as the player reads it
)x"},
    Slip{
        "a mistyped key",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "explanaton": "E.", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:109: warning[W050]: "explanaton" is not a key of a question; did you mean "explanation"?
)x"},
    Slip{"no right option",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40"}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:120: error[E022]: no option is right; set "right": true on the right one
)x"},
    Slip{
        "two right options",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14", "right": true}]}
]})x",
        R"x(p:4:120: error[E022]: 2 options are right; leave "right": true on one, or use the shape "select"
)x"},
    Slip{
        "right as text",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": "yes"}, {"id": "b", "text": "14", "right": true}]}
]})x",
        R"x(p:4:156: error[E011]: "right" is text, not true or false; write true or false, without quotation marks
)x"},
    Slip{
        "one option",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}]}
]})x",
        R"x(p:4:120: error[E013]: "options" holds 1 value, and at least 2 are needed; add answers to choose from
)x"},
    Slip{
        "two options the same",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "Forty", "right": true}, {"id": "b", "text": "forty "}]}
]})x",
        R"x(p:4:186: error[E021]: "forty " reads the same as number 1 of this list; change one of them
)x"},
    Slip{"an option id twice",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "a", "text": "14"}]}
]})x",
         R"x(p:4:170: error[E020]: two options have the id "a"; give one of them another
)x"},
    Slip{"a number for text",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": 40, "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:141: error[E011]: "text" is a number, not text; write it in quotation marks
)x"},
    Slip{"an id with a capital",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "A", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:128: error[E016]: "A" can't be an id; use 1 to 64 of a-z, 0-9, ".", "_" and "-"
)x"},
    Slip{"a difficulty too high",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "difficulty": 5, "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:123: error[E015]: "difficulty" is 5; use a number from 1 to 3
)x"},
    Slip{
        "a date the other way round",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "expires": "31.12.2026", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:120: error[E016]: "expires" is "31.12.2026", which is not a date; write it like 2026-12-31
)x"},
    Slip{
        "a question id twice",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]},
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:5:8: error[E020]: the id "00000000-0000-8000-8000-000000000001" stands twice; question number 1 has it too; give one of them another
)x"},
    Slip{"a class that isn't there",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "sort", "classes": ["Fact", "Opinion"], "items": [{"text": "I", "class": "Facts"}]}
]})x",
         R"x(p:4:172: error[E012]: there is no class "Facts"; did you mean "Fact"?
)x"},
    Slip{"a number in words",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "number", "value": "forty"}
]})x",
         R"x(p:4:118: error[E011]: "value" is text, not a number; write it in digits alone
)x"},
    Slip{"half a word marked",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "mark", "passage": "It is slow.", "targets": [{"begin": 0, "end": 1}]}
]})x",
         R"x(p:4:145: error[E023]: the target "I" begins or ends inside a word; take whole words
)x"},
    Slip{
        "nothing to mark",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "mark", "passage": "It is slow.", "targets": []}
]})x",
        R"x(p:4:144: error[E024]: there is nothing to mark; add a target, or "none": the label of the answer that nothing is to be marked
)x"},
    Slip{"evidence of another article",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "evidence": [{"article": "a2", "begin": 0, "end": 9, "text": "The ferry"}], "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:4:134: error[E031]: no article of the pack has the id "a2"; did you mean "a1"?
)x"},
    Slip{
        "evidence not counted",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "evidence": [{"article": "a1", "begin": 0, "end": 0, "text": "The ferry"}], "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:122: error[E032]: the bytes 0 to 0 are no words of the article, which is 63 bytes long; the words stand at "begin": 0, "end": 9
)x"},
    Slip{
        "evidence in other words",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "evidence": [{"article": "a1", "begin": 0, "end": 9, "text": "A ferry"}], "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:170: error[E033]: the article says "The ferry" there, not "A ferry"; copy the words from the article as they stand
)x"},
    Slip{"an article without text",
         R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1"}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
         R"x(p:2:28: error[E026]: the article has no text; add "text", or "excerpt" for a part of it
)x"},
    Slip{
        "an address that is none",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "url": "example.org", "text": "T"}],
"questions": [
{"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:2:48: error[E016]: "example.org" is no web address; write it from https:// on, or leave it out
)x"},
    Slip{
        "an id that isn't a uuid",
        R"x({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [{"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."}],
"questions": [
{"id": "q1", "kind": "check-the-figure", "stem": "S?", "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, {"id": "b", "text": "14"}]}
]})x",
        R"x(p:4:8: warning[W052]: the id "q1" may stand in another pack too; use one that can't, such as "94aeb9a5-175c-84e6-99fe-95cfd7b02dfd"
)x"},
};

}  // namespace

TEST_CASE("the commonest slips, and what is said of each") {
  CHECK(kSlips.size() >= 30);
  for (const Slip& slip : kSlips) {
    INFO(slip.name);
    CHECK(findings_in(slip.pack) == slip.said);
  }
}

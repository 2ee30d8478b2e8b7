// The trouble table of quotations, its half about speakers: reporting clauses in every order,
// and who is meant by them.
#include <doctest/doctest.h>

#include "facts/quotations.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Speakers as "words -> name", one a direct or mixed quotation, joined by bars.
std::string speakers(const std::string& text) {
  Read it = read_text(text);
  std::string line;
  for (const Quotation& q : it.reading.quotations) {
    if (q.kind == QuoteKind::indirect) continue;
    if (!line.empty()) line += " | ";
    line += it.words(q.speaker);
    if (q.name && *q.name != it.words(q.speaker)) line += " -> " + *q.name;
    if (!q.name) line += " -> ?";
  }
  return line;
}

}  // namespace

TEST_CASE("trouble: reporting clauses in every order") {
  CHECK(speakers("“The dam will hold all winter,” Ines Duarte said.") == "Ines Duarte");
  CHECK(speakers("“The dam will hold all winter,” said Ines Duarte.") == "Ines Duarte");
  CHECK(speakers("Ines Duarte said, “The dam will hold all winter.”") == "Ines Duarte");
  CHECK(speakers("According to Ines Duarte, “the dam will hold all winter.”") == "Ines Duarte");
  CHECK(speakers("“The dam will hold all winter,” according to Ines Duarte.") == "Ines Duarte");
  CHECK(speakers("“The dam will hold all winter,” Ines Duarte told Paul Nakamura.") ==
        "Ines Duarte");
  CHECK(speakers("Ines Duarte told Paul Nakamura that “the dam will hold all winter.”") ==
        "Ines Duarte");
  CHECK(speakers("Ines Duarte, who built the dam, said: “It will hold all winter.”") ==
        "Ines Duarte");
  CHECK(speakers("“It will hold all winter,” said Ines Duarte, who built the dam.") ==
        "Ines Duarte");
  CHECK(speakers("“It will hold all winter,” Ines Duarte, the engineer, said on Friday.") ==
        "Ines Duarte");
}

TEST_CASE("trouble: colons, dashes and nouns that report") {
  CHECK(speakers("Ines Duarte: “The dam will hold all winter.”") == "Ines Duarte");
  CHECK(speakers("“The dam will hold all winter.” — Ines Duarte") == "Ines Duarte");
  CHECK(speakers("“The dam will hold all winter,” Ines Duarte said in a statement.") ==
        "Ines Duarte");
  CHECK(speakers("In a statement, Ines Duarte said “the dam will hold all winter.”") ==
        "Ines Duarte");
  CHECK(speakers("Ines Duarte repeated her claim that “the dam will hold all winter.”") ==
        "Ines Duarte");
  CHECK(speakers("Ines Duarte shook her head. “The dam will hold all winter.”") == "Ines Duarte");
  CHECK(speakers("In the words of Ines Duarte, “the dam will hold all winter.”") == "Ines Duarte");
  CHECK(speakers("Ines Duarte’s answer was short: “The dam will hold all winter.”") ==
        "Ines Duarte");
}

TEST_CASE("trouble: split quotations have one speaker") {
  CHECK(speakers("“The dam will hold,” Ines Duarte said, “whatever the river brings.”") ==
        "Ines Duarte | Ines Duarte");
  CHECK(speakers("“The dam will hold,” said Ines Duarte. “The river can bring what it likes.”") ==
        "Ines Duarte | Ines Duarte");
  CHECK(speakers("Ines Duarte built it. “The dam,” she said, “will hold whatever comes.”") ==
        "she -> Ines Duarte | she -> Ines Duarte");
}

TEST_CASE("trouble: several paragraphs have one speaker") {
  CHECK(speakers("Ines Duarte was sure. “The dam will hold.\n\n“The river can bring what it "
                 "likes.\n\n“We built it for a thousand years,” she said.") ==
        "Ines Duarte | Ines Duarte | she -> Ines Duarte");
  CHECK(speakers("“The dam will hold this time,” said Ines Duarte. “I am sure of it.\n\n“The "
                 "river can bring what it likes.”") == "Ines Duarte | Ines Duarte | Ines Duarte");
  CHECK(speakers("Paul Nakamura asked why.\n\nInes Duarte said: “The dam will hold.\n\n“The "
                 "river can bring what it likes.”") == "Ines Duarte | Ines Duarte");
}

TEST_CASE("trouble: a paragraph that is only a quotation") {
  CHECK(speakers("“The dam will hold all winter,” said Ines Duarte.\n\n“The river can bring what "
                 "it likes this year.”") == "Ines Duarte | Ines Duarte");
  CHECK(speakers("“The dam will hold all winter,” said Ines Duarte.\n\nPaul Nakamura was not so "
                 "sure.\n\n“I have seen two dams break already,” he said.") ==
        "Ines Duarte | he -> Paul Nakamura");
  CHECK(speakers("Paul Nakamura was not so sure.\n\n“I have seen two dams break already.”") ==
        "Paul Nakamura");
}

TEST_CASE("trouble: pronoun sources") {
  CHECK(speakers("Ines Duarte walked the dam with Paul Nakamura. “It will hold all winter,” she "
                 "said.") == "she -> Ines Duarte");
  CHECK(speakers("Ines Duarte walked the dam with Paul Nakamura. “I have seen two of them "
                 "break,” he said.") == "he -> Paul Nakamura");
  CHECK(speakers("Paul Nakamura spoke last. “Ines Duarte will never agree to it,” he said.") ==
        "he -> Paul Nakamura");
}

TEST_CASE("trouble: descriptions") {
  CHECK(speakers("“We are watching the river closely,” a spokesman said.") == "a spokesman -> ?");
  CHECK(speakers("Water minister Ines Duarte came by boat. “It will hold all winter,” the "
                 "minister said.") == "the minister -> Ines Duarte");
  CHECK(speakers("Ines Duarte, the chief engineer, met Paul Nakamura. “It will hold all winter,” "
                 "the engineer said.") == "the engineer -> Ines Duarte");
  CHECK(speakers("“We have not slept for a week,” one resident said.") == "one resident -> ?");
}

TEST_CASE("trouble: cue words inside a quotation are no cues") {
  CHECK(speakers("“Paul Nakamura said nothing to us,” said Ines Duarte.") == "Ines Duarte");
  CHECK(speakers("Ines Duarte was blunt: “Paul Nakamura told us a story.”") == "Ines Duarte");
  CHECK(speakers("“According to Paul Nakamura we are all fools,” Ines Duarte complained.") ==
        "Ines Duarte");
}

TEST_CASE("trouble: who is quoted by whom") {
  CHECK(speakers("Paul Nakamura quoted Ines Duarte as saying “the dam will hold all winter.”") ==
        "Ines Duarte");
  CHECK(speakers("Ines Duarte was quoted as saying “the dam will hold all winter.”") ==
        "Ines Duarte");
  CHECK(speakers("Asked by Paul Nakamura about the dam, Ines Duarte said “it will hold all "
                 "winter.”") == "Ines Duarte");
  CHECK(speakers("“The dam,” Ines Duarte said, quoting Paul Nakamura, “is as old as the hills.”") ==
        "Ines Duarte | Ines Duarte");
}

TEST_CASE("trouble: who is owned speaks, not the owner") {
  CHECK(speakers("“The dam will hold all winter,” said Ines Duarte’s deputy, Rui Tanaka.") ==
        "Ines Duarte’s deputy -> Rui Tanaka");
  CHECK(speakers("“The dam will hold all winter,” said Portugal’s water minister, Rui Tanaka.") ==
        "Portugal’s water minister -> Rui Tanaka");
  CHECK(speakers("“The dam will hold all winter,” says Ines Duarte’s brother, Rui.") ==
        "Ines Duarte’s brother -> Rui");
}

TEST_CASE("trouble: a talk of two") {
  CHECK(speakers("“Will it hold all winter?” asked Paul Nakamura.\n\n“It will hold all winter,” "
                 "Ines Duarte answered.") == "Paul Nakamura | Ines Duarte");
  CHECK(speakers("Paul Nakamura and Ines Duarte disagree. “It will break,” he says. “It will "
                 "hold,” she says.") == "he -> Paul Nakamura | she -> Ines Duarte");
  CHECK(speakers("“The dam will hold,” said Ines Duarte on Monday. “It has to,” added Paul "
                 "Nakamura.") == "Ines Duarte | Paul Nakamura");
}

TEST_CASE("trouble: a surname that looks like another word is its person's") {
  CHECK(speakers("Anna Small opened the talks. Her rival, Peter Sessions, stayed away.\n\n“I told "
                 "them this is a movement,” Sessions said.") == "Sessions -> Peter Sessions");
  CHECK(speakers("Anna Small opened the talks. Small, who attended the rally, said that “the plan "
                 "hurts the little people.”") == "Small -> Anna Small");
  CHECK(speakers("Anna Small met Peter Hale. Small firms will suffer, he said: “The plan hurts the "
                 "little people.”") == "he -> Peter Hale");
}

TEST_CASE("trouble: who speaks for somebody is not that somebody") {
  CHECK(speakers("“The dam will hold,” said Ines Duarte's lawyer. Ines Duarte left early.") ==
        "Ines Duarte's lawyer -> ?");
  CHECK(speakers("Ines Duarte left. “The dam will hold,” her lawyer said.") == "her lawyer -> ?");
  CHECK(speakers("“Nothing was lost,” said a spokesman for the river board, Paul Nakamura.") ==
        "a spokesman -> Paul Nakamura");
}

TEST_CASE("trouble: who in a clause of its own speaks for the name before it") {
  CHECK(speakers("Paul Nakamura, who warned that “the dam may not hold all winter,” lost his "
                 "post.") == "who -> Paul Nakamura");
  CHECK(speakers("“The dam may not hold all winter,” said Paul Nakamura, who asked for time.") ==
        "Paul Nakamura");
  CHECK(speakers("Ines Duarte met Paul Nakamura, who said: “The dam may not hold all winter.”") ==
        "who -> Paul Nakamura");
}

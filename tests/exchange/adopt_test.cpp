// What an import says of what it couldn't keep.
#include "exchange/adopt.h"

#include <doctest/doctest.h>

#include "exchange/format.h"
#include "exchange/gift.h"

using namespace stet;

namespace {

std::string report_of(std::string_view gift) {
  const auto read = adopt(read_gift(gift), "T");
  if (!read) return describe(read.error());
  std::string lines = in_words(read->report) + "\n";
  for (const Remark& remark : read->report.remarks) lines += in_words(remark) + "\n";
  return lines;
}

Question first_of(std::string_view gift) {
  return adopt(read_gift(gift), "T").value().pack.questions.at(0);
}

}  // namespace

TEST_CASE("an import says what was read, changed and skipped, and why") {
  CHECK(report_of("Who? {=Ann ~Bob}\n\n[html]<b>Which</b>? {=One =Two ~Three ~%50%Four}\n\nWrite! "
                  "{}\n\n::Long::Pick {=1 ~2 ~3 ~4 ~5 ~6 ~7 ~8 ~9}\n\nSame? {=Ann ~ann}\n") ==
        R"(2 read, 1 changed, 3 skipped
changed: line 3, “Which?”: without bold or italic letters, the other right answers and partial marks
skipped: line 5, “Write!”: it asks for an essay, which only a person can mark; ask for a word, a number or a choice
skipped: line 7, “Long”: "options" holds 9 values, and 8 are allowed; leave some out
skipped: line 9, “Same?”: "ann" reads the same as number 1 of this list; change one of them
)");
}

TEST_CASE("an import with nothing to take is refused with the first reason") {
  CHECK(report_of("Write! {}") ==
        "line 1: no question can be taken; of the first, it asks for an essay, which only a person "
        "can mark; ask for a word, a number or a choice");
  CHECK(report_of("// only a comment") ==
        "there are no questions in it; give a file that holds some");
}

TEST_CASE("more questions than a pack holds are refused at once, however many there are") {
  std::string gift;
  for (int i = 0; i < 100'000; ++i) gift += "Q {=a ~b}\n\n";
  CHECK(report_of(gift) ==
        "it holds more than 2000 questions, which are too many for one pack; split the file");
}

TEST_CASE("answers become the shape that asks the same") {
  CHECK(shape_name(first_of("Q {T}").shape) == "choose");
  CHECK(shape_name(first_of("Q {~%50%a ~%50%b ~%-100%c}").shape) == "select");
  CHECK(shape_name(first_of("Q {=a->1 =b->2}").shape) == "match");
  CHECK(shape_name(first_of("Q {=a->1 =b->2 =c->1}").shape) == "sort");
  CHECK(shape_name(first_of("Q {=a->1 =b->2 =->3}").shape) == "sort");
  CHECK(shape_name(first_of("// [tag:shape:order]\nQ {=a->2 =b->1}").shape) == "order");
  CHECK(shape_name(first_of("Q {#3:1}").shape) == "number");
  CHECK(shape_name(first_of("Q {=a =b}").shape) == "text");
  CHECK(std::get<Order>(first_of("// [tag:shape:order]\nQ {=a->2 =b->1}").shape).items ==
        std::vector<std::string>{"b", "a"});
}

TEST_CASE("ids follow the text: the same file gives the same pack") {
  const auto a = adopt(read_gift("Q {T}\n\nQ {T}"), "T"), b = adopt(read_gift("Q {T}\n\nQ {T}"), "T");
  CHECK(write_pack(a->pack) == write_pack(b->pack));
  CHECK(a->pack.questions[0].id != a->pack.questions[1].id);
  CHECK(a->pack.questions[0].kind == "general");
}

TEST_CASE("formats are told by content") {
  const auto name = [](std::string_view bytes) {
    const Format* format = guess_format(bytes);
    return format ? format->name : "none";
  };
  CHECK(name("Who? {=Ann}") == "gift");
  CHECK(name("Who?\nA) Ann\nB) Bob\nANSWER: A\n") == "aiken");
  CHECK(name("<?xml version=\"1.0\"?><quiz></quiz>") == "moodle-xml");
  CHECK(name("<kvtml version=\"2.0\"></kvtml>") == "kvtml");
  CHECK(name("Question,Option 1,Right\nQ,A,1\n") == "csv");
  CHECK(name(",Kahoot,,,,,,\n,\"Question - max 120\",\"Answer 1 - max 75\",x,x,x,Time,Correct "
             "answer(s)\n1,Q,A,B,,,20,1\n") == "kahoot");
  CHECK(name("{\"response_code\":0,\"results\":[]}") == "opentdb");
  CHECK(name("#separator:tab\na\tb\n") == "anki");
  CHECK(name("front\tback\n") == "anki");
  CHECK(name("Just an article.\n\nWith paragraphs.") == "none");
  CHECK(name("") == "none");
}

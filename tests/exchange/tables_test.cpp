// Tables: ours, Kahoot's, Anki's text.
#include <doctest/doctest.h>

#include "exchange/anki.h"
#include "exchange/format.h"
#include "exchange/kahoot.h"
#include "exchange/pack_csv.h"
#include "exchange/pack_csv_columns.h"
#include "support/shared.h"
#include "text/file.h"

using namespace stet;

namespace {

std::string report_of(const Result<Imported>& read) {
  if (!read) return describe(read.error()) + "\n";
  std::string lines = in_words(read->report) + "\n";
  for (const Remark& remark : read->report.remarks) lines += in_words(remark) + "\n";
  return lines;
}

}  // namespace

TEST_CASE("our table: columns in any order and case, numbers or letters, shapes by default") {
  const auto read = read_pack_csv(
      "RIGHT,option_1,Option 2,option 3,Question\n2,Ann,Mara,Bob,Who chairs it?\nA;C,1,2,3,Which are "
      "odd?\n",
      "T");
  REQUIRE(read);
  CHECK(read->report.read == 2);
  CHECK(std::get<Choose>(read->pack.questions[0].shape).options[1].right);
  CHECK(std::get<Select>(read->pack.questions[1].shape).options[2].right);
}

TEST_CASE("our table: what is wrong in it is named by line") {
  CHECK(report_of(read_pack_csv("question,optoin 1\nQ,A\n", "T")) ==
        "line 1: there is no column \"optoin 1\"; did you mean \"option 1\"?\n");
  CHECK(report_of(read_pack_csv("question,Question\nQ,A\n", "T")) ==
        "line 1: the column \"Question\" stands twice; take one of them out\n");
  CHECK(report_of(read_pack_csv(
            "question,shape,kind,right,option 1,option 2,tolerance,passage,difficulty,debatable\n"
            "Good?,,,1,a,b,,,,\n,,,1,a,b,,,,\nQ,chose,,1,a,b,,,,\nQ,,who-sayd-it,1,a,b,,,,\n"
            "Q,,,3,a,b,,,,\nQ,number,,ten,,,,,,\nQ,number,,10,,,x,,,\nQ,mark,,,,,,a [[b,,\n"
            "Q,,,1,a,b,,,7,\nQ,,,1,a,b,,,,maybe\nQ,sort,,,a,b,,,,\n",
            "T")) == R"(1 read, 10 skipped
skipped: line 3: there is no question in this row; write one
skipped: line 4: there is no shape "chose"; did you mean "choose"?
skipped: line 5: there is no kind "who-sayd-it"; did you mean "who-said-it"?
skipped: line 6: "right" is "3", which names none of the 2 options; write the number of the right option, such as 2, or 1, 3 for several
skipped: line 7: "right" is "ten", which is no number; write it in digits, with a point for decimals
skipped: line 8: "tolerance" is "x", which is no number; write it in digits, with a point for decimals
skipped: line 9: the [[ and ]] in the passage don't pair; put [[ before and ]] after each part that is to be marked
skipped: line 10: the difficulty is "7"; use 1, 2 or 3
skipped: line 11: "debatable" is "maybe"; write yes or no
skipped: line 12: "answer 1" is empty; write the class that this option belongs to
)");
}

TEST_CASE("our table: the page that teaches it is held to it") {
  const std::string page = read_file(STET_SOURCE_DIR "/questions/README.md", 1 << 20, "").value();
  const size_t begin = page.find("```csv\n") + 7;
  const auto read = read_pack_csv(page.substr(begin, page.find("```", begin) - begin), "T");
  REQUIRE(read);
  CHECK(read->report.read == 8);
  CHECK(read->report.skipped == 0);
  for (size_t i = 0; i < 8; ++i) CHECK(read->pack.questions[i].shape.index() == i);
  for (const std::string_view name : csv_column_names())
    if (name.find_first_of("0123456789") == std::string_view::npos)
      CHECK_MESSAGE(page.find("`" + std::string(name) + "`") != std::string::npos, name);
}

TEST_CASE("Kahoot's sheet: the header is found by its words, below a title") {
  const auto set = read_kahoot_csv(
      "Quiz template,,,,,,,\n,,,,,,,\n,Question - max 120 characters,Answer 1 - max 75 "
      "characters,Answer 2 - max 75 characters,Answer 3 - max 75 characters,Answer 4 - max 75 "
      "characters,Time limit (sec),Correct answer(s) - choose at least one\n"
      "1,Which float?,Boats,Stones,Corks,,20,\"1,3\"\n2,Who?,Ann,Bob,,,20,2\n3,,,,,,,\n4,None?,a,b,,,20,\n");
  REQUIRE(set);
  REQUIRE(set->items.size() == 2);
  CHECK(set->items[0].kind == ItemKind::some_of);
  CHECK(set->items[0].answers.size() == 3);
  CHECK(set->items[1].kind == ItemKind::one_of);
  CHECK(set->items[1].answers[1].weight == 100);
  REQUIRE(set->unread.size() == 1);
  CHECK(set->unread[0].line == 7);
}

TEST_CASE("Anki text: header lines name separator and columns") {
  const auto set = read_anki_text(
      "#separator:Semicolon\n#html:true\n#guid column:1\n#tags column:4\n"
      "g1;What is<br>it?;\"A; <b>ferry</b>\";sea\n# a comment\ng2;only front;;\n");
  REQUIRE(set);
  REQUIRE(set->items.size() == 1);
  CHECK(set->items[0].line == 5);
  CHECK(set->items[0].id == "g1");
  CHECK(set->items[0].answers[0].text == ItemText{"A; <b>ferry</b>", Markup::html});
  REQUIRE(set->unread.size() == 1);
  CHECK(set->unread[0].line == 7);
}

TEST_CASE("other programs' own files") {
  STET_NEEDS_SHARED(folder, "fixtures");
  const auto said = [&](const std::string& path) {
    const std::string bytes = read_file(folder + path, 1 << 20, "").value();
    const auto read = guess_format(bytes)->read(bytes, "T");
    return std::string(guess_format(bytes)->name) + ": " + in_words(read.value().report);
  };
  CHECK(said("/aiken/questions.aiken.txt") == "aiken: 2 read");
  CHECK(said("/aiken/aiken_errors.txt") == "aiken: 2 read, 4 skipped");
  CHECK(said("/anki/text-2fields.txt") == "anki: 6 read, 1 changed, 3 skipped");
  CHECK(said("/anki/text-tags.txt") == "anki: 2 read, 2 changed");
  CHECK(said("/kvtml/basic_vocabulary_en2de.kvtml") == "kvtml: 115 read");
  CHECK(said("/gift/questions_in_category.gift.txt") == "gift: 4 read, 1 changed");
}

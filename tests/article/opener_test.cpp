#include "article/opener.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

Look look(std::string_view line) {
  return look_at(line, {0, line.size()}, test::lexicon());
}

}  // namespace

TEST_CASE("an opener is told by the longest entry that a line begins with") {
  CHECK(look("More on this story").opener == "trailer");
  CHECK(look("More than forty boats lay idle").opener == "");
  CHECK(look("Photo by Anna Bell").opener == "caption");
  CHECK(look("BY ANNA BELL").opener == "byline");
  CHECK(look("Editor’s note: the pier is shut").opener == "note");
  CHECK(look("[Read more]").opener == look("Read more").opener);
  CHECK(look("[Related: Pier shut]").opener == "trailer");
  CHECK(look("* Sign up for more").opener == "promo");
  CHECK(look("• Read next: Pier shut").opener == "trailer");
  CHECK(look("Enjoying this story? Sign up").opener == "promo");
  CHECK(look("").opener == "");
}

TEST_CASE("an opener may stand alone, with or without a colon") {
  CHECK(look("Advertisement").only_opener);
  CHECK(look("Related:").only_opener);
  CHECK(!look("Related: Pier shut").only_opener);
}

TEST_CASE("words are those with a letter in them") {
  CHECK(look("Pier shut — 2 posts broke, 3 lean").words == 5);
  CHECK(look("2019 – 2021").words == 0);
  CHECK(look("Le café d'Anna").words == 3);
}

TEST_CASE("a sentence ends in a stop, whatever closes after it") {
  for (const char* line :
       {"The pier is shut.", "Is it shut?", "“It is shut!”", "(It is shut.)", "It is shut…"})
    CHECK(look(line).ends_like_a_sentence);
  for (const char* line : {"Pier shut", "Pier shut:", "“Shut”", ""})
    CHECK(!look(line).ends_like_a_sentence);
}

TEST_CASE("title case is three longer words and more, nearly all of them with capitals") {
  CHECK(is_title_case("Mayor Opens the Harbour After Storm"));
  CHECK(!is_title_case("Mayor opens harbour after storm"));
  CHECK(!is_title_case("Mayor Opens"));
}

TEST_CASE("lines of one, and lines that begin small, are told") {
  CHECK(look("Pier shut").one_line);
  CHECK(!look("Pier\nshut").one_line);
  CHECK(look("Pier shut").starts_upper);
  CHECK(look("“Pier” shut").starts_upper);
  CHECK(!look("and then it shut").starts_upper);
}

TEST_CASE("a rule is marks alone, or a row of them before words") {
  for (const char* line : {"___", "* * *", "—", "---------- Forwarded message ---------"})
    CHECK(look(line).is_rule);
  for (const char* line : {"- Two posts broke", "2019", "--- shut", "Pier shut ----"})
    CHECK(!look(line).is_rule);
}

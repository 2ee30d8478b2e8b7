#include "facts/marks.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Quoted spans joined by bars; "…" after one left open, "+" before one that continues.
std::string quoted(const std::string& text) {
  Article article = article_of(text);
  for (Block& block : article.blocks) block.role = Role::story;
  std::string line;
  for (const QuotedSpan& span : find_quoted_spans(article)) {
    if (!line.empty()) line += " | ";
    if (span.continues) line += "+";
    line += slice(article.text, span.span);
    if (!span.closed) line += "…";
  }
  return line;
}

}  // namespace

TEST_CASE("each paper's outer marks are known") {
  CHECK(quoted("She said “we lost” then.") == "“we lost”");
  CHECK(quoted("She said \"we lost\" then.") == "\"we lost\"");
  CHECK(quoted("She said ‘we lost’ then.") == "‘we lost’");
  CHECK(quoted("She said «we lost» then.") == "«we lost»");
  CHECK(quoted("She said »we lost« then.") == "»we lost«");
  CHECK(quoted("She said „we lost“ then.") == "„we lost“");
}

TEST_CASE("apostrophes are no marks") {
  CHECK(quoted("It’s the miners’ camp of the ’90s, isn’t it?") == "");
  CHECK(quoted("It's the miners' camp of the '90s, isn't it?") == "");
  CHECK(quoted("‘The miners’ camp is shut, it’s over,’ he said.") ==
        "‘The miners’ camp is shut, it’s over,’");
  CHECK(quoted("Give ‘em the miners’ camp.") == "");
}

TEST_CASE("inner marks belong to the outer span") {
  CHECK(quoted("“He called it ‘a scandal’ to me,” she said.") ==
        "“He called it ‘a scandal’ to me,”");
  CHECK(quoted("‘He called it “a scandal” to me,’ she said.") ==
        "‘He called it “a scandal” to me,’");
  CHECK(quoted("\"He called it 'a scandal' to me,\" she said.") ==
        "\"He called it 'a scandal' to me,\"");
}

TEST_CASE("a quotation re-opened in each paragraph and closed once is continued") {
  CHECK(quoted("“First part.\n\n“Second part.\n\n“Last part,” she said.") ==
        "“First part.… | +“Second part.… | +“Last part,”");
  CHECK(quoted("\"First part.\n\n\"Last part,\" she said.") == "\"First part.… | +\"Last part,\"");
}

TEST_CASE("a mark never closed spoils only its paragraph") {
  CHECK(quoted("“First part, she said.\n\nThen “he left” it.") ==
        "“First part, she said.… | “he left”");
  CHECK(quoted("“One, she said. “Two,” she said.") == "“Two,”");
  CHECK(quoted("\"One, he said. \"Two,\" he said.") == "\"Two,\"");
}

TEST_CASE("an inch is no quotation") {
  CHECK(quoted("The 6\" pipe burst.") == "");
}

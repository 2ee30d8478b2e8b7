#include "bank/quoted_words.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

std::string quoted_in(std::string_view text) {
  std::string all;
  for (const Span& piece : quoted_words(text)) all += "[" + std::string(slice(text, piece)) + "]";
  return all;
}

}  // namespace

TEST_CASE("the words between marks of every kind") {
  CHECK(quoted_in("“No,” she said, “never.”") == "[No,][never.]");
  CHECK(quoted_in("\"No,\" she said.") == "[No,]");
  CHECK(quoted_in("«No», „never“.") == "[No][never]");
  CHECK(quoted_in("She left.") == "");
}

TEST_CASE("single marks count where there are no double ones, apostrophes never") {
  CHECK(quoted_in("‘It’s the miners’ camp,’ she said.") == "[It’s the miners]");
  CHECK(quoted_in("‘It’s ours,’ she said.") == "[It’s ours,]");
  CHECK(quoted_in("“He said ‘no’,” she said.") == "[He said ‘no’,]");
}

TEST_CASE("two apostrophes are a mark, of three the first closes a quotation inside") {
  CHECK(quoted_in("''No,'' she said, ''never.''") == "[No,][never.]");
  CHECK(quoted_in("''He said 'no''' she said.") == "[He said 'no']");
}

TEST_CASE("a quotation that began before the text or goes on after it") {
  CHECK(quoted_in("I was there,” he said.") == "[I was there,]");
  CHECK(quoted_in("He said: “I was there.") == "[I was there.]");
  CHECK(quoted_in("I was,\" he said. \"So was she.\"") == "[I was,][So was she.]");
}

TEST_CASE("what is left is the reporter's") {
  CHECK(narrated("“No,” said Lind, “Holt is.”") == "“   ” said Lind, “        ”");
}

#include "commands/terminal.h"

#include <doctest/doctest.h>

#include <sstream>

#include "support/english.h"

using namespace stet;

namespace {

struct Scripted {
  explicit Scripted(const std::string& input)
      : in(input), console{in, out, err, [] { return int64_t{0}; }, "", false}, terminal(console, test::english()) {}
  std::istringstream in;
  std::ostringstream out, err;
  Console console;
  Terminal terminal;
};

}  // namespace

TEST_CASE("paragraphs are broken at spaces, counted in characters") {
  CHECK(wrapped("one two three", "", 7) == "one two\nthree\n");
  CHECK(wrapped("“é” “é” “é”", "  ", 9) == "  “é” “é”\n  “é”\n");
  CHECK(wrapped("aVeryLongWordIndeed x", "", 5) == "aVeryLongWordIndeed\nx\n");
  CHECK(wrapped("", "") == "");
}

TEST_CASE("what comes from articles can't drive the terminal") {
  Scripted s("");
  s.terminal.say("red\x1b[31m and\nnext");
  CHECK(s.out.str() == "red[31m and next\n");
}

TEST_CASE("numbered choices hang their further lines under the text") {
  Scripted s("");
  s.terminal.numbered(12,
                      "one two three four five six seven eight nine ten eleven twelve thirteen "
                      "fourteen");
  CHECK(s.out.str() ==
        "  12  one two three four five six seven eight nine ten eleven twelve\n"
        "      thirteen fourteen\n");
}

TEST_CASE("l looks back and asks again, p passes, q and the end of input pause") {
  Scripted s("l\np\nq\n");
  int looked = 0;
  s.terminal.look_back = [&] { ++looked; };
  CHECK(s.terminal.ask("Which one?").turn == Turn::passed);
  CHECK(looked == 1);
  CHECK(s.out.str() == "Which one?\nWhich one?\n");
  CHECK(s.terminal.ask("Which one?").turn == Turn::paused);
  CHECK(s.terminal.ask("Which one?").turn == Turn::paused);
}

TEST_CASE("numbers are asked for until they will do") {
  Scripted s("five\n5\n1 2\n 3 \n");
  auto reply = s.terminal.ask_numbers("Which one?", 1, 4, 1, 1);
  CHECK(reply.turn == Turn::answered);
  CHECK(reply.numbers == std::vector<size_t>{3});
  const std::string hint =
      "Type a number from 1 to 4; or l for the article, p to pass, q to pause.\n";
  CHECK(s.out.str() ==
        "Which one?\n" + hint + "Which one?\n" + hint + "Which one?\n" + hint + "Which one?\n");
}

TEST_CASE("several numbers are split by spaces or commas and must differ") {
  Scripted s("1 1\n3,1 2\n");
  CHECK(s.terminal.ask_numbers("Order?", 1, 3, 3, 3).numbers == std::vector<size_t>{3, 1, 2});
  CHECK(s.out.str() ==
        "Order?\nType 3 different numbers from 1 to 3; or l for the article, p to pass, q to\n"
        "pause.\nOrder?\n");
}

// kill -9 in the middle of a round of the real program: what was answered is there at the next
// start, and the round goes on.
#include "saves/history.h"
#include "saves/journal_lines.h"
#include "support/own_home.h"
#include "support/program.h"
#include "support/sample_pack.h"
#include "text/chance.h"

using namespace stet;
using stet::test::OwnHome;
using stet::test::Program;

namespace {

std::string question(int number) {
  return "Question " + std::to_string(number) + " of 10.";
}

}  // namespace

TEST_CASE("killed after three verdicts, the round goes on with the fourth question") {
  OwnHome home;
  const std::string pack = home.folder().file("ferry.stet.json", write_pack(test::choose_pack()));
  std::string fourth;
  {
    Program stet({"play", pack, "--terminal", "--seed", "3"});
    for (int i = 0; i < 3; ++i) stet.write("1\n2\n");
    stet.read_until(question(4));
    fourth = question(4) + stet.read_until("Which one?");
    stet.kill();
    CHECK(stet.wait() == -1);
  }
  CHECK(fold(read_journal_in(home.profile())->events).outcomes.size() == 3);

  Program stet({"play", pack, "--terminal"});
  CHECK(stet.read_until("new round.").starts_with("A round is open: Ferry fares, 3 of 10"));
  stet.write("y\n");
  const std::string printed = stet.read_until("Which one?");
  CHECK(printed.substr(printed.find(question(4))) == fourth);
  for (int i = 3; i < 10; ++i) stet.write("1\n2\n");
  stet.close_input();
  CHECK(stet.read_until("passed.").find(" marks, 0 passed.") != std::string::npos);
  CHECK(stet.wait() == 0);
}

TEST_CASE("killed at any moment, every answer whose verdict was printed is in the journal") {
  Chance chance(2015);
  for (int run = 0; run < 25; ++run) {
    OwnHome home;
    const std::string pack = home.folder().file("ferry.stet.json", write_pack(test::choose_pack()));
    Program stet({"play", pack, "--terminal", "--seed", "3"});
    for (int i = 0; i < 10; ++i) stet.write("1\n2\n");
    const int upto = 1 + static_cast<int>(chance.below(10));
    std::string printed = stet.read_until(question(upto));
    ::usleep(static_cast<useconds_t>(chance.below(3000)));
    stet.kill();
    printed += stet.read_until("nothing more");
    size_t verdicts = 0;
    for (const char* verdict : {"\nRight. ", "\nNot quite. "})
      for (size_t at = printed.find(verdict); at != printed.npos;
           at = printed.find(verdict, at + 1))
        ++verdicts;
    const JournalLines lines = *read_journal_in(home.profile());
    CHECK(fold(lines.events).outcomes.size() >= verdicts);
    CHECK(verdicts + 1 >= static_cast<size_t>(upto));
    CHECK(lines.damaged.size() <= 1);
  }
}

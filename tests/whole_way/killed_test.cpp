// The real program, killed in the middle of a round.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

#include "saves/history.h"
#include "saves/journal.h"
#include "support/own_home.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// `stet play ARTICLE --terminal` with a pipe at either end.
class Playing {
 public:
  explicit Playing(const std::string& article) {
    int to[2], from[2];
    REQUIRE((pipe(to) == 0 && pipe(from) == 0));
    child_ = fork();
    if (child_ == 0) {
      dup2(to[0], 0);
      dup2(from[1], 1);
      dup2(from[1], 2);
      for (int file : {to[0], to[1], from[0], from[1]}) close(file);
      execl(STET_PROGRAM, "stet", "play", article.c_str(), "--terminal", nullptr);
      _exit(127);
    }
    close(to[0]);
    close(from[1]);
    in_ = to[1];
    out_ = from[0];
  }
  ~Playing() {
    if (child_ > 0) kill_now();
    close(in_);
    close(out_);
  }
  Playing(const Playing&) = delete;
  Playing& operator=(const Playing&) = delete;

  void type(const std::string& line) {
    REQUIRE(write(in_, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
  }
  // Reads on until `words` have been printed.
  bool wait_for(const std::string& words) {
    char buffer[4096];
    size_t found;
    while ((found = printed_.find(words, seen_)) == std::string::npos) {
      const ssize_t n = read(out_, buffer, sizeof buffer);
      if (n <= 0) return false;
      printed_.append(buffer, static_cast<size_t>(n));
    }
    seen_ = found + words.size();
    return true;
  }
  void kill_now() {
    kill(child_, SIGKILL);
    waitpid(child_, nullptr, 0);
    child_ = -1;
  }

 private:
  pid_t child_ = -1;
  int in_ = -1, out_ = -1;
  std::string printed_;
  size_t seen_ = 0;
};

History history_in(const OwnHome& home) {
  return fold(Journal::open(home.profile(), [] { return int64_t{0}; })->events());
}

}  // namespace

TEST_CASE("kill -9 in a round: every answer shown is kept, and the round goes on") {
  OwnHome home;
  const std::string article = home.folder().file("town.txt", kTown);
  RoundPlan plan;
  {
    Playing playing(article);
    REQUIRE(playing.wait_for("Question 1 of"));
    playing.type("p\n");
    REQUIRE(playing.wait_for("Question 2 of"));
    playing.type("p\n");
    REQUIRE(playing.wait_for("Question 3 of"));
    playing.kill_now();
  }
  {
    const History history = history_in(home);
    REQUIRE(history.unfinished());
    CHECK(history.unfinished()->answers.size() == 2);
    plan = history.unfinished()->plan;
  }
  Playing again(article);
  REQUIRE(again.wait_for("Go on with it?"));
  again.type("1\n");  // goes on with the round left open
  REQUIRE(again.wait_for("Question 3 of"));
  again.type("p\n");
  REQUIRE(again.wait_for("Question 4 of"));
  again.kill_now();
  const History history = history_in(home);
  REQUIRE(history.rounds.size() == 1);
  CHECK(history.rounds[0].plan == plan);
  CHECK(history.rounds[0].answers.size() == 3);
}

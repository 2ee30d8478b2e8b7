// stet_saves FOLDER: what saving costs, for `./dev bench`. Prints "name<TAB>value" lines.
//
// In FOLDER, which decides the file system, stand journals of 10 and of 100,000 answers. Answers
// go to each in turn with bare writes of the same line, so that all meet the same disk. Times are
// medians in microseconds; those of opening are the best of five, in milliseconds.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "saves/history.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"
#include "saves/recorder.h"

using namespace stet;

namespace {

constexpr size_t kFew = 10, kMany = 100'000;
constexpr size_t kAnswersARound = 10;
constexpr int kAppends = 400;
constexpr int kOpenings = 5;
constexpr int64_t kTime = 1422958830123;

int64_t clock_stands() {
  return kTime;
}

template <class Work>
double microseconds(Work work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin)
      .count();
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<long>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::string question(size_t seat) {
  char id[40];
  std::snprintf(id, sizeof id, "3c9a6f2e-7b10-8d45-9f00-%012zu", seat);
  return id;
}

AnswerGiven answer(size_t number) {
  AnswerGiven given;
  given.seat = number % kAnswersARound;
  given.answer = Chosen{{"o2"}};
  Outcome& outcome = given.outcome;
  outcome.round_id = "round-" + std::to_string(number / kAnswersARound);
  outcome.question_id = question(number % 997);
  outcome.pack_id = "3c9a6f2e-7b10-8d45-9f00-2b54f8d2a001";
  outcome.kind = "who-said-it";
  outcome.skill = "sourcing";
  outcome.credit = static_cast<double>(number % 3) / 2;
  outcome.certainty = Certainty::certain;
  outcome.options = 4;
  return given;
}

RoundBegun begun(size_t number) {
  RoundPlan plan{"round-" + std::to_string(number / kAnswersARound),
                 "3c9a6f2e-7b10-8d45-9f00-2b54f8d2a001",
                 "Ferry fares",
                 number,
                 true,
                 {}};
  for (size_t seat = 0; seat < kAnswersARound; ++seat)
    plan.seats.push_back({question((number + seat) % 997), {2, 0, 3, 1}});
  return {std::move(plan)};
}

// A journal of so many answers, in a folder of its own.
std::string prepare(const std::string& base, size_t answers) {
  const std::string folder = base + "/of-" + std::to_string(answers);
  std::filesystem::create_directories(folder);
  std::ofstream out(folder + "/journal.jsonl", std::ios::binary);
  uint64_t seq = 0;
  const auto put = [&](decltype(Event::what) what) {
    Event event = stamp(std::move(what), kTime);
    event.seq = ++seq;
    out << write_line(event);
  };
  for (size_t i = 0; i < answers; ++i) {
    if (i % kAnswersARound == 0) put(begun(i));
    put(answer(i));
  }
  return folder;
}

// What every save has to do at least: the line written, and on the disk.
class Bare {
 public:
  explicit Bare(const std::string& path)
      : descriptor_(open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {}
  ~Bare() { close(descriptor_); }
  Bare(const Bare&) = delete;

  bool put(const std::string& line) const {
    return write(descriptor_, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
           fsync(descriptor_) == 0;
  }

 private:
  int descriptor_;
};

void need(bool done, const char* what) {
  if (done) return;
  std::fprintf(stderr, "stet_saves: %s failed\n", what);
  std::exit(1);
}

void time_answers(const std::string& few, const std::string& many, const std::string& base) {
  auto in_few = Journal::open(few, clock_stands), in_many = Journal::open(many, clock_stands);
  need(in_few && in_many, "opening");
  const std::string third = prepare(base, 0);
  Recorder recorder(third, clock_stands);
  std::filesystem::copy_file(many + "/journal.jsonl", base + "/bare");
  const Bare bare(base + "/bare");
  std::vector<double> times[4];
  for (int i = 0; i < kAppends; ++i) {
    const Event event = stamp(answer(static_cast<size_t>(i)), kTime);
    const std::string line = write_line(event);
    // Each goes first as often as the others.
    for (int turn = 0; turn < 4; ++turn) {
      const int which = (i + turn) % 4;
      times[which].push_back(microseconds([&] {
        if (which == 0) need(bare.put(line), "a bare write");
        if (which == 1) need(in_few->append(event).has_value(), "an answer");
        if (which == 2) need(in_many->append(event).has_value(), "an answer");
        if (which == 3) {
          recorder.record(event);
          need(recorder.wait(60'000) && recorder.unsaved() == 0, "recording");
        }
      }));
    }
  }
  std::printf("bare\t%.1f\n", median(times[0]));
  std::printf("few\t%.1f\n", median(times[1]));
  std::printf("many\t%.1f\n", median(times[2]));
  std::printf("recorded\t%.1f\n", median(times[3]));
}

// As the game starts, against the same file read and parsed with no questions asked.
void time_opening(const std::string& folder) {
  double ours = 1e18, folding = 1e18, theirs = 1e18;
  size_t found = 0;
  for (int i = 0; i < kOpenings; ++i) {
    ours = std::min(ours, microseconds([&] {
                      auto journal = Journal::open(folder, clock_stands);
                      need(journal.has_value(), "opening");
                      found += fold(journal->take_found()).outcomes.size();
                    }));
    const auto bytes = read_journal_file(folder + "/journal.jsonl");
    need(bytes.has_value(), "reading");
    folding = std::min(
        folding, microseconds([&] { found += fold(read_journal(*bytes).events).outcomes.size(); }));
    theirs = std::min(theirs, microseconds([&] {
                        const std::string_view all(*bytes);
                        for (size_t at = 0; at < all.size();) {
                          const size_t end = std::min(all.find('\n', at), all.size());
                          found += nlohmann::json::parse(all.substr(at, end - at)).size();
                          at = end + 1;
                        }
                      }));
  }
  need(found > 2 * kMany, "folding");
  std::printf("opened\t%.1f\n", ours / 1000);
  std::printf("folded\t%.1f\n", folding / 1000);
  std::printf("parsed\t%.1f\n", theirs / 1000);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: stet_saves FOLDER\n");
    return 2;
  }
  const std::string base = argv[1];
  const std::string few = prepare(base, kFew), many = prepare(base, kMany);
  time_opening(many);
  time_answers(few, many, base);
}

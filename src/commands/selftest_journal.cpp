// `stet selftest-journal`: gives answers to a journal and tells of each once it is durable, so that
// scripts can pull the plug at any moment and see what was kept (tests/robustness). Not listed.
#include <CLI/CLI.hpp>
#include <chrono>
#include <memory>
#include <ostream>
#include <set>
#include <thread>

#include "commands/verb.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"

namespace stet {

namespace {

struct Options {
  std::string folder;
  size_t count = 0;
  size_t turn = 0;  // answers after which the journal is closed, so that others get a turn; 0: none
  std::optional<size_t> verify;
  std::string round = "selftest";
};

constexpr int kTries = 3;  // of one answer, as the recorder would
constexpr auto kWaitForTurn = std::chrono::milliseconds(1);

// The seats of the round that have an answer.
std::set<size_t> answered(const std::vector<Event>& events, const std::string& round) {
  std::set<size_t> seats;
  for (const Event& event : events)
    if (const auto* given = std::get_if<AnswerGiven>(&event.what))
      if (given->outcome.round_id == round) seats.insert(given->seat);
  return seats;
}

AnswerGiven answer(const Options& options, size_t seat) {
  AnswerGiven given;
  given.seat = seat;
  given.answer = Chosen{{"o2"}};
  given.outcome.round_id = options.round;
  given.outcome.question_id = "question-" + std::to_string(seat);
  given.outcome.pack_id = "selftest";
  given.outcome.kind = "who-said-it";
  given.outcome.skill = "sources";
  given.outcome.credit = 1;
  given.outcome.certainty = Certainty::certain;
  return given;
}

CommandResult verify(Console& console, const Options& options) {
  auto lines = read_journal_in(options.folder);
  if (!lines) return refused(console, lines.error());
  const std::set<size_t> seats = answered(lines->events, options.round);
  size_t missing = 0;
  for (size_t seat = 0; seat < *options.verify; ++seat) missing += !seats.contains(seat);
  console.out << seats.size() << " answers, " << missing << " of the first " << *options.verify
              << " missing, " << lines->damaged.size() << " damaged\n";
  return {missing == 0 ? kDone : kRefused, std::nullopt};
}

Result<Journal> open_in_turn(const Options& options, const Clock& clock) {
  for (;;) {
    auto journal = Journal::open(options.folder, clock);
    const bool wait = !journal && options.turn > 0 &&
                      journal.error().what.find("in use") != std::string::npos;
    if (!wait) return journal;
    std::this_thread::sleep_for(kWaitForTurn);
  }
}

CommandResult append(Console& console, const Options& options) {
  auto journal = open_in_turn(options, console.clock);
  if (!journal) return refused(console, journal.error());
  const size_t begun = answered(journal->take_found(), options.round).size();
  for (size_t i = 0; i < options.count; ++i) {
    if (options.turn > 0 && i > 0 && i % options.turn == 0) {
      { const Journal closed = std::move(*journal); }
      std::this_thread::sleep_for(kWaitForTurn);
      journal = open_in_turn(options, console.clock);
      if (!journal) return refused(console, journal.error());
    }
    const Event event = stamp(answer(options, begun + i), console.clock());
    auto written = journal->append(event);
    for (int tries = 1; !written && tries < kTries; ++tries) written = journal->append(event);
    if (!written) return refused(console, written.error());
    console.out << "ACK " << begun + i + 1 << "\n" << std::flush;
  }
  return {};
}

}  // namespace

Run add_selftest_journal(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("FOLDER", options->folder, "Where the journal stands")->required();
  app.add_option("--count", options->count, "How many answers to give");
  app.add_option("--turn", options->turn, "Answers after which another copy gets its turn");
  app.add_option("--round", options->round, "Name of the round they belong to");
  app.add_option("--verify", options->verify, "Give none: are the first so many there?");
  return [options](Console& console) {
    return options->verify ? verify(console, *options) : append(console, *options);
  };
}

}  // namespace stet

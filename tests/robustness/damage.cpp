// Every truncation and every flipped bit of a journal of more than 2 KB: at most the damaged line
// is lost, it is told of, and what is appended afterwards is kept. Prints "what, tried, lost, note"
// with tabs, a line each, for run.py.
#include <stdlib.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "saves/history.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"

using namespace stet;

namespace {

constexpr size_t kAnswers = 8;

std::string journal() {
  std::string bytes;
  RoundPlan plan{"round", "pack", "Ferry fares", 1, true, {}};
  for (size_t seat = 0; seat < kAnswers; ++seat)
    plan.seats.push_back({"question-" + std::to_string(seat), {1, 0}});
  uint64_t seq = 0;
  const auto add = [&](decltype(Event::what) what) {
    Event event = stamp(std::move(what), 1422958830123);
    event.seq = ++seq;
    bytes += write_line(event);
  };
  add(RoundBegun{plan});
  for (size_t seat = 0; seat < kAnswers; ++seat) {
    AnswerGiven given;
    given.seat = seat;
    given.answer = Typed{"Ada \"Quist\" {\\}"};
    given.outcome.round_id = "round";
    given.outcome.question_id = plan.seats[seat].question_id;
    add(given);
  }
  add(RoundEnded{"round"});
  return bytes;
}

std::set<size_t> seats(const std::vector<Event>& events) {
  std::set<size_t> found;
  for (const Event& event : events)
    if (const auto* given = std::get_if<AnswerGiven>(&event.what)) found.insert(given->seat);
  return found;
}

// Answers whose lines `damaged` left untouched and that weren't read: `first`..`last` bytes of the
// journal are touched.
size_t lost(const std::string& whole, const std::vector<Event>& events, size_t first, size_t last) {
  const std::set<size_t> found = seats(events);
  size_t count = 0, line = 0;
  for (size_t at = 0; at < whole.size(); ++line) {
    const size_t end = whole.find('\n', at);
    const bool touched = first < end && last > at;
    if (line >= 1 && line <= kAnswers && !touched) count += !found.contains(line - 1);
    at = end + 1;
  }
  return count;
}

struct Tally {
  size_t tried = 0, lost = 0, untold = 0;
};

void print(const char* what, const Tally& tally, const std::string& note) {
  std::printf("%s\t%zu\t%zu\t%s\n", what, tally.tried, tally.lost + tally.untold, note.c_str());
}

Tally in_memory(const std::string& whole, bool flips) {
  Tally tally;
  for (size_t at = 0; at < whole.size(); ++at) {
    for (int bit = 0; bit < (flips ? 8 : 1); ++bit) {
      std::string bytes = flips ? whole : whole.substr(0, at);
      if (flips) bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
      const JournalLines lines = read_journal(bytes);
      tally.lost += lost(whole, lines.events, at, flips ? at + 1 : whole.size());
      const size_t expected = seats(read_journal(whole).events).size();
      if (flips && seats(lines.events).size() < expected) tally.untold += lines.damaged.empty();
      ++tally.tried;
    }
  }
  return tally;
}

// The journal on disk, cut at each length: opened, gone on with, read again.
Tally on_disk(const std::string& whole, const std::string& folder) {
  Tally tally;
  for (size_t length = 0; length < whole.size(); length += 7) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::ofstream(folder + "/journal.jsonl", std::ios::binary) << whole.substr(0, length);
    {
      auto opened = Journal::open(folder, [] { return int64_t{1}; });
      if (!opened || !opened->append(RoundEnded{"next"})) ++tally.lost;
    }
    const auto lines = read_journal_in(folder);
    tally.lost += lost(whole, lines->events, length, whole.size());
    const auto* last =
        lines->events.empty() ? nullptr : std::get_if<RoundEnded>(&lines->events.back().what);
    tally.lost += !last || last->round_id != "next";
    ++tally.tried;
  }
  return tally;
}

}  // namespace

int main() {
  const std::string whole = journal();
  const std::string size = "of a journal of " + std::to_string(whole.size()) + " bytes";
  print("truncations at every length", in_memory(whole, false), size);
  print("every flipped bit", in_memory(whole, true), "at most the line it stands in, and told");
  std::string pattern = (std::filesystem::temp_directory_path() / "stet-damage-XXXXXX").string();
  const std::string folder = ::mkdtemp(pattern.data());
  print("torn, opened and gone on with", on_disk(whole, folder + "/journal"), size);
  std::filesystem::remove_all(folder);
}

// What the journal records, and its line format.
//
// One JSON object a line: {"v":1,"id":…,"at":…,"seq":…,"type":…,…,"crc":"89abcdef"}. `crc` is the
// CRC-32 of the line's bytes before the `,"crc"` that ends it, so that a flipped bit is found.
// Seeds are written as text, since JSON's integers end at 2^63. A line of a type or version we
// don't know is kept and skipped, never damaged.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "quiz/quiz.h"
#include "scoring/outcome.h"
#include "text/result.h"

namespace stet {

inline constexpr int64_t kJournalVersion = 1;

struct RoundBegun {
  RoundPlan plan;
};
struct AnswerGiven {
  size_t seat = 0;
  Answer answer;
  Outcome outcome;  // its at_ms is the event's
};
struct RoundEnded {
  std::string round_id;
};
struct SettingChanged {
  std::string key;
  std::string value;
};
struct NotUnderstood {  // read only
  int64_t version = kJournalVersion;
  std::string type;
};

struct Event {
  std::string id;  // unique over all machines
  int64_t at_ms = 0;
  uint64_t seq = 0;
  std::variant<RoundBegun, AnswerGiven, RoundEnded, SettingChanged, NotUnderstood> what;
};

std::string write_line(const Event& event);  // with the newline
// Refused when a byte of the line isn't as it was written.
Result<Event> read_line(std::string_view line, const std::string& place);

// 24 hexadecimal digits from the system's source of chance: for events and rounds.
std::string fresh_id();

}  // namespace stet

// What the journal records, and its line format.
//
// One JSON object a line: {"v":2,"id":…,"at":…,"offset":…,"seq":…,"type":…,…,"crc":"89abcdef"}.
// `crc` is the CRC-32 of the line's bytes before the `,"crc"` that ends it, so that a flipped bit
// is found. Seeds are written as text, since JSON's integers end at 2^63. A line of a type or
// version we don't know is kept and skipped, never damaged; one of an older version is brought up
// to date in memory (upgrades.h), and stays as it is in the file. New members may be added to a
// version, where their absence means what it meant before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "quiz/quiz.h"
#include "scoring/outcome.h"
#include "text/result.h"

namespace stet {

inline constexpr int64_t kJournalVersion = 2;
// Beyond any life's events, and far below where JSON's integers end: a stranger's line can't
// leave the next one without a number.
inline constexpr uint64_t kLastSeq = uint64_t{1} << 53;

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
// A class's answer in a group round, where hands are counted and nobody is marked.
struct HandsCounted {
  std::string round_id;
  size_t seat = 0;
  Hands hands;
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
  std::variant<RoundBegun, AnswerGiven, RoundEnded, SettingChanged, HandsCounted, NotUnderstood>
      what;
  int utc_offset_minutes = 0;  // of the player's clock, so that a day stays the day it was
};

std::string write_line(const Event& event);  // with the newline
// Refused when a byte of the line isn't as it was written.
Result<Event> read_line(std::string_view line, const std::string& place);

// 24 hexadecimal digits from the system's source of chance: for events and rounds.
std::string fresh_id();

}  // namespace stet

// What the journal records, and its line format.
//
// One JSON object a line: {"v":1,"id":…,"at":…,"seq":…,"type":…,…,"crc":"89abcdef"}. `crc` is the
// CRC-32 of the line's bytes before the `,"crc"` that ends it, so that a flipped bit is found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "quiz/quiz.h"
#include "scoring/outcome.h"
#include "text/result.h"

namespace stet {

struct RoundBegun {
  RoundPlan plan;
};
struct AnswerGiven {
  size_t seat = 0;
  Answer answer;
  Outcome outcome;
};
struct RoundEnded {
  std::string round_id;
};
struct SettingChanged {
  std::string key;
  std::string value;
};

struct Event {
  std::string id;  // unique over all machines
  int64_t at_ms = 0;
  uint64_t seq = 0;
  std::variant<RoundBegun, AnswerGiven, RoundEnded, SettingChanged> what;
};

std::string write_line(const Event& event);  // with the newline
Result<Event> read_line(std::string_view line, const std::string& place);

}  // namespace stet

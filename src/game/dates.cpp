#include "game/dates.h"

#include "saves/clock.h"
#include "text/date.h"

namespace stet {

std::string date_in_words(const std::string& iso, const Phrasebook& words) {
  constexpr int64_t kDayMs = 86'400'000;
  const auto day = parse_iso_day(iso);
  return day ? short_day(*day * kDayMs, 0, words) : iso;
}

}  // namespace stet

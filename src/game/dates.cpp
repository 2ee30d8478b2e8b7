#include "game/dates.h"

#include "saves/clock.h"

namespace stet {

std::string date_in_words(const std::string& iso) {
  const int64_t day = iso.size() == 10 ? parse_iso_time(iso + "T00:00:00.000Z") : -1;
  return day < 0 ? iso : short_day(day, 0);
}

}  // namespace stet

#include "text/word_table.h"

namespace stet {

const ListedWord* WordTable::find(std::string_view word) const {
  if (words.size() == 0) return nullptr;
  const size_t place = place_of(places, word, [this](size_t i) { return key(i); });
  const uint32_t number = places[place].number;
  return number == 0 || number > words.size() ? nullptr : &words[number - 1];
}

std::string_view WordTable::value(const ListedWord& word, size_t list) const {
  for (size_t i = word.value; i < values.size(); ++i) {  // kNoValue is beyond all
    if (values[i].list == list) return at(values[i].text);
    if (values[i].last) break;
  }
  return {};
}

}  // namespace stet

#include "writers/heat.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

namespace {

bool is_pos(Pos pos, std::string_view name) {
  return name == "any" || lower(pos_name(pos)) == name;
}

}  // namespace

std::vector<LoadedPhrase> loaded_in(const Source& source, const Sentence& sentence,
                                    const Words& words) {
  const WordList& list = source.lexicon.list("loaded");
  std::vector<LoadedPhrase> found;
  for (size_t first = 0; first < words.size(); ++first) {
    for (size_t count = std::min(list.longest_in_words(), words.size() - first); count > 0;
         --count) {
      std::string printed = words.lower[first];
      for (size_t i = 1; i < count; ++i) printed += " " + words.lower[first + i];
      const std::string_view value = list.value(printed);
      if (value.empty()) continue;
      const size_t colon = value.find(": ");
      const bool meant = !source.reading.tags.empty() &&
                         is_pos(source.pos(sentence.first_token + first), value.substr(0, colon));
      found.push_back({first, first + count, meant ? value.substr(colon + 2) : ""});
      first += count - 1;
      break;
    }
  }
  return found;
}

bool judges_besides(const Source& source, const Words& words, size_t first, size_t last) {
  const WordList& at_times = source.lexicon.list("loaded-at-times");
  const WordList& stance = source.lexicon.list("stance");
  for (size_t i = 0; i < words.size(); ++i) {
    if (i >= first && i < last) continue;
    const std::string& word = words.lower[i];
    const std::string_view what = stance.value(word);
    if (at_times.has(word) || what == "judgement" || what == "mild-judgement" ||
        what == "valuation" || what == "comment" || what == "strength")
      return true;
  }
  return false;
}

}  // namespace stet

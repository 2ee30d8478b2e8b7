#include "writers/reworded.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "text/utf8.h"
#include "writers/phrasing.h"
#include "writers/wordings.h"

namespace stet {

namespace {

// "Young people" -> "Poor people": only "Young" is changed.
Change without_what_stays(std::string_view from, std::string_view to, Span at) {
  const auto old_words = words_of(from), new_words = words_of(to);
  const size_t shorter = std::min(old_words.size(), new_words.size());
  size_t front = 0, back = 0;
  while (front + 1 < shorter && lower(old_words[front]) == lower(new_words[front])) ++front;
  while (front + back + 1 < shorter &&
         old_words[old_words.size() - 1 - back] == new_words[new_words.size() - 1 - back])
    ++back;
  const auto part = [&](std::string_view whole, const auto& words) {
    const size_t begin = static_cast<size_t>(words[front].data() - whole.data());
    const std::string_view last = words[words.size() - 1 - back];
    return Span{begin, static_cast<size_t>(last.data() + last.size() - whole.data())};
  };
  const Span kept = part(from, old_words);
  return {std::string(slice(from, kept)),
          std::string(slice(to, part(to, new_words))),
          {at.begin + kept.begin, at.begin + kept.end}};
}

// "last week … on Tuesday": of a year one says no weekday.
bool names_the_day(const Source& source, std::string_view words, const Change& change) {
  const WordList& days = source.lexicon.list("weekdays");
  return source.lexicon.list("time-units").has(lower(change.from)) &&
         std::ranges::any_of(words_of(words), [&](std::string_view word) {
           return days.has(word.substr(0, word.find_first_of(",.;:’'")));
         });
}

}  // namespace

std::vector<SentenceChange> rewordings_of(const Source& source, Span quoted, Chance& chance) {
  constexpr double kNoticed = 0.75;
  constexpr int kHard = 3;
  std::vector<SentenceChange> made;
  const std::string_view words = slice(source.article.text, quoted);
  for (Swap& swap : swaps_in(source, quoted, chance)) {
    const std::string& to = swap.others[chance.below(swap.others.size())];
    Change change = without_what_stays(slice(source.article.text, swap.at), to, swap.at);
    if (swap.worth < kNoticed || count_words(words, change.from) != 1 ||
        has_word(lower(words), lower(change.to)) || names_the_day(source, words, change))
      continue;
    made.push_back({std::move(change), swap.worth, kHard,
                    "What is quoted must be word for word: check it before you pass it on."});
  }
  return made;
}

}  // namespace stet

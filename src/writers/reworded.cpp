#include "writers/reworded.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"
#include "writers/wordings.h"

namespace stet {

namespace {

// "last week … on Tuesday": of a year one says no weekday.
bool names_the_day(const Source& source, std::string_view words, const Change& change) {
  const WordList& days = source.lexicon.list("weekdays");
  return source.lexicon.list("time-units").has(lower(change.from)) &&
         std::ranges::any_of(words_of(words), [&](std::string_view word) {
           return days.has(word.substr(0, word.find_first_of(",.;:’'")));
         });
}

// "are and should be": half of a pair that the change would break.
bool is_half_of_a_pair(const Source& source, Span quoted, const Change& change) {
  const auto before = words_of(slice(source.article.text, {quoted.begin, change.at.begin}));
  return !before.empty() && (before.back() == "and" || before.back() == "or") &&
         before.size() > 1 && source.lexicon.list("be-forms").has(lower(before[before.size() - 2]));
}

}  // namespace

std::vector<SentenceChange> rewordings_of(const Source& source, Span quoted, Chance& chance,
                                          Shades shades) {
  constexpr double kNoticed = 0.75;
  constexpr int kHard = 3;
  const std::string kHabit =
      "What is quoted must be word for word: check it before you pass it on.";
  std::vector<SentenceChange> made;
  const std::string_view words = slice(source.article.text, quoted);
  for (Swap& swap : swaps_in(source, quoted, chance)) {
    const std::string& to = swap.others[chance.below(swap.others.size())];
    const Change change = only_what_differs(slice(source.article.text, swap.at), to, swap.at);
    if (swap.worth < kNoticed || (swap.is_shade && shades == Shades::left_out) ||
        count_words(words, change.from) != 1 || has_word(lower(words), lower(change.to)) ||
        names_the_day(source, words, change) || is_half_of_a_pair(source, quoted, change))
      continue;
    made.push_back({change, swap.worth, kHard, kHabit});
  }
  for (SentenceChange& detail : details_in(source, quoted, chance))
    if (count_words(words, detail.change.from) == 1) {
      detail.habit = kHabit;
      made.push_back(std::move(detail));
    }
  return made;
}

}  // namespace stet

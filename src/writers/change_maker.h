// What the makers of changes share: one sentence, its words, and the list they add to.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "writers/changes.h"
#include "writers/writer.h"

namespace stet {

// The words of a sentence with their places, lower-cased once.
struct Words {
  std::vector<Span> places;
  std::vector<std::string> lower;

  Words(const Source& source, const Sentence& sentence) {
    for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
      places.push_back(source.reading.tokens[i].span);
      lower.push_back(stet::lower(slice(source.article.text, places.back())));
    }
  }
  size_t size() const { return places.size(); }
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < lower.size() ? lower[i] : none;
  }
};

struct Making {
  const Source& source;
  const Sentence& sentence;
  size_t index;
  const Words& words;
  Chance& chance;
  std::vector<SentenceChange>& made;

  std::string_view text(Span span) const { return slice(source.article.text, span); }
};

// A word of the list stands in the sentence.
inline bool says_any(const Making& m, const WordList& words) {
  return std::ranges::any_of(m.words.lower,
                             [&](const std::string& word) { return words.has(word); });
}

// Of letters, no mark or figure.
bool is_plain_word(const std::string& word);

// "no", "didn't".
bool is_negative(const Making& m, const std::string& word);
bool is_negative(const Making& m);

// A word beside which a turned sentence soon contradicts itself ("because", "instead"), or that
// goes only with, or never with, a "not" ("any", "some").
bool is_bound_to_its_sense(const Making& m);

// Of two clauses the other soon contradicts one that is turned round: "would not describe it,
// saying that its experts were looking into it".
bool has_two_clauses(const Making& m);

// Nothing beside word `i` soon contradicts it when it is turned round: no reason, contrast, doubt
// or "any", nothing quoted, and no clause behind it but who says so.
bool is_free_of_its_company(const Making& m, size_t i);

// `word` with the capital letter of `model`.
inline std::string in_case_of(std::string_view model, std::string_view word) {
  return is_upper(decode(model, 0).value) ? capitalised(word) : std::string(word);
}

// The one fact of the kind in the sentence; null where it has none, or several.
inline const Fact* only_one(const Making& m, FactKind kind) {
  const Fact* only = nullptr;
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || fact.kind != kind) continue;
    if (only) return nullptr;
    only = &fact;
  }
  return only;
}

void change_hedges(Making& making);    // "more than" -> "less than"
void change_figures(Making& making);   // "20 percent" -> "35 percent"
void turn_opposites(Making& making);   // "rose" -> "fell", "inside" -> "outside"
void swap_things(Making& making);      // "a nurse" -> "a teacher"
void drop_negations(Making& making);   // "has no plans" -> "has plans", "did not go" -> "went"
void change_strength(Making& making);  // "will open" -> "may open"
void swap_speakers(Making& making);    // whose words they are
void swap_places(Making& making);      // "Kenya" -> "Uganda"
void swap_bodies(Making& making);      // "told CNN" -> "told ABC"
void change_weekdays(Making& making);  // "Tuesday" -> "Friday"
void change_years(Making& making);     // "1985" -> "1987"
void change_days(Making& making);      // "Feb. 20" -> "Feb. 12"
void change_ages(Making& making);      // "Bell, 43," -> "Bell, 38,"
void change_times(Making& making);     // "7:30 p.m." -> "8:30 p.m."

// The opposites that hardly bear on what stands beside them ("left arm" -> "right arm"), in a piece
// of the article.
std::vector<SentenceChange> details_in(const Source& source, Span piece, Chance& chance);

}  // namespace stet

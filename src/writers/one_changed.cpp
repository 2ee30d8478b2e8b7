#include "writers/one_changed.h"

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "bank/one_changed.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/give_away.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/plain_statements.h"
#include "writers/shown_changes.h"

namespace stet {

namespace {

constexpr size_t kNearest = 6;  // lures are drawn from so many that are about as long as the key

// A figure, a day, a bound: what a careless hand gets wrong. One alone among four would stand out.
bool holds_a_figure(const Source& source, Span sentence) {
  return std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    return sentence.contains(fact.span) && fact.kind != FactKind::person &&
           fact.kind != FactKind::organization && fact.kind != FactKind::place;
  });
}

bool is_digit_of(char c) {
  return c >= '0' && c <= '9';
}

bool holds_digits(std::string_view words) {
  return std::ranges::any_of(words, is_digit_of);
}

bool holds_a_year(std::string_view words) {
  return std::ranges::any_of(words_of(words), [](std::string_view word) {
    return word.size() >= 4 && (word.starts_with("19") || word.starts_with("20")) &&
           std::ranges::all_of(word.substr(0, 4), is_digit_of) &&
           (word.size() == 4 || !is_digit_of(word[4]));
  });
}

// Whether one of the lures at least has figures where the key has, none where it has none, a year
// where it has one, and somebody's words where it has: what stands alone in that stands out.
bool are_alike(const Source& source, std::string_view key, std::span<const size_t> lures) {
  const auto any = [&](auto test) {
    return std::ranges::any_of(lures,
                               [&](size_t each) { return test(sentence_text(source, each)); });
  };
  return any([&](std::string_view lure) { return holds_digits(lure) == holds_digits(key); }) &&
         (!holds_a_year(key) || any(holds_a_year)) && (!has_marks(key) || any(has_marks));
}

// Neither the words that were changed nor those put for them: they would tell which it is.
bool tells_of(const Source& source, size_t sentence, const Change& change) {
  const std::string words = sentence_text(source, sentence);
  return has_word(words, change.from) || has_word(words, change.to);
}

// The question turns on the words or shows them.
bool takes(const Proposed& each, Span words) {
  const auto touches = [words](Span span) { return span.overlaps(words); };
  return std::ranges::any_of(each.candidate.key_facts, touches) ||
         std::ranges::any_of(each.candidate.shown, touches);
}

// Where a pack has many questions, those that can only stand give way: three of them make one of
// another kind. Where it has many kinds, only for one among very many.
bool may_give_way(const std::vector<Proposed>& kept) {
  constexpr size_t kMany = 13, kVeryMany = 20, kManyKinds = 6;
  std::set<std::string_view> kinds;
  for (const Proposed& each : kept) kinds.insert(each.kind);
  return kept.size() >= (kinds.size() < kManyKinds ? kMany : kVeryMany);
}

bool is_left(const std::vector<Proposed>& kept, Span words, bool may_go) {
  return std::ranges::none_of(kept, [&](const Proposed& each) {
    return takes(each, words) && !(may_go && each.candidate.intact_only);
  });
}

// Three fifths of it at least: what is much longer or shorter than all others stands out.
bool are_of_like_length(Span a, Span b) {
  return std::min(a.length(), b.length()) * 5 >= std::max(a.length(), b.length()) * 3;
}

std::vector<size_t> lures_for(const Source& source, const std::vector<size_t>& plain,
                              const std::vector<Proposed>& kept, Span key, const Change& change,
                              Chance& chance) {
  const auto span = [&](size_t each) { return source.reading.sentences[each].span; };
  const bool may_go = may_give_way(kept);
  std::vector<size_t> fit;
  for (size_t each : plain)
    if (!span(each).overlaps(key) && are_of_like_length(span(each), key) &&
        is_left(kept, span(each), may_go) && !tells_of(source, each, change))
      fit.push_back(each);
  chance.shuffle(std::span(fit));
  std::ranges::stable_sort(fit, {}, [&](size_t each) {
    const size_t length = span(each).length();
    const bool is_taken =
        std::ranges::any_of(kept, [&](const Proposed& other) { return takes(other, span(each)); });
    const bool is_alike = holds_a_figure(source, span(each)) == holds_a_figure(source, key) &&
                          holds_digits(slice(source.article.text, span(each))) ==
                              holds_digits(slice(source.article.text, key));
    return (length > key.length() ? length - key.length() : key.length() - length) +
           (is_alike ? 0 : key.length() / 2) + (is_taken ? key.length() / 2 : 0);
  });
  if (fit.size() > kNearest) fit.resize(kNearest);
  chance.shuffle(std::span(fit));
  return fit;
}

// The first of them that are alike, or empty: the last gives way to one that makes them so.
std::vector<size_t> lures_like(const Source& source, std::string_view key,
                               const std::vector<size_t>& fit) {
  if (fit.size() < kLures) return {};
  std::vector<size_t> lures(fit.begin(), fit.begin() + kLures);
  for (size_t next = kLures; !are_alike(source, key, lures); ++next) {
    if (next == fit.size()) return {};
    lures.back() = fit[next];
  }
  return lures;
}

size_t changeable(const std::vector<Proposed>& kept) {
  return static_cast<size_t>(std::ranges::count_if(
      kept, [](const Proposed& each) { return each.candidate.changed.has_value(); }));
}

// The sentence of a question that shows just one, which reads as an option.
std::optional<Span> sentence_asked_about(const Source& source, const std::vector<size_t>& plain,
                                         const Candidate& asked) {
  const Span passage = asked.question.evidence.front().span;
  for (size_t i : plain)
    if (source.reading.sentences[i].span == passage) return passage;
  return std::nullopt;
}

// "letter" for "statement": the list of opposites says so.
bool is_a_detail(const Lexicon& lexicon, const Change& change) {
  return lexicon.list("opposites").value(lower(change.from)).find(lower(change.to) + " detail") !=
         std::string_view::npos;
}

// The change of kept[key] among sentences that are left; absent where it can't be shown so.
std::optional<Candidate> compose(const Source& source, const std::vector<size_t>& plain,
                                 const std::vector<Proposed>& kept, size_t key, Chance& chance) {
  const Candidate& asked = kept[key].candidate;
  if (!asked.changed || !asked.changed->origin || !asked.changed->origin->change)
    return std::nullopt;
  // Of four sentences, the one that was turned round is known by its sense.
  if (const Change& change = *asked.changed->origin->change;
      !is_a_value(change.from) && !is_a_detail(source.lexicon, change))
    return std::nullopt;
  const auto sentence = sentence_asked_about(source, plain, asked);
  if (!sentence) return std::nullopt;

  Candidate candidate;
  Question& question = candidate.question;
  question.evidence = {evidence_of(source, *sentence)};
  const std::string shown = one_line(std::get<Mark>(asked.changed->shape).passage);
  std::vector<Lure> lures;
  for (size_t each : lures_like(
           source, shown,
           lures_for(source, plain, kept, *sentence, *asked.changed->origin->change, chance))) {
    const Span stands = source.reading.sentences[each].span;
    lures.push_back({sentence_text(source, each), "The article says so, word for word."});
    question.evidence.push_back(evidence_of(source, stands));
    candidate.shown.push_back(stands);
  }
  auto options = choose_among(shown, "", lures, chance);
  if (!options) return std::nullopt;
  question.stem = std::string(kOneChangedStem);
  question.shape = std::move(*options);
  question.explanation = asked.changed->explanation;
  question.difficulty = std::min(3, asked.changed->difficulty + 1);
  question.origin = asked.changed->origin;
  candidate.worth = asked.worth;
  candidate.topic = "one changed";
  candidate.key_facts = {*sentence};
  return candidate;
}

bool goes_with(const std::vector<Proposed>& kept, const TopicWords& topic, const Proposed& one,
               TellingWords& telling) {
  return std::ranges::none_of(kept, [&](const Proposed& other) {
    return give_each_other_away(one, other, telling, topic) ||
           shows_the_original(words_shown(one.candidate.question), other.candidate, telling,
                              topic) ||
           shows_the_original(words_shown(other.candidate.question), one.candidate, telling, topic);
  });
}

}  // namespace

void ask_which_was_changed(const Source& source, const Chance& chance,
                           std::vector<Proposed>& kept) {
  if (changeable(kept) < 2) return;
  Chance own = chance.fork("one changed");
  const std::vector<size_t> plain = plain_statements(source);
  TellingWords telling(source.lexicon);
  const auto topic = words_of_the_topic(kept, telling);
  for (size_t i = 0; i < kept.size(); ++i) {
    auto candidate = compose(source, plain, kept, i, own);
    if (!candidate) continue;
    const Proposed one{std::move(*candidate), kOneChangedKind, false};
    std::vector<Proposed> others;
    for (const Proposed& each : kept)
      if (&each != &kept[i] &&
          !std::ranges::any_of(one.candidate.shown, [&](Span words) { return takes(each, words); }))
        others.push_back(each);
    if (!goes_with(others, topic, one, telling)) continue;
    others.push_back(one);
    kept = std::move(others);
    return;
  }
}

}  // namespace stet

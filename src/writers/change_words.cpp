#include <algorithm>
#include <span>

#include "bank/quoted_words.h"
#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"
#include "writers/wordings.h"

namespace stet {

bool is_plain_word(const std::string& word) {
  return !word.empty() && is_letter(decode(word, 0).value);
}

bool is_negative(const Making& m, const std::string& word) {
  return m.source.lexicon.list("negatives").has(word) || word.ends_with("n't") ||
         word.ends_with("n’t");
}

bool is_negative(const Making& m) {
  return std::ranges::any_of(m.words.lower,
                             [&](const std::string& word) { return is_negative(m, word); });
}

bool is_bound_to_its_sense(const Making& m) {
  return says_any(m, m.source.lexicon.list("negation-not-with"));
}

bool has_two_clauses(const Making& m) {
  return says_any(m, m.source.lexicon.list("clause-links")) ||
         std::ranges::any_of(m.words.lower,
                             [](const auto& word) { return word == "," || word == "that"; });
}

namespace {

// ", Vane said.", ", according to police."
bool is_an_attribution(const Making& m, size_t comma) {
  constexpr size_t kMostWords = 8;
  if (comma + kMostWords < m.words.size()) return false;
  const WordList& reports = m.source.lexicon.list("report-verbs");
  return m.words.at(comma + 1) == "according" ||
         std::any_of(m.words.lower.begin() + static_cast<std::ptrdiff_t>(comma),
                     m.words.lower.end(),
                     [&](const std::string& word) { return reports.has(word); });
}

// "supports the plan and would pay for it"
bool opens_a_clause(const Making& m, size_t link) {
  const Pos next = m.source.pos(m.sentence.first_token + link + 1);
  return m.source.lexicon.list("clause-links").has(m.words.at(link)) &&
         (next == Pos::verb || next == Pos::aux || next == Pos::pron);
}

}  // namespace

bool is_free_of_its_company(const Making& m, size_t i) {
  const WordList& bound = m.source.lexicon.list("negation-not-with");
  const WordList& links = m.source.lexicon.list("clause-links");
  if (says_any(m, m.source.lexicon.list("contrasts")) ||
      !quoted_words(m.text(m.sentence.span)).empty())
    return false;
  for (size_t j = 0; j < m.words.size(); ++j) {
    const std::string& word = m.words.at(j);
    if (!bound.value(word).empty()) return false;
    if (links.has(word) && links.value(word).empty()) return false;
    if (j > i && word == ",") return is_an_attribution(m, j);
    if (j > i && opens_a_clause(m, j)) return false;
  }
  return true;
}

// "will open" -> "may open", "dozens of" -> "hundreds of": how sure, how many, how often.
void change_strength(Making& m) {
  constexpr double kWorth = 0.7;
  const WordList& strengths = m.source.lexicon.list("strength-swaps");
  // Most sentences hold none, and to look for swaps in them costs more than this.
  if (std::ranges::none_of(m.words.lower, [&](const std::string& word) {
        const Listing listing = m.source.lexicon.listing(word);
        return listing.holding.test(strengths.id()) || listing.opening.test(strengths.id());
      }))
    return;
  for (const Swap& swap : swaps_in(m.source, m.sentence.span, m.chance)) {
    const bool in_a_fact = std::ranges::any_of(m.source.reading.facts, [&](const Fact& fact) {
      return fact.span.overlaps(swap.at) || (fact.hedge && fact.hedge->overlaps(swap.at));
    });
    const std::string printed(m.text(swap.at));
    const std::string_view to = strengths.value(lower(printed));
    const std::string_view next = m.text({swap.at.end, m.sentence.span.end});
    // "may be 2,000 years old" is of today, "will be" of a day to come.
    const bool of_today = next.starts_with(" be ");
    // "thousands of millions" are billions.
    const bool of_millions = next.starts_with(" millions") || next.starts_with(" thousands");
    // "promises it will": what one may do is no promise.
    const bool of_a_promise = std::ranges::any_of(m.words.lower, [](const std::string& word) {
      return word.starts_with("promis") || word.starts_with("vow") || word.starts_with("pledg");
    });
    const bool of_more = m.text({m.sentence.span.begin, swap.at.begin}).ends_with(" of ");
    if (to.empty() || in_a_fact || of_today || of_millions || of_more || of_a_promise ||
        is_bound_to_its_sense(m))
      continue;
    m.made.push_back({only_what_differs(printed, in_case_of(printed, to), swap.at), kWorth, 3,
                      "How sure, how many, how often: one small word says it. Read for it."});
  }
}

}  // namespace stet

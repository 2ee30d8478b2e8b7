#include <algorithm>
#include <array>
#include <optional>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/verb_forms.h"

namespace stet {

namespace {

const std::string kHabit = "Small words turn sentences round; read for “no” and “not”.";

// "not" with the helper before it, or both in one word.
struct Denial {
  size_t first;  // the word that holds the helper
  size_t last;
  std::string helper;  // in lower case
  std::string printed;
};

std::optional<Denial> denial_at(const Making& m, size_t i) {
  const std::string& word = m.words.at(i);
  const std::string_view printed = m.text(m.words.places[i]);
  if (i > 0 && (word == "not" || word == "n't" || word == "n’t"))
    return Denial{i - 1, i, m.words.at(i - 1), std::string(m.text(m.words.places[i - 1]))};
  for (std::string_view ending : {"n't", "n’t"})
    if (word.size() > ending.size() && word.ends_with(ending))
      return Denial{i, i, word.substr(0, word.size() - ending.size()),
                    std::string(printed.substr(0, printed.size() - ending.size()))};
  return std::nullopt;
}

// What becomes of "did" and the verb behind it when the "not" between them is taken out.
std::optional<std::string> without_do(const Making& m, const std::string& helper,
                                      const std::string& verb) {
  if (helper == "do") return verb;
  if (helper == "does") return third_person_of(verb);
  if (helper == "did") return past_of(verb, m.source.lexicon);
  return std::nullopt;
}

// Words [first, last] of the sentence become `to`.
void replace(Making& m, size_t first, size_t last, std::string to) {
  const Span at{m.words.places[first].begin, m.words.places[last].end};
  m.made.push_back({{std::string(m.text(at)), std::move(to), at}, 1.0, 3, kHabit});
}

// "has no plans" -> "has plans".
void drop_no(Making& m, size_t i) {
  const std::string& next = m.words.at(i + 1);
  const bool is_plural = next.ends_with('s') && !next.ends_with("ss");
  if (!m.source.lexicon.list("negation-hosts").has(m.words.at(i - 1)) || !is_plural) return;
  replace(m, i - 1, i + 1,
          std::string(m.text(m.words.places[i - 1])) + " " +
              std::string(m.text(m.words.places[i + 1])));
}

// "will not open" -> "will open", "does not work" -> "works". Both words that then stand side by
// side may be marked.
void drop_not(Making& m, const Denial& denial) {
  if (denial.first == 0 ||
      m.source.lexicon.list("negation-not-after").has(m.words.at(denial.first - 1)))
    return;
  const size_t next = denial.last + 1;
  const std::string& verb = m.words.at(next);
  const bool is_verb = m.source.pos(m.sentence.first_token + next) == Pos::verb;
  if (!m.source.lexicon.list("negations").has(denial.helper)) {
    if (auto told = is_verb ? without_do(m, denial.helper, verb) : std::nullopt)
      replace(m, denial.first, next, std::move(*told));
    return;
  }
  // "could not be higher"; "would not say" is a refusal; "to do is not sell".
  const bool is_bare =
      is_verb && !verb.ends_with("ed") && !verb.ends_with("en") && !verb.ends_with("ing");
  if ((verb == "be" && denial.helper == "could") || denial.helper == "would" ||
      (is_bare && m.source.lexicon.list("be-forms").has(denial.helper)))
    return;
  replace(m, denial.first, next, denial.printed + " " + std::string(m.text(m.words.places[next])));
}

// "There are no photographs.": nobody says that there are, and no more.
bool is_bare_existence(const Making& m) {
  constexpr size_t kMostTokens = 8;
  return m.words.at(0) == "there" && m.words.size() <= kMostTokens;
}

}  // namespace

void drop_negations(Making& m) {
  constexpr size_t kFewestTokens = 7;  // "We aren't blind.": nobody says that they are
  if (m.words.size() < kFewestTokens || is_bound_to_its_sense(m) || is_bare_existence(m) ||
      has_two_clauses(m))
    return;
  if (std::ranges::count_if(m.words.lower,
                            [&](const std::string& word) { return is_negative(m, word); }) != 1)
    return;
  const WordList& fixed = m.source.lexicon.list("negation-fixed");
  for (size_t i = 1; i + 1 < m.words.size(); ++i) {
    const std::string& next = m.words.at(i + 1);
    if (!is_plain_word(next) || fixed.has(next) || !is_free_of_its_company(m, i)) continue;
    if (m.words.at(i) == "no") drop_no(m, i);
    if (const auto denial = denial_at(m, i)) drop_not(m, *denial);
  }
}

}  // namespace stet

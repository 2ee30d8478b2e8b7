#include "writers/mark_the_clause.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/main_clause.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFewestAround = 6;  // words beside the clause
constexpr size_t kFewestOfClause = 4;
constexpr size_t kMostOfClause = 24;

struct Way {
  std::string_view stem;
  std::string_view explanation;  // before the clause
  double worth;
};

constexpr std::array kWays{
    Way{"A reason is given here for what is said. Mark the words that give it.",
        "The reason given: ", 0.6},
    Way{"Something here holds only on a condition. Mark the words that give it.",
        "The condition: ", 0.55},
};

// As they may stand: within a sentence, or at its head.
std::vector<std::string> as_printed(ClauseOf of, const Lexicon& lexicon) {
  std::vector<std::string> leads;
  for (std::string_view lead : clause_leads(of, lexicon)) {
    leads.push_back(" " + std::string(lead) + " ");
    leads.push_back(capitalised(std::string(lead)) + " ");
  }
  return leads;
}

bool may_hold_one(std::string_view sentence, const std::vector<std::string>& leads) {
  return std::ranges::any_of(leads, [&](const std::string& lead) {
    return sentence.find(lead) != std::string_view::npos;
  });
}

}  // namespace

std::vector<Candidate> mark_the_clauses(const Source& source, ClauseOf of) {
  const Way& way = kWays[static_cast<size_t>(of)];
  const std::string_view text = source.article.text;
  std::vector<Candidate> candidates;
  const auto leads = as_printed(of, source.lexicon);
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const std::string_view sentence = slice(text, source.reading.sentences[i].span);
    if (!may_hold_one(sentence, leads) || !only_clause(sentence, of, source.lexicon)) continue;
    const auto passage = lone_passage(source, i);
    if (!passage) continue;
    const std::string_view shown = slice(text, *passage);
    const auto clause = only_clause(shown, of, source.lexicon);
    if (!clause || shown.find('?') != std::string_view::npos ||
        shown.starts_with("And "))  // "And because it rained.": of what stands before
      continue;
    // Another sentence beside it may give a reason as well.
    if (passage->length() > source.reading.sentences[i].span.length()) continue;
    const size_t words = word_count(slice(shown, *clause));
    if (words < kFewestOfClause || words > kMostOfClause ||
        word_count(shown) < words + kFewestAround) {
      source.pass(i, "its clause is too short or too long to be marked");
      continue;
    }
    const Span key{clause->begin + passage->begin, clause->end + passage->begin};
    // "because at the club, what they do is": cut off before its verb.
    if (!has_main_clause(source, key)) {
      source.pass(i, "its clause is too short or too long to be marked");
      continue;
    }
    Candidate candidate =
        ask_to_mark(source, *passage, key, way.stem,
                    std::string(way.explanation) + as_fragment(one_line(slice(text, key))) + ".");
    candidate.worth = way.worth;
    candidate.topic = "clause";
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet

#include <algorithm>
#include <set>

#include "bank/gapped.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/change_maker.h"
#include "writers/decided_elsewhere.h"
#include "writers/evidence.h"
#include "writers/hedges.h"
#include "writers/kinds.h"
#include "writers/mark_the_clause.h"
#include "writers/mark_the_softened.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 9;
constexpr size_t kMostWords = 38;

std::vector<std::string> split(std::string_view scale) {
  std::vector<std::string> parts;
  for (size_t at = 0; at < scale.size();) {
    const size_t next = std::min(scale.find('|', at), scale.size());
    parts.emplace_back(trimmed(scale.substr(at, next - at)));
    at = next + 1;
  }
  return parts;
}

// "will be definitely punished": another word tells how sure it is.
bool is_told_how_sure(std::string_view besides) {
  constexpr std::string_view kSure[] = {"definitely", "certainly", "surely",      "likely",
                                        "probably",   "possibly",  "undoubtedly", "perhaps"};
  return std::ranges::any_of(kSure, [&](std::string_view word) { return has_word(besides, word); });
}

// What people of the article mean to do: "plan", "hope", "promise".
std::set<std::string_view> intentions_of(const Source& source) {
  const WordList& intentions = source.lexicon.list("intentions");
  std::set<std::string_view> meant;
  for (std::string_view word : words_of(source.article.text))
    meant.insert(intentions.value(lower(word.substr(0, word.find_first_of(",.;:")))));
  return meant;
}

// "plans to" where the article speaks of "her plan": it is right as well.
bool is_said_besides(const Source& source, const std::set<std::string_view>& meant,
                     std::string_view lure) {
  return std::ranges::any_of(words_of(lure), [&](std::string_view word) {
    const std::string_view means = source.lexicon.list("intentions").value(word);
    return !means.empty() && meant.contains(means);
  });
}

std::string_view stem_for(const Hedge& hedge, bool quoted, bool reported) {
  if (hedge.of == HedgeOf::figure) return "How exact is the figure in the article?";
  if (hedge.of == HedgeOf::amount) return "How many does the article speak of?";
  if (quoted) return "How strongly does the speaker put it?";
  return reported ? "How strongly is it put in the article?"
                  : "How strongly does the article put it?";
}

std::optional<Candidate> ask(const Source& source, const std::set<std::string_view>& meant,
                             const Told& shown, const Hedge& hedge, Chance& chance) {
  const Sentence& own = source.reading.sentences[shown.sentence];
  const std::string_view text = source.article.text;
  const Span sentence = sentences_of_told(source, shown);
  const std::string key(slice(text, hedge.at));
  const std::string printed = lower(one_line(key));
  std::vector<Lure> lures;
  for (const std::string& other : split(hedge.scale)) {
    if (!is_said_besides(source, meant, other))
      lures.push_back({in_case_of(key, other), capitalised(strength_of(source, other)) +
                                                   "; the article has “" + printed + "”."});
  }
  if (hedge.of != HedgeOf::figure && is_told_how_sure(slice(text, {hedge.at.end, own.span.end}))) {
    source.pass(shown.sentence, "another word tells how sure it is");
    return std::nullopt;
  }
  auto options = choose_among(one_line(key), "", lures, chance);
  if (!options) return std::nullopt;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(stem_for(hedge, is_quoted(source, own.span, hedge.at),
                                       is_reported(source, own, hedge.at))) +
                  " Fill the gap: “" + words_of_told(source, shown, hedge.at, kGap) + "”";
  question.shape = std::move(*options);
  if (shown.introduction) question.evidence = {evidence_of(source, *shown.introduction)};
  question.evidence.push_back(evidence_of(source, sentence));
  question.explanation = capitalised(strength_of(source, printed)) + ".";
  question.difficulty = 2;
  candidate.worth = printed == "will" ? 0.6 : 0.75;
  candidate.topic = one_line(printed);  // once for each hedge
  candidate.key_facts = {hedge.at};
  candidate.shown = {{sentence.begin, hedge.at.begin}, {hedge.at.end, sentence.end}};
  return candidate;
}

// “We may close it,” said Ada Brook: a whole sentence of a speaker who stands beside it.
bool speaker_is_told(const Source& source, const Told& shown, const Hedge& hedge) {
  constexpr size_t kFewest = 6;  // words
  const Span sentences = sentences_of_told(source, shown);
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& quotation) {
    return quotation.kind == QuoteKind::direct && quotation.span.contains(hedge.at) &&
           quotation.speaker && sentences.contains(*quotation.speaker) &&
           word_count(slice(source.article.text, quotation.span)) >= kFewest;
  });
}

}  // namespace

std::vector<Candidate> write_hedge_or_certain(const Source& source, Chance& chance) {
  std::vector<std::vector<Hedge>> all;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) all.push_back(hedges_of(source, i));
  std::vector<Candidate> candidates = mark_the_hedges(source, all);
  for (Candidate& condition : mark_the_clauses(source, ClauseOf::condition))
    candidates.push_back(std::move(condition));
  for (Candidate& softened : mark_the_softened(source, chance))
    candidates.push_back(std::move(softened));
  const std::set<std::string_view> meant = intentions_of(source);
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    const std::vector<Hedge>& hedges = all[i];
    if (hedges.empty()) continue;
    const Words words(source, sentence);
    if (!is_running_text(source, i)) {
      source.pass(i, "has a hedge, but doesn't read as a sentence");
    } else if (const auto shown = told_in_context(source, i, {kFewestWords, kMostWords})) {
      for (const Hedge& hedge : hedges)
        if (hedge.at.begin < shown->begin)
          source.pass(i, "opens with the hedge");
        else if (is_quoted(source, sentence.span, hedge.at) &&
                 !speaker_is_told(source, *shown, hedge))
          source.pass(i, "the hedge is somebody’s words");
        else if (const auto other = what_decides_besides(source, i, words, hedge); !other.empty())
          source.pass(i, other);
        else if (auto candidate = ask(source, meant, *shown, hedge, chance))
          candidates.push_back(std::move(*candidate));
    }
  }
  return candidates;
}

}  // namespace stet

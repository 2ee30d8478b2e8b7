#include "writers/mark_the_softened.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "bank/added_words.h"
#include "bank/only_hedge.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/evidence.h"
#include "writers/figures.h"
#include "writers/hedges.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/put_in.h"
#include "writers/shown_changes.h"

namespace stet {

namespace {

constexpr size_t kMost = 3;  // of each word, of which a pack takes one

// Another clause, or a verb, stands before it.
bool is_led_to(const Source& source, const Sentence& sentence, size_t token) {
  for (size_t i = sentence.first_token; i < token; ++i)
    if (source.pos(i) == Pos::verb || source.pos(i) == Pos::sconj ||
        is_one_of(lower_word(source, i),
                  {"that", "when", "while", "as", "after", "before", "since"}))
      return true;
  return false;
}

// "The board [reportedly] sold the ferry", "was [reportedly] sold"; not "We sold", "to be sold".
bool is_before_deed(const Source& source, const Sentence& sentence, size_t token) {
  if (source.pos(token) != Pos::verb ||
      !source.lexicon.list("deeds").has(lower_word(source, token)) ||
      source.lexicon.list("deeds").value(lower_word(source, token)) == "public" ||
      is_led_to(source, sentence, token))
    return false;
  const Pos before = source.pos(token - 1);
  const std::string leads = lower_word(source, token - 1);
  if (is_one_of(leads, {"i", "we", "reporter", "reporters"})) return false;
  return is_one_of(leads, {"was", "were", "had", "has", "have"}) || before == Pos::propn ||
         before == Pos::noun || before == Pos::pron;
}

// "The fair will open on 3 May", "next week will bring": nobody doubts it.
bool is_in_a_diary(const Source& source, const Sentence& sentence) {
  const bool is_dated = std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    return (fact.kind == FactKind::date || fact.kind == FactKind::time) &&
           sentence.span.contains(fact.span);
  });
  const std::string words = lower(slice(source.article.text, sentence.span));
  return is_dated || has_word(words, "next") || has_word(words, "days after") ||
         has_word(words, "only");
}

// "will [probably] close"
bool is_behind_will(const Source& source, const Sentence& sentence, size_t token) {
  return source.pos(token) == Pos::aux && source.pos(token + 1) == Pos::verb &&
         lower_word(source, token) == "will" && !is_led_to(source, sentence, token) &&
         !is_in_a_diary(source, sentence);
}

// The one share or sum of the sentence, in digits and told without a hedge; null where there is
// none.
const Fact* only_exact_figure(const Source& source, size_t sentence) {
  const Fact* only = nullptr;
  for (const Fact& fact : source.reading.facts) {
    if (fact.sentence != sentence ||
        (fact.kind != FactKind::percent && fact.kind != FactKind::money))
      continue;
    if (only) return nullptr;
    only = &fact;
  }
  const bool is_exact = only && !only->hedge && is_one_value(*only) &&
                        has_digit(slice(source.article.text, only->span));
  return is_exact ? only : nullptr;
}

// "[about] 12 percent", "[roughly] $40,000"; not "the remaining 12 percent", "a $40,000 boat".
bool is_before_figure(const Source& source, const Sentence& sentence, size_t index, size_t token) {
  const bool is_led_to_it =
      source.pos(token - 1) == Pos::adp ||
      (source.pos(token - 1) == Pos::verb && !lower_word(source, token - 1).ends_with("ing"));
  const Fact* only = is_led_to_it ? only_exact_figure(source, index) : nullptr;
  if (!only || only->span.begin != source.reading.tokens[token].span.begin) return false;
  // "46 to 40 percent", "as high as 39.6 percent", "a margin of error of 3 points": exact by
  // nature.
  if (is_one_of(lower_word(source, token - 1), {"to", "as"}) ||
      (token > 1 && lower_word(source, token - 2) == "error"))
    return false;
  const size_t behind = token_from(source, only->span.end);
  return behind < sentence.last_token && source.pos(behind) != Pos::noun &&
         source.pos(behind) != Pos::adj && lower_word(source, behind) != "or";
}

// "Often, companies will …", "our clubs sold": of what is always so, or the writer did.
bool is_no_plain_deed(const Source& source, Span passage) {
  return std::ranges::any_of(
      words_of(slice(source.article.text, passage)), [](std::string_view printed) {
        return is_one_of(
            lower(printed.substr(0, printed.find_first_of(",.;:"))),
            {"often", "usually", "always", "sometimes", "typically", "our", "us", "my", "we"});
      });
}

std::string_view where_at(const Source& source, const Sentence& sentence, size_t index,
                          size_t token) {
  const std::string_view where = is_before_deed(source, sentence, token)            ? "deed"
                                 : is_behind_will(source, sentence, token)          ? "will"
                                 : is_before_figure(source, sentence, index, token) ? "figure"
                                                                                    : "";
  // "men who [apparently] served": it only tells whom is meant.
  const bool tells_which = is_one_of(lower_word(source, token - 1), {"who", "that", "which"});
  const bool is_free = !where.empty() && !tells_which &&
                       !is_quoted(source, sentence.span, source.reading.tokens[token].span);
  return is_free ? where : "";
}

constexpr std::string_view kDoubtStem =
    "The article gives this as certain. One word has been put in here that leaves it open: mark "
    "it.";
constexpr std::string_view kFigureStem =
    "The article gives this figure as exact. One word has been put in here that blurs it: "
    "mark it.";

// Absent where something else leaves the passage open.
std::optional<Candidate> compose(const Source& source, Span passage, const PutIn& put_in) {
  const bool is_figure = source.lexicon.list("softeners").value(put_in.words) == "figure";
  Candidate candidate =
      ask_to_mark_put_in(source, passage, put_in, is_figure ? kFigureStem : kDoubtStem);
  const Mark& mark = std::get<Mark>(candidate.question.shape);
  const auto only = is_figure ? only_rough_figure(mark.passage, source.lexicon)
                              : only_doubt(mark.passage, source.lexicon);
  if (only != mark.targets.front()) return std::nullopt;
  candidate.question.explanation +=
      " " + capitalised(strength_of(source, std::string(put_in.words))) + ".";
  candidate.question.difficulty = 1;
  candidate.worth = 0.5;
  candidate.topic = put_in.words;
  return candidate;
}

}  // namespace

std::vector<Candidate> mark_the_softened(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  if (source.reading.tags.empty() || is_carelessly_printed(source)) return candidates;
  const WordList& softeners = source.lexicon.list("softeners");
  std::map<std::string_view, size_t> made;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    for (size_t token = sentence.first_token + 1; token + 2 < sentence.last_token; ++token) {
      const std::string_view where = where_at(source, sentence, i, token);
      if (where.empty()) continue;
      const auto passage = lone_passage(source, i);
      if (!passage || !passage->contains(source.reading.tokens[token].span) ||
          is_no_plain_deed(source, *passage) ||
          denies(source, slice(source.article.text, *passage)))
        break;
      std::vector<std::string_view> fit;
      for (std::string_view word : softeners.entries())
        if (softeners.value(word) == where && made[word] < kMost) fit.push_back(word);
      if (fit.empty()) continue;
      const std::string_view word = fit[chance.below(fit.size())];
      const Span beside = where == "figure" ? only_exact_figure(source, i)->span
                                            : source.reading.tokens[token].span;
      auto candidate = compose(source, *passage, {beside, word, where != "will"});
      if (!candidate) continue;
      candidates.push_back(std::move(*candidate));
      ++made[word];
      break;
    }
  }
  return candidates;
}

}  // namespace stet

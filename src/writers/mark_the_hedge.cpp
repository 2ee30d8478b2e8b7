#include <algorithm>

#include "bank/only_hedge.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/hedges.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr std::string_view kFigureStem =
    "One figure here is not exact. Mark the word or words that say so.";
constexpr std::string_view kDoubtStem =
    "Not all of this is given as certain. Mark the word or words that leave something open.";

// An adverb is one wherever it stands; a verb only where it goes with another.
bool is_meant_so(const Source& source, const std::vector<std::vector<Hedge>>& hedges, Span words) {
  const auto& sentences = source.reading.sentences;
  const auto sentence = sentence_at(source, words.begin);
  if (!sentence || sentences[*sentence].span.end < words.end) return false;
  // "never more than 200" is a bound from the other side.
  const auto before =
      words_of(slice(source.article.text, {sentences[*sentence].span.begin, words.begin}));
  if (!before.empty() && source.lexicon.list("negatives").has(lower(before.back()))) return false;
  if (lower(slice(source.article.text, words)).ends_with("ly")) return true;
  return std::ranges::any_of(hedges[*sentence],
                             [&](const Hedge& hedge) { return hedge.at == words; });
}

Candidate compose(const Source& source, Span passage, Span words, bool figure) {
  const std::string printed = lower(one_line(slice(source.article.text, words)));
  Candidate candidate = ask_to_mark(source, passage, words, figure ? kFigureStem : kDoubtStem,
                                    capitalised(strength_of(source, printed)) + ".");
  candidate.worth = figure ? 0.6 : 0.65;
  candidate.topic = printed;
  return candidate;
}

// "an average of 300", "she predicted at least 200": not exact either, by another word.
bool is_rough_besides(const Source& source, Span passage) {
  const WordList& words = source.lexicon.list("rough-by-nature");
  return std::ranges::any_of(words_of(slice(source.article.text, passage)),
                             [&](std::string_view word) { return words.has(lower(word)); });
}

}  // namespace

std::vector<Candidate> mark_the_hedges(const Source& source,
                                       const std::vector<std::vector<Hedge>>& hedges) {
  const std::string_view text = source.article.text;
  std::vector<Candidate> candidates;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    if (hedges[i].empty() &&
        !only_doubt(slice(text, source.reading.sentences[i].span), source.lexicon))
      continue;
    const auto passage = lone_passage(source, i);
    if (!passage) continue;
    const auto add = [&](std::optional<Span> found, bool figure) {
      if (!found) return;
      const Span words{found->begin + passage->begin, found->end + passage->begin};
      // "at least eight states" of a rule: the bound is exact.
      if (figure && source.lexicon.list("bounds").has(lower(one_line(slice(text, words))))) return;
      if (is_meant_so(source, hedges, words))
        candidates.push_back(compose(source, *passage, words, figure));
    };
    if (!is_rough_besides(source, *passage))
      add(only_rough_figure(slice(text, *passage), source.lexicon), true);
    add(only_doubt(slice(text, *passage), source.lexicon), false);
  }
  return candidates;
}

}  // namespace stet

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/figure_tells.h"
#include "writers/gap.h"
#include "writers/hedges.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "the talk about 40 bridges", "asked about 40 people": the word leads to what is spoken of.
bool is_preposition(const Source& source, const Sentence& sentence, const Words& words,
                    Span hedge) {
  for (size_t i = 1; i < words.size(); ++i) {
    if (words.places[i].begin != hedge.begin) continue;
    if (!is_one_of(words.at(i), {"about", "around", "over", "under"})) return false;
    const std::string& before = words.at(i - 1);
    const Pos pos = source.pos(sentence.first_token + i - 1);
    return pos == Pos::noun || pos == Pos::propn || before == "more" ||
           source.lexicon.list("speaking-about").has(before);
  }
  return false;
}

// Things are counted in "fewer", amounts measured in "less".
bool is_counted(const Fact& fact) {
  return fact.kind == FactKind::count && fact.value && *fact.value >= 3;
}

// "Only about 10 percent": no other goes with "only". "probably need about 40 percent": nor beside
// a least that is asked for. "by roughly 9 points, 42 to 33 percent": the others tell.
bool is_told_beside(const Source& source, size_t sentence, const Words& words, const Fact& fact) {
  constexpr std::array<std::string_view, 8> kTelling{"need",     "needs",    "must",   "require",
                                                     "requires", "probably", "likely", "perhaps"};
  for (size_t i = 1; i < words.size() && words.places[i - 1].begin < fact.hedge->begin; ++i) {
    if (std::ranges::find(kTelling, words.at(i - 1)) != kTelling.end()) return true;
    if (words.at(i - 1) == "either") return true;  // "either less than $1 billion or over 42"
    if (words.places[i].begin == fact.hedge->begin &&
        source.lexicon.list("belittling").has(words.at(i - 1)))
      return true;
  }
  const auto figure = parse_figure(slice(source.article.text, fact.span));
  const Span whole = source.reading.sentences[sentence].span;
  if (figure && figure->digits > 0 && is_made_of_others(source, fact, *figure, whole)) return true;
  if (!fact.unit || fact.unit->find("point") == std::string::npos) return false;
  return std::ranges::count_if(source.reading.facts, [&](const Fact& other) {
           return other.sentence == sentence && other.kind == FactKind::percent;
         }) > 1;
}

}  // namespace

void add_figure_hedges(const Source& source, size_t index, const Words& words,
                       std::vector<Hedge>& hedges) {
  const std::string_view text = source.article.text;
  for (const Fact& fact : source.reading.facts) {
    if (fact.sentence != index || !fact.hedge || fact.value_to) continue;
    const bool has_amount = fact.kind == FactKind::percent || fact.kind == FactKind::money ||
                            fact.kind == FactKind::count || fact.kind == FactKind::measure;
    if (!has_amount || !fact.value || *fact.value < 2) continue;
    constexpr double kFew = 4;  // nobody writes "about two"
    if (fact.kind == FactKind::count && *fact.value < kFew) continue;
    constexpr double kAll = 95;  // "more than 100 percent"
    if (fact.kind == FactKind::percent && *fact.value >= kAll) continue;
    const std::string printed = lower(slice(text, *fact.hedge));
    const std::string_view scale = scale_of(source, printed, "figure");
    if (scale.empty()) continue;
    // The hedge stands right before its figure, wherever the figure's span begins.
    const size_t begin = fact.span.contains(*fact.hedge) ? fact.hedge->end : fact.span.begin;
    if (begin < fact.hedge->end ||
        !trimmed(text.substr(fact.hedge->end, begin - fact.hedge->end)).empty())
      continue;
    // "over 10 years", "voters under 45": a stretch of time, an age.
    const bool is_of_place = printed == "over" || printed == "under";
    const bool is_plain_count = fact.kind == FactKind::count && !fact.counted;
    const bool is_of_time = fact.unit && source.lexicon.list("time-units").has(*fact.unit);
    if (is_of_place && (is_plain_count || is_of_time)) continue;
    // "almost two generations": nobody counts so exactly.
    if (fact.counted && lower(slice(text, *fact.counted)).starts_with("generation")) continue;
    // "up to 115 degrees or more": two bounds make one.
    const Span after{fact.span.end, source.reading.sentences[index].span.end};
    const std::string more = lower(slice(text, after));
    if (has_word(more, "or more") || has_word(more, "or less") || has_word(more, "or so") ||
        has_word(more, "or fewer"))
      continue;
    // "about 10,000 more than expected": another "more than" before it jars.
    constexpr std::array<std::string_view, 3> kCompared{"more", "fewer", "less"};
    if (std::ranges::find(kCompared, word_after(source, {index, fact.span})) != kCompared.end())
      continue;
    // "has at least 124.": of what?
    const std::string_view behind = text.substr(fact.span.end);
    if (is_plain_count && (behind.starts_with(".") || behind.starts_with(","))) continue;
    const std::string_view rest = text.substr(fact.hedge->end, 3);
    if (rest.starts_with(" a ") || rest.starts_with(" an")) continue;
    std::string others(scale);
    if (!is_counted(fact))
      if (const size_t fewer = others.find("fewer"); fewer != std::string::npos)
        others.replace(fewer, 5, "less");
    if (!is_told_beside(source, index, words, fact) &&
        !is_preposition(source, source.reading.sentences[index], words, *fact.hedge))
      hedges.push_back({*fact.hedge, std::move(others), HedgeOf::figure});
  }
}

}  // namespace stet

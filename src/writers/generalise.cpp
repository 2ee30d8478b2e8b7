#include "writers/generalise.h"

#include <array>
#include <cmath>

#include "text/utf8.h"
#include "writers/figures.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

struct Share {
  double percent;
  std::string_view words;
};
constexpr std::array<Share, 6> kShares{{{10, "a tenth"},
                                        {20, "a fifth"},
                                        {25, "a quarter"},
                                        {40, "two fifths"},
                                        {50, "half"},
                                        {75, "three quarters"}}};

// "hundreds of" for 100..999; absent below two dozen, where a general word says nothing.
std::optional<std::string> magnitude(double value) {
  if (value >= 24 && value < 100) return "dozens";
  if (value >= 100 && value < 1000) return "hundreds";
  if (value >= 2000 && value < 10'000) return "thousands";
  if (value >= 20'000 && value < 100'000) return "tens of thousands";
  if (value >= 200'000 && value < 1'000'000) return "hundreds of thousands";
  if (value >= 2e6 && value < 1e7) return "millions";
  if (value >= 2e7 && value < 1e8) return "tens of millions";
  if (value >= 2e8 && value < 1e9) return "hundreds of millions";
  return std::nullopt;
}

std::string_view currency_name(std::string_view unit) {
  if (unit == "USD") return "dollars";
  if (unit == "GBP") return "pounds";
  if (unit == "EUR") return "euros";
  return "";
}

// "a total $35 million", "the record 600": what stands there goes only with the figure itself.
bool leans_on_the_word_before(const Source& source, const Fact& fact, size_t begin) {
  const Sentence& sentence = source.reading.sentences[fact.sentence];
  size_t token = sentence.first_token;
  while (token < sentence.last_token && source.reading.tokens[token].span.end <= begin) ++token;
  if (token == sentence.first_token) return false;
  const Pos pos = source.pos(token - 1);
  return pos == Pos::noun || pos == Pos::adj || pos == Pos::det || pos == Pos::num;
}

// "fewer than 50" need not be dozens.
bool hedge_allows(const Source& source, const Fact& fact) {
  if (!fact.hedge) return true;
  const std::string hedge = lower(slice(source.article.text, *fact.hedge));
  return source.lexicon.list("hedges").value(hedge) != "below";
}

}  // namespace

std::optional<std::string> generalised(const Source& source, const Fact& fact) {
  if (!is_one_value(fact) || !hedge_allows(source, fact)) return std::nullopt;
  const std::string_view text = source.article.text;
  const Span sentence = source.reading.sentences[fact.sentence].span;
  const std::string_view after = text.substr(fact.span.end, sentence.end - fact.span.end);
  const Span whole{fact.hedge ? fact.hedge->begin : fact.span.begin, fact.span.end};
  const std::string before = lower(text.substr(sentence.begin, whole.begin - sentence.begin));
  const auto words_before = words_of(before);
  if (!words_before.empty() &&
      (source.lexicon.list("determiners").has(words_before.back()) ||
       words_before.back().ends_with("s") || words_before.back() == "another"))
    return std::nullopt;
  if (leans_on_the_word_before(source, fact, whole.begin)) return std::nullopt;
  const auto next_words = words_of(after);
  if (!next_words.empty() && (next_words.front() == "more" || next_words.front() == "other" ||
                              next_words.front() == "fewer"))
    return std::nullopt;  // "hundreds of more cars"

  std::string general;
  if (fact.kind == FactKind::percent) {
    if (!after.starts_with(" of ")) return std::nullopt;
    for (const Share& share : kShares)
      if (std::abs(share.percent - *fact.value) < 0.01) general = share.words;
    if (fact.hedge && !general.empty())
      general = std::string(slice(text, *fact.hedge)) + " " + general;
  } else if (fact.kind == FactKind::money && fact.unit) {
    const auto size = *fact.value < 1000 ? std::nullopt : magnitude(*fact.value);
    const std::string_view currency = currency_name(*fact.unit);
    // "a $35 million grant": the sum is an adjective there.
    const bool stands_as_noun = next_words.empty() ||
                                source.lexicon.list("postmodifiers").has(next_words.front()) ||
                                after.starts_with(".") || after.starts_with(",");
    if (size && !currency.empty() && stands_as_noun)
      general = *size + " of " + std::string(currency);
  } else if (fact.kind == FactKind::count && fact.counted) {
    const auto size = magnitude(*fact.value);
    if (size && fact.counted->begin <= fact.span.end + 1 &&
        slice(text, *fact.counted).ends_with("s"))
      general = *size + " of";
    else if (size && slice(text, *fact.counted) == "people")
      general = *size + " of";
  }
  if (general.empty()) return std::nullopt;
  const bool opens = whole.begin == sentence.begin;
  std::string statement(text.substr(sentence.begin, whole.begin - sentence.begin));
  statement += opens ? capitalised(general) : general;
  statement.append(after);
  // Another figure left in it would lead straight to the sentence.
  if (statement.find_first_of("0123456789") != std::string::npos) return std::nullopt;
  return one_line(statement);
}

}  // namespace stet

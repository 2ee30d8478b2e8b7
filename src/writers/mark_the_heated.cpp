#include "writers/mark_the_heated.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "bank/heated_words.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/evidence.h"
#include "writers/heat.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kMost = 4;  // of which a pack takes a few
constexpr WordBounds kBounds{9, 40};

struct Heated {
  size_t word = 0;
  std::string_view hot;
};

// “…,” Bell [said].
bool ends_quoted_words(const Source& source, const Sentence& sentence, Span word) {
  if (std::string_view(source.article.text).substr(word.end, 1) != ".") return false;
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& quotation) {
    return quotation.kind == QuoteKind::direct && quotation.person && quotation.cue == word &&
           sentence.span.contains(quotation.span);
  });
}

// "spent $40", "fell by a third"
bool is_measured(const Words& words, size_t behind, std::string_view sort) {
  constexpr std::string_view kLinks[] = {"by", "to", "from"};
  const std::string& next = words.at(behind);
  if (sort == "money") return next == "$" || next == "£" || next == "€" || next.starts_with("$");
  return is_digit(decode(next, 0).value) || std::ranges::find(kLinks, next) != std::end(kLinks);
}

// "looked up", "ruled out": more hangs on it than the word.
bool has_particle(const Words& words, size_t verb) {
  constexpr std::string_view kParticles[] = {"out", "off", "up", "in", "down", "back", "over"};
  return std::ranges::find(kParticles, words.at(verb + 1)) != std::end(kParticles);
}

bool may_be_exchanged(const Source& source, const Sentence& sentence, const Words& words, size_t i,
                      std::string_view sort) {
  const std::string_view text = source.article.text;
  const Span span = words.places[i];
  if (slice(text, span) != words.lower[i]) return false;  // in a name
  if (sort == "said") return ends_quoted_words(source, sentence, span);
  const size_t token = sentence.first_token + i;
  const char32_t next = decode(text, span.end).value;
  if (is_quoted(source, sentence.span, span) || next == U'-' || next == U'’' || next == U'\'' ||
      decode_before(text, span.begin).value == U'-')
    return false;
  const Pos pos = source.pos(token), before = source.pos(token - 1), behind = source.pos(token + 1);
  if (sort == "followers" && before != Pos::propn && before != Pos::pron && words.at(i + 1) != "of")
    return false;
  if (sort == "people" || sort == "followers")
    return pos == Pos::noun && behind != Pos::noun && before != Pos::verb &&
           words.at(i - 1) != "chief";
  if (sort == "thing")
    return pos == Pos::noun && behind != Pos::noun &&
           (before == Pos::det || before == Pos::pron || before == Pos::adp) &&
           words.at(i - 1) != "no";
  if (pos != Pos::verb || before == Pos::aux) return false;
  if (sort != "verb") return is_measured(words, i + 1, sort);
  return behind != Pos::adj && behind != Pos::adv && behind != Pos::verb && !has_particle(words, i);
}

// "a" and "an" stay as they are.
bool keeps_article(std::string_view before, std::string_view hot) {
  const bool is_vowel = std::string_view("aeiou").find(hot.front()) != std::string_view::npos;
  return before == "a" ? !is_vowel : before != "an" || is_vowel;
}

std::optional<Heated> heated(const Source& source, const Sentence& sentence, const Words& words,
                             const std::vector<std::string_view>& used, Chance& chance) {
  const WordList& list = source.lexicon.list("heated-words");
  for (size_t i = 1; i + 1 < words.size(); ++i) {
    const std::string_view value = list.value(words.lower[i]);
    const size_t colon = value.find(": ");
    if (value.empty() || !may_be_exchanged(source, sentence, words, i, value.substr(0, colon)) ||
        std::ranges::count(words.lower, words.lower[i]) > 1)
      continue;
    std::vector<std::string_view> fit;
    for (size_t from = colon + 2; from < value.size();) {
      const size_t end = std::min(value.find(", ", from), value.size());
      const std::string_view hot = value.substr(from, end - from);
      if (keeps_article(words.at(i - 1), hot) && std::ranges::find(used, hot) == used.end())
        fit.push_back(hot);
      from = end + 2;
    }
    if (!fit.empty()) return Heated{i, fit[chance.below(fit.size())]};
  }
  return std::nullopt;
}

Candidate compose(const Source& source, const Sentence& sentence, Span at, std::string_view hot) {
  const std::string_view text = source.article.text;
  const std::string from(slice(text, at));
  std::string shown(slice(text, sentence.span));
  const size_t begin = at.begin - sentence.span.begin;
  shown.replace(begin, from.size(), hot);
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(kHeatedStem);
  question.shape = Mark{std::move(shown), {{begin, begin + hot.size()}}, MarkUnit::words, ""};
  question.evidence = {evidence_of(source, sentence.span)};
  question.explanation = "“" + std::string(hot) + "” takes a side: the article has “" + from + "”.";
  question.difficulty = 1;
  question.origin = Origin{"", 0, Change{from, std::string(hot), at}};
  candidate.worth = from == "said" ? 0.4 : 0.5;
  candidate.topic = from;
  candidate.key_facts = {at};
  candidate.shown = {sentence.span};
  return candidate;
}

}  // namespace

std::vector<Candidate> mark_the_heated(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  if (source.reading.tags.empty() || is_carelessly_printed(source)) return candidates;
  std::vector<std::string_view> used;
  for (size_t i = 0; i < source.reading.sentences.size() && candidates.size() < kMost; ++i) {
    const Sentence& sentence = source.reading.sentences[i];
    const Words words(source, sentence);
    const auto found = heated(source, sentence, words, used, chance);
    if (!found || !loaded_in(source, sentence, words).empty() ||
        judges_besides(source, words, found->word, found->word + 1) ||
        !is_askable(source, i, kBounds, Quoting::whole, Showing::as_printed))
      continue;
    candidates.push_back(compose(source, sentence, words.places[found->word], found->hot));
    used.push_back(found->hot);
  }
  return candidates;
}

}  // namespace stet

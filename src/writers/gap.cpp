#include "writers/gap.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "bank/gapped.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 8;
constexpr size_t kMostWords = 40;

Span span_of(const Source& source, const SentenceGap& gap) {
  return source.reading.sentences[gap.sentence].span;
}

// Index of the key's first token, and one past its last.
std::pair<size_t, size_t> tokens_of(const Source& source, const SentenceGap& gap) {
  const Sentence& sentence = source.reading.sentences[gap.sentence];
  const auto& tokens = source.reading.tokens;
  size_t first = sentence.first_token;
  while (first < sentence.last_token && tokens[first].span.end <= gap.key.begin) ++first;
  size_t last = first;
  while (last < sentence.last_token && tokens[last].span.begin < gap.key.end) ++last;
  return {first, last};
}

std::set<std::string> content_words(const Source& source, Span span) {
  constexpr size_t kFewestLetters = 4;
  const WordList& closed = source.lexicon.list("closed-class");
  std::set<std::string> words;
  for (std::string_view word : words_of(slice(source.article.text, span))) {
    std::string plain = lower(word);
    while (!plain.empty() && std::ispunct(static_cast<unsigned char>(plain.back())))
      plain.pop_back();
    if (plain.size() >= kFewestLetters && !closed.has(plain)) words.insert(std::move(plain));
  }
  return words;
}

// "The socialist leads Clinton", "before the governor spoke": somebody whose name is told
// elsewhere, and who could be the key or a lure.
bool leaves_somebody_unnamed(const Source& source, const SentenceGap& gap) {
  constexpr size_t kReach = 6;
  const WordList& roles = source.lexicon.list("roles");
  const WordList& closed = source.lexicon.list("closed-class");
  const auto& tokens = source.reading.tokens;
  const Sentence& sentence = source.reading.sentences[gap.sentence];
  const auto word = [&](size_t i) { return lower(slice(source.article.text, tokens[i].span)); };
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    if (word(i) != "the") continue;
    for (size_t j = i + 1; j < std::min(i + kReach, sentence.last_token); ++j) {
      if (closed.has(word(j)) || tokens[j].kind == TokenKind::punctuation) break;
      const bool one = roles.has(word(j)) && roles.value(word(j)) != "plural";
      if (!one || tokens[j].capitalised) continue;
      const bool compound = j + 1 < sentence.last_token && tokens[j + 1].kind == TokenKind::word &&
                            !closed.has(word(j + 1));
      if (!compound) return true;
    }
  }
  return false;
}

bool has_another_particular(const Source& source, const SentenceGap& gap) {
  return std::any_of(source.reading.facts.begin(), source.reading.facts.end(),
                     [&](const Fact& fact) {
                       return fact.sentence == gap.sentence && !fact.span.overlaps(gap.key);
                     });
}

}  // namespace

bool can_be_gap(const Source& source, const SentenceGap& gap) {
  const auto refuse = [&](std::string_view why) {
    source.pass(gap.sentence, why);
    return false;
  };
  const std::string sentence = sentence_text(source, gap.sentence);
  const auto shown = told_in_context(source, gap.sentence, {kFewestWords, kMostWords});
  if (!shown) return false;
  if (gap.key.begin < shown->begin) return refuse("opens with what is asked for");
  if (is_quoted(source, span_of(source, gap), gap.key)) return refuse("somebody is quoted in it");
  if (count_words(slice(source.article.text, sentences_of_told(source, *shown)),
                  slice(source.article.text, gap.key)) != 1)
    return refuse("names it twice");
  if (!has_another_particular(source, gap)) return refuse("could be said of others too");
  const char32_t last = decode_before(sentence, sentence.size()).value;
  if ((last != U'.' && last != U'”') || sentence.ends_with(" vs.") || sentence.ends_with(" Ft."))
    return refuse("doesn't end like a sentence");
  const char32_t first = decode(sentence, 0).value;
  if (!is_upper(first) && !is_digit(first) && !is_quotation_mark(first))
    return refuse("doesn't begin like a sentence");
  if (leaves_somebody_unnamed(source, gap)) return refuse("speaks of somebody it doesn't name");
  if (sentence.find('_') != std::string::npos) return refuse("has a gap of its own");
  if (std::count(sentence.begin(), sentence.end(), '(') !=
      std::count(sentence.begin(), sentence.end(), ')'))
    return refuse("opens a bracket that it doesn't close");
  return true;
}

std::string word_before(const Source& source, const SentenceGap& gap) {
  const size_t first = tokens_of(source, gap).first;
  if (first == source.reading.sentences[gap.sentence].first_token) return "";
  return lower(slice(source.article.text, source.reading.tokens[first - 1].span));
}

Pos pos_after(const Source& source, const SentenceGap& gap) {
  const size_t last = tokens_of(source, gap).second;
  const bool told = last < source.reading.sentences[gap.sentence].last_token;
  return told ? source.pos(last) : Pos::x;
}

Pos pos_before(const Source& source, const SentenceGap& gap) {
  const size_t first = tokens_of(source, gap).first;
  const bool told = first > source.reading.sentences[gap.sentence].first_token;
  return told ? source.pos(first - 1) : Pos::x;
}

std::string word_after(const Source& source, const SentenceGap& gap) {
  const size_t last = tokens_of(source, gap).second;
  if (last >= source.reading.sentences[gap.sentence].last_token) return "";
  return lower(slice(source.article.text, source.reading.tokens[last].span));
}

bool beside_a_name(const Source& source, const SentenceGap& gap) {
  const Sentence& sentence = source.reading.sentences[gap.sentence];
  const auto& tokens = source.reading.tokens;
  const auto [first, last] = tokens_of(source, gap);
  // The sentence's first word is capitalised anyway, but an office may stand there too.
  if (first > sentence.first_token && tokens[first - 1].capitalised &&
      (first - 1 > sentence.first_token ||
       !source.lexicon.list("closed-class").has(word_before(source, gap))))
    return true;
  if (last < sentence.last_token && tokens[last].capitalised) return true;
  return last + 1 < sentence.last_token && word_after(source, gap) == "," &&
         tokens[last + 1].capitalised;
}

bool may_fit(const Source& source, const SentenceGap& gap, std::string_view other, size_t part) {
  if (has_word(slice(source.article.text, span_of(source, gap)), other)) return true;
  const auto own = content_words(source, span_of(source, gap));
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const Span span = source.reading.sentences[i].span;
    if (i == gap.sentence || !has_word(slice(source.article.text, span), other)) continue;
    size_t shared = 0;
    for (const std::string& word : content_words(source, span)) shared += own.count(word);
    if (shared >= 2 && shared * part >= own.size()) return true;
  }
  return false;
}

std::optional<Candidate> gap_question(const Source& source, const SentenceGap& gap,
                                      std::string_view ask, std::span<const Lure> lures,
                                      Chance& chance) {
  const std::string_view text = source.article.text;
  const std::string key = one_line(slice(text, gap.key));
  const auto shown = told_in_context(source, gap.sentence, {kFewestWords, kMostWords});
  if (!shown) return std::nullopt;
  const std::string line = words_of_told(source, *shown, gap.key, kGap);
  std::vector<Lure> fitting(lures.begin(), lures.end());
  std::erase_if(fitting, [&](const Lure& lure) { return has_word(line, last_name(lure.text)); });
  auto options = choose_among(key, "", fitting, chance);
  if (!options) {
    source.pass(gap.sentence, "has too few names of its kind to choose from");
    return std::nullopt;
  }
  const Span span = sentences_of_told(source, *shown);
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(ask) + " “" + line + "”";
  question.shape = std::move(*options);
  if (shown->introduction) question.evidence = {evidence_of(source, *shown->introduction)};
  question.evidence.push_back(evidence_of(source, span));
  question.explanation = "The article has “" + key + "” there.";
  question.difficulty = 2;
  candidate.topic = key;
  candidate.key_facts = {gap.key};
  candidate.shown = {{span.begin, gap.key.begin}, {gap.key.end, span.end}};
  return candidate;
}

}  // namespace stet

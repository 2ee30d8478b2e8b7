#include "facts/galley.h"

#include "text/sentences.h"

namespace stet {

namespace {

void set_block(Galley& galley, size_t block) {
  const Article& article = galley.article;
  Span span = article.blocks[block].span;
  const size_t first_sentence = galley.sentences.size();
  for (Span sentence : sentences(article.text, span, galley.lexicon))
    galley.sentences.push_back({sentence, block, 0, 0});
  if (first_sentence == galley.sentences.size()) return;
  size_t sentence = first_sentence;
  galley.sentences[sentence].first_token = galley.size();
  for (const Token& token : tokenize(article.text, span, galley.lexicon)) {
    if (token.span.begin < galley.sentences[first_sentence].span.begin) continue;  // a bullet
    while (sentence + 1 < galley.sentences.size() &&
           token.span.begin >= galley.sentences[sentence + 1].span.begin) {
      galley.sentences[sentence++].last_token = galley.size();
      galley.sentences[sentence].first_token = galley.size();
    }
    galley.tokens.push_back(token);
    galley.words.push_back({nullptr, sentence, kNoQuote, false});
  }
  while (sentence < galley.sentences.size()) {
    galley.sentences[sentence++].last_token = galley.size();
    if (sentence < galley.sentences.size()) galley.sentences[sentence].first_token = galley.size();
  }
}

void place_quotes(Galley& galley) {
  size_t token = 0;
  for (size_t q = 0; q < galley.quoted.size(); ++q) {
    Span span = galley.quoted[q].span;
    while (token < galley.size() && galley.tokens[token].span.begin < span.begin) ++token;
    while (token < galley.size() && galley.tokens[token].span.begin < span.end)
      galley.words[token++].quote = q;
  }
}

void find_beginnings(Galley& galley) {
  for (const Sentence& sentence : galley.sentences) {
    bool begins = true;
    for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& token = galley.tokens[i];
      if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
        galley.words[i].begins = begins;
        begins = false;
      } else if (token.kind == TokenKind::mark || galley.is(i, ":")) {
        begins = true;
      }
    }
  }
}

}  // namespace

namespace {

void tag_words(Galley& galley, Vocabulary& vocabulary) {
  const Tagger* tagger = galley.lexicon.tagger();
  if (!tagger) return;
  galley.tags.resize(galley.size());
  std::vector<const WordFeatures*> features(galley.size());
  for (size_t i = 0; i < galley.size(); ++i) features[i] = &galley.form(i).features;
  for (const Sentence& sentence : galley.sentences) {
    const size_t length = sentence.last_token - sentence.first_token;
    tagger->tag(std::span(features).subspan(sentence.first_token, length), vocabulary.scratch(),
                std::span(galley.tags).subspan(sentence.first_token, length));
  }
}

}  // namespace

bool Galley::possessive_mark(size_t i) const {
  if (i == 0 || i + 1 >= size() || tokens[i].kind != TokenKind::mark || !is_word(i + 1))
    return false;
  if (!is(i, "'") || tokens[i - 1].span.end != tokens[i].span.begin || !lower(i - 1).ends_with('s'))
    return false;
  const size_t quote = words[i].quote;  // inside a quotation it must not be the mark that closes it
  return quote == kNoQuote || tokens[i].span.end != quoted[quote].span.end;
}

std::string Galley::words_text(size_t first, size_t last) const {
  std::string line;
  for (char c : text(span(first, last))) {
    bool space = c == ' ' || c == '\n' || c == '\t';
    if (!space)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return line;
}

Galley set_galley(const Article& article, Vocabulary& vocabulary) {
  Galley galley{article, vocabulary.lexicon(), {}, {}, {}, {}, find_quoted_spans(article), {}};
  constexpr size_t kBytesToToken = 5;  // fewer than in nearly all articles
  galley.tokens.reserve(article.text.size() / kBytesToToken);
  galley.words.reserve(article.text.size() / kBytesToToken);
  for (size_t i = 0; i < article.blocks.size(); ++i)
    if (is_story(article.blocks[i].role)) set_block(galley, i);
  vocabulary.forms(
      galley.size(), [&](size_t i) { return galley.text(i); },
      [&](size_t i, const KnownWord& form) { galley.words[i].form = &form; });
  for (size_t s = 0, count = 0; s < galley.sentences.size(); ++s) {
    if (s > 0 && galley.sentences[s].block != galley.sentences[s - 1].block) ++count;
    galley.paragraphs.push_back(count);
  }
  place_quotes(galley);
  find_beginnings(galley);
  tag_words(galley, vocabulary);
  return galley;
}

}  // namespace stet

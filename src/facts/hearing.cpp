// Which quoted spans are somebody's words: not terms, titles of works, mottos and scare quotes.
#include <algorithm>

#include "facts/quotations.h"
#include "facts/quote_clues.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kTermWords = 5;  // quoted spans shorter than this are mostly terms
constexpr double kLeastChance = 0.5;

class Listener {
 public:
  explicit Listener(const Galley& galley) : galley_(galley) {}

  std::vector<Heard> run() {
    std::vector<Heard> heard;
    size_t token = 0;
    for (size_t q = 0; q < galley_.quoted.size(); ++q) {
      while (token < galley_.size() && galley_.words[token].quote != q) ++token;
      const size_t first = token;
      while (token < galley_.size() && galley_.words[token].quote == q) ++token;
      if (first == token) break;
      Heard one = observe(q, first, token);
      if (one.words > 0) heard.push_back(one);
    }
    return heard;
  }

 private:
  Heard observe(size_t q, size_t first, size_t last) const {
    const QuotedSpan& span = galley_.quoted[q];
    Heard heard;
    heard.quoted = q;
    Utterance& u = heard.utterance;
    u.first = first;
    u.last = last;
    u.block = span.block;
    u.paragraph = galley_.paragraph_of(first);
    u.continues = span.continues;
    for (size_t i = first; i < last; ++i)
      heard.words +=
          galley_.tokens[i].kind == TokenKind::word || galley_.tokens[i].kind == TokenKind::number;
    size_t inner = last - (span.closed ? 2 : 1);
    if (inner > first) u.ends_with_comma = galley_.text(inner) == ",";
    if (last < galley_.size() && galley_.text(last) == ",") u.ends_with_comma = true;
    Span block = galley_.article.blocks[span.block].span;
    u.whole_paragraph = span.span.begin <= block.begin + 1 && span.span.end + 1 >= block.end;
    u.begins_lower =
        first + 1 < last &&
        is_lower(decode(galley_.article.text, galley_.tokens[first + 1].span.begin).value);
    heard.kind = u.begins_lower || !starts_clause(first) ? QuoteKind::mixed : QuoteKind::direct;
    return heard;
  }

  // Whether a quoted span begins where a sentence or the words of a speaker can begin.
  bool starts_clause(size_t first) const {
    if (first == 0 || !galley_.same_sentence(first - 1, first)) return true;
    std::string_view before = galley_.text(first - 1);
    return before == "," || before == ":" || before == "—" || before == "–" || before == "--" ||
           before == "(" || before == "-" || galley_.quoted_at(first - 1);
  }

  const Galley& galley_;
};

// Whether the words end with a stop or a comma, as an utterance does and a term doesn't.
bool ends_as_speech(const Galley& galley, const Utterance& u) {
  size_t inner = u.last - 1;
  while (inner > u.first && galley.tokens[inner].kind == TokenKind::mark) --inner;
  const std::string_view word = galley.text(inner);
  return word == "," || word == "." || word == "!" || word == "?" || word == "…" || word == "...";
}

}  // namespace

std::vector<Heard> listen(const Galley& galley) {
  return Listener(galley).run();
}

std::vector<Heard> hear(const Galley& galley, const Sources& sources) {
  const QuoteClueFinder finder(galley, sources);
  const std::vector<double> weights = quote_weights(galley.lexicon);
  std::vector<Heard> heard = listen(galley);
  std::erase_if(heard, [&](const Heard& one) {
    if (finder.is_title(one)) return true;
    if (one.words >= kTermWords) return quotation_chance(finder.clues(one), weights) < kLeastChance;
    // Short ones: only whole utterances beside a reporting clause ("No," she said).
    return one.kind != QuoteKind::direct || !ends_as_speech(galley, one.utterance) ||
           !finder.cue_beside(one.utterance);
  });
  return heard;
}

}  // namespace stet

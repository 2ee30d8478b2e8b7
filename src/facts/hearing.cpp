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
      const size_t begin = galley_.quoted[q].span.begin;
      while (token < galley_.size() && galley_.tokens[token].span.begin < begin) ++token;
      const size_t first = token;
      while (token < galley_.size() && galley_.words[token].quote == q) ++token;
      if (first == token) continue;
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
    size_t begins = first, ends = last - 1;  // without marks
    while (begins < ends && is_mark(begins)) ++begins;
    while (ends > begins && is_mark(ends)) --ends;
    u.ends_with_comma = galley_.is(ends, ",");
    if (last < galley_.size() && galley_.is(last, ",")) u.ends_with_comma = true;
    Span block = galley_.article.blocks[span.block].span;
    u.whole_paragraph = span.span.begin <= block.begin + 1 && span.span.end + 1 >= block.end;
    u.begins_lower =
        is_lower(decode(galley_.article.text, galley_.tokens[begins].span.begin).value);
    heard.kind = u.begins_lower || !starts_clause(first) ? QuoteKind::mixed : QuoteKind::direct;
    return heard;
  }

  bool is_mark(size_t i) const {
    return galley_.tokens[i].kind == TokenKind::mark || galley_.is(i, "`");
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

// Fewer words than a term may have: heard when they are part of a quotation over paragraphs, a
// whole utterance beside its reporting clause (“No,” she said), or what follows one in a split
// quotation (“It will,” she said, “in time.”).
bool is_short_quotation(const Galley& galley, const QuoteClueFinder& finder, const Heard& heard,
                        const Heard* before) {
  const Utterance& u = heard.utterance;
  const size_t next = heard.quoted + 1;
  if (u.continues || (next < galley.quoted.size() && galley.quoted[next].continues)) return true;
  if (!finder.ends_as_speech(u) || !finder.cue_beside(u)) return false;
  if (heard.kind == QuoteKind::direct) return true;
  return before && before->utterance.block == u.block && before->quoted + 1 == heard.quoted &&
         before->utterance.ends_with_comma && galley.is(u.first - 1, ",");
}

}  // namespace

std::vector<Heard> listen(const Galley& galley) {
  return Listener(galley).run();
}

std::vector<Heard> hear(const Galley& galley, const Sources& sources) {
  const QuoteClueFinder finder(galley, sources);
  ClueWeights& weights = quote_weights(galley.lexicon);
  std::vector<Heard> heard;
  for (Heard& one : listen(galley)) {
    if (finder.is_term(one)) continue;
    if (one.words >= kTermWords) {
      one.chance = chance_of(finder.clues(one), weights);
      if (one.chance < kLeastChance) continue;
    } else if (!is_short_quotation(galley, finder, one, heard.empty() ? nullptr : &heard.back())) {
      continue;
    }
    heard.push_back(one);
  }
  return heard;
}

}  // namespace stet

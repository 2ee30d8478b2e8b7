// Which quoted spans are somebody's words: not terms, titles of works, mottos and scare quotes.
#include <algorithm>

#include "facts/quotations.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kTermWords = 5;  // quoted spans shorter than this are mostly terms

class Hearer {
 public:
  Hearer(const Galley& galley, const Sources& sources)
      : galley_(galley),
        sources_(sources),
        works_(galley.lexicon.list("works")),
        function_words_(galley.lexicon.list("function-words")) {}

  std::vector<Heard> run() {
    std::vector<Heard> heard;
    size_t token = 0;
    for (size_t q = 0; q < galley_.quoted.size(); ++q) {
      while (token < galley_.size() && galley_.words[token].quote != q) ++token;
      const size_t first = token;
      while (token < galley_.size() && galley_.words[token].quote == q) ++token;
      if (first == token) break;
      Heard one = observe(q, first, token);
      if (one.words > 0 && is_quotation(one)) heard.push_back(one);
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

  bool ends_as_speech(const Heard& heard) const {
    size_t last = heard.utterance.last;
    size_t inner = last - 1;
    while (inner > heard.utterance.first && galley_.tokens[inner].kind == TokenKind::mark) --inner;
    std::string_view word = galley_.text(inner);
    return word == "," || word == "." || word == "!" || word == "?" || word == "…" || word == "...";
  }

  bool cue_beside(const Heard& heard) const {
    const Utterance& u = heard.utterance;
    for (const Cue& cue : near_cues(u)) {
      if (!cue.subject || cue.sort == "show") continue;
      const Mention& m = sources_.mentions[*cue.subject];
      size_t begin = std::min(cue.first, m.first), end = std::max(cue.last, m.last);
      if (begin >= u.last && begin - u.last <= 1) return true;
      if (end <= u.first && u.first - end <= 1) return true;
    }
    return false;
  }

  std::vector<Cue> near_cues(const Utterance& u) const {
    auto from = std::lower_bound(sources_.cues.begin(), sources_.cues.end(),
                                 u.first < 12 ? 0 : u.first - 12,
                                 [](const Cue& c, size_t token) { return c.first < token; });
    std::vector<Cue> near;
    for (; from != sources_.cues.end() && from->first < u.last + 12; ++from) near.push_back(*from);
    return near;
  }

  bool title_case(const Utterance& u) const {
    size_t longer = 0, capitals = 0;
    for (size_t i = u.first; i < u.last; ++i) {
      if (!galley_.is_word(i) || galley_.text(i).size() < 3) continue;
      if (galley_.in(i, function_words_) && !galley_.tokens[i].capitalised) continue;
      ++longer;
      capitals += galley_.tokens[i].capitalised;
    }
    return longer >= 2 && capitals == longer;
  }

  // "her book “…”", "the song “…”": a work's title follows.
  bool names_a_work(const Utterance& u) const {
    size_t i = u.first;
    if (i > 0 && galley_.text(i - 1) == ",") --i;
    return i > 0 && galley_.same_sentence(i - 1, u.first) && galley_.in(i - 1, works_);
  }

  bool is_quotation(Heard& heard) const {
    const Utterance& u = heard.utterance;
    if (title_case(u) && (heard.words <= 14) && !cue_beside(heard)) return false;
    if (names_a_work(u) && heard.words <= 14 && title_case(u)) return false;
    if (heard.words >= kTermWords) return true;
    // Short ones: whole utterances beside a reporting clause ("No," she said).
    return heard.kind == QuoteKind::direct && ends_as_speech(heard) && cue_beside(heard);
  }

  const Galley& galley_;
  const Sources& sources_;
  const WordList &works_, &function_words_;
};

}  // namespace

std::vector<Heard> hear(const Galley& galley, const Sources& sources) {
  return Hearer(galley, sources).run();
}

}  // namespace stet

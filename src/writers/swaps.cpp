// The words of a piece that may be exchanged, and for what.
#include <algorithm>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figure_range.h"
#include "writers/figures.h"
#include "writers/phrasing.h"
#include "writers/swap_uses.h"
#include "writers/wordings.h"

namespace stet {

namespace {

bool begins_with_vowel(std::string_view word) {
  return std::string_view("aeiouAEIOU").find(word.front()) != std::string_view::npos;
}
// "a big", but "an enormous"; "an hour", "a useful" are left alone.
bool keeps_article(const SwapSite& site, std::string_view to) {
  const std::string& before = site.before();
  if (before != "a" && before != "an") return true;
  const auto unsure = [](char c) { return c == 'h' || c == 'u' || c == 'o'; };
  return begins_with_vowel(site.word()) == begins_with_vowel(to) && !unsure(site.word().front()) &&
         !unsure(to.front());
}

// Whether the words belong to a phrase that isn't taken apart.
bool in_set_phrase(const SwapSite& site) {
  const WordList& phrases = site.piece.source.lexicon.list("set-phrases");
  const size_t longest = phrases.longest_in_words();
  for (size_t from = site.first >= longest ? site.first - longest : 0; from <= site.first; ++from) {
    std::string words;
    for (size_t i = from; i < std::min(from + longest, site.piece.size()); ++i) {
      words += (i > from ? " " : "") + site.piece.at(i);
      const bool reaches = i + 1 > site.first;
      const bool inside = from >= site.first && i + 1 <= site.last;
      if (reaches && !inside && phrases.has(words)) return true;
    }
  }
  return false;
}

std::vector<std::string> others_of(const SwapSite& site, std::string_view others) {
  std::vector<std::string> out;
  const std::string_view printed = site.piece.printed(site.first);
  const std::string_view text = slice(site.piece.source.article.text, site.piece.span);
  for (std::string_view other : parts_of(others, "|")) {
    if (!keeps_article(site, other) || has_word(lower(text), lower(other))) continue;
    out.push_back(in_case_of(printed, other));
  }
  return out;
}

// "New Hampshire", "the Nation": capitals within a sentence.
bool is_in_name(const SwapText& piece, size_t first, size_t last) {
  for (size_t i = std::max<size_t>(first, 1); i < last; ++i)
    if (is_upper(decode(piece.printed(i), 0).value) && !piece.printed(i).starts_with("I"))
      return true;
  return false;
}

// An entry of the list that the piece has at `first`, the longest first.
void add_swaps_at(const SwapText& piece, size_t first, std::vector<Swap>& swaps) {
  const WordList& rewordings = piece.source.lexicon.list("rewordings");
  for (size_t count = std::min(rewordings.longest_in_words(), piece.size() - first); count > 0;
       --count) {
    std::string words = piece.lower[first];
    for (size_t i = 1; i < count; ++i) words += " " + piece.lower[first + i];
    const std::string_view uses = rewordings.value(words);
    if (uses.empty()) continue;
    if (is_in_name(piece, first, first + count)) return;
    const SwapSite site{piece, first, first + count};
    if (in_set_phrase(site)) return;
    for (std::string_view use : parts_of(uses, ";")) {
      const size_t colon = use.find(':');
      const UseRow* row = find_use(use.substr(0, colon));
      if (!row || !row->fits(site)) continue;
      auto others = others_of(site, use.substr(colon + 1));
      if (others.empty()) continue;
      swaps.push_back({{piece.place(first).begin, piece.place(first + count - 1).end},
                       std::move(others),
                       row->worth,
                       row->is_shade});
      return;
    }
    return;
  }
}

// "3, 4 percent", "20 to 30": figures beside each other bound each other.
bool is_bound(const SwapText& piece, Span figure) {
  constexpr size_t kNear = 40;  // bytes
  for (size_t i = 0; i < piece.size(); ++i) {
    const Span word = piece.place(i);
    const bool near = word.end + kNear > figure.begin && word.begin < figure.end + kNear;
    if (near && !figure.overlaps(word) && piece.pos(i) == Pos::num) return true;
    // "all 50 states": known without the article.
    if (figure.begin == word.begin && i > 0 && piece.at(i - 1) == "all") return true;
  }
  return false;
}

void add_figures(const SwapText& piece, Chance& chance, std::vector<Swap>& swaps) {
  for (const Fact& fact : piece.source.reading.facts) {
    if (!piece.span.contains(fact.span) || !is_one_value(fact)) continue;
    if (is_bound(piece, fact.span)) continue;
    const bool counts = fact.kind == FactKind::percent || fact.kind == FactKind::money ||
                        fact.kind == FactKind::count || fact.kind == FactKind::measure;
    if (!counts) continue;
    const auto printed = parse_figure(slice(piece.source.article.text, fact.span));
    if (!printed || printed->digits < 3) continue;
    // "I am 51": how old the speaker is.
    if (slice(piece.source.article.text, {piece.span.begin, fact.span.begin}).ends_with(" am "))
      continue;
    // "100 percent", "24 hours", "50 states": said without counting.
    if (piece.source.lexicon.list("round-figures")
            .has(lower(slice(piece.source.article.text, fact.span))))
      continue;
    if (is_common_knowledge(piece.source, fact, *printed)) continue;
    const FigureRange range = range_of(piece.source, fact, *printed);
    Swap swap{fact.span, {}, 1.0};
    for (int64_t digits : draw_neighbours(*printed, range, chance))
      swap.others.push_back(print_figure(*printed, digits));
    if (!swap.others.empty()) swaps.push_back(std::move(swap));
  }
}

}  // namespace

std::vector<Swap> swaps_in(const Source& source, Span span, Chance& chance) {
  std::vector<Swap> swaps;
  if (source.reading.tags.empty()) return swaps;
  const SwapText piece(source, span);
  for (size_t i = 0; i < piece.size(); ++i) add_swaps_at(piece, i, swaps);
  add_figures(piece, chance, swaps);
  return swaps;
}

}  // namespace stet

// Which words of a piece may be exchanged, by what stands beside them.
#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figure_range.h"
#include "writers/figures.h"
#include "writers/phrasing.h"
#include "writers/wordings.h"

namespace stet {

namespace {

// The words of the piece, with what the tagger says of them.
struct Piece {
  const Source& source;
  Span span;
  size_t begin = 0;  // tokens
  size_t end = 0;
  std::vector<std::string> lower;

  Piece(const Source& from, Span within) : source(from), span(within) {
    const auto& tokens = source.reading.tokens;
    const auto first =
        std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                         [](const Token& token, size_t at) { return token.span.begin < at; });
    begin = end = static_cast<size_t>(first - tokens.begin());
    for (; end < tokens.size() && tokens[end].span.end <= span.end; ++end) {
      std::string word = stet::lower(slice(source.article.text, tokens[end].span));
      for (size_t mark; (mark = word.find("’")) != std::string::npos;)
        word.replace(mark, std::string_view("’").size(), "'");
      lower.push_back(std::move(word));
    }
  }
  size_t size() const { return lower.size(); }
  Span place(size_t i) const { return source.reading.tokens[begin + i].span; }
  std::string_view printed(size_t i) const { return slice(source.article.text, place(i)); }
  // Beyond either end there is nothing.
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < lower.size() ? lower[i] : none;
  }
  Pos pos(size_t i) const { return i < lower.size() ? source.pos(begin + i) : Pos::x; }
  bool has(std::initializer_list<std::string_view> words) const {
    return std::any_of(words.begin(), words.end(), [this](std::string_view word) {
      return std::find(lower.begin(), lower.end(), word) != lower.end();
    });
  }
};

// Words [first, last) of a piece that might be exchanged for `to`.
struct Site {
  const Piece& piece;
  size_t first;
  size_t last;

  const std::string& word() const { return piece.at(first); }
  const std::string& before() const { return piece.at(first - 1); }
  const std::string& after() const { return piece.at(last); }
  Pos pos() const { return piece.pos(first); }
  Pos pos_before() const { return piece.pos(first - 1); }
  Pos pos_after() const { return piece.pos(last); }
};

using Words = std::initializer_list<std::string_view>;
bool is_one_of(const std::string& word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}
bool is_verb(Pos pos) {
  return pos == Pos::verb || pos == Pos::aux;
}
bool is_noun(Pos pos) {
  return pos == Pos::noun || pos == Pos::propn;
}
bool is_plural(const std::string& word) {
  return (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
          !word.ends_with("us") && !word.ends_with("is")) ||
         is_one_of(word, {"people", "men", "women", "children"});
}
bool denies(const Piece& piece) {
  return std::any_of(piece.lower.begin(), piece.lower.end(),
                     [](const std::string& word) { return word.ends_with("n't"); });
}

bool before_bare_verb(const Site& s) {
  return s.pos() == Pos::aux && is_verb(s.pos_after()) &&
         s.after().find('\'') == std::string::npos &&
         !is_one_of(s.after(),
                    {"like", "rather", "well", "able", "not", "prefer", "love", "have"}) &&
         !is_one_of(s.before(), {"i", "what", "who", "wish", "ever", "never"}) &&
         !s.piece.has({"if",      "as",       "no",      "not",       "nobody",    "nothing",
                       "never",   "none",     "what",    "wish",      "hope",      "whatever",
                       "whether", "wherever", "fear",    "fears",     "risk",      "worry",
                       "concern", "afraid",   "suggest", "suggested", "recommend", "recommended",
                       "propose", "proposed", "demand",  "demanded",  "insist"}) &&
         !(s.word() == "must" && s.piece.has({"or"})) && !denies(s.piece);  // "must act, or lose"
}
bool before_verb(const Site& s) {
  return is_verb(s.pos_after()) && is_verb(s.pos()) &&
         is_one_of(s.before(), {"i", "we", "they", "he", "she"}) && s.after() != "be" &&
         !is_noun(s.piece.pos(s.first - 2));  // "the chief we need to keep"
}
bool after_be_doing(const Site& s) {
  return is_verb(s.pos_after()) &&
         is_one_of(s.before(),
                   {"am", "are", "is", "i'm", "we're", "you're", "they're", "he's", "she's"}) &&
         s.after() != "be";
}
// Of a person: no issue is "hoping to".
bool after_somebody_is(const Site& s) {
  const bool is_somebody =
      is_one_of(s.piece.at(s.first - 2), {"i", "we", "they", "he", "she"}) ||
      s.piece.pos(s.first - 2) == Pos::propn ||
      is_one_of(s.before(), {"i'm", "we're", "they're", "he's", "she's"}) ||
      (is_one_of(s.before(), {"'m", "'re"}) && s.piece.at(s.first - 2) != "you");
  return is_somebody && after_be_doing(s);
}
// "has never asked", where nothing would make it another "never".
bool after_a_subject(const Site& s) {
  return is_verb(s.pos_after()) &&
         is_one_of(s.before(), {"i", "we", "he", "she", "they", "it", "has", "had", "have"}) &&
         !is_one_of(s.piece.at(s.first - 2), {"would", "could", "should", "may", "there"}) &&
         !s.piece.has({"ever", "any", "anyone", "anything", "anybody", "yet", "nor", "again"});
}
bool where_it_may_be_never(const Site& s) {
  return s.pos() == Pos::adv && s.first > 0 && s.after() != "," && is_verb(s.pos_after()) &&
         !is_one_of(s.before(), {"will", "would", "can", "could", "should", "must", "may"}) &&
         !s.piece.has({"any", "ever", "anyone", "something", "anything", "anybody", "yet", "either",
                       "not", "again", "before", "nor", "until"}) &&
         !denies(s.piece);
}
bool where_it_may_be_certain(const Site& s) {
  return s.pos() == Pos::adv && s.first > 0 &&
         !is_one_of(s.before(), {"almost", "most", "quite", "very", "not", "so"}) &&
         (is_verb(s.pos_before()) || is_verb(s.pos_after()));
}
bool before_graded(const Site& s) {
  return s.pos() == Pos::adv && s.pos_after() == Pos::adj && s.after() != "much" &&
         !is_one_of(s.before(), {"not", "the", "so", "very", "really", ","}) &&
         std::count(s.piece.lower.begin(), s.piece.lower.end(), s.word()) == 1 &&
         !is_one_of(s.after(), {"many", "few", "same", "little", "first", "last", "more", "own"}) &&
         is_letter(decode(s.after(), 0).value);
}
bool before_plural(const Site& s) {
  if (is_one_of(s.before(), {"so",    "how", "too",  "as",   "very", "not", "that",  "the", "these",
                             "those", "we",  "they", "you",  "us",   "at",  "their", "our", "great",
                             "was",   "is",  "are",  "were", "it",   "my",  "your"}))
    return false;
  if (s.after() == "of")
    return s.word() != "some" &&
           is_one_of(s.piece.at(s.last + 1), {"them", "us", "those", "these"});
  // As a subject: "having all problems" is no English.
  const bool opens = s.first == 0 || is_one_of(s.before(), {"and", "but", "because", "if", "when",
                                                            "think", "know", "believe", ","});
  return opens && s.pos_after() == Pos::noun && is_plural(s.after()) && !is_verb(s.pos());
}
bool before_adjective(const Site& s) {
  return s.pos() == Pos::adv && s.pos_after() == Pos::adj && s.piece.at(s.last + 1) != "and" &&
         !is_one_of(s.before(), {"no", "any", "once", "and", "much", "the"});
}
bool after_number(const Site& s) {
  // "four or eight years", "four and a half, five years": figures that bound each other.
  if (s.piece.pos(s.first - 2) == Pos::punct || s.piece.pos(s.first - 2) == Pos::cconj)
    return false;
  return s.pos_before() == Pos::num && s.pos() == Pos::noun && s.after() != "old" &&
         s.before() != "one" && !s.after().starts_with('-');
}
bool after_every(const Site& s) {
  return s.word() == "year" || s.word() == "month" || s.word() == "week"
             ? is_one_of(s.before(), {"every", "each"})
             : after_number(s) || (s.pos_before() == Pos::num && s.pos() == Pos::num);
}
// "I know the ferry will stop": the subject of a clause follows, and no question word.
bool before_clause(const Site& s) {
  constexpr size_t kReach = 6;
  if (s.first > 0 && !is_one_of(s.before(), {"and", "but", "so", ","})) return false;
  if (s.after() == "that") return s.piece.pos(s.last) == Pos::sconj;
  if (!is_one_of(s.pos_after() == Pos::propn ? "he" : s.after(),
                 {"he", "she", "we", "they", "it", "there", "the", "this", "our", "people", "it's",
                  "we're", "they're", "he's", "she's", "there's", "you're"}))
    return false;
  for (size_t i = s.last; i < std::min(s.last + kReach, s.piece.size()); ++i)
    if (is_verb(s.piece.pos(i)) || s.piece.at(i).find('\'') != std::string::npos) return true;
  return false;
}
bool before_its_verb(const Site& s) {
  return (s.first == 0 || is_one_of(s.before(), {"and", "but", "because", "that", ","})) &&
         is_verb(s.pos_after());
}
bool before_number(const Site& s) {
  return s.pos_after() == Pos::num && s.after() != "one" && s.piece.at(s.last + 1) != "of";
}
bool anywhere(const Site&) {
  return true;
}
bool is_adjective(const Site& s) {
  return s.pos() == Pos::adj &&
         (is_noun(s.pos_after()) || is_verb(s.pos_before()) || s.pos_before() == Pos::adv);
}
bool is_ungraded(const Site& s) {
  return is_adjective(s) && s.pos_before() != Pos::adv &&
         !is_one_of(s.before(),
                    {"very", "so", "more", "most", "too", "how", "as", "that", "pretty"}) &&
         !is_one_of(s.after(), {"enough", "as"});
}
bool is_lone_noun(const Site& s) {
  // "the world and the nation": one like it stands beside it.
  return s.after() != "and" && s.after() != "or" && s.pos() == Pos::noun &&
         !is_noun(s.pos_after()) && !is_noun(s.pos_before()) &&
         is_lower(decode(s.piece.printed(s.first), 0).value) && !s.after().starts_with("'");
}
bool before_object(const Site& s) {
  if (s.pos() != Pos::verb) return false;
  return s.pos_after() == Pos::det || s.pos_after() == Pos::propn || s.pos_after() == Pos::noun ||
         is_one_of(s.after(),
                   {"it", "them", "us", "him", "me", "my", "our", "their", "his", "your"});
}
bool is_adverb(const Site& s) {
  return s.pos() == Pos::adv && s.pos_before() != Pos::adv && s.before() != "as" &&
         s.before() != "more" &&
         (is_verb(s.pos_before()) || is_verb(s.pos_after()) || s.pos_after() == Pos::punct);
}

struct UseRow {
  std::string_view name;
  bool (*fits)(const Site&);
  double worth;
};
constexpr std::array kUses{
    UseRow{"modal", before_bare_verb, 0.9},
    UseRow{"to-verb", before_verb, 0.9},
    UseRow{"doing", after_be_doing, 0.8},
    UseRow{"somebody-doing", after_somebody_is, 0.8},
    UseRow{"denial", after_a_subject, 0.9},
    UseRow{"frequency", where_it_may_be_never, 0.9},
    UseRow{"certainty", where_it_may_be_certain, 0.9},
    UseRow{"degree", before_graded, 0.6},
    UseRow{"amount", before_plural, 0.9},
    UseRow{"compare", before_adjective, 0.7},
    UseRow{"unit", after_every, 0.9},
    UseRow{"clause", before_clause, 0.9},
    UseRow{"subject", before_its_verb, 0.8},
    UseRow{"bound", before_number, 0.9},
    UseRow{"phrase", anywhere, 0.8},
    UseRow{"adj", is_adjective, 0.6},
    UseRow{"adj-plain", is_ungraded, 0.6},
    UseRow{"noun", is_lone_noun, 0.5},
    UseRow{"verb", before_object, 0.6},
    UseRow{"adv", is_adverb, 0.5},
};

std::vector<std::string_view> split(std::string_view text, std::string_view by) {
  std::vector<std::string_view> parts;
  for (size_t at = 0;;) {
    const size_t next = text.find(by, at);
    parts.push_back(trimmed(text.substr(at, next - at)));
    if (next == std::string_view::npos) return parts;
    at = next + by.size();
  }
}

bool begins_with_vowel(std::string_view word) {
  return std::string_view("aeiouAEIOU").find(word.front()) != std::string_view::npos;
}
// "a big", but "an enormous"; "an hour", "a useful" are left alone.
bool keeps_article(const Site& site, std::string_view to) {
  const std::string& before = site.before();
  if (before != "a" && before != "an") return true;
  const auto unsure = [](char c) { return c == 'h' || c == 'u' || c == 'o'; };
  return begins_with_vowel(site.word()) == begins_with_vowel(to) && !unsure(site.word().front()) &&
         !unsure(to.front());
}

// Whether the words belong to a phrase that isn't taken apart.
bool in_set_phrase(const Site& site) {
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

std::vector<std::string> others_of(const Site& site, std::string_view others) {
  std::vector<std::string> out;
  const std::string_view printed = site.piece.printed(site.first);
  const std::string_view text = slice(site.piece.source.article.text, site.piece.span);
  for (std::string_view other : split(others, "|")) {
    if (!keeps_article(site, other) || has_word(lower(text), lower(other))) continue;
    out.push_back(in_case_of(printed, other));
  }
  return out;
}

// "New Hampshire", "the Nation": capitals within a sentence.
bool is_in_name(const Piece& piece, size_t first, size_t last) {
  for (size_t i = std::max<size_t>(first, 1); i < last; ++i)
    if (is_upper(decode(piece.printed(i), 0).value) && !piece.printed(i).starts_with("I"))
      return true;
  return false;
}

// An entry of the list that the piece has at `first`, the longest first.
void add_swaps_at(const Piece& piece, size_t first, std::vector<Swap>& swaps) {
  const WordList& rewordings = piece.source.lexicon.list("rewordings");
  for (size_t count = std::min(rewordings.longest_in_words(), piece.size() - first); count > 0;
       --count) {
    std::string words = piece.lower[first];
    for (size_t i = 1; i < count; ++i) words += " " + piece.lower[first + i];
    const std::string_view uses = rewordings.value(words);
    if (uses.empty()) continue;
    if (is_in_name(piece, first, first + count)) return;
    const Site site{piece, first, first + count};
    if (in_set_phrase(site)) return;
    for (std::string_view use : split(uses, ";")) {
      const size_t colon = use.find(':');
      const auto row = std::find_if(kUses.begin(), kUses.end(), [&](const UseRow& each) {
        return each.name == use.substr(0, colon);
      });
      if (row == kUses.end() || !row->fits(site)) continue;
      auto others = others_of(site, use.substr(colon + 1));
      if (others.empty()) continue;
      swaps.push_back({{piece.place(first).begin, piece.place(first + count - 1).end},
                       std::move(others),
                       row->worth});
      return;
    }
    return;
  }
}

// "3, 4 percent", "20 to 30": figures beside each other bound each other.
bool is_bound(const Piece& piece, Span figure) {
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

void add_figures(const Piece& piece, Chance& chance, std::vector<Swap>& swaps) {
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
  const Piece piece(source, span);
  for (size_t i = 0; i < piece.size(); ++i) add_swaps_at(piece, i, swaps);
  add_figures(piece, chance, swaps);
  return swaps;
}

}  // namespace stet

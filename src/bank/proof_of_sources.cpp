#include <algorithm>
#include <array>

#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < text.size();) {
    const size_t begin = text.find_first_not_of(" \n\t", at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find_first_of(" \n\t", begin), text.size());
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

bool is_capitalised(std::string_view word) {
  return is_upper(decode(word, 0).value);
}

// The words of an option by which the article would name this source: of "Luis Otzuka, president
// of Fedemin" the last name, of "a day labourer" or "The Interior Ministry" all but the article.
std::string_view source_words(std::string_view option) {
  constexpr std::array<std::string_view, 6> kArticles{"a", "an", "the", "A", "An", "The"};
  constexpr std::array<std::string_view, 5> kSuffixes{"Jr.", "Sr.", "Jr", "Sr", "III"};
  const std::string_view name = trimmed(option.substr(0, option.find(',')));
  std::vector<std::string_view> words = words_of(name);
  if (words.empty()) return name;
  if (std::ranges::find(kArticles, words.front()) != kArticles.end())
    return trimmed(name.substr(words.front().size()));
  while (words.size() > 1 && std::ranges::find(kSuffixes, words.back()) != kSuffixes.end())
    words.pop_back();
  return is_capitalised(words.front()) && is_capitalised(words.back()) ? words.back() : name;
}

// The pieces of evidence in which the stem's quoted words stand; a finding when there are none.
// Words that the stem leaves out are marked by an ellipsis.
std::vector<const Piece*> pieces_with_stem(const Proving& proving) {
  const std::string& stem = proving.question.stem;
  std::vector<const Piece*> pieces;
  const std::vector<Span> quotes = quoted_words(stem);
  for (const Piece& piece : proving.evidence) {
    const bool all = std::ranges::all_of(quotes, [&](Span quote) {
      std::string_view words = slice(stem, quote);
      while (!words.empty()) {
        const size_t gap = std::min(words.find("…"), words.size());
        const std::string_view part = words.substr(0, gap);
        if (!Comparable::prepared(part).empty() && !piece.all.has(part)) return false;
        words.remove_prefix(std::min(gap + std::string_view("…").size(), words.size()));
      }
      return true;
    });
    if (all && !quotes.empty()) pieces.push_back(&piece);
  }
  if (pieces.empty())
    proving.fail(code::kStemUnproved, "/stem",
                 quotes.empty() ? "the stem quotes nothing"
                                : "the words quoted in the stem don't stand in the evidence");
  return pieces;
}

bool any_narrates(const std::vector<const Piece*>& pieces, std::string_view words) {
  return std::ranges::any_of(pieces,
                             [&](const Piece* piece) { return piece->narrated.has(words); });
}

}  // namespace

// The words quoted in the stem stand in a piece of evidence. The key's last name, or its
// description, stands in the evidence outside quotation marks (in another piece where the quote
// is given to "he"). No lure is named beside the quote, outside its marks.
void prove_who_said_it(const Proving& proving) {
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const auto beside = pieces_with_stem(proving);
  if (beside.empty()) return;
  std::string_view key_words;
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        key_words = source_words(key.text);
        if (std::ranges::none_of(proving.evidence,
                                 [&](const Piece& piece) { return piece.narrated.has(key_words); }))
          proving.fail(code::kKeyUnproved, part, quoted(key.text) + " isn't named in the evidence");
      },
      [](const Option&, const std::string&) {});
  each_option(
      *choose, [](const Option&, const std::string&) {},
      [&](const Option& lure, const std::string& part) {
        std::string_view words = source_words(lure.text);
        if (words == key_words) words = lure.text;  // two of one family
        if (any_narrates(beside, words))
          proving.fail(code::kRivalKey, part,
                       quoted(lure.text) + " is named beside the quotation too");
      });
}

// Asked for a description ("How does the article describe Luis Otzuka?") or for a name: the key
// stands in a piece of evidence together with a name from the stem; no lure stands in that piece.
void prove_who_is_it(const Proving& proving) {
  if (const Match* match = std::get_if<Match>(&proving.question.shape)) {
    for (size_t i = 0; i < match->pairs.size(); ++i) {
      const auto stands_with = [&](const Pair& name, const Pair& description) {
        return std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
          return piece.all.has(source_words(name.left)) && piece.all.has(description.right);
        });
      };
      const std::string part = "/pairs/" + std::to_string(i);
      const Pair& pair = match->pairs[i];
      if (!stands_with(pair, pair))
        proving.fail(code::kKeyUnproved, part,
                     quoted(pair.left) + " and " + quoted(pair.right) +
                         " don't stand together in the evidence");
      for (const Pair& other : match->pairs)
        if (&other != &pair && stands_with(pair, other))
          proving.fail(code::kRivalKey, part,
                       quoted(pair.left) + " stands with " + quoted(other.right) + " too");
    }
    return;
  }
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  // The first word of the stem is capitalised anyway.
  std::vector<std::string_view> names = words_of(proving.question.stem);
  if (!names.empty()) names.erase(names.begin());
  std::erase_if(names, [](std::string_view word) { return !is_capitalised(word); });
  std::vector<const Piece*> proof;
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        for (const Piece& piece : proving.evidence) {
          const bool named = std::ranges::any_of(
              names, [&](std::string_view name) { return piece.all.has(name); });
          if (named && piece.all.has(key.text)) proof.push_back(&piece);
        }
        if (proof.empty())
          proving.fail(code::kKeyUnproved, part,
                       quoted(key.text) + " doesn't stand in the evidence with the name asked for");
      },
      [](const Option&, const std::string&) {});
  each_option(
      *choose, [](const Option&, const std::string&) {},
      [&](const Option& lure, const std::string& part) {
        if (std::ranges::any_of(proof,
                                [&](const Piece* piece) { return piece->all.has(lure.text); }))
          proving.fail(code::kRivalKey, part, quoted(lure.text) + " stands in the evidence too");
      });
}

// The words quoted in the stem stand in a piece of evidence. An option that names a source ends
// in the name ("a claim by Urresti"): the key's stands in the evidence outside quotation marks, a
// lure's doesn't stand beside the words. A key that names nobody is proved by that alone: nobody
// whom an option names stands beside the words.
void prove_whose_voice(const Proving& proving) {
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const auto beside = pieces_with_stem(proving);
  if (beside.empty()) return;
  const auto named_in = [](std::string_view option) {
    const std::vector<std::string_view> words = words_of(option);
    return words.size() > 1 && is_capitalised(words.back()) ? words.back() : std::string_view();
  };
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        const std::string_view name = named_in(key.text);
        if (!name.empty() && std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
              return piece.narrated.has(name);
            }))
          proving.fail(code::kKeyUnproved, part, quoted(name) + " isn't named in the evidence");
      },
      [&](const Option& lure, const std::string& part) {
        const std::string_view name = named_in(lure.text);
        if (!name.empty() && any_narrates(beside, name))
          proving.fail(code::kRivalKey, part, quoted(name) + " is named beside these words too");
      });
}

}  // namespace stet

// What an element's class and id say of it: "article-body", "promo_box", "byline".
//
// The names that count are the list page-names: pieces of names with what they are a sign of. A
// page has thousands of elements, so the pieces are looked for all at once, by a trie.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/lexicon.h"

namespace stet {

enum class Sign : uint8_t {
  unlikely,  // hardly ever holds the story
  maybe,     // may hold it, whatever else is in the name
  positive,  // speaks for story
  negative,  // speaks against it
  body,      // names the story itself
  byline,
  dateline,
  caption,
  promo,  // newsletters, related stories, sharing, tags
  note,   // about the author, corrections, copyright
};
inline constexpr size_t kSigns = 10;
using Signs = std::bitset<kSigns>;

inline bool has(const Signs& signs, Sign sign) {
  return signs.test(static_cast<size_t>(sign));
}

class PageNames {
 public:
  explicit PageNames(const WordList& pieces);

  // Of an element's class and id.
  Signs of(std::string_view class_names, std::string_view id) const;

 private:
  static constexpr size_t kSymbols = 40;  // a–z, 0–9, hyphen, underscore, white space, others
  struct Step {
    std::array<uint16_t, kSymbols> next{};
    Signs signs;
  };

  static size_t symbol(char c);
  void add(std::string_view piece, Signs signs);
  void look(std::string_view name, Signs& found) const;

  std::vector<Step> steps_;
};

}  // namespace stet

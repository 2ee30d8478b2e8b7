// A word as the tagger sees it: hashes, shape, cluster and list memberships of its form.
//
// Shared by the tagger and its trainer, so that both see the same features. Curly apostrophes and
// quotation marks count as straight ones.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/held.h"

namespace stet {

inline constexpr size_t kPosCount = 17;
inline constexpr size_t kNameKinds = 4;                    // person, organization, place, other
inline constexpr size_t kNameLabels = 1 + 2 * kNameKinds;  // outside, begin and inside a kind
inline constexpr uint8_t kNoTag = 0xFF;

// What lists and corpora say of a word, by its lower-case form.
struct WordFacts {
  uint32_t lists = 0;             // WordListBit
  uint32_t tags = 0;              // one bit a part of speech seen in training
  uint16_t cluster = 0;           // words of like company; 0 is none
  uint8_t broad = 0, widest = 0;  // clusters of clusters
  uint8_t only_tag = kNoTag;      // the one part of speech it has, whatever stands around it
  uint8_t name_use = 0;           // NameUse
};

enum WordListBit : uint32_t {
  kWomanName = 1u << 0,
  kManName = 1u << 1,
  kSurname = 1u << 2,
  kLargeCity = 1u << 3,
  kCity = 1u << 4,
  kTownPlace = 1u << 5,
  kCityBegin = 1u << 6,
  kCityEnd = 1u << 7,
  kPlace = 1u << 8,
  kPeople = 1u << 9,  // demonyms
  kOrganization = 1u << 10,
  kOrganizationWord = 1u << 11,
  kTitle = 1u << 12,
  kRole = 1u << 13,
  kPlaceWord = 1u << 14,
  kCalendar = 1u << 15,
  kNoun = 1u << 16,
  kVerb = 1u << 17,
  kAdjective = 1u << 18,
  kAdverb = 1u << 19,
  kPersonNoun = 1u << 20,
  kLowerListed = 1u << 21,
  kCapitalListed = 1u << 22,
  kKnownPlace = 1u << 23,
  kKnownGroup = 1u << 24,
  kKnownPerson = 1u << 25,
};

enum NameUse : uint8_t {
  kLowerName = 1,   // seen as a name without a capital
  kInsideName = 2,  // seen inside names without a capital: "of", "and", "de"
};

// All of a word's facts but its cluster; few differ.
struct FactsKind {
  uint32_t lists = 0, tags = 0;
  uint8_t only_tag = kNoTag, name_use = 0;

  auto operator<=>(const FactsKind&) const = default;
};
// The clusters of a cluster.
struct WiderClusters {
  uint8_t broad = 0, widest = 0;
};

// The facts of all words, searched by hash. Columns, as they lie in the model's file.
struct WordFactsTable {
  Held<uint32_t> keys;           // sorted
  Held<uint16_t> kind, cluster;  // by key; the former counts `kinds`, the latter `clusters`
  std::vector<FactsKind> kinds;
  std::vector<WiderClusters> clusters;

  WordFactsTable() = default;
  WordFactsTable(std::vector<uint32_t> sorted_keys, const std::vector<WordFacts>& facts);

  WordFacts find(uint32_t key) const;
};

enum class WordShape : uint8_t {
  other,
  punctuation,
  symbol,
  lower,
  capital,
  upper,
  letter,
  initials,
  mixed,
  digits,
  figure,
  letters_digits,
  lower_hyphen,
  capital_hyphen,
  capitals_hyphen,
  apostrophe
};

enum WordFlag : uint8_t {
  kCapital = 1,   // begins with a capital
  kHasUpper = 2,  // holds one, or is used as a name without
  kJoins = 4,     // may stand inside a name without a capital
  kHasDigit = 8,
  kLowerStart = 16,
  kNeverName = 32,  // punctuation that ends any name
};

// What features of neighbouring words are made of.
struct WordTraits {
  uint32_t word = 0;  // hash of the lower-case form
  uint16_t cluster = 0;
  uint16_t ending = 0;  // hash of the last three characters
  uint16_t senses = 0;  // hash of the parts of speech it may have
  uint16_t kinds = 0;   // hash of its lists of names
  WordShape shape = WordShape::other;
  uint8_t only_tag = kNoTag;
  uint8_t flags = 0;
};

struct WordForm {
  WordTraits traits;
  WordFacts facts;
  std::string lower;
  uint32_t exact = 0;                              // hash with capitals
  uint32_t full_shape = 0;                         // hash of "Xx-Xx9"
  std::array<uint32_t, 5> suffixes{}, prefixes{};  // of one to five characters, 0 where too short
  uint32_t last_part = 0;                          // after the last hyphen, or 0
  WordFacts last_facts;
};

// Straight quotes for curly ones.
std::string straightened(std::string_view word);
uint32_t word_hash(std::string_view bytes);
WordForm form_of(std::string_view word, const WordFactsTable& facts);
// Stands before the first word of a sentence and after the last.
WordForm edge_form();

}  // namespace stet

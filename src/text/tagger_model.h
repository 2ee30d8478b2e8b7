// The tagger's model: what its file holds.
//
// One read, checked before use: a magic, a version, the size and a CRC-32 of what follows. All
// numbers are little-endian and stand in arrays, so that reading is copying.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/result.h"
#include "text/tagger_words.h"
#include "text/weight_table.h"

namespace stet {

inline constexpr size_t kLabelClasses = 3;  // of a word in a name: capital, lower, other
inline constexpr int kCoarse = 4;  // a neighbour's score is kept in units of so many weights

struct TaggerModel {
  WordFactsTable words;
  WeightTable<kPosCount> pos_forms, pos_links;
  // A part of speech that leads by so much by forms alone isn't looked at again.
  int32_t sure = 0;
  WeightTable<kNameLabels> name_forms, name_links;
  // By the class of the later word: score of a label after a label.
  std::array<std::array<std::array<int16_t, kNameLabels>, kNameLabels>, kLabelClasses> steps{};
};

std::string tagger_bytes(const TaggerModel& model);
// `place` names the file in a refusal.
Result<TaggerModel> read_tagger(std::string_view bytes, const std::string& place);

inline size_t label_class(const WordTraits& word) {
  if (word.flags & kCapital) return 0;
  return word.flags & kLowerStart ? 1 : 2;
}
// Whether a label may stand after another: inside only goes on with its own kind. Label 0 is
// outside, 1 + 2k begins kind k, 2 + 2k is inside it.
constexpr bool may_follow(size_t label, size_t before) {
  return label == 0 || label % 2 == 1 || before == label || before + 1 == label;
}

}  // namespace stet

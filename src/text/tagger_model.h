// The tagger's model: what its file holds.
//
// A magic, a version, a CRC-32 and the size of what follows; then arrays of little-endian numbers,
// each on a multiple of eight bytes, so that they are used where they lie in the mapped file. What
// a wrong byte could break (sizes, numbers used as indices) is checked whenever it is read; the
// checksum, which takes longer than reading an article, when the model is made and in tests.
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

// How the weights of a row of `forms` and of `neighbours` stand, one after the other.
inline constexpr size_t kFormsWidth = kPosCount + kNameLabels;
inline constexpr size_t kNeighboursWidth = 2 * kPosCount + 2 * kNameLabels;

struct TaggerModel {
  WordFactsTable words;
  WeightTable<kFormsWidth> forms;            // parts of speech, names
  WeightTable<kNeighboursWidth> neighbours;  // parts of speech of the word after and of the word
                                             // before, names of the word after and before
  WeightTable<kPosCount> pos_links;
  WeightTable<kNameLabels> name_links;
  // By the class of the later word: score of a label after a label.
  std::array<std::array<std::array<int16_t, kNameLabels>, kNameLabels>, kLabelClasses> steps{};
  // A part of speech that leads by so much by forms alone isn't looked at again.
  int32_t sure = 0;
};

std::string tagger_bytes(const TaggerModel& model);
enum class Trust { checked, taken };  // whether the checksum is compared
// The model points into `bytes`, which must outlive it and begin on a multiple of eight bytes.
// `place` names the file in a refusal.
Result<TaggerModel> read_tagger(std::string_view bytes, const std::string& place, Trust trust);

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

// The tagger: what part of speech each word of a sentence is, and which words are names.
//
// Two linear models over hashed features, trained by tests/fit/train_tagger.cpp on the corpora
// that assets/models/NOTICE.md lists. Parts of speech are decided greedily from left to right;
// names by the best path over begin/inside labels, only where capitals make a name possible.
//
// It is on the path of every article, so all that depends on a word's form alone, three quarters
// of the work, is done once a form (features_of) and kept by the caller; tag() adds what depends
// on the neighbours, and allocates nothing once its scratch has grown. The same model, words and
// order give the same tags on every machine: all sums are of integers.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"
#include "text/tagger_words.h"

namespace stet {

enum class Pos : uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x
};
enum class NameType : uint8_t { none, person, organization, place };

struct Tag {
  Pos pos = Pos::x;
  NameType name = NameType::none;
  bool begins = false;  // the first word of a name

  bool operator==(const Tag&) const = default;
};

// All that the tagger wants to know of a word's form: a plain value, good as long as the Tagger
// that made it. The scores are sums of weights; those for neighbours are kept coarser.
struct WordFeatures {
  WordTraits traits;
  std::array<int16_t, kPosCount> pos{};
  std::array<int16_t, kNameLabels> name{};
  std::array<int8_t, kPosCount> pos_after{}, pos_before{};  // for the word after, before this one
  std::array<int8_t, kNameLabels> name_after{}, name_before{};
};
static_assert(sizeof(WordFeatures) <= 128);

// Working memory of tag(): one a thread.
struct TaggerScratch {
  std::vector<const WordFeatures*> words;  // the sentence with edges
  std::vector<uint8_t> pos, labels;
  std::vector<std::array<uint8_t, kNameLabels>> back;
};

struct LoadedModel;
struct TaggerModel;

class Tagger {
 public:
  // Maps FOLDER/tagger.bin. Refused when it isn't there, is of another version, or its parts don't
  // fit; its checksum is left to the tests.
  static Result<Tagger> load(const std::string& folder);

  static Tagger with(TaggerModel model);

  WordFeatures features_of(std::string_view word) const;
  // One sentence; `out` holds as many tags as `sentence` words.
  void tag(std::span<const WordFeatures* const> sentence, TaggerScratch& scratch,
           std::span<Tag> out) const;

 private:
  explicit Tagger(std::shared_ptr<const LoadedModel> loaded);

  std::shared_ptr<const LoadedModel> loaded_;
  WordFeatures edge_;  // stands before the first word and after the last
};

}  // namespace stet

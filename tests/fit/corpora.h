// The corpora the tagger is trained on and measured with, as sentences of words with their tags.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "text/lexicon.h"
#include "text/tagger.h"

namespace stet::fit {

inline constexpr uint8_t kUnknown = 0xFF;

struct Labelled {
  std::vector<std::string> words;
  std::vector<uint8_t> pos;     // Pos, or kUnknown
  std::vector<uint8_t> names;   // labels as in text/tagger_model.h, or empty
  std::vector<uint8_t> joined;  // written without a space after the word before, by our tokenizer
                                // kept as one word with it: 1 takes the tag of the first part,
                                // 2 of the last

  size_t size() const { return words.size(); }
};
using Corpus = std::vector<Labelled>;

// Columns: word, part of speech, tag of the Penn treebank.
Corpus read_treebank(const std::string& path);
// Columns: word, part of speech (not believed), name label.
Corpus read_names(const std::string& path);
// Columns: word, name label with many kinds.
Corpus read_crossner(const std::string& path);
using Titles = std::unordered_set<std::string>;

// CoNLL-U with `Entity=`: parts of speech and named persons, organizations, places. `titles`, in
// lower case, are no part of a person's name.
Corpus read_gum(const std::string& path, const Titles& titles);

// The same sentences with words joined as our tokenizer leaves them: "do|n't", "well|-|known".
Labelled joined(const Labelled& sentence);
// Those that joining changes.
Corpus joined_copies(const Corpus& corpus);
// One sentence in so many without its capitals, for names written so.
Corpus lowered_copies(const Corpus& corpus, size_t one_in);
// Hyphenated words in parts, as the treebanks have them.
Corpus with_hyphens_split(const Corpus& corpus);
// Marks joins of sentences that `treebank` has too.
void borrow_joins(Corpus& corpus, const Corpus& treebank);

uint8_t pos_number(const std::string& name);

}  // namespace stet::fit

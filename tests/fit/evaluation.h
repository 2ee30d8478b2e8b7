// How well and how fast a tagger tags.
#pragma once

#include <array>
#include <string>

#include "fit/corpora.h"
#include "text/lexicon.h"
#include "text/tagger.h"

namespace stet::fit {

// Tags of sentences whose forms are looked up once.
class Desk {
 public:
  explicit Desk(const Tagger& tagger) : tagger_(tagger) {}
  std::vector<Tag> tag(const std::vector<std::string>& words);

 private:
  const Tagger& tagger_;
  std::unordered_map<std::string, std::unique_ptr<WordFeatures>> forms_;
  TaggerScratch scratch_;
};

double pos_accuracy(const Tagger& tagger, const Corpus& corpus);

struct Score {
  size_t right = 0, found = 0, gold = 0;
  double precision() const;
  double recall() const;
  double f1() const;
};
// Names by type (person, organization, place), and all together; exact words and type.
std::array<Score, 4> name_scores(const Tagger& tagger, const Corpus& corpus);

// Nanoseconds a word of tag(), over the texts of a folder cut into words by our tokenizer.
double nanoseconds_a_word(const Tagger& tagger, const std::string& texts, const Lexicon& lexicon);

}  // namespace stet::fit

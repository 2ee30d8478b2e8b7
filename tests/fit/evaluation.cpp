#include "fit/evaluation.h"

#include <time.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>

#include "text/sentences.h"
#include "text/tokens.h"

namespace stet::fit {

namespace {

using Name = std::tuple<size_t, size_t, int>;

// Of this thread only: other programs may be busy.
double thread_nanoseconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

std::set<Name> names_of_labels(const std::vector<uint8_t>& labels) {
  std::set<Name> names;
  for (size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] % 2 == 0 || labels[i] >= 7) continue;
    size_t end = i + 1;
    while (end < labels.size() && labels[end] == labels[i] + 1) ++end;
    names.emplace(i, end, (labels[i] - 1) / 2);
  }
  return names;
}

std::set<Name> names_of_tags(const std::vector<Tag>& tags) {
  std::set<Name> names;
  for (size_t i = 0; i < tags.size(); ++i) {
    if (!tags[i].begins) continue;
    size_t end = i + 1;
    while (end < tags.size() && tags[end].name == tags[i].name && !tags[end].begins) ++end;
    names.emplace(i, end, static_cast<int>(tags[i].name) - 1);
  }
  return names;
}

}  // namespace

std::vector<Tag> Desk::tag(const std::vector<std::string>& words) {
  std::vector<const WordFeatures*> features;
  for (const std::string& word : words) {
    auto& known = forms_[word];
    if (!known) known = std::make_unique<WordFeatures>(tagger_.features_of(word));
    features.push_back(known.get());
  }
  std::vector<Tag> tags(words.size());
  tagger_.tag(features, scratch_, tags);
  return tags;
}

double pos_accuracy(const Tagger& tagger, const Corpus& corpus) {
  Desk desk(tagger);
  size_t right = 0, all = 0;
  for (const Labelled& s : corpus) {
    const std::vector<Tag> tags = desk.tag(s.words);
    for (size_t i = 0; i < s.size(); ++i) {
      ++all;
      if (static_cast<uint8_t>(tags[i].pos) == s.pos[i]) ++right;
    }
  }
  return static_cast<double>(right) / static_cast<double>(all);
}

double Score::precision() const {
  return found ? static_cast<double>(right) / static_cast<double>(found) : 0;
}
double Score::recall() const {
  return gold ? static_cast<double>(right) / static_cast<double>(gold) : 0;
}
double Score::f1() const {
  return found + gold ? 2 * static_cast<double>(right) / static_cast<double>(found + gold) : 0;
}

std::array<Score, 4> name_scores(const Tagger& tagger, const Corpus& corpus) {
  Desk desk(tagger);
  std::array<Score, 4> scores;
  const auto count = [&](const std::set<Name>& names, size_t Score::*column) {
    for (const Name& name : names) {
      ++(scores[static_cast<size_t>(std::get<2>(name))].*column);
      ++(scores[3].*column);
    }
  };
  for (const Labelled& s : corpus) {
    const std::set<Name> gold = names_of_labels(s.names);
    const std::set<Name> found = names_of_tags(desk.tag(s.words));
    std::set<Name> right;
    std::set_intersection(gold.begin(), gold.end(), found.begin(), found.end(),
                          std::inserter(right, right.end()));
    count(gold, &Score::gold);
    count(found, &Score::found);
    count(right, &Score::right);
  }
  return scores;
}

double nanoseconds_a_word(const Tagger& tagger, const std::string& texts, const Lexicon& lexicon) {
  std::unordered_map<std::string, std::unique_ptr<WordFeatures>> forms;
  std::vector<std::vector<const WordFeatures*>> sentences;
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(texts))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  size_t words = 0;
  for (const std::string& path : paths) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
      std::vector<const WordFeatures*> sentence;
      for (const Token& token : tokenize(line, {0, line.size()}, lexicon)) {
        const std::string word(slice(line, token.span));
        auto& known = forms[word];
        if (!known) known = std::make_unique<WordFeatures>(tagger.features_of(word));
        sentence.push_back(known.get());
        ++words;
        if (word == "." || sentence.size() > 80)
          sentences.push_back(std::move(sentence)), sentence = {};
      }
      if (!sentence.empty()) sentences.push_back(std::move(sentence));
    }
  }
  TaggerScratch scratch;
  std::vector<Tag> out(200);
  double best = 1e30;
  for (int round = 0; round < 5; ++round) {
    const double start = thread_nanoseconds();
    for (const auto& sentence : sentences) tagger.tag(sentence, scratch, out);
    best = std::min(best, (thread_nanoseconds() - start) / static_cast<double>(words));
  }
  return best;
}

}  // namespace stet::fit

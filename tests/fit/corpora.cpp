#include "fit/corpora.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>

#include "text/utf8.h"

namespace stet::fit {

namespace {

constexpr std::array<const char*, kPosCount> kPosNames{
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

const std::set<std::string> kClitics{"n't", "'m", "'re", "'ve", "'ll", "'d"};

// Crossner's kinds by ours; those not here are "other".
const std::map<std::string, int> kKinds{
    {"person", 0},         {"politician", 0}, {"writer", 0},     {"musicalartist", 0},
    {"scientist", 0},      {"researcher", 0}, {"PER", 0},        {"organisation", 1},
    {"politicalparty", 1}, {"band", 1},       {"university", 1}, {"ORG", 1},
    {"organization", 1},   {"location", 2},   {"country", 2},    {"LOC", 2},
    {"place", 2}};

std::vector<std::string> split(const std::string& line, char at) {
  std::vector<std::string> parts(1);
  for (const char c : line) {
    if (c == at)
      parts.emplace_back();
    else
      parts.back() += c;
  }
  return parts;
}

uint8_t name_label(const std::string& bio) {
  if (bio.size() < 3) return 0;
  const auto kind = kKinds.find(bio.substr(2));
  const int number = kind == kKinds.end() ? 3 : kind->second;
  return static_cast<uint8_t>(1 + 2 * number + (bio[0] == 'I' ? 1 : 0));
}

bool alphanumeric_end(const std::string& word, bool first) {
  const CodePoint c = first ? decode(word, 0) : decode_before(word, word.size());
  return is_letter(c.value) || is_digit(c.value);
}

// Marks clitics; and hyphens where `hyphen` says that they stand within a compound.
void mark_joins(Labelled& s, const std::vector<bool>& hyphen) {
  s.joined.assign(s.size(), 0);
  for (size_t i = 1; i < s.size(); ++i) {
    const std::string word = lower(straightened(s.words[i]));
    const std::string before = lower(s.words[i - 1]);
    const bool clitic = kClitics.count(word) || (word == "not" && before == "can") ||
                        (word == "na" && (before == "gon" || before == "wan")) ||
                        (word == "ta" && before == "got");
    if (clitic && alphanumeric_end(before, false)) s.joined[i] = 1;
    if (!hyphen[i] || i + 1 >= s.size()) continue;
    if (!alphanumeric_end(before, false) || !alphanumeric_end(s.words[i + 1], true)) continue;
    s.joined[i] = s.joined[i + 1] = 2;
  }
}

template <class Row>
Corpus read_columns(const std::string& path, Row&& row) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + " can't be read");
  Corpus corpus;
  Labelled sentence;
  std::vector<bool> hyphen;
  const auto close = [&] {
    if (sentence.size()) {
      mark_joins(sentence, hyphen);
      corpus.push_back(std::move(sentence));
    }
    sentence = {};
    hyphen.clear();
  };
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) {
      close();
      continue;
    }
    const std::vector<std::string> fields = split(line, '\t');
    sentence.words.push_back(fields[0]);
    hyphen.push_back(row(fields, sentence));
  }
  close();
  return corpus;
}

// A label must continue what it says it continues.
void mend_labels(Labelled& s) {
  uint8_t before = 0;
  for (uint8_t& label : s.names) {
    const bool inside = label && label % 2 == 0;
    if (inside && before != label && before + 1 != label) --label;
    before = label;
  }
}

// Hyphenated words in parts, as the treebanks have them; joined() undoes it.
Labelled hyphens_split(const Labelled& s) {
  Labelled out;
  const auto push = [&](const std::string& word, size_t i, uint8_t label, uint8_t join) {
    out.words.push_back(word);
    out.pos.push_back(s.pos[i]);
    out.names.push_back(label);
    out.joined.push_back(join);
  };
  for (size_t i = 0; i < s.size(); ++i) {
    const std::vector<std::string> parts = split(s.words[i], '-');
    const bool splits = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](auto& part) {
                          return !part.empty() && alphanumeric_end(part, true) &&
                                 alphanumeric_end(part, false) && !is_digit(decode(part, 0).value);
                        });
    if (!splits) {
      push(s.words[i], i, s.names[i], s.joined[i]);
      continue;
    }
    const uint8_t label = s.names[i];
    const uint8_t inside = label && label % 2 == 1 ? static_cast<uint8_t>(label + 1) : label;
    for (size_t k = 0; k < parts.size(); ++k) {
      if (k) push("-", i, inside, 2);
      push(parts[k], i, k ? inside : label, k ? 2 : s.joined[i]);
    }
  }
  return out;
}

// Joined words: a label holds where it covers all parts.
uint8_t joined_label(const Labelled& s, size_t begin, size_t end) {
  const uint8_t first = s.names[begin];
  for (size_t i = begin; i < end; ++i)
    if ((s.names[i] + 1) / 2 != (first + 1) / 2) return 0;
  return first;
}

}  // namespace

uint8_t pos_number(const std::string& name) {
  const auto at = std::find(kPosNames.begin(), kPosNames.end(), name);
  return at == kPosNames.end() ? kUnknown : static_cast<uint8_t>(at - kPosNames.begin());
}

Corpus read_treebank(const std::string& path) {
  return read_columns(path, [](const std::vector<std::string>& f, Labelled& s) {
    s.pos.push_back(pos_number(f.at(1)));
    return f.at(2) == "HYPH";
  });
}

Corpus read_names(const std::string& path) {
  Corpus corpus = read_columns(path, [](const std::vector<std::string>& f, Labelled& s) {
    s.pos.push_back(kUnknown);
    s.names.push_back(name_label(f.at(2)));
    return false;
  });
  for (Labelled& s : corpus) mend_labels(s);
  return corpus;
}

Corpus read_crossner(const std::string& path) {
  Corpus corpus = read_columns(path, [](const std::vector<std::string>& f, Labelled& s) {
    s.pos.push_back(kUnknown);
    s.names.push_back(name_label(f.at(1)));
    return false;
  });
  for (Labelled& s : corpus) mend_labels(s);
  return corpus;
}

Labelled joined(const Labelled& s) {
  Labelled out;
  for (size_t begin = 0; begin < s.size();) {
    size_t end = begin + 1;
    std::string word = s.words[begin];
    uint8_t pos = s.pos[begin];
    for (; end < s.size() && s.joined[end]; ++end) {
      word += s.words[end];
      if (s.joined[end] == 2) pos = s.pos[end];
    }
    out.words.push_back(word);
    out.pos.push_back(pos);
    out.joined.push_back(0);
    if (!s.names.empty()) out.names.push_back(joined_label(s, begin, end));
    begin = end;
  }
  mend_labels(out);
  return out;
}

Corpus joined_copies(const Corpus& corpus) {
  Corpus copies;
  for (const Labelled& s : corpus)
    if (std::any_of(s.joined.begin(), s.joined.end(), [](uint8_t j) { return j != 0; }))
      copies.push_back(joined(s));
  return copies;
}

Corpus lowered_copies(const Corpus& corpus, size_t one_in) {
  Corpus copies;
  for (size_t i = one_in / 2; i < corpus.size(); i += one_in) {
    copies.push_back(corpus[i]);
    for (std::string& word : copies.back().words) word = lower(word);
  }
  return copies;
}

Corpus with_hyphens_split(const Corpus& corpus) {
  Corpus out;
  for (const Labelled& s : corpus) out.push_back(hyphens_split(s));
  return out;
}

void borrow_joins(Corpus& corpus, const Corpus& treebank) {
  std::map<std::vector<std::string>, const Labelled*> by_words;
  for (const Labelled& s : treebank) by_words.emplace(s.words, &s);
  for (Labelled& s : corpus) {
    const auto same = by_words.find(s.words);
    if (same == by_words.end()) continue;
    s.joined = same->second->joined;
  }
}

}  // namespace stet::fit

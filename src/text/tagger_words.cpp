#include "text/tagger_words.h"

#include <algorithm>
#include <map>

#include "text/utf8.h"

namespace stet {

namespace {

struct Quote {
  std::string_view curly, straight;
};
constexpr std::array<Quote, 8> kQuotes{{{"’", "'"},
                                        {"‘", "'"},
                                        {"“", "\""},
                                        {"”", "\""},
                                        {"``", "\""},
                                        {"''", "\""},
                                        {"–", "--"},
                                        {"—", "--"}}};

char shape_letter(char32_t c) {
  if (is_digit(c)) return '9';
  if (is_upper(c)) return 'X';
  if (is_letter(c)) return 'x';
  return c < 0x80 ? static_cast<char>(c) : '?';
}

// "Xxx-Xx99": runs of more than two of a kind are cut to two.
std::string shape_of(std::string_view word) {
  std::string shape;
  for (size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.length;
    const char letter = shape_letter(c.value);
    const size_t n = shape.size();
    if (n < 2 || shape[n - 1] != letter || shape[n - 2] != letter) shape += letter;
  }
  return shape;
}

WordShape shape_with_hyphen(const std::string& s) {
  if (s[0] != 'X') return WordShape::lower_hyphen;
  return s.find("-X") != std::string::npos ? WordShape::capitals_hyphen : WordShape::capital_hyphen;
}

WordShape class_of(const std::string& s) {
  const auto has = [&](char c) { return s.find(c) != std::string::npos; };
  const bool letters = has('x') || has('X');
  if (!letters && has('9'))
    return s.find_first_not_of('9') == s.npos ? WordShape::digits : WordShape::figure;
  if (!letters)
    return s.find_first_not_of(".,;:!?()[]\"'-/") == s.npos ? WordShape::punctuation
                                                            : WordShape::symbol;
  if (has('9')) return WordShape::letters_digits;
  if (has('-')) return shape_with_hyphen(s);
  if (has('.')) return has('X') ? WordShape::initials : WordShape::lower;
  if (has('\'') && !has('X')) return WordShape::apostrophe;
  if (s == "X") return WordShape::letter;
  if (!has('X')) return WordShape::lower;
  if (s == "XX" || s == "XX'") return WordShape::upper;
  if (s == "Xx" || s == "Xxx") return WordShape::capital;
  return WordShape::mixed;
}

uint16_t fold16(uint32_t value) {
  const uint32_t h = value * 0x9E3779B1u;
  return static_cast<uint16_t>(h >> 16);
}

constexpr uint32_t kSenseLists = kNoun | kVerb | kAdjective | kAdverb;
constexpr uint32_t kNameLists = kWomanName | kManName | kSurname | kLargeCity | kCity | kCityBegin |
                                kCityEnd | kPlace | kPeople | kOrganization | kOrganizationWord |
                                kTitle | kRole | kPlaceWord | kCalendar | kKnownPlace |
                                kKnownGroup | kKnownPerson;

uint8_t flags_of(const std::string& shape, const WordFacts& facts) {
  uint8_t flags = 0;
  if (shape.find('X') != shape.npos) flags |= kHasUpper;
  if (shape[0] == 'X') flags |= kCapital;
  if (shape[0] == 'x') flags |= kLowerStart;
  if (shape.find('9') != shape.npos) flags |= kHasDigit;
  if (facts.name_use & kLowerName) flags |= kHasUpper;
  if (facts.name_use & kInsideName) flags |= kJoins;
  return flags;
}

// Has the memory that facts.find() will look at first on its way while other work is done.
void fetch(const WordFactsTable& facts, uint32_t key) {
  if (facts.keys.size() > 0) __builtin_prefetch(&facts.keys[(key * facts.keys.size()) >> 32]);
}

void set_affixes(WordForm& form) {
  const std::string& s = form.lower;
  size_t head = 0, tail = s.size();
  for (size_t n = 0; n < form.suffixes.size(); ++n) {
    if (head >= s.size()) break;
    head += decode(s, head).length;
    tail -= decode_before(s, tail).length;
    form.prefixes[n] = word_hash(std::string_view(s).substr(0, head));
    form.suffixes[n] = word_hash(std::string_view(s).substr(tail));
  }
}

}  // namespace

WordFacts WordFactsTable::find(uint32_t key) const {
  if (keys.size() == 0) return {};
  // Keys are hashes, so one stands about as far into the table as it is large; what stands there
  // tells how far off that is.
  const auto count = static_cast<int64_t>(keys.size());
  const int64_t guess = (int64_t{key} * count) >> 32;
  const int64_t off = ((int64_t{key} - int64_t{keys[static_cast<size_t>(guess)]}) * count) >> 32;
  auto word = static_cast<size_t>(std::clamp<int64_t>(guess + off, 0, count - 1));
  while (word > 0 && keys[word] > key) --word;
  while (word + 1 < keys.size() && keys[word] < key) ++word;
  if (keys[word] != key) return {};
  if (kind[word] >= kinds.size() || cluster[word] >= clusters.size()) return {};  // damaged
  const FactsKind& k = kinds[kind[word]];
  const WiderClusters& c = clusters[cluster[word]];
  return {k.lists, k.tags, cluster[word], c.broad, c.widest, k.only_tag, k.name_use};
}

WordFactsTable::WordFactsTable(std::vector<uint32_t> sorted_keys,
                               const std::vector<WordFacts>& facts)
    : keys(std::move(sorted_keys)), clusters(1) {
  const auto kind_of = [](const WordFacts& f) {
    return FactsKind{f.lists, f.tags, f.only_tag, f.name_use};
  };
  std::map<FactsKind, uint16_t> numbers;
  for (const WordFacts& f : facts) {
    numbers.emplace(kind_of(f), uint16_t{0});
    if (f.cluster >= clusters.size()) clusters.resize(f.cluster + 1u);
    clusters[f.cluster] = {f.broad, f.widest};
  }
  for (auto& [one, number] : numbers) {
    number = static_cast<uint16_t>(kinds.size());
    kinds.push_back(one);
  }
  std::vector<uint16_t> kind_column, cluster_column;
  for (const WordFacts& f : facts) {
    kind_column.push_back(numbers.at(kind_of(f)));
    cluster_column.push_back(f.cluster);
  }
  kind = Held(std::move(kind_column));
  cluster = Held(std::move(cluster_column));
}

std::string straightened(std::string_view word) {
  const bool plain = std::all_of(word.begin(), word.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && c != '`' && c != '\'';
  });
  if (plain) return std::string(word);
  std::string out;
  for (size_t at = 0; at < word.size();) {
    const auto quote = std::find_if(kQuotes.begin(), kQuotes.end(), [&](const Quote& q) {
      return word.substr(at).starts_with(q.curly);
    });
    if (quote != kQuotes.end()) {
      out += quote->straight;
      at += quote->curly.size();
    } else {
      out += word[at++];
    }
  }
  return out;
}

uint32_t word_hash(std::string_view bytes) {
  uint64_t h = 0xCBF29CE484222325u;
  for (const char c : bytes) h = (h ^ static_cast<uint8_t>(c)) * 0x100000001B3u;
  h ^= h >> 32;
  h *= 0x9E3779B97F4A7C15u;
  return static_cast<uint32_t>(h >> 32);
}

WordForm form_of(std::string_view word, const WordFactsTable& facts) {
  WordForm form;
  const std::string plain = straightened(word);
  form.lower = lower(plain);
  form.traits.word = word_hash(form.lower);
  fetch(facts, form.traits.word);
  const std::string shape = shape_of(plain);
  form.exact = word_hash(plain) ^ 1u;
  form.full_shape = word_hash(shape);
  set_affixes(form);
  form.facts = facts.find(form.traits.word);
  const size_t hyphen = form.lower.rfind('-');
  if (hyphen != form.lower.npos && hyphen > 0 && hyphen + 1 < form.lower.size()) {
    form.last_part = word_hash(std::string_view(form.lower).substr(hyphen + 1));
    form.last_facts = facts.find(form.last_part);
  }
  const uint32_t senses = form.facts.tags ? form.facts.tags : form.last_facts.tags;
  form.traits.cluster = form.facts.cluster;
  form.traits.ending = fold16(form.suffixes[2] ? form.suffixes[2] : form.traits.word);
  form.traits.senses = fold16(senses * 64u + ((form.facts.lists & kSenseLists) >> 16) + 1u);
  form.traits.kinds = fold16(form.facts.lists & kNameLists);
  form.traits.shape = shape.empty() ? WordShape::other : class_of(shape);
  form.traits.only_tag = form.facts.only_tag;
  form.traits.flags = shape.empty() ? uint8_t{0} : flags_of(shape, form.facts);
  return form;
}

WordForm edge_form() {
  WordForm form;
  form.traits.word = 1;
  form.traits.senses = 1;
  form.traits.ending = 1;
  form.exact = 1;
  form.full_shape = 1;
  return form;
}

}  // namespace stet

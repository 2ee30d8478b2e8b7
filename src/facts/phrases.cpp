#include "facts/phrases.h"

#include <algorithm>
#include <unordered_map>

#include "text/plain_word.h"

namespace stet {

namespace {

size_t slot(uint64_t first_packed, uint64_t second_packed) {
  const uint64_t both = first_packed * 0x9E3779B97F4A7C15ULL + second_packed;
  return (both * 0xD6E8FEB86659FD93ULL) >> 52;
}

WordPairs pairs_in(const WordList& list) {
  WordPairs pairs;
  for (std::string_view entry : list.entries()) {
    const size_t space = entry.find(' ');
    if (space == std::string_view::npos) continue;
    const std::string_view rest = entry.substr(space + 1);
    pairs.set(slot(packed(entry.substr(0, space)), packed(rest.substr(0, rest.find(' ')))));
  }
  return pairs;
}

const WordPairs& kept_pairs(const Lexicon& lexicon, const WordList& list) {
  thread_local uint64_t serial = 0;                         // of the lexicon they are from
  thread_local std::unordered_map<size_t, WordPairs> kept;  // by the list's id
  if (serial != lexicon.serial()) kept.clear();
  serial = lexicon.serial();
  const auto at = kept.find(list.id());
  return at != kept.end() ? at->second : kept.emplace(list.id(), pairs_in(list)).first->second;
}

}  // namespace

Phrases::Phrases(const Galley& galley, const WordList& list)
    : galley_(galley), list_(list), pairs_(kept_pairs(galley.lexicon, list)) {}

bool Phrases::may_open(size_t i) const {
  return i + 1 < galley_.size() &&
         pairs_.test(slot(galley_.form(i).packed, galley_.form(i + 1).packed)) &&
         galley_.opens(i, list_);
}

Phrases::Found Phrases::at(size_t i, size_t last) const {
  if (i + 1 < last && may_open(i)) {
    const size_t most = std::min(list_.longest_in_words(), last - i);
    key_ = galley_.lower(i);
    size_t longest = 0, bytes = 0;
    for (size_t n = 1; n < most; ++n) {
      key_.append(" ").append(galley_.lower(i + n));
      if (list_.has(key_)) longest = n + 1, bytes = key_.size();
    }
    if (longest > 0) return {longest, list_.value(std::string_view(key_).substr(0, bytes))};
  }
  if (!galley_.in(i, list_)) return {};
  return {1, galley_.value(i, list_)};
}

}  // namespace stet

#include "facts/tense.h"

namespace stet {

namespace {
constexpr size_t kReach = 14;  // words
}

TenseReader::TenseReader(const Galley& galley)
    : galley_(galley),
      cues_(galley.lexicon.list("future-cues")),
      past_(galley.lexicon.list("irregular-past")) {}

TenseReader::Time TenseReader::told_by(size_t i) const {
  if (!galley_.is_word(i)) return Time::unclear;
  if (galley_.in(i, cues_)) return Time::future;
  const std::string_view word = galley_.lower(i);
  // "are to meet", "plans to meet"
  const bool be = word == "is" || word == "are";
  if (be && galley_.is(i + 1, "to")) return Time::future;
  if (word.size() > 3 && word.ends_with("ed") && !galley_.tokens[i].capitalised) return Time::past;
  if (galley_.in(i, past_)) return Time::past;
  return Time::unclear;
}

bool TenseReader::future(size_t i) const {
  for (size_t t = i; t-- > 0 && i - t <= kReach && galley_.same_sentence(t, i);)
    if (const Time time = told_by(t); time != Time::unclear) return time == Time::future;
  for (size_t t = i + 1; t <= i + kReach && galley_.same_sentence(i, t); ++t)
    if (const Time time = told_by(t); time != Time::unclear) return time == Time::future;
  return false;
}

}  // namespace stet

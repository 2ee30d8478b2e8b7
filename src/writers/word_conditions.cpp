#include "writers/word_conditions.h"

#include <algorithm>
#include <span>
#include <string>

#include "writers/phrasing.h"

namespace stet {

namespace {

bool among(std::string_view listed, std::string_view word) {
  for (size_t at = 0; at <= listed.size();) {
    const size_t comma = std::min(listed.find(',', at), listed.size());
    if (listed.substr(at, comma - at) == word) return true;
    at = comma + 1;
  }
  return false;
}

std::string_view name_of(Pos pos) {
  switch (pos) {
    case Pos::adj:
      return "adj";
    case Pos::adv:
      return "adv";
    case Pos::verb:
      return "verb";
    case Pos::det:
      return "det";
    case Pos::pron:
      return "pron";
    case Pos::propn:
      return "propn";
    case Pos::noun:
      return "noun";
    case Pos::num:
      return "num";
    case Pos::punct:
      return "punct";
    default:
      return "other";
  }
}

bool any_among(std::string_view listed, std::span<const std::string> words) {
  return std::ranges::any_of(words, [&](const std::string& word) { return among(listed, word); });
}

}  // namespace

bool holds(const Making& m, size_t i, std::string_view condition) {
  const size_t colon = condition.find(':');
  const std::string_view listed = condition.substr(colon + 1);
  std::string_view place = condition.substr(0, colon);
  const bool is_barred = place.starts_with("not-");
  if (is_barred) place.remove_prefix(std::string_view("not-").size());
  const std::span<const std::string> words = m.words.lower;
  const size_t token = m.sentence.first_token + i;
  const auto fits = [&] {
    if (place == "is") return among(listed, name_of(m.source.pos(token)));
    if (place == "next-is") return among(listed, name_of(m.source.pos(token + 1)));
    if (place == "earlier") return any_among(listed, words.first(i));
    if (place == "later") return any_among(listed, words.subspan(i + 1));
    if (place == "next") return among(listed, m.words.at(i + 1));
    if (place == "then") return among(listed, m.words.at(i + 2));
    if (place == "prior") return among(listed, i > 1 ? m.words.at(i - 2) : "");
    return among(listed, i > 0 ? m.words.at(i - 1) : "");
  };
  return fits() != is_barred;
}

bool fits_its_article(const Making& m, size_t i, std::string_view to) {
  const std::string before = i > 0 ? m.words.at(i - 1) : "";
  return (before != "a" && before != "an") ||
         opens_with_a_vowel(to) == opens_with_a_vowel(m.words.at(i));
}

}  // namespace stet

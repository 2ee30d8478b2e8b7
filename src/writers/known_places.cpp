#include "writers/known_places.h"

#include <algorithm>

#include "writers/phrasing.h"

namespace stet {

std::string_view group_of(const Source& source, std::string_view place) {
  return source.lexicon.list("place-groups").value(place);
}

bool is_the_setting(const Source& source, std::string_view place) {
  constexpr size_t kOften = 3;  // mentions
  return count_words(source.article.text, place) >= kOften;
}

bool is_told_by_another(const Source& source, const Fact& place) {
  return std::ranges::any_of(source.reading.facts, [&](const Fact& other) {
    return other.sentence == place.sentence && other.span != place.span &&
           (other.kind == FactKind::organization ||
            (other.kind == FactKind::place &&
             !group_of(source, slice(source.article.text, other.span)).empty()));
  });
}

}  // namespace stet

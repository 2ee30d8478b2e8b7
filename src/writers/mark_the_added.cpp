#include "writers/mark_the_added.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "bank/added_words.h"
#include "text/utf8.h"
#include "writers/added_details.h"
#include "writers/added_places.h"
#include "writers/askable.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/put_in.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 10;  // of the passage
constexpr size_t kMostOfEachSort = 6;
constexpr size_t kMostInAPack = 2;  // of each sort

Candidate compose(const Source& source, Span passage, const AddedPlace& place,
                  const std::string& detail) {
  Candidate candidate =
      ask_to_mark_put_in(source, passage, {place.beside, detail, place.is_before}, kAddedStem);
  candidate.question.explanation += " No sentence of the article says so.";
  candidate.question.difficulty = 2;
  candidate.worth = 0.5;
  return candidate;
}

}  // namespace

std::vector<Candidate> mark_the_added(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  if (source.reading.tags.empty() || is_carelessly_printed(source)) return candidates;
  AddedDetails details(source);
  std::map<std::string_view, size_t> made;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i)
    for (const AddedPlace& place : places_for_details(source, i)) {
      if (made[place.sort] == kMostOfEachSort) continue;
      const auto passage = lone_passage(source, i);
      if (!passage || !passage->contains(place.beside)) break;
      const std::string_view shown = slice(source.article.text, *passage);
      if (word_count(shown) < kFewestWords || denies(source, shown)) break;
      const std::string detail = details.draw(place, shown, chance);
      if (detail.empty()) continue;
      candidates.push_back(compose(source, *passage, place, detail));
      const size_t before = made[place.sort]++;
      candidates.back().topic = std::string(place.sort) + std::to_string(before % kMostInAPack);
      details.use_up(detail);
    }
  return candidates;
}

}  // namespace stet

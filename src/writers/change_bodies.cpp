#include <algorithm>

#include "writers/bodies.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "The Times is expected to endorse her": another paper may be as well. "ABC News channel": there
// is none.
bool is_an_open_subject(const Making& m, const Body& body) {
  const std::string before = lower(trimmed(m.text({m.sentence.span.begin, body.place.begin})));
  const auto after = words_of(m.text({body.place.end, m.sentence.span.end}));
  if (after.empty()) return false;
  const std::string next = lower(after.front());
  if (next.starts_with("channel") || next.starts_with("news")) return true;
  return (before.empty() || before == "the") && !m.source.lexicon.list("report-verbs").has(next);
}

// "Quernbook founder Ada Brook": whoever knows one knows the other.
bool tells_what_a_person_is(const Making& m, const Body& body) {
  constexpr size_t kReach = 3;  // words
  size_t i = 0;
  while (i < m.words.size() && m.words.places[i].begin < body.place.end) ++i;
  for (const size_t last = std::min(i + kReach, m.words.size()); i < last; ++i) {
    const Pos pos = m.source.pos(m.sentence.first_token + i);
    if (pos == Pos::propn) return true;
    if (pos != Pos::noun && pos != Pos::adj) return false;
  }
  return false;
}

}  // namespace

void swap_bodies(Making& m) {
  const auto body = body_in(m.source, m.index);
  constexpr size_t kOften = 5;  // the article is about it
  if (!body || count_words(m.source.article.text, body->name) >= kOften ||
      is_an_open_subject(m, *body) || tells_what_a_person_is(m, *body) ||
      serves_to_compare(m.source, *body))
    return;
  std::vector<OtherBody> others = other_bodies(m.source, *body);
  std::erase_if(others, [](const OtherBody& other) { return other.is_named; });
  if (others.empty()) return;
  m.made.push_back({std::move(others[m.chance.below(others.size())].change), 0.75, 2,
                    "Names of papers, firms and offices slip easily; check them too."});
}

}  // namespace stet

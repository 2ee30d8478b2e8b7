#include "facts/voice_of.h"

#include <algorithm>
#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kBeside = 5;     // tokens after a name in which an apposition says who it is
constexpr size_t kLookBack = 12;  // mentions before a pronoun that could be meant

constexpr WordSet kOf({"for", "of", "from", "at", "with", "in"});
constexpr WordSet kIndefinite({"a", "an", "another", "one", "some", "several", "many", "two",
                               "three", "other"});
constexpr WordSet kNoOne({"source", "crowd", "audience", "family", "staff", "rumour", "rumor",
                          "account"});

constexpr WordSet kSoleOffices({"president", "pope", "king", "queen", "chancellor", "premier"});

}  // namespace

SourceJudge::SourceJudge(const Galley& galley, const Sources& sources)
    : galley_(galley),
      sources_(sources),
      roles_(galley.lexicon.list("roles")),
      bodies_(galley.lexicon.list("bodies")) {
  for (const Mention& mention : sources.mentions) {
    if (mention.kind != MentionKind::person) continue;
    auto learn = [&](size_t i) {
      if (galley_.in(i, roles_)) offices_.push_back(galley_.form(i).lower_index);
    };
    if (mention.first > 0) learn(mention.first - 1);
    if (mention.last >= galley_.size() || galley_.text(mention.last) != ",") continue;
    for (size_t i = mention.last + 1; i <= mention.last + kBeside && i < galley_.size(); ++i)
      learn(i);
  }
  std::sort(offices_.begin(), offices_.end());
}

bool SourceJudge::indefinite(size_t first) const {
  return is_any(galley_, first, kIndefinite);
}

Voice SourceJudge::voice_of(size_t index) const {
  const Mention& mention = sources_.mentions[index];
  if (sources_.referents[index].person) return Voice::named;
  if (mention.kind == MentionKind::pronoun) return of_pronoun(index);
  const size_t head = mention.last - 1;
  if (mention.kind == MentionKind::people) return of_people(mention.first, head);
  // "a spokesman for the company": the company is not who speaks.
  size_t before = mention.first;
  while (before > 0 && galley_.is_any(before - 1, {"the", "a", "an", "its", "their"})) --before;
  if (before > 1 && is_any(galley_, before - 1, kOf) && galley_.in(before - 2, roles_) &&
      mention.kind != MentionKind::person)
    return of_people(before - 2 > 0 ? before - 3 : 0, before - 2);
  if (mention.kind == MentionKind::document && is_any(galley_, head, kNoOne)) return Voice::unnamed;
  return Voice::named;
}

Voice SourceJudge::of_people(size_t first, size_t head) const {
  if (galley_.is(head, "police") || galley_.in(head, bodies_)) return Voice::named;
  if (indefinite(first)) return Voice::unnamed;
  if (is_any(galley_, head, kSoleOffices)) return Voice::named;
  if (galley_.is(head + 1, ",") && galley_.is_pos(head + 2, Pos::propn)) return Voice::named;
  const bool office =
      std::binary_search(offices_.begin(), offices_.end(), galley_.form(head).lower_index);
  return office ? Voice::named : Voice::unnamed;
}

// The nearest before it that could be meant; a person, where nothing tells.
Voice SourceJudge::of_pronoun(size_t index) const {
  const size_t token = sources_.mentions[index].first;
  if (galley_.is(token, "it")) return Voice::named;
  const bool who = galley_.is(token, "who");
  const bool single = galley_.is(token, "he") || galley_.is(token, "she");
  if (!who && !single && !galley_.is(token, "they")) return Voice::unnamed;
  for (size_t m = index, left = kLookBack; m-- > 0 && left > 0; --left) {
    const Mention& mention = sources_.mentions[m];
    if (mention.kind == MentionKind::pronoun) continue;
    if (who) return voice_of(m);
    if (single && mention.kind == MentionKind::person) return Voice::named;
    if (single && (mention.kind != MentionKind::people || mention.plural)) continue;
    if (!single && mention.kind != MentionKind::people && !mention.plural) continue;
    return single && !indefinite(mention.first) ? Voice::named : voice_of(m);
  }
  return single ? Voice::named : Voice::unnamed;
}

}  // namespace stet

#include <algorithm>

#include "bank/names.h"
#include "bank/only_description.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"

namespace stet {

namespace {

// Whether the reporter sets the words beside the name, with room for ", 43, who is the" between
// them.
bool stand_together(const Piece& piece, std::string_view name, std::string_view words) {
  constexpr size_t kRoom = 20;  // bytes
  const std::vector<Span> names = piece.narrated.places(surname(name));
  return std::ranges::any_of(piece.narrated.places(words), [&](Span place) {
    return std::ranges::any_of(names, [&](Span at) {
      return at.begin <= place.end + kRoom && place.begin <= at.end + kRoom;
    });
  });
}

void prove_pairs(const Proving& proving, const Match& match) {
  const auto stands = [&](const Pair& name, const Pair& description) {
    return std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
      return stand_together(piece, name.left, description.right);
    });
  };
  for (size_t i = 0; i < match.pairs.size(); ++i) {
    const std::string part = "/pairs/" + std::to_string(i);
    const Pair& pair = match.pairs[i];
    if (!stands(pair, pair))
      proving.fail(code::kKeyUnproved, part,
                   quoted(pair.left) + " and " + quoted(pair.right) +
                       " don't stand together in the evidence");
    for (const Pair& other : match.pairs)
      if (&other != &pair && stands(pair, other))
        proving.fail(code::kRivalKey, part,
                     quoted(pair.left) + " stands with " + quoted(other.right) + " too");
  }
}

// The key stands beside the description in the evidence; no lure does.
void prove_named(const Proving& proving, const Choose& choose, std::string_view description) {
  const auto is_beside = [&](const Option& option) {
    return std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
      return stand_together(piece, option.text, description);
    });
  };
  each_option(
      choose,
      [&](const Option& key, const std::string& part) {
        if (!is_beside(key))
          proving.fail(code::kKeyUnproved, part,
                       quoted(key.text) + " doesn't stand beside the description");
      },
      [&](const Option& lure, const std::string& part) {
        if (is_beside(lure))
          proving.fail(code::kRivalKey, part,
                       quoted(lure.text) + " stands beside the description too");
      });
}

// The passage stands in the article, and the words to mark are all in it that describe whom the
// stem names.
void prove_marked(const Proving& proving, const Mark& mark) {
  const std::string_view stem = proving.question.stem;
  const auto names = names_in(stem.substr(std::min(stem.find(' '), stem.size())), proving.lexicon);
  if (!proving.in_article(mark.passage)) {
    proving.fail(code::kStemUnproved, "/passage", "the passage doesn't stand in the article");
    return;
  }
  const Span words = mark.targets.size() == 1 ? mark.targets.front() : Span{};
  if (names.empty() || words.empty() ||
      !is_only_description(mark.passage, surname(names.back()), words, proving.lexicon))
    proving.fail(code::kKeyUnproved, "/targets",
                 "the words to mark aren't the only ones that describe the person");
}

}  // namespace

// Asked for a name ("Whom does the article describe as “president of Fedemin”?"): see above. For a
// description ("How does the article describe Luis Otzuka?"): in a piece of evidence, the key
// stands beside a name from the stem; no lure does. match: the same of each pair, and of no left
// side with another's right. Marked: see above.
void prove_who_is_it(const Proving& proving) {
  if (const Mark* mark = std::get_if<Mark>(&proving.question.shape))
    return prove_marked(proving, *mark);
  if (const Match* match = std::get_if<Match>(&proving.question.shape))
    return prove_pairs(proving, *match);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const std::string_view stem = proving.question.stem;
  if (const auto described = quoted_words(stem); !described.empty())
    return prove_named(proving, *choose, slice(stem, described.front()));
  // The stem's first word is capitalised anyway.
  const auto names = names_in(stem.substr(std::min(stem.find(' '), stem.size())), proving.lexicon);
  const auto beside_name = [&](const Option& option) {
    return std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
      return std::ranges::any_of(
          names, [&](std::string_view name) { return stand_together(piece, name, option.text); });
    });
  };
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (!beside_name(key))
          proving.fail(code::kKeyUnproved, part,
                       quoted(key.text) + " doesn't stand beside the name asked for");
      },
      [&](const Option& lure, const std::string& part) {
        if (beside_name(lure))
          proving.fail(code::kRivalKey, part,
                       quoted(lure.text) + " stands beside the name asked for too");
      });
}

}  // namespace stet

#include <algorithm>

#include "bank/added_words.h"
#include "bank/proving.h"

namespace stet {

std::string_view words_put_in(const Proving& proving, const Mark& mark) {
  const std::optional<Change>& change = proving.question.origin->change;
  const std::string_view added =
      mark.targets.size() == 1 ? words_at(mark.passage, mark.targets.front()) : "";
  if (added.empty() || !mark.none.empty() || !change || change->from.empty() ||
      !is_put_beside(added, change->from, change->to)) {
    proving.fail(code::kUndoDiffers, "/targets", "the words to mark aren't those put in");
    return {};
  }
  const size_t begin = mark.targets.front().begin - change->to.find(added);
  std::string undone = mark.passage;
  undone.replace(std::min(begin, undone.size()), change->to.size(), change->from);
  if (std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
        return piece.evidence.text == undone &&
               piece.evidence.span.begin + begin == change->at.begin;
      }))
    return added;
  proving.fail(code::kUndoDiffers, "/passage",
               "without the words put in, the passage is not the article's");
  return {};
}

}  // namespace stet

#include <algorithm>
#include <optional>

#include "bank/gapped.h"
#include "bank/names.h"
#include "bank/only_date.h"
#include "bank/proving.h"

namespace stet {

namespace {

// The sentence in the stem with the key in its gap stands in the evidence, and the key once only.
// `word(option)`, by which an article would name the same again, stands neither in the stem (the
// key's) nor in the evidence (a lure's); with no lure does the sentence stand in the article.
template <class Word>
void prove_gap(const Proving& proving, Word word) {
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const std::string& stem = proving.question.stem;
  if (!filled(stem, "")) {
    proving.fail(code::kStemUnproved, "/stem", "the stem quotes no sentence with a gap");
    return;
  }
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (!proving.in_evidence(*filled(stem, key.text)))
          proving.fail(code::kKeyUnproved, part,
                       "the evidence isn't the sentence with " + quoted(key.text) + " in its gap");
        else if (Comparable(stem).has(word(key.text)))
          proving.fail(code::kKeyUnproved, part, "the stem gives " + quoted(key.text) + " away");
      },
      [&](const Option& lure, const std::string& part) {
        if (proving.in_evidence(word(lure.text)) || proving.in_article(*filled(stem, lure.text)))
          proving.fail(code::kRivalKey, part,
                       quoted(lure.text) + " fits the gap by the article too");
      });
}

std::string_view itself(std::string_view words) {
  return words;
}

}  // namespace

void prove_check_the_name(const Proving& proving) {
  prove_gap(proving, surname);
}

void prove_check_the_place(const Proving& proving) {
  prove_gap(proving, itself);
}

// Marked: the passage is the evidence, and the words are all of it that say when.
void prove_check_the_date(const Proving& proving) {
  const Mark* mark = std::get_if<Mark>(&proving.question.shape);
  if (!mark) return prove_gap(proving, itself);
  if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
        return piece.evidence.text == mark->passage;
      }))
    proving.fail(code::kStemUnproved, "/passage", "the passage is not the article's sentence");
  else if (mark->targets.size() != 1 ||
           mark->targets.front() != only_date(mark->passage, proving.lexicon))
    proving.fail(code::kKeyUnproved, "/targets", "the words to mark aren't all that say when");
}

}  // namespace stet

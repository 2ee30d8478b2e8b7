#include "facts/main_tense.h"

#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {
constexpr WordSet kRelative({"who", "which", "that", "where", "whose", "when", "after", "as"});
}

bool MainTense::simple_past(size_t i) const {
  return galley_.in(i, past_) || (galley_.is_word(i) && galley_.lower(i).ends_with("ed"));
}

bool MainTense::is_past(size_t i) const {
  return simple_past(i) || ((galley_.is(i, "has") || galley_.is(i, "have")) &&
                            (simple_past(i + 1) || simple_past(i + 2)));
}

bool MainTense::later_verb(size_t i, size_t last) const {
  for (; i < last; ++i)
    if (galley_.is_pos(i, Pos::aux) || (galley_.is_pos(i, Pos::verb) && is_past(i))) return true;
  return false;
}

// Whether the verb at i could lead: not "paid" in "to give paid speeches", nor "turned" in "the
// ship turned away from the coast was …", nor "Will" the name.
bool MainTense::is_main(size_t i, size_t first, size_t last) const {
  if (galley_.lower(i).ends_with("ing")) return false;
  if (galley_.is(i, "will") && galley_.tokens[i].capitalised) return false;
  if (i == first) return true;
  if (galley_.is(i - 1, "to")) return false;
  if (!galley_.is_pos(i, Pos::verb) || !simple_past(i)) return true;
  const Pos before = galley_.pos(i - 1);
  if (before == Pos::verb || before == Pos::det || before == Pos::adp) return false;
  return !(before == Pos::noun && galley_.lower(i).ends_with("ed") &&
           galley_.is_pos(i + 1, Pos::adp) && later_verb(i + 1, last));
}

Tense MainTense::of(size_t first, size_t last) const {
  size_t relatives = 0;
  for (size_t i = first; i < last; ++i) {
    if (!galley_.is_pos(i, Pos::verb) && !galley_.is_pos(i, Pos::aux)) {
      relatives += is_any(galley_, i, kRelative);
    } else if (is_main(i, first, last)) {
      if (relatives == 0) return is_past(i) ? Tense::past : Tense::present;
      if (!galley_.is_pos(i, Pos::aux)) --relatives;
    }
  }
  return Tense::none;
}

}  // namespace stet

// "Which was changed?": a recorded change shown in one sentence among three that stand.
//
// A sentence whose key a question asks for can be shown in no other. So this comes last, when the
// others are chosen, and takes only sentences that they leave.
#pragma once

#include <string_view>
#include <vector>

#include "writers/rank.h"
#include "writers/writer.h"

namespace stet {

inline constexpr std::string_view kOneChangedKind = "not-in-the-article";

// One stet-or-strike question of `kept` becomes one of not-in-the-article, where enough sentences
// are left, and another can still show a change.
void ask_which_was_changed(const Source& source, const Chance& chance, std::vector<Proposed>& kept);

}  // namespace stet

// Moodle's embedded answers, "cloze": a text with gaps such as {1:MULTICHOICE:=Oslo~Bergen}.
#pragma once

#include <vector>

#include "exchange/item.h"

namespace stet {

// One item a gap, each with the text around it; the other gaps are shown as "…". Empty when the
// text has none that can be read.
std::vector<Item> read_cloze(const Item& whole);

}  // namespace stet

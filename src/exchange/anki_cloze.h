// Anki's cloze notes: "{{c1::Oslo}} lies north of {{c2::Aarhus::a town}}".
#pragma once

#include <string>
#include <vector>

#include "exchange/item.h"
#include "text/result.h"

namespace stet {

// A question for each number among the gaps of the first field, in which the other gaps are
// filled, as Anki asks them; the second field is shown after the answer. None where there are no
// gaps; refused where there are more than anybody fills. `note` has what the questions share.
Result<std::vector<Item>> read_anki_cloze(const Item& note, const std::vector<std::string>& fields,
                                          Markup markup);

}  // namespace stet

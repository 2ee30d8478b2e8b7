#include <algorithm>

#include "bank/proving.h"
#include "bank/source_class.h"

namespace stet {

// Each item stands in the evidence outside quotation marks, and its own words show its class.
void prove_kind_of_source(const Proving& proving) {
  const Sort* sort = proving.shape<Sort>();
  if (!sort) return;
  const auto& names = source_class_names();
  for (size_t i = 0; i < sort->items.size(); ++i) {
    const SortItem& item = sort->items[i];
    const std::string part = "/items/" + std::to_string(i);
    if (std::ranges::none_of(proving.evidence,
                             [&](const Piece& piece) { return piece.narrated.has(item.text); }))
      proving.fail(code::kKeyUnproved, part + "/text",
                   quoted(item.text) + " isn't named in the evidence");
    const auto shown = class_of_source(item.text, proving.lexicon);
    if (!shown || item.class_index >= sort->classes.size() ||
        sort->classes[item.class_index] != names[static_cast<size_t>(*shown)])
      proving.fail(code::kKeyUnproved, part + "/class",
                   "the words " + quoted(item.text) + " don't show this class");
  }
}

}  // namespace stet

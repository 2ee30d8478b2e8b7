// Kahoot's sheet, saved as CSV: the questions stand below a header row that is found by its words.
//
// Kahoot takes four answers of 75 characters and questions of 120; what is longer is left out of
// an export, and said.
#pragma once

#include <string>
#include <string_view>

#include "exchange/item.h"
#include "exchange/offer.h"
#include "text/result.h"

namespace stet {

bool is_kahoot_csv(std::string_view bytes);
Result<ItemSet> read_kahoot_csv(std::string_view bytes);
std::string write_kahoot_csv(const ItemSet& set, Losses& losses);

}  // namespace stet

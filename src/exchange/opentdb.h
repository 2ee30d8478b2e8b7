// The Open Trivia Database's JSON: choices and true or false, in any of its four encodings.
//
// Its questions are CC BY-SA 4.0, which an imported pack carries on.
#pragma once

#include <string>
#include <string_view>

#include "exchange/item.h"
#include "exchange/offer.h"
#include "text/result.h"

namespace stet {

Result<ItemSet> read_opentdb(std::string_view bytes);
// In HTML's character references, the database's own default.
std::string write_opentdb(const ItemSet& set, Losses& losses);

}  // namespace stet

// Our own table of questions: one row each, for teachers who write in a spreadsheet.
//
// The first row names the columns, in any order and case; `question` must be there, the others
// may be left out, and a column that isn't known is refused, since a mistyped name would lose what
// stands under it. All eight shapes have their place: questions/README.md shows how.
#pragma once

#include <string>
#include <string_view>

#include "exchange/adopt.h"
#include "exchange/offer.h"

namespace stet {

Result<Imported> read_pack_csv(std::string_view bytes, const std::string& title);
std::string write_pack_csv(const Pack& pack, Losses& losses);

// A first row whose columns are ours.
bool is_pack_csv(std::string_view bytes);

}  // namespace stet

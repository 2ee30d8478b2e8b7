// Packs opened to be mended or gone on with: also those that have errors, as long as nothing of
// the file would be lost when it is written again.
#pragma once

#include <string>
#include <string_view>

#include "bank/pack.h"
#include "text/result.h"

namespace stet {

// Refused when it is no pack, or holds something that can't be shown in a form (text where a
// number is wanted, a kind there isn't), with its place and the checker's remedy. `name` stands
// before the place.
Result<Pack> open_for_editing(std::string_view bytes, const std::string& name);

}  // namespace stet

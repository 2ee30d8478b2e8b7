// Anki's text: a card a line, with header lines such as "#separator:tab" before them.
//
// The first field is asked and the second typed. A card that we write carries the question's id as
// its guid, so that importing it again updates the card and keeps its schedule.
#pragma once

#include <string>
#include <string_view>

#include "exchange/item.h"
#include "exchange/offer.h"
#include "text/result.h"

namespace stet {

bool is_anki_text(std::string_view bytes);
Result<ItemSet> read_anki_text(std::string_view bytes);
std::string write_anki_text(const ItemSet& set, Losses& losses);

}  // namespace stet

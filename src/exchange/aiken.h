// Aiken: questions to choose one answer from, in plain lines.
//
//     Who chairs the harbour board?
//     A) Ann Holt
//     B. Mara Lind
//     ANSWER: B
//
// There are no escapes, no feedback and no ids, so a question that begins like an answer, or runs
// over several lines, can't be written.
#pragma once

#include <string>
#include <string_view>

#include "exchange/item.h"
#include "exchange/offer.h"

namespace stet {

ItemSet read_aiken(std::string_view bytes);
std::string write_aiken(const ItemSet& set, Losses& losses);

}  // namespace stet

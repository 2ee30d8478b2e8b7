// KVTML, the vocabulary files of KDE's Parley, KWordQuiz and their like.
//
// Each entry with words in the first two languages becomes a question to be answered in words, or
// by choice where the entry lists wrong answers. What was learnt, which these programs keep in
// the file, is left aside.
#pragma once

#include <string>
#include <string_view>

#include "exchange/item.h"
#include "exchange/offer.h"
#include "text/result.h"

namespace stet {

Result<ItemSet> read_kvtml(std::string_view bytes);
std::string write_kvtml(const ItemSet& set, Losses& losses);

}  // namespace stet

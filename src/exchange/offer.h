// A pack as items that other programs know, and what of it they can't.
#pragma once

#include "bank/pack.h"
#include "exchange/item.h"
#include "exchange/losses.h"

namespace stet {

// Articles come before the questions, as descriptions. Questions that mark words in a passage
// are left out: no other format has them.
ItemSet offer(const Pack& pack, Losses& losses);

// What a format tells of a pack as a whole.
struct PackParts {
  bool title = false;
  bool language = false;  // other than English, which is what a pack without one has
  bool license = false;
  bool authors = false;
};
// What it doesn't tell of this one.
void lose_parts(const Pack& pack, const PackParts& told, Losses& losses);

}  // namespace stet

// A pack as items that other programs know, and what of it they can't.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "bank/pack.h"
#include "exchange/item.h"

namespace stet {

// What an export leaves out, counted: "evidence (12 questions)".
class Losses {
 public:
  void add(const std::string& what);
  bool empty() const { return counts_.empty(); }
  std::vector<std::string> in_words() const;  // in the order in which they came up

 private:
  std::vector<std::pair<std::string, size_t>> counts_;
};

// Articles come before the questions, as descriptions. Questions that mark words in a passage
// are left out: no other format has them.
ItemSet offer(const Pack& pack, Losses& losses);

}  // namespace stet

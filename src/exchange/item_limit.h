// Where readers stop: a file of millions of small questions would fill the memory, and a pack holds
// no more than kMostQuestions anyway.
#pragma once

#include "bank/limits.h"
#include "exchange/item.h"

namespace stet {

inline constexpr size_t kMostImported = kMostQuestions + kMostArticles;

// Of one question; the checker takes far fewer.
inline constexpr size_t kMostAnswersRead = 200;

inline bool is_full(const ItemSet& set) {
  return set.items.size() + set.unread.size() > kMostImported;
}

}  // namespace stet

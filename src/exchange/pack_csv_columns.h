// The columns of our table, and the passage in which targets are marked.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bank/question.h"

namespace stet {

// option 1 … option 12, and answer and why beside them.
inline constexpr size_t kMostNumbered = 12;

const std::vector<std::string_view>& csv_column_names();
bool is_csv_column(std::string_view name);

// "The ferry carries [[exactly]] 40": sets passage and targets. False where the marks don't pair.
bool read_marked(std::string_view text, Mark& mark);
// The same again; empty where the passage holds such marks itself.
std::string write_marked(const Mark& mark);

}  // namespace stet

// Questions to begin with, and questions answered in another way.
#pragma once

#include <string>

#include "bank/question.h"

namespace stet {

// Of the shape with this index in the variant, with as many empty rows as such a question needs.
Question blank_question(std::string id, size_t shape, std::string_view kind = "find-the-evidence");

// The same question in another shape. What both have carries over: options, or the texts of
// options, items and pairs.
Question reshaped(Question question, size_t shape);

// An option id that none of `options` has: "a" to "z", then "o27"…
std::string unused_option_id(const std::vector<Option>& options);

}  // namespace stet

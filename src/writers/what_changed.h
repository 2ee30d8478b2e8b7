// A recorded change told to the reader who looked for it.
#pragma once

#include <string>

#include "bank/question.h"

namespace stet {

// "The article has “no plans”: “no” was taken out.", "The article has “about”, not “exactly”."
std::string what_changed(const Change& change);

}  // namespace stet

// The day an article appeared, as a reader sees it.
#pragma once

#include <string>

namespace stet {

class Phrasebook;

// "3 Feb 2015" of "2015-02-03"; what isn't an ISO date is given back.
std::string date_in_words(const std::string& iso, const Phrasebook& words);

}  // namespace stet

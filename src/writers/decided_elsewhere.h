// What besides a hedge tells how sure a sentence is, so that the hedge can't be asked for.
//
// A gap is worth filling only where nothing else decides what stands in it: "Oduya vowed that the
// club _____ sail" takes no "may", and in "the boats that _____ race on Sunday" nobody weighs the
// word. What is plainly stated ("will", "will not") is asked for most sparingly, since most of what
// is coming is a diary's or a plan's.
#pragma once

#include <string_view>

#include "writers/change_maker.h"
#include "writers/hedges.h"

namespace stet {

// As the end of "keeps silent: "; empty where the hedge alone tells it.
std::string_view what_decides_besides(const Source& source, size_t sentence, const Words& words,
                                      const Hedge& hedge);

}  // namespace stet

// Where a detail could be put into a sentence: beside which of its words, and of what sort.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

struct AddedPlace {
  std::string_view sort;        // "manner": the first word of a row of added-details.txt
  Span beside;                  // a token of the article
  std::string_view among = {};  // those that go there, as "briefly, privately"; empty: all
  bool is_before = false;       // "briefly met", but "Monday evening"
  std::string before = {};      // "an", with which the detail must go
};

// Those of one sentence; none between quotation marks.
std::vector<AddedPlace> places_for_details(const Source& source, size_t sentence);

}  // namespace stet

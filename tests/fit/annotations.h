// Articles with attributions marked by hand (brat stand-off), for the programs that fit weights.
//
// A data folder holds text/NAME.txt and attributions/NAME_*.ann, whose offsets count characters;
// here they are bytes, as everywhere else in the program.
#pragma once

#include <string>
#include <vector>

#include "text/span.h"

namespace stet::annotated {

struct Attribution {
  std::vector<Span> contents, sources;
};

// Paths of the .ann files, sorted; several may mark one text.
std::vector<std::string> annotation_files(const std::string& data_folder);
std::string text_of_annotations(const std::string& file);
std::vector<Attribution> read_annotations(const std::string& file, const std::string& text);

}  // namespace stet::annotated

// The annotated articles of tests/facts/annotated, with every finding resolved to places in the
// text. The format is told in that folder's README.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/reading_support.h"

namespace stet::test {

struct Mark {
  std::string sort;                  // "direct", "reported", "person" …
  bool optional = false;             // right both ways: found or not
  std::vector<std::string> columns;  // after the sort
  std::vector<Span> spans;           // where its words stand: one of these, or of a name, each
};

struct Annotated {
  std::string name;  // of the file, without ".txt"
  Read read;
  std::vector<Mark> marks;
};

// The columns of one line, trimmed.
std::vector<std::string> split(std::string_view line, std::string_view by);

// In order of name. The test fails, with file and line, when words can't be found.
std::vector<Annotated> annotated_articles();

}  // namespace stet::test

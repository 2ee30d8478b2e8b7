// How well articles were read, against what a careful editor finds in them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/annotated.h"

namespace stet::test {

struct Score {
  size_t right = 0;                 // found and as annotated
  size_t found = 0;                 // by the program
  size_t expected = 0;              // by the annotation
  std::vector<std::string> misses;  // one line each: article, what, expected, got

  double precision() const { return found == 0 ? 1 : double(right) / double(found); }
  double recall() const { return expected == 0 ? 1 : double(right) / double(expected); }
};

// By what is scored: "quotations", "attribution", "reported", "reported speakers", "statements",
// "persons", "organizations", "places", "descriptions", "facts", "voices", "stances".
using Scores = std::map<std::string, Score>;

void score_quotations(const Annotated& article, Scores& scores);
void score_names(const Annotated& article, Scores& scores);
void score_facts(const Annotated& article, Scores& scores);
void score_claims(const Annotated& article, Scores& scores);

// The figures in a table; all misses, one a line.
std::string table(const Scores& scores);
std::string misses(const Scores& scores);

}  // namespace stet::test

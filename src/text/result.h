// Errors as values, with a place and a remedy.
//
// A function that can be refused returns Result<T>. No exception crosses a folder: libraries
// that throw are caught where they are called. A Problem is written for the person who gave
// the input: where it is, what is wrong, and what to do about it.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace stet {

struct Problem {
  std::string place;   // a file, or file:line:column; may be empty
  std::string what;    // "is empty", a clause without a full stop
  std::string remedy;  // "give a file that holds an article", likewise; may be empty

  bool operator==(const Problem&) const = default;
};

// "place: what; remedy" on one line.
inline std::string describe(const Problem& problem) {
  std::string line = problem.place;
  if (!line.empty()) line += ": ";
  line += problem.what;
  if (!problem.remedy.empty()) line += "; " + problem.remedy;
  return line;
}

template <class T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> refuse(std::string place, std::string what,
                                      std::string remedy = "") {
  return tl::unexpected<Problem>(Problem{std::move(place), std::move(what), std::move(remedy)});
}

}  // namespace stet

// Findings as they are gathered by the readers, the form check and the proof.
//
// A hostile pack could earn 200,000 findings: the first kMostListed of each severity are kept,
// the others counted.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "bank/checker.h"

namespace stet {

inline constexpr size_t kMostListed = 200;

class Report {
 public:
  // `place` is empty where only the pointer is known; check_pack() fills it in.
  void error(const char* code, std::string pointer, Span place, std::string what,
             std::string remedy);
  void warning(const char* code, std::string pointer, Span place, std::string what,
               std::string remedy);

  // Whether an error stands at `pointer` or inside it, so that what follows from it needn't be
  // reported too.
  bool broken(std::string_view pointer) const;

  // Characters that clean() took out of texts; the first place is remembered.
  void cleaned(size_t characters, const std::string& pointer, Span place);

  // The findings, with one at `last` for errors that aren't listed.
  std::vector<Finding> finish(Span last = {}) &&;

 private:
  std::vector<Finding> findings_;
  std::set<std::string, std::less<>> error_pointers_;
  size_t errors_ = 0, warnings_ = 0;
  size_t cleaned_ = 0;
  std::string cleaned_pointer_;
  Span cleaned_place_;
};

// A foreign word as it is shown in a message: cleaned, at most 60 characters, in quotation marks.
std::string quoted(std::string_view word);

// "did you mean "stem"?" for the nearest of `known`, or `otherwise` when none is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known,
                         std::string otherwise);

}  // namespace stet

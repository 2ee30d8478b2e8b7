#include "bank/report.h"

#include <algorithm>

#include "bank/codes.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

void Report::error(const char* code, std::string pointer, Span place, std::string what,
                   std::string remedy) {
  error_pointers_.insert(pointer);
  if (++errors_ <= kMostListed)
    findings_.push_back(
        {Severity::error, code, std::move(pointer), place, std::move(what), std::move(remedy)});
}

void Report::warning(const char* code, std::string pointer, Span place, std::string what,
                     std::string remedy) {
  if (++warnings_ <= kMostListed)
    findings_.push_back(
        {Severity::warning, code, std::move(pointer), place, std::move(what), std::move(remedy)});
}

bool Report::broken(std::string_view pointer) const {
  if (error_pointers_.contains(pointer)) return true;
  const std::string inside = std::string(pointer) + "/";
  const auto next = error_pointers_.lower_bound(inside);
  return next != error_pointers_.end() && next->starts_with(inside);
}

void Report::cleaned(size_t characters, const std::string& pointer, Span place) {
  if (cleaned_ == 0) {
    cleaned_pointer_ = pointer;
    cleaned_place_ = place;
  }
  cleaned_ += characters;
}

std::vector<Finding> Report::finish(Span last) && {
  if (cleaned_ > 0)
    findings_.push_back(
        {Severity::warning, code::kCleaned, cleaned_pointer_, cleaned_place_,
         (cleaned_ == 1 ? "1 character that can't be seen was"
                        : std::to_string(cleaned_) + " characters that can't be seen were") +
             std::string(" taken out, the first of them here"),
         "write the text without control, zero-width and direction marks"});
  if (errors_ > kMostListed)
    findings_.push_back({Severity::error, code::kMoreErrors, "", last,
                         std::to_string(errors_ - kMostListed) + " more errors are not listed",
                         "mend the others first"});
  return std::move(findings_);
}

std::string quoted(std::string_view word) {
  constexpr size_t kShown = 60;
  const std::string line = clean_line(word);
  size_t end = 0;
  for (size_t n = 0; n < kShown && end < line.size(); ++n) end += decode(line, end).length;
  return "\"" + line.substr(0, end) + (end < line.size() ? "…\"" : "\"");
}

namespace {

// Letters put in, left out, changed or swapped with their neighbour (optimal string alignment).
size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<size_t>> cost(a.size() + 1, std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                             cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known,
                         std::string otherwise) {
  constexpr size_t kLongestWord = 40;
  std::string_view nearest;
  size_t least = std::max<size_t>(1, word.size() / 3) + 1;
  if (word.size() <= kLongestWord) {
    for (const std::string_view candidate : known) {
      const size_t distance = edit_distance(word, candidate);
      if (distance >= least) continue;
      least = distance;
      nearest = candidate;
    }
  }
  if (nearest.empty()) return otherwise;
  return "did you mean \"" + std::string(nearest) + "\"?";
}

}  // namespace stet

#include "editor/problems.h"

#include <charconv>

#include "bank/codes.h"

namespace stet {

namespace {

// Takes "/questions/3" off the front of a pointer; the index, or nothing.
std::optional<size_t> take_index(std::string_view& pointer, std::string_view list) {
  if (!pointer.starts_with(list)) return std::nullopt;
  size_t index = 0;
  const char* end = pointer.data() + pointer.size();
  const auto read = std::from_chars(pointer.data() + list.size(), end, index);
  if (read.ec != std::errc{}) return std::nullopt;
  pointer.remove_prefix(static_cast<size_t>(read.ptr - pointer.data()));
  return index;
}

}  // namespace

std::vector<PackProblem> problems_of(const Manuscript& manuscript, const Lexicon& lexicon) {
  std::vector<PackProblem> problems;
  for (Finding& finding : check_pack(write_pack(pack_of(manuscript)), lexicon).findings) {
    if (finding.code == code::kUnknownKey) continue;
    PackProblem problem{finding.severity, finding.code, {}, {}, {}, {}, {}};
    std::string_view pointer = finding.pointer;
    if (const auto at = take_index(pointer, "/questions/"); at && *at < manuscript.questions.size())
      problem.question = manuscript.questions[*at]->id;
    else if (const auto of = take_index(pointer, "/articles/");
             of && *of < manuscript.articles.size())
      problem.article = manuscript.articles[*of]->id;
    if (pointer.starts_with('/')) problem.field = pointer.substr(1);
    problem.what = std::move(finding.what);
    problem.remedy = std::move(finding.remedy);
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace stet

#include "quiz/front_page.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "quiz/marking.h"
#include "quiz/verdict.h"

namespace stet {

namespace {

std::string of(size_t part, size_t whole) {
  return std::to_string(part) + " of " + std::to_string(whole);
}

std::string counted(size_t count, const char* one, const char* many) {
  static constexpr std::array<const char*, 10> kWords{"no",   "one", "two",   "three", "four",
                                                      "five", "six", "seven", "eight", "nine"};
  std::string number = count < kWords.size() ? kWords[count] : std::to_string(count);
  return number + " " + (count == 1 ? one : many);
}

// What went wrong, most telling first: the headline's second half.
std::string trouble(const Quiz& quiz) {
  size_t slipped = 0, doubted = 0, sure_and_wrong = 0;
  for (size_t i = 0; i < quiz.given().size(); ++i) {
    const Given& given = quiz.given()[i];
    auto truth = true_class(quiz.question(i));
    auto judged = given_class(quiz.question(i), given.answer);
    slipped += truth == 1 && judged == 0;
    doubted += truth == 0 && judged == 1;
    sure_and_wrong += given.certainty == Certainty::certain && given.credit <= 0 &&
                      !std::holds_alternative<Pass>(given.answer);
  }
  if (slipped > 0)
    return counted(slipped, "changed sentence slips through", "changed sentences slip through");
  if (doubted > 0)
    return counted(doubted, "sound sentence is struck", "sound sentences are struck");
  if (sure_and_wrong > 0)
    return counted(sure_and_wrong, "certain answer was wrong", "certain answers were wrong");
  return "";
}

std::string headline(const Quiz& quiz, const Summary& summary) {
  if (summary.right == summary.asked) return "Clean proof: all " + std::to_string(summary.asked);
  const double share =
      static_cast<double>(summary.right) / static_cast<double>(std::max<size_t>(1, summary.asked));
  std::string line = (share >= 0.5 ? "Desk clears " : "Hard copy: desk clears ") +
                     of(summary.right, summary.asked);
  const std::string second = trouble(quiz);
  return second.empty() ? line : line + "; " + second;
}

// The skill with the smallest share right; of equals the one asked most.
std::optional<Practise> practise(const Quiz& quiz) {
  struct Row {
    std::string skill;
    size_t right = 0;
    size_t asked = 0;
    double share() const { return static_cast<double>(right) / static_cast<double>(asked); }
  };
  std::vector<Row> rows;
  for (size_t i = 0; i < quiz.given().size(); ++i) {
    const std::string& skill = quiz.question(i).skill;
    auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.skill == skill; });
    if (row == rows.end()) row = rows.insert(row, Row{skill, 0, 0});
    row->right += quiz.given()[i].credit >= 1;
    ++row->asked;
  }
  const Row* weakest = nullptr;
  for (const Row& row : rows) {
    if (row.right == row.asked) continue;
    if (!weakest || row.share() < weakest->share() ||
        (row.share() == weakest->share() && row.asked > weakest->asked))
      weakest = &row;
  }
  if (!weakest) return std::nullopt;
  return Practise{weakest->skill, of(weakest->right, weakest->asked) + " right"};
}

}  // namespace

FrontPage front_page(const Quiz& quiz) {
  const Summary summary = quiz.summary();
  FrontPage page;
  page.headline = headline(quiz, summary);
  page.figures.push_back({of(summary.right, summary.asked), "right"});
  page.figures.push_back(
      {plain_number(summary.marks) + " of " + plain_number(summary.best_marks), "marks"});
  page.figures.push_back({std::to_string(summary.passed), "passed"});
  page.practise = practise(quiz);
  return page;
}

}  // namespace stet

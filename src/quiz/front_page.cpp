#include "quiz/front_page.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "quiz/marking.h"
#include "quiz/verdict.h"

namespace stet {

namespace {

std::string of(const Phrasebook& words, const std::string& part, const std::string& whole) {
  return filled(words("front.of"), {part, whole});
}

std::string of(const Phrasebook& words, size_t part, size_t whole) {
  return of(words, std::to_string(part), std::to_string(whole));
}

// With small numbers in letters, as papers set them.
std::string in_letters(const Phrasebook& words, size_t count, const char* one,
                       const char* several) {
  static constexpr std::array<const char*, 9> kLetters{
      "number.one", "number.two",   "number.three", "number.four", "number.five",
      "number.six", "number.seven", "number.eight", "number.nine"};
  const bool small = count >= 1 && count <= kLetters.size();
  const std::string number = small ? words(kLetters[count - 1]) : std::to_string(count);
  return filled(words(count == 1 ? one : several), {number});
}

// What went wrong, most telling first: the headline's second half.
std::string trouble(const Quiz& quiz, const Phrasebook& words) {
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
  if (slipped > 0) return in_letters(words, slipped, "front.slipped", "front.slipped-several");
  if (doubted > 0) return in_letters(words, doubted, "front.struck", "front.struck-several");
  if (sure_and_wrong > 0)
    return in_letters(words, sure_and_wrong, "front.sure", "front.sure-several");
  return "";
}

std::string headline(const Quiz& quiz, const Summary& summary, const Phrasebook& words) {
  if (summary.right == summary.asked)
    return filled(words("front.clean"), {std::to_string(summary.asked)});
  const double share =
      static_cast<double>(summary.right) / static_cast<double>(std::max<size_t>(1, summary.asked));
  const std::string line = filled(words(share >= 0.5 ? "front.clears" : "front.hard"),
                                  {of(words, summary.right, summary.asked)});
  const std::string second = trouble(quiz, words);
  return second.empty() ? line : filled(words("front.trouble"), {line, second});
}

// The skill with the smallest share right; of equals the one asked most.
std::optional<Practise> practise(const Quiz& quiz, const Phrasebook& words) {
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
  return Practise{weakest->skill,
                  filled(words("front.of-right"),
                         {std::to_string(weakest->right), std::to_string(weakest->asked)})};
}

}  // namespace

FrontPage front_page(const Quiz& quiz, const Phrasebook& words) {
  const Summary summary = quiz.summary();
  FrontPage page;
  page.headline = headline(quiz, summary, words);
  page.figures = {{of(words, summary.right, summary.asked), words("front.right")},
                  {of(words, plain_number(summary.marks), plain_number(summary.best_marks)),
                   words("front.marks")},
                  {std::to_string(summary.passed), words("front.passed")}};
  page.practise = practise(quiz, words);
  return page;
}

}  // namespace stet

#include "game/screens/editing.h"

#include <algorithm>
#include <array>

#include "bank/article_in.h"
#include "bank/codes.h"

namespace stet {

namespace {

struct Wording {
  std::string_view code;
  std::string_view field;  // the end of it
  std::string_view key;
};

constexpr std::array kWordings = std::to_array<Wording>({
    {code::kTooLittle, "stem", "editor.problem.stem"},
    {code::kTooLittle, "text", "editor.problem.text"},
    {code::kTooLittle, "left", "editor.problem.text"},
    {code::kTooLittle, "right", "editor.problem.text"},
    {code::kTooLittle, "passage", "editor.problem.passage"},
    {code::kTooLittle, "title", "editor.problem.title"},
    {code::kTooLittle, "questions", "editor.problem.questions"},
    {code::kRightCount, "options", "editor.problem.right"},
    {code::kNothingToMark, "targets", "editor.problem.targets"},
});

}  // namespace

void Editing::change(Manuscript next, std::string label, std::string typing) const {
  if (wish.what != EditWish::What::nothing) return;
  wish = {EditWish::What::change, "", 0, std::move(next), std::move(label), std::move(typing)};
}

void Editing::ask(EditWish::What what, std::string value, size_t index) const {
  if (wish.what == EditWish::What::nothing) wish = {what, std::move(value), index};
}

const std::vector<Block>& Editing::blocks(const ArticlePart& article) const {
  const auto found = state.blocks.find(article);
  if (found != state.blocks.end()) return found->second;
  std::erase_if(state.blocks, [&](const auto& each) {
    return std::ranges::find(now().articles, each.first) == now().articles.end();
  });
  return state.blocks.emplace(article, article_in(*article, desk.lexicon()).blocks).first->second;
}

bool Editing::text(Frame& frame, Column& column, TextArea area, std::string& text,
                   std::string& typing) const {
  const std::string id = area.id;
  const Typing did = text_area(frame, column, area, text);
  if (did.moved || (did.changed && !did.joins)) ++state.run;
  typing = id + "#" + std::to_string(state.run);
  if (did.entered) {
    frame.ui.focus = frame.tree.neighbour(id, true);
    frame.animate();
  }
  return did.changed;
}

std::string Editing::note(std::string_view field) const {
  for (const PackProblem& problem : problems)
    if (problem.question == state.question && problem.field == field &&
        problem.severity == Severity::error && problem.code != code::kTooLittle)
      return problem.what + ": " + problem.remedy;
  return "";
}

void Editing::put(Question question, std::string label, std::string typing) const {
  change(with_question(now(), std::move(question)), std::move(label), std::move(typing));
}

void Editing::turn_to(const std::string& question_id) const {
  state.page = EditorPage::question;
  state.question = question_id;
  state.list_in_front = false;
  state.side_in_front = false;
  state.cursor = 0;
}

std::string counted_questions(const Frame& frame, size_t count) {
  return count == 1 ? frame.words("editor.one-question")
                    : filled(frame.words("editor.questions"), {std::to_string(count)});
}

std::string problem_in_words(const Frame& frame, const PackProblem& problem) {
  for (const Wording& wording : kWordings)
    if (problem.code == wording.code && (problem.field == wording.field ||
                                         problem.field.ends_with("/" + std::string(wording.field))))
      return frame.words(wording.key);
  // Texts of a list have no name of their own.
  if (problem.code == code::kTooLittle && problem.what == "this text is empty")
    return frame.words("editor.problem.text");
  std::string words = problem.what;
  if (!problem.remedy.empty()) words += ": " + problem.remedy;
  return words;
}

}  // namespace stet

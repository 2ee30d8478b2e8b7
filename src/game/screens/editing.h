// What the parts of the editor's screen share: the pack in hand, and how a change is asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "game/screens/editor.h"
#include "game/text_area.h"

namespace stet {

struct Editing {
  const WritingDesk& desk;
  EditorState& state;
  const std::vector<PackProblem>& problems;
  EditWish& wish;

  const Manuscript& now() const { return desk.work()->now(); }
  const Question* question() const { return now().question(state.question); }

  // The first change of a frame counts; there is one input a frame.
  void change(Manuscript next, std::string label, std::string typing = "") const;
  void ask(EditWish::What what, std::string value = "", size_t index = 0) const;
  // Of an article of the pack; read once.
  const std::vector<Block>& blocks(const ArticlePart& article) const;

  // A text area whose changes are steps. True when the text changed.
  bool text(Frame& frame, Column& column, TextArea area, std::string& text,
            std::string& typing) const;
  // What is wrong with a field of the question at hand, but for what is only empty yet.
  std::string note(std::string_view field) const;
  void put(Question question, std::string label, std::string typing = "") const;
  void turn_to(const std::string& question_id) const;
};

// ---- the parts
void editor_list(Frame& frame, Rect rect, const Editing& editing);
void editor_form(Frame& frame, Rect rect, const Editing& editing);
void question_form(Frame& frame, Column& column, const Editing& editing);
void shape_form(Frame& frame, Column& column, const Editing& editing);
void bulk_form(Frame& frame, Column& column, const Editing& editing);
void details_form(Frame& frame, Column& column, const Editing& editing);
void articles_form(Frame& frame, Column& column, const Editing& editing);
void feed_entries(Frame& frame, Column& column, const Editing& editing);
void set_aside_rows(Frame& frame, Column& column, const Editing& editing,
                    const ArticlePart& article);
void drafts_form(Frame& frame, Column& column, const Editing& editing);
void editor_side(Frame& frame, Rect rect, const Editing& editing);
void evidence_side(Frame& frame, Rect rect, const Editing& editing);
void problems_side(Frame& frame, Rect rect, const Editing& editing);
// Over all else; true while something is asked.
bool editor_dialog(Frame& frame, const Editing& editing, float top);

// "3 questions"
std::string counted_questions(const Frame& frame, size_t count);
// A problem in words for whoever never sees the file.
std::string problem_in_words(const Frame& frame, const PackProblem& problem);

}  // namespace stet

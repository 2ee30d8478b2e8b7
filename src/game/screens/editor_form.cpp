// The form in the middle: of the question at hand, of several picked, or of a part of the pack.
#include <algorithm>
#include <array>

#include "bank/kind.h"
#include "game/screens/editing.h"
#include "text/utf8.h"

namespace stet {

namespace {

// In the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Shape>> kShapeKeys{
    "editor.shape.choose", "editor.shape.select", "editor.shape.sort", "editor.shape.match",
    "editor.shape.order",  "editor.shape.number", "editor.shape.text", "editor.shape.mark"};
constexpr std::array<std::string_view, 3> kDifficultyKeys{
    "editor.difficulty.easy", "editor.difficulty.middling", "editor.difficulty.hard"};

std::optional<size_t> choice(Frame& frame, Column& column, std::string_view label_key,
                             const std::string& id, std::span<const std::string> labels,
                             std::optional<size_t> chosen) {
  label_left(frame, column, frame.words(label_key), style::caption, frame.theme.muted);
  column.gap(frame, 0.5f);
  std::vector<Chip> row;
  for (size_t i = 0; i < labels.size(); ++i)
    row.push_back({id + "." + std::to_string(i + 1), labels[i], "", chosen == i});
  const auto pressed = chips(frame, column, "", row);
  column.gap(frame, 2);
  return pressed;
}

template <size_t N>
std::vector<std::string> phrases(const Frame& frame, const std::array<std::string_view, N>& keys) {
  std::vector<std::string> out;
  for (std::string_view key : keys) out.push_back(frame.words(key));
  return out;
}

// Those of the newsroom; what was brought from elsewhere has another, the last.
std::vector<std::string> skill_names(const Frame& frame) {
  std::vector<std::string> out;
  for (std::string_view skill : skills().first(skills().size() - 1))
    out.push_back(capitalised(skill_in_words(skill, frame.words)));
  return out;
}

std::optional<size_t> skill_index(std::string_view skill) {
  const auto at = std::ranges::find(skills(), skill);
  if (at == skills().end()) return std::nullopt;
  return static_cast<size_t>(at - skills().begin());
}

void kind_choice(Frame& frame, Column& column, const Editing& editing, const Question& question) {
  if (auto pressed = choice(frame, column, "editor.skill", "form.skill", skill_names(frame),
                            skill_index(question.skill)))
    editing.change(with_skill(editing.now(), {question.id}, skills()[*pressed]),
                   frame.words("editor.step.skill"));
  std::vector<const Kind*> of_skill;
  std::vector<std::string> headings;
  std::optional<size_t> here;
  for (const Kind& kind : kinds()) {
    if (kind.skill != question.skill) continue;
    if (kind.name == question.kind) here = of_skill.size();
    of_skill.push_back(&kind);
    headings.push_back(kind_in_words(kind.name, frame.words));
  }
  const auto pressed = choice(frame, column, "editor.kind", "form.kind", headings, here);
  if (!pressed || pressed == here) return;
  Question changed = question;
  changed.kind = of_skill[*pressed]->name;
  editing.put(std::move(changed), frame.words("editor.step.kind"));
}

void tools(Frame& frame, Column& column, const Editing& editing, size_t index) {
  const std::string& id = editing.state.question;
  const size_t last = editing.now().questions.size() - 1;
  const Button buttons[] = {
      {"form.try", frame.words("editor.try")},
      {"form.up", frame.words("editor.up"), false, index > 0},
      {"form.down", frame.words("editor.down"), false, index < last},
      {"form.copy", frame.words("editor.copy")},
      {"form.delete", frame.words("editor.delete")},
  };
  const auto pressed = button_row(frame, column, buttons);
  column.gap(frame, 2);
  if (!pressed) return;
  const Manuscript& now = editing.now();
  switch (*pressed) {
    case 0:
      return editing.ask(EditWish::What::try_question, id);
    case 1:
      return editing.change(with_question_at(now, id, index - 1), frame.words("editor.step.move"));
    case 2:
      return editing.change(with_question_at(now, id, index + 1), frame.words("editor.step.move"));
    case 3: {
      const std::string copy = fresh_uuid();
      editing.change(with_copies(now, {id}, [&] { return copy; }), frame.words("editor.step.copy"));
      return editing.turn_to(copy);
    }
    default: {
      const size_t next = index < last ? index + 1 : index - (index > 0);
      const std::string neighbour = now.questions[next]->id;
      editing.change(without_questions(now, {id}), frame.words("editor.step.delete"));
      editing.state.question = neighbour;
    }
  }
}

void evidence_list(Frame& frame, Column& column, const Editing& editing,
                   const Question& question) {
  label_left(frame, column, frame.words("editor.evidence"), style::caption, frame.theme.muted);
  column.gap(frame, 0.5f);
  for (size_t i = 0; i < question.evidence.size(); ++i) {
    const std::string id = "form.evidence." + std::to_string(i);
    const TextLink remove{id + ".remove", frame.words("editor.remove")};
    const float room = link_size(frame, remove).x + frame.px(16);
    Column quote{column.x, column.y, column.width - room};
    paragraph(frame, quote, id, question.evidence[i].text, {Face::serif, 17, 1.4f},
              frame.theme.ink);
    if (link_at(frame, {column.x + column.width - link_size(frame, remove).x, column.y}, remove))
      editing.change(without_evidence(editing.now(), question.id, i),
                     frame.words("editor.step.evidence"));
    column.y = std::max(quote.y, column.y + link_size(frame, remove).y);
    column.gap(frame, 1);
  }
  const bool can = !editing.now().articles.empty();
  if (button(frame, column, {"form.evidence", frame.words("editor.mark-evidence"), false, can})) {
    editing.state.side = EditorSide::article;
    editing.state.side_in_front = true;
    frame.focus_on("article");
  }
  if (!can) {
    column.gap(frame, 0.5f);
    paragraph(frame, column, "form.evidence.none", frame.words("editor.no-article"),
              style::caption, frame.theme.muted);
  }
  column.gap(frame, 2);
}

}  // namespace

void question_form(Frame& frame, Column& column, const Editing& editing) {
  const Question* at_hand = editing.question();
  if (!at_hand) {
    paragraph(frame, column, "form.none", frame.words("editor.no-question"), style::body,
              frame.theme.muted);
    return;
  }
  const auto& questions = editing.now().questions;
  const size_t index = static_cast<size_t>(
      std::ranges::find_if(questions,
                           [&](const QuestionPart& each) { return each.get() == at_hand; }) -
      questions.begin());
  const Question question = *at_hand;
  heading(frame, column, "form.title",
          filled(frame.words("editor.question-number"), {std::to_string(index + 1)}));
  column.gap(frame, 1);
  if (question.origin) {
    paragraph(frame, column, "form.origin", frame.words("editor.proved"), style::caption,
              frame.theme.stet);
    column.gap(frame, 1);
  }
  tools(frame, column, editing, index);

  std::string stem = question.stem, typing;
  if (editing.text(frame, column,
                   {"form.stem", frame.words("editor.stem"), frame.words("editor.stem-example"),
                    editing.note("stem"), false, true},
                   stem, typing)) {
    Question changed = question;
    changed.stem = stem;
    editing.put(std::move(changed), frame.words("editor.step.stem"), question.id + typing);
  }
  column.gap(frame, 2);
  if (auto pressed = choice(frame, column, "editor.shape", "form.shape",
                            phrases(frame, kShapeKeys), question.shape.index()))
    editing.put(reshaped(question, *pressed), frame.words("editor.step.shape"));
  shape_form(frame, column, editing);
  std::string explanation = question.explanation;
  if (editing.text(frame, column,
                   {"form.explanation", frame.words("editor.explanation"),
                    frame.words("editor.explanation-example"), editing.note("explanation")},
                   explanation, typing)) {
    Question changed = question;
    changed.explanation = explanation;
    editing.put(std::move(changed), frame.words("editor.step.explanation"), question.id + typing);
  }
  column.gap(frame, 2);
  evidence_list(frame, column, editing, question);
  kind_choice(frame, column, editing, question);
  if (auto pressed = choice(frame, column, "editor.difficulty", "form.difficulty",
                            phrases(frame, kDifficultyKeys),
                            static_cast<size_t>(question.difficulty - 1)))
    editing.change(with_difficulty(editing.now(), {question.id}, static_cast<int>(*pressed) + 1),
                   frame.words("editor.step.difficulty"));
  const Chip debatable[] = {
      {"form.debatable", frame.words("editor.debatable"), "", question.debatable}};
  if (chips(frame, column, "", debatable)) {
    Question changed = question;
    changed.debatable = !changed.debatable;
    editing.put(std::move(changed), frame.words("editor.step.debatable"));
  }
  column.gap(frame, 2);
  std::string expires = question.expires.value_or("");
  if (editing.text(frame, column,
                   {"form.expires", frame.words("editor.expires"), "2026-12-31",
                    editing.note("expires")},
                   expires, typing)) {
    Question changed = question;
    changed.expires = expires.empty() ? std::nullopt : std::optional(expires);
    editing.put(std::move(changed), frame.words("editor.step.expires"), question.id + typing);
  }
}

void bulk_form(Frame& frame, Column& column, const Editing& editing) {
  const Ids picked = editing.state.picked;
  heading(frame, column, "bulk.title", counted_questions(frame, picked.size()));
  column.gap(frame, 2);
  const Button buttons[] = {{"bulk.copy", frame.words("editor.copy")},
                            {"bulk.delete", frame.words("editor.delete")},
                            {"bulk.all", frame.words("editor.pick-all")},
                            {"bulk.none", frame.words("editor.pick-none")}};
  const auto pressed = button_row(frame, column, buttons);
  column.gap(frame, 3);
  const Manuscript& now = editing.now();
  if (pressed == 0u)
    editing.change(with_copies(now, picked, fresh_uuid), frame.words("editor.step.copy"));
  if (pressed == 1u) {
    editing.change(without_questions(now, picked), frame.words("editor.step.delete"));
    editing.state.picked.clear();
  }
  if (pressed == 2u)
    for (const QuestionPart& each : now.questions) editing.state.picked.insert(each->id);
  if (pressed == 3u) editing.state.picked.clear();

  auto shared = [&](auto value_of) -> std::optional<size_t> {
    std::optional<size_t> value;
    for (const QuestionPart& each : now.questions) {
      if (!picked.contains(each->id)) continue;
      const auto own = value_of(*each);
      if (value && value != own) return std::nullopt;
      value = own;
    }
    return value;
  };
  if (auto skill = choice(frame, column, "editor.skill", "bulk.skill", skill_names(frame),
                          shared([](const Question& each) { return skill_index(each.skill); })))
    editing.change(with_skill(now, picked, skills()[*skill]), frame.words("editor.step.skill"));
  if (auto difficulty = choice(
          frame, column, "editor.difficulty", "bulk.difficulty", phrases(frame, kDifficultyKeys),
          shared([](const Question& each) {
            return std::optional(static_cast<size_t>(each.difficulty - 1));
          })))
    editing.change(with_difficulty(now, picked, static_cast<int>(*difficulty) + 1),
                   frame.words("editor.step.difficulty"));
}

void editor_form(Frame& frame, Rect rect, const Editing& editing) {
  ScrollArea area(frame, "editor.form", frame.words("editor.form"), rect, true, 12);
  Column& column = area.column;
  column.width -= frame.px(8);  // clear of the thumb
  if (!editing.state.picked.empty())
    bulk_form(frame, column, editing);
  else if (editing.state.page == EditorPage::details)
    details_form(frame, column, editing);
  else if (editing.state.page == EditorPage::articles)
    articles_form(frame, column, editing);
  else if (editing.state.page == EditorPage::drafts)
    drafts_form(frame, column, editing);
  else
    question_form(frame, column, editing);
  column.gap(frame, 3);
}

}  // namespace stet

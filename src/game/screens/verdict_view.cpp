#include "game/screens/verdict_view.h"

#include <cmath>

#include "quiz/verdict.h"

namespace stet {

namespace {

constexpr TextStyle kLine{Face::serif_bold, 22, 1.35f};
constexpr TextStyle kCorrection{Face::serif, 18, 1.5f};

void correction_line(Frame& frame, Column& column, const Correction& made) {
  std::string text = made.before;
  auto add = [&](const std::string& words) {
    const Span span{text.size(), text.size() + words.size()};
    text += words;
    return span;
  };
  const Span struck = add(made.struck);
  if (!made.struck.empty() && !made.inserted.empty()) text += ' ';
  const Span inserted = add(made.inserted);
  text += made.after;
  std::vector<Emphasised> marks;
  if (!struck.empty()) {
    marks.push_back({struck, Emphasis::struck, frame.theme.strike});
    marks.push_back({struck, Emphasis::tint, frame.theme.strike});
  }
  if (!inserted.empty()) {
    marks.push_back({inserted, Emphasis::dotted, frame.theme.stet});
    marks.push_back({inserted, Emphasis::tint, frame.theme.stet});
  }
  paragraph(frame, column, "verdict.correction", text, kCorrection, frame.theme.ink, marks);
}

bool has_evidence(const PlayView& view) {
  for (const Evidence& evidence : view.question->evidence)
    if (view.article && evidence.article == view.article_id) return true;
  return false;
}

}  // namespace

bool verdict_view(Frame& frame, Column& column, const PlayView& view) {
  const Question& question = *view.question;
  const Given& given = *view.given;
  const bool right = given.credit >= 1;
  const bool passed = std::holds_alternative<Pass>(given.answer);
  const uint32_t color = right ? frame.theme.stet : passed ? frame.theme.muted : frame.theme.strike;

  const float top = column.y, inset = frame.px(16);
  Column inner{column.x + inset, column.y, column.width - inset};
  const std::string& line = frame.words(verdict_key(question, given));
  const std::string& unit =
      frame.words(std::abs(given.marks) == 1 ? "verdict.mark" : "verdict.marks");
  label_right(frame, inner, filled(unit, {marks_in_words(given.marks)}), {Face::sans_bold, 17, 1.75f},
              color);
  Emphasised dotted{{0, line.size()}, Emphasis::dotted, color};
  Column words{inner.x, inner.y, inner.width - frame.px(96)};
  paragraph(frame, words, "verdict", line, kLine, color, {&dotted, right ? size_t{1} : size_t{0}});
  inner.y = words.y;
  inner.gap(frame);
  if (auto made = correction(question)) {
    correction_line(frame, inner, *made);
    inner.gap(frame);
  }
  if (!question.explanation.empty())
    paragraph(frame, inner, "explanation", question.explanation, style::control, frame.theme.ink);
  if (question.debatable)
    paragraph(frame, inner, "debatable", frame.words("verdict.debatable"), style::control,
              frame.theme.ink);
  bool again = false;
  if (has_evidence(view)) {
    const TextLink link{"evidence", frame.words("verdict.evidence")};
    again = link_at(frame, {inner.x, inner.y}, link) || frame.take(Key::evidence);
    inner.y += link_size(frame, link).y;
  }
  frame.paint.fill({column.x, top, frame.px(3), inner.y - top}, color);
  column.y = inner.y;
  return again;
}

}  // namespace stet

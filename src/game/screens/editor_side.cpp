// At the side: the question as it is played, the article in which evidence is marked, problems.
#include <algorithm>
#include <cmath>

#include "article/restoring.h"
#include "game/passage_picker.h"
#include "game/screens/editing.h"
#include "game/screens/question_pane.h"
#include "text/sentences.h"
#include "text/utf8.h"

namespace stet {

namespace {

QuestionPart part_at_hand(const Editing& editing) {
  const bool drafts = editing.state.page == EditorPage::drafts;
  const auto& list = drafts ? editing.now().drafts : editing.now().questions;
  const std::string& id = drafts ? editing.state.draft : editing.state.question;
  const auto found =
      std::ranges::find_if(list, [&](const QuestionPart& each) { return each->id == id; });
  if (found != list.end()) return *found;
  return drafts && !list.empty() ? list.front() : nullptr;
}

// A trial of the question as it is now; begun again whenever it changes.
Trial* trial_of(const Editing& editing) {
  EditorState& state = editing.state;
  const QuestionPart part = part_at_hand(editing);
  if (part && part == state.previewed && state.trial) return &*state.trial;
  state.previewed = part;
  state.preview = {};
  state.trial.reset();
  if (!part) return nullptr;
  Pack pack = *editing.now().head;
  pack.questions = {*part};
  if (auto trial = Trial::of(pack, true, editing.desk.lexicon()))
    state.trial = std::make_shared<Trial>(std::move(*trial));
  return state.trial.get();
}

void preview(Frame& frame, Rect rect, const Editing& editing) {
  Trial* trial = trial_of(editing);
  if (!trial) {
    Column column{rect.x, rect.y, rect.w};
    paragraph(frame, column, "preview.none", frame.words("editor.no-question"), style::body,
              frame.theme.muted);
    return;
  }
  const Quiz& quiz = trial->quiz();
  PlayView view;
  view.round_id = quiz.plan().round_id;
  view.title = quiz.plan().title;
  view.question = &quiz.question();
  view.seat = &quiz.seat();
  view.draft = trial->draft();
  view.given = quiz.stage() == Stage::explained ? &quiz.given().back() : nullptr;
  view.asks_certainty = quiz.plan().certainty;
  const float inset = frame.px(8);
  const PaneWish wish =
      question_pane(frame, {rect.x + inset, rect.y + inset, rect.w - 3 * inset, rect.h - inset},
                    view, editing.state.preview);
  if (wish.action == PlayAction::hand_in) trial->hand_in();
  if (wish.action == PlayAction::pass) trial->pass();
  if (wish.action == PlayAction::next) editing.state.previewed.reset();  // from the beginning
  if (wish.action != PlayAction::none) frame.animate();
}

std::vector<Span> words_of(std::string_view text) {
  std::vector<Span> words;
  size_t begin = 0;
  for (size_t at = 0; at <= text.size();) {
    const CodePoint c = decode(text, at);
    if (c.length == 0 || is_space(c.value)) {
      if (at > begin) words.push_back({begin, at});
      begin = at + c.length;
      if (c.length == 0) break;
    }
    at += c.length;
  }
  return words;
}

// Line by line, since a headline has no stop.
std::vector<Span> sentences_of(std::string_view text, const Lexicon& lexicon) {
  std::vector<Span> all;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    for (Span span : sentences(text, {begin, end}, lexicon)) all.push_back(span);
    begin = end + 1;
  }
  return all;
}

void show_article(const Editing& editing, const std::string& id) {
  EditorState& state = editing.state;
  const auto& articles = editing.now().articles;
  auto at = std::ranges::find_if(articles, [&](const ArticlePart& each) { return each->id == id; });
  if (at == articles.end()) at = articles.begin();
  if (at == articles.end()) return state.shown.reset();
  state.article = (*at)->id;
  if (state.shown && state.shown->text == (*at)->text) {
    state.shown = *at;
    return;
  }
  state.shown = *at;
  state.words = words_of(state.shown->text);
  state.sentences = sentences_of(state.shown->text, editing.desk.lexicon());
  state.word = 0;
}

// Where it is, what is wrong and what to do, over as many lines as that takes.
bool problem_row(Frame& frame, Column& column, const std::string& id, const std::string& where,
                 const PackProblem& problem) {
  const Theme& t = frame.theme;
  const bool error = problem.severity == Severity::error;
  const float pad = frame.px(14), left = frame.px(36);
  const std::string words = problem_in_words(frame, problem);
  const TextLayout& above = frame.type.line(where, style::caption_bold);
  const TextLayout& text = frame.type.layout(words, style::control, column.width - left - pad);
  const Rect rect{column.x, column.y, column.width, above.height + text.height + 2 * pad};
  const Interaction did =
      frame.interact({id, WidgetRole::button, words, error ? "error" : "warning", rect});
  column.y += rect.h;
  if (!frame.paint.visible(rect.inset(-frame.px(4)))) return did.activated;
  frame.paint.fill(rect, did.hovered ? mix(t.sheet, t.accent, 0.08f) : t.sheet, frame.px(6));
  frame.paint.outline(rect, t.rule, frame.px(1), frame.px(6));
  const TextLayout& sign = frame.type.line(error ? "!" : "·", style::control_bold);
  frame.type.draw(frame.paint, sign, {rect.x + std::floor((left - sign.width) / 2), rect.y + pad},
                  error ? t.strike : t.muted);
  frame.type.draw(frame.paint, above, {rect.x + left, rect.y + pad}, t.muted);
  frame.type.draw(frame.paint, text, {rect.x + left, rect.y + pad + above.height}, t.ink);
  if (did.focused)
    frame.paint.outline(rect.inset(-frame.px(3)), t.accent, frame.px(2), frame.px(9));
  return did.activated;
}

void go_to(const Editing& editing, const PackProblem& problem) {
  EditorState& state = editing.state;
  state.picked.clear();
  std::string field = problem.field;
  std::ranges::replace(field, '/', '.');
  if (!problem.question.empty()) {
    editing.turn_to(problem.question);
    state.jump = "form." + field;
  } else if (!problem.article.empty()) {
    state.page = EditorPage::articles;
    state.jump = "article." + problem.article + "." + field;
  } else if (problem.field == "questions") {
    state.jump = "question.new";
    state.list_in_front = true;
    state.side_in_front = false;
    return;
  } else {
    state.page = EditorPage::details;
    state.jump = "form." + field;
  }
  state.list_in_front = state.side_in_front = false;
}

}  // namespace

void evidence_side(Frame& frame, Rect rect, const Editing& editing) {
  ScrollArea area(frame, "editor.article", frame.words("editor.article"), rect, false, 8);
  Column& column = area.column;
  column.width -= frame.px(8);
  show_article(editing, editing.state.article);
  const ArticlePart article = editing.state.shown;
  if (!article) {
    paragraph(frame, column, "article.none", frame.words("editor.no-article"), style::body,
              frame.theme.muted);
    return;
  }
  if (editing.now().articles.size() > 1) {
    std::vector<Chip> row;
    for (const ArticlePart& each : editing.now().articles)
      row.push_back({"article.show." + each->id, each->title.empty() ? each->id : each->title, "",
                     each->id == article->id});
    if (auto pressed = chips(frame, column, "", row))
      editing.state.article = editing.now().articles[*pressed]->id;
    column.gap(frame, 1);
  }
  const Question* question =
      editing.state.page == EditorPage::question ? editing.question() : nullptr;
  paragraph(frame, column, "article.help",
            frame.words(question ? "editor.evidence-help" : "editor.article-help"), style::caption,
            frame.theme.muted);
  column.gap(frame, 1);
  std::vector<Span> marked;
  if (question)
    for (const Evidence& piece : question->evidence)
      if (piece.article == article->id) marked.push_back(piece.span);
  std::vector<Span> faded;
  for (const Block& block : editing.blocks(article))
    if (is_set_aside(block.role)) faded.push_back(block.span);
  const PassagePicker picker{
      "article", article->title, article->text, editing.state.words, editing.state.sentences,
      marked,    faded};
  const auto picked = passage_picker(frame, column, picker, editing.state.word);
  if (!picked || !question) return;
  // Picked again, what is marked is marked no more.
  for (size_t i = 0; i < question->evidence.size(); ++i)
    if (question->evidence[i].article == article->id &&
        question->evidence[i].span.contains(*picked))
      return editing.change(without_evidence(editing.now(), question->id, i),
                            frame.words("editor.step.evidence"));
  editing.change(with_evidence(editing.now(), question->id, article->id, *picked),
                 frame.words("editor.step.evidence"));
}

void problems_side(Frame& frame, Rect rect, const Editing& editing) {
  ScrollArea area(frame, "editor.problems", frame.words("editor.problems"), rect, false, 8);
  Column& column = area.column;
  column.width -= frame.px(8);
  if (editing.problems.empty())
    paragraph(frame, column, "problems.none", frame.words("editor.no-problems"), style::body,
              frame.theme.stet);
  const auto& questions = editing.now().questions;
  for (size_t i = 0; i < editing.problems.size(); ++i) {
    const PackProblem& problem = editing.problems[i];
    const auto at = std::ranges::find_if(
        questions, [&](const QuestionPart& each) { return each->id == problem.question; });
    const std::string where =
        at != questions.end() ? filled(frame.words("editor.question-number"),
                                       {std::to_string(at - questions.begin() + 1)})
        : !problem.article.empty() ? frame.words("editor.article")
                                   : frame.words("editor.details");
    if (problem_row(frame, column, "problem." + std::to_string(i + 1), where, problem))
      go_to(editing, problem);
    column.gap(frame, 1);
  }
}

void editor_side(Frame& frame, Rect rect, const Editing& editing) {
  switch (editing.state.side) {
    case EditorSide::preview:
      return preview(frame, rect, editing);
    case EditorSide::article:
      return evidence_side(frame, rect, editing);
    case EditorSide::problems:
      return problems_side(frame, rect, editing);
  }
}

}  // namespace stet

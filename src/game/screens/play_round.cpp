#include "game/screens/play_round.h"

namespace stet {

namespace {

Dot dot_of(const Quiz& quiz, size_t seat) {
  if (seat < quiz.given().size()) {
    const double credit = quiz.given()[seat].credit;
    return credit >= 1 ? Dot::right : credit > 0 ? Dot::partly : Dot::wrong;
  }
  return seat == quiz.at() ? Dot::here : Dot::ahead;
}

PlayView view_of(Desk& desk) {
  const Quiz& quiz = *desk.quiz();
  PlayView view;
  view.round_id = quiz.plan().round_id;
  view.title = quiz.plan().title;
  view.at = quiz.at();
  for (size_t seat = 0; seat < quiz.size(); ++seat) view.dots.push_back(dot_of(quiz, seat));
  view.question = &quiz.question();
  view.seat = &quiz.seat();
  view.draft = desk.draft();
  if (quiz.stage() == Stage::explained) view.given = &quiz.given().back();
  view.asks_certainty = quiz.plan().certainty;
  view.last = quiz.at() + 1 == quiz.size();
  view.article = desk.article();
  const auto& evidence = view.question->evidence;
  if (view.article)
    view.article_id = evidence.empty() ? desk.pack()->articles.front().id : evidence[0].article;
  if (const PackArticle* article = desk.pack()->article(view.article_id))
    view.publisher = article->publisher;
  return view;
}

}  // namespace

void play_round(Frame& frame, PlayState& state, Desk& desk) {
  if (!desk.quiz() || desk.quiz()->stage() == Stage::finished) return;
  switch (play_screen(frame, state, view_of(desk))) {
    case PlayAction::hand_in:
      return desk.hand_in();
    case PlayAction::pass:
      return desk.pass();
    case PlayAction::next:
      return desk.next();
    case PlayAction::pause:
      return desk.pause();
    case PlayAction::none:
      return;
  }
}

}  // namespace stet

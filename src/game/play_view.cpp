// The desk's round as the Play screen is shown it.
#include "game/game.h"
#include "quiz/ghost.h"
#include "quiz/verdict.h"
#include "saves/rivals.h"

namespace stet {

namespace {

Dot dot_of(const Quiz& quiz, size_t seat) {
  if (seat >= quiz.given().size()) return seat == quiz.at() ? Dot::here : Dot::ahead;
  const double credit = quiz.given()[seat].credit;
  return credit >= 1 ? Dot::right : credit > 0 ? Dot::partly : Dot::wrong;
}

// The round's name, and how it stands where that is the point.
std::string title_of(const Desk& desk, const Phrasebook& words) {
  const Quiz& quiz = *desk.quiz();
  std::string title = quiz.plan().title;
  if (const size_t allowed = strikes_allowed(quiz.plan().mode); allowed > 0)
    title += " · " + filled(words("play.strikes"),
                            {std::to_string(quiz.strikes()), std::to_string(allowed)});
  if (!desk.rival().empty())
    title += " · " + filled(words(find_ghost(quiz.plan().subject) ? "play.race" : "play.race-best"),
                            {plain_number(quiz.summary().marks),
                             plain_number(standing(desk.rival(), quiz.given().size()))});
  return title;
}

// Where the button leads once the answer is explained.
const char* onward_from(const Desk& desk) {
  if (desk.screen() == ScreenName::welcome) return "welcome.to-desk";
  if (desk.screen() == ScreenName::past) return "past.back";
  const Quiz& quiz = *desk.quiz();
  return quiz.at() + 1 == quiz.size() || quiz.struck_out() ? "play.result" : "play.next";
}

}  // namespace

PlayView play_view(Desk& desk, const Phrasebook& words, float top) {
  const Quiz& quiz = *desk.quiz();
  PlayView view;
  view.round_id = quiz.plan().round_id;
  view.title = title_of(desk, words);
  view.at = quiz.at();
  for (size_t seat = 0; seat < quiz.size(); ++seat) view.dots.push_back(dot_of(quiz, seat));
  view.article = desk.article();
  if (const PackArticle* source = desk.source()) {
    view.article_id = source->id;
    view.page_id = desk.pack()->id + "/" + source->id;
    view.publisher = source->publisher;
  }
  view.question = &quiz.question();
  view.seat = &quiz.seat();
  view.draft = desk.draft();
  view.given = quiz.stage() == Stage::explained ? &quiz.given().back() : nullptr;
  view.asks_certainty = quiz.plan().certainty;
  view.onward = onward_from(desk);
  view.can_restore = desk.can_restore();
  view.remaking = desk.remaking();
  view.top = top;
  return view;
}

}  // namespace stet

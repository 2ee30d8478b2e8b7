#include "game/game.h"

#include "game/screens/notice.h"
#include "game/screens/scores.h"
#include "game/screens/summary.h"
#include "saves/scorebook.h"

namespace stet {

namespace {

Dot dot_of(const Quiz& quiz, size_t seat) {
  if (seat >= quiz.given().size()) return seat == quiz.at() ? Dot::here : Dot::ahead;
  const double credit = quiz.given()[seat].credit;
  return credit >= 1 ? Dot::right : credit > 0 ? Dot::partly : Dot::wrong;
}

PlayView play_view(Desk& desk, float top) {
  const Quiz& quiz = *desk.quiz();
  PlayView view;
  view.round_id = quiz.plan().round_id;
  view.title = quiz.plan().title;
  view.at = quiz.at();
  for (size_t seat = 0; seat < quiz.size(); ++seat) view.dots.push_back(dot_of(quiz, seat));
  view.article = desk.article();
  if (const PackArticle* source = desk.source()) {
    view.article_id = source->id;
    view.publisher = source->publisher;
  }
  view.question = &quiz.question();
  view.seat = &quiz.seat();
  view.draft = desk.draft();
  view.given = quiz.stage() == Stage::explained ? &quiz.given().back() : nullptr;
  view.asks_certainty = quiz.plan().certainty;
  view.last = quiz.at() + 1 == quiz.size();
  view.top = top;
  return view;
}

}  // namespace

Game::Game(Desk& desk, std::function<std::string()> clipboard, bool has_speech)
    : desk_(desk), clipboard_(std::move(clipboard)), has_speech_(has_speech) {}

void Game::draw(Frame& frame) {
  desk_.poll();
  const bool writes = desk_.screen() == ScreenName::writing;
  if (writing_) writing_->poll();
  if (!frame.input.dropped.empty()) {
    if (writes)
      writing().open_path(frame.input.dropped);
    else
      desk_.open_path(frame.input.dropped);
  }
  if (shown_ != desk_.screen()) {
    // A screen begins at its top, with nothing in focus.
    frame.ui.scrolls.clear();
    frame.ui.focus.clear();
    shown_ = desk_.screen();
  }
  bool dismissed = false;
  const std::string& message = writes ? writing().desk().message() : desk_.message();
  const float top = notice_strip(frame, {desk_.banner(), message}, dismissed);
  if (dismissed) writes ? writing().desk().dismiss_message() : desk_.dismiss_message();
  switch (desk_.screen()) {
    case ScreenName::home:
      home(frame, top);
      break;
    case ScreenName::play:
      play(frame, top);
      break;
    case ScreenName::summary:
      summary(frame, top);
      break;
    case ScreenName::scores:
      scores(frame, top);
      break;
    case ScreenName::settings:
      settings(frame, top);
      break;
    case ScreenName::writing:
      if (writing().draw(frame, top)) desk_.go_home();
      break;
  }
  if (!frame.ui.typing && frame.take(Key::settings)) desk_.show_settings();
  if (shown_ != desk_.screen()) frame.animate();
}

void Game::home(Frame& frame, float top) {
  const Scorebook book = scorebook(desk_.history());
  HomeView view;
  view.day = desk_.day();
  view.edition = desk_.edition();
  view.left_open = desk_.left_open();
  view.packs = desk_.packs();
  view.skills = book.skills;
  view.reading = desk_.reading_article();
  const HomeWish wish = home_screen(frame, home_state_, view, top);
  switch (wish.what) {
    case HomeWish::What::nothing:
      return;
    case HomeWish::What::play_edition:
      return desk_.play_edition();
    case HomeWish::What::go_on:
      return desk_.continue_round();
    case HomeWish::What::set_aside:
      return desk_.set_aside_round();
    case HomeWish::What::paste:
      return desk_.open_text(frame.input.pasted.empty() ? clipboard_() : frame.input.pasted);
    case HomeWish::What::open_path:
      return desk_.open_path(wish.value);
    case HomeWish::What::play_pack:
      return desk_.play_pack(wish.value);
    case HomeWish::What::scores:
      return desk_.show_scores();
    case HomeWish::What::write:
      return desk_.show_writing();
    case HomeWish::What::settings:
      return desk_.show_settings();
  }
}

void Game::play(Frame& frame, float top) {
  const PlayView view = play_view(desk_, top);
  switch (play_screen(frame, play_state_, view)) {
    case PlayAction::none:
      return;
    case PlayAction::hand_in:
      return desk_.hand_in();
    case PlayAction::pass:
      return desk_.pass();
    case PlayAction::next:
      frame.animate();
      return desk_.next();
    case PlayAction::pause:
      return desk_.pause();
    case PlayAction::settings:
      return desk_.show_settings();
  }
}

EditorRoom& Game::writing() {
  if (!writing_) {
    const DeskSetup& setup = desk_.setup();
    auto packs = [this] {
      std::vector<PackChoice> choices;
      for (const PackRow& row : desk_.packs())
        choices.push_back({row.title, row.path, row.questions});
      return choices;
    };
    writing_ = std::make_unique<EditorRoom>(
        WritingSetup{setup.data_folder, setup.places, desk_.lexicon(), setup.on_change}, clipboard_,
        std::move(packs));
  }
  return *writing_;
}

void Game::settings(Frame& frame, float top) {
  SettingsView view;
  view.setting = [this](std::string_view key, std::string_view otherwise) {
    return desk_.setting(key, otherwise);
  };
  view.has_dyslexic = frame.type.fonts().has(Typeface::dyslexic);
  view.has_speech = has_speech_;
  const SettingsWish wish = settings_screen(frame, settings_state_, view, top);
  for (const SettingChange& change : wish.changes) {
    desk_.set(change.key, change.value);
    frame.animate();
  }
  if (!wish.leave) return;
  settings_state_ = {};
  desk_.leave_settings();
}

void Game::summary(Frame& frame, float top) {
  switch (summary_screen(frame, {desk_.day(), desk_.quiz()}, top)) {
    case SummaryWish::nothing:
      return;
    case SummaryWish::home:
      return desk_.go_home();
    case SummaryWish::again:
      return desk_.play_again();
    case SummaryWish::scores:
      return desk_.show_scores();
  }
}

void Game::scores(Frame& frame, float top) {
  const Scorebook book = scorebook(desk_.history());
  const int offset = utc_offset_minutes(desk_.now());
  if (scores_screen(frame, {desk_.day(), offset, &book}, top) == ScoresWish::home) desk_.go_home();
}

}  // namespace stet

#include "game/game.h"

#include <cmath>

#include "game/letters.h"
#include "game/screens/files.h"
#include "game/screens/help.h"
#include "game/screens/notice.h"
#include "game/screens/packs.h"
#include "game/screens/summary.h"
#include "game/screens/welcome.h"
#include "saves/rivals.h"

namespace stet {

Game::Game(Desk& desk, std::function<std::string()> clipboard, bool has_speech,
           std::string home_folder)
    : desk_(desk), clipboard_(std::move(clipboard)), has_speech_(has_speech) {
  folder_.path = std::move(home_folder);
}

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
    help_ = false;
    frame.ui.letters.reset();
  }
  bool dismissed = false;
  const std::string& message = writes ? writing().desk().message() : desk_.message();
  const float top = notice_strip(frame, {desk_.banner(), message}, dismissed);
  if (dismissed) writes ? writing().desk().dismiss_message() : desk_.dismiss_message();
  if (help_) {
    const auto setting = [this](const std::string& key) { return desk_.setting(key, ""); };
    if (help_sheet(frame, desk_.screen(), KeyMap::from(setting), top)) {
      help_ = false;
      frame.ui.focus = focus_before_help_;
      frame.animate();
    }
    return;
  }
  if (frame.ui.letters && !frame.ui.letters->done) return letters_sheet(frame, top);
  if (!frame.ui.typing && frame.take(Key::help)) return open_help(frame);
  screen(frame, top);
  if (frame.asked(Key::help)) return open_help(frame);
  if (frame.asked(Key::settings) || (!frame.ui.typing && frame.take(Key::settings)))
    desk_.show_settings();
  if (shown_ != desk_.screen()) frame.animate();
}

void Game::open_help(Frame& frame) {
  help_ = true;
  focus_before_help_ = frame.ui.focus;
  frame.ui.focus.clear();
  frame.ui.scrolls.erase("help.page");
  frame.animate();
}

void Game::screen(Frame& frame, float top) {
  switch (desk_.screen()) {
    case ScreenName::home:
      return home(frame, top);
    case ScreenName::welcome:
    case ScreenName::play:
    case ScreenName::past:
      return play(frame, top);
    case ScreenName::summary:
      return summary(frame, top);
    case ScreenName::scores:
      return scores(frame, top);
    case ScreenName::group:
      return group(frame, top);
    case ScreenName::players:
      return players(frame, top);
    case ScreenName::files:
      return files(frame, top);
    case ScreenName::packs:
      return packs(frame, top);
    case ScreenName::settings:
      return settings(frame, top);
    case ScreenName::writing:
      if (writing().draw(frame, top)) desk_.go_home();
      return;
  }
}

void Game::home(Frame& frame, float top) {
  HomeView view;
  view.day = desk_.day();
  view.player = desk_.player().name;
  view.ready = desk_.packs_open();
  view.edition = &desk_.edition();
  view.left_open = desk_.left_open();
  view.assignments = desk_.assignments();
  view.skills = desk_.skills_to_practise();
  view.book = &desk_.book();
  view.has_best = desk_.has_best();
  view.packs = desk_.packs();
  view.can_undo_library = desk_.can_undo_library();
  if (desk_.reading_article()) view.reading = desk_.article_being_read();
  view.reading_seconds = static_cast<double>(desk_.now() - desk_.reading_since_ms()) / 1000;
  const HomeWish wish = home_screen(frame, home_state_, view, top);
  switch (wish.what) {
    case HomeWish::What::nothing:
      return;
    case HomeWish::What::play_mode:
      return desk_.play_mode(wish.mode, wish.value);
    case HomeWish::What::go_on:
      return desk_.continue_round();
    case HomeWish::What::set_aside:
      return desk_.set_aside_round();
    case HomeWish::What::paste:
      return desk_.open_text(frame.input.pasted.empty() ? clipboard_() : frame.input.pasted);
    case HomeWish::What::browse:
      return browse();
    case HomeWish::What::packs:
      return desk_.show_packs();
    case HomeWish::What::open_path:
      return desk_.open_path(wish.value);
    case HomeWish::What::play_pack:
      return desk_.play_pack(wish.value);
    case HomeWish::What::scores:
      return desk_.show_scores();
    case HomeWish::What::write:
      return desk_.show_writing();
    case HomeWish::What::players:
      return desk_.show_players();
    case HomeWish::What::settings:
      return desk_.show_settings();
  }
}

// Scrolling the article, or giving it the focus, is consulting it.
void Game::watch_the_article(Frame& frame) {
  const Quiz& quiz = *desk_.quiz();
  const std::string shown =
      desk_.source() ? desk_.pack()->id + "/" + desk_.source()->id : std::string();
  // Another pack's article can have the same id.
  if (shown != article_shown_) frame.ui.scrolls.erase("article");
  article_shown_ = shown;
  const float offset = frame.ui.scrolls["article"].offset;
  if (asked_in_ != quiz.plan().round_id || asked_at_ != quiz.at()) {
    asked_in_ = quiz.plan().round_id;
    asked_at_ = quiz.at();
    article_offset_ = offset;
  }
  const bool moved = std::abs(offset - article_offset_) > frame.px(8);
  if (moved || (frame.ui.focus == "article" && frame.ui.focus_by_key)) desk_.note_look_back();
}

void Game::play(Frame& frame, float top) {
  PlayView view = play_view(desk_, frame.words, top);
  bool skip = false;
  if (desk_.screen() == ScreenName::welcome) {
    view.top = top + coach_strip(frame, view, top, skip);
    view.title = frame.words("welcome.round");
  }
  watch_the_article(frame);
  const PlayAction action = play_screen(frame, play_state_, view);
  if (skip) return desk_.end_welcome();
  switch (action) {
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
    case PlayAction::turn_block:
      frame.animate();
      return desk_.turn_block(play_state_.turned);
  }
}

bool Game::settle(int milliseconds) {
  return desk_.settle(milliseconds) && (!writing_ || writing_->desk().settle(milliseconds));
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
    writing_ =
        std::make_unique<EditorRoom>(WritingSetup{setup.data_folder, setup.places, desk_.lexicon(),
                                                  desk_.words(), setup.on_change},
                                     clipboard_, std::move(packs));
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
  SummaryView view{desk_.day(), desk_.quiz()};
  view.rival = desk_.rival();
  view.rival_name = rival_name(desk_.quiz()->plan(), frame.words);
  view.honours = desk_.honours();
  view.looked_back = desk_.looked_back();
  const SummaryWish wish = summary_screen(frame, view, top);
  switch (wish.what) {
    case SummaryWish::What::nothing:
      return;
    case SummaryWish::What::home:
      return desk_.go_home();
    case SummaryWish::What::again:
      return desk_.play_again();
    case SummaryWish::What::scores:
      return desk_.show_scores();
    case SummaryWish::What::practise:
      return desk_.play_mode(Mode::practice, wish.skill);
  }
}

void Game::scores(Frame& frame, float top) {
  ScoresView view;
  view.day = desk_.day();
  view.player = desk_.player().name;
  view.now_ms = desk_.now();
  view.utc_offset_minutes = desk_.utc_offset();
  view.book = &desk_.book();
  view.history = &desk_.history();
  view.library = &desk_.library();
  view.items = [this] { return desk_.items(); };
  const ScoresWish wish = scores_screen(frame, scores_state_, view, top);
  switch (wish.what) {
    case ScoresWish::What::nothing:
      return;
    case ScoresWish::What::home:
      return desk_.go_home();
    case ScoresWish::What::open:
      return desk_.show_past(wish.answer);
    case ScoresWish::What::replay:
      return desk_.replay(scores_state_.listed);
  }
}

void Game::group(Frame& frame, float top) {
  GroupView view{desk_.quiz(), desk_.article(), "", "", desk_.hands()};
  if (const PackArticle* source = desk_.source()) {
    view.article_id = desk_.pack()->id + "/" + source->id;
    view.publisher = source->publisher;
  }
  const GroupWish wish = group_screen(frame, group_state_, view, top);
  switch (wish.what) {
    case GroupWish::What::nothing:
      return;
    case GroupWish::What::count:
      frame.animate();
      return desk_.count_hands(wish.right, wish.all);
    case GroupWish::What::next:
      frame.animate();
      return desk_.next();
    case GroupWish::What::home:
      return desk_.go_home();
  }
}

void Game::players(Frame& frame, float top) {
  const auto all = desk_.players();
  const PlayersWish wish =
      players_screen(frame, players_state_, {desk_.day(), all, desk_.player()}, top);
  switch (wish.what) {
    case PlayersWish::What::nothing:
      return;
    case PlayersWish::What::home:
      return desk_.go_home();
    case PlayersWish::What::choose:
      return desk_.switch_player(wish.value);
    case PlayersWish::What::add:
      return desk_.add_player(wish.value);
    case PlayersWish::What::rename:
      return desk_.rename_player(wish.value);
  }
}

void Game::browse() {
  folder_ = read_folder(folder_.path);
  desk_.show_files();
}

void Game::packs(Frame& frame, float top) {
  const PacksView view{desk_.day(), desk_.packs(), desk_.arrival(), desk_.can_undo_library()};
  const PacksWish wish = packs_screen(frame, view, top);
  if (wish.what != PacksWish::What::nothing) frame.animate();
  switch (wish.what) {
    case PacksWish::What::nothing:
      return;
    case PacksWish::What::home:
      return desk_.go_home();
    case PacksWish::What::take_in:
      return desk_.take_in_arrival();
    case PacksWish::What::leave:
      return desk_.leave_arrival();
    case PacksWish::What::play:
      return desk_.play_pack(wish.id);
    case PacksWish::What::remove:
      return desk_.remove_pack(wish.id);
    case PacksWish::What::undo:
      return desk_.undo_library();
    case PacksWish::What::browse:
      return browse();
  }
}

void Game::files(Frame& frame, float top) {
  const FilesWish wish = files_screen(frame, {desk_.day(), &folder_, desk_.offered_feed()}, top);
  switch (wish.what) {
    case FilesWish::What::nothing:
      return;
    case FilesWish::What::home:
      return desk_.go_home();
    case FilesWish::What::choose:
      return desk_.choose_entry(wish.entry);
    case FilesWish::What::enter:
      folder_ = read_folder(wish.path);
      frame.ui.scrolls.clear();
      frame.ui.focus.clear();
      return frame.animate();
    case FilesWish::What::open:
      return desk_.open_path(wish.path);
  }
}

}  // namespace stet

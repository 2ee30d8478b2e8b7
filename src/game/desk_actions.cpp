// Where the player can go, who plays, and what of their own they bring.
#include <utility>

#include "bank/checker.h"
#include "commands/opening.h"
#include "game/desk.h"

namespace stet {

namespace {

// The same article always gives the same pack, so that a round on it can be found again.
constexpr uint64_t kPackSeed = 1;
constexpr int kLongestSyncMs = 2'000;

}  // namespace

void Desk::go_home() {
  // An answer that was handed in belongs to the round, and is on its way already.
  if (handed_in_) recorder_->wait(kLongestSyncMs);
  take_in_answer();
  quiz_.reset();
  hand_.clear();
  draft_.reset();
  handed_in_.reset();
  arrival_.reset();
  feed_.reset();
  load_packs();
  screen_ = ScreenName::home;
}

void Desk::pause() {
  if (screen_ == ScreenName::welcome) return end_welcome();
  const bool past = screen_ == ScreenName::past;
  go_home();
  if (past) screen_ = ScreenName::scores;
}

void Desk::show_scores() {
  go_home();
  screen_ = ScreenName::scores;
}

void Desk::show_writing() {
  go_home();
  screen_ = ScreenName::writing;
}

void Desk::show_players() {
  go_home();
  screen_ = ScreenName::players;
}

void Desk::show_files() {
  go_home();
  screen_ = ScreenName::files;
}

void Desk::show_packs() {
  go_home();
  screen_ = ScreenName::packs;
}

void Desk::show_settings() {
  if (screen_ == ScreenName::settings) return;
  before_settings_ = screen_;
  screen_ = ScreenName::settings;
}

void Desk::leave_settings() {
  if (screen_ == ScreenName::settings) screen_ = before_settings_;
}

void Desk::welcome() {
  if (!setup_.welcome || !history_.rounds.empty() || setting("welcomed", "no") == "yes") return;
  auto pack = open_pack(setup_.data_folder + "/assets/first-run.stet.json", lexicon_);
  if (!pack) return;
  const auto sample = std::make_shared<const Pack>(std::move(*pack));
  auto quiz = Quiz::begin(plan_round(*sample, 1, kPackSeed, true, "welcome"), *sample);
  if (!quiz) return;
  const std::string message = message_;
  begin(std::move(*quiz), {sample});
  message_ = message;
  screen_ = ScreenName::welcome;
}

void Desk::end_welcome() {
  set("welcomed", "yes");
  go_home();
}

void Desk::set(const std::string& key, const std::string& value) {
  if (setting(key, "") != value) record_now(SettingChanged{key, value});
}

// ---- an article of one's own

void Desk::make_from(std::string name, std::function<Result<Came>()> make) {
  if (making_.joinable()) return;
  message_.clear();
  being_read_ = std::move(name);
  reading_since_ms_ = now();
  std::packaged_task<Result<Came>()> task(std::move(make));
  made_ = task.get_future();
  making_ = std::thread([task = std::move(task), tell = setup_.on_change]() mutable {
    task();
    if (tell) tell();
  });
}

void Desk::open_path(const std::string& path) {
  go_home();
  const size_t slash = path.rfind('/');
  make_from(slash == path.npos ? path : path.substr(slash + 1), [this, path, shelf = packs_] {
    return what_came(path, setup_.places, shelf, lexicon_, kPackSeed);
  });
}

void Desk::choose_entry(size_t number) {
  if (!feed_) return;
  const auto feed = std::exchange(feed_, nullptr);
  go_home();
  make_from(feed->name,
            [this, feed, number] { return made_of_entry(*feed, number, lexicon_, kPackSeed); });
}

void Desk::open_text(const std::string& text) {
  go_home();
  if (looks_like_pack(text)) {
    message_ = words_("desk.pack-pasted");
    return;
  }
  const std::string& name = words_("article.pasted");
  make_from(name, [this, text, name] {
    return made_of_article(make_from_text(text, name, lexicon_, kPackSeed));
  });
}

// ---- who plays

void Desk::switch_player(const std::string& id) {
  if (!setup_.places) return say(setup_.places.error());
  for (const Profile& player : profiles(*setup_.places)) {
    if (player.id != id) continue;
    go_home();
    player_ = player;
    open_journal();
    if (auto kept = remember_profile(*setup_.places, id); !kept) say(kept.error());
    return welcome();
  }
}

void Desk::add_player(const std::string& name) {
  if (!setup_.places) return say(setup_.places.error());
  const auto added = stet::add_profile(*setup_.places, name);
  if (!added) return say(added.error());
  switch_player(added->id);
}

void Desk::rename_player(const std::string& name) {
  if (!setup_.places) return say(setup_.places.error());
  if (auto renamed = rename_profile(*setup_.places, player_.id, name); !renamed)
    return say(renamed.error());
  for (const Profile& player : profiles(*setup_.places))
    if (player.id == player_.id) player_ = player;
}

}  // namespace stet

// Where the player can go, and what can be played.
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
  draft_.reset();
  handed_in_.reset();
  load_packs();
  screen_ = ScreenName::home;
}

void Desk::show_scores() {
  go_home();
  screen_ = ScreenName::scores;
}

void Desk::show_writing() {
  go_home();
  screen_ = ScreenName::writing;
}

void Desk::show_settings() {
  if (screen_ == ScreenName::settings) return;
  before_settings_ = screen_;
  screen_ = ScreenName::settings;
}

void Desk::leave_settings() {
  if (screen_ == ScreenName::settings) screen_ = before_settings_;
}

void Desk::set(const std::string& key, const std::string& value) {
  if (setting(key, "") != value) record_now(SettingChanged{key, value});
}

void Desk::play_edition() {
  const Edition today = edition();
  if (today.pack_id.empty())
    return say({"", "no pack is installed", "drop an article here to play on it"});
  auto pack =
      find_pack(setup_.places.value_or(Places{}), setup_.data_folder, today.pack_id, lexicon_);
  if (!pack) return say(pack.error());
  play(std::move(*pack), today.seed, today.questions);
}

void Desk::play_pack(const std::string& id) {
  auto pack = find_pack(setup_.places.value_or(Places{}), setup_.data_folder, id, lexicon_);
  if (!pack) return say(pack.error());
  play(std::move(*pack), static_cast<uint64_t>(setup_.clock()));
}

void Desk::play(Pack pack, uint64_t seed, size_t questions) {
  std::string unkept;
  if (setup_.places && !is_shipped(packs_, pack.id))
    if (auto kept = keep_pack(*setup_.places, pack); !kept)
      unkept = "This round can't be resumed later: " + describe(kept.error());
  RoundPlan plan = plan_round(pack, questions, seed, asks_certainty(), fresh_id());
  auto quiz = Quiz::begin(plan, pack);
  if (!quiz) return say(quiz.error());
  record_now(RoundBegun{std::move(plan)});
  begin(std::move(*quiz), std::move(pack));
  message_ = unkept;
}

void Desk::play_again() {
  if (quiz_) play(Pack(pack_), static_cast<uint64_t>(setup_.clock()), quiz_->size());
}

void Desk::continue_round() {
  const RoundRecord* round = history_.unfinished();
  if (!round) return;
  auto pack = find_pack(setup_.places.value_or(Places{}), setup_.data_folder, round->plan.pack_id,
                        lexicon_);
  if (!pack) return say(pack.error());
  auto quiz = resume_round(*round, *pack);
  if (!quiz) return say(quiz.error());
  begin(std::move(*quiz), std::move(*pack));
}

void Desk::set_aside_round() {
  if (const RoundRecord* round = history_.unfinished())
    record_now(RoundEnded{std::string(round->plan.round_id)});
}

void Desk::make_from(std::function<Result<Pack>()> make) {
  if (making_.joinable()) return;
  message_.clear();
  std::packaged_task<Result<Pack>()> task(std::move(make));
  made_ = task.get_future();
  making_ = std::thread([task = std::move(task), tell = setup_.on_change]() mutable {
    task();
    if (tell) tell();
  });
}

void Desk::open_path(const std::string& path) {
  go_home();
  make_from([this, path] { return open_for_play({&path, 1}, lexicon_, kPackSeed); });
}

void Desk::open_text(const std::string& text) {
  go_home();
  if (looks_like_pack(text))
    return say({"what was pasted", "looks like a pack", "drop the file instead"});
  make_from([this, text] { return make_from_text(text, "the pasted text", lexicon_, kPackSeed); });
}

}  // namespace stet

#include "game/desk.h"

#include <chrono>

#include "game/article_to_show.h"
#include "saves/round_events.h"
#include "text/clean.h"

namespace stet {

Result<std::unique_ptr<Desk>> Desk::open(DeskSetup setup) {
  auto lexicon = Lexicon::open(setup.data_folder + "/assets");
  if (!lexicon) return tl::unexpected(lexicon.error());
  return std::unique_ptr<Desk>(new Desk(std::move(setup), std::move(*lexicon)));
}

Desk::Desk(DeskSetup setup, Lexicon lexicon)
    : setup_(std::move(setup)),
      lexicon_(std::move(lexicon)),
      recorder_(std::make_unique<Recorder>(
          setup_.places.map([](const Places& places) { return places.profile(); }), setup_.clock,
          setup_.on_change)),
      history_(fold(recorder_->take_found())),
      message_(recorder_->notice()) {
  if (message_.empty() && lexicon_.untagged()) say(*lexicon_.untagged());
  load_packs();
}

Desk::~Desk() {
  if (making_.joinable()) making_.join();
}

void Desk::load_packs() {
  packs_ = packs_on_shelf(setup_.places.value_or(Places{}), setup_.data_folder);
}

void Desk::say(const Problem& problem) {
  message_ = clean_line(describe(problem));
}

void Desk::record_now(decltype(Event::what) what) {
  const int64_t now = setup_.clock();
  Event event = stamp(std::move(what), now, utc_offset_minutes(now));
  recorder_->record(event);
  apply(history_, event);
}

// ---- what screens show

Edition Desk::edition() const {
  const int64_t now = setup_.clock();
  return todays_edition(packs_, history_, now, utc_offset_minutes(now));
}

std::string Desk::day() const {
  const int64_t now = setup_.clock();
  return day_in_words(now, utc_offset_minutes(now));
}

std::string Desk::setting(std::string_view key, std::string_view otherwise) const {
  auto found = history_.settings.find(std::string(key));
  return found == history_.settings.end() ? std::string(otherwise) : found->second;
}

const PackArticle* Desk::source() const {
  if (!quiz_) return nullptr;
  const Question& question = quiz_->question();
  if (!question.evidence.empty()) return pack_.article(question.evidence[0].article);
  return pack_.articles.empty() ? nullptr : &pack_.articles[0];
}

const Article* Desk::article() const {
  const PackArticle* in_pack = source();
  if (!in_pack) return nullptr;
  if (auto known = articles_.find(in_pack->id); known != articles_.end()) return &known->second;
  Article article = article_to_show(*in_pack, lexicon_);
  return &articles_.emplace(in_pack->id, std::move(article)).first->second;
}

Draft* Desk::draft() {
  const bool asking = quiz_ && quiz_->stage() == Stage::asking && !handed_in_;
  return asking && draft_ ? &*draft_ : nullptr;
}

bool Desk::can_hand_in() const {
  const Draft* in_the_making = draft();
  return in_the_making && in_the_making->answer() &&
         (!quiz_->plan().certainty || in_the_making->certainty() != Certainty::off);
}

// ---- the round in hand

void Desk::begin(Quiz quiz, Pack pack) {
  quiz_ = std::move(quiz);
  pack_ = std::move(pack);
  articles_.clear();
  handed_in_.reset();
  message_.clear();
  screen_ = ScreenName::play;
  ask();
}

void Desk::ask() {
  draft_.emplace(quiz_->question(), quiz_->seat(), lexicon_);
}

void Desk::hand_in() {
  if (can_hand_in()) hand_in(*draft_->answer(), draft_->certainty());
}

void Desk::pass() {
  if (draft()) hand_in(Pass{}, Certainty::off);
}

void Desk::hand_in(Answer answer, Certainty certainty) {
  HandedIn handed{quiz_->mark(answer, certainty), {}, 0};
  const int64_t now = setup_.clock();
  handed.event = stamp(answer_given(*quiz_, handed.given), now, utc_offset_minutes(now));
  handed.ticket = recorder_->record(handed.event);
  handed_in_ = std::move(handed);
}

void Desk::next() {
  if (!quiz_ || quiz_->stage() != Stage::explained) return;
  quiz_->next();
  if (quiz_->stage() == Stage::asking) return ask();
  record_now(RoundEnded{quiz_->plan().round_id});
  screen_ = ScreenName::summary;
}

void Desk::pause() {
  go_home();
}

// ---- from other threads

bool Desk::take_in_answer() {
  if (!handed_in_ || !recorder_->settled(handed_in_->ticket)) return false;
  apply(history_, handed_in_->event);
  quiz_->give(std::move(handed_in_->given));
  handed_in_.reset();
  return true;
}

bool Desk::take_in_pack() {
  if (!made_.valid() || made_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return false;
  making_.join();
  auto pack = made_.get();
  if (!pack)
    say(pack.error());
  else if (screen_ == ScreenName::home)  // else something else was begun meanwhile
    play(std::move(*pack), static_cast<uint64_t>(setup_.clock()));
  return true;
}

bool Desk::poll() {
  const bool answer = take_in_answer();
  const bool pack = take_in_pack();
  return answer || pack;
}

bool Desk::settle(int milliseconds) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  for (;;) {
    poll();
    if (!handed_in_ && !made_.valid() && recorder_->wait(0)) return true;
    if (std::chrono::steady_clock::now() >= end) return false;
    if (made_.valid())
      made_.wait_for(std::chrono::milliseconds(10));
    else
      recorder_->wait(10);
  }
}

}  // namespace stet

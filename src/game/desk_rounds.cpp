// Rounds: begun, answered, ended.
#include <algorithm>
#include <utility>

#include "article/restoring.h"
#include "game/desk.h"
#include "saves/rivals.h"
#include "saves/round_events.h"
#include "writers/make_pack.h"

namespace stet {

void Desk::play_mode(Mode mode, const std::string& subject) {
  wait_for_library();
  RoundOrder order{mode, subject, static_cast<uint64_t>(now()), 0, asks_certainty()};
  if (mode == Mode::daily) order.seed = edition_seed(now(), utc_offset());
  begin_planned(plan_for(order, occasion(), fresh_id()));
}

void Desk::begin_planned(Result<RoundPlan> plan) {
  if (!plan) return say(plan.error());
  auto packs = library_.of(*plan);
  auto quiz = Quiz::begin(*plan, pointers(packs));
  if (!quiz) return say(quiz.error());
  record_now(RoundBegun{std::move(*plan)});
  begin(std::move(*quiz), std::move(packs));
}

void Desk::play_pack(const std::string& id) {
  wait_for_library();
  const auto pack = library_.find(id);
  if (!pack) {
    message_ = words_("desk.pack-broken");
    return;
  }
  RoundPlan plan = plan_round(*pack, row_of(Mode::pack).questions, static_cast<uint64_t>(now()),
                              asks_certainty(), fresh_id());
  begin_planned(std::move(plan));
}

void Desk::play(Pack pack, uint64_t seed, size_t questions, Mode mode) {
  wait_for_library();
  std::string unkept;
  if (setup_.places && !is_shipped(packs_, pack.id))
    if (auto kept = keep_pack(*setup_.places, pack); !kept)
      unkept = filled(words_("saving.no-resuming"), {describe(kept.error())});
  const auto shared = library_.put(std::move(pack));
  changed();
  RoundPlan plan = plan_round(*shared, questions, seed, asks_certainty(), fresh_id());
  plan.mode = mode;
  begin_planned(std::move(plan));
  if (!unkept.empty()) message_ = unkept;
}

void Desk::play_again() {
  if (!quiz_) return;
  const RoundPlan& plan = quiz_->plan();
  const std::string subject = plan.subject;
  const size_t questions = quiz_->size();
  const Mode mode = plan.mode;
  if (mode != Mode::pack && mode != Mode::own) return play_mode(mode, subject);
  const auto pack = library_.find(plan.pack_id);
  if (!pack) {
    message_ = words_("desk.pack-gone");
    return;
  }
  RoundPlan again =
      plan_round(*pack, questions, static_cast<uint64_t>(now()), asks_certainty(), fresh_id());
  again.mode = mode;
  begin_planned(std::move(again));
}

void Desk::continue_round() {
  wait_for_library();
  const RoundRecord* round = history_.unfinished();
  if (!round) return;
  auto packs = library_.of(round->plan);
  auto quiz = resume_round(*round, pointers(packs));
  if (!quiz) return say(quiz.error());
  begin(std::move(*quiz), std::move(packs));
}

void Desk::set_aside_round() {
  if (const RoundRecord* round = history_.unfinished())
    record_now(RoundEnded{std::string(round->plan.round_id)});
}

void Desk::replay(const std::vector<PastAnswer>& places) {
  wait_for_library();
  std::vector<std::string> ids;
  for (const PastAnswer& place : places) {
    const std::string& id = history_.rounds[place.round].answers[place.answer].outcome.question_id;
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    if (ids.size() == row_of(Mode::shift).questions) break;
  }
  begin_planned(
      plan_these(ids, occasion(), static_cast<uint64_t>(now()), asks_certainty(), fresh_id()));
}

// ---- the round in hand

void Desk::begin(Quiz quiz, std::vector<std::shared_ptr<const Pack>> packs) {
  quiz_ = std::move(quiz);
  hand_ = std::move(packs);
  articles_.clear();
  const Mode mode = quiz_->plan().mode;
  made_here_ = (mode == Mode::own || mode == Mode::pack) && hand_.size() == 1 &&
               !is_shipped(packs_, hand_[0]->id) && is_made_here(*hand_[0]);
  handed_in_.reset();
  message_.clear();
  hands_.clear();
  honours_.clear();
  rival_ = rival_marks(*quiz_, history_);
  rank_before_ = book().rank;
  badges_before_ = book().badges;
  looks_back_ = 0;
  if (quiz_->stage() == Stage::finished) return end_round();
  screen_ = quiz_->plan().mode == Mode::group ? ScreenName::group : ScreenName::play;
  ask();
}

void Desk::ask() {
  looking_back_ = false;
  draft_.emplace(quiz_->question(), quiz_->seat(), lexicon_);
}

void Desk::end_round() {
  record_now(RoundEnded{quiz_->plan().round_id});
  const Scorebook& now_stands = book();
  if (now_stands.rank.rank > rank_before_.rank)
    honours_.push_back({name_of(ranks()[now_stands.rank.rank], words_), true});
  for (size_t i = 0; i < now_stands.badges.size(); ++i)
    if (now_stands.badges[i].earned() && !badges_before_[i].earned())
      honours_.push_back({name_of(now_stands.badges[i].badge, words_)});
  if (quiz_->plan().mode != Mode::group) screen_ = ScreenName::summary;
}

void Desk::hand_in() {
  if (can_hand_in()) hand_in(*draft_->answer(), draft_->certainty());
}

void Desk::pass() {
  if (draft()) hand_in(Pass{}, Certainty::off);
}

void Desk::note_look_back() {
  if (draft()) looking_back_ = true;
}

bool Desk::can_restore() const {
  return made_here_ && screen_ == ScreenName::play && quiz_ && quiz_->stage() == Stage::asking &&
         quiz_->given().empty() && !handed_in_ && source();
}

void Desk::turn_block(size_t index) {
  if (!can_restore() || making_.joinable()) return;
  const std::shared_ptr<const Pack> made = hand_.front();
  const std::string article_id = source()->id;
  auto blocks = with_block_turned(article()->blocks, index);
  make_from(source()->title, [this, made, article_id, blocks = std::move(blocks)] {
    return made_of_article(make_again(*made, article_id, blocks, lexicon_));
  });
  remaking_ = quiz_->plan().round_id;
}

// Unless the player has answered or left meanwhile: then the round in hand is the one they chose.
void Desk::take_in_remade(Result<Came> came) {
  const std::string round = std::exchange(remaking_, "");
  if (!can_restore() || quiz_->plan().round_id != round) return;
  if (!came) return say(came.error());
  const Mode mode = quiz_->plan().mode;
  const size_t questions =
      quiz_->size() < hand_.front()->questions.size() ? quiz_->size() : row_of(mode).questions;
  record_now(RoundEnded{round});
  play(std::move(came->pack), static_cast<uint64_t>(now()), questions, mode);
}

void Desk::hand_in(Answer answer, Certainty certainty) {
  if (screen_ == ScreenName::welcome) return quiz_->give(quiz_->mark(answer, certainty));
  HandedIn handed{quiz_->mark(answer, certainty), {}, 0};
  AnswerGiven given = answer_given(*quiz_, handed.given);
  given.outcome.looked_back = looking_back_;
  looks_back_ += looking_back_;
  const int64_t time = setup_.clock();
  handed.event = stamp(std::move(given), time, utc_offset_minutes(time));
  handed.ticket = recorder_->record(handed.event);
  handed_in_ = std::move(handed);
}

void Desk::next() {
  if (!quiz_ || quiz_->stage() != Stage::explained) return;
  if (screen_ == ScreenName::past || screen_ == ScreenName::welcome) return pause();
  quiz_->next();
  if (quiz_->stage() == Stage::asking) return ask();
  end_round();
}

void Desk::count_hands(int right, int all) {
  if (!quiz_ || quiz_->plan().mode != Mode::group || quiz_->stage() != Stage::asking) return;
  const Question& question = quiz_->question();
  const Hands counted{question.id, quiz_->plan().pack_of(quiz_->seat()), question.kind, right, all};
  record_now(HandsCounted{quiz_->plan().round_id, quiz_->at(), counted});
  hands_.push_back(counted);
  quiz_->give(quiz_->mark(Pass{}, Certainty::off));
}

void Desk::show_past(const PastAnswer& place) {
  wait_for_library();
  const RoundRecord& round = history_.rounds[place.round];
  const AnswerGiven& given = round.answers[place.answer];
  RoundPlan only = round.plan;
  only.mode = Mode::pack;
  only.seats = {round.plan.seats[given.seat]};
  only.title = words_("scores.answers");
  auto packs = library_.of(only);
  auto quiz = Quiz::begin(only, pointers(packs));
  if (!quiz) return say(quiz.error());
  if (auto shown = quiz->replay(0, given.answer, given.outcome.certainty); !shown)
    return say(shown.error());
  begin(std::move(*quiz), std::move(packs));
  screen_ = ScreenName::past;
}

}  // namespace stet

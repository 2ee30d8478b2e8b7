#include "game/desk.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "bank/article_in.h"
#include "saves/journal_lines.h"
#include "saves/rivals.h"
#include "text/clean.h"

namespace stet {

Result<std::unique_ptr<Desk>> Desk::open(DeskSetup setup) {
  auto lexicon = Lexicon::open(setup.data_folder + "/assets");
  if (!lexicon) return tl::unexpected(lexicon.error());
  auto words = Phrasebook::load(setup.data_folder + "/assets", "english");
  if (!words) return tl::unexpected(words.error());
  return std::unique_ptr<Desk>(new Desk(std::move(setup), std::move(*lexicon), std::move(*words)));
}

Desk::Desk(DeskSetup setup, Lexicon lexicon, Phrasebook words)
    : setup_(std::move(setup)), lexicon_(std::move(lexicon)), words_(std::move(words)) {
  player_ = setup_.places ? last_profile(*setup_.places) : Profile{"default", kUnnamed};
  open_journal();
  if (message_.empty() && lexicon_.untagged()) say(*lexicon_.untagged());
  load_packs();
  if (!opening_.valid()) open_library();
  welcome();
}

Desk::~Desk() {
  if (making_.joinable()) making_.join();
  if (opener_.joinable()) opener_.join();
}

void Desk::open_journal() {
  recorder_.reset();  // the last one's answers are written before the next is opened
  recorder_ = std::make_unique<Recorder>(
      setup_.places.map([&](const Places& places) { return places.profile(player_.id); }),
      setup_.clock, setup_.on_change);
  history_ = fold(recorder_->take_found());
  message_ = found_in_words(recorder_->found_wrong(), words_);
  changed();
}

void Desk::load_packs() {
  auto now_there = packs_on_shelf(setup_.places.value_or(Places{}), setup_.data_folder);
  auto has = [](const std::vector<PackRow>& rows, const PackRow& row) {
    return std::ranges::find(rows, row.id, &PackRow::id) != rows.end();
  };
  bool stale = false;
  for (const PackRow& row : now_there) stale |= !has(packs_, row) && !library_.find(row.id);
  for (const PackRow& row : packs_) stale |= !has(now_there, row);
  packs_ = std::move(now_there);
  can_undo_library_ = setup_.places && can_undo_library_change(*setup_.places);
  if (stale && !opening_.valid()) open_library();
}

void Desk::open_library() {
  std::packaged_task<OpenPacks()> task([this] {
    return OpenPacks::open(setup_.places.value_or(Places{}), setup_.data_folder, lexicon_);
  });
  opening_ = task.get_future();
  opener_ = std::thread([task = std::move(task), tell = setup_.on_change]() mutable {
    task();
    if (tell) tell();
  });
}

void Desk::wait_for_library() {
  if (!opening_.valid()) return;
  library_ = opening_.get();
  opener_.join();
  changed();
}

void Desk::say(const Problem& problem) {
  message_ = clean_line(describe(problem));
}

void Desk::record_now(decltype(Event::what) what) {
  const int64_t now = setup_.clock();
  Event event = stamp(std::move(what), now, utc_offset_minutes(now));
  recorder_->record(event);
  apply(history_, event);
  changed();
}

void Desk::changed() {
  made_before_ = std::exchange(made_of_, nullptr);
}

// ---- what screens show

Desk::Made& Desk::made_today() const {
  const int64_t today = day_number(now(), utc_offset());
  if (!made_of_ || made_of_->day != today) {
    made_before_ = std::exchange(made_of_, std::make_unique<Made>());
    made_of_->day = today;
  }
  return *made_of_;
}

Occasion Desk::occasion() const {
  return {library_.packs(), history_, words_, now(), utc_offset()};
}

const Edition& Desk::edition() const {
  Made& made = made_today();
  if (!made.edition)
    made.edition = todays_edition(library_.packs(), lexicon_, history_, now(), utc_offset());
  return *made.edition;
}

const std::vector<Assignment>& Desk::assignments() const {
  Made& made = made_today();
  if (!made.assignments) made.assignments = stet::assignments(occasion());
  return *made.assignments;
}

const std::vector<std::string>& Desk::skills_to_practise() const {
  Made& made = made_today();
  if (!made.skills) made.skills = skills_at_hand(library_.packs());
  return *made.skills;
}

bool Desk::has_best() const {
  Made& made = made_today();
  if (!made.has_best) made.has_best = !own_best(history_, "").empty();
  return *made.has_best;
}

const Scorebook& Desk::book() const {
  Made& made = made_today();
  if (!made.book) made.book = scorebook(history_, now(), utc_offset());
  return *made.book;
}

std::string Desk::day() const {
  return day_in_words(now(), utc_offset(), words_);
}

std::string Desk::banner() const {
  const std::string why = recorder_->trouble();
  return why.empty() ? why : filled(words_("saving.trouble"), {why});
}

std::string Desk::setting(std::string_view key, std::string_view otherwise) const {
  auto found = history_.settings.find(std::string(key));
  return found == history_.settings.end() ? std::string(otherwise) : found->second;
}

std::vector<Profile> Desk::players() const {
  return setup_.places ? profiles(*setup_.places) : std::vector<Profile>{player_};
}

std::vector<ItemRow> Desk::items() const {
  std::vector<std::vector<Outcome>> everyone{history_.outcomes};
  std::vector<Hands> hands;
  auto add_hands = [&](const History& history) {
    for (const RoundRecord& round : history.rounds)
      hands.insert(hands.end(), round.hands.begin(), round.hands.end());
  };
  add_hands(history_);
  for (const Profile& other : players()) {
    if (other.id == player_.id || !setup_.places) continue;
    auto lines = read_journal_in(setup_.places->profile(other.id));
    if (!lines) continue;
    History theirs = fold(std::move(lines->events));
    add_hands(theirs);
    everyone.push_back(std::move(theirs.outcomes));
  }
  return item_rows(everyone, hands);
}

const Pack* Desk::pack() const {
  if (!quiz_) return nullptr;
  const std::string& id = quiz_->plan().pack_of(quiz_->seat());
  for (const auto& pack : hand_)
    if (pack->id == id) return pack.get();
  return nullptr;
}

const PackArticle* Desk::source() const {
  const Pack* of = pack();
  if (!of) return nullptr;
  const Question& question = quiz_->question();
  if (!question.evidence.empty()) return of->article(question.evidence[0].article);
  return of->articles.empty() ? nullptr : &of->articles[0];
}

const Article* Desk::article() const {
  const PackArticle* in_pack = source();
  if (!in_pack) return nullptr;
  const std::string key = pack()->id + "/" + in_pack->id;
  if (auto known = articles_.find(key); known != articles_.end()) return &known->second;
  Article article = article_in(*in_pack, lexicon_);
  return &articles_.emplace(key, std::move(article)).first->second;
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

// ---- from other threads

bool Desk::take_in_answer() {
  if (!handed_in_ || !recorder_->settled(handed_in_->ticket)) return false;
  apply(history_, handed_in_->event);
  changed();
  quiz_->give(std::move(handed_in_->given));
  handed_in_.reset();
  return true;
}

bool Desk::take_in_pack() {
  if (!made_.valid() || made_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return false;
  making_.join();
  auto came = made_.get();
  if (remaking())
    take_in_remade(std::move(came));
  else if (!came)
    say(came.error());
  else if (screen_ != ScreenName::home)  // something else was begun meanwhile
    return true;
  else if (came->arrival)
    take_in(std::move(*came->arrival));
  else if (came->feed)
    feed_ = std::move(came->feed), screen_ = ScreenName::files;
  else
    play(std::move(came->pack), static_cast<uint64_t>(now()), row_of(Mode::own).questions,
         Mode::own);
  return true;
}

bool Desk::take_in_library() {
  if (!opening_.valid() || opening_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return false;
  wait_for_library();
  return true;
}

bool Desk::poll() {
  const bool answer = take_in_answer();
  const bool library = take_in_library();
  const bool pack = take_in_pack();
  return answer || library || pack;
}

bool Desk::settle(int milliseconds) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  for (;;) {
    poll();
    if (!handed_in_ && !made_.valid() && !opening_.valid() && recorder_->wait(0)) return true;
    if (std::chrono::steady_clock::now() >= end) return false;
    if (made_.valid())
      made_.wait_for(std::chrono::milliseconds(10));
    else if (opening_.valid())
      opening_.wait_for(std::chrono::milliseconds(10));
    else
      recorder_->wait(10);
  }
}

}  // namespace stet

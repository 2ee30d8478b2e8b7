#include "support/showcase.h"

#include <doctest/doctest.h>

#include "bank/checker.h"
#include "saves/journal.h"
#include "saves/round_events.h"
#include "support/outcomes.h"
#include "support/reading_support.h"
#include "support/sample_answers.h"

namespace stet::test {

namespace {

constexpr int64_t kNow = 1422958830000;  // 3 February 2015, 10:20:30 UTC

Pack shipped(const std::string& name) {
  return open_pack(STET_SOURCE_DIR "/questions/" + name + ".stet.json", lexicon()).value();
}

Answer wrong_answer(const Question& question) {
  if (const auto* choose = std::get_if<Choose>(&question.shape))
    return Chosen{
        {choose->options.back().right ? choose->options.front().id : choose->options.back().id}};
  if (const auto* mark = std::get_if<Mark>(&question.shape))
    return Marked{mark->targets.empty() ? std::vector<Span>{{0, 3}} : std::vector<Span>{}};
  return Pass{};
}

// A fortnight of rounds, better from day to day: the journal's lines.
std::string fortnight(const Pack& pack) {
  std::string lines;
  uint64_t seq = 1;
  const auto write = [&](decltype(Event::what) what, int64_t at) {
    Event event = stamp(std::move(what), at);
    event.id = "event-" + std::to_string(seq);
    event.seq = seq++;
    lines += write_line(event);
  };
  int asked = 0;
  for (int day = 13; day >= 1; --day) {
    if (day % 4 == 3) continue;  // nobody plays every day
    RoundPlan plan = plain_plan(pack);
    plan.round_id = "round-" + std::to_string(day);
    plan.title = "Daily edition";
    Quiz quiz = Quiz::begin(plan, pack).value();
    int64_t at = kNow - day * kDay;
    write(RoundBegun{plan}, at);
    for (; quiz.stage() != Stage::finished; ++asked) {
      const bool right = (asked * 7 + day) % 10 < 9 - day / 3;
      const Answer answer = right ? right_answer(quiz.question()) : wrong_answer(quiz.question());
      const Certainty sure = std::holds_alternative<Pass>(answer)
                                 ? Certainty::off
                                 : static_cast<Certainty>(1 + (asked + (right ? 1 : 0)) % 3);
      Given given = quiz.mark(answer, sure);
      write(answer_given(quiz, given), at += 20'000);
      quiz.give(std::move(given));
      quiz.next();
    }
    write(RoundEnded{plan.round_id}, at);
  }
  return lines;
}

// Nothing of what is typed or made goes into the folder that the source tree has.
void lay_out_data(const TemporaryFolder& folder, const std::vector<Pack>& packs) {
  namespace fs = std::filesystem;
  fs::create_directories(folder.path() + "/data/questions");
  fs::create_directory_symlink(STET_SOURCE_DIR "/assets", folder.path() + "/data/assets");
  for (const Pack& pack : packs)
    folder.file("data/questions/" + pack.id + ".stet.json", write_pack(pack));
}

}  // namespace

Showcase::Showcase(int width, int height) : Showcase(width, height, true) {}

Showcase Showcase::first_start(int width, int height) {
  return {width, height, false};
}

Showcase::Showcase(int width, int height, bool played) {
  const std::vector packs{shipped("curlew-count"), shipped("warm-homes")};
  lay_out_data(folder_, packs);
  const Places places{folder_.path() + "/home"};
  if (played) {
    std::filesystem::create_directories(places.profile("default"));
    folder_.file("home/profiles/default/journal.jsonl", fortnight(packs.front()));
  }
  auto desk = Desk::open({folder_.path() + "/data", places, [] { return kNow; }, {}, true});
  REQUIRE(desk.has_value());
  desk_ = std::move(*desk);
  REQUIRE(desk_->settle(20'000));
  game_ = std::make_unique<Game>(*desk_, [] { return std::string(); });
  ui_ = std::make_unique<UiDriver>([this](Frame& frame) { game_->draw(frame); }, width, height);
}

void Showcase::settle() {
  REQUIRE(game_->settle(20'000));
  ui_->settle();
}

void Showcase::press(Key key) {
  ui_->press(key);
  settle();
}

void Showcase::click(const std::string& id) {
  ui_->click(id);
  settle();
}

void Showcase::pass() {
  press(Key::pass);
  press(Key::activate);
}

void Showcase::drop(const std::string& name, const std::string& bytes) {
  ui_->drop(folder_.file(name, bytes));
  settle();
}

void Showcase::go_home() {
  press(Key::back);
  if (ui_->find("open.set-aside")) click("open.set-aside");
  REQUIRE(desk_->screen() == ScreenName::home);
}

}  // namespace stet::test

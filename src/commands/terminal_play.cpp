#include "commands/terminal_play.h"

#include <ostream>
#include <set>

#include "bank/article_in.h"
#include "bank/kind.h"
#include "commands/phrases.h"
#include "commands/terminal.h"
#include "commands/terminal_question.h"
#include "quiz/front_page.h"
#include "quiz/ghost.h"
#include "quiz/verdict.h"
#include "saves/assignments.h"
#include "saves/edition.h"
#include "saves/history.h"
#include "saves/open_packs.h"
#include "saves/places.h"
#include "saves/profiles.h"
#include "saves/recorder.h"
#include "saves/rivals.h"
#include "saves/round_events.h"
#include "saves/shelf.h"
#include "text/clean.h"
#include "text/data_folder.h"

namespace stet {

namespace {

constexpr int kLongestSyncMs = 10'000;

class Player {
 public:
  Player(Console& console, Result<Places> places, const Profile& profile, std::string data_folder,
         Lexicon lexicon, Phrasebook words)
      : console_(console),
        places_(std::move(places)),
        data_folder_(std::move(data_folder)),
        lexicon_(std::move(lexicon)),
        words_(std::move(words)),
        terminal_(console, words_),
        library_(OpenPacks::open(places_.value_or(Places{}), data_folder_, lexicon_)),
        recorder_(places_.map([&](const Places& p) { return p.profile(profile.id); }),
                  console.clock),
        history_(fold(recorder_.take_found())) {
    const std::string found = found_in_words(recorder_.found_wrong(), words_);
    if (!found.empty()) console_.err << "stet: " << found << "\n";
    say_trouble();
  }

  CommandResult play(GameRequest request);

 private:
  struct Round {
    Quiz quiz;
    std::vector<std::shared_ptr<const Pack>> packs;
    std::vector<double> rival;  // marks a seat, in a ghost round

    // Of the question at hand; null where it isn't there.
    const Pack* pack() const {
      for (const auto& each : packs)
        if (each->id == quiz.plan().pack_of(quiz.seat())) return each.get();
      return nullptr;
    }
    const PackArticle* article() const {
      const Question& question = quiz.question();
      if (!pack() || question.evidence.empty()) return nullptr;
      return pack()->article(question.evidence[0].article);
    }
  };

  // The round left open, where the player wants it; nothing where there is none or they don't.
  Result<std::optional<Round>> left_open(const GameRequest& request, bool& paused);
  Result<Round> fresh(GameRequest request);
  Result<RoundPlan> plan(GameRequest request);
  void say_standing(const Round& round);
  Turn play_question(Round& round);
  void show_article(const Round& round);
  void show_new_article(const Round& round);
  CommandResult finish(const Round& round);
  CommandResult pause(const Round& round);
  void record(decltype(Event::what) what);
  void say_trouble();

  Console& console_;
  Result<Places> places_;
  std::string data_folder_;
  Lexicon lexicon_;
  Phrasebook words_;
  Terminal terminal_;
  OpenPacks library_;
  Recorder recorder_;
  History history_;
  std::set<const PackArticle*> shown_articles_;
  std::string told_trouble_;
};

void Player::record(decltype(Event::what) what) {
  const int64_t now = console_.clock();
  recorder_.record(stamp(std::move(what), now, utc_offset_minutes(now)));
  recorder_.wait(kLongestSyncMs);
  say_trouble();
}

void Player::say_trouble() {
  const std::string trouble = recorder_.trouble();
  if (!trouble.empty() && trouble != told_trouble_)
    console_.err << "stet: " << clean_line(filled(words_("saving.trouble"), {trouble})) << "\n";
  told_trouble_ = trouble;
}

Result<std::optional<Player::Round>> Player::left_open(const GameRequest& request, bool& paused) {
  const RoundRecord* open = history_.unfinished();
  if (!open || !places_ || (request.pack && request.pack->id != open->plan.pack_id) ||
      (request.seed && *request.seed != open->plan.seed) ||
      (request.mode && *request.mode != open->plan.mode))
    return std::nullopt;
  terminal_.say(
      filled(words_("terminal.open"), {open->plan.title, std::to_string(open->answers.size()),
                                       std::to_string(open->plan.seats.size())}));
  for (;;) {
    auto entry = terminal_.ask(words_("terminal.go-on"));
    paused = entry.turn == Turn::paused;
    if (paused) return std::nullopt;
    if (entry.text == "2" || entry.text == "n") {
      record(RoundEnded{open->plan.round_id});
      return std::nullopt;
    }
    if (entry.text == "1" || entry.text == "y") break;
  }
  auto packs = library_.of(open->plan);
  auto quiz = resume_round(*open, pointers(packs));
  if (!quiz) return tl::unexpected(quiz.error());
  auto rival = rival_marks(*quiz, history_);
  return Round{std::move(*quiz), std::move(packs), std::move(rival)};
}

Result<RoundPlan> Player::plan(GameRequest request) {
  const auto certainty = history_.settings.find("certainty");
  const bool asks = certainty == history_.settings.end() || certainty->second != "off";
  const int64_t now = history_.now(console_.clock());
  const int offset = utc_offset_minutes(now);
  if (!request.pack) {
    const Mode mode = request.mode.value_or(Mode::daily);
    const uint64_t usual =
        mode == Mode::daily ? edition_seed(now, offset) : static_cast<uint64_t>(now);
    return plan_for({mode, request.subject, request.seed.value_or(usual), request.questions, asks},
                    {library_.packs(), history_, words_, now, offset}, fresh_id());
  }
  if (places_ && !library_.find(request.pack->id)) {
    if (auto kept = keep_pack(*places_, *request.pack); !kept)
      console_.err << "stet: "
                   << clean_line(filled(words_("saving.no-resuming"), {describe(kept.error())}))
                   << "\n";
  }
  const auto pack = library_.put(std::move(*request.pack));
  return plan_round(*pack, request.questions > 0 ? request.questions : row_of(Mode::pack).questions,
                    request.seed.value_or(static_cast<uint64_t>(now)), asks, fresh_id());
}

Result<Player::Round> Player::fresh(GameRequest request) {
  auto planned = plan(std::move(request));
  if (!planned) return tl::unexpected(planned.error());
  auto packs = library_.of(*planned);
  auto quiz = Quiz::begin(*planned, pointers(packs));
  if (!quiz) return tl::unexpected(quiz.error());
  record(RoundBegun{std::move(*planned)});
  auto rival = rival_marks(*quiz, history_);
  return Round{std::move(*quiz), std::move(packs), std::move(rival)};
}

void Player::show_article(const Round& round) {
  const PackArticle* article = round.article();
  if (!article) return terminal_.say(words_("terminal.no-article"));
  stet::show_article(terminal_, *article, lexicon_, !asks_for_promos(*round.pack(), *article));
}

void Player::show_new_article(const Round& round) {
  const PackArticle* article = round.article();
  if (article && shown_articles_.insert(article).second) show_article(round);
}

// What a shift or a race is about, after each answer.
void Player::say_standing(const Round& round) {
  const Quiz& quiz = round.quiz;
  const size_t answered = quiz.given().size();
  if (const size_t allowed = strikes_allowed(quiz.plan().mode); allowed > 0 && quiz.strikes() > 0)
    terminal_.say(filled(words_(quiz.struck_out() ? "terminal.last-strike" : "terminal.strike"),
                         {std::to_string(quiz.strikes()), std::to_string(allowed)}));
  if (!round.rival.empty())
    terminal_.say(filled(words_("chart.race"),
                         {marks_in_words(quiz.summary().marks), rival_name(quiz.plan(), words_),
                          marks_in_words(standing(round.rival, answered))}));
}

Turn Player::play_question(Round& round) {
  Quiz& quiz = round.quiz;
  const Question& question = quiz.question();
  show_new_article(round);
  terminal_.blank();
  terminal_.say(filled(words_("terminal.question"),
                       {std::to_string(quiz.at() + 1), std::to_string(quiz.size()),
                        find_kind(question.kind) ? kind_in_words(question.kind, words_) : ""}));
  bool looked_back = false;
  terminal_.look_back = [&] {
    looked_back = true;
    show_article(round);
  };
  Draft draft(question, quiz.seat(), lexicon_);
  Turn turn = ask_question(terminal_, question, quiz.seat(), draft, quiz.plan().certainty);
  if (turn == Turn::paused) return turn;
  const auto answer = turn == Turn::passed ? std::nullopt : draft.answer();
  Given given = quiz.mark(answer.value_or(Pass{}), draft.certainty());
  AnswerGiven event = answer_given(quiz, given);
  event.outcome.looked_back = looked_back;
  record(std::move(event));
  quiz.give(given);
  explain(terminal_, question, given);
  say_standing(round);
  quiz.next();
  return turn;
}

CommandResult Player::finish(const Round& round) {
  record(RoundEnded{round.quiz.plan().round_id});
  const FrontPage page = front_page(round.quiz, words_);
  terminal_.blank();
  terminal_.say(page.headline);
  std::string figures;
  for (const Figure& figure : page.figures)
    figures += (figures.empty() ? "" : ", ") + figure.value + " " + figure.label;
  terminal_.say(figures + ".");
  if (page.practise)
    terminal_.say(filled(words_("terminal.practise"),
                         {skill_in_words(page.practise->skill, words_), page.practise->result}));
  if (recorder_.unsaved() == 0) return {kDone, std::nullopt};
  terminal_.say(words_("terminal.unsaved"));
  return {kRefused, std::nullopt};
}

CommandResult Player::pause(const Round& round) {
  terminal_.blank();
  if (recorder_.unsaved() > 0) {
    terminal_.say(words_("terminal.paused-unsaved"));
    return {kRefused, std::nullopt};
  }
  terminal_.say(filled(words_("terminal.paused"), {std::to_string(round.quiz.given().size()),
                                                   std::to_string(round.quiz.size())}));
  return {kDone, std::nullopt};
}

CommandResult Player::play(GameRequest request) {
  bool paused = false;
  auto resumed = left_open(request, paused);
  if (paused) return {kDone, std::nullopt};
  if (!resumed) {
    console_.err << "stet: "
                 << clean_line(filled(words_("terminal.stuck"), {describe(resumed.error())}))
                 << "\n";
    record(RoundEnded{history_.unfinished()->plan.round_id});
    resumed = std::nullopt;
  }
  std::optional<Round> round = std::move(*resumed);
  if (!round) {
    auto begun = fresh(std::move(request));
    if (!begun) return refused(console_, begun.error());
    round = std::move(*begun);
  }
  const Quiz& quiz = round->quiz;
  terminal_.say(filled(
      words_("terminal.round"),
      {quiz.plan().title, counted(words_, quiz.size(), "count.question", "count.questions")}));
  terminal_.say(words_("terminal.help"));
  while (quiz.stage() != Stage::finished)
    if (play_question(*round) == Turn::paused) return pause(*round);
  return finish(*round);
}

}  // namespace

void say_no_display(Console& console) {
  console.err << "stet: there is no display, so this is played in the terminal\n";
}

CommandResult play_in_terminal(Console& console, GameRequest request) {
  auto data_folder = find_data_folder(console.data_folder);
  if (!data_folder) return refused(console, data_folder.error());
  auto lexicon = Lexicon::load(*data_folder + "/assets/words", *data_folder + "/words.bin");
  if (!lexicon) return refused(console, lexicon.error());
  auto words = open_phrasebook(console);
  if (!words) return refused(console, words.error());
  auto places = find_places();
  Profile profile{"default", kUnnamed};
  if (places) profile = last_profile(*places);
  if (request.mode == Mode::group)
    return refused(console, {"--mode group", "is played in a window, before a class",
                             "start it where there is a display"});
  Player player(console, std::move(places), profile, std::move(*data_folder), std::move(*lexicon),
                std::move(*words));
  return player.play(std::move(request));
}

}  // namespace stet

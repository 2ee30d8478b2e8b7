// The desk: everything the game knows, without a pixel.
//
// Screens read it and call its actions; nothing else changes state. An answer is made durable
// before it is shown: hand_in() gives it to the recorder, and only poll(), once it is synced (or
// known to wait in memory, with a banner that says why), turns the question into its verdict.
// Packs are opened, and an article is read into a quiz, on threads of their own; poll() picks them
// up. `on_change` is called from those threads when there is something to poll.
//
// A round that is left, by pause() or by a kill, is the journal's unfinished round: the next
// start offers it, with its options in the same order.
#pragma once

#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "article/article.h"
#include "bank/pack.h"
#include "game/came.h"
#include "quiz/draft.h"
#include "quiz/quiz.h"
#include "saves/assignments.h"
#include "saves/edition.h"
#include "saves/history.h"
#include "saves/open_packs.h"
#include "saves/places.h"
#include "saves/profiles.h"
#include "saves/recorder.h"
#include "saves/scorebook.h"
#include "saves/shelf.h"
#include "scoring/item_analysis.h"
#include "text/lexicon.h"
#include "text/phrasebook.h"

namespace stet {

enum class ScreenName {
  welcome,
  home,
  play,
  summary,
  scores,
  past,
  group,
  players,
  files,
  settings,
  writing,
  packs
};

// What a round brought: a badge, or the next rank.
struct Honour {
  std::string name;
  bool is_rank = false;
};

struct DeskSetup {
  std::string data_folder;
  Result<Places> places;  // refused: nothing can be saved, for that reason
  Clock clock;
  std::function<void()> on_change = {};
  bool welcome = false;  // whoever has never played sees the sample question first
};

class Desk {
 public:
  // Refused when the word lists or the interface text can't be read.
  static Result<std::unique_ptr<Desk>> open(DeskSetup setup);
  ~Desk();

  // Takes in what other threads have finished; called before each frame. Whether anything changed.
  bool poll();
  // poll() until nothing is under way and all is saved (or known not to be), at most
  // `milliseconds`; whether that came to be.
  bool settle(int milliseconds);

  // ---- what screens show
  ScreenName screen() const { return screen_; }
  const std::string& message() const { return message_; }  // a line for the player; may be empty
  std::string banner() const;
  bool reading_article() const { return making_.joinable(); }
  const std::string& article_being_read() const { return being_read_; }
  int64_t reading_since_ms() const { return reading_since_ms_; }
  const History& history() const { return history_; }
  // Of this history, on this day; made again when either changes.
  const Scorebook& book() const;
  const std::vector<PackRow>& packs() const { return packs_; }
  // Questions that came in a file and wait for the player's word; null: none.
  const Arrival* arrival() const { return arrival_ ? &*arrival_ : nullptr; }
  // A feed that was opened, to choose an article from; null: none.
  const OfferedFeed* offered_feed() const { return feed_.get(); }
  bool can_undo_library() const { return can_undo_library_; }
  bool packs_open() const { return !opening_.valid(); }  // else the next three are empty
  const OpenPacks& library() const { return library_; }
  const Edition& edition() const;
  const std::vector<Assignment>& assignments() const;
  const std::vector<std::string>& skills_to_practise() const;  // that the packs ask for
  bool has_best() const;  // a round of one's own to race against
  Occasion occasion() const;
  std::optional<LeftOpen> left_open() const { return stet::left_open(history_); }
  std::string setting(std::string_view key, std::string_view otherwise) const;
  bool asks_certainty() const { return setting("certainty", "on") == "on"; }
  int64_t now() const { return history_.now(setup_.clock()); }
  int utc_offset() const { return utc_offset_minutes(now()); }
  const DeskSetup& setup() const { return setup_; }
  const Lexicon& lexicon() const { return lexicon_; }
  const Phrasebook& words() const { return words_; }
  std::string day() const;  // "Tuesday, 3 February 2015"
  const Profile& player() const { return player_; }
  std::vector<Profile> players() const;
  // Facility and discrimination of each question, over everyone who plays at this machine.
  std::vector<ItemRow> items() const;

  // ---- the round in hand (screens play, summary and group), or the past answer looked at
  const Quiz* quiz() const { return quiz_ ? &*quiz_ : nullptr; }
  const Pack* pack() const;  // of the question at hand
  // The article the question turns on, with its blocks; null when the pack has none.
  const Article* article() const;
  const PackArticle* source() const;  // the same as it stands in the pack
  // Whether blocks of the article can be restored to the story: in a quiz that was made of it
  // here, until the first answer is given, so that no answer is lost.
  bool can_restore() const;
  bool remaking() const { return !remaking_.empty(); }
  // The answer in the making; null unless a question is asked and not yet handed in.
  Draft* draft();
  const Draft* draft() const { return const_cast<Desk*>(this)->draft(); }
  // The answer is whole and, where certainty is asked, that too.
  bool can_hand_in() const;
  // The answer that was handed in and isn't durable yet; null otherwise.
  const Given* handed_in() const { return handed_in_ ? &handed_in_->given : nullptr; }
  const std::vector<double>& rival() const { return rival_; }  // marks a seat, in a ghost round
  // Badges that this round brought, and the rank if it rose; for the summary.
  const std::vector<Honour>& honours() const { return honours_; }
  bool looked_back() const { return looks_back_ > 0; }        // at any question of this round
  const std::vector<Hands>& hands() const { return hands_; }  // of the group round, a seat each

  // ---- actions
  void go_home();  // from anywhere; a round in hand is left open
  void show_scores();
  void show_writing();
  void show_players();
  void show_files();
  void show_packs();
  void show_settings();  // over the screen there is, which leave_settings() goes back to
  void leave_settings();
  void end_welcome();
  void dismiss_message() { message_.clear(); }
  void set(const std::string& key, const std::string& value);

  void play_edition() { play_mode(Mode::daily); }
  void play_mode(Mode mode, const std::string& subject = "");
  void continue_round();
  void set_aside_round();  // the round left open is ended as it stands
  void play_pack(const std::string& id);
  void play(Pack pack, uint64_t seed, size_t questions = 10, Mode mode = Mode::pack);
  void play_again();  // another round of the same kind
  // An article, a pack or another program's quiz; dropped or chosen. What would replace a pack, or
  // couldn't be read whole, waits as the arrival; anything else is played at once.
  void open_path(const std::string& path);
  void choose_entry(size_t number);  // of the feed, from 1: it is made into a quiz
  void take_in_arrival();            // it is among the packs now, and played
  void leave_arrival();
  void remove_pack(const std::string& id);  // of the player's own; scores are kept
  void undo_library();                      // the last pack taken in or removed
  void open_text(const std::string& text);  // an article, pasted

  void hand_in();
  void pass();
  void next();            // explained -> the next question, or the summary
  void pause();           // to where the round was begun from; it stays open
  void note_look_back();  // the player consulted the article before answering
  // Restores a block of the article, or sets it aside again: the quiz is made again, and begun.
  void turn_block(size_t index);

  // A class's answer: so many hands went up in all, so many of them for the right one.
  void count_hands(int right, int all);

  // A past answer with its question, article and evidence; back with pause().
  void show_past(const PastAnswer& place);
  void replay(const std::vector<PastAnswer>& places);  // just those questions again

  void switch_player(const std::string& id);
  void add_player(const std::string& name);
  void rename_player(const std::string& name);

 private:
  struct HandedIn {
    Given given;
    Event event;
    Recorder::Ticket ticket = 0;
  };

  Desk(DeskSetup setup, Lexicon lexicon, Phrasebook words);
  void open_journal();
  void load_packs();
  void welcome();  // whoever has never played: a sample question, of which nothing is kept
  void open_library();
  void wait_for_library();
  void record_now(decltype(Event::what) what);  // journalled, and in the history at once
  void changed();                               // the history or the packs
  void begin(Quiz quiz, std::vector<std::shared_ptr<const Pack>> packs);
  void begin_planned(Result<RoundPlan> plan);
  void ask();
  void end_round();
  void hand_in(Answer answer, Certainty certainty);
  void make_from(std::string name, std::function<Result<Came>()> make);
  bool take_in_answer();  // once it is durable
  bool take_in_pack();    // once it is made
  void take_in_remade(Result<Came> came);
  void take_in(Arrival arrival);
  void library_changed(const Result<std::vector<Phrase>>& said);
  bool take_in_library();  // once it is opened
  void say(const Problem& problem);

  DeskSetup setup_;
  Lexicon lexicon_;
  Phrasebook words_;
  Profile player_;
  std::unique_ptr<Recorder> recorder_;
  History history_;
  std::vector<PackRow> packs_;
  OpenPacks library_;
  std::thread opener_;  // of the library, at the start
  std::future<OpenPacks> opening_;

  ScreenName screen_ = ScreenName::home;
  ScreenName before_settings_ = ScreenName::home;
  std::string message_;
  std::thread making_;  // an article into a pack
  std::future<Result<Came>> made_;
  std::optional<Arrival> arrival_;
  std::shared_ptr<const OfferedFeed> feed_;
  bool can_undo_library_ = false;
  std::string being_read_;
  std::string remaking_;  // the round whose quiz is being made again; empty: none is
  int64_t reading_since_ms_ = 0;

  // What is made of history and packs, until they change or the day does.
  struct Made {
    int64_t day = 0;
    std::optional<Scorebook> book;
    std::optional<Edition> edition;
    std::optional<std::vector<Assignment>> assignments;
    std::optional<std::vector<std::string>> skills;
    std::optional<bool> has_best;
  };
  mutable std::unique_ptr<Made> made_of_;
  // What a frame still holds when midnight comes amid it.
  mutable std::unique_ptr<Made> made_before_;
  Made& made_today() const;

  std::optional<Quiz> quiz_;
  std::vector<std::shared_ptr<const Pack>> hand_;    // the quiz's packs
  mutable std::map<std::string, Article> articles_;  // by pack and id, of hand_
  bool made_here_ = false;                           // the pack of a round that draws on one
  std::optional<Draft> draft_;
  std::optional<HandedIn> handed_in_;
  std::vector<double> rival_;
  std::vector<Hands> hands_;
  std::vector<Honour> honours_;
  RankStanding rank_before_;  // the round
  std::vector<BadgeStanding> badges_before_;
  bool looking_back_ = false;
  size_t looks_back_ = 0;
};

}  // namespace stet

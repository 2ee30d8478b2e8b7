// The desk: everything the game knows, without a pixel.
//
// Screens read it and call its actions; nothing else changes state. An answer is made durable
// before it is shown: hand_in() gives it to the recorder, and only poll(), once it is synced (or
// known to wait in memory, with a banner that says why), turns the question into its verdict.
// Reading an article into a quiz happens on a thread of its own, since a long one takes a while;
// poll() picks it up. `on_change` is called from those threads when there is something to poll.
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
#include "quiz/draft.h"
#include "quiz/quiz.h"
#include "saves/history.h"
#include "saves/places.h"
#include "saves/recorder.h"
#include "saves/shelf.h"
#include "text/lexicon.h"

namespace stet {

enum class ScreenName { home, play, summary, scores, settings, writing };

struct DeskSetup {
  std::string data_folder;
  Result<Places> places;  // refused: nothing can be saved, for that reason
  Clock clock;
  std::function<void()> on_change = {};
};

class Desk {
 public:
  // Refused when the word lists can't be read.
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
  std::string banner() const { return recorder_->trouble(); }
  bool reading_article() const { return making_.joinable(); }
  const History& history() const { return history_; }
  const std::vector<PackRow>& packs() const { return packs_; }
  Edition edition() const;
  std::optional<LeftOpen> left_open() const { return stet::left_open(history_); }
  std::string setting(std::string_view key, std::string_view otherwise) const;
  bool asks_certainty() const { return setting("certainty", "on") == "on"; }
  int64_t now() const { return setup_.clock(); }
  const DeskSetup& setup() const { return setup_; }
  const Lexicon& lexicon() const { return lexicon_; }
  std::string day() const;  // "Tuesday, 3 February 2015"

  // ---- the round in hand (screens play and summary)
  const Quiz* quiz() const { return quiz_ ? &*quiz_ : nullptr; }
  const Pack* pack() const { return quiz_ ? &pack_ : nullptr; }
  // The article the question turns on, with its blocks; null when the pack has none.
  const Article* article() const;
  const PackArticle* source() const;  // the same as it stands in the pack
  // The answer in the making; null unless a question is asked and not yet handed in.
  Draft* draft();
  const Draft* draft() const { return const_cast<Desk*>(this)->draft(); }
  // The answer is whole and, where certainty is asked, that too.
  bool can_hand_in() const;
  // The answer that was handed in and isn't durable yet; null otherwise.
  const Given* handed_in() const { return handed_in_ ? &handed_in_->given : nullptr; }

  // ---- actions
  void go_home();  // from anywhere; a round in hand is left open
  void show_scores();
  void show_writing();
  void show_settings();   // over the screen there is, which leave_settings() goes back to
  void leave_settings();
  void dismiss_message() { message_.clear(); }
  void set(const std::string& key, const std::string& value);

  void play_edition();
  void continue_round();
  void set_aside_round();  // the round left open is ended as it stands
  void play_pack(const std::string& id);
  void play(Pack pack, uint64_t seed, size_t questions = 10);
  void play_again();                        // another round from the pack in hand
  void open_path(const std::string& path);  // an article or a pack; dropped or chosen
  void open_text(const std::string& text);  // an article, pasted

  void hand_in();
  void pass();
  void next();   // explained -> the next question, or the summary
  void pause();  // to the home screen; the round stays open

 private:
  struct HandedIn {
    Given given;
    Event event;
    Recorder::Ticket ticket = 0;
  };

  Desk(DeskSetup setup, Lexicon lexicon);
  void load_packs();
  void record_now(decltype(Event::what) what);  // journalled, and in the history at once
  void begin(Quiz quiz, Pack pack);
  void ask();
  void hand_in(Answer answer, Certainty certainty);
  void make_from(std::function<Result<Pack>()> make);
  bool take_in_answer();  // once it is durable
  bool take_in_pack();    // once it is made
  void say(const Problem& problem);

  DeskSetup setup_;
  Lexicon lexicon_;
  std::unique_ptr<Recorder> recorder_;
  History history_;
  std::vector<PackRow> packs_;

  ScreenName screen_ = ScreenName::home;
  ScreenName before_settings_ = ScreenName::home;
  std::string message_;
  std::thread making_;  // an article into a pack
  std::future<Result<Pack>> made_;

  std::optional<Quiz> quiz_;
  Pack pack_;
  mutable std::map<std::string, Article> articles_;  // by id, of pack_
  std::optional<Draft> draft_;
  std::optional<HandedIn> handed_in_;
};

}  // namespace stet

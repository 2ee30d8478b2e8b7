// The writing desk: the pack in hand, what lies there unfinished, and articles being read into
// drafts. Everything the editor knows, without a pixel.
//
// Every change goes through change(), undo() and redo(), which hand the new state to the reviewer
// to be kept and checked. So there is nothing to lose by leaving: work that isn't saved lies on
// the desk at the next start. A shipped pack is opened as a copy of one's own, with new ids.
#pragma once

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "editor/drafting.h"
#include "editor/kept_work.h"
#include "editor/reviewer.h"
#include "editor/work.h"
#include "text/phrasebook.h"

namespace stet {

struct WritingSetup {
  std::string data_folder;
  Result<Places> places;
  const Lexicon& lexicon;  // both must outlive the desk
  const Phrasebook& words;
  std::function<void()> on_change = {};
};

// A new uuid.
std::string fresh_uuid();

class WritingDesk {
 public:
  explicit WritingDesk(WritingSetup setup);
  ~WritingDesk();

  // Takes in what other threads have finished; whether anything changed.
  bool poll();
  // poll() until nothing is under way, at most `milliseconds`; whether that came to be.
  bool settle(int milliseconds);

  // ---- what screens show
  const Work* work() const { return work_ ? &*work_ : nullptr; }  // null: no pack in hand
  const std::vector<KeptWork>& unfinished() const { return unfinished_; }
  bool can_undo_discard() const { return discarded_.has_value(); }
  std::vector<PackProblem> problems() const { return reviewer_.problems(); }
  // Why work isn't being kept; empty when it is.
  std::string trouble() const { return reviewer_.trouble(); }
  bool drafting() const { return drafting_.joinable(); }
  // For the author; may be empty.
  const std::string& message() const { return message_; }
  void dismiss_message() { message_.clear(); }
  void say(std::string message) { message_ = std::move(message); }
  // A feed whose articles are offered; null: none.
  const OfferedFeed* offered_feed() const { return feed_.get(); }
  // Counts articles taken in, so that a screen can show their drafts when they come.
  size_t articles_taken() const { return articles_taken_; }
  const Lexicon& lexicon() const { return setup_.lexicon; }

  // ---- actions
  void look_again();  // for unfinished work
  void begin(std::string title);
  // A pack's file; unfinished work on the same pack is gone on with.
  void open(const std::string& path);
  void go_on(const KeptWork& kept);
  void put_away();  // no pack in hand; what is unsaved stays on the desk
  // Unfinished work goes for good, unless it is undone at once.
  void discard(const KeptWork& kept);
  void undo_discard();

  void change(Manuscript next, std::string what, std::string typing = "");
  void undo();
  void redo();
  // Nothing when it was refused; the message says why.
  std::optional<Saving> save(bool over = false);
  std::optional<Saving> save_as(const std::string& path, bool over = false);

  // Read into the pack in hand, with drafts, on a thread of its own.
  void add_article(std::string text);
  void add_article_at(const std::string& path);
  // One of the articles of the feed that is offered, counted from 1.
  void choose_entry(size_t number);
  void dismiss_feed() { feed_.reset(); }
  // Another program's quiz: its questions join the pack in hand, or become a pack of their own.
  bool add_quiz_at(const std::string& path);  // false: refused, and said why
  // Restores a block of an article to the story, or sets it aside again, and drafts anew.
  void turn_block(const std::string& article_id, size_t block);

 private:
  struct Discarded {
    std::string path;
    std::string bytes;
  };
  void take_up(Work work);
  void take_up(Result<Work> work);
  Work copy_of(const Work& shipped) const;
  void draft(std::function<Result<Drafted>()> make);
  std::optional<Saving> report(const Result<Saving>& saving);

  WritingSetup setup_;
  std::optional<Work> work_;
  std::vector<KeptWork> unfinished_;
  std::optional<Discarded> discarded_;
  std::string message_;
  std::thread drafting_;
  std::future<Result<Drafted>> drafted_;
  std::string drafting_for_;  // id of the pack
  std::string redrafting_;    // id of the article whose blocks change; empty: a new one is read
  std::shared_ptr<const OfferedFeed> feed_;
  size_t articles_taken_ = 0;
  Reviewer reviewer_;
};

}  // namespace stet

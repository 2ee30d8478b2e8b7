// A round on one article of The Harbour Ledger with a question of every shape, written by hand,
// and a table to play it at: the Play screen with a quiz behind it but no journal.
#pragma once

#include <memory>
#include <string>

#include "article/article.h"
#include "bank/pack.h"
#include "game/screens/play.h"
#include "quiz/draft.h"
#include "quiz/quiz.h"
#include "text/lexicon.h"

namespace stet::test {

Article ferry_fares_article();
// choose, mark words (changed), mark words (intact), mark a sentence, sort, number, select, match,
// order, text.
Pack ferry_fares_pack();

class PlayTable {
 public:
  explicit PlayTable(bool certainty = true, size_t first_seat = 0);

  void draw(Frame& frame);
  Quiz& quiz() { return quiz_; }
  Draft* draft() { return draft_.get(); }
  bool paused() const { return paused_; }
  // As if the answer were still being written: no draft and no verdict.
  void set_saving(bool saving) { saving_ = saving; }
  // As in a quiz on the player's own article; blocks are turned in the article alone.
  void allow_restoring() { can_restore_ = true; }

 private:
  void act(PlayAction action);
  void ask();

  const Lexicon& lexicon_;
  Article article_;
  Pack pack_;
  Quiz quiz_;
  std::unique_ptr<Draft> draft_;
  PlayState state_;
  bool paused_ = false;
  bool saving_ = false;
  bool can_restore_ = false;
};

}  // namespace stet::test

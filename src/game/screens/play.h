// The Play screen: the article beside the question, and the verdict in place.
//
// Two columns from 900 units of width on; below that the question comes under the article, and F6
// or the button between them swaps which is large. The screen draws a PlayView and returns what
// the player did; it changes nothing but the draft.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "bank/question.h"
#include "game/frame.h"
#include "game/screens/reading.h"
#include "game/widgets.h"
#include "quiz/draft.h"
#include "quiz/quiz.h"

namespace stet {

struct PlayView {
  std::string round_id;
  std::string title;                 // of the round
  size_t at = 0;                     // seat
  std::vector<Dot> dots{};           // one a seat
  const Article* article = nullptr;  // may be null
  std::string article_id;
  std::string page_id;    // of the article among those of all packs: many have an "a1"
  std::string publisher;  // may be empty
  const Question* question = nullptr;
  const Seat* seat = nullptr;
  Draft* draft = nullptr;        // null when nothing can be answered now
  const Given* given = nullptr;  // once explained
  bool asks_certainty = true;
  const char* onward = "play.next";  // key of the words on the button that goes on
  bool can_restore = false;  // what is set aside in the article, to the story
  bool remaking = false;     // the quiz is being made again with it
  float top = 0;      // pixels taken by what stands above the screen
};

// What the screen remembers between frames.
struct PlayState {
  std::string round_id;
  size_t at = 0;
  std::string page_id;
  bool article_large = false;                // stacked: which pane has more room
  size_t cursor = 0;                         // unit or item under the keyboard's hand
  std::optional<size_t> picked{};            // order: the row taken up
  bool dragging = false;                     // something is being dragged
  std::optional<size_t> drag_item{}, drag_label{};  // sort and match: which
  size_t chosen = 0;                         // option chosen last, and when
  double chosen_at = -1;
  Certainty sure = Certainty::off;  // said in the same gesture as the answer
  bool letters = false;             // text: keys are shown on the screen
  bool capitals = false;            // and write capitals
  ReadingState reading{};
  std::shared_ptr<const Draft> handed_in{};  // shown while the answer is being saved
  bool evidence_shown = false;               // the article was scrolled to it
  bool verdict_told = false;                 // by its sound
  size_t turned = 0;                         // block that was restored, or set aside again
};

inline constexpr float kRoundUnits = 1304;  // article and question at their widest

enum class PlayAction { none, hand_in, pass, next, pause, turn_block };

PlayAction play_screen(Frame& frame, PlayState& state, const PlayView& view);

}  // namespace stet

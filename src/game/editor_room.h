// The room where packs are written: the writing desk, what is shown of it, and trials.
//
// Draws the editor's screens and carries out what they ask for. A question or a pack that is tried
// takes the whole room, as in play, and leaving it comes back to where it was.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "editor/trial.h"
#include "editor/writing_desk.h"
#include "game/screens/editor.h"

namespace stet {

class EditorRoom {
 public:
  using Clipboard = std::function<std::string()>;
  // `packs` lists what can be opened.
  EditorRoom(WritingSetup setup, Clipboard clipboard,
             std::function<std::vector<PackChoice>()> packs);

  // True when the author leaves.
  bool draw(Frame& frame, float top);
  // Before each frame, shown or not.
  void poll() { desk_.poll(); }
  // A file dropped on the window: a pack to open, or an article for the pack in hand.
  void open_path(const std::string& path);

  WritingDesk& desk() { return desk_; }

 private:
  void carry_out(Frame& frame, const EditWish& wish);
  void begin_anew();           // at the head of the work in hand, its articles seen
  void take_up(Frame& frame);  // a pack came into hand, or none is
  void saved(Frame& frame, std::optional<Saving> saving, bool as_other);
  void try_out(Frame& frame, const std::vector<Question>& questions);
  void draw_trial(Frame& frame, float top);
  const Article* article_of(const Question& question);

  WritingDesk desk_;
  Clipboard clipboard_;
  std::function<std::vector<PackChoice>()> packs_;
  EditorState state_;
  bool leaving_ = false;

  std::unique_ptr<Trial> trial_;
  PlayState play_;
  std::string focus_before_trial_;
  Manuscript tried_;
  std::string article_id_;
  Article article_;
};

}  // namespace stet

// The editor: a pack's questions, the form of the one at hand, and how it will look in play.
//
// Three columns from 900 units of width on: the list, the form, and at their side the question as
// it is played, the article in which evidence is marked, or the list of problems. In a narrower
// window two of them stand one under the other, in the smallest one alone; links tell which.
// Screens read the writing desk and the EditorState and return an EditWish; the editor's room
// (game/editor_room.h) carries it out.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editor/blank_question.h"
#include "editor/edits.h"
#include "editor/trial.h"
#include "editor/writing_desk.h"
#include "game/screens/play.h"
#include "game/widgets.h"

namespace stet {

enum class EditorPage { question, details, articles, drafts };
enum class EditorSide { preview, article, problems };
enum class EditorAsk { nothing, save_as, changed_on_disk, in_the_way };

struct EditorState {
  EditorPage page = EditorPage::question;
  EditorSide side = EditorSide::preview;
  EditorAsk ask = EditorAsk::nothing;
  bool list_in_front = true;  // narrow: the list, not the form
  bool side_in_front = false;  // smallest: the side, not list or form
  std::string question;        // id of the one at hand
  std::string draft;
  std::string article;
  Ids picked;            // several questions at once
  std::string anchor;    // picked last, from which Shift picks on
  std::string jump;      // id of a field to go to
  std::string path;      // typed
  size_t run = 0;        // of typing
  std::string number_id;    // field of the number being typed, and its text
  std::string number_text;
  size_t articles_seen = 0;

  // The question being previewed, and the trial of it.
  QuestionPart previewed;
  std::shared_ptr<Trial> trial;
  PlayState preview;
  size_t cursor = 0;  // the unit of a passage under the keyboard's hand
  // The article shown, its words and its sentences.
  ArticlePart shown;
  std::vector<Span> words, sentences;
  std::map<ArticlePart, std::vector<Block>> blocks;  // of the articles of the pack
  size_t word = 0;  // under the keyboard's hand
};

struct EditWish {
  enum class What {
    nothing,
    leave,
    // without a pack in hand
    begin,
    open,     // value: path
    go_on,    // index
    discard,  // index
    undo_discard,
    // with one
    change,  // next, label, typing
    undo,
    redo,
    save,
    save_over,
    save_as,       // value: path
    save_as_over,  // value: path
    put_away,
    paste_article,
    open_article,  // value: path
    choose_entry,  // of the feed offered: index, from 1
    dismiss_feed,
    turn_block,    // value: id of the article, index
    try_question,  // value: id
    try_pack,
  };
  What what = What::nothing;
  std::string value{};
  size_t index = 0;
  Manuscript next{};
  std::string label{};
  std::string typing{};
};

struct PackChoice {
  std::string title;
  std::string path;
  size_t questions = 0;
};

// Without a pack in hand: begin one, go on with one, open one.
EditWish editor_start(Frame& frame, EditorState& state, const WritingDesk& desk,
                      const std::vector<PackChoice>& packs, float top);

// With one.
EditWish editor_screen(Frame& frame, EditorState& state, const WritingDesk& desk, float top);

}  // namespace stet

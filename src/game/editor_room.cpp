#include "game/editor_room.h"

#include "bank/article_in.h"
#include "commands/opening.h"
#include "exchange/bring_in.h"
#include "text/file.h"

namespace stet {

EditorRoom::EditorRoom(WritingSetup setup, Clipboard clipboard,
                       std::function<std::vector<PackChoice>()> packs)
    : desk_(std::move(setup)), clipboard_(std::move(clipboard)), packs_(std::move(packs)) {}

bool EditorRoom::draw(Frame& frame, float top) {
  leaving_ = false;
  if (trial_) {
    draw_trial(frame, top);
  } else if (!desk_.work()) {
    carry_out(frame, editor_start(frame, state_, desk_, packs_(), top));
  } else {
    carry_out(frame, editor_screen(frame, state_, desk_, top));
  }
  return leaving_;
}

void EditorRoom::open_path(const std::string& path) {
  const auto bytes = read_file(path, kImportLimit, "a pack");
  if (bytes && is_quiz_of_others(*bytes)) {
    if (desk_.add_quiz_at(path)) begin_anew();
    return;
  }
  if (!desk_.work()) return desk_.open(path);
  if (bytes && looks_like_pack(*bytes)) {
    desk_.open(path);
    return begin_anew();
  }
  state_.page = EditorPage::articles;
  desk_.add_article_at(path);
}

void EditorRoom::begin_anew() {
  state_ = {};
  state_.articles_seen = desk_.articles_taken();
}

void EditorRoom::take_up(Frame& frame) {
  begin_anew();
  if (desk_.work() && desk_.work()->now().questions.empty()) state_.page = EditorPage::details;
  frame.ui.scrolls.clear();
  frame.ui.focus.clear();
  frame.animate();
}

void EditorRoom::saved(Frame& frame, std::optional<Saving> saving, bool as_other) {
  if (saving == Saving::changed_on_disk)
    state_.ask = EditorAsk::changed_on_disk;
  else if (saving == Saving::in_the_way)
    state_.ask = EditorAsk::in_the_way;
  else
    state_.ask = EditorAsk::nothing;
  if (!as_other && saving == Saving::in_the_way) state_.path = desk_.work()->file().path;
  if (!saving) state_.side = EditorSide::problems;
  if (state_.ask != EditorAsk::nothing) frame.focus_on("dialog.cancel");
  frame.animate();
}

void EditorRoom::carry_out(Frame& frame, const EditWish& wish) {
  using What = EditWish::What;
  if (wish.what != What::nothing) frame.animate();
  switch (wish.what) {
    case What::nothing:
      return;
    case What::leave:
      leaving_ = true;
      return;
    case What::begin:
      desk_.begin(frame.words("editor.new-title"));
      take_up(frame);
      return frame.focus_on("form.title");
    case What::open:
      open_path(wish.value);
      if (desk_.work()) take_up(frame);
      return;
    case What::go_on:
      desk_.go_on(KeptWork(desk_.unfinished()[wish.index]));
      if (desk_.work()) take_up(frame);
      return;
    case What::discard:
      return desk_.discard(KeptWork(desk_.unfinished()[wish.index]));
    case What::undo_discard:
      return desk_.undo_discard();
    case What::change:
      return desk_.change(wish.next, wish.label, wish.typing);
    case What::undo:
      return desk_.undo();
    case What::redo:
      return desk_.redo();
    case What::save:
      return saved(frame, desk_.save(), false);
    case What::save_over:
      return saved(frame, desk_.save(true), false);
    case What::save_as:
      return saved(frame, desk_.save_as(wish.value), true);
    case What::save_as_over:
      return saved(frame, desk_.save_as(wish.value, true), true);
    case What::put_away:
      desk_.put_away();
      return take_up(frame);
    case What::paste_article:
      return desk_.add_article(clipboard_());
    case What::open_article:
      return open_path(wish.value);
    case What::choose_entry:
      return desk_.choose_entry(wish.index);
    case What::dismiss_feed:
      return desk_.dismiss_feed();
    case What::turn_block:
      return desk_.turn_block(wish.value, wish.index);
    case What::try_question:
      return try_out(frame, {*desk_.work()->now().question(wish.value)});
    case What::try_pack:
      return try_out(frame, pack_of(desk_.work()->now()).questions);
  }
}

// ---- trials

void EditorRoom::try_out(Frame& frame, const std::vector<Question>& questions) {
  Pack pack = desk_.work()->pack();
  pack.questions = questions;
  auto trial = Trial::of(pack, true, desk_.lexicon());
  if (!trial) return desk_.say(describe(trial.error()));
  trial_ = std::make_unique<Trial>(std::move(*trial));
  tried_ = desk_.work()->now();
  play_ = {};
  article_id_.clear();
  focus_before_trial_ = frame.ui.focus;
  frame.ui.focus.clear();
}

const Article* EditorRoom::article_of(const Question& question) {
  const std::string id = !question.evidence.empty() ? question.evidence[0].article
                         : !tried_.articles.empty() ? tried_.articles[0]->id
                                                    : "";
  const PackArticle* in_pack = tried_.article(id);
  if (!in_pack) return nullptr;
  if (article_id_ != id) {
    article_id_ = id;
    article_ = article_in(*in_pack, desk_.lexicon());
  }
  return &article_;
}

void EditorRoom::draw_trial(Frame& frame, float top) {
  const Quiz& quiz = trial_->quiz();
  PlayView view;
  view.round_id = quiz.plan().round_id;
  view.title = frame.words("editor.back-to-desk");
  view.at = quiz.at();
  for (size_t seat = 0; seat < quiz.size(); ++seat) {
    const bool done = seat < quiz.given().size();
    const double credit = done ? quiz.given()[seat].credit : 0;
    view.dots.push_back(!done         ? (seat == quiz.at() ? Dot::here : Dot::ahead)
                        : credit >= 1 ? Dot::right
                        : credit > 0  ? Dot::partly
                                      : Dot::wrong);
  }
  view.article = article_of(quiz.question());
  if (view.article) {
    view.article_id = view.page_id = article_id_;  // a trial is of one pack
    view.publisher = tried_.article(article_id_)->publisher;
  }
  view.question = &quiz.question();
  view.seat = &quiz.seat();
  view.draft = trial_->draft();
  view.given = quiz.stage() == Stage::explained ? &quiz.given().back() : nullptr;
  view.asks_certainty = quiz.plan().certainty;
  if (quiz.at() + 1 == quiz.size()) view.onward = "play.result";
  view.top = top;
  const PlayAction action = play_screen(frame, play_, view);
  bool over = action == PlayAction::pause;
  if (action == PlayAction::hand_in) trial_->hand_in();
  if (action == PlayAction::pass) trial_->pass();
  if (action == PlayAction::next) {
    trial_->next();
    over = trial_->finished();
    if (over && quiz.size() > 1)
      desk_.say(filled(frame.words("editor.tried"),
                       {std::to_string(quiz.summary().right), std::to_string(quiz.size())}));
  }
  if (action != PlayAction::none) frame.animate();
  if (!over) return;
  trial_.reset();
  frame.ui.focus = focus_before_trial_;
}

}  // namespace stet

#include "support/ferry_round.h"

#include <doctest/doctest.h>

#include <numeric>

#include "article/restoring.h"
#include "bank/kind.h"
#include "quiz/layout.h"
#include "support/ui_driver.h"
#include "text/file.h"

namespace stet::test {

namespace {

constexpr const char* kPath = STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt";

Span at(const std::string& text, std::string_view words) {
  const size_t begin = text.find(words);
  REQUIRE_MESSAGE(begin != std::string::npos, words);
  return {begin, begin + words.size()};
}

Question question(const std::string& text, std::string id, std::string kind, std::string stem,
                  Shape shape, std::string explanation, std::string_view evidence) {
  Question q;
  q.id = std::move(id);
  q.kind = std::move(kind);
  q.skill = find_kind(q.kind)->skill;
  q.stem = std::move(stem);
  q.shape = std::move(shape);
  q.explanation = std::move(explanation);
  q.evidence = {{"a1", at(text, evidence), std::string(evidence)}};
  return q;
}

}  // namespace

Article ferry_fares_article() {
  Article article;
  article.path = kPath;
  article.text = read_file(kPath, kArticleLimit, "an article").value();
  bool promo = false;
  for (size_t begin = 0, line = 0; begin < article.text.size(); ++line) {
    size_t end = article.text.find("\n\n", begin);
    if (end == std::string::npos) end = article.text.find_last_not_of('\n') + 1;
    const Span span{begin, end};
    promo |= slice(article.text, span).starts_with("If you liked");
    Role role = promo ? Role::promo : Role::story;
    if (line == 0) role = Role::title;
    if (line == 1) role = Role::byline;
    if (line == 2) role = Role::dateline;
    article.blocks.push_back({span, role});
    begin = article.text.find_first_not_of('\n', end);
    if (begin == std::string::npos) break;
  }
  article.title = std::string(slice(article.text, article.blocks.front().span));
  return article;
}

Pack ferry_fares_pack() {
  Pack pack;
  pack.id = "ferry";
  pack.title = "The Harbour Ledger";
  const std::string text = ferry_fares_article().text;
  PackArticle article;
  article.id = "a1";
  article.publisher = "The Harbour Ledger";
  article.text = text;
  pack.articles.push_back(article);
  auto& all = pack.questions;

  all.push_back(question(
      text, "q1", "who-said-it", "Who said: “We are charging people to go to the doctor”?",
      Choose{{{"a", "Tamsin Oyelaran", true, "She voted against the increase and said so."},
              {"b", "Idris Vane", false, "He chairs the committee and spoke for the increase."},
              {"c", "Oonagh Petrie", false, "She is quoted on selling at the market."},
              {"d", "The article doesn’t say", false, "The speaker is named just before."}}},
      "Councillor Tamsin Oyelaran said it. Find the speaker before you weigh the words.",
      "“We are charging people to go to the doctor,” she said"));

  const std::string changed =
      "The number of passengers fell by 25 per cent in that time, while the fuel bill rose by "
      "£55,000.";
  Question strike = question(
      text, "q2", "stet-or-strike", "Is this what the article says? Mark what was changed.",
      Mark{changed, {at(changed, "25 per cent")}, MarkUnit::words, "Stet: let it stand"},
      "The article says 15 per cent. Check the figure against what it counts.",
      "The number of passengers fell by 15 per cent in that time, while the fuel bill rose by "
      "£55,000.");
  strike.origin =
      Origin{"stet-or-strike", 1, Change{"15 per cent", "25 per cent", at(text, "15 per cent")}};
  all.push_back(strike);

  const std::string intact = "The transport committee will review the fare in October.";
  all.push_back(question(text, "q3", "stet-or-strike",
                         "Is this what the article says? Mark what was changed.",
                         Mark{intact, {}, MarkUnit::words, "Stet: let it stand"},
                         "The sentence stands in the article word for word.", intact));

  const std::string passage =
      "A council officer who asked not to be named said a second increase had already been "
      "discussed for 2027. “There is a figure in the draft, and it is not a small one,” the "
      "officer said. Vane denied that any further increase was planned.";
  const std::string key = "Vane denied that any further increase was planned.";
  all.push_back(question(text, "q4", "find-the-evidence",
                         "Mark the sentence that supports: The chair says no other rise is coming.",
                         Mark{passage, {at(passage, key)}, MarkUnit::sentence, ""},
                         "To deny that it is planned is to say that none is coming.", key));

  all.push_back(
      question(text, "q5", "fact-opinion-claim", "Whether or not it is right, what is each?",
               Sort{{"Can be checked", "Opinion", "Prediction"},
                    {{"There is no doctor on Ostrey", 0, "A visit or a register would settle it."},
                     {"“it is not a small one”", 1, "What is small is for the speaker to judge."},
                     {"passenger numbers would recover by the end of the summer", 2,
                      "It is about what has not happened yet."}}},
               "Ask of each what could show it wrong.", "There is no doctor on Ostrey"));

  all.push_back(question(text, "q6", "check-the-figure",
                         "How many of the pier’s 42 mooring rings were found unsafe?",
                         Number{18, 0, "rings"}, "The survey in November found 18.",
                         "18 of the pier’s 42 mooring rings were unsafe"));

  all.push_back(question(text, "q7", "not-in-the-article", "Which of these does the article say?",
                         Select{{{"a", "Children’s fares stay as they are", true, ""},
                                 {"b", "The pier will be rebuilt", false, "Nothing is promised."},
                                 {"c", "The fare last rose in 2019", true, ""}}},
                         "Two of the three are in the text.", "the first increase since 2019"));

  all.push_back(question(text, "q8", "who-is-it", "Who is who?",
                         Match{{{"Marta Quill", "Harbourmaster"},
                                {"Oonagh Petrie", "Sheep farmer"},
                                {"Idris Vane", "Committee chair"}}},
                         "Each is described where the name first stands.",
                         "Marta Quill, the harbourmaster"));

  all.push_back(
      question(text, "q9", "check-the-date", "Put these in the order they happened.",
               Order{{"The last increase", "The survey of the pier", "The committee’s vote"}},
               "2019, then November, then Tuesday night.", "A survey in November"));

  all.push_back(question(text, "q10", "check-the-name", "What is the island called?",
                         TextEntry{{"Ostrey"}, false, false}, "The island is Ostrey.",
                         "the island of Ostrey"));
  return pack;
}

namespace {

RoundPlan plan_of(const Pack& pack, bool certainty) {
  RoundPlan plan{"round", pack.id, "Daily edition", 1, certainty, {}};
  for (const Question& q : pack.questions) {
    Seat seat{q.id, std::vector<size_t>(laid_out_parts(q))};
    std::iota(seat.order.begin(), seat.order.end(), size_t{0});
    if (std::holds_alternative<Order>(q.shape))
      std::rotate(seat.order.begin(), seat.order.begin() + 1, seat.order.end());
    plan.seats.push_back(seat);
  }
  return plan;
}

// Read once for all tables: it takes longer than all else that a test of a screen does.
const Lexicon& shared_lexicon() {
  static const Lexicon lexicon = Lexicon::open(data_folder() + "/assets").value();
  return lexicon;
}

}  // namespace

PlayTable::PlayTable(bool certainty, size_t first_seat)
    : lexicon_(shared_lexicon()),
      article_(ferry_fares_article()),
      pack_(ferry_fares_pack()),
      quiz_(Quiz::begin(plan_of(pack_, certainty), pack_).value()) {
  for (size_t seat = 0; seat < first_seat; ++seat)
    REQUIRE(quiz_.replay(seat, Pass{}, Certainty::off).has_value());
  if (quiz_.stage() == Stage::explained) quiz_.next();
  ask();
}

void PlayTable::ask() {
  draft_.reset();
  if (quiz_.stage() == Stage::asking)
    draft_ = std::make_unique<Draft>(quiz_.question(), quiz_.seat(), lexicon_);
}

void PlayTable::draw(Frame& frame) {
  if (quiz_.stage() == Stage::finished) return;
  PlayView view;
  view.round_id = quiz_.plan().round_id;
  view.title = quiz_.plan().title;
  view.at = quiz_.at();
  for (size_t seat = 0; seat < quiz_.size(); ++seat) {
    Dot dot = seat == quiz_.at() ? Dot::here : Dot::ahead;
    if (seat < quiz_.given().size())
      dot = quiz_.given()[seat].credit >= 1 ? Dot::right : Dot::wrong;
    view.dots.push_back(dot);
  }
  view.article = &article_;
  view.article_id = "a1";
  view.page_id = "ferry/a1";
  view.publisher = pack_.articles.front().publisher;
  view.question = &quiz_.question();
  view.seat = &quiz_.seat();
  if (!saving_) view.draft = draft_.get();
  if (quiz_.stage() == Stage::explained) view.given = &quiz_.given().back();
  view.asks_certainty = quiz_.plan().certainty;
  if (quiz_.at() + 1 == quiz_.size()) view.onward = "play.result";
  view.can_restore = can_restore_ && quiz_.given().empty();
  act(play_screen(frame, state_, view));
}

void PlayTable::act(PlayAction action) {
  if (action == PlayAction::hand_in) {
    quiz_.give(quiz_.mark(draft_->answer().value(), draft_->certainty()));
    draft_.reset();
  } else if (action == PlayAction::pass) {
    quiz_.give(quiz_.mark(Pass{}, Certainty::off));
    draft_.reset();
  } else if (action == PlayAction::next) {
    quiz_.next();
    ask();
  } else if (action == PlayAction::pause) {
    paused_ = true;
  } else if (action == PlayAction::turn_block) {
    article_.blocks = with_block_turned(article_.blocks, state_.turned);
  }
}

}  // namespace stet::test

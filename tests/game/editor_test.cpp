// Packs written in the game, by semantic id: every shape, by mouse and by keys, and played.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include "bank/checker.h"
#include "game/game.h"
#include "support/desk_fixture.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kArticle = STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt";

struct AtDesk {
  explicit AtDesk(int width = 1280, int height = 720)
      : game(*desk, [this] { return clipboard; }),
        ui([this](Frame& frame) { game.draw(frame); }, width, height) {
    ui.click("write");
  }
  // Once the last change was checked: what is wrong with a field is noted under it, and moves the
  // fields below.
  void click(const std::string& id) {
    CHECK(game.settle(5000));
    ui.settle();
    ui.click(id);
  }
  // Types over whatever the field holds.
  void fill(const std::string& id, const std::string& text) {
    click(id);
    ui.press(Key::select_all);
    ui.type(text);
  }
  void new_question(int shape, const std::string& stem) {
    click("question.new");
    CHECK(ui.focused() == "form.stem");
    ui.type(stem);
    click("form.shape." + std::to_string(shape));
  }
  // Articles are read, and work kept and checked, on other threads.
  void wait_for(const char* id) {
    for (int i = 0; i < 2000 && !ui.find(id); ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      ui.frame();
    }
    REQUIRE(ui.find(id) != nullptr);
  }
  std::vector<std::string> saved_packs() { return packs_in(Places{desk.home()}.packs()); }

  std::string clipboard;
  DeskFixture desk{choose_pack()};
  Game game;
  UiDriver ui;
};

const Lexicon& words() {
  static const Lexicon lexicon = *Lexicon::open(STET_SOURCE_DIR "/assets");
  return lexicon;
}

}  // namespace

TEST_CASE("a pack with a question of every shape is written by mouse and typing, and saved") {
  AtDesk p;
  p.click("editor.begin");
  p.fill("form.title", "All shapes");
  p.new_question(1, "Which one?");
  p.fill("form.options.0.text", "This");
  p.fill("form.options.1.text", "That");
  p.click("form.options.2.remove");
  p.click("form.options.1.right");
  p.new_question(2, "Which two?");
  for (const char* row : {"0", "1", "2"})
    p.fill("form.options." + std::string(row) + ".text", std::string("Answer ") + row);
  p.click("form.options.2.right");
  p.new_question(3, "Sort these.");
  p.fill("form.classes.0", "Fact");
  p.fill("form.classes.1", "Opinion");
  for (const char* row : {"0", "1", "2"})
    p.fill("form.items." + std::string(row) + ".text", std::string("Item ") + row);
  p.click("form.items.1.class.2");
  p.new_question(4, "Match these.");
  for (const char* row : {"0", "1", "2"}) {
    p.fill("form.pairs." + std::string(row) + ".left", std::string("Left ") + row);
    p.fill("form.pairs." + std::string(row) + ".right", std::string("Right ") + row);
  }
  p.new_question(5, "Put these in order.");
  for (const char* row : {"0", "1", "2"})
    p.fill("form.items." + std::string(row), std::string("Step ") + row);
  p.click("form.items.2.up");
  p.new_question(6, "How many?");
  p.fill("form.value", "12.5");
  p.fill("form.tolerance", "0.5");
  p.fill("form.unit", "percent");
  p.new_question(7, "Who?");
  p.fill("form.accept.0", "Ada Quist");
  p.click("form.case");
  p.new_question(8, "Which word is wrong?");
  p.fill("form.passage", "The ferry sank slowly.");
  p.ui.focus("form.targets");  // scrolls it into sight
  p.click("form.targets.3");
  CHECK(p.ui.at("form.targets").value == "sank");
  p.click("editor.save");
  REQUIRE(p.saved_packs().size() == 1);
  const auto pack = open_pack(p.saved_packs()[0], words());
  if (!pack) FAIL(describe(pack.error()));
  CHECK(pack->title == "All shapes");
  REQUIRE(pack->questions.size() == 8);
  for (size_t i = 0; i < 8; ++i) CHECK(pack->questions[i].shape.index() == i);
  CHECK(std::get<Choose>(pack->questions[0].shape).options[1].right);
  CHECK(std::get<Sort>(pack->questions[2].shape).items[1].class_index == 1);
  CHECK(std::get<Order>(pack->questions[4].shape).items ==
        std::vector<std::string>{"Step 0", "Step 2", "Step 1"});
  CHECK(std::get<Number>(pack->questions[5].shape).value == 12.5);
  CHECK(std::get<TextEntry>(pack->questions[6].shape).case_matters);
  CHECK(std::get<Mark>(pack->questions[7].shape).targets == std::vector<Span>{{10, 14}});

  // Played by its author from beginning to end, with nothing recorded.
  p.click("editor.try");
  for (int i = 0; i < 8; ++i) {
    CHECK(p.ui.at("stem").label == pack->questions[static_cast<size_t>(i)].stem);
    p.click("pass");
    p.click("next");
  }
  CHECK(p.ui.at("message").label == "You had 0 of 8 right. Nothing was recorded.");
  CHECK(p.desk->history().rounds.empty());
  // And from Home, like any other.
  p.click("editor.leave");
  CHECK(p.ui.find("unfinished.1") == nullptr);
  p.click("editor.leave");
  CHECK(p.desk->screen() == ScreenName::home);
}

TEST_CASE("a question is written by keys alone") {
  AtDesk p;
  p.ui.press(Key::activate);  // begin
  CHECK(p.ui.focused() == "form.title");
  p.ui.focus("question.new");
  p.ui.press(Key::activate);
  CHECK(p.ui.focused() == "form.stem");
  p.ui.type("Who said so?");
  p.ui.focus("form.options.0.text");
  p.ui.type("Ada");
  p.ui.focus("form.options.1.text");
  p.ui.type("Mara");
  p.ui.focus("form.options.2.remove");
  p.ui.press(Key::activate);
  p.ui.press(Key::save);
  CHECK(p.saved_packs().size() == 1);
  CHECK(p.ui.at("editor.state").label == "Saved");
  p.ui.press(Key::back);
  if (p.ui.find("editor.begin") == nullptr) p.ui.press(Key::back);
  CHECK(p.ui.find("editor.begin") != nullptr);
  p.ui.press(Key::back);
  CHECK(p.desk->screen() == ScreenName::home);
}

TEST_CASE("everything is undone and done again, typing word by word") {
  AtDesk p;
  p.click("editor.begin");
  p.click("question.new");
  for (const char* part : {"W", "h", "o", " ", "i", "s"}) p.ui.type(part);
  CHECK(p.ui.at("form.stem").value == "Who is");
  p.ui.press(Key::undo);
  CHECK(p.ui.at("form.stem").value == "Who ");
  p.ui.press(Key::undo);
  CHECK(p.ui.at("form.stem").value == "");
  p.ui.press(Key::redo);
  p.ui.press(Key::redo);
  CHECK(p.ui.at("form.stem").value == "Who is");
  p.click("form.delete");
  CHECK(p.ui.find("q.1") == nullptr);
  p.click("editor.undo");
  CHECK(p.ui.at("q.1").label == "1  Who is");
}

TEST_CASE("several questions are picked and changed at once") {
  AtDesk p;
  p.click("editor.pack.1");
  CHECK(p.ui.at("editor.leave").label == "‹ Ferry fares (copy)");
  p.click("pick.1");
  p.click("pick.2");
  CHECK(p.ui.at("bulk.title").label == "2 questions");
  p.click("bulk.difficulty.3");
  CHECK(p.ui.at("bulk.difficulty.3").value == "chosen");
  p.click("bulk.skill.3");
  CHECK(p.ui.at("bulk.skill.3").value == "chosen");
  p.click("bulk.copy");
  CHECK(p.ui.find("q.12") != nullptr);
  p.click("bulk.delete");
  CHECK(p.ui.find("q.11") == nullptr);
  p.click("editor.undo");
  CHECK(p.ui.find("q.12") != nullptr);
}

TEST_CASE("an article becomes drafts: one is kept, one changed, one dropped; evidence is marked") {
  AtDesk p;
  p.clipboard = text_of(kArticle);
  p.click("editor.begin");
  p.click("part.articles");
  p.click("articles.paste");
  p.wait_for("draft.1");
  CHECK_FALSE(p.ui.at("draft.1.key").label.empty());
  const std::string second = p.ui.at("draft.2").label;
  p.click("draft.1.keep");
  CHECK(p.ui.at("draft.1").label == second);
  p.click("draft.2.drop");
  p.click("draft.1.change");
  CHECK(p.ui.focused() == "form.stem");
  CHECK(p.ui.at("form.stem").value == second);
  CHECK(p.ui.find("form.origin") != nullptr);
  p.ui.type("!");
  CHECK(p.ui.find("form.origin") == nullptr);  // its own from now on
  p.click("editor.undo");
  CHECK(p.ui.find("form.origin") != nullptr);

  p.click("question.new");
  p.click("form.evidence");
  CHECK(p.ui.focused() == "article");
  p.ui.press(Key::right);
  p.ui.press({Key::right, 0, 0, false, true});
  p.ui.press(Key::activate);
  const std::string two_words = p.ui.at("article").value;
  CHECK(std::count(two_words.begin(), two_words.end(), ' ') == 1);
  CHECK(p.ui.at("form.evidence.0").label == two_words);
  p.ui.press(Key::activate);  // again: taken off
  CHECK(p.ui.at("article").value == "");
  p.click("article.1");  // the whole headline
  CHECK(p.ui.at("article").value == text_of(kArticle).substr(0, text_of(kArticle).find('\n')));
}

TEST_CASE("of a feed the author chooses the article") {
  AtDesk p;
  p.click("editor.begin");
  const std::string story = text_of(kArticle);
  const std::string feed = p.desk.folder().file(
      "feed.xml",
      "<rss version=\"2.0\"><channel><title>The Ledger</title><item><title>Only a headline</title>"
      "</item><item><title>Ferry fares to rise</title><pubDate>Tue, 03 Feb 2015 10:00:00 GMT"
      "</pubDate><author>Ann Holt</author><description>" +
          story + "</description></item></channel></rss>");
  p.ui.drop(feed);
  p.wait_for("feed.title");
  CHECK(p.ui.at("feed.1").label == "Only a headline");
  CHECK_FALSE(p.ui.at("feed.1").enabled);
  CHECK(p.ui.at("feed.2").label == "Ferry fares to rise");
  CHECK(p.ui.at("feed.2").value.starts_with("3 Feb 2015"));
  p.click("feed.dismiss");
  CHECK(p.ui.find("feed.title") == nullptr);
  p.clipboard = text_of(feed);
  p.click("articles.paste");
  p.wait_for("feed.2");
  p.click("feed.2");
  p.wait_for("draft.1");
  p.click("part.articles");
  CHECK(p.ui.at("article.a1.title").value == "Ferry fares to rise");
  CHECK(p.ui.at("article.a1.publisher").value == "The Ledger");
  CHECK(p.ui.find("feed.title") == nullptr);
}

TEST_CASE("another program's quiz becomes a pack to mend, or joins the one in hand") {
  AtDesk p;
  const std::string gift = p.desk.folder().file(
      "harbour.gift.txt", "Who? {=Ann ~Bob}\n\nWhere? {=Here ~There}\n\nWrite! {}\n");
  p.ui.drop(gift);
  CHECK(p.ui.at("q.2").label == "2  Where?");
  CHECK(
      p.ui.at("message").label ==
      "harbour.gift.txt: 2 read, 1 skipped; skipped: line 5, “Write!”: it asks for an essay, which "
      "only a person can mark; ask for a word, a number or a choice");
  p.ui.drop(gift);
  CHECK(p.ui.find("q.4") != nullptr);
  p.click("editor.undo");
  CHECK(p.ui.find("q.3") == nullptr);
  p.click("editor.save");
  REQUIRE(p.saved_packs().size() == 1);
  CHECK(open_pack(p.saved_packs()[0], words())->title == "harbour");
}

TEST_CASE("a problem leads to its field") {
  AtDesk p;
  p.click("editor.begin");
  p.click("question.new");
  p.ui.type("Who?");
  p.click("side.problems");
  p.wait_for("problem.1");
  for (int i = 0; i < 400 && p.ui.at("problem.1").label.find("empty here") == std::string::npos;
       ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    p.ui.frame();
  }
  p.click("part.details");
  p.click("problem.1");
  CHECK(p.ui.focused() == "form.options.0.text");
  p.click("editor.save");
  CHECK(p.ui.at("message").label.starts_with("The pack can't be saved yet: "));
}

TEST_CASE("a file that somebody else changed is asked about before it is saved over") {
  AtDesk p;
  const std::string path = p.desk.folder().file("mine.stet.json", write_pack(sample_pack()));
  p.fill("editor.path", path);
  p.click("editor.open");
  p.click("part.details");
  p.fill("form.title", "Mine");
  Pack theirs = sample_pack();
  theirs.title = "Theirs";
  p.desk.folder().file("mine.stet.json", write_pack(theirs));
  p.click("editor.save");
  CHECK(p.ui.at("dialog.title").label == "The file has changed");
  p.ui.press(Key::back);
  CHECK(p.ui.find("dialog.title") == nullptr);
  CHECK(text_of(path) == write_pack(theirs));
  p.click("editor.save");
  p.click("dialog.elsewhere");
  p.fill("dialog.path", p.desk.folder().path() + "/other");
  p.click("dialog.save");
  CHECK(text_of(p.desk.folder().path() + "/other.stet.json").find("\"Mine\"") != std::string::npos);
  CHECK(text_of(path) == write_pack(theirs));
}

TEST_CASE("unsaved work is on the desk at the next start") {
  AtDesk p;
  p.click("editor.begin");
  p.fill("form.title", "Half a pack");
  p.click("editor.leave");
  CHECK(p.ui.at("unfinished.1").label == "Half a pack");
  p.click("unfinished.1.discard");
  CHECK(p.ui.find("unfinished.1") == nullptr);
  p.click("unfinished.undo");
  p.click("unfinished.1");
  p.click("part.details");
  CHECK(p.ui.at("form.title").value == "Half a pack");
}

TEST_CASE("every pane is reached in small windows, and no id stands twice") {
  for (auto [width, height] : {std::pair{1280, 720}, {800, 900}, {640, 480}}) {
    AtDesk p(width, height);
    p.click("editor.pack.1");
    const bool tiny = height < 600;
    for (const char* id :
         {"front.list", "front.form", "side.article", "side.problems", "side.preview"}) {
      if (width >= 900 && std::string_view(id).starts_with("front.")) continue;
      p.click(id);
      std::set<std::string> ids;
      for (const Widget& widget : p.ui.display().tree().widgets())
        if (!widget.id.starts_with("unit.")) CHECK_MESSAGE(ids.insert(widget.id).second, widget.id);
    }
    CHECK(p.ui.find("stem") != nullptr);
    CHECK((p.ui.find("form.stem") == nullptr) == tiny);
  }
}

TEST_CASE("the question is tried as it stands, and Esc comes back to it") {
  AtDesk p;
  p.click("editor.pack.1");
  p.click("form.try");
  p.ui.focus("article");
  p.ui.press(Key::select_all);
  CHECK(p.ui.at("article").value.size() > 100);  // its words can be picked
  p.ui.press(Key::back);
  p.ui.press(Key::back);
  CHECK(p.ui.find("form.stem") != nullptr);
  p.click("answer.1");  // in the preview
  p.click("sure.3");
  CHECK(p.ui.find("verdict") != nullptr);
  CHECK(p.desk->history().rounds.empty());
}

// Packs that come in a file, replace others, are taken out, and each of these taken back.
#include <doctest/doctest.h>

#include "support/played.h"

using namespace stet;
using namespace stet::test;

namespace {

Pack teachers_pack() {
  Pack pack = choose_pack();
  pack.id = uuid_of("teacher");
  pack.title = "Lesson three";
  return pack;
}

struct AtPacks : Played {
  void drop(const std::string& name, const std::string& bytes) {
    ui.drop(desk.folder().file(name, bytes));
    settle();
  }
  void drop(const Pack& pack) { drop("lesson.stet.json", write_pack(pack)); }
  void go_home() {
    desk->go_home();
    ui.settle();
  }
  std::string kept() const { return text_of(Places{desk.home()}.kept_pack(uuid_of("teacher"))); }
};

}  // namespace

TEST_CASE("a new pack that is dropped is among the packs, and played") {
  AtPacks p;
  p.drop(teachers_pack());
  CHECK(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->pack()->title == "Lesson three");
  CHECK(p.ui.at("message").label == "“Lesson three” is now among your packs");
  CHECK(p.kept() == write_pack(teachers_pack()));
  p.go_home();
  // The same again asks nothing and says nothing.
  p.drop(teachers_pack());
  CHECK(p.desk->screen() == ScreenName::play);
  CHECK(p.ui.find("message") == nullptr);
}

TEST_CASE("a newer revision shows what changes before it replaces, and can be undone") {
  AtPacks p;
  p.drop(teachers_pack());
  Pack newer = teachers_pack();
  newer.revision = 2;
  newer.questions[1].stem = "Who said it?";
  newer.questions.pop_back();
  p.go_home();
  p.drop(newer);
  CHECK(p.desk->screen() == ScreenName::packs);
  CHECK(p.ui.at("arrival.title").label == "Lesson three");
  CHECK(p.ui.at("arrival.read").label == "lesson.stet.json: 9 read");
  CHECK(p.ui.at("arrival.what").label ==
        "It replaces a pack of yours, as revision 2. Your scores are kept. What changes:");
  CHECK(p.ui.at("arrival.change.1").label == "~ Who said it?");
  CHECK(p.ui.at("arrival.change.2").label == "- Who said: “Nobody likes it”? (9)");
  CHECK(p.kept() == write_pack(teachers_pack()));  // nothing yet
  p.ui.click("arrival.leave");
  CHECK(p.ui.find("arrival.title") == nullptr);
  CHECK(p.kept() == write_pack(teachers_pack()));
  p.ui.press(Key::back);
  p.drop(newer);
  p.ui.press(Key::activate);  // its button is the default
  p.settle();
  CHECK(p.desk->screen() == ScreenName::play);
  CHECK(p.kept() == write_pack(newer));
  p.go_home();
  p.ui.click("packs.all");
  p.ui.click("packs.undo");
  p.settle();
  CHECK(p.ui.at("message").label == "“Lesson three” is as it was before");
  CHECK(p.kept() == write_pack(teachers_pack()));
  CHECK_FALSE(p.ui.at("packs.undo").enabled);
}

TEST_CASE("an older revision is kept out unless the player wants it") {
  AtPacks p;
  Pack newer = teachers_pack();
  newer.revision = 3;
  newer.title = "Lesson three, mended";
  p.drop(newer);
  p.go_home();
  p.drop(teachers_pack());
  CHECK(p.ui.at("arrival.what").label ==
        "What you have is newer: revision 3. Taking this one would change:");
  p.ui.press(Key::activate);  // keep mine
  CHECK(p.kept() == write_pack(newer));
  p.ui.press(Key::back);
  p.drop(teachers_pack());
  p.ui.click("arrival.take");
  p.settle();
  CHECK(p.desk->pack()->title == "Lesson three");
  CHECK(p.desk->pack()->revision == 4);
}

TEST_CASE("another program's quiz tells what was left out before it is added") {
  AtPacks p;
  p.drop("harbour.gift.txt",
         "Who chairs it? {=Mara Lind ~Ann Holt}\n\nWho is ill? {=Ann ~Bob}\n\nWrite! {}\n");
  CHECK(p.desk->screen() == ScreenName::packs);
  CHECK(p.ui.at("arrival.title").label == "harbour");
  CHECK(p.ui.at("arrival.read").label == "harbour.gift.txt: 2 read, 1 skipped");
  CHECK(p.ui.at("arrival.report.1").label ==
        "skipped: line 5, “Write!”: it asks for an essay, which only a person can mark; ask for a "
        "word, a number or a choice");
  p.ui.click("arrival.take");
  p.settle();
  CHECK(p.desk->pack()->title == "harbour");
  p.go_home();
  p.drop("table.csv", "question,option 1,option 2,right\nWho?,Ann,Bob,3\nWhere?,a,b,1\n");
  CHECK(p.desk->screen() == ScreenName::home);
  CHECK(p.ui.at("message").label.starts_with("table.csv, line 2: \"right\" is \"3\", which names"));
}

TEST_CASE("of a feed an article is chosen") {
  AtPacks p;
  const std::string story = text_of(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt");
  p.drop("feed.xml",
         "<rss version=\"2.0\"><channel><title>The Ledger</title><item><title>Only a "
         "headline</title></item><item><title>Fares to rise</title><description>" +
             story + "</description></item></channel></rss>");
  CHECK(p.desk->screen() == ScreenName::files);
  CHECK_FALSE(p.ui.at("feed.1").enabled);
  p.ui.press(Key::back);
  CHECK(p.desk->screen() == ScreenName::home);
  p.ui.drop(p.desk.folder().path() + "/feed.xml");
  p.settle();
  p.ui.click("feed.2");
  p.settle();
  CHECK(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->pack()->articles[0].title == "Fares to rise");
  p.go_home();
  p.ui.press(Key::open);
  CHECK(p.ui.find("feed.1") == nullptr);  // the folder again
}

TEST_CASE("an article with braces or a tab is an article") {
  AtPacks p;
  std::string article = text_of(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt");
  p.drop("fares.txt", article + "\n\nThe code {a} and {b} is printed on tickets.\tIt is long.\n");
  CHECK(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->pack()->articles.size() == 1);
}

TEST_CASE("a pack of one's own is removed and brought back; shipped ones stay") {
  AtPacks p;
  CHECK(p.ui.find("packs.all") == nullptr);  // only what came with Stet
  p.drop(teachers_pack());
  p.go_home();
  p.ui.click("packs.all");
  CHECK(p.ui.at("pack.0").value == "10 questions · came with Stet, play");
  CHECK(p.ui.find("pack.0.remove") == nullptr);
  CHECK(p.ui.at("pack.1").label == "Lesson three");
  p.ui.click("pack.1.remove");
  p.settle();
  CHECK(p.ui.find("pack.1") == nullptr);
  CHECK(p.ui.at("message").label == "“Lesson three” is no longer among your packs");
  p.ui.click("packs.undo");
  p.settle();
  CHECK(p.ui.at("pack.1").label == "Lesson three");
  p.ui.click("pack.1");
  p.settle();
  CHECK(p.desk->screen() == ScreenName::play);
}

TEST_CASE("a question that is open to debate says so once it is answered") {
  AtPacks p;
  Pack pack = teachers_pack();
  for (Question& question : pack.questions) question.debatable = true;
  p.drop(pack);
  CHECK(p.ui.find("debatable") == nullptr);
  p.ui.click("pass");
  p.settle();
  CHECK(p.ui.at("debatable").label == "This is open to debate.");
}

TEST_CASE("Packs by keys alone") {
  AtPacks p;
  p.drop(teachers_pack());
  p.go_home();
  p.ui.focus("packs.all");
  p.ui.press(Key::activate);
  CHECK(p.desk->screen() == ScreenName::packs);
  p.ui.press(Key::help);
  CHECK(p.ui.at("help.title").label == "Packs");
  p.ui.press(Key::back);
  const std::string mine = p.ui.at("pack.1").label;
  p.ui.focus("pack.1.remove");
  p.ui.press(Key::activate);
  p.settle();
  CHECK(p.ui.find("pack.1.remove") == nullptr);
  p.ui.focus("packs.undo");
  p.ui.press(Key::activate);
  p.settle();
  CHECK(p.ui.at("pack.1").label == mine);
  p.ui.focus("packs.browse");
  p.ui.press(Key::activate);
  CHECK(p.desk->screen() == ScreenName::files);
  p.ui.press(Key::back);
  CHECK(p.desk->screen() == ScreenName::home);
}

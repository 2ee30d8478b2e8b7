// The writing desk: nothing is lost, whatever happens.
#include "editor/writing_desk.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "bank/checker.h"
#include "editor/blank_question.h"
#include "editor/edits.h"
#include "support/english.h"
#include "support/own_page.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"
#include "text/data_folder.h"

using namespace stet;
using stet::test::english;
using stet::test::sample_pack;
using stet::test::TemporaryFolder;

namespace {

const Lexicon& words() {
  static const Lexicon lexicon = *Lexicon::open(STET_SOURCE_DIR "/assets");
  return lexicon;
}

std::string text_at(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return (std::stringstream() << file.rdbuf()).str();
}

struct AtDesk {
  TemporaryFolder folder;
  std::unique_ptr<WritingDesk> desk;
  AtDesk() { sit_down(folder.path() + "/home"); }

  void sit_down(const std::string& home) {
    desk.reset();
    desk = std::make_unique<WritingDesk>(
        WritingSetup{folder.path() + "/data", Places{home}, words(), english()});
  }
  // As after a kill: the files as they are now.
  std::string copy_of_home() {
    const std::string copy = folder.path() + "/after-kill";
    std::filesystem::copy(folder.path() + "/home", copy, std::filesystem::copy_options::recursive);
    return copy;
  }
  void settle() { REQUIRE(desk->settle(20'000)); }
  void add(size_t shape, const std::string& id) {
    desk->change(with_new_question(desk->work()->now(), blank_question(id, shape), ""), "Add");
  }
  std::string kept() { return folder.path() + "/home/packs/unsaved"; }
};

}  // namespace

TEST_CASE("a crash loses nothing: work is there at the next start, as it was") {
  AtDesk at;
  at.desk->begin("Ferry fares");
  for (size_t shape = 0; shape < shape_names().size(); ++shape)
    at.add(shape, "q" + std::to_string(shape));
  at.settle();
  const std::string before = write_work(at.desk->work()->now(), at.desk->work()->file());
  const std::string copy = at.copy_of_home();
  at.sit_down(copy);
  REQUIRE(at.desk->unfinished().size() == 1);
  CHECK(at.desk->unfinished()[0].title == "Ferry fares");
  CHECK(at.desk->unfinished()[0].questions == 8);
  at.desk->go_on(at.desk->unfinished()[0]);
  REQUIRE(at.desk->work() != nullptr);
  CHECK(write_work(at.desk->work()->now(), at.desk->work()->file()) == before);
}

TEST_CASE("what is saved is no longer unfinished, and is found among the packs") {
  AtDesk at;
  const std::string path = at.folder.file("mine.stet.json", write_pack(sample_pack()));
  at.desk->open(path);
  at.add(0, "q");
  at.settle();
  CHECK(std::filesystem::exists(kept_work_path({at.folder.path() + "/home"}, sample_pack().id)));
  CHECK_FALSE(at.desk->save().has_value());
  CHECK(at.desk->message().starts_with("the pack can't be saved yet: \"stem\" is empty"));
  at.desk->undo();
  at.settle();
  CHECK_FALSE(std::filesystem::exists(kept_work_path({at.folder.path() + "/home"}, sample_pack().id)));
  at.desk->redo();
  at.desk->change(without_questions(at.desk->work()->now(), {"q", sample_pack().questions[0].id}),
                  "Delete");
  CHECK(at.desk->save() == Saving::saved);
  at.settle();
  at.desk->put_away();
  CHECK(at.desk->unfinished().empty());
  CHECK(open_pack(path, words())->revision == 2);
}

TEST_CASE("opening a pack with unfinished work goes on with that") {
  AtDesk at;
  const std::string path = at.folder.file("mine.stet.json", write_pack(sample_pack()));
  at.desk->open(path);
  at.add(0, "q");
  at.settle();
  at.desk->put_away();
  CHECK(at.desk->work() == nullptr);
  at.desk->open(path);
  CHECK(at.desk->work()->now().questions.size() == 11);
  CHECK(at.desk->message() == "Here is your unsaved work on this pack.");
}

TEST_CASE("a shipped pack is opened as a copy, and never written to") {
  AtDesk at;
  std::filesystem::create_directories(at.folder.path() + "/data/questions");
  const std::string path =
      at.folder.file("data/questions/shipped.stet.json", write_pack(sample_pack()));
  at.desk->open(path);
  const Manuscript& copy = at.desk->work()->now();
  CHECK(copy.head->title == "Ferry fares (copy)");
  CHECK(copy.head->id != sample_pack().id);
  CHECK(copy.questions[0]->id != sample_pack().questions[0].id);
  CHECK(at.desk->save() == Saving::saved);
  CHECK(text_at(path) == write_pack(sample_pack()));
  CHECK(at.desk->work()->file().path ==
        at.folder.path() + "/home/packs/" + copy.head->id + ".stet.json");
}

TEST_CASE("an article comes with drafts that are proved, and can be kept, dropped and undone") {
  AtDesk at;
  at.desk->begin("Ferry fares");
  at.desk->add_article_at(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt");
  CHECK(at.desk->drafting());
  at.settle();
  CHECK_FALSE(at.desk->drafting());
  CHECK(at.desk->articles_taken() == 1);
  const Manuscript drafted = at.desk->work()->now();
  REQUIRE(drafted.drafts.size() > 3);
  for (const QuestionPart& draft : drafted.drafts) CHECK_FALSE(draft->evidence.empty());
  at.desk->change(with_drafts_kept(drafted), "Keep all");
  CHECK(at.desk->save() == Saving::saved);  // so every one is proved
  at.desk->undo();
  at.desk->undo();
  CHECK(at.desk->work()->now().articles.empty());
}

TEST_CASE("what was set aside is restored: drafts are made of it too, and undo takes it back") {
  AtDesk at;
  at.desk->begin("Library");
  at.desk->add_article(test::own_page());
  at.settle();
  const Manuscript before = at.desk->work()->now();
  const Block caption = before.articles[0]->blocks[test::kCaptionBlock];
  REQUIRE(caption.role == Role::caption);
  const auto about_it = [&](const Manuscript& manuscript) {
    return std::ranges::count_if(manuscript.drafts, [&](const QuestionPart& draft) {
      return std::ranges::any_of(draft->evidence, [&](const Evidence& piece) {
        return piece.span.overlaps(caption.span);
      });
    });
  };
  CHECK(about_it(before) == 0);
  at.desk->turn_block("a1", test::kCaptionBlock);
  at.settle();
  const Manuscript restored = at.desk->work()->now();
  CHECK(about_it(restored) > 0);
  CHECK(restored.articles[0]->blocks[test::kCaptionBlock] ==
        Block{caption.span, Role::story, Role::caption});
  at.desk->change(with_drafts_kept(restored), "Keep all");
  CHECK(at.desk->save() == Saving::saved);  // so every one is proved
  at.desk->undo();
  at.desk->undo();
  CHECK(at.desk->work()->now() == before);
  at.desk->redo();
  at.desk->turn_block("a1", test::kCaptionBlock);  // set aside again
  at.settle();
  CHECK(about_it(at.desk->work()->now()) == 0);
  CHECK(at.desk->work()->now().articles[0]->blocks == before.articles[0]->blocks);
}

TEST_CASE("drafts not yet decided on survive a crash, even of a saved pack") {
  AtDesk at;
  at.desk->begin("Ferry fares");
  at.desk->add_article(text_at(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt"));
  at.settle();
  const std::string first = at.desk->work()->now().drafts[0]->id;
  at.desk->change(with_draft_kept(at.desk->work()->now(), first), "Keep");
  CHECK(at.desk->save() == Saving::saved);
  at.settle();
  const size_t left = at.desk->work()->now().drafts.size();
  at.sit_down(at.copy_of_home());
  REQUIRE(at.desk->unfinished().size() == 1);
  at.desk->go_on(at.desk->unfinished()[0]);
  CHECK(at.desk->work()->now().drafts.size() == left);
  CHECK_FALSE(at.desk->work()->unsaved());
}

TEST_CASE("text that nothing can be asked about is an article all the same") {
  AtDesk at;
  at.desk->begin("Notes");
  at.desk->add_article("The gulls were loud all morning.");
  at.settle();
  CHECK(at.desk->work()->now().articles.size() == 1);
  CHECK(at.desk->work()->now().drafts.empty());
  at.desk->add_article("   ");
  at.settle();
  CHECK(at.desk->message().starts_with("the pasted text: "));
  CHECK(at.desk->work()->now().articles.size() == 1);
}

TEST_CASE("unfinished work that is discarded can be had back") {
  AtDesk at;
  at.desk->begin("Ferry fares");
  at.settle();
  at.desk->put_away();
  REQUIRE(at.desk->unfinished().size() == 1);
  at.desk->discard(KeptWork(at.desk->unfinished()[0]));
  CHECK(at.desk->unfinished().empty());
  CHECK(at.desk->can_undo_discard());
  at.desk->undo_discard();
  CHECK(at.desk->unfinished().size() == 1);
}

TEST_CASE("what can't be opened is told with its place and remedy") {
  AtDesk at;
  at.desk->open(at.folder.file("x.stet.json", "{"));
  CHECK(at.desk->work() == nullptr);
  CHECK(at.desk->message().starts_with(at.folder.path() + "/x.stet.json:1:2: "));
}

TEST_CASE("where work can't be kept, it is told why") {
  AtDesk at;
  at.folder.file("blocked", "");
  at.sit_down(at.folder.path() + "/blocked");
  at.desk->begin("Ferry fares");
  at.settle();
  CHECK(at.desk->trouble().find("blocked") != std::string::npos);
}

TEST_CASE("problems are those of the newest state") {
  AtDesk at;
  at.desk->open(at.folder.file("mine.stet.json", write_pack(sample_pack())));
  at.add(0, "q");
  at.settle();
  CHECK(at.desk->problems().size() >= 4);
  at.desk->undo();
  at.settle();
  for (const PackProblem& problem : at.desk->problems()) CHECK(problem.severity == Severity::warning);
}

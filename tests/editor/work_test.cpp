#include "editor/work.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "bank/checker.h"
#include "editor/edits.h"
#include "editor/kept_work.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"

using namespace stet;
using stet::test::sample_pack;
using stet::test::TemporaryFolder;

namespace {

const Lexicon kNoWords;

std::string text_at(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return (std::stringstream() << file.rdbuf()).str();
}

void retitle(Work& work, std::string title) {
  Pack head = *work.now().head;
  head.title = std::move(title);
  work.change(with_head(work.now(), std::move(head)), "Change the title");
}

struct OnDisk {
  TemporaryFolder folder;
  std::string path;
  Work work;
  explicit OnDisk(const Pack& pack = sample_pack())
      : path(folder.file("ferry.stet.json", write_pack(pack))), work(*Work::open(path)) {}
};

}  // namespace

TEST_CASE("an opened pack is saved as it was, and unsaved only while it differs") {
  OnDisk disk;
  CHECK_FALSE(disk.work.unsaved());
  retitle(disk.work, "Fares");
  CHECK(disk.work.unsaved());
  disk.work.undo();
  CHECK_FALSE(disk.work.unsaved());
  CHECK(disk.work.save(kNoWords) == Saving::saved);
  CHECK(text_at(disk.path) == write_pack(sample_pack()));
}

TEST_CASE("a save of a changed pack raises its revision once, and keeps unknown keys") {
  Pack pack = sample_pack();
  pack.revision = 7;
  pack.unknown.push_back({"mood", {std::string("calm"), {}}, {}});
  pack.questions[3].unknown.push_back({"hint", {int64_t{3}, {}}, {}});
  OnDisk disk(pack);
  retitle(disk.work, "Fares");
  retitle(disk.work, "Fares and ferries");
  CHECK(disk.work.save(kNoWords) == Saving::saved);
  CHECK_FALSE(disk.work.unsaved());
  pack.title = "Fares and ferries";
  pack.revision = 8;
  CHECK(text_at(disk.path) == write_pack(pack));
  CHECK(disk.work.save(kNoWords) == Saving::saved);
  CHECK(text_at(disk.path) == write_pack(pack));
  disk.work.undo();
  CHECK(disk.work.unsaved());
  CHECK(disk.work.pack().revision == 9);
}

TEST_CASE("a file that somebody else changed is not saved over unless it is asked for") {
  OnDisk disk;
  retitle(disk.work, "Mine");
  Pack theirs = sample_pack();
  theirs.title = "Theirs";
  disk.folder.file("ferry.stet.json", write_pack(theirs));
  CHECK(disk.work.save(kNoWords) == Saving::changed_on_disk);
  CHECK(text_at(disk.path) == write_pack(theirs));
  CHECK(disk.work.unsaved());
  CHECK(disk.work.save(kNoWords, true) == Saving::saved);
  CHECK(text_at(disk.path).find("Mine") != std::string::npos);
}

TEST_CASE("a file that is gone is written again") {
  OnDisk disk;
  std::filesystem::remove(disk.path);
  CHECK(disk.work.save(kNoWords) == Saving::saved);
  CHECK(text_at(disk.path) == write_pack(sample_pack()));
}

TEST_CASE("saved as another file, the work belongs to that one") {
  OnDisk disk;
  retitle(disk.work, "Elsewhere");
  const std::string other = disk.folder.path() + "/new/other.stet.json";
  CHECK(disk.work.save_as(other, kNoWords) == Saving::saved);
  CHECK(disk.work.file().path == other);
  CHECK_FALSE(disk.work.unsaved());
  CHECK(text_at(disk.path) == write_pack(sample_pack()));
  CHECK(disk.work.save_as(disk.path, kNoWords) == Saving::in_the_way);
  CHECK(text_at(disk.path) == write_pack(sample_pack()));
  CHECK(disk.work.save_as(disk.path, kNoWords, true) == Saving::saved);
}

TEST_CASE("a pack with errors isn't saved, and its file stays as it was") {
  OnDisk disk;
  Question question = *disk.work.now().questions[0];
  question.stem.clear();
  disk.work.change(with_question(disk.work.now(), question), "Empty the stem");
  const auto saving = disk.work.save(kNoWords);
  REQUIRE_FALSE(saving.has_value());
  CHECK(describe(saving.error()).starts_with("the pack can't be saved yet: \"stem\" is empty"));
  CHECK(text_at(disk.path) == write_pack(sample_pack()));
}

TEST_CASE("a folder that can't be written is told of, and the work stays unsaved") {
  OnDisk disk;
  retitle(disk.work, "Nowhere");
  disk.folder.file("blocked", "a file where a folder is wanted");
  const auto saving =
      disk.work.save_as(disk.folder.path() + "/blocked/p.stet.json", kNoWords);
  CHECK_FALSE(saving.has_value());
  CHECK(disk.work.unsaved());
  CHECK(disk.work.file().path == disk.path);
}

TEST_CASE("a new pack has revision 1 and no file until it is saved") {
  TemporaryFolder folder;
  const std::string path = folder.path() + "/packs/new.stet.json";
  Work work = Work::begin(manuscript_of(sample_pack()), path);
  CHECK(work.unsaved());
  CHECK_FALSE(std::filesystem::exists(path));
  CHECK(work.save(kNoWords) == Saving::saved);
  CHECK(open_pack(path, kNoWords)->revision == 1);
}

TEST_CASE("kept work comes back as it was: pack, drafts, file and revision") {
  Pack pack = sample_pack();
  pack.revision = 4;
  OnDisk disk(pack);
  Question unfinished = *disk.work.now().questions[0];
  unfinished.stem.clear();
  Manuscript next = with_question(disk.work.now(), unfinished);
  next.drafts = {std::make_shared<const Question>(sample_pack().questions[5])};
  disk.work.change(next, "Change");
  const std::string kept =
      disk.folder.file("x.stet-work", write_work(disk.work.now(), disk.work.file()));

  auto back = open_kept_work(kept);
  if (!back) FAIL(describe(back.error()));
  CHECK(write_work(back->now(), back->file()) == write_work(disk.work.now(), disk.work.file()));
  CHECK(back->file() == disk.work.file());
  CHECK(back->unsaved());
  CHECK(back->pack().revision == 5);
  REQUIRE(back->now().drafts.size() == 1);
  // What changed on disk meanwhile is still noticed.
  back->undo();
  unfinished.stem = "Who said it?";
  back->change(with_question(back->now(), unfinished), "Mend");
  disk.folder.file("ferry.stet.json", "{}");
  CHECK(back->save(kNoWords) == Saving::changed_on_disk);
}

TEST_CASE("kept work that is all in its file isn't unsaved") {
  OnDisk disk;
  retitle(disk.work, "Fares");
  REQUIRE(disk.work.save(kNoWords) == Saving::saved);
  const std::string kept =
      disk.folder.file("x.stet-work", write_work(disk.work.now(), disk.work.file()));
  CHECK_FALSE(open_kept_work(kept)->unsaved());
}

TEST_CASE("damaged work is refused and left alone") {
  OnDisk disk;
  const std::string whole = write_work(disk.work.now(), disk.work.file());
  auto refusal = [&](const std::string& bytes) {
    const auto work = open_kept_work(disk.folder.file("x.stet-work", bytes));
    return work ? "" : work.error().what;
  };
  CHECK(refusal(whole) == "");
  CHECK(refusal(whole.substr(0, whole.size() - 9)) ==
        "is damaged: it is shorter or longer than it says");
  CHECK(refusal("{\"stet-work\":2}\n") == "was kept by a newer Stet");
  CHECK(refusal("{}\n") == "is no work in progress");
  CHECK(refusal("nonsense") != "");
  CHECK(refusal("") != "");
}

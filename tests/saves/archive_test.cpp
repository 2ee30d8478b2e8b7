#include "saves/archive.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "saves/checksum.h"
#include "saves/journal.h"
#include "saves/journal_lines.h"
#include "saves/unsaved.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"
#include "text/file.h"

using namespace stet;
using stet::test::TemporaryFolder;

namespace {

int64_t fixed() {
  return 1422958830123;
}

std::string bytes_at(const std::string& path) {
  return read_file(path, 1 << 20, "a file").value();
}

Places player_with_scores(const TemporaryFolder& folder) {
  const Places places{folder.path()};
  auto journal = Journal::open(places.profile(), fixed).value();
  AnswerGiven given;
  given.outcome.round_id = "r";
  REQUIRE(journal.append(given));
  REQUIRE(journal.append(SettingChanged{"theme", "night-desk"}));
  REQUIRE(keep_pack(places, test::sample_pack()));
  return places;
}

Result<Restored> restore(const Places& places, const std::string& bytes) {
  return restore_profile(places, "default", fixed, bytes, "me.jsonl");
}

}  // namespace

TEST_CASE("everything goes out and comes back as it was; a second time changes nothing") {
  TemporaryFolder here, there;
  const Places old = player_with_scores(here);
  const std::string bytes = archive_profile(old, "default", fixed()).value();
  CHECK(bytes.substr(0, bytes.find('\n')) ==
        with_checksum("{\"format\":\"stet-profile\",\"v\":1,\"at\":\"2015-02-03T10:20:30.123Z\"}"));

  const Places fresh{there.path()};
  auto restored = restore(fresh, bytes);
  REQUIRE(restored);
  CHECK(restored->journal.answers == 1);
  CHECK(restored->journal.events == 2);
  CHECK(restored->packs == 1);
  CHECK(bytes_at(fresh.profile() + "/journal.jsonl") == bytes_at(old.profile() + "/journal.jsonl"));
  const std::string id = test::sample_pack().id;
  CHECK(bytes_at(fresh.kept_pack(id)) == bytes_at(old.kept_pack(id)));

  restored = restore(fresh, bytes);
  CHECK(restored->journal.events == 0);
  CHECK(restored->packs == 0);
  CHECK(restored->kept.empty());
}

TEST_CASE("an unfinished pack goes along, and comes back only where there is none") {
  TemporaryFolder here, there;
  const Places old = player_with_scores(here), fresh{there.path()};
  REQUIRE(write_file(kept_work_path(old, "p-1"), "{\"stet-work\":1}\nhalf a pack"));
  REQUIRE(write_file(unsaved_folder(old) + "/notes.txt", "not ours"));
  const std::string bytes = archive_profile(old, "default", fixed()).value();
  CHECK(bytes.find("\n{\"work\":\"p-1\",\"text\":") != std::string::npos);
  CHECK(bytes.find("not ours") == std::string::npos);

  CHECK(restore(fresh, bytes)->works == 1);
  CHECK(bytes_at(kept_work_path(fresh, "p-1")) == "{\"stet-work\":1}\nhalf a pack");
  REQUIRE(write_file(kept_work_path(fresh, "p-1"), "gone on with"));
  const auto again = restore(fresh, bytes);
  CHECK(again->works == 0);
  CHECK(again->kept == std::vector<std::string>{"p-1"});
  CHECK(bytes_at(kept_work_path(fresh, "p-1")) == "gone on with");
}

TEST_CASE("damaged lines go with the rest, and a damaged line of the file costs only itself") {
  TemporaryFolder here, there;
  const Places old = player_with_scores(here);
  here.file("profiles/default/journal.copy.jsonl", "to\xffrn");
  std::string bytes = archive_profile(old, "default", fixed()).value();
  CHECK(bytes.find("{\"damaged\":\"746fff726e\"") != bytes.npos);
  bytes[bytes.find("night-desk")] = 'N';
  bytes[bytes.find("{\"pack\":") + 30] ^= 1;
  auto restored = restore(Places{there.path()}, bytes);
  REQUIRE(restored);
  CHECK(restored->journal.events == 1);
  CHECK(restored->journal.damaged == 1);
  CHECK(restored->packs == 0);
  CHECK(restored->damaged_packs == 1);
}

TEST_CASE("a pack that is there with other content stays") {
  TemporaryFolder here, there;
  const std::string bytes = archive_profile(player_with_scores(here), "default", fixed()).value();
  const Places fresh{there.path()};
  const std::string id = test::sample_pack().id;
  REQUIRE(write_file(fresh.kept_pack(id), "mine"));
  auto restored = restore(fresh, bytes);
  CHECK(restored->kept == std::vector{id});
  CHECK(bytes_at(fresh.kept_pack(id)) == "mine");
}

TEST_CASE("a file made by a stranger can't leave the packs' folder") {
  TemporaryFolder there;
  const std::string head = with_checksum("{\"format\":\"stet-profile\",\"v\":1}") + "\n";
  for (const char* id : {"../../evil", "", "/etc/evil", "a.b"})
    CHECK(restore(Places{there.path()},
                  head + with_checksum(std::string("{\"pack\":\"") + id + "\",\"text\":\"x\"}"))
              ->damaged_packs == 1);
  CHECK(!std::filesystem::exists(there.path() + "/packs"));
}

TEST_CASE("what isn't an exported profile is refused, and nothing is made of it") {
  TemporaryFolder there;
  for (const char* bytes : {"", "x", "{\"v\":2}\n", "{\"format\":\"stet-profile\",\"v\":1}\n"}) {
    const auto restored = restore(Places{there.path()}, bytes);
    REQUIRE(!restored);
    CHECK(describe(restored.error()) ==
          "me.jsonl: is not a profile that Stet exported; give a file made by stet "
          "export-profile");
  }
  const auto newer =
      restore(Places{there.path()}, with_checksum("{\"format\":\"stet-profile\",\"v\":2}"));
  CHECK(describe(newer.error()) ==
        "me.jsonl: was written by a newer Stet; restore it with that one");
  CHECK(std::filesystem::is_empty(there.path()));
}

TEST_CASE("a player without scores is told so") {
  TemporaryFolder here;
  const auto archived = archive_profile(Places{here.path()}, "default", fixed());
  REQUIRE(!archived);
  CHECK(describe(archived.error()) ==
        here.path() + "/profiles/default: holds no scores; play a round first");
}

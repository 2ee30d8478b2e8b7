#include "saves/library.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "bank/checker.h"
#include "support/english.h"
#include "support/reading_support.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

namespace {

Result<Installed> install(const Places& places, const Pack& pack) {
  auto installed = install_packs(places, {{pack}});
  if (!installed) return tl::unexpected(installed.error());
  return installed->at(0);
}

std::vector<std::string> told_each(const std::vector<Phrase>& phrases) {
  std::vector<std::string> lines;
  for (const Phrase& phrase : phrases) lines.push_back(told(english(), phrase));
  return lines;
}

Pack named(const std::string& title) {
  Pack pack = sample_pack();
  pack.id = uuid_of(title);
  pack.title = title;
  return pack;
}

}  // namespace

TEST_CASE("a newer pack replaces the one with its id, says what changes, and can be undone") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  Pack pack = sample_pack();
  const auto added = install(places, pack);
  REQUIRE(added);
  CHECK(told(english(), outcome_of(*added)) == "“Ferry fares” is now among your packs");
  CHECK(told(english(), outcome_of(install(places, pack).value())) ==
        "“Ferry fares” is already among your packs, word for word");

  pack.title = "Ferry fares, mended";
  pack.questions[0].stem = "Who said so?";
  pack.questions.erase(pack.questions.begin() + 1);
  pack.questions.push_back(pack.questions[0]);
  pack.questions.back().id = uuid_of("new");
  const auto replaced = install(places, pack);
  REQUIRE(replaced);
  CHECK(told(english(), outcome_of(*replaced)) ==
        "“Ferry fares, mended” is replaced by revision 2: 4 changes; scores are kept");
  CHECK(told_each(replaced->changes) ==
        std::vector<std::string>{"~ title: Ferry fares → Ferry fares, mended", "~ Who said so?",
                                 "+ Who said so?", "- Which are true of Ada Quist?"});
  const std::string path = path_of_kept_pack(places, pack.id).value();
  CHECK(read_pack_form(read_file(path, kPackLimit, "").value())->revision == 2);

  CHECK(told(english(), undo_library_change(places).value()) ==
        "“Ferry fares” is as it was before");
  CHECK(read_file(path, kPackLimit, "").value() == write_pack(sample_pack()));
  CHECK(describe(undo_library_change(places).error()) == "there is no change to undo");
}

TEST_CASE("an older revision is left alone, unless it is asked for or has no say") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  Pack pack = sample_pack();
  pack.revision = 5;
  REQUIRE(install(places, pack));
  pack.revision = 4;
  pack.title = "Ferry fares of old";
  const Installed left = foresee(places, {pack}).value();
  CHECK(left.what == Installation::older);
  CHECK(told(english(), outcome_of(left)) ==
        "“Ferry fares of old” was left alone: what you have is revision 5, which is newer");
  CHECK(told_each(left.changes) ==
        std::vector<std::string>{"~ title: Ferry fares → Ferry fares of old"});
  CHECK(install(places, pack)->what == Installation::older);
  CHECK(read_pack_form(read_file(places.kept_pack(pack.id), kPackLimit, "").value())->title ==
        "Ferry fares");
  const Installed asked = foresee(places, {pack, true}).value();
  CHECK(asked.what == Installation::replaced);
  CHECK(asked.revision == 6);
}

TEST_CASE("several packs come together, and go together") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  REQUIRE(install(places, named("One")));
  Pack mended = named("One");
  mended.questions[0].stem = "Who said so?";
  const auto all = install_packs(places, {{mended}, {named("Two")}, {named("Three")}});
  REQUIRE(all);
  CHECK(all->at(0).what == Installation::replaced);
  CHECK(all->at(2).what == Installation::added);
  CHECK(can_undo_library_change(places));
  CHECK(told(english(), undo_library_change(places).value()) ==
        "“One” is as it was before; “Two” is taken out again; “Three” is taken out again");
  CHECK(packs_in(places.packs()) == std::vector<std::string>{places.kept_pack(uuid_of("One"))});
  CHECK_FALSE(can_undo_library_change(places));
}

TEST_CASE("of several packs none comes where one can't") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  REQUIRE(install(places, named("One")));
  Pack bad = named("Bad");
  bad.id = "no/file";
  CHECK(describe(install_packs(places, {{named("Two")}, {bad}}).error()) ==
        "the id \"no/file\" can't be a file's name; give the pack a uuid");
  CHECK(describe(install_packs(places, {{named("Two")}, {named("Two")}}).error()) ==
        "“Two” is twice among them; import one, then the other, or give one another title");
  // A folder in the way: the first is written, the second can't be, and both are as they were.
  std::filesystem::create_directories(places.kept_pack(uuid_of("Three")) + "/x");
  Pack mended = named("One");
  mended.questions[0].stem = "Who said so?";
  CHECK_FALSE(install_packs(places, {{mended}, {named("Three")}}));
  CHECK(read_file(places.kept_pack(uuid_of("One")), kPackLimit, "").value() ==
        write_pack(named("One")));
  CHECK_FALSE(can_undo_library_change(places));
}

TEST_CASE("what a newer Stet wrote under the same id is never replaced") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  const Pack pack = sample_pack();
  std::filesystem::create_directories(places.packs());
  folder.file("stet/packs/" + pack.id + ".stet.json",
              "{\"format\": \"stet-pack\", \"version\": 2}");
  CHECK(describe(install(places, pack).error()) ==
        places.kept_pack(pack.id) +
            ": what you have under this id was made by a newer Stet; update Stet to replace it");
}

TEST_CASE("a pack is taken out, brought back, and an added one is undone") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  const Pack pack = sample_pack();
  REQUIRE(install(places, pack));
  CHECK(told(english(), undo_library_change(places).value()) == "“Ferry fares” is taken out again");
  CHECK(packs_in(places.packs()).empty());
  REQUIRE(install(places, pack));
  CHECK(told(english(), remove_pack(places, pack.id).value()) ==
        "“Ferry fares” is no longer among your packs");
  CHECK(packs_in(places.packs()).empty());
  CHECK(told(english(), undo_library_change(places).value()) ==
        "“Ferry fares” is as it was before");
  CHECK(packs_in(places.packs()).size() == 1);
  CHECK(describe(remove_pack(places, "absent").error()) ==
        "none of your packs has the id \"absent\"; see stet packs");
  CHECK(describe(remove_pack(places, "../../etc").error()) ==
        "the id \"../../etc\" can't be a file's name; give the pack a uuid");
}

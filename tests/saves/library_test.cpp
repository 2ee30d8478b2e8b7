#include "saves/library.h"

#include <doctest/doctest.h>

#include "bank/checker.h"
#include "support/reading_support.h"
#include "support/sample_pack.h"
#include "support/temporary_folder.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a newer pack replaces the one with its id, says what changes, and can be undone") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  Pack pack = sample_pack();
  const auto added = install_pack(places, pack);
  REQUIRE(added);
  CHECK(in_words(*added) == "“Ferry fares” is now among your packs");
  CHECK(in_words(install_pack(places, pack).value()) ==
        "“Ferry fares” is already among your packs, word for word");

  pack.title = "Ferry fares, mended";
  pack.questions[0].stem = "Who said so?";
  pack.questions.erase(pack.questions.begin() + 1);
  pack.questions.push_back(pack.questions[0]);
  pack.questions.back().id = uuid_of("new");
  const auto replaced = install_pack(places, pack);
  REQUIRE(replaced);
  CHECK(in_words(*replaced) ==
        "“Ferry fares, mended” is replaced by revision 2: 4 changes; scores are kept");
  CHECK(replaced->changes == std::vector<std::string>{"~ title: Ferry fares → Ferry fares, mended",
                                                      "~ Who said so?", "+ Who said so?",
                                                      "- Which are true of Ada Quist?"});
  const std::string path = path_of_kept_pack(places, pack.id).value();
  CHECK(read_pack_form(read_file(path, kPackLimit, "").value())->revision == 2);

  CHECK(undo_library_change(places).value() == "“Ferry fares” is as it was before");
  CHECK(read_file(path, kPackLimit, "").value() == write_pack(sample_pack()));
  CHECK(describe(undo_library_change(places).error()) == "there is no change to undo");
}

TEST_CASE("a pack is taken out, brought back, and an added one is undone") {
  TemporaryFolder folder;
  const Places places{folder.path() + "/stet"};
  const Pack pack = sample_pack();
  REQUIRE(install_pack(places, pack));
  CHECK(undo_library_change(places).value() == "“Ferry fares” is taken out again");
  CHECK(packs_in(places.packs()).empty());
  REQUIRE(install_pack(places, pack));
  CHECK(remove_pack(places, pack.id).value() == "“Ferry fares” is no longer among your packs");
  CHECK(packs_in(places.packs()).empty());
  CHECK(undo_library_change(places).value() == "“Ferry fares” is as it was before");
  CHECK(packs_in(places.packs()).size() == 1);
  CHECK(describe(remove_pack(places, "absent").error()) ==
        "none of your packs has the id \"absent\"; see stet packs");
  CHECK(describe(remove_pack(places, "../../etc").error()) ==
        "the id \"../../etc\" can't be a file's name; give the pack a uuid");
}

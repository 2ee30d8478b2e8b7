#include <doctest/doctest.h>

#include "saves/journal.h"
#include "saves/profiles.h"
#include "support/command.h"
#include "support/own_home.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

namespace {

void answer(const Places& places, const std::string& profile) {
  auto journal = Journal::open(places.profile(profile), [] { return int64_t{1422958830000}; });
  AnswerGiven given;
  given.outcome.round_id = "r";
  REQUIRE(journal->append(given));
}

}  // namespace

TEST_CASE("what a player has goes out by name, and comes back to whoever is named") {
  std::string exported;
  {
    OwnHome here;
    const Places places = find_places().value();
    answer(places, add_profile(places, "Ada").value().id);
    const std::string file = here.folder().path() + "/ada.jsonl";
    auto ran = run({"export-profile", file, "--player", "ada"});
    CHECK(ran.status == 0);
    CHECK(ran.err == "everything is in " + file + "\n");
    exported = read_file(file, 1 << 20, "a profile").value();
    CHECK(run({"export-profile", "-", "--player", "Ada"}).out == exported);
  }
  OwnHome there;
  const std::string file = there.folder().file("ada.jsonl", exported);
  CHECK(run({"restore-profile", file}).err ==
        "restored 1 answer and 0 packs; what was there already stays\n");
  CHECK(run({"restore-profile", file}).err ==
        "restored 0 answers and 0 packs; what was there already stays\n");
  auto ran = run({"restore-profile", file, "--player", "Ada"});
  CHECK(ran.status == 1);
  CHECK(ran.err.find("Ada") != std::string::npos);
}

TEST_CASE("whoever played last is who is meant") {
  OwnHome here;
  const Places places = find_places().value();
  const Profile ada = add_profile(places, "Ada").value();
  answer(places, ada.id);
  CHECK(run({"export-profile", "-"}).status == 1);  // the first player has no scores
  REQUIRE(remember_profile(places, ada.id));
  CHECK(run({"export-profile", "-"}).out.find("\"answer-given\"") != std::string::npos);
}

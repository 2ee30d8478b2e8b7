#include "text/phrasebook.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "support/temporary_folder.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("places are filled in") {
  CHECK(filled("{1} of {2}", {"3", "10"}) == "3 of 10");
  CHECK(filled("{2}, {1}, {3}", {"a", "b"}) == "b, a, {3}");
  CHECK(filled("{x} {", {"a"}) == "{x} {");
}

TEST_CASE("a phrase is told with its parts, several one after the other") {
  CHECK(told(english(), {"need.skills", {"40", "2"}}) == "A 40 in 2 more skills");
  CHECK(told(english(), {"need.less-doubt"}) == "doubt fewer sound sentences");
  const Phrase both[] = {{"library.back", {"Ferries"}}, {"library.out-again", {"Trams"}}};
  CHECK(told(english(), both) == "“Ferries” is as it was before; “Trams” is taken out again");
}

TEST_CASE("one and several have a line each") {
  CHECK(counted(english(), 1, "count.day", "count.days") == "1 day");
  CHECK(counted(english(), 0, "count.day", "count.days") == "0 days");
}

TEST_CASE("a key that the table lacks is shown as it stands") {
  const Phrasebook words = english();
  CHECK(words("no.such-line") == "no.such-line");
  CHECK(words.missing().contains("no.such-line"));
  CHECK_FALSE(words.all().contains("no.such-line"));
}

TEST_CASE("a table that can't be read is refused with the place") {
  const TemporaryFolder folder;
  auto none = Phrasebook::load(folder.path(), "nowhere");
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().place == folder.path() + "/text/nowhere.txt");

  std::filesystem::create_directories(folder.path() + "/text");
  folder.file("text/norsk.txt", "# Norsk\n\nhome.name = Hjem\nhome.play spill\n");
  auto broken = Phrasebook::load(folder.path(), "norsk");
  REQUIRE_FALSE(broken.has_value());
  CHECK(describe(broken.error()) ==
        folder.path() + "/text/norsk.txt line 4: has no \" = \"; write it as: key = text");
}

TEST_CASE("a table that says a key twice is refused") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() + "/text");
  folder.file("text/norsk.txt", "home.name = Hjem\nhome.name = Heim\n");
  auto twice = Phrasebook::load(folder.path(), "norsk");
  REQUIRE_FALSE(twice.has_value());
  CHECK(describe(twice.error()) ==
        folder.path() + "/text/norsk.txt line 2: says home.name again; keep one of the two");
}

#include "writers/could_say.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

size_t person_named(const Sample& sample, const std::string& name) {
  for (size_t who = 0; who < sample.reading.people.size(); ++who)
    if (sample.reading.people[who].name == name) return who;
  FAIL("nobody is called ", name);
  throw 0;
}

const char* kPool =
    "The pool that the late Gus Hart built will close.\n\n"
    "“The roof leaks every winter,” said Ada Brook, a teacher. Cal Dean, the mayor, and Tom Reed, "
    "the clerk, disagreed. Eve Fox, a swimmer, was killed on the stairs. The "
    "town still talks of the shooting of Ina Jay, a diver.\n";

bool could(const std::string& name, std::string_view words) {
  static const Sample sample(kPool);
  return could_say(sample.source(), person_named(sample, name), person_named(sample, "Ada Brook"),
                   words);
}

}  // namespace

TEST_CASE("whoever is alive and not spoken of could have said it") {
  CHECK(could("Cal Dean", "The roof leaks every winter"));
  CHECK(could("Tom Reed", "The roof leaks every winter"));
}

TEST_CASE("the dead said nothing") {
  CHECK_FALSE(could("Gus Hart", "The roof leaks every winter"));
  CHECK_FALSE(could("Eve Fox", "The roof leaks every winter"));
  CHECK_FALSE(could("Ina Jay", "The roof leaks every winter"));
}

TEST_CASE("nobody speaks of themselves by name or by office") {
  CHECK_FALSE(could("Cal Dean", "Dean knew that the roof leaks"));
  CHECK_FALSE(could("Cal Dean", "The mayor knew that the roof leaks"));
  CHECK(could("Tom Reed", "The mayor knew that the roof leaks"));
}

TEST_CASE("words that show a woman’s voice aren’t a man’s") {
  CHECK_FALSE(could("Tom Reed", "I took my maternity leave in May"));
  CHECK_FALSE(could("Tom Reed", "My husband built the roof"));
}

TEST_CASE("whom a pronoun of the words must mean didn't say them") {
  const Sample sample(
      "Ada Brook, a teacher, and Eve Fox, the clerk, met Peter Hart, the mayor, and Tom Reed, a "
      "diver. Hart opened the hall. Hart left.\n");
  const auto could = [&](const std::string& name, std::string_view words) {
    return could_say(sample.source(), person_named(sample, name), person_named(sample, "Ada Brook"),
                     words);
  };
  CHECK_FALSE(could("Peter Hart", "He never reads the papers"));
  CHECK(could("Tom Reed", "He never reads the papers"));
  CHECK(could("Peter Hart", "Reed says that he never reads"));
  CHECK(could("Peter Hart", "She never reads the papers"));
}

TEST_CASE("whose family is spoken of, doesn't speak") {
  const Sample sample("Ada Brook, a teacher, met Tom Reed, a diver. Reed left.\n");
  CHECK_FALSE(could_say(sample.source(), person_named(sample, "Tom Reed"),
                        person_named(sample, "Ada Brook"), "The Reeds own the hall"));
}

TEST_CASE("nobody takes the long dead for a speaker") {
  const Sample sample(
      "Ada Brook, a teacher, spoke of Ronald Reagan and of Tom Reed, a diver. Reagan and Reed "
      "opened the hall.\n");
  const auto could = [&](const std::string& name) {
    return could_say(sample.source(), person_named(sample, name), person_named(sample, "Ada Brook"),
                     "The hall is old");
  };
  CHECK_FALSE(could("Ronald Reagan"));
  CHECK(could("Tom Reed"));
}

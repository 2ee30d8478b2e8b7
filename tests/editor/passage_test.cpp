#include "editor/passage.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

// "a ferry sank": targets "a", "ferry".
const Mark kFerry{"a ferry sank", {{0, 1}, {2, 7}}, MarkUnit::words, ""};

std::string marked(const Mark& mark) {
  std::string words;
  for (Span target : mark.targets) words += "[" + std::string(slice(mark.passage, target)) + "]";
  return words;
}

}  // namespace

TEST_CASE("what is to be marked stays with its words while the passage is edited") {
  CHECK(marked(with_passage(kFerry, "a big ferry sank")) == "[a][ferry]");
  CHECK(marked(with_passage(kFerry, "a ferry sank at last")) == "[a][ferry]");
  CHECK(marked(with_passage(kFerry, "a fairy sank")) == "[a]");
  CHECK(marked(with_passage(kFerry, "ferry sank")) == "[ferry]");
  CHECK(marked(with_passage(kFerry, "")) == "");
}

TEST_CASE("a mark is set and taken off again") {
  const Mark more = with_target(kFerry, {8, 12});
  CHECK(marked(more) == "[a][ferry][sank]");
  CHECK(marked(with_target(more, {2, 7})) == "[a][sank]");
  CHECK(marked(with_target(more, {2, 12})) == "[a]");
}

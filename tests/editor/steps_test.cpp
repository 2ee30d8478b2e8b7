#include "editor/steps.h"

#include <doctest/doctest.h>

#include "editor/edits.h"

using namespace stet;

namespace {

Manuscript titled(const Manuscript& before, const char* title) {
  Pack head = *before.head;
  head.title = title;
  return with_head(before, std::move(head));
}

}  // namespace

TEST_CASE("each change is a step that is undone and done again") {
  Steps steps(blank_manuscript("p", "One"));
  steps.take(titled(steps.now(), "Two"), "Change the title");
  steps.take(titled(steps.now(), "Three"), "Change it again");
  CHECK(steps.to_undo() == "Change it again");
  CHECK(steps.undo());
  CHECK(steps.now().head->title == "Two");
  CHECK(steps.to_redo() == "Change it again");
  CHECK(steps.undo());
  CHECK(steps.now().head->title == "One");
  CHECK_FALSE(steps.undo());
  CHECK(steps.redo());
  CHECK(steps.redo());
  CHECK(steps.now().head->title == "Three");
  CHECK_FALSE(steps.redo());
}

TEST_CASE("a change after undo lets go of what was undone") {
  Steps steps(blank_manuscript("p", "One"));
  steps.take(titled(steps.now(), "Two"), "a");
  steps.undo();
  steps.take(titled(steps.now(), "Other"), "b");
  CHECK_FALSE(steps.can_redo());
  steps.undo();
  CHECK(steps.now().head->title == "One");
}

TEST_CASE("one run of typing is one step, another run another") {
  Steps steps(blank_manuscript("p", ""));
  for (const char* title : {"F", "Fe", "Fer"}) steps.take(titled(steps.now(), title), "t", "title#1");
  steps.take(titled(steps.now(), "Ferry"), "t", "title#2");
  steps.undo();
  CHECK(steps.now().head->title == "Fer");
  steps.undo();
  CHECK(steps.now().head->title == "");
  steps.redo();
  steps.take(titled(steps.now(), "Fern"), "t", "title#1");  // typed on after going back
  steps.undo();
  CHECK(steps.now().head->title == "Fer");
}

TEST_CASE("what changes nothing is no step") {
  Steps steps(blank_manuscript("p", "One"));
  steps.take(steps.now(), "Nothing");
  CHECK_FALSE(steps.can_undo());
}

TEST_CASE("the oldest steps are let go, the newest kept") {
  Steps steps(blank_manuscript("p", "0"));
  for (size_t i = 1; i <= kMostSteps + 5; ++i)
    steps.take(titled(steps.now(), std::to_string(i).c_str()), "t");
  size_t undone = 0;
  while (steps.undo()) ++undone;
  CHECK(undone == kMostSteps - 1);
  CHECK(steps.now().head->title == "6");
}

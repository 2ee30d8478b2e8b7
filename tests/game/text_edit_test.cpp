#include "game/text_edit.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

struct Edited {
  std::string text;
  TextEdit edit;
  explicit Edited(std::string start) : text(std::move(start)) { edit.move_to(text.size(), false); }
  void type(std::string_view typed) {
    for (char c : typed) edit.insert(text, std::string_view(&c, 1));
  }
};

}  // namespace

TEST_CASE("the caret goes by characters and by words") {
  Edited e("Žofie paid €9 today");
  e.edit.left(e.text, true, false);
  CHECK(e.text.substr(e.edit.caret) == "today");
  e.edit.left(e.text, true, false);
  CHECK(e.text.substr(e.edit.caret) == "€9 today");
  e.edit.right(e.text, false, false);
  CHECK(e.text.substr(e.edit.caret) == "9 today");
  e.edit.move_to(0, false);
  e.edit.left(e.text, false, false);
  CHECK(e.edit.caret == 0);
  e.edit.right(e.text, false, false);
  CHECK(e.edit.caret == 2);
}

TEST_CASE("what is selected is replaced, and a selection let go ends at its edge") {
  Edited e("about 12 percent");
  e.edit.move_to(6, false);
  e.edit.right(e.text, true, true);
  CHECK(e.edit.selected(e.text) == "12 ");
  e.edit.left(e.text, false, false);
  CHECK(e.edit.caret == 6);
  e.edit.right(e.text, true, true);
  e.edit.insert(e.text, "20 ");
  CHECK(e.text == "about 20 percent");
  e.edit.select_all(e.text);
  CHECK(e.edit.erase_before(e.text, false));
  CHECK(e.text == "");
  CHECK_FALSE(e.edit.erase_before(e.text, false));
}

TEST_CASE("typing in one go is undone in one go, and done again") {
  Edited e("fares ");
  e.type("rise");
  e.edit.erase_before(e.text, true);
  CHECK(e.text == "fares ");
  e.type("fall");
  CHECK(e.edit.undo(e.text));
  CHECK(e.text == "fares ");
  CHECK(e.edit.undo(e.text));
  CHECK(e.text == "fares rise");
  CHECK(e.edit.undo(e.text));
  CHECK(e.text == "fares ");
  CHECK_FALSE(e.edit.undo(e.text));
  CHECK(e.edit.redo(e.text));
  CHECK(e.text == "fares rise");
  e.type("!");
  CHECK_FALSE(e.edit.redo(e.text));
}

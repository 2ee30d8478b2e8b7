// Text written without a keyboard: by gamepad alone, and by mouse alone.
#include <doctest/doctest.h>

#include "support/played.h"

using namespace stet;
using namespace stet::test;

namespace {

// By the cross alone, from wherever the focus is, to this control.
void go_to(Played& p, const std::string& id) {
  const Rect to = p.ui.at(id).rect;
  for (int step = 0; step < 40 && p.ui.focused() != id; ++step) {
    const Rect from = p.ui.at(p.ui.focused()).rect;
    const bool same_row = std::abs(from.middle().y - to.middle().y) < 10;
    p.ui.press(by_pad(same_row ? (to.x > from.x ? Key::right : Key::left)
                    : (to.y > from.y ? Key::down : Key::up)));
  }
  REQUIRE(p.ui.focused() == id);
}

void press(Played& p, const std::string& id) {
  go_to(p, id);
  p.ui.press(by_pad(Key::activate));
}

}  // namespace

TEST_CASE("a player's name is given by gamepad alone") {
  Played p;
  p.ui.click("players");
  p.ui.focus("player.new");
  p.ui.press(by_pad(Key::activate));
  CHECK(p.ui.focused() == "key.q");
  CHECK(p.ui.find("player.new") == nullptr);
  press(p, "key.Capitals");
  press(p, "key.A");
  press(p, "key.Capitals");
  press(p, "key.d");
  press(p, "key.f");
  press(p, "key.Delete");
  press(p, "key.a");
  CHECK(p.ui.at("letters.text").value == "Ada");
  press(p, "letters.done");
  CHECK(p.ui.find("letters.text") == nullptr);
  CHECK(p.ui.focused() == "player.new");
  CHECK(p.ui.at("player.new").value == "Ada");
  p.ui.press(by_pad(Key::right));
  CHECK(p.ui.focused() == "player.new.do");
  p.ui.press(by_pad(Key::activate));
  CHECK(p.desk->player().name == "Ada");
}

TEST_CASE("a file's name is given by mouse alone, with signs among its letters") {
  Played p;
  p.ui.click("own.path");
  p.ui.click("own.path.letters");
  p.ui.click("key.a");
  p.ui.click("key.Signs");
  CHECK(p.ui.find("key.a") == nullptr);
  p.ui.click("key._");
  p.ui.click("key.Space");
  p.ui.click("key.Signs");
  p.ui.click("key.b");
  CHECK(p.ui.at("letters.text").value == "a_ b");
  p.ui.click("letters.done");
  CHECK(p.ui.at("own.path").value == "a_ b");
  CHECK(p.ui.at("own.open").enabled);
}

TEST_CASE("Esc leaves the field as it was") {
  Played p;
  p.ui.click("own.path");
  p.ui.type("a.txt");
  p.ui.click("own.path.letters");
  p.ui.click("key.b");
  CHECK(p.ui.at("letters.text").value == "a.txtb");
  p.ui.press(Key::back);
  CHECK(p.ui.at("own.path").value == "a.txt");
  CHECK(p.ui.focused() == "own.path");
}

TEST_CASE("lines are begun where there are lines, in the editor") {
  Played p;
  p.ui.click("write");
  p.ui.click("editor.begin");
  p.ui.click("part.articles");
  std::string field;
  for (const Widget& widget : p.ui.display().tree().widgets())
    if (widget.role == WidgetRole::field) field = widget.id;
  CAPTURE(field);
  p.ui.click(field);
  p.ui.click(field + ".letters");
  p.ui.click("key.a");
  p.ui.click("letters.done");
  CHECK(p.ui.at(field).value == "a");
}

TEST_CASE("the sheet is whole in the smallest window") {
  Played p(choose_pack(), 640, 480);
  p.ui.click("players");
  p.ui.focus("player.new");
  p.ui.press(by_pad(Key::activate));
  for (const char* id : {"letters.text", "key.1", "key.Delete", "letters.done"}) {
    const Widget& widget = p.ui.at(id);
    CHECK_MESSAGE(widget.visible.h == doctest::Approx(widget.rect.h), std::string(id));
    CHECK_MESSAGE(widget.visible.w == doctest::Approx(widget.rect.w), std::string(id));
  }
}

#include "game/widgets.h"

#include <doctest/doctest.h>

#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

Column page(Frame& frame) {
  return {frame.px(40), frame.px(40), frame.px(400)};
}

}  // namespace

TEST_CASE("a button is pressed by mouse, by Enter on focus, and by Space") {
  int pressed = 0;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    if (button(frame, column, {"open", "Open"})) ++pressed;
  });
  ui.click("open");
  CHECK(pressed == 1);
  ui.press(Key::activate);  // the click gave it focus
  CHECK(pressed == 2);
  ui.press({Key::activate, 0, 0, true});
  CHECK(pressed == 3);
  CHECK(ui.at("open").focused);
  CHECK(ui.at("open").label == "Open");
}

TEST_CASE("a press that ends elsewhere does nothing") {
  int pressed = 0;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    if (button(frame, column, {"open", "Open"})) ++pressed;
  });
  Input down;
  down.mouse.at = ui.at("open").rect.middle();
  down.mouse.down = down.mouse.pressed = true;
  ui.frame(down);
  Input up;
  up.mouse.at = {900, 600};
  up.mouse.released = true;
  ui.frame(up);
  ui.settle();
  CHECK(pressed == 0);
}

TEST_CASE("Tab goes round, Shift+Tab back, and past what is disabled") {
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    button(frame, column, {"a", "A"});
    button(frame, column, {"b", "B", false, false});
    button(frame, column, {"c", "C"});
  });
  CHECK(ui.focused() == "");
  ui.press(Key::focus_next);
  CHECK(ui.focused() == "a");
  ui.press(Key::focus_next);
  CHECK(ui.focused() == "c");
  ui.press(Key::focus_next);
  CHECK(ui.focused() == "a");
  ui.press(Key::focus_previous);
  CHECK(ui.focused() == "c");
  ui.press(Key::up);
  CHECK(ui.focused() == "a");
}

TEST_CASE("Enter that nobody takes presses the default button, wherever it is drawn") {
  std::string pressed;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    if (button(frame, column, {"go", "Go", true, true, true})) pressed += "go ";
    if (button(frame, column, {"other", "Other"})) pressed += "other ";
  });
  ui.press(Key::activate);
  CHECK(pressed == "go ");
  ui.focus("other");
  ui.press(Key::activate);
  CHECK(pressed == "go other ");
}

TEST_CASE("answer rows tell their state and are at least 56 high") {
  bool hit = false;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    hit |= answer_row(frame, column, {"answer.1", "1", "Luis Otzuka", RowState::chosen}).activated;
    answer_row(
        frame, column,
        {"answer.2", "2", "A long answer that needs to be set over two lines, at least, here"});
    answer_row(frame, column,
               {"answer.3", "3", "Nobody", RowState::wrong, "She isn't named.", false});
  });
  CHECK(ui.at("answer.1").value == "chosen");
  CHECK(ui.at("answer.3").value == "wrong");
  CHECK(ui.at("answer.1").rect.h == 56);
  CHECK(ui.at("answer.2").rect.h > 70);
  CHECK_FALSE(ui.at("answer.3").enabled);
  ui.click("answer.1");
  CHECK(hit);
}

TEST_CASE("what is out of sight is scrolled to: by wheel, by keys, by focus") {
  std::string pressed;
  UiDriver ui([&](Frame& frame) {
    ScrollArea area(frame, "list", "A list", {0, 0, 500, 300}, true, 16);
    for (int i = 0; i < 20; ++i) {
      const std::string id = "row." + std::to_string(i);
      if (button(frame, area.column, {id, "Row"})) pressed = id;
      area.column.gap(frame);
    }
  });
  CHECK(ui.at("row.19").visible.empty());
  ui.click("row.19");
  CHECK(pressed == "row.19");
  ui.press(Key::home);
  CHECK(ui.at("row.0").rect.y == 16);
  ui.press(Key::end);
  CHECK(ui.at("row.19").rect.bottom() == 300 - 16 - 8);
  ui.press(Key::home);
  ui.press(Key::page_down);
  CHECK(ui.at("row.0").rect.y == 16 - (300 - 48));
  ui.focus("row.3");
  const Widget& third = ui.at("row.3");
  CHECK(third.visible == third.rect);
}

TEST_CASE("the thumb of a scroll area can be dragged") {
  UiDriver ui([&](Frame& frame) {
    ScrollArea area(frame, "list", "A list", {0, 0, 500, 300}, true);
    for (int i = 0; i < 20; ++i) button(frame, area.column, {"row." + std::to_string(i), "Row"});
  });
  Input down;
  down.mouse.at = {494, 10};
  down.mouse.down = down.mouse.pressed = true;
  ui.frame(down);
  Input drag;
  drag.mouse.at = {494, 1000};
  drag.mouse.down = drag.mouse.moved = true;
  ui.frame(drag);
  Input up;
  up.mouse.at = {494, 1000};
  up.mouse.released = true;
  ui.frame(up);
  ui.settle();
  CHECK(ui.at("row.19").rect.bottom() == 300);
}

TEST_CASE("a field takes typed and pasted text, within its limits") {
  std::string text;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    Field field{"number", "How many?"};
    field.allowed = "0123456789.-";
    field.longest = 6;
    text_field(frame, column, field, text);
  });
  ui.type("7");
  CHECK(text == "");  // no focus yet
  ui.focus("number");
  ui.type("1");
  ui.type("x");
  ui.type("2");
  CHECK(text == "12");
  ui.press(Key::left);
  ui.type(".");
  CHECK(text == "1.2");
  ui.press(Key::backspace);
  CHECK(text == "12");
  ui.press(Key::erase);
  CHECK(text == "1");
  ui.paste("987\n654321");
  CHECK(text == "198765");
  CHECK(ui.at("number").value == "198765");
}

TEST_CASE("letters typed into a field answer nothing") {
  std::string text;
  bool answered = false;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    text_field(frame, column, {"name", "Name"}, text);
    answered |= frame.take_answer(0);
  });
  ui.focus("name");
  ui.letter('A');
  ui.type("a");
  CHECK(text == "a");
  CHECK_FALSE(answered);
}

TEST_CASE("a space is typed, and Enter presses the default button") {
  std::string text;
  int pressed = 0;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    text_field(frame, column, {"name", "Name"}, text);
    if (button(frame, column, {"open", "Open", true, true, true})) ++pressed;
  });
  ui.focus("name");
  ui.press({Key::activate, 0, 0, true});
  ui.type(" ");
  CHECK(text == " ");
  CHECK(pressed == 0);
  ui.press(Key::activate);
  CHECK(pressed == 1);
}

TEST_CASE("chips tell which is pressed") {
  std::optional<size_t> chosen;
  UiDriver ui([&](Frame& frame) {
    Column column = page(frame);
    const std::vector<Chip> row{{"sure.1", "1 a guess"}, {"sure.2", "2 fairly"}};
    if (auto hit = chips(frame, column, "How sure?", row)) chosen = hit;
  });
  ui.click("sure.2");
  CHECK(chosen == 1);
}

TEST_CASE("progress is told in words") {
  UiDriver ui([&](Frame& frame) {
    const std::vector<Dot> dots{Dot::right, Dot::wrong, Dot::here, Dot::ahead};
    progress_dots(frame, {40, 40}, dots);
  });
  CHECK(ui.at("progress").value == "2 of 4 answered");
}

// Typed text that wraps, by keys and by mouse.
#include "game/text_area.h"

#include <doctest/doctest.h>

#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

// A text area 300 units wide, with another below it.
struct Page {
  explicit Page(std::string start, TextArea of = {}) : area(std::move(of)), text(std::move(start)) {
    area.id = "area";
    area.label = "Story";
    ui = std::make_unique<UiDriver>([this](Frame& frame) { draw(frame); });
    ui->focus("area");
  }
  void draw(Frame& frame) {
    ScrollArea page(frame, "page", "Page", {0, 0, frame.size.x, frame.size.y}, true, 32);
    Column column{40, 40, 300};
    const Typing typing = text_area(frame, column, area, text);
    if (typing.changed || typing.entered) last = typing;
    if (!frame.wish.copied.empty()) copied = frame.wish.copied;
    text_area(frame, column, {"below", "Below"}, below);
    page.column.y = column.y;
  }
  void press(Key key, bool shift = false, bool control = false) {
    ui->press({key, 0, 0, false, shift, control});
  }
  Vec in(float x, float y) const {
    const Rect rect = ui->at("area").rect;
    return {rect.x + x, rect.y + y};
  }

  TextArea area;
  std::string text, below, copied;
  Typing last;
  std::unique_ptr<UiDriver> ui;
};

}  // namespace

TEST_CASE("what is typed stands where the caret is, which begins at the end") {
  Page p("Fares rise");
  p.ui->type(".");
  CHECK(p.text == "Fares rise.");
  p.press(Key::home);
  p.ui->type("Ferry ");
  CHECK(p.text == "Ferry Fares rise.");
  p.press(Key::right, false, true);
  p.press(Key::erase);
  CHECK(p.text == "Ferry Fares ise.");
  p.press(Key::end);
  p.press(Key::backspace, false, true);
  CHECK(p.text == "Ferry Fares ");
  CHECK(p.ui->at("area").value == "Ferry Fares ");
}

TEST_CASE("Shift selects; what is selected is copied, cut and replaced") {
  Page p("one two three");
  p.press(Key::left, true, true);
  p.press(Key::copy);
  CHECK(p.copied == "three");
  p.press(Key::cut);
  CHECK(p.text == "one two ");
  p.press(Key::select_all);
  p.ui->type("four");
  CHECK(p.text == "four");
}

TEST_CASE("what is pasted is cleaned: one paragraph here, lines where there are lines") {
  Page one("");
  one.ui->paste("two\r\nlines\u202e\x07 here");
  CHECK(one.text == "two lines here");
  Page many("", {.lines = true});
  many.ui->paste("two\r\nlines");
  CHECK(many.text == "two\nlines");
}

TEST_CASE("Enter begins a line, or is told to the owner of the text") {
  Page one("a");
  one.press(Key::activate);
  CHECK(one.text == "a");
  CHECK(one.last.entered);
  Page many("a", {.lines = true});
  many.press(Key::activate);
  many.ui->type("b");
  CHECK(many.text == "a\nb");
  CHECK_FALSE(many.last.entered);
}

TEST_CASE("up and down go from line to line, and out of the field at its ends") {
  Page p("first\nsecond\nthird", {.lines = true});
  p.press(Key::up);
  p.press(Key::home);
  p.ui->type("the ");
  CHECK(p.text == "first\nthe second\nthird");
  p.press(Key::home, false, true);
  p.ui->type("the ");
  CHECK(p.text == "the first\nthe second\nthird");
  p.press(Key::end, false, true);
  CHECK(p.ui->focused() == "area");
  p.press(Key::down);
  CHECK(p.ui->focused() == "below");
}

TEST_CASE("a long paragraph is set on lines of its own, which the keys go by") {
  const std::string words = "The ferry to Gull Island carries about forty people a day in summer.";
  Page p(words);
  const float high = p.ui->at("area").rect.h;
  CHECK(high > Page("The ferry").ui->at("area").rect.h);
  p.press(Key::home);
  p.ui->type("*");
  p.press(Key::up);
  p.press(Key::home);
  p.ui->type("^");
  CHECK(p.text == "The ferry to Gull Island carries ^about forty people a day in *summer.");
}

TEST_CASE("the mouse puts the caret, and selects by dragging and by Shift") {
  Page p("one two three");
  p.ui->click_at(p.in(13, 20));
  p.ui->type(">");
  CHECK(p.text == ">one two three");
  p.ui->drag_from(p.in(13, 20), p.in(290, 20));
  p.press(Key::copy);
  CHECK(p.copied == ">one two three");
  p.ui->click("below");
  p.ui->type("x");
  CHECK(p.below == "x");
  CHECK(p.text == ">one two three");
}

TEST_CASE("the letters of a word are one step, and a word that is begun is another") {
  Page p("");
  p.ui->type("a");
  CHECK_FALSE(p.last.joins);
  p.ui->type("b");
  CHECK(p.last.joins);
  p.ui->type(" ");
  CHECK(p.last.joins);
  p.ui->type("c");
  CHECK_FALSE(p.last.joins);
  p.press(Key::backspace);
  CHECK(p.last.joins);
  p.ui->paste("pasted text");
  CHECK_FALSE(p.last.joins);
}

TEST_CASE("a text never grows beyond its limit, nor ends inside a letter") {
  Page p("123456", {.longest = 8});
  p.ui->type("é");
  p.ui->type("é");
  CHECK(p.text == "123456é");
  p.press(Key::select_all);
  p.ui->paste("ééééééé");
  CHECK(p.text == "éééé");
}

TEST_CASE("what is wrong with a field is told below it") {
  Page p("", {.note = "Write the question."});
  CHECK(p.ui->at("area.note").label == "Write the question.");
  CHECK(p.ui->at("area").label == "Story");
}

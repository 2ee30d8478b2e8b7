#include "support/ui_driver.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "text/data_folder.h"

namespace stet::test {

std::string data_folder() {
  auto folder = find_data_folder();
  REQUIRE_MESSAGE(folder.has_value(), "the build tree's share/stet was not found");
  return *folder;
}

Theme theme_named(const std::string& name) {
  auto theme = load_theme(data_folder(), name);
  REQUIRE_MESSAGE(theme.has_value(), name);
  return *theme;
}

namespace {

Display display_in(Result<Window> window, const std::string& theme) {
  REQUIRE(window.has_value());
  auto fonts = Fonts::load(data_folder());
  REQUIRE(fonts.has_value());
  return Display(std::move(*window), std::move(*fonts), theme_named(theme), english());
}

constexpr int kMostFrames = 400;

bool has_open_place(const std::string& said) {
  for (size_t at = said.find('{'); at != said.npos; at = said.find('{', at + 1))
    if (at + 2 < said.size() && said[at + 1] >= '1' && said[at + 1] <= '9' && said[at + 2] == '}')
      return true;
  return false;
}

}  // namespace

Display blind_display(int width, int height) {
  return display_in(Window::blind(width, height), "newsprint");
}

Display offscreen_display(int width, int height, const std::string& theme) {
  return display_in(Window::offscreen(width, height), theme);
}

stet::KeyPress by_pad(stet::Key key) {
  stet::KeyPress press{key};
  press.pad = true;
  return press;
}

UiDriver::UiDriver(Display::Screen screen, int width, int height)
    : UiDriver(std::move(screen), blind_display(width, height)) {}

UiDriver::UiDriver(Display::Screen screen, Display display)
    : display_(std::move(display)), screen_(std::move(screen)) {
  settle();
}

FrameWish UiDriver::frame(const Input& input) {
  Input given = input;
  if (given.mouse.at == Vec{-1, -1}) given.mouse.at = mouse_.at;
  mouse_.at = given.mouse.at;
  now_ += 0.016;
  return display_.draw(given, now_, [this](Frame& frame) {
    screen_(frame);
    for (const std::string& key : frame.words.missing())
      CHECK_MESSAGE(false, "english.txt has no line for ", key);
    for (const Widget& widget : frame.tree.widgets())
      for (const std::string* said : {&widget.label, &widget.value})
        if (has_open_place(*said)) CHECK_MESSAGE(false, widget.id, " isn't filled in: ", *said);
  });
}

void UiDriver::settle() {
  FrameWish wish;
  for (int i = 0; i < kFramesAfterInput; ++i) wish = frame();
  for (int i = 0; wish.animate; ++i) {
    REQUIRE_MESSAGE(i < kMostFrames, "the screen never comes to rest");
    wish = frame();
  }
}

void UiDriver::press(KeyPress key) {
  Input input;
  input.key = key;
  frame(input);
  settle();
}

void UiDriver::type(std::string_view text) {
  Input input;
  input.text = text;
  frame(input);
  settle();
}

void UiDriver::paste(std::string_view text) {
  Input input;
  input.key = KeyPress{Key::paste};
  input.pasted = text;
  frame(input);
  settle();
}

void UiDriver::drop(const std::string& path) {
  Input input;
  input.dropped = path;
  frame(input);
  settle();
}

void UiDriver::move_to(Vec at) {
  Input input;
  input.mouse.at = at;
  input.mouse.moved = true;
  frame(input);
}

void UiDriver::click_at(Vec at) {
  move_to(at);
  Input down;
  down.mouse.at = at;
  down.mouse.down = down.mouse.pressed = true;
  frame(down);
  Input up;
  up.mouse.at = at;
  up.mouse.released = true;
  frame(up);
  settle();
}

void UiDriver::drag_from(Vec from, Vec to) {
  move_to(from);
  Input input;
  input.mouse.down = input.mouse.pressed = true;
  input.mouse.at = from;
  frame(input);
  input.mouse.pressed = false;
  input.mouse.moved = true;
  for (int step = 1; step <= 4; ++step) {
    const float share = static_cast<float>(step) / 4;
    input.mouse.at = {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
    frame(input);
    input.mouse.moved = false;
    frame(input);
    input.mouse.moved = true;
  }
  Input up;
  up.mouse.at = to;
  up.mouse.released = true;
  frame(up);
  settle();
}

void UiDriver::drag(std::string_view from, std::string_view to) {
  drag_from(at(from).rect.middle(), at(to).rect.middle());
}

void UiDriver::wheel(Vec at, float notches) {
  Input input;
  input.mouse.at = at;
  input.mouse.wheel = notches;
  frame(input);
  settle();
}

void UiDriver::click(std::string_view id) {
  bring_in_sight(id);
  REQUIRE_MESSAGE(at(id).enabled, "\"", id, "\" is disabled");
  click_at(at(id).rect.middle());
}

void UiDriver::bring_in_sight(std::string_view id) {
  for (int turn = 0; turn < 200; ++turn) {
    const Widget& widget = at(id);
    if (widget.visible.contains(widget.rect.middle())) return;
    // The area it is in: the last document recorded before it that spans its column.
    const Widget* area = nullptr;
    for (const Widget& other : display_.tree().widgets()) {
      if (&other == &widget) break;
      const Vec middle = widget.rect.middle();
      if (other.role == WidgetRole::document && middle.x >= other.rect.x &&
          middle.x < other.rect.right())
        area = &other;
    }
    REQUIRE_MESSAGE(area != nullptr, "\"", id, "\" can't be seen");
    wheel(area->visible.middle(), widget.rect.middle().y > area->visible.middle().y ? -1.0f : 1.0f);
  }
  FAIL("\"", id, "\" can't be scrolled into view");
}

void UiDriver::focus(std::string_view id) {
  for (size_t i = 0; i <= display_.tree().widgets().size(); ++i) {
    if (focused() == id) return;
    press(Key::focus_next);
  }
  FAIL("Tab never reaches \"", id, "\"");
}

void UiDriver::draw_on(Display& other) {
  other.ui() = display_.ui();
  other.draw({}, now_, screen_);
}

const Widget& UiDriver::at(std::string_view id) const {
  const Widget* widget = find(id);
  REQUIRE_MESSAGE(widget != nullptr, "there is no \"", id, "\" on the screen");
  return *widget;
}

}  // namespace stet::test

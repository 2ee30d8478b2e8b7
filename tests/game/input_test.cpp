#include "game/input.h"

#include <SDL.h>
#include <doctest/doctest.h>

#include <cstring>

#include "game/key_map.h"

using namespace stet;

namespace {

SDL_Event key(Uint32 type, SDL_Keycode code, int mod = KMOD_NONE) {
  SDL_Event event{};
  event.type = type;
  event.key.keysym.sym = code;
  event.key.keysym.scancode = SDL_GetScancodeFromKey(code);
  event.key.keysym.mod = static_cast<Uint16>(mod);
  return event;
}

SDL_Event typed(const char* text) {
  SDL_Event event{};
  event.type = SDL_TEXTINPUT;
  std::strncpy(event.text.text, text, sizeof event.text.text - 1);
  return event;
}

SDL_Event button(Uint32 type, int x, int y) {
  SDL_Event event{};
  event.type = type;
  event.button.button = SDL_BUTTON_LEFT;
  event.button.x = x;
  event.button.y = y;
  return event;
}

KeyPress pressed(SDL_Keycode code, int mod = KMOD_NONE) {
  InputCollector collector;
  CHECK(collector.take(key(SDL_KEYDOWN, code, mod)));
  return collector.finish().key.value();
}

}  // namespace

TEST_CASE("keys are logical") {
  CHECK(pressed(SDLK_RETURN) == KeyPress{Key::activate});
  CHECK(pressed(SDLK_KP_ENTER) == KeyPress{Key::activate});
  CHECK(pressed(SDLK_SPACE) == KeyPress{Key::activate, 0, 0, true});
  CHECK(pressed(SDLK_TAB) == KeyPress{Key::focus_next});
  CHECK(pressed(SDLK_TAB, KMOD_LSHIFT) == KeyPress{Key::focus_previous});
  CHECK(pressed(SDLK_ESCAPE) == KeyPress{Key::back});
  CHECK(pressed(SDLK_3) == KeyPress{Key::answer, 3});
  CHECK(pressed(SDLK_KP_3) == KeyPress{Key::answer, 3});
  CHECK(pressed(SDLK_c) == KeyPress{Key::answer, 0, 'C'});
  CHECK(pressed(SDLK_SLASH, KMOD_RSHIFT) == KeyPress{Key::help});
  CHECK(pressed(SDLK_PAGEDOWN) == KeyPress{Key::page_down});
}

TEST_CASE("a key pressed and released within one batch is not lost") {
  InputCollector collector;
  CHECK(collector.take(key(SDL_KEYDOWN, SDLK_2)));  // ends the batch
  CHECK(collector.finish().key == KeyPress{Key::answer, 2});
  CHECK_FALSE(collector.take(key(SDL_KEYUP, SDLK_2)));
  CHECK(collector.finish().idle());
}

TEST_CASE("a key we don't know ends no batch") {
  InputCollector collector;
  CHECK_FALSE(collector.take(key(SDL_KEYDOWN, SDLK_F12)));
  CHECK_FALSE(collector.take(key(SDL_KEYDOWN, SDLK_q, KMOD_LALT)));
  CHECK_FALSE(collector.take(key(SDL_KEYDOWN, SDLK_1, KMOD_LCTRL)));
}

TEST_CASE("a click within one batch is seen as two frames, at the place of each") {
  InputCollector collector;
  CHECK(collector.take(button(SDL_MOUSEBUTTONDOWN, 10, 20)));
  Input down = collector.finish();
  CHECK(down.mouse.pressed);
  CHECK(down.mouse.down);
  CHECK(down.mouse.at == Vec{10, 20});
  CHECK(collector.take(button(SDL_MOUSEBUTTONUP, 12, 20)));
  Input up = collector.finish();
  CHECK(up.mouse.released);
  CHECK_FALSE(up.mouse.pressed);
  CHECK_FALSE(up.mouse.down);
  CHECK(up.mouse.at == Vec{12, 20});
  CHECK(collector.finish().mouse.at == Vec{12, 20});  // stays
}

TEST_CASE("mouse places are handed on in pixels and wheel turns are summed") {
  InputCollector collector;
  collector.set_pixel_ratio(2);
  SDL_Event move{};
  move.type = SDL_MOUSEMOTION;
  move.motion.x = 30;
  move.motion.y = 40;
  CHECK_FALSE(collector.take(move));
  SDL_Event wheel{};
  wheel.type = SDL_MOUSEWHEEL;
  wheel.wheel.preciseY = -1;
  CHECK_FALSE(collector.take(wheel));
  CHECK_FALSE(collector.take(wheel));
  Input input = collector.finish();
  CHECK(input.mouse.at == Vec{60, 80});
  CHECK(input.mouse.wheel == -2);
  CHECK(input.mouse.moved);
}

TEST_CASE("typed text is cleaned of what can't be seen") {
  InputCollector collector;
  CHECK(collector.take(typed("é")));
  CHECK(collector.finish().text == "é");
  CHECK_FALSE(collector.take(typed("\u202e")));
}

TEST_CASE("a dropped file is its path") {
  InputCollector collector;
  SDL_Event event{};
  event.type = SDL_DROPFILE;
  event.drop.file = SDL_strdup("/tmp/an article.txt");
  CHECK(collector.take(event));
  CHECK(collector.finish().dropped == "/tmp/an article.txt");
}

TEST_CASE("closing the window quits") {
  InputCollector collector;
  SDL_Event event{};
  event.type = SDL_QUIT;
  CHECK(collector.take(event));
  CHECK(collector.finish().quit);
}

TEST_CASE("a gamepad's buttons and stick are keys") {
  auto button = [](int which) {
    InputCollector collector;
    SDL_Event event{};
    event.type = SDL_CONTROLLERBUTTONDOWN;
    event.cbutton.button = static_cast<Uint8>(which);
    collector.take(event);
    return collector.finish().key;
  };
  REQUIRE(button(SDL_CONTROLLER_BUTTON_A).has_value());
  CHECK(button(SDL_CONTROLLER_BUTTON_A)->key == Key::activate);
  CHECK(button(SDL_CONTROLLER_BUTTON_A)->pad);
  CHECK(button(SDL_CONTROLLER_BUTTON_B)->key == Key::back);
  CHECK(button(SDL_CONTROLLER_BUTTON_RIGHTSHOULDER)->key == Key::page_down);
  CHECK_FALSE(button(SDL_CONTROLLER_BUTTON_GUIDE).has_value());

  InputCollector collector;
  auto push = [&](int value) {
    SDL_Event event{};
    event.type = SDL_CONTROLLERAXISMOTION;
    event.caxis.axis = SDL_CONTROLLER_AXIS_LEFTY;
    event.caxis.value = static_cast<Sint16>(value);
    collector.take(event);
    return collector.finish().key;
  };
  CHECK_FALSE(push(9'000).has_value());
  REQUIRE(push(30'000).has_value());     // one press…
  CHECK_FALSE(push(32'000).has_value());  // …however far it is held
  CHECK_FALSE(push(2'000).has_value());
  CHECK(push(-25'000)->key == Key::up);
}

TEST_CASE("keys the player chose come before the usual ones") {
  KeyMap keys;
  keys.give(Key::pass, SDLK_p);
  InputCollector collector;
  collector.set_keys(&keys);
  collector.take(key(SDL_KEYDOWN, SDLK_p));
  CHECK(collector.finish().key->key == Key::pass);
  collector.take(key(SDL_KEYDOWN, SDLK_0));
  CHECK_FALSE(collector.finish().key.has_value());
}

TEST_CASE("a key that is held down moves on, but doesn't answer again") {
  InputCollector collector;
  SDL_Event held = key(SDL_KEYDOWN, SDLK_RETURN);
  held.key.repeat = 1;
  CHECK_FALSE(collector.take(held));
  CHECK_FALSE(collector.finish().key.has_value());
  held = key(SDL_KEYDOWN, SDLK_DOWN);
  held.key.repeat = 1;
  CHECK(collector.take(held));
}

TEST_CASE("with Shift and Ctrl moving selects and goes by words") {
  CHECK(pressed(SDLK_LEFT, KMOD_LSHIFT).shift);
  CHECK(pressed(SDLK_RIGHT, KMOD_LCTRL).control);
  CHECK(pressed(SDLK_c, KMOD_LCTRL).key == Key::copy);
  CHECK(pressed(SDLK_z, KMOD_LCTRL).key == Key::undo);
  CHECK(pressed(SDLK_z, KMOD_LCTRL | KMOD_LSHIFT).key == Key::redo);
}

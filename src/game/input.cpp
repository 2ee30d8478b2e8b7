#include "game/input.h"

#include <SDL.h>

#include <array>

#include "text/clean.h"

namespace stet {

namespace {

struct KeyRow {
  SDL_Keycode code;
  Key key;
};

constexpr std::array kKeys = std::to_array<KeyRow>({
    {SDLK_RETURN, Key::activate},
    {SDLK_KP_ENTER, Key::activate},
    {SDLK_UP, Key::up},
    {SDLK_DOWN, Key::down},
    {SDLK_LEFT, Key::left},
    {SDLK_RIGHT, Key::right},
    {SDLK_ESCAPE, Key::back},
    {SDLK_PAGEUP, Key::page_up},
    {SDLK_PAGEDOWN, Key::page_down},
    {SDLK_HOME, Key::home},
    {SDLK_END, Key::end},
    {SDLK_F1, Key::help},
    {SDLK_QUESTION, Key::help},
    {SDLK_F6, Key::swap},
    {SDLK_BACKSPACE, Key::backspace},
    {SDLK_DELETE, Key::erase},
});

// Digits by what they write, or else by their place on the keyboard, so that they work where the
// digit row needs Shift.
int digit_of(const SDL_Keysym& key) {
  if (key.sym >= SDLK_1 && key.sym <= SDLK_9) return key.sym - SDLK_1 + 1;
  if (key.sym >= SDLK_KP_1 && key.sym <= SDLK_KP_9) return key.sym - SDLK_KP_1 + 1;
  if (key.scancode >= SDL_SCANCODE_1 && key.scancode <= SDL_SCANCODE_9)
    return key.scancode - SDL_SCANCODE_1 + 1;
  return 0;
}

std::optional<KeyPress> key_of(const SDL_Keysym& key) {
  const bool shift = key.mod & KMOD_SHIFT, control = key.mod & KMOD_CTRL;
  if (key.mod & (KMOD_ALT | KMOD_GUI)) return std::nullopt;
  if ((control && key.sym == SDLK_v) || (shift && key.sym == SDLK_INSERT))
    return KeyPress{Key::paste};
  if (control && key.sym == SDLK_o) return KeyPress{Key::open};
  if (control) return std::nullopt;
  if (key.sym == SDLK_TAB) return KeyPress{shift ? Key::focus_previous : Key::focus_next};
  if (key.sym == SDLK_SPACE) return KeyPress{Key::activate, 0, 0, true};
  if (shift && key.sym == SDLK_SLASH) return KeyPress{Key::help};
  for (const KeyRow& row : kKeys)
    if (row.code == key.sym) return KeyPress{row.key};
  if (int digit = digit_of(key)) return KeyPress{Key::answer, digit};
  if (key.sym >= SDLK_a && key.sym <= SDLK_z)
    return KeyPress{Key::answer, 0, static_cast<char>('A' + (key.sym - SDLK_a))};
  return std::nullopt;
}

std::string taken_over(char* sdl_text) {
  std::string text = sdl_text ? sdl_text : "";
  SDL_free(sdl_text);
  return text;
}

}  // namespace

bool InputCollector::take(const SDL_Event& event) {
  Mouse& mouse = input_.mouse;
  auto move = [&](int x, int y) {
    const Vec at{static_cast<float>(x) * ratio_, static_cast<float>(y) * ratio_};
    if (at != mouse.at) mouse.moved = true;
    mouse.at = at;
  };
  switch (event.type) {
    case SDL_KEYDOWN:
      input_.key = key_of(event.key.keysym);
      if (input_.key && input_.key->key == Key::paste)
        input_.pasted = taken_over(SDL_GetClipboardText());
      return input_.key.has_value();
    case SDL_TEXTINPUT:
      input_.text = clean_line(event.text.text);
      return !input_.text.empty();
    case SDL_MOUSEMOTION:
      move(event.motion.x, event.motion.y);
      return false;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
      if (event.button.button != SDL_BUTTON_LEFT) return false;
      move(event.button.x, event.button.y);
      mouse.down = event.type == SDL_MOUSEBUTTONDOWN;
      (mouse.down ? mouse.pressed : mouse.released) = true;
      return true;
    case SDL_MOUSEWHEEL: {
      const float turn = event.wheel.preciseY;
      mouse.wheel += event.wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -turn : turn;
      return false;
    }
    case SDL_DROPFILE:
      input_.dropped = taken_over(event.drop.file);
      return true;
    case SDL_WINDOWEVENT:
      if (event.window.event == SDL_WINDOWEVENT_LEAVE) move(-1, -1);
      if (event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED ||
          event.window.event == SDL_WINDOWEVENT_EXPOSED)
        input_.resized = true;
      return false;
    case SDL_QUIT:
      input_.quit = true;
      return true;
    default:
      return false;
  }
}

Input InputCollector::finish() {
  Input out = std::move(input_);
  input_ = Input{};
  input_.mouse.at = out.mouse.at;
  input_.mouse.down = out.mouse.down;
  return out;
}

}  // namespace stet

#include "game/input.h"

#include <SDL.h>

#include <array>

#include "game/key_map.h"
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
    {SDLK_HOME, Key::home},
    {SDLK_END, Key::end},
    {SDLK_QUESTION, Key::help},
    {SDLK_BACKSPACE, Key::backspace},
    {SDLK_DELETE, Key::erase},
});

// With Ctrl.
constexpr std::array kWithControl = std::to_array<KeyRow>({
    {SDLK_v, Key::paste},
    {SDLK_c, Key::copy},
    {SDLK_x, Key::cut},
    {SDLK_a, Key::select_all},
    {SDLK_z, Key::undo},
    {SDLK_y, Key::redo},
    {SDLK_o, Key::open},
    {SDLK_s, Key::save},
    {SDLK_LEFT, Key::left},
    {SDLK_RIGHT, Key::right},
    {SDLK_HOME, Key::home},
    {SDLK_END, Key::end},
    {SDLK_INSERT, Key::copy},
});

constexpr std::array kOnPad = std::to_array<KeyRow>({
    {SDL_CONTROLLER_BUTTON_A, Key::activate},
    {SDL_CONTROLLER_BUTTON_B, Key::back},
    {SDL_CONTROLLER_BUTTON_X, Key::pass},
    {SDL_CONTROLLER_BUTTON_Y, Key::swap},
    {SDL_CONTROLLER_BUTTON_BACK, Key::help},
    {SDL_CONTROLLER_BUTTON_START, Key::evidence},
    {SDL_CONTROLLER_BUTTON_LEFTSTICK, Key::speak},
    {SDL_CONTROLLER_BUTTON_RIGHTSTICK, Key::settings},
    {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, Key::page_up},
    {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, Key::page_down},
    {SDL_CONTROLLER_BUTTON_DPAD_UP, Key::up},
    {SDL_CONTROLLER_BUTTON_DPAD_DOWN, Key::down},
    {SDL_CONTROLLER_BUTTON_DPAD_LEFT, Key::left},
    {SDL_CONTROLLER_BUTTON_DPAD_RIGHT, Key::right},
});

constexpr int kPushed = 20'000;    // of 32,767: the stick means a direction
constexpr int kReleased = 12'000;  // and no more below this

template <size_t N>
std::optional<Key> find_key(const std::array<KeyRow, N>& rows, int code) {
  for (const KeyRow& row : rows)
    if (row.code == code) return row.key;
  return std::nullopt;
}

KeyPress by_pad(Key key) {
  KeyPress press{key};
  press.pad = true;
  return press;
}

// Digits by what they write, or else by their place on the keyboard, so that they work where the
// digit row needs Shift.
int digit_of(const SDL_Keysym& key) {
  if (key.sym >= SDLK_1 && key.sym <= SDLK_9) return key.sym - SDLK_1 + 1;
  if (key.sym >= SDLK_KP_1 && key.sym <= SDLK_KP_9) return key.sym - SDLK_KP_1 + 1;
  if (key.scancode >= SDL_SCANCODE_1 && key.scancode <= SDL_SCANCODE_9)
    return key.scancode - SDL_SCANCODE_1 + 1;
  return 0;
}

std::optional<KeyPress> key_of(const SDL_Keysym& key, const KeyMap& keys) {
  const bool shift = key.mod & KMOD_SHIFT, control = key.mod & KMOD_CTRL;
  if (key.mod & (KMOD_ALT | KMOD_GUI)) return std::nullopt;
  auto press = [&](Key logical) {
    KeyPress pressed{logical};
    pressed.shift = shift;
    pressed.control = control;
    return pressed;
  };
  if (shift && key.sym == SDLK_INSERT) return press(Key::paste);
  if (control && shift && key.sym == SDLK_z) return press(Key::redo);
  if (control) {
    const auto found = find_key(kWithControl, key.sym);
    return found ? std::optional(press(*found)) : std::nullopt;
  }
  if (key.sym == SDLK_TAB) return KeyPress{shift ? Key::focus_previous : Key::focus_next};
  if (key.sym == SDLK_SPACE) return KeyPress{Key::activate, 0, 0, true};
  if (shift && key.sym == SDLK_SLASH) return KeyPress{Key::help};
  if (const auto found = find_key(kKeys, key.sym)) return press(*found);
  if (const auto command = keys.command_of(key.sym)) return KeyPress{*command};
  if (int digit = digit_of(key)) return KeyPress{Key::answer, digit};
  if (key.sym >= SDLK_a && key.sym <= SDLK_z)
    return KeyPress{Key::answer, 0, static_cast<char>('A' + (key.sym - SDLK_a))};
  return std::nullopt;
}

bool may_repeat(Key key) {
  switch (key) {
    case Key::up:
    case Key::down:
    case Key::left:
    case Key::right:
    case Key::page_up:
    case Key::page_down:
    case Key::focus_next:
    case Key::focus_previous:
    case Key::backspace:
    case Key::erase:
    case Key::undo:
    case Key::redo:
      return true;
    default:
      return false;
  }
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
    case SDL_KEYDOWN: {
      static const KeyMap usual;
      input_.key = key_of(event.key.keysym, keys_ ? *keys_ : usual);
      // A key held too long must not answer the next question.
      if (event.key.repeat && input_.key && !may_repeat(input_.key->key)) input_.key.reset();
      if (!event.key.repeat) input_.code = event.key.keysym.sym;
      if (input_.key && input_.key->key == Key::paste)
        input_.pasted = taken_over(SDL_GetClipboardText());
      return input_.key.has_value();
    }
    case SDL_CONTROLLERDEVICEADDED:
      SDL_GameControllerOpen(event.cdevice.which);  // stays open while it is plugged in
      return false;
    case SDL_CONTROLLERBUTTONDOWN:
      if (const auto key = find_key(kOnPad, event.cbutton.button)) input_.key = by_pad(*key);
      return input_.key.has_value();
    case SDL_CONTROLLERAXISMOTION:
      return take_stick(event.caxis.axis, event.caxis.value);
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

// The left stick is a second cross: one press each time it is pushed.
bool InputCollector::take_stick(int axis, int value) {
  if (axis != SDL_CONTROLLER_AXIS_LEFTX && axis != SDL_CONTROLLER_AXIS_LEFTY) return false;
  int& pushed = stick_[axis == SDL_CONTROLLER_AXIS_LEFTY];
  if (value > -kReleased && value < kReleased) pushed = 0;
  const int now = value <= -kPushed ? -1 : value >= kPushed ? 1 : pushed;
  if (now == pushed) return false;
  pushed = now;
  const bool across = axis == SDL_CONTROLLER_AXIS_LEFTX;
  input_.key = by_pad(across ? (now < 0 ? Key::left : Key::right)
                             : (now < 0 ? Key::up : Key::down));
  return true;
}

Input InputCollector::finish() {
  Input out = std::move(input_);
  input_ = Input{};
  input_.mouse.at = out.mouse.at;
  input_.mouse.down = out.mouse.down;
  return out;
}

}  // namespace stet

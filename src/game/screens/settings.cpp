#include "game/screens/settings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "game/screens/masthead.h"

namespace stet {

namespace {

// A setting and its values; the first is what holds where nothing was chosen. Labels are
// "settings.KEY" and "settings.KEY.VALUE" in the phrasebook.
struct Row {
  const char* key;
  std::array<const char*, 6> values;
};

constexpr std::array kLook{
    Row{"theme", {"newsprint", "night-desk", "high-contrast"}},
    Row{"typeface", {"newspaper", "plain", "dyslexic"}},
    Row{"text-size", {"100", "80", "90", "120", "150", "200"}},
    Row{"motion", {"full", "reduced"}},
};
constexpr std::array kPlay{
    Row{"certainty", {"on", "off"}},
    Row{"sound", {"off", "on"}},
    Row{"speech", {"off", "on"}},
};

bool is_offered(const SettingsView& view, std::string_view key, std::string_view value) {
  if (key == "typeface" && value == "dyslexic") return view.has_dyslexic;
  if (key == "speech" && value == "on") return view.has_speech;
  return true;
}

std::vector<const char*> values_of(const Row& row) {
  std::vector<const char*> values;
  for (const char* value : row.values)
    if (value) values.push_back(value);
  // Sizes stand from small to large, whichever holds at first.
  if (std::string_view(row.key) == "text-size") std::rotate(&values[0], &values[1], &values[3]);
  return values;
}

void choice(Frame& frame, Column& column, const SettingsView& view, const Row& row,
            SettingsWish& wish) {
  const std::string key = row.key, name = "settings." + key;
  const std::string now = view.setting(key, row.values[0]);
  paragraph(frame, column, name, frame.words(name), style::caption, frame.theme.muted);
  column.gap(frame, 0.5f);
  const std::vector<const char*> values = values_of(row);
  std::vector<Chip> shown;
  bool all_offered = true;
  for (const char* value : values) {
    Chip chip{key + "." + value};
    chip.label =
        key == "text-size" ? std::string(value) + " %" : frame.words(name + "." + value);
    chip.chosen = now == value;
    chip.enabled = is_offered(view, key, value);
    all_offered &= chip.enabled;
    shown.push_back(std::move(chip));
  }
  if (auto pressed = chips(frame, column, "", shown))
    wish.changes.push_back({key, values[*pressed]});
  if (!all_offered) {
    column.gap(frame, 0.5f);
    paragraph(frame, column, name + ".missing", frame.words(name + ".missing"), style::caption,
              frame.theme.muted);
  }
  column.gap(frame, 2.5f);
}

// Why a key can't be had.
std::string refusal(Frame& frame, const KeyMap& keys, int code) {
  const std::string name = shown_key_name(code, frame.words);
  if (KeyMap::is_kept(code)) return filled(frame.words("settings.keys.kept"), {name});
  const Command* holder = keys.holder(code);
  return filled(frame.words("settings.keys.taken"),
                {name, holder ? frame.words(std::string("settings.key.") + holder->name) : ""});
}

// Takes the key that was pressed for the command that waits for one.
void take_key(Frame& frame, SettingsState& state, const KeyMap& keys, SettingsWish& wish) {
  const int code = frame.input.code;
  if (!state.waiting || code == 0) return;
  if (frame.take(Key::back)) {
    state = {};
    return;
  }
  frame.take_any();
  const Command* holder = keys.holder(code);
  const bool of_other = holder && holder->key != *state.waiting;
  if (KeyMap::is_kept(code) || (of_other && state.refused != code)) {
    state.refused = code;
    return;
  }
  KeyMap changed = keys;
  changed.give(*state.waiting, code);
  for (const Command& command : commands())
    if (changed.code_of(command.key) != keys.code_of(command.key))
      wish.changes.push_back({std::string("key.") + command.name,
                              stored_key_name(changed.code_of(command.key))});
  state = {};
}

void key_rows(Frame& frame, Column& column, SettingsState& state, const SettingsView& view,
              SettingsWish& wish) {
  const KeyMap keys = KeyMap::from([&](const std::string& key) { return view.setting(key, ""); });
  take_key(frame, state, keys, wish);
  paragraph(frame, column, "keys.help", frame.words("settings.keys.help"), style::caption,
            frame.theme.muted);
  column.gap(frame, 1.5f);
  for (const Command& command : commands()) {
    const std::string id = std::string("key.") + command.name;
    const bool waits = state.waiting == command.key;
    const std::string key = keys.key_name(command.key, frame.words);
    const MenuRow row{id, frame.words(std::string("settings.") + id),
                      waits ? (state.refused ? refusal(frame, keys, state.refused)
                                             : filled(frame.words("settings.keys.press"), {key}))
                            : "",
                      key};
    if (menu_row(frame, column, row)) {
      state = {};
      if (!waits) state.waiting = command.key;
      frame.animate();
    }
    column.gap(frame);
  }
}

}  // namespace

SettingsWish settings_screen(Frame& frame, SettingsState& state, const SettingsView& view,
                             float top) {
  SettingsWish wish;
  ScrollArea area(frame, "settings", frame.words("settings.title"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area);
  const TextLink leave[] = {{"leave", frame.words("settings.back"), style::control_bold}};
  wish.leave = masthead(frame, page, frame.words("settings.title"), "", leave).has_value();
  page.gap(frame, 4);

  const float gap = frame.px(56);
  const float half = frame.wide() ? std::floor((page.width - gap) / 2) : page.width;
  Column left{page.x, page.y, half};
  section(frame, left, "look", frame.words("settings.look"));
  for (const Row& row : kLook) choice(frame, left, view, row, wish);
  paragraph(frame, left, "sample", frame.words("settings.sample"), style::body, frame.theme.ink);
  left.gap(frame, 4);
  section(frame, left, "play", frame.words("settings.play"));
  for (const Row& row : kPlay) choice(frame, left, view, row, wish);

  Column right{frame.wide() ? page.x + half + gap : page.x, frame.wide() ? page.y : left.y, half};
  section(frame, right, "keys", frame.words("settings.keys"));
  key_rows(frame, right, state, view, wish);
  area.column.y = std::max(left.y, right.y);
  if (frame.take(Key::back)) wish.leave = true;
  return wish;
}

}  // namespace stet

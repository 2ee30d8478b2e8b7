#include "game/screens/help.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace stet {

namespace {

// Keys of the words; {1} and {2} in those for `keys` are the keys that the commands have now.
struct HelpLine {
  const char* keys;
  const char* what;
  std::array<Key, 2> commands{};
};

constexpr HelpLine kEverywhere[] = {
    {"help.keys.tab", "help.tab"},
    {"help.keys.enter", "help.enter"},
    {"help.keys.esc", "help.esc"},
    {"help.keys.two", "help.page", {Key::page_up, Key::page_down}},
    {"help.keys.one", "help.settings", {Key::settings}},
    {"help.keys.one", "help.speak", {Key::speak}},
    {"help.keys.help", "help.help", {Key::help}},
};
constexpr HelpLine kWelcome[] = {{"help.keys.options", "help.welcome.options"},
                                 {"help.keys.enter", "help.welcome.enter"},
                                 {"help.keys.esc", "help.welcome.esc"}};
constexpr HelpLine kHome[] = {{"help.keys.enter", "help.home.enter"},
                              {"help.keys.paste", "help.home.paste"},
                              {"help.keys.open", "help.home.open"}};
constexpr HelpLine kPlay[] = {
    {"help.keys.answers", "help.play.answers"},
    {"help.keys.sure", "help.play.sure"},
    {"help.keys.words", "help.play.words"},
    {"help.keys.enter", "help.play.enter"},
    {"help.keys.one", "help.play.pass", {Key::pass}},
    {"help.keys.one", "help.play.evidence", {Key::evidence}},
    {"help.keys.restore", "help.play.restore"},
    {"help.keys.one", "help.play.swap", {Key::swap}},
    {"help.keys.esc", "help.play.esc"},
};
constexpr HelpLine kPast[] = {{"help.keys.enter-esc", "help.past.enter"}};
constexpr HelpLine kSummary[] = {{"help.keys.enter", "help.summary.enter"}};
constexpr HelpLine kScores[] = {{"help.keys.enter", "help.scores.enter"},
                                {"help.keys.ends", "help.scores.ends"},
                                {"help.keys.arrows", "help.scores.arrows"}};
constexpr HelpLine kGroup[] = {{"help.keys.hands", "help.group.hands"},
                               {"help.keys.enter", "help.group.enter"},
                               {"help.keys.esc", "help.group.esc"}};
constexpr HelpLine kPlayers[] = {{"help.keys.enter", "help.players.enter"}};
constexpr HelpLine kPacks[] = {{"help.keys.enter", "help.packs.enter"}};
constexpr HelpLine kFiles[] = {{"help.keys.enter", "help.files.enter"}};
constexpr HelpLine kSettings[] = {{"help.keys.enter", "help.settings.enter"}};
constexpr HelpLine kWriting[] = {{"help.keys.one", "help.writing.swap", {Key::swap}},
                                 {"help.keys.undo", "help.writing.undo"},
                                 {"help.keys.save", "help.writing.save"},
                                 {"help.keys.esc", "help.writing.esc"}};

struct Page {
  ScreenName screen;
  const char* title;
  std::span<const HelpLine> lines;
};

const std::array kPages{
    Page{ScreenName::welcome, "help.welcome.title", kWelcome},
    Page{ScreenName::home, "help.home.title", kHome},
    Page{ScreenName::play, "help.play.title", kPlay},
    Page{ScreenName::summary, "help.summary.title", kSummary},
    Page{ScreenName::scores, "help.scores.title", kScores},
    Page{ScreenName::past, "help.past.title", kPast},
    Page{ScreenName::group, "help.group.title", kGroup},
    Page{ScreenName::players, "help.players.title", kPlayers},
    Page{ScreenName::packs, "help.packs.title", kPacks},
    Page{ScreenName::files, "help.files.title", kFiles},
    Page{ScreenName::settings, "help.settings.title", kSettings},
    Page{ScreenName::writing, "help.writing.title", kWriting},
};

constexpr float kPadding = 28;   // of the sheet
constexpr float kBetween = 0.75f;  // steps of 8 between lines

std::string named_keys(const Frame& frame, const HelpLine& line, const KeyMap& keys) {
  return filled(frame.words(line.keys), {keys.key_name(line.commands[0], frame.words),
                                         keys.key_name(line.commands[1], frame.words)});
}

float room_for_keys(const Frame& frame, float width) {
  return std::min(frame.px(180), std::floor(width * 0.38f));
}

float height_of(Frame& frame, float width, std::span<const HelpLine> table, const KeyMap& keys) {
  const float room = room_for_keys(frame, width);
  float height = 0;
  for (const HelpLine& line : table) {
    const float left = frame.type
                           .layout(named_keys(frame, line, keys), style::control_bold,
                                   room - frame.px(16))
                           .height;
    const float right =
        frame.type.layout(frame.words(line.what), style::control, width - room).height;
    height += std::max(left, right) + frame.px(8 * kBetween);
  }
  return height;
}

void lines(Frame& frame, Column& column, const char* id, std::span<const HelpLine> table,
           const KeyMap& keys) {
  const float room = room_for_keys(frame, column.width);
  for (size_t i = 0; i < table.size(); ++i) {
    const std::string named = named_keys(frame, table[i], keys);
    const std::string& what = frame.words(table[i].what);
    Column left{column.x, column.y, room - frame.px(16)};
    Column right{column.x + room, column.y, column.width - room};
    paragraph(frame, left, "", named, style::control_bold, frame.theme.ink);
    paragraph(frame, right, "", what, style::control, frame.theme.ink);
    const float bottom = std::max(left.y, right.y);
    frame.record({std::string(id) + "." + std::to_string(i),
                  WidgetRole::text,
                  named,
                  what,
                  {column.x, column.y, column.width, bottom - column.y}});
    column.y = bottom;
    column.gap(frame, kBetween);
  }
}

}  // namespace

bool help_sheet(Frame& frame, ScreenName screen, const KeyMap& keys, float top) {
  const auto page = std::ranges::find(kPages, screen, &Page::screen);
  const float margin = frame.px(frame.wide() ? 48 : 16);
  const float width = std::min(frame.px(680), frame.size.x - 2 * margin);
  const float inner = width - frame.px(2 * kPadding + 4);
  const float title = frame.type.line(frame.words("help.everywhere"), style::title).height;
  float needed = frame.px(2 * kPadding + 4) + title + frame.px(12) +
                 height_of(frame, inner, kEverywhere, keys);
  if (page != kPages.end())
    needed += title + frame.px(12 + 16) + height_of(frame, inner, page->lines, keys);
  const Rect room{std::floor((frame.size.x - width) / 2), top + margin, width,
                  std::min(std::ceil(needed), frame.size.y - top - 2 * margin)};
  sheet(frame, room);
  bool read = false;
  {
    ScrollArea area(frame, "help.page", frame.words("help.name"), room.inset(frame.px(2)), true,
                    kPadding);
    Column& column = area.column;
    const TextLink close{"help.close", frame.words("notice.close"), style::control_bold};
    const Vec size = link_size(frame, close);
    const float first = column.y;
    if (page != kPages.end()) {
      heading(frame, column, "help.title", frame.words(page->title), style::title);
      column.gap(frame, 1.5f);
      lines(frame, column, "help", page->lines, keys);
      column.gap(frame, 2);
    }
    heading(frame, column, "help.everywhere", frame.words("help.everywhere"), style::title);
    column.gap(frame, 1.5f);
    lines(frame, column, "help.everywhere", kEverywhere, keys);
    read = link_at(frame, {column.x + column.width - size.x, first}, close);
  }
  return read || frame.take(Key::back) || frame.take(Key::help) || frame.take(Key::activate);
}

}  // namespace stet

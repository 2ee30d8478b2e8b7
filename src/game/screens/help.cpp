#include "game/screens/help.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace stet {

namespace {

struct HelpLine {
  const char* keys;
  const char* what;
};

constexpr HelpLine kEverywhere[] = {
    {"Tab, arrows", "go to the next control; Shift and Tab goes back"},
    {"Enter", "press what has the ring, or the button with the bent arrow"},
    {"Esc", "back"},
    {"Page Up, Page Down", "read on"},
    {"F9", "the settings"},
    {"?", "this sheet"},
};
constexpr HelpLine kWelcome[] = {{"1 to 3", "answer; then how sure you are"},
                                 {"Enter", "open the desk, once you have answered"},
                                 {"Esc", "skip the sample"}};
constexpr HelpLine kHome[] = {{"Enter", "today's edition, or the round left open"},
                              {"Ctrl V", "a quiz on the article that you copied"},
                              {"Ctrl O", "choose an article or a pack from a folder"}};
constexpr HelpLine kPlay[] = {
    {"1 to 9, A to H", "answer"},
    {"1, 2, 3", "then: unsure, fairly sure, certain; this hands the answer in"},
    {"arrows, Space", "move over the words of a passage, and mark them"},
    {"Enter", "the next question"},
    {"0", "pass"},
    {"F3", "once it is explained: back to the evidence"},
    {"F6", "in a narrow window: more room for the article, or for the question"},
    {"Esc", "leave the round; it stays open"},
};
constexpr HelpLine kPast[] = {{"Enter, Esc", "back to the list"}};
constexpr HelpLine kSummary[] = {{"Enter", "back to the desk"}};
constexpr HelpLine kScores[] = {{"Enter", "open the answer that has the ring, with its evidence"},
                                {"Home, End", "the top and the bottom of the page"},
                                {"arrows", "in the calendar: from day to day"}};
constexpr HelpLine kGroup[] = {
    {"A to D", "one more hand for this answer"},
    {"Enter", "show the article, the question, the answer, the next one"},
    {"Esc", "end the round"}};
constexpr HelpLine kPlayers[] = {{"Enter", "sit down as the player that has the ring"}};
constexpr HelpLine kFiles[] = {{"Enter", "open the file or folder that has the ring"}};
constexpr HelpLine kSettings[] = {
    {"Enter", "choose what has the ring; of a key, wait for the new one"}};
constexpr HelpLine kWriting[] = {{"F6", "the next pane: questions, form, preview and problems"},
                                 {"Ctrl Z, Ctrl Y", "undo, redo"},
                                 {"Ctrl S", "save the pack"},
                                 {"Esc", "back; your work is kept"}};

struct Page {
  ScreenName screen;
  const char* title;
  std::span<const HelpLine> lines;
};

const std::array kPages{
    Page{ScreenName::welcome, "The sample question", kWelcome},
    Page{ScreenName::home, "At the desk", kHome},
    Page{ScreenName::play, "In a round", kPlay},
    Page{ScreenName::summary, "After a round", kSummary},
    Page{ScreenName::scores, "Scores", kScores},
    Page{ScreenName::past, "A past answer", kPast},
    Page{ScreenName::group, "In front of a class", kGroup},
    Page{ScreenName::players, "Players", kPlayers},
    Page{ScreenName::files, "Files", kFiles},
    Page{ScreenName::settings, "Settings", kSettings},
    Page{ScreenName::writing, "Writing a pack", kWriting},
};

void lines(Frame& frame, Column& column, const char* id, std::span<const HelpLine> table) {
  const float keys = std::min(frame.px(180), std::floor(column.width * 0.38f));
  for (size_t i = 0; i < table.size(); ++i) {
    Column left{column.x, column.y, keys - frame.px(16)};
    Column right{column.x + keys, column.y, column.width - keys};
    paragraph(frame, left, "", table[i].keys, style::control_bold, frame.theme.ink);
    paragraph(frame, right, "", table[i].what, style::control, frame.theme.ink);
    const float bottom = std::max(left.y, right.y);
    frame.record({std::string(id) + "." + std::to_string(i),
                  WidgetRole::text,
                  table[i].keys,
                  table[i].what,
                  {column.x, column.y, column.width, bottom - column.y}});
    column.y = bottom;
    column.gap(frame, 0.75f);
  }
}

}  // namespace

bool help_sheet(Frame& frame, ScreenName screen, float top) {
  const auto page = std::ranges::find(kPages, screen, &Page::screen);
  const float margin = frame.px(frame.wide() ? 48 : 16);
  const float width = std::min(frame.px(680), frame.size.x - 2 * margin);
  const Rect room{std::floor((frame.size.x - width) / 2), top + margin, width,
                  frame.size.y - top - 2 * margin};
  sheet(frame, room);
  bool read = false;
  {
    ScrollArea area(frame, "help.page", "Keys", room.inset(frame.px(2)), true, 28);
    Column& column = area.column;
    const TextLink close{"help.close", "Close", style::control_bold};
    const Vec size = link_size(frame, close);
    const float first = column.y;
    if (page != kPages.end()) {
      heading(frame, column, "help.title", page->title, style::title);
      column.gap(frame, 1.5f);
      lines(frame, column, "help", page->lines);
      column.gap(frame, 2);
    }
    heading(frame, column, "help.everywhere", "Everywhere", style::title);
    column.gap(frame, 1.5f);
    lines(frame, column, "help.everywhere", kEverywhere);
    read = link_at(frame, {column.x + column.width - size.x, first}, close);
  }
  return read || frame.take(Key::back) || frame.take(Key::help) || frame.take(Key::activate);
}

}  // namespace stet

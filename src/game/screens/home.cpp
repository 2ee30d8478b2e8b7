#include "game/screens/home.h"

#include <algorithm>
#include <cmath>

#include "game/screens/masthead.h"
#include "saves/profiles.h"

namespace stet {

namespace {

constexpr TextStyle kLead{Face::serif_bold, 36, 1.18f};
constexpr TextStyle kSecond{Face::serif_bold, 21, 1.25f};
constexpr TextStyle kStandfirst{Face::serif, 17, 1.45f};
constexpr int kSecondsPerQuestion = 25;
constexpr float kFieldHeight = 56;
constexpr double kSlow = 1;  // seconds of reading after which a line says how it goes

using What = HomeWish::What;

std::string questions(const Frame& frame, size_t count) {
  return counted(frame.words, count, "count.question", "count.questions");
}

std::string edition_line(const Frame& frame, const Edition& edition) {
  const auto minutes = (edition.questions * kSecondsPerQuestion + 59) / 60;
  std::string line = questions(frame, edition.questions) + " · " +
                     filled(frame.words("home.minutes"), {std::to_string(minutes)});
  if (edition.best)
    line += " · " + filled(frame.words("home.best"), {std::to_string(*edition.best)});
  return line;
}

// What lies on the desk first: the round left open, then today's edition.
void open_round(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  const LeftOpen& open = *view.left_open;
  section(frame, column, "open", frame.words("home.open"));
  heading(frame, column, "open.title", open.title, kSecond);
  column.gap(frame, 0.5f);
  paragraph(frame, column, "open.detail",
            filled(frame.words("home.answered"),
                   {std::to_string(open.answered), questions(frame, open.questions)}),
            style::control, frame.theme.muted);
  column.gap(frame, 1.5f);
  const Button buttons[] = {{"open.go-on", frame.words("home.go-on"), true, true, true},
                            {"open.set-aside", frame.words("home.set-aside")}};
  if (auto pressed = button_row(frame, column, buttons))
    wish.what = *pressed == 0 ? What::go_on : What::set_aside;
  column.gap(frame, 4);
}

std::string credit_line(const Frame& frame, const Story& story) {
  const std::string count = questions(frame, story.questions);
  return story.publisher.empty() ? count : story.publisher + " · " + count;
}

void lead_story(Frame& frame, Column& column, const Story& story) {
  heading(frame, column, "edition.title", story.title, kLead);
  column.gap(frame, 1);
  if (!story.opening.empty()) {
    paragraph(frame, column, "", story.opening, kStandfirst, frame.theme.ink);
    column.gap(frame, 0.5f);
  }
  paragraph(frame, column, "edition.credit", credit_line(frame, story), style::caption,
            frame.theme.muted);
}

// The other stories side by side with a rule between, or one under another.
void other_stories(Frame& frame, Column& column, std::span<const Story> stories) {
  if (stories.empty()) return;
  column.gap(frame, 2);
  frame.paint.rule({column.x, column.y}, column.width, frame.theme.rule, frame.px(1));
  column.gap(frame, 2);
  const bool beside = column.width >= frame.px(480);
  const float gap = frame.px(40);
  const float width =
      beside ? std::floor((column.width - gap * static_cast<float>(stories.size() - 1)) /
                          static_cast<float>(stories.size()))
             : column.width;
  const float top = column.y;
  float bottom = top;
  for (size_t i = 0; i < stories.size(); ++i) {
    Column cell{column.x + (beside ? (width + gap) * static_cast<float>(i) : 0),
                beside ? top : bottom, width};
    if (!beside && i > 0) cell.gap(frame, 2);
    heading(frame, cell, "edition.story." + std::to_string(i + 1), stories[i].title, kSecond);
    cell.gap(frame, 0.5f);
    paragraph(frame, cell, "", credit_line(frame, stories[i]), style::caption, frame.theme.muted);
    bottom = std::max(bottom, cell.y);
  }
  if (beside)
    for (size_t i = 1; i < stories.size(); ++i)
      frame.paint.fill({column.x + (width + gap) * static_cast<float>(i) - gap / 2, top,
                        frame.px(1), bottom - top},
                       frame.theme.rule);
  column.y = bottom;
}

// The button that plays the edition, and beside it what that takes.
void play_row(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  const Edition& today = *view.edition;
  const bool first = !view.left_open;
  const Button play{"edition.play", frame.words(today.best ? "home.play-again" : "home.play"),
                    first, true, first};
  const Vec size = button_size(frame, play);
  if (button_at(frame, {column.x, column.y}, play)) {
    wish.what = What::play_mode;
    wish.mode = Mode::daily;
  }
  const TextLayout& line = frame.type.line(edition_line(frame, today), style::control);
  const bool beside = size.x + frame.px(20) + line.width <= column.width;
  Column words{
      beside ? column.x + size.x + frame.px(20) : column.x,
      beside ? column.y + std::floor((size.y - line.height) / 2) : column.y + size.y + frame.px(10),
      column.width};
  paragraph(frame, words, "edition.detail", edition_line(frame, today), style::control,
            frame.theme.muted);
  column.y = beside ? column.y + size.y : words.y;
}

void edition(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  section(frame, column, "edition", frame.words("home.edition"));
  const Edition& today = *view.edition;
  if (today.questions == 0) {
    paragraph(frame, column, "edition.none",
              frame.words(view.ready ? "home.no-pack" : "home.setting"), style::body,
              frame.theme.muted);
    column.gap(frame, 5);
    return;
  }
  lead_story(frame, column, today.stories[0]);
  // In a low window the button stays in sight, above the fold.
  if (frame.low()) {
    column.gap(frame, 2);
    play_row(frame, column, view, wish);
  }
  other_stories(frame, column, std::span(today.stories).subspan(1));
  if (!frame.low()) {
    column.gap(frame, 3);
    play_row(frame, column, view, wish);
  }
  column.gap(frame, 5);
}

// A line that fills as time goes, towards an end nobody knows: half of what is left every 4 s.
void progress_line(Frame& frame, Column& column, double seconds) {
  const float height = frame.px(4);
  const auto share = static_cast<float>(1 - std::pow(0.5, seconds / 4));
  frame.paint.fill({column.x, column.y, column.width, height}, frame.theme.rule, frame.px(2));
  frame.paint.fill({column.x, column.y, std::floor(column.width * share), height},
                   frame.theme.accent, frame.px(2));
  frame.record({"own.progress",
                WidgetRole::progress,
                frame.words("home.reading-name"),
                filled(frame.words("home.seconds"), {std::to_string(static_cast<int>(seconds))}),
                {column.x, column.y, column.width, height}});
  column.y += height;
}

void own_article(Frame& frame, Column& column, HomeState& state, const HomeView& view,
                 HomeWish& wish) {
  section(frame, column, "own", frame.words("home.own"));
  if (!view.reading.empty()) {
    paragraph(frame, column, "own.reading", filled(frame.words("home.reading"), {view.reading}),
              style::body, frame.theme.ink);
    column.gap(frame, 1.5f);
    if (view.reading_seconds > kSlow) progress_line(frame, column, view.reading_seconds);
    frame.wake_at(frame.now + 0.2);
    column.gap(frame, 5);
    return;
  }
  paragraph(frame, column, "own.detail", frame.words("home.own-words"), style::control,
            frame.theme.ink);
  column.gap(frame, 1.5f);
  const Button buttons[] = {{"own.paste", frame.words("home.paste")},
                            {"own.browse", frame.words("home.browse")}};
  if (auto pressed = button_row(frame, column, buttons))
    wish.what = *pressed == 0 ? What::paste : What::browse;
  column.gap(frame, 2);
  const Button open{"own.open", frame.words("home.open-path"), false, !state.path.empty()};
  Column field{column.x, column.y, column.width - button_size(frame, open).x - frame.px(12)};
  const bool typing = frame.ui.focus == "own.path";
  text_field(frame, field,
             {"own.path", frame.words("home.path"), "/home/you/article.txt", "", 4096, true},
             state.path);
  const float below = field.y;
  const Vec beside{field.x + field.width + frame.px(12),
                   below - std::floor((frame.px(kFieldHeight) + button_size(frame, open).y) / 2)};
  if (button_at(frame, beside, open) ||
      (typing && !state.path.empty() && frame.take(Key::activate))) {
    wish.what = What::open_path;
    wish.value = state.path;
  }
  column.y = below;
  column.gap(frame, 5);
}

std::string standing_line(const Frame& frame, const Scorebook& book) {
  std::string line = name_of(ranks()[book.rank.rank], frame.words);
  if (book.streak.days > 1)
    line += " · " + filled(frame.words("home.streak"), {std::to_string(book.streak.days)});
  return line;
}

}  // namespace

HomeWish home_screen(Frame& frame, HomeState& state, const HomeView& view, float top) {
  HomeWish wish;
  ScrollArea area(frame, "home", frame.words("home.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area);
  const TextLink links[] = {
      {"write", frame.words("home.write"), style::control_bold},
      {"players", view.player == kUnnamed ? frame.words("players.name") : view.player,
       style::control_bold},
      {"scores", frame.words("scores.name"), style::control_bold},
      {"settings", frame.words("settings.title"), style::control_bold}};
  static constexpr What kLinks[] = {What::write, What::players, What::scores, What::settings};
  if (auto pressed = masthead(frame, page, view.day, standing_line(frame, *view.book), links))
    wish.what = kLinks[*pressed];
  page.gap(frame, 3);

  const float gap = frame.px(56);
  const float side = frame.wide() ? std::floor(page.width * 0.34f) : page.width;
  Column lead{page.x, page.y, frame.wide() ? page.width - side - gap : page.width};
  if (view.left_open) open_round(frame, lead, view, wish);
  edition(frame, lead, view, wish);
  if (!frame.wide()) home_aside(frame, lead, view, wish);
  own_article(frame, lead, state, view, wish);

  float bottom = lead.y;
  if (frame.wide()) {
    Column aside{lead.x + lead.width + gap, page.y, side};
    home_aside(frame, aside, view, wish);
    frame.paint.fill({lead.x + lead.width + std::floor(gap / 2), page.y, frame.px(1),
                      std::max(aside.y, lead.y) - page.y},
                     frame.theme.rule);
    bottom = std::max(bottom, aside.y);
  }
  area.column.y = bottom;

  if (frame.take(Key::paste)) wish.what = What::paste;
  if (frame.take(Key::open)) wish.what = What::browse;
  return wish;
}

}  // namespace stet

#include "game/screens/home.h"

#include <cmath>

#include "game/screens/masthead.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kPacksShown = 8;
constexpr TextStyle kLead{Face::serif_bold, 34, 1.2f};
constexpr int kSecondsPerQuestion = 25;
constexpr int kEnoughAnswers = 5;
constexpr float kFieldHeight = 56;

using What = HomeWish::What;

std::string counted(size_t count, const char* one, const char* many) {
  return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string edition_line(const Edition& edition) {
  const auto minutes = (edition.questions * kSecondsPerQuestion + 59) / 60;
  std::string line = counted(edition.questions, "question", "questions") + " · about " +
                     std::to_string(minutes) + " min";
  if (edition.best) line += " · best " + std::to_string(*edition.best) + " %";
  return line;
}

// What lies on the desk first: the round left open, then today's edition.
void open_round(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  const LeftOpen& open = *view.left_open;
  section(frame, column, "open", "ON YOUR DESK");
  heading(frame, column, "open.title", open.title, kLead);
  column.gap(frame, 0.5f);
  paragraph(frame, column, "open.detail",
            std::to_string(open.answered) + " of " +
                counted(open.questions, "question", "questions") + " answered",
            style::control, frame.theme.muted);
  column.gap(frame, 2);
  const Button buttons[] = {{"open.go-on", "Go on", true, true, true},
                            {"open.set-aside", "Set it aside"}};
  if (auto pressed = button_row(frame, column, buttons))
    wish.what = *pressed == 0 ? What::go_on : What::set_aside;
  column.gap(frame, 5);
}

void edition(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  section(frame, column, "edition", "TODAY'S EDITION");
  if (view.edition.pack_id.empty()) {
    paragraph(frame, column, "edition.none", "No pack is installed; bring an article of your own.",
              style::body, frame.theme.muted);
    column.gap(frame, 5);
    return;
  }
  heading(frame, column, "edition.title", view.edition.title, kLead);
  column.gap(frame, 0.5f);
  paragraph(frame, column, "edition.detail", edition_line(view.edition), style::control,
            frame.theme.muted);
  column.gap(frame, 2);
  const bool first = !view.left_open;
  if (button(frame, column, {"edition.play", "Play", first, true, first}))
    wish.what = What::play_edition;
  column.gap(frame, 5);
}

void own_article(Frame& frame, Column& column, HomeState& state, const HomeView& view,
                 HomeWish& wish) {
  section(frame, column, "own", "YOUR OWN ARTICLE");
  if (view.reading) {
    paragraph(frame, column, "own.reading", "Reading it, and thinking of questions…", style::body,
              frame.theme.ink);
    column.gap(frame, 5);
    return;
  }
  paragraph(frame, column, "own.detail",
            "Drop a file anywhere on this window, paste its text, or type where it is. It never "
            "leaves this machine.",
            style::body, frame.theme.ink);
  column.gap(frame, 2);
  if (button(frame, column, {"own.paste", "Paste the text"})) wish.what = What::paste;
  column.gap(frame, 2);
  const Button open{"own.open", "Open", false, !state.path.empty()};
  Column field{column.x, column.y, column.width - button_size(frame, open).x - frame.px(12)};
  const bool typing = frame.ui.focus == "own.path";
  text_field(frame, field, {"own.path", "File", "/home/you/article.txt", "", 4096, true},
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

void skills(Frame& frame, Column& column, const HomeView& view) {
  if (view.skills.empty()) return;
  section(frame, column, "skills", "HOW YOU READ");
  for (const SkillScore& score : view.skills) {
    // A figure from a handful of answers would only be noise.
    const std::string few =
        std::to_string(score.right) + " of " + std::to_string(score.answered) + " right";
    label_right(frame, column, score.answered < kEnoughAnswers ? few : skill_figure(score),
                style::control_bold, frame.theme.ink);
    label_left(frame, column, capitalised(score.skill), style::control, frame.theme.ink);
    column.gap(frame, 0.5f);
  }
  column.gap(frame, 3);
}

void packs(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  section(frame, column, "packs", "PACKS");
  for (size_t i = 0; i < std::min(kPacksShown, view.packs.size()); ++i) {
    const PackRow& pack = view.packs[i];
    const MenuRow row{"pack." + std::to_string(i), pack.title,
                      counted(pack.questions, "question", "questions"), "play"};
    if (menu_row(frame, column, row)) {
      wish.what = What::play_pack;
      wish.value = pack.id;
    }
    column.gap(frame, 1);
  }
  if (view.packs.empty())
    paragraph(frame, column, "packs.none", "Quizzes you make are kept here.", style::control,
              frame.theme.muted);
  column.gap(frame, 3);
}

}  // namespace

HomeWish home_screen(Frame& frame, HomeState& state, const HomeView& view, float top) {
  HomeWish wish;
  ScrollArea area(frame, "home", "Home", {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area);
  const TextLink links[] = {{"write", frame.words("home.write"), style::control_bold},
                            {"scores", "Scores", style::control_bold},
                            {"settings", "Settings", style::control_bold}};
  if (auto pressed = masthead(frame, page, view.day, "Let it stand", links))
    wish.what = *pressed == 0 ? What::write : *pressed == 1 ? What::scores : What::settings;
  page.gap(frame, 4);

  const float gap = frame.px(56);
  const float side = frame.wide() ? std::floor(page.width * 0.36f) : page.width;
  Column lead{page.x, page.y, frame.wide() ? page.width - side - gap : page.width};
  if (view.left_open) open_round(frame, lead, view, wish);
  edition(frame, lead, view, wish);
  own_article(frame, lead, state, view, wish);

  Column aside{frame.wide() ? lead.x + lead.width + gap : page.x, frame.wide() ? page.y : lead.y,
               side};
  skills(frame, aside, view);
  packs(frame, aside, view, wish);
  area.column.y = std::max(lead.y, aside.y);

  if (frame.take(Key::paste)) wish.what = What::paste;
  return wish;
}

}  // namespace stet

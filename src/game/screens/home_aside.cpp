// What waits beside today's stories.
#include <algorithm>
#include <cmath>

#include "bank/kind.h"
#include "game/screens/home.h"
#include "game/screens/list_row.h"
#include "game/screens/masthead.h"
#include "quiz/ghost.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kPacksShown = 8;
constexpr int kEnoughAnswers = 5;

using What = HomeWish::What;

void begin(HomeWish& wish, Mode mode, std::string subject = "") {
  wish.what = What::play_mode;
  wish.mode = mode;
  wish.value = std::move(subject);
}

// "Otto", "Mara", "Edith", "Your best": one press starts the race.
void rivals(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  std::vector<Chip> shown;
  std::vector<std::string> ids;
  for (const Ghost& ghost : ghosts()) {
    ids.emplace_back(ghost.id);
    shown.push_back({"ghost." + ids.back(), std::string(ghost.name), "", false, view.ready});
  }
  if (view.has_best) {
    ids.emplace_back(kOwnBest);
    shown.push_back({"ghost.best", frame.words("home.your-best"), "", false, view.ready});
  }
  if (auto pressed = chips(frame, column, "", shown)) begin(wish, Mode::ghost, ids[*pressed]);
  column.gap(frame, 1);
  hairline(frame, column);
}

void assignment_rows(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  section(frame, column, "assignments", frame.words("home.assignments"));
  for (const Assignment& assignment : view.assignments) {
    if (assignment.mode == Mode::practice) continue;  // its skills have a list of their own
    const ModeRow& mode = row_of(assignment.mode);
    const std::string id = "mode." + std::string(mode.name);
    const bool race = assignment.mode == Mode::ghost;
    const ListRow row{id, title_of(assignment.mode, frame.words), assignment.line,
                      assignment.open && !race ? frame.words("home.start") : std::string(),
                      assignment.open, false, !(race && assignment.open)};
    if (list_row(frame, column, row)) begin(wish, assignment.mode);
    if (race && assignment.open) rivals(frame, column, view, wish);
  }
  column.gap(frame, 4);
}

SkillRow row_of_skill(const Frame& frame, const std::string& skill, const SkillTrend* trend) {
  SkillRow row;
  row.id = "skill." + skill;
  row.name = capitalised(skill_in_words(skill, frame.words));
  if (!trend) {
    row.figure = frame.words("home.new-skill");
    row.words = frame.words("home.new-skill-words");
    return row;
  }
  row.points = trend->points;
  row.change = trend->change();
  // A figure from a handful of answers would only be noise.
  const SkillScore& recent = trend->recent;
  row.figure = recent.answered < kEnoughAnswers
                   ? std::to_string(recent.right) + "/" + std::to_string(recent.answered)
                   : skill_figure(recent);
  row.words = filled(frame.words("home.skill-words"),
                     {row.figure, std::to_string(recent.right), std::to_string(recent.answered)});
  return row;
}

void practice(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  if (view.skills.empty()) return;
  section(frame, column, "practice", frame.words("home.practise"));
  for (const std::string& skill : view.skills) {
    const auto& trends = view.book->trends;
    const auto trend =
        std::ranges::find_if(trends, [&](const SkillTrend& t) { return t.recent.skill == skill; });
    if (skill_row(frame, column,
                  row_of_skill(frame, skill, trend == trends.end() ? nullptr : &*trend)))
      begin(wish, Mode::practice, skill);
  }
  column.gap(frame, 4);
}

void packs(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  section(frame, column, "packs", frame.words("home.packs"));
  // The latest that was made or imported stand last.
  const size_t first = view.packs.size() > kPacksShown ? view.packs.size() - kPacksShown : 0;
  for (size_t i = first; i < view.packs.size(); ++i) {
    const PackRow& pack = view.packs[i];
    const ListRow row{"pack." + std::to_string(i), pack.title,
                      counted(frame.words, pack.questions, "count.question", "count.questions"),
                      frame.words("home.play-pack")};
    if (list_row(frame, column, row)) {
      wish.what = What::play_pack;
      wish.value = pack.id;
    }
  }
  if (view.packs.empty())
    paragraph(frame, column, "packs.none", frame.words("home.no-packs"), style::control,
              frame.theme.muted);
  if (std::ranges::any_of(view.packs, [](const PackRow& pack) { return !pack.shipped; }) ||
      view.can_undo_library) {
    if (list_row(frame, column, {"packs.all", frame.words("home.all-packs"), "", "›"}))
      wish.what = What::packs;
  }
  column.gap(frame, 4);
}

}  // namespace

void home_aside(Frame& frame, Column& column, const HomeView& view, HomeWish& wish) {
  assignment_rows(frame, column, view, wish);
  practice(frame, column, view, wish);
  packs(frame, column, view, wish);
}

}  // namespace stet

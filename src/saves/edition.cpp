#include "saves/edition.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include "bank/article_in.h"
#include "quiz/certainty.h"
#include "saves/open_packs.h"
#include "text/clean.h"

namespace stet {

namespace {

constexpr size_t kOpening = 220;  // bytes

bool is_of_day(const RoundRecord& round, uint64_t seed) {
  return round.plan.mode == Mode::daily && round.plan.seed == seed;
}

// The first paragraph of the story that isn't as short as a headline, a byline or a date.
std::string opening_of(const PackArticle& article, const Lexicon& lexicon) {
  constexpr size_t kShortest = 80;
  for (const Block& block : article_in(article, lexicon).blocks) {
    if (!is_story(block.role) || block.span.length() < kShortest) continue;
    std::string opening = clean_line(slice(article.text, block.span));
    if (opening.size() <= kOpening) return opening;
    const size_t cut = opening.rfind(' ', kOpening);
    return opening.substr(0, cut == opening.npos ? kOpening : cut) + " …";
  }
  return "";
}

std::vector<Story> stories_of(const RoundPlan& plan, PackList packs, const Lexicon& lexicon) {
  struct Told {
    const PackArticle* article;
    const Pack* pack;
    size_t questions;
  };
  std::vector<Told> told;
  for (const Seat& seat : plan.seats) {
    const auto pack =
        std::ranges::find_if(packs, [&](const auto& p) { return p->id == plan.pack_of(seat); });
    const Question* question = pack == packs.end() ? nullptr : (*pack)->question(seat.question_id);
    if (!question) continue;
    const PackArticle* article =
        question->evidence.empty() ? nullptr : (*pack)->article(question->evidence[0].article);
    const auto known = std::ranges::find_if(
        told, [&](const Told& t) { return t.pack == pack->get() && t.article == article; });
    if (known == told.end())
      told.push_back({article, pack->get(), 1});
    else
      ++known->questions;
  }
  std::vector<Story> stories;
  for (const Told& t : told) {
    Story story;
    story.title =
        clean_line(t.article && !t.article->title.empty() ? t.article->title : t.pack->title);
    if (t.article) story.publisher = clean_line(t.article->publisher);
    if (t.article) story.opening = opening_of(*t.article, lexicon);
    story.questions = t.questions;
    stories.push_back(std::move(story));
  }
  return stories;
}

std::optional<int> best_percent(const History& history, uint64_t seed) {
  std::optional<int> best;
  for (const RoundRecord& round : history.rounds) {
    const size_t asked = round.plan.seats.size();
    if (!is_of_day(round, seed) || asked == 0 || round.answers.size() < asked) continue;
    const double most = best_marks(round.plan.certainty) * static_cast<double>(asked);
    best =
        std::max(best.value_or(0), static_cast<int>(std::lround(100 * round_marks(round) / most)));
  }
  return best;
}

}  // namespace

uint64_t edition_seed(int64_t now_ms, int utc_offset_minutes) {
  std::time_t seconds =
      static_cast<std::time_t>((now_ms + int64_t{utc_offset_minutes} * 60'000) / 1000);
  std::tm date{};
  gmtime_r(&seconds, &date);
  return static_cast<uint64_t>((date.tm_year + 1900) * 10000 + (date.tm_mon + 1) * 100 +
                               date.tm_mday);
}

Result<RoundPlan> edition_plan(PackList packs, const History& history, uint64_t seed,
                               bool certainty, std::string round_id) {
  for (const RoundRecord& round : history.rounds) {
    if (!is_of_day(round, seed) || !Quiz::begin(round.plan, pointers(packs))) continue;
    RoundPlan again = round.plan;
    again.round_id = std::move(round_id);
    again.certainty = certainty;
    return again;
  }
  const ModeRow& mode = row_of(Mode::daily);
  const Picks picks = pick_edition(packs, seed, mode.questions);
  if (picks.empty())
    return refuse("", "no pack is installed", "bring an article of your own to play on it");
  return plan_picks(picks, Mode::daily, "", "", seed, certainty, std::move(round_id));
}

Edition todays_edition(PackList packs, const Lexicon& lexicon, const History& history,
                       int64_t now_ms, int utc_offset_minutes) {
  Edition edition;
  edition.seed = edition_seed(now_ms, utc_offset_minutes);
  const auto plan = edition_plan(packs, history, edition.seed, true, "");
  if (!plan) return edition;
  edition.stories = stories_of(*plan, packs, lexicon);
  edition.questions = plan->seats.size();
  edition.best = best_percent(history, edition.seed);
  return edition;
}

}  // namespace stet

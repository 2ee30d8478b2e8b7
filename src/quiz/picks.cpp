#include "quiz/picks.h"

#include <algorithm>
#include <map>
#include <set>

#include "bank/bank.h"
#include "bank/kind.h"
#include "text/chance.h"

namespace stet {

namespace {

constexpr size_t kArticlesOfAnEdition = 3;
constexpr size_t kFewestOnAnArticle = 3;
constexpr size_t kChoice = 2;  // so many times the questions that are wanted, to choose from

// Questions on one article; those without one, on their pack.
struct Sheet {
  const Pack* pack = nullptr;
  std::string article;
  Picks picks;
};

template <class Wanted>
std::vector<Sheet> sheets_of(PackList packs, Wanted wanted) {
  std::vector<Sheet> sheets;
  for (const auto& pack : packs) {
    std::map<std::string, Picks> by_article;
    for (size_t i = 0; i < pack->questions.size(); ++i) {
      const Question& question = pack->questions[i];
      if (wanted(question))
        by_article[question.evidence.empty() ? "" : question.evidence[0].article].push_back(
            {pack.get(), i});
    }
    for (auto& [article, picks] : by_article)
      sheets.push_back({pack.get(), article, std::move(picks)});
  }
  return sheets;
}

size_t packs_in(const std::vector<Sheet>& sheets) {
  std::set<const Pack*> seen;
  for (const Sheet& sheet : sheets) seen.insert(sheet.pack);
  return seen.size();
}

// Two packs can hold the same article.
bool same_story(const Sheet& a, const Sheet& b) {
  const PackArticle* left = a.pack->article(a.article);
  const PackArticle* right = b.pack->article(b.article);
  return left && right && left->text == right->text;
}

// The first few by chance, until there are `sheets` of them with `questions` to choose from; the
// last of them from another pack where all the others are of one. No story comes twice while there
// are others.
std::vector<Sheet> some_of(std::vector<Sheet> all, size_t sheets, size_t questions, Chance chance) {
  std::ranges::sort(all, {}, [](const Sheet& s) { return std::pair(s.pack->id, s.article); });
  chance.shuffle(std::span(all));
  std::stable_partition(all.begin(), all.end(), [](const Sheet& s) {
    return s.picks.size() >= kFewestOnAnArticle;
  });
  const bool several = packs_in(all) > 1;
  std::vector<Sheet> some;
  size_t held = 0;
  while (!all.empty() && (some.size() < sheets || held < questions)) {
    const bool another = several && some.size() + 1 == sheets && packs_in(some) == 1;
    const auto is_new = [&](const Sheet& sheet) {
      return std::ranges::none_of(some, [&](const Sheet& s) { return same_story(s, sheet); });
    };
    auto next = std::ranges::find_if(all, [&](const Sheet& sheet) {
      return is_new(sheet) && !(another && sheet.pack == some[0].pack);
    });
    if (next == all.end()) next = std::ranges::find_if(all, is_new);
    if (next == all.end()) next = all.begin();
    held += next->picks.size();
    some.push_back(std::move(*next));
    all.erase(next);
  }
  return some;
}

Picks joined(const std::vector<Sheet>& sheets) {
  Picks picks;
  for (const Sheet& sheet : sheets)
    picks.insert(picks.end(), sheet.picks.begin(), sheet.picks.end());
  return picks;
}

Picks spread(const Picks& from, size_t questions, uint64_t seed) {
  std::vector<const Question*> list;
  for (const Pick& pick : from) list.push_back(&pick.question());
  Picks chosen;
  for (const size_t i : select_round(list, {questions, seed})) chosen.push_back(from[i]);
  return chosen;
}

// A fair spread of those asked least; `from` in any order.
Picks fresh_spread(const Picks& from, const TimesAsked& asked, size_t questions, uint64_t seed) {
  std::map<int, Picks> by_times;
  for (const Pick& pick : from) {
    const auto times = asked.find(pick.question().id);
    by_times[times == asked.end() ? 0 : times->second].push_back(pick);
  }
  Picks chosen;
  for (const auto& [times, picks] : by_times) {
    if (chosen.size() >= questions) break;
    for (const Pick& pick : spread(picks, questions - chosen.size(), seed)) chosen.push_back(pick);
  }
  return chosen;
}

std::pair<const Pack*, std::string_view> place(const Pick& pick) {
  const Question& question = pick.question();
  return {pick.pack,
          question.evidence.empty() ? "" : std::string_view(question.evidence[0].article)};
}

// Brings together what is on one article, where it first comes up.
void gather(Picks& picks) {
  std::vector<std::pair<const Pack*, std::string_view>> order;
  for (const Pick& pick : picks)
    if (std::ranges::find(order, place(pick)) == order.end()) order.push_back(place(pick));
  std::ranges::stable_sort(picks, {}, [&](const Pick& pick) {
    return std::ranges::find(order, place(pick)) - order.begin();
  });
}

constexpr auto kAny = [](const Question&) { return true; };

}  // namespace

Picks pick_edition(PackList packs, uint64_t seed, size_t questions) {
  const auto sheets = some_of(sheets_of(packs, kAny), kArticlesOfAnEdition, questions,
                              Chance(seed).fork("stories"));
  Picks chosen;
  for (size_t i = 0; i < sheets.size() && chosen.size() < questions; ++i) {
    const size_t left = questions - chosen.size(), stories = sheets.size() - i;
    size_t share = (left + stories - 1) / stories;
    // What later stories lack falls to the earlier ones.
    size_t later = 0;
    for (size_t j = i + 1; j < sheets.size(); ++j) later += sheets[j].picks.size();
    share = std::max(share, left - std::min(left, later));
    for (const Pick& pick : spread(sheets[i].picks, share, seed)) chosen.push_back(pick);
  }
  return chosen;
}

Picks pick_practice(PackList packs, std::string_view skill, const TimesAsked& asked, uint64_t seed,
                    size_t questions) {
  const auto sheets = some_of(sheets_of(packs, [&](const Question& q) { return q.skill == skill; }),
                              1, questions * kChoice, Chance(seed).fork("stories"));
  Picks picks = fresh_spread(joined(sheets), asked, questions, seed);
  gather(picks);
  return picks;
}

Picks pick_shift(PackList packs, const TimesAsked& asked, uint64_t seed, size_t questions) {
  const auto sheets = some_of(sheets_of(packs, kAny), kArticlesOfAnEdition, questions * kChoice,
                              Chance(seed).fork("stories"));
  Picks picks = fresh_spread(joined(sheets), asked, questions, seed);
  gather(picks);
  std::ranges::stable_sort(picks, {}, [](const Pick& p) { return p.question().difficulty; });
  return picks;
}

Picks pick_review(PackList packs, std::span<const std::string> missed,
                  std::span<const std::string> skills, const TimesAsked& asked, uint64_t seed,
                  size_t questions) {
  Picks picks = pick_these(packs, missed);
  if (picks.size() > questions) picks.resize(questions);
  if (picks.size() == questions || skills.empty()) return picks;
  const auto sheets = sheets_of(packs, [&](const Question& question) {
    return std::ranges::find(skills, question.skill) != skills.end() &&
           std::ranges::find(missed, question.id) == missed.end();
  });
  const auto some = some_of(sheets, 1, questions * kChoice, Chance(seed).fork("stories"));
  Picks fresh = fresh_spread(joined(some), asked, questions - picks.size(), seed);
  gather(fresh);
  picks.insert(picks.end(), fresh.begin(), fresh.end());
  return picks;
}

Picks pick_mixup(PackList packs, const TimesAsked& asked, uint64_t seed, size_t questions) {
  std::vector<Picks> by_skill;
  for (const std::string_view skill : skills()) {
    const auto sheets = sheets_of(packs, [&](const Question& q) { return q.skill == skill; });
    Picks picks = fresh_spread(joined(sheets), asked, questions, seed);
    Chance(seed).fork(skill).shuffle(std::span(picks));
    if (!picks.empty()) by_skill.push_back(std::move(picks));
  }
  Picks mixed;
  for (size_t turn = 0; mixed.size() < questions; ++turn) {
    const size_t before = mixed.size();
    for (const Picks& picks : by_skill)
      if (turn < picks.size() && mixed.size() < questions) mixed.push_back(picks[turn]);
    if (mixed.size() == before) break;
  }
  return mixed;
}

Picks pick_ghost(PackList packs, const TimesAsked& asked, uint64_t seed, size_t questions) {
  const auto sheets =
      some_of(sheets_of(packs, kAny), 2, questions * kChoice, Chance(seed).fork("stories"));
  Picks picks = fresh_spread(joined(sheets), asked, questions, seed);
  gather(picks);
  return picks;
}

bool by_show_of_hands(const Question& question) {
  if (std::holds_alternative<Choose>(question.shape)) return true;
  const Mark* mark = std::get_if<Mark>(&question.shape);
  return mark && !mark->none.empty();
}

Picks pick_group(PackList packs, uint64_t seed, size_t questions) {
  const auto sheets = some_of(sheets_of(packs, by_show_of_hands), 2, questions * kChoice,
                              Chance(seed).fork("stories"));
  Picks picks = spread(joined(sheets), questions, seed);
  gather(picks);
  return picks;
}

Picks pick_these(PackList packs, std::span<const std::string> question_ids) {
  std::unordered_map<std::string_view, Pick> by_id;
  for (const auto& pack : packs)
    for (size_t i = 0; i < pack->questions.size(); ++i)
      by_id.try_emplace(pack->questions[i].id, Pick{pack.get(), i});
  Picks picks;
  for (const std::string& id : question_ids)
    if (auto found = by_id.find(id); found != by_id.end()) picks.push_back(found->second);
  return picks;
}

}  // namespace stet

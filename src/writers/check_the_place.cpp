#include <algorithm>

#include "text/utf8.h"
#include "writers/gap.h"
#include "writers/kinds.h"
#include "writers/known_places.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFromTheArticle = 2;

bool leads_to_a_place(std::string_view word) {
  constexpr std::string_view kWords[] = {"in", "to", "from", "near", "across", "outside", "around"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

std::vector<Lure> others(const Source& source, const SentenceGap& gap, std::string_view key,
                         Chance& chance) {
  const std::string_view group = group_of(source, key);
  std::vector<Lure> near;
  for (const Fact& fact : source.reading.facts) {
    if (fact.kind != FactKind::place) continue;
    const std::string name = one_line(slice(source.article.text, fact.span));
    if (name == key || group_of(source, name) != group || may_fit(source, gap, name, kAnyPart))
      continue;
    if (std::any_of(near.begin(), near.end(), [&](const Lure& lure) { return lure.text == name; }))
      continue;
    near.push_back({name, "The article names it, but not here."});
  }
  if (near.size() < kFromTheArticle) return {};  // only places of the article tempt
  chance.shuffle(std::span(near));
  if (near.size() > kFromTheArticle) near.resize(kFromTheArticle + chance.below(2));
  std::vector<std::string_view> far;
  for (std::string_view name : source.lexicon.list("place-groups").entries())
    if (name != key && group_of(source, name) == group && !has_word(source.article.text, name))
      far.push_back(name);
  chance.shuffle(std::span(far));
  for (std::string_view name : far)
    near.push_back({std::string(name), "The article doesn't name it at all."});
  return near;
}

}  // namespace

std::vector<Candidate> write_check_the_place(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  for (const Fact& fact : source.reading.facts) {
    if (fact.kind != FactKind::place) continue;
    const std::string name = one_line(slice(source.article.text, fact.span));
    if (group_of(source, name).empty()) continue;
    const SentenceGap gap{fact.sentence, fact.span};
    const Span sentence = source.reading.sentences[fact.sentence].span;
    if (count_words(slice(source.article.text, sentence), name) != 1) continue;
    if (!leads_to_a_place(word_before(source, gap))) continue;
    const std::string after = word_after(source, gap);
    if (after == "and" || after == "or" || after == "to" || pos_after(source, gap) == Pos::noun)
      continue;
    // "Beijing's claim" is a government's.
    if (after == "’s" || after == "'s") continue;
    if (is_the_setting(source, name)) {
      source.pass(fact.sentence, "the article is about " + name);
      continue;
    }
    if (is_told_by_another(source, fact)) {
      source.pass(fact.sentence, "another name in it tells which place it is");
      continue;
    }
    if (beside_a_name(source, gap) || !can_be_gap(source, gap)) continue;
    auto candidate = gap_question(source, gap, "Which place belongs in the gap?",
                                  others(source, gap, name, chance), chance);
    if (!candidate) continue;
    candidate->worth = 0.6;
    candidates.push_back(std::move(*candidate));
  }
  return candidates;
}

}  // namespace stet

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "text/utf8.h"
#include "writers/could_say.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/near_people.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/roles.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 44;
constexpr size_t kFewestTelling = 4;  // "The numbers don't add up": anybody says so
constexpr std::string_view kNobody = "Somebody who isn’t named";

// Sentences from the quotation to where the person is named next to it.
size_t distance_from(const Source& source, const Person& person, size_t sentence) {
  size_t nearest = source.reading.sentences.size();
  for (const Span& mention : person.mentions)
    if (const auto at = sentence_at(source, mention.begin))
      nearest = std::min(nearest, *at > sentence ? *at - sentence : sentence - *at);
  return nearest;
}

// How ill somebody would pass for the speaker, in doublings of mentions: best, who is told of as
// often and close by, and whom the article introduces where it introduces the speaker.
double unlikeness(const Source& source, size_t who, const Quotation& quotation) {
  constexpr double kOfAnotherSort = 2, kClose = 8;
  const Person& person = source.reading.people[who];
  const Person& speaker = source.reading.people[*quotation.person];
  const bool alike = is_well_described(source, person) == is_well_described(source, speaker);
  const auto away = static_cast<double>(distance_from(source, person, quotation.sentence));
  return (alike ? 0 : kOfAnotherSort) + distance_in_prominence(person, speaker) +
         std::log2(1 + away / kClose);
}

// Others, whose word the article gives or doesn't, the likest first.
std::vector<size_t> others(const Source& source, const Quotation& quotation, std::string_view words,
                           bool are_heard, Chance& chance) {
  const double kTooUnlike = are_heard ? 3 : 2;
  constexpr size_t kBeside = 5;  // sentences: within these, whom nobody hears may be taken for them
  const auto& people = source.reading.people;
  const Person& speaker = people[*quotation.person];
  std::vector<size_t> found;
  for (size_t who = 0; who < people.size(); ++who)
    if (who != *quotation.person && is_a_source(source, who) == are_heard &&
        (are_heard || (people[who].gender != Gender::unknown &&
                       distance_from(source, people[who], quotation.sentence) <= kBeside)) &&
        may_be_mistaken_for(source, who, speaker) &&
        could_say(source, who, *quotation.person, words) &&
        unlikeness(source, who, quotation) <= kTooUnlike)
      found.push_back(who);
  chance.shuffle(std::span(found));
  std::ranges::stable_sort(found, {},
                           [&](size_t who) { return unlikeness(source, who, quotation); });
  return found;
}

std::string explanation(const Source& source, const Quotation& quotation, bool asks) {
  std::string line = "The article gives this " + std::string(asks ? "question" : "quotation") +
                     " to " + *quotation.name;
  if (speaks_by_pronoun(source, quotation)) line += "; " + who_it_is(source, quotation);
  return line + ".";
}

bool speaks_for_several(std::string_view words) {
  const std::string small = lower(words);
  return std::ranges::any_of(std::array{"we", "us", "our", "we're", "we’re", "we've", "we’ve"},
                             [&](std::string_view word) { return has_word(small, word); });
}

// The stem: “…”? with the quotation's own stop left out.
std::string stem_of(std::string_view words, bool asks) {
  if (asks) return "Who asked: " + as_quotation(words);
  return "Who said: " + as_fragment(words) + "?";
}

// "a friend who was asked, “Where to?”": whoever tells of it didn't ask.
bool was_asked(const Source& source, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const std::string_view text = source.article.text;
  constexpr size_t kReach = 12;  // bytes: the word before
  const size_t from = quotation.cue->begin - std::min(quotation.cue->begin, kReach);
  const auto before = words_of(slice(text, {from, quotation.cue->begin}));
  return lower(slice(text, *quotation.cue)).starts_with("asked") && !before.empty() &&
         source.lexicon.list("be-forms").has(lower(before.back()));
}

// A quotation that may be asked about: its words can be shown, and its speaker is sure. Notes why
// not.
std::optional<Quotable> askable_words(const Source& source, const Quotation& quotation) {
  if (quotation.kind != QuoteKind::direct) return std::nullopt;
  const auto refuse = [&](std::string_view why) {
    source.pass(quotation.sentence, why);
    return std::nullopt;
  };
  if (!has_sure_speaker(source, quotation) || was_asked(source, quotation))
    return refuse("its speaker isn't sure");
  const auto shown = quotable(source, quotation, kFewestWords, kMostWords);
  if (!shown) return refuse("the quotation can't be shown by itself");
  const std::string_view words = slice(source.article.text, shown->words);
  const std::string& name = source.reading.people[*quotation.person].name;
  if (has_word(words, last_name(name)) || telling_count(source, words) < kFewestTelling ||
      points_back(source, words))
    return refuse("the words name their speaker, say little or point back");
  // Among full names a bare surname would stand out, and so would one with a title.
  if (word_count(name) < 2 || !is_a_source(source, *quotation.person))
    return refuse("its speaker has no full name");
  return shown;
}

constexpr std::string_view kSortStem = "Who said what? Sort the words by who spoke them.";

// “I will vote for Bell”: not Bell's, so the other's.
bool name_each_other(const Sort& sort) {
  return std::ranges::any_of(sort.items, [&](const SortItem& item) {
    return std::ranges::any_of(sort.classes, [&](const std::string& name) {
      return has_word(item.text, last_name(name));
    });
  });
}

// “He would try to deflect it”: whoever “he” is didn't say so.
bool speaks_of_a_person(std::string_view words) {
  const std::string small = lower(words);
  return std::ranges::any_of(std::array{"he", "she", "him", "her", "his", "hers"},
                             [&](std::string_view pronoun) { return has_word(small, pronoun); });
}

// Where too few people are quoted to choose among: words of two or three, to be sorted.
std::optional<Candidate> sort_by_speaker(const Source& source, Chance& chance) {
  constexpr size_t kItems = 4, kFewestItems = 3, kMostOfOne = 2, kMostSpeakers = 3;
  const std::string_view text = source.article.text;
  std::vector<const Quotation*> quotations;
  for (const Quotation& quotation : source.reading.quotations) quotations.push_back(&quotation);
  chance.shuffle(std::span(quotations));

  Candidate candidate;
  Question& question = candidate.question;
  std::vector<size_t> speakers;
  std::vector<size_t> passages;
  Sort sort;
  for (size_t round = 1; round <= kMostOfOne; ++round)
    for (const Quotation* quotation : quotations) {
      if (sort.items.size() == kItems) break;
      const auto shown = askable_words(source, *quotation);
      if (!shown || std::ranges::count(passages, quotation->passage) ||
          speaks_of_a_person(slice(text, shown->words)))
        continue;
      auto speaker = std::ranges::find(speakers, *quotation->person);
      if (round == 1 && (speaker != speakers.end() || speakers.size() == kMostSpeakers)) continue;
      if (speaker == speakers.end()) {
        if (round > 1) continue;
        speaker = speakers.insert(speakers.end(), *quotation->person);
        sort.classes.push_back(source.reading.people[*speaker].name);
      }
      passages.push_back(quotation->passage);
      sort.items.push_back({as_quotation(slice(text, shown->words)),
                            static_cast<size_t>(speaker - speakers.begin()),
                            explanation(source, *quotation, shown->asks)});
      for (Evidence& evidence : evidence_of_quotation(source, *quotation))
        if (std::ranges::find(question.evidence, evidence.span, &Evidence::span) ==
            question.evidence.end())
          question.evidence.push_back(std::move(evidence));
      candidate.key_facts.push_back(*quotation->speaker);
      candidate.shown.push_back(shown->words);
    }
  if (speakers.size() < 2 || sort.items.size() < kFewestItems || name_each_other(sort))
    return std::nullopt;
  chance.shuffle(std::span(sort.items));
  question.stem = std::string(kSortStem);
  question.shape = std::move(sort);
  question.explanation = "Beside each quotation stands who spoke it.";
  question.difficulty = 2;
  candidate.worth = 0.75;
  candidate.topic = "speakers";
  return candidate;
}

}  // namespace

std::vector<Candidate> write_who_said_it(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const auto& people = source.reading.people;
  for (const Quotation& quotation : source.reading.quotations) {
    const auto shown = askable_words(source, quotation);
    if (!shown) continue;
    const std::string_view words = slice(source.article.text, shown->words);
    const std::string& name = people[*quotation.person].name;

    std::vector<Lure> lures;
    const auto add = [&](size_t other) {
      lures.push_back({people[other].name,
                       "The article doesn’t give these words to " + people[other].name + "."});
    };
    for (size_t other : others(source, quotation, words, true, chance)) add(other);
    // Whom nobody hears tempts few: one, beside one who is heard; and none where "we" are some
    // group.
    if (lures.size() == kLures - 2 && !speaks_for_several(words))
      if (const auto unheard = others(source, quotation, words, false, chance); !unheard.empty())
        add(unheard.front());
    if (lures.size() == kLures - 1)
      lures.push_back({std::string(kNobody),
                       speaks_by_pronoun(source, quotation)
                           ? "The speaker has a name: " + who_it_is(source, quotation) + "."
                           : "The words beside the quotation name " + name + "."});
    auto options = choose_among(name, "", lures, chance);
    if (!options) {
      source.pass(quotation.sentence, "the article quotes too few other people");
      continue;
    }
    Candidate candidate;
    Question& question = candidate.question;
    question.stem = stem_of(words, shown->asks);
    question.shape = std::move(*options);
    question.evidence = evidence_of_quotation(source, quotation);
    question.explanation = explanation(source, quotation, shown->asks);
    const bool by_pronoun = question.evidence.size() > 1;
    question.difficulty = by_pronoun ? 2 : 1;
    candidate.worth = 0.7 + (by_pronoun ? 0.1 : 0.0) + 0.2 * (quotation.confidence - 0.8);
    candidate.topic = "speaker " + std::to_string(*quotation.person);
    candidate.key_facts = {*quotation.speaker};
    if (by_pronoun) candidate.key_facts.push_back(question.evidence.front().span);
    candidate.shown = {shown->words};
    candidates.push_back(std::move(candidate));
  }
  if (!candidates.empty()) return candidates;
  if (auto sorted = sort_by_speaker(source, chance)) candidates.push_back(std::move(*sorted));
  return candidates;
}

}  // namespace stet

#include <algorithm>
#include <optional>
#include <set>

#include "bank/open_source.h"
#include "bank/source_class.h"
#include "bank/uncounted.h"
#include "bank/undescribed.h"
#include "bank/untold.h"
#include "text/utf8.h"
#include "writers/answered.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/mark_the_added.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"
#include "writers/unheard.h"

namespace stet {

namespace {

constexpr std::string_view kStem = "Which of these can you not learn from this article?";
constexpr double kSure = 0.8;
constexpr std::ptrdiff_t kLikeKey = 2;  // lures that ask in the key's own way

// Something that the article leaves open: the key of a question.
struct Open {
  std::string text;
  std::string topic;
  std::string why;
  Span place;  // of the words it is about
  double worth = 0.6;
};

// "a senior official said": who that was isn't told.
void add_unnamed(const Source& source, std::vector<Open>& open) {
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.person || quotation.name || !quotation.speaker || !gives_words(quotation) ||
        quotation.confidence < kSure)
      continue;
    const std::string mention = one_line(slice(source.article.text, *quotation.speaker));
    if (class_of_source(mention, source.lexicon) != SourceClass::unnamed) continue;
    const auto told = open_source(mention, source.lexicon);
    if (!told || !is_nowhere_named(*told, source.article.text)) continue;
    open.push_back({told->text, "unnamed",
                    "The article says no more than “" + told->phrase + "” and gives no name.",
                    *quotation.speaker, 0.75});
  }
}

// "Several senators have signed the letter.": how many isn't told.
void add_uncounted(const Source& source, std::vector<Open>& open) {
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    if (quotes_anyone(source, i) || !stands_alone(source, source.reading.sentences[i].span))
      continue;
    const Span place = source.reading.sentences[i].span;
    const auto asked = uncounted_in(sentence_text(source, i), source.lexicon);
    if (!asked || !is_nowhere_counted(*asked, source.article.text, source.lexicon)) continue;
    open.push_back({asked->text, "uncounted",
                    "“" + asked->quantity + "”, the article says, and gives no number.", place,
                    0.7});
  }
}

bool speaks(const Source& source, size_t who) {
  return std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                     [who](const Quotation& quotation) {
                       return quotation.person == who && gives_words(quotation) &&
                              quotation.confidence >= kSure;
                     });
}

// "How old Ann Holt is", where the article has no word on anybody's age.
void add_untold(const Source& source, Chance& chance, std::vector<Open>& open) {
  const std::set<std::string> words = words_told(source.article.text);
  std::vector<size_t> people;
  for (size_t who = 0; who < source.reading.people.size(); ++who) {
    const Person& person = source.reading.people[who];
    const auto parts = words_of(person.name);
    if (parts.size() < 2 || parts.back().ends_with('.') || person.mentions.empty()) continue;
    if (!speaks(source, who) || is_in_capitals(person.name)) continue;
    people.push_back(who);
  }
  if (people.empty()) return;
  chance.shuffle(std::span(people));
  size_t next = 0;
  for (const Untold& thing : untold_things()) {
    if (!is_untold(thing, source.article.text, words, source.lexicon)) continue;
    const Person& person = source.reading.people[people[next++ % people.size()]];
    open.push_back({thing.of(person.name), std::string(thing.topic),
                    "No sentence of the article tells it.", person.mentions.front(), 0.6});
  }
}

// "Who Ann Holt is", where the article names her and leaves it at that.
void add_undescribed(const Source& source, std::vector<Open>& open) {
  for (size_t who = 0; who < source.reading.people.size(); ++who) {
    const Person& person = source.reading.people[who];
    if (person.description || word_count(person.name) < 2 || person.mentions.empty() ||
        is_in_capitals(person.name) || person.gender == Gender::unknown)
      continue;
    if (!is_nowhere_described(person.name, source.article.text, source.lexicon)) continue;
    open.push_back({"Who " + person.name + " is", "undescribed",
                    "The article names " + person.name + " and leaves it at that.",
                    person.mentions.front(), 0.7});
  }
}

// "How many", "How old", "Who": what a reader sees first of an option.
std::string opener_of(std::string_view question) {
  const auto words = words_of(question);
  std::string opener(words.front());
  if (opener == "How" && words.size() > 1) opener.append(" ").append(words[1]);
  return opener;
}

// Lures like the key first: who goes with who, what of a person with what of a person.
std::vector<size_t> by_likeness(const std::vector<Answered>& answered, const Open& key,
                                const std::set<std::string>& used, Chance& chance) {
  std::vector<size_t> order;
  for (size_t i = 0; i < answered.size(); ++i)
    if (!used.contains(answered[i].text)) order.push_back(i);
  chance.shuffle(std::span(order));
  const std::string opener = opener_of(key.text);
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    const auto alike = [&](size_t i) { return opener_of(answered[i].text) == opener; };
    return alike(a) && !alike(b);
  });
  return order;
}

std::string where_told(const Source& source, const Answered& lure) {
  constexpr size_t kShown = 5;
  const std::string_view sentence =
      slice(source.article.text, source.reading.sentences[lure.sentence].span);
  return "It is told where the article says " + as_fragment(shortened(sentence, kShown)) + ".";
}

std::optional<Candidate> compose(const Source& source, const Open& key,
                                 const std::vector<Answered>& answered, std::set<std::string>& used,
                                 Chance& chance) {
  const auto key_sentence = sentence_at(source, key.place.begin);
  if (!key_sentence) return std::nullopt;
  std::vector<Lure> lures;
  std::vector<size_t> taken;
  std::set<size_t> sentences{*key_sentence};
  for (size_t i : by_likeness(answered, key, used, chance)) {
    if (lures.size() == kLures) break;
    const Answered& each = answered[i];
    if (!sentences.insert(each.sentence).second) continue;
    lures.push_back({each.text, where_told(source, each)});
    taken.push_back(i);
  }
  // A key that asks in a way of its own would stand apart.
  const auto like_key = std::ranges::count_if(
      lures, [&](const Lure& lure) { return opener_of(lure.text) == opener_of(key.text); });
  if (like_key < kLikeKey) return std::nullopt;
  auto options = choose_among(key.text, "", lures, chance);
  if (!options) return std::nullopt;
  for (size_t i : taken) used.insert(answered[i].text);

  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(kStem);
  question.shape = std::move(*options);
  question.explanation = key.why;
  question.difficulty = 3;
  question.evidence.push_back(evidence_of(source, source.reading.sentences[*key_sentence].span));
  for (size_t i : taken) {
    question.evidence.push_back(
        evidence_of(source, source.reading.sentences[answered[i].sentence].span));
    if (!answered[i].shown.empty()) candidate.shown.push_back(answered[i].shown);
  }
  candidate.worth = key.worth;
  candidate.topic = key.topic;
  return candidate;
}

}  // namespace

std::vector<Candidate> write_not_in_the_article(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates = mark_the_added(source, chance);
  if (source.kinds == Kinds::sound) return candidates;
  for (Candidate& unheard : ask_who_is_unheard(source, chance))
    candidates.push_back(std::move(unheard));
  std::vector<Open> open;
  add_unnamed(source, open);
  add_uncounted(source, open);
  add_undescribed(source, open);
  std::vector<Open> untold;
  add_untold(source, chance, untold);
  chance.shuffle(std::span(untold));
  open.insert(open.end(), untold.begin(), untold.end());

  const std::vector<Answered> answered = answered_by(source);
  std::set<std::string> used;
  std::set<std::string> topics;
  size_t personal = 0;
  for (const Open& key : open) {
    constexpr size_t kMostPersonal = 1;
    const bool is_personal =
        key.topic != "unnamed" && key.topic != "uncounted" && key.topic != "undescribed";
    if (topics.contains(key.topic) || (is_personal && personal == kMostPersonal)) continue;
    auto candidate = compose(source, key, answered, used, chance);
    if (!candidate) continue;
    topics.insert(key.topic);
    personal += is_personal;
    candidates.push_back(std::move(*candidate));
  }
  return candidates;
}

}  // namespace stet

#include <algorithm>
#include <array>
#include <optional>

#include "bank/source_class.h"
#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/stands_alone.h"
#include "writers/voices.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr WordBounds kStatement{6, 26};
constexpr size_t kItems = 4;
constexpr size_t kFewestItems = 3;
constexpr size_t kMostOfAClass = 2;
constexpr size_t kMostMentionWords = 18;
constexpr int kDraws = 4;
constexpr std::string_view kNobodyElse = "Nobody but the writer";

// How the article names a source, and what the words show.
struct Mention {
  std::string text;
  SourceClass of = SourceClass::unnamed;
};

// Somebody's words, or what they amount to, and whose they are.
struct Statement {
  Span words;
  Mention source;
  const Quotation* quotation = nullptr;
};

std::string reason(const Mention& mention) {
  constexpr std::array<std::string_view, 3> kReasons{"has a name: anybody could go back and ask.",
                                                     "is a body or a paper; no person speaks here.",
                                                     "gives no name: nobody can go back and ask."};
  return "“" + mention.text + "” " + std::string(kReasons[static_cast<size_t>(mention.of)]);
}

// Nothing but marks and an age between a name and its description.
bool are_neighbours(std::string_view between) {
  constexpr size_t kRoom = 6;  // ", 43, "
  return between.size() <= kRoom && std::none_of(between.begin(), between.end(), [](char c) {
           return is_letter(static_cast<unsigned char>(c)) || c == '(' || c == '.';
         });
}

std::optional<Mention> by_name(const Source& source, const Person& person) {
  if (class_of_source(person.name, source.lexicon) != SourceClass::named) return std::nullopt;
  return Mention{person.name, SourceClass::named};
}

// "Luis Otzuka, president of Fedemin", as one stretch of the article; the name alone where no
// description stands beside it.
std::optional<Mention> mention_of(const Source& source, const Person& person) {
  if (word_count(person.name) < 2 || is_misprinted(person.name)) return std::nullopt;
  if (!person.description_span) return by_name(source, person);
  const Span description = *person.description_span;
  for (const Span& mention : person.mentions) {
    const Span both{std::min(mention.begin, description.begin),
                    std::max(mention.end, description.end)};
    const Span between{std::min(mention.end, description.end),
                       std::max(mention.begin, description.begin)};
    if (between.begin > between.end || word_count(slice(source.article.text, mention)) < 2 ||
        !are_neighbours(slice(source.article.text, between)))
      continue;
    std::string text = one_line(slice(source.article.text, both));
    if (class_of_source(text, source.lexicon) != SourceClass::named ||
        word_count(text) > kMostMentionWords || has_marks(text))
      break;
    return Mention{std::move(text), SourceClass::named};
  }
  return by_name(source, person);
}

// "an aide, Tom Dell,": the next words give the name after all.
bool is_named_beside(const Source& source, Span speaker) {
  constexpr size_t kRoom = 3;
  return std::any_of(
      source.reading.people.begin(), source.reading.people.end(), [&](const Person& person) {
        return std::any_of(person.mentions.begin(), person.mentions.end(), [&](Span at) {
          return at.begin < speaker.end + kRoom && speaker.begin < at.end + kRoom;
        });
      });
}

// "An email from Ada Brook": a paper, and somebody with a name.
bool has_an_author(const Source& source, Span speaker) {
  const std::string_view words = slice(source.article.text, speaker);
  const std::string_view rest = std::string_view(source.article.text).substr(speaker.end);
  return has_word(words, "from") || has_word(words, "by") || rest.starts_with(" from ") ||
         rest.starts_with(" by ") || rest.starts_with(" filed ");
}

// "a police report", "two officials": a source that is no person with a name.
std::optional<Mention> mention_without_name(const Source& source, Span speaker) {
  std::string text = one_line(slice(source.article.text, speaker));
  const auto of = class_of_source(text, source.lexicon);
  if (!of || of == SourceClass::named || word_count(text) > kMostMentionWords ||
      has_an_author(source, speaker))
    return std::nullopt;
  if (is_named_beside(source, speaker)) return std::nullopt;
  return Mention{std::move(text), *of};
}

// The speaker is named where the words stand, and not only meant by "he" or "his son".
bool is_named_there(const Source& source, const Quotation& quotation) {
  return has_word(slice(source.article.text, *quotation.speaker),
                  last_name(source.reading.people[*quotation.person].name));
}

std::optional<Mention> source_of(const Source& source, const Quotation& quotation) {
  if (!quotation.speaker || !gives_words(quotation) || quotation.confidence < kSure)
    return std::nullopt;
  if (!quotation.person) return mention_without_name(source, *quotation.speaker);
  if (!is_named_there(source, quotation)) return std::nullopt;
  return mention_of(source, source.reading.people[*quotation.person]);
}

// "all staff sign one, though she did not show it": the writer adds to what was said.
bool is_added_to(const Source& source, std::string_view words) {
  const WordList& turns = source.lexicon.list("added-turns");
  const auto all = words_of(words);
  for (size_t i = 1; i < all.size(); ++i)
    if (all[i - 1].ends_with(',') && turns.has(all[i])) return true;
  return false;
}

// Beside it the sentence has little but the words for its source: "Many voters - who are, a survey
// says, angry - left" says more.
bool is_all_of_it(const Source& source, const Quotation& quotation) {
  constexpr size_t kMostBeside = 4;  // words
  const std::string_view text = source.article.text;
  Span attribution = *quotation.speaker;
  if (quotation.cue)
    attribution = {std::min(attribution.begin, quotation.cue->begin),
                   std::max(attribution.end, quotation.cue->end)};
  const size_t said =
      word_count(slice(text, quotation.span)) + word_count(slice(text, attribution));
  const Span sentence = source.reading.sentences[quotation.sentence].span;
  return sentence.contains(attribution) && !attribution.overlaps(quotation.span) &&
         word_count(slice(text, sentence)) <= said + kMostBeside;
}

// Quoted: the whole sentences inside the marks. Reported: the clause, inside one sentence. Absent
// where they say nothing by themselves.
std::optional<Span> words_apart(const Source& source, const Quotation& quotation) {
  const std::string_view text = source.article.text;
  if (quotation.kind == QuoteKind::direct) {
    const auto shown = quotable(source, quotation, kStatement.fewest, kStatement.most);
    if (!shown || shown->asks || points_back(slice(text, shown->words)) ||
        says_little(source, slice(text, shown->words)))
      return std::nullopt;
    return shown->words;
  }
  const Span words = quotation.span;
  const Span sentence = source.reading.sentences[quotation.sentence].span;
  const size_t count = word_count(slice(text, words));
  if (quotation.kind != QuoteKind::indirect || asks_for(source, quotation) ||
      count < kStatement.fewest || count > kStatement.most || !sentence.contains(words) ||
      !is_all_of_it(source, quotation) || may_be_headline(source, quotation.sentence) ||
      !is_running_text(source, quotation.sentence) || quotes_anyone(source, quotation.sentence) ||
      is_misprinted(slice(text, sentence)) || is_added_to(source, slice(text, words)) ||
      !stands_alone(source, words))
    return std::nullopt;
  return words;
}

std::vector<Statement> statements_of(const Source& source) {
  std::vector<Statement> statements;
  for (const Quotation& quotation : source.reading.quotations) {
    auto mention = source_of(source, quotation);
    if (!mention) continue;
    const auto words = words_apart(source, quotation);
    if (!words) continue;
    statements.push_back({*words, std::move(*mention), &quotation});
  }
  return statements;
}

// Few of each class and each source once, so that as many classes as can be are filled.
std::vector<Statement> drawn(std::vector<Statement> statements, Chance& chance) {
  chance.shuffle(std::span(statements));
  std::vector<Statement> kept;
  const auto is_taken = [&](const Statement& one) {
    return std::ranges::any_of(kept, [&](const Statement& other) {
      return folded(other.source.text) == folded(one.source.text) ||
             other.quotation->sentence == one.quotation->sentence ||
             other.quotation->passage == one.quotation->passage;
    });
  };
  for (size_t round = 1; round <= kMostOfAClass; ++round)
    for (const Statement& one : statements) {
      const auto of_its_class = std::ranges::count_if(
          kept, [&](const Statement& other) { return other.source.of == one.source.of; });
      if (kept.size() < kItems && !is_taken(one) && static_cast<size_t>(of_its_class) < round)
        kept.push_back(one);
    }
  chance.shuffle(std::span(kept));
  return kept;
}

std::optional<Candidate> ask(const Source& source, const std::vector<Statement>& items) {
  const bool mixed = std::ranges::any_of(
      items, [&](const Statement& one) { return one.source.of != items.front().source.of; });
  if (items.size() < kFewestItems || !mixed) return std::nullopt;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = "Who stands behind each of these? Sort them by the kind of source.";
  Sort sort;
  sort.classes.assign(source_class_names().begin(), source_class_names().end());
  for (const Statement& one : items) {
    sort.items.push_back(
        {"“" + as_sentence(single_marks(one_line(slice(source.article.text, one.words)))) + "”",
         static_cast<size_t>(one.source.of), reason(one.source)});
    for (Evidence& evidence : evidence_of_quotation(source, *one.quotation))
      question.evidence.push_back(std::move(evidence));
    candidate.key_facts.push_back(*one.quotation->speaker);
    candidate.shown.push_back(one.words);
  }
  question.shape = std::move(sort);
  question.explanation = "A name, or none, stands where each of them is quoted or reported.";
  question.difficulty = 2;
  candidate.worth = 0.7;
  candidate.topic = "sources";
  return candidate;
}

// Why the source isn't of the class `lure`, where it is of another.
std::string why_not(SourceClass lure, const Mention& mention) {
  constexpr std::array<std::string_view, 3> kWhyNot{
      "No name is given: the article has “{}”.",
      "No body and no paper says it: the article has “{}”.", "The article says who: “{}”."};
  std::string why(kWhyNot[static_cast<size_t>(lure)]);
  return why.replace(why.find("{}"), 2, mention.text);
}

// What stands behind one statement; once for each class.
Candidate ask_of_one(const Source& source, const Statement& one) {
  const auto& names = source_class_names();
  Choose choose;
  choose.options.push_back(
      {"a", names[static_cast<size_t>(one.source.of)], true, reason(one.source)});
  for (SourceClass of : {SourceClass::named, SourceClass::impersonal, SourceClass::unnamed})
    if (of != one.source.of)
      choose.options.push_back(
          {"", names[static_cast<size_t>(of)], false, why_not(of, one.source)});
  choose.options.push_back(
      {"", std::string(kNobodyElse), false, "The article puts it on “" + one.source.text + "”."});
  place_key(choose, 0);
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = "What kind of source stands behind this? “" +
                  as_sentence(single_marks(one_line(slice(source.article.text, one.words)))) + "”";
  question.shape = std::move(choose);
  question.evidence = evidence_of_quotation(source, *one.quotation);
  question.explanation = "The words that say who spoke stand beside it.";
  question.difficulty = 2;
  candidate.worth = one.source.of == SourceClass::named ? 0.45 : 0.7;
  candidate.topic = names[static_cast<size_t>(one.source.of)];
  candidate.key_facts = {*one.quotation->speaker};
  candidate.shown = {one.words};
  return candidate;
}

}  // namespace

// Several draws, of which a pack takes the one that shows no other question's key.
std::vector<Candidate> write_kind_of_source(const Source& source, Chance& chance) {
  const std::vector<Statement> statements = statements_of(source);
  std::vector<Candidate> candidates;
  for (int draw = 0; draw < kDraws; ++draw)
    if (auto candidate = ask(source, drawn(statements, chance)))
      candidates.push_back(std::move(*candidate));
  // Where all have names, there is nothing to tell apart.
  if (std::ranges::any_of(statements,
                          [](const Statement& one) { return one.source.of != SourceClass::named; }))
    for (const Statement& one : statements) candidates.push_back(ask_of_one(source, one));
  return candidates;
}

}  // namespace stet

#include <algorithm>
#include <array>
#include <optional>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/own_words.h"
#include "writers/phrasing.h"
#include "writers/source_mention.h"
#include "writers/sure_speaker.h"
#include "writers/words_apart.h"

namespace stet {

namespace {

constexpr WordBounds kStatement{6, 40};
constexpr size_t kItems = 4;
constexpr size_t kFewestItems = 3;
constexpr size_t kMostOfAClass = 2;
constexpr int kDraws = 4;

// Somebody's words, or what they amount to, and whose they are.
struct Statement {
  Span words;
  SourceMention source;
  const Quotation* quotation = nullptr;
};

std::string reason(const SourceMention& mention) {
  constexpr std::array<std::string_view, 3> kReasons{"has a name: you can tell who answers for it.",
                                                     "is a body or a paper; no person speaks here.",
                                                     "gives no name: nobody can go back and ask."};
  return "“" + mention.text + "” " + std::string(kReasons[static_cast<size_t>(mention.of)]);
}

bool is_a_document(const Source& source, std::string_view word) {
  const std::string bare = lower(word.substr(0, word.find_first_of(",.;")));
  return bare == "statement" || source.lexicon.list("documents").has(bare);
}

// "in an open letter", "in a statement"
bool tells_of_a_paper(const Source& source, std::string_view beside) {
  constexpr size_t kReach = 5;  // words
  const auto words = words_of(beside);
  for (size_t in = 0; in < words.size(); ++in) {
    if (lower(words[in]) != "in") continue;
    for (size_t i = in + 1; i < std::min(words.size(), in + 1 + kReach); ++i)
      if (is_a_document(source, words[i])) return true;
  }
  return false;
}

// "Bell said in a letter to the board", "In a statement, Bell said": a person, or a paper? So too
// where "he" goes on from it.
bool is_on_paper(const Source& source, const Quotation& quotation) {
  if (!quotation.cue) return false;
  const std::string_view text = source.article.text;
  if (source.lexicon.list("report-verbs")
          .value(lower(slice(text, *quotation.cue)))
          .starts_with("write"))
    return true;
  const Span sentence = covering_sentences(source, *quotation.speaker);
  const size_t begin = std::clamp(quotation.span.begin, sentence.begin, sentence.end);
  const size_t end = std::clamp(quotation.span.end, begin, sentence.end);
  if (tells_of_a_paper(source, std::string(slice(text, {sentence.begin, begin})) + " " +
                                   std::string(slice(text, {end, sentence.end}))))
    return true;
  const auto evidence = evidence_of_quotation(source, quotation);
  return std::ranges::any_of(evidence, [&](const Evidence& each) {
    return !each.span.overlaps(quotation.span) && tells_of_a_paper(source, each.text);
  });
}

// "… had signed, according to the county": it brings a source of its own. “Ladies and gentlemen”:
// nothing is claimed.
bool tells_its_source(std::string_view statement) {
  const std::string words = lower(statement);
  if (std::ranges::count(words, '(') != std::ranges::count(words, ')')) return true;  // cut
  return has_word(words, "according to") || has_word(words, "said") ||
         words.starts_with("ladies and gentlemen");
}

// "Clinton mentioned harsh remarks about a guest": what is told of is no statement.
bool names_a_thing(const Source& source, const Quotation& quotation) {
  constexpr std::array<std::string_view, 6> kVerbs{"mention", "mentioned", "mentions",
                                                   "cite",    "cited",     "cites"};
  return quotation.cue &&
         std::ranges::find(kVerbs, lower(slice(source.article.text, *quotation.cue))) !=
             kVerbs.end();
}

std::vector<Statement> statements_of(const Source& source) {
  std::vector<Statement> statements;
  for (const Quotation& quotation : source.reading.quotations) {
    auto mention = mention_of_source(source, quotation);
    if (!mention || names_a_thing(source, quotation) ||
        (mention->of != SourceClass::impersonal && is_on_paper(source, quotation)))
      continue;
    const auto words = words_apart(source, quotation, kStatement);
    if (!words || tells_its_source(slice(source.article.text, *words))) continue;
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
std::string why_not(const Source& source, SourceClass lure, const SourceMention& mention) {
  constexpr std::array<std::string_view, 3> kWhyNot{
      "No person is named: the article has “{}”.",
      "No body and no paper says it: the article has “{}”.", "The article says who: “{}”."};
  const bool is_a_voice =
      lure == SourceClass::impersonal && speaks_for_a_body(source, mention.text);
  std::string why(is_a_voice ? "A body is spoken for, but by somebody with a name: “{}”."
                             : kWhyNot[static_cast<size_t>(lure)]);
  return why.replace(why.find("{}"), 2, mention.text);
}

constexpr std::string_view kStem = "What kind of source stands behind this? ";

Candidate compose(Choose choose, std::string_view statement) {
  place_key(choose, 0);
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(kStem) + "“" + as_sentence(statement) + "”";
  question.shape = std::move(choose);
  question.difficulty = 2;
  return candidate;
}

std::string explanation(const Source& source, const Statement& one) {
  std::string line = "The words that say who spoke stand beside it";
  const bool has_its_name_elsewhere = one.source.of == SourceClass::named && one.quotation->name &&
                                      speaks_by_pronoun(source, *one.quotation);
  if (has_its_name_elsewhere) line += "; " + who_it_is(source, *one.quotation);
  return line + ".";
}

// What stands behind one statement; once for each class.
Candidate ask_of_one(const Source& source, const Statement& one) {
  const auto& names = source_class_names();
  const std::string_view words = slice(source.article.text, one.words);
  Choose choose;
  choose.options.push_back(
      {"a", names[static_cast<size_t>(one.source.of)], true, reason(one.source)});
  for (SourceClass of : {SourceClass::named, SourceClass::impersonal, SourceClass::unnamed})
    if (of != one.source.of)
      choose.options.push_back(
          {"", names[static_cast<size_t>(of)], false, why_not(source, of, one.source)});
  choose.options.push_back({"", std::string(kNobodyButTheWriter), false,
                            "The article puts it on “" + one.source.text + "”."});
  Candidate candidate = compose(std::move(choose), single_marks(one_line(words)));
  candidate.question.evidence = evidence_of_quotation(source, *one.quotation);
  candidate.question.explanation = explanation(source, one);
  candidate.worth = one.source.of == SourceClass::named ? 0.55 : 0.7;
  candidate.topic = names[static_cast<size_t>(one.source.of)];
  candidate.key_facts = {*one.quotation->speaker};
  candidate.shown = {one.words};
  return candidate;
}

// What the writer tells with nobody behind it.
Candidate ask_of_the_writers(OwnWords own) {
  Choose choose;
  choose.options.push_back({"", std::string(kNobodyButTheWriter), true, ""});
  for (const std::string& name : source_class_names())
    choose.options.push_back({"", name, false, std::string(kWhyNoSource)});
  Candidate candidate = compose(std::move(choose), own.text);
  candidate.question.evidence = std::move(own.evidence);
  candidate.question.explanation = std::string(kWhyTheWriters);
  candidate.worth = 0.6;
  candidate.topic = kNobodyButTheWriter;
  candidate.key_facts = {own.span};
  candidate.shown = candidate.key_facts;
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
  if (statements.empty()) return candidates;  // it may be an opinion piece
  for (const Statement& one : statements)
    if (!is_of_one_person(slice(source.article.text, one.words)))
      candidates.push_back(ask_of_one(source, one));
  for (OwnWords& own : own_words_of_the_writer(source))
    candidates.push_back(ask_of_the_writers(std::move(own)));
  return candidates;
}

}  // namespace stet

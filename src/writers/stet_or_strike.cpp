#include <algorithm>
#include <optional>

#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/changes.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr int kIntactDifficulty = 2;
constexpr double kIntactWorth = 0.4;
constexpr std::string_view kStem =
    "Does this stand as the article has it? If not, mark what was changed.";
constexpr std::string_view kNone = "Stet: let it stand";

Question base(const Source& source, Span passage, std::string shown, int difficulty) {
  Question question;
  question.stem = std::string(kStem);
  question.shape = Mark{std::move(shown), {}, MarkUnit::words, std::string(kNone)};
  question.evidence = {evidence_of(source, passage)};
  question.difficulty = difficulty;
  return question;
}

Question intact(const Source& source, Span passage, int difficulty) {
  Question question =
      base(source, passage, std::string(slice(source.article.text, passage)), difficulty);
  question.explanation = "The passage stands word for word in the article.";
  return question;
}

Question changed(const Source& source, Span passage, const SentenceChange& made) {
  Question question =
      base(source, passage, with_change(source, passage, made.change), made.difficulty);
  record_change(question, passage, made);
  return question;
}

// A whole quotation, with who said it.
bool tells_who_said_what(const Source& source, size_t sentence) {
  constexpr size_t kEnoughWords = 6;
  const Span whole = source.reading.sentences[sentence].span;
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& quotation) {
    return quotation.kind == QuoteKind::direct && quotation.person && quotation.speaker &&
           whole.contains(*quotation.speaker) && whole.contains(quotation.span) &&
           word_count(slice(source.article.text, quotation.span)) >= kEnoughWords;
  });
}

// It says something that could be got wrong: a figure or a day; what somebody said; something of
// somebody it names; or a good deal.
bool holds_a_fact(const Source& source, size_t sentence) {
  constexpr size_t kEnoughWords = 14, kEnoughOfOneNamed = 10;
  if (tells_who_said_what(source, sentence)) return true;
  bool names_one = false;
  for (const Fact& fact : source.reading.facts) {
    if (fact.sentence != sentence) continue;
    const bool is_name = fact.kind == FactKind::person || fact.kind == FactKind::organization ||
                         fact.kind == FactKind::place;
    // "this year" is no day to be got wrong.
    const std::string_view printed = slice(source.article.text, fact.span);
    const bool is_vague = fact.kind == FactKind::date && printed == lower(printed) &&
                          printed.find_first_of("0123456789") == std::string_view::npos;
    if (!is_name && !is_vague) return true;
    names_one |= is_name;
  }
  return word_count(sentence_text(source, sentence)) >=
         (names_one ? kEnoughOfOneNamed : kEnoughWords);
}

// "Sanders answered. … Sanders said.": another name for the second would jar beside the first, and
// so would a figure; and "The plan is dear. Vane praised it."
bool is_told_besides(const Source& source, size_t sentence, Span passage,
                     const SentenceChange& made) {
  const Change& change = made.change;
  const bool is_name = is_upper(decode(change.from, 0).value);
  const bool has_context = passage != source.reading.sentences[sentence].span;
  // "Outside the hall … But inside": each is there already.
  if (has_word(lower(slice(source.article.text, passage)), lower(change.to))) return true;
  return (has_context && made.turns_the_sentence) ||
         count_words(slice(source.article.text, passage),
                     is_name ? last_name(change.from) : change.from) > 1;
}

bool asks(std::string_view passage) {
  const std::string line = one_line(passage);
  return decode_before(line, line.size() - mark_before(line, line.size())).value == U'?';
}

}  // namespace

std::vector<Candidate> write_stet_or_strike(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const bool is_careless = is_carelessly_printed(source);
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    if (is_careless) {
      source.pass(i, "the article has many slips, and may have one here");
      continue;
    }
    const auto passage = lone_passage(source, i);
    if (!passage) continue;
    if (asks(slice(source.article.text, *passage))) {
      source.pass(i, "it asks, and states nothing");
      continue;
    }
    auto changes = changes_of(source, i, chance);
    std::erase_if(changes, [&](const SentenceChange& each) {
      return is_told_besides(source, i, *passage, each);
    });
    if (changes.empty() && !holds_a_fact(source, i)) {
      source.pass(i, "no safe change can be made to it, and it holds no fact to check");
      continue;
    }
    Candidate candidate;
    candidate.topic = "sentence " + std::to_string(i);
    candidate.key_facts = {*passage};
    candidate.shown = {*passage};
    if (changes.empty()) {
      candidate.question = intact(source, *passage, kIntactDifficulty);
      candidate.intact_only = true;
      candidate.worth = kIntactWorth;
    } else {
      const SentenceChange& drawn = drawn_change(changes, chance);
      candidate.question = intact(source, *passage, drawn.difficulty);
      candidate.changed = changed(source, *passage, drawn);
      candidate.worth = kIntactWorth + drawn.worth / 2;
    }
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet

#include "writers/mark_the_quoted.h"

#include <algorithm>

#include "bank/without_marks.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFewestQuoted = 3;  // words; one or two may be a name or a term
constexpr size_t kMostQuoted = 24;
constexpr size_t kFewestAround = 8;

// A piece of a sentence, and not the whole of it: "vowed to “fight for every job” in the valley".
bool runs_on_from_the_reporter(const Source& source, const Quotation& quotation, Span passage) {
  const std::string_view text = source.article.text;
  const Span inside = inside_marks(text, quotation.span);
  const size_t words = word_count(slice(text, inside));
  const std::string_view before = trimmed(slice(text, {passage.begin, quotation.span.begin}));
  return words >= kFewestQuoted && words <= kMostQuoted &&
         word_count(slice(text, passage)) >= words + kFewestAround &&
         is_lower(decode(text, inside.begin).value) && !before.empty() && !before.ends_with(',') &&
         !before.ends_with(':') && !before.ends_with("—");
}

// “help our candidates”, “at the urging of [Trump’s] children”: no reporter's words.
bool tells_who_speaks(const Source& source, std::string_view quoted) {
  if (quoted.find('[') != std::string_view::npos) return true;
  const WordList& pronouns = source.lexicon.list("pronouns");
  return std::ranges::any_of(words_of(quoted), [&](std::string_view word) {
    return pronouns.value(lower(word.substr(0, word.find_first_of("'’,.")))) == "speaker";
  });
}

}  // namespace

void mark_the_quoted(const Source& source, std::vector<Candidate>& candidates) {
  const std::string_view text = source.article.text;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::mixed || !quotation.speaker) continue;
    const auto passage = lone_passage(source, quotation.sentence);
    if (!passage || !runs_on_from_the_reporter(source, quotation, *passage)) continue;
    auto unmarked = without_marks(slice(text, *passage));
    if (!unmarked) continue;
    const std::string quoted =
        unmarked->passage.substr(unmarked->quoted.begin, unmarked->quoted.length());
    if (count_words(unmarked->passage, quoted) != 1 || tells_who_speaks(source, quoted)) continue;
    Candidate candidate;
    Question& question = candidate.question;
    question.stem =
        "The quotation marks are taken out here. Mark the words that the article has between them.";
    question.shape = Mark{std::move(unmarked->passage), {unmarked->quoted}, MarkUnit::words, ""};
    question.evidence = {evidence_of(source, *passage)};
    question.explanation =
        "Only " + as_fragment(quoted) + " is quoted; the rest is in the writer’s words.";
    question.difficulty = 2;
    candidate.worth = 0.6;
    candidate.topic = "passage " + std::to_string(quotation.passage);
    candidate.key_facts = {quotation.span};
    candidate.shown = {*passage};
    candidates.push_back(std::move(candidate));
  }
}

}  // namespace stet

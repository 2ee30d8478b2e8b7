#include <algorithm>

#include "bank/only_date.h"
#include "text/utf8.h"
#include "writers/date_lures.h"
#include "writers/evidence.h"
#include "writers/passages.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 14;
constexpr size_t kMost = 4;  // of which a pack takes one
constexpr std::string_view kStem = "Mark the words here that say when.";

// "the 2008 race", "his Tuesday speech", "this week's storm", "the Act of 2010": it tells which,
// not when. "Today, many rowers": nowadays.
bool tells_which(const Source& source, Span date) {
  const auto& tokens = source.reading.tokens;
  const size_t i = token_from(source, date.begin);
  const size_t next = token_from(source, date.end);
  const auto word = [&](size_t at) {
    return at < tokens.size() ? lower(slice(source.article.text, tokens[at].span)) : "";
  };
  if (next >= tokens.size() || word(next) == "'s" || word(next) == "’s") return true;
  const Pos behind = source.pos(next);
  if (behind == Pos::noun || behind == Pos::propn || behind == Pos::adj || behind == Pos::num)
    return true;
  if (i == 0) return false;
  constexpr std::string_view kWhich[] = {"of",   "a",    "an", "the",  "for",
                                         "from", "than", "to", "prior"};
  const Pos before = source.pos(i - 1);
  return before == Pos::det || before == Pos::adj ||
         std::ranges::find(kWhich, word(i - 1)) != std::end(kWhich) ||
         (word(i) == "today" && tokens[i].capitalised);
}

// "as the races begin in 2016", "before it shut in May": the whole clause says when.
bool is_in_a_clause_of_time(const Source& source, const Fact& fact) {
  const auto& tokens = source.reading.tokens;
  bool has_verb = false;
  for (size_t i = token_from(source, fact.span.begin);
       i-- > source.reading.sentences[fact.sentence].first_token;) {
    const std::string word = lower(slice(source.article.text, tokens[i].span));
    if (is_one_of(word, {",", ";", "(", "—", "–"})) return false;
    if (has_verb && is_one_of(word, {"as", "when", "before", "after", "until", "while", "once"}))
      return true;
    has_verb = has_verb || source.pos(i) == Pos::verb || source.pos(i) == Pos::aux;
  }
  return false;
}

// "(“Boats lost,” the Post, Thursday)": when it was printed.
bool is_in_brackets(const Source& source, size_t sentence, Span date) {
  const std::string_view before =
      slice(source.article.text, {source.reading.sentences[sentence].span.begin, date.begin});
  return std::ranges::count(before, '(') > std::ranges::count(before, ')');
}

}  // namespace

std::vector<Candidate> mark_the_dates(const Source& source) {
  const std::string_view text = source.article.text;
  std::vector<Candidate> candidates;
  for (const Fact& fact : source.reading.facts) {
    if (candidates.size() == kMost) break;
    const SentenceGap gap{fact.sentence, fact.span};
    if (fact.kind != FactKind::date || tells_which(source, fact.span) ||
        beside_a_name(source, gap) || is_in_brackets(source, fact.sentence, fact.span) ||
        is_in_a_clause_of_time(source, fact) ||
        !only_date(slice(text, source.reading.sentences[fact.sentence].span), source.lexicon))
      continue;
    if (is_day_of_telling(source, gap)) {
      source.pass(gap.sentence, "gives only the day on which somebody spoke");
      continue;
    }
    const auto passage = lone_passage(source, fact.sentence);
    if (!passage || word_count(slice(text, *passage)) < kFewestWords) continue;
    const auto date = only_date(slice(text, *passage), source.lexicon);
    if (!date) continue;
    const Span key{date->begin + passage->begin, date->end + passage->begin};
    if (!key.overlaps(fact.span)) continue;
    if (lower(slice(text, key)) == "this year") continue;  // hardly a date
    if (goes_on_behind(text.substr(key.end))) continue;
    // “another super Tuesday for us”: it is somebody's word, not when they spoke.
    if (is_quoted(source, *passage, key)) continue;
    Candidate candidate =
        ask_to_mark(source, *passage, key, kStem,
                    "The words that say when: " + as_fragment(one_line(slice(text, key))) + ".");
    candidate.worth = 0.4;
    candidate.topic = "when";
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet

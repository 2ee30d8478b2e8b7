#include <algorithm>
#include <optional>

#include "bank/only_source.h"
#include "bank/source_class.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/voices.h"

namespace stet {

namespace {

constexpr double kSure = 0.85;
constexpr size_t kFewestWords = 14;   // of the passage
constexpr size_t kMost = 8;           // of which a pack takes a few
constexpr size_t kMostOfSource = 16;  // words
constexpr std::string_view kStem =
    "Somebody’s word is passed on here. Mark the words that tell whose it is.";

bool is_of_a_name(Pos pos) {
  return pos == Pos::propn || pos == Pos::noun || pos == Pos::adj || pos == Pos::det ||
         pos == Pos::num;
}

// "Mr." of "Mr. Bell", "The" of "The Quern Rowing Club", "His" of "His son Ned".
size_t with_what_leads_to_it(const Source& source, const Sentence& sentence, size_t begin) {
  size_t i = token_from(source, begin);
  while (i > sentence.first_token && is_of_a_name(source.pos(i - 1))) --i;
  if (i > sentence.first_token &&
      source.lexicon.list("determiners")
          .has(lower(slice(source.article.text, source.reading.tokens[i - 1].span))))
    --i;
  return source.reading.tokens[i].span.begin;
}

// "in [a statement]", "at [a rally]": where it was said; not "of [a council]".
bool leads_to_a_place(std::string_view preposition, std::string_view next) {
  return (next == "a" || next == "an") &&
         !is_one_of(preposition, {"of", "for", "with", "from", "to"});
}

// "for Quern Studios" behind "A producer"; not "on Friday".
size_t with_what_follows(const Source& source, const Sentence& sentence, Span words, Span cue) {
  const auto& tokens = source.reading.tokens;
  const WordList& weekdays = source.lexicon.list("weekdays");
  size_t end = words.end;
  for (size_t i = token_from(source, words.end); i < sentence.last_token; ++i) {
    const std::string_view word = slice(source.article.text, tokens[i].span);
    if (tokens[i].span.overlaps(cue) || weekdays.has(word) || word == "on" || word == "after" ||
        (!is_of_a_name(source.pos(i)) && source.pos(i) != Pos::adp) ||
        (i + 1 < sentence.last_token &&
         leads_to_a_place(word, slice(source.article.text, tokens[i + 1].span))))
      break;
    if (source.pos(i) != Pos::adp) end = tokens[i].span.end;
  }
  return end;
}

// "would not comment": nothing is passed on.
bool is_denied(const Source& source, const Quotation& quotation) {
  const size_t cue = token_from(source, quotation.cue->begin);
  if (cue == 0) return false;
  const std::string before = lower(slice(source.article.text, source.reading.tokens[cue - 1].span));
  return source.lexicon.list("negatives").has(before) || before.ends_with("n't") ||
         before.ends_with("n’t") || before == "to";
}

// "Bell hopes, fears the hall will close": nothing is said.
bool is_only_felt(const Source& source, const Quotation& quotation) {
  return source.lexicon.list("report-verbs")
      .value(lower(slice(source.article.text, *quotation.cue)))
      .starts_with("think emotion");
}

// "Bell wrote a memoir": that is what the article says, not Bell.
bool makes_a_work(const Source& source, const Quotation& quotation) {
  constexpr size_t kReach = 4;  // words: "his own short memoir"
  const auto& tokens = source.reading.tokens;
  const size_t behind = token_from(source, quotation.cue->end);
  if (behind >= tokens.size() ||
      (source.pos(behind) != Pos::det && source.pos(behind) != Pos::pron))
    return false;
  for (size_t i = behind + 1; i < std::min(behind + kReach, tokens.size()); ++i) {
    const std::string word = lower(slice(source.article.text, tokens[i].span));
    if (source.pos(i) == Pos::noun &&
        (source.lexicon.list("works").has(word) || source.lexicon.list("documents").has(word)))
      return true;
    if (source.pos(i) != Pos::adj && source.pos(i) != Pos::noun) return false;
  }
  return false;
}

// All that names the source: with the title before, the description beside, and what follows up to
// the "said": "A producer [for Quern Studios] said". Absent where it is one of several in a row.
std::optional<Span> all_of(const Source& source, const Quotation& quotation) {
  constexpr size_t kRoom = 2;  // bytes: ", "
  const std::string_view text = source.article.text;
  const Sentence& sentence = source.reading.sentences[quotation.sentence];
  Span words = *quotation.speaker;
  words.begin = with_what_leads_to_it(source, sentence, words.begin);
  words.end = with_what_follows(source, sentence, words, *quotation.cue);
  constexpr size_t kMostDescription = 8;  // words
  if (quotation.person)
    if (const auto& described = source.reading.people[*quotation.person].description_span;
        described && word_count(slice(text, *described)) <= kMostDescription) {
      if (described->begin >= words.end && described->begin - words.end <= kRoom)
        words.end = described->end;
      if (described->end <= words.begin && words.begin - described->end <= kRoom)
        words.begin = described->begin;
    }
  // "the club's manager, Rich Bell"
  if (quotation.person)
    for (const Span mention : source.reading.people[*quotation.person].mentions)
      if (mention.begin >= words.end && mention.begin - words.end <= kRoom) words.end = mention.end;
  const size_t first = token_from(source, words.begin);
  if (first > sentence.first_token) {
    const Span leads = source.reading.tokens[first - 1].span;
    const std::string before = lower(slice(text, leads));
    // "who hope to win over voters say": they aren't the voters.
    if (source.pos(first - 1) == Pos::verb && !quotation.cue->overlaps(leads)) return std::nullopt;
    const std::string_view behind = std::string_view(text).substr(words.end);
    if (before == "," && behind.starts_with(",")) return std::nullopt;  // "her firm, Quern, said"
    // "Virtually all analysts": not all.
    if (is_one_of(before, {"virtually", "nearly", "almost", "practically"})) return std::nullopt;
    if (before == "and" || before == "or" || before == "of" || before == "'s" || before == "’s")
      return std::nullopt;
  }
  const std::string_view behind_all = std::string_view(text).substr(words.end);
  if (behind_all.starts_with(", including")) return std::nullopt;
  // "rowers and keepers who worked there": one of two.
  if (behind_all.starts_with(" and ") || behind_all.starts_with(" or ")) return std::nullopt;
  // "The film stars a rower who promises": who it is that promises stands further in.
  if (const std::string last = lower(words_of(slice(text, words)).back());
      is_one_of(last, {"who", "that", "which"}))
    return std::nullopt;
  return words;
}

bool is_of_the_calendar(const Source& source, Span token) {
  const std::string_view word = slice(source.article.text, token);
  return source.lexicon.list("weekdays").has(word) || source.lexicon.list("months").has(word);
}

// "Bell on Thursday", "the results": no day speaks, nor does anything but people, bodies and
// papers.
bool can_speak(const Source& source, Span words) {
  bool is_named = false;
  for (size_t i = token_from(source, words.begin);
       i < source.reading.tokens.size() && source.reading.tokens[i].span.begin < words.end; ++i) {
    if (is_of_the_calendar(source, source.reading.tokens[i].span)) return false;
    is_named = is_named || source.pos(i) == Pos::propn;
  }
  return is_named ||
         class_of_source(one_line(slice(source.article.text, words)), source.lexicon).has_value();
}

// Others quoted there, or the same source named again.
bool is_another_named(const Source& source, const Quotation& quotation, Span passage, Span words) {
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& each) {
    return each.span.overlaps(passage) &&
           (!each.speaker || (each.speaker->overlaps(passage) && !each.speaker->overlaps(words)) ||
            each.person != quotation.person);
  });
}

// A name that isn't the source's: without one, no reader could go wrong.
bool names_another(const Source& source, const Sentence& sentence, Span words) {
  for (size_t i = sentence.first_token + 1; i < sentence.last_token; ++i) {
    const Span token = source.reading.tokens[i].span;
    if (source.pos(i) == Pos::propn && !token.overlaps(words) && !is_of_the_calendar(source, token))
      return true;
  }
  return false;
}

// "he", "they", "the former": whose word it is shows elsewhere.
bool points_elsewhere(const Source& source, std::string_view words) {
  const auto all = words_of(words);
  return all.size() == 1 && (source.lexicon.list("pronouns").has(lower(all.front())) ||
                             !is_upper(decode(all.front(), 0).value));
}

// "Several", "the", "Supporters": no name, whose capital only opens the sentence.
bool is_vague(const Source& source, std::string_view name) {
  const std::string first = lower(words_of(name).front());
  return source.lexicon.list("determiners").has(first) ||
         source.lexicon.list("vague-amounts").has(first) ||
         (source.lexicon.list("roles").has(first) && !source.lexicon.list("cycles").has(first));
}

std::string explanation(const Source& source, Span cue_words, Span words) {
  constexpr std::string_view kBehind[] = {" back", " out"};  // "shot back", "pointed out"
  for (const std::string_view behind : kBehind)
    if (std::string_view(source.article.text).substr(cue_words.end).starts_with(behind))
      cue_words.end += behind.size();
  std::string cue = lower(one_line(slice(source.article.text, cue_words)));
  if (cue == "according") cue += " to";
  std::string name = one_line(slice(source.article.text, words));
  const size_t first = token_from(source, words.begin);
  const Pos pos = source.pos(first);
  // "One source", "Aides": the capital only opens the sentence.
  const bool opens = words.begin == covering_sentences(source, words).begin;
  const WordList& demonyms = source.lexicon.list("demonyms");
  const bool is_no_name =
      pos == Pos::num ||
      (opens && (pos == Pos::noun || (pos == Pos::adj && !demonyms.has(words_of(name).front()))));
  if (pos == Pos::det || is_no_name || (pos != Pos::propn && is_vague(source, name)))
    name = lower(name.substr(0, 1)) + name.substr(1);
  return "“" + cue + "” passes on the word of " + name + (name.ends_with('.') ? "" : ".");
}

}  // namespace

std::vector<Candidate> mark_the_sources(const Source& source) {
  std::vector<Candidate> candidates;
  for (const Quotation& quotation : source.reading.quotations) {
    if (candidates.size() == kMost) break;
    if (!quotation.speaker || !quotation.cue || quotation.confidence < kSure ||
        !gives_words(quotation) || is_denied(source, quotation) ||
        is_only_felt(source, quotation) || makes_a_work(source, quotation))
      continue;
    const Sentence& sentence = source.reading.sentences[quotation.sentence];
    const std::string_view text = source.article.text;
    const auto all = all_of(source, quotation);
    if (!all) continue;
    const Span words = *all;
    if (!sentence.span.contains(words) || word_count(slice(text, words)) > kMostOfSource ||
        points_elsewhere(source, slice(text, words)))
      continue;
    const auto passage = lone_passage(source, quotation.sentence);
    if (!passage || !passage->contains(words)) continue;
    // "in the Post interview": a paper, no cue.
    if (is_upper(decode(text, quotation.cue->begin).value) &&
        quotation.cue->begin != sentence.span.begin)
      continue;
    // "As Bell announces that …, he is set to sail": the other clause is the writer's.
    if (slice(text, sentence.span).starts_with("As ")) continue;
    const Span key{words.begin - passage->begin, words.end - passage->begin};
    const auto cue = cue_of_only_source(slice(text, *passage), key, source.lexicon);
    if (!cue || word_count(slice(text, *passage)) < kFewestWords || !can_speak(source, words) ||
        !names_another(source, sentence, words) ||
        is_another_named(source, quotation, *passage, words)) {
      source.pass(quotation.sentence, "more than its source could be marked, or nothing else");
      continue;
    }
    const Span told{cue->begin + passage->begin, cue->end + passage->begin};
    Candidate candidate =
        ask_to_mark(source, *passage, words, kStem, explanation(source, told, words));
    candidate.worth = 0.45;
    candidate.topic = "sentence " + std::to_string(quotation.sentence);
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet

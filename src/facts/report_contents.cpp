#include "facts/report_contents.h"

#include <algorithm>
#include <array>

#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kFewestBefore = 3;  // words before ", Bell said" that can be what is said
constexpr WordSet kQuestions({"whether", "if", "what", "how", "why", "who", "when", "where",
                              "which", "whom"});
constexpr WordSet kSettings({"to", "in", "on", "at", "during", "after", "with", "before", "last",
                             "this", "by", "from"});
constexpr WordSet kLinks({"for", "on", "about", "of", "against", "with", "into", "at", "to", "over",
                          "as", "toward", "towards", "in"});

bool takes_hearer(ReportSort sort) {
  return sort == ReportSort::tell;
}

}  // namespace

bool ReportContentFinder::has_finite(TokenRange words) const {
  for (size_t i = words.first; i < words.last; ++i)
    if (grammar_.finite(i)) return true;
  return false;
}

void ReportContentFinder::set(SourcedReport& report, ReportForm form, size_t first,
                              size_t last) const {
  while (last > first && !galley_.is_word(last - 1) &&
         galley_.tokens[last - 1].kind != TokenKind::number &&
         galley_.tokens[last - 1].kind != TokenKind::symbol)
    --last;
  if (first >= last) return;
  report.form = form;
  report.content = {first, last};
}

// Where the reporting clause begins, its subject and title included: after a comma, or where the
// sentence does.
size_t ReportContentFinder::clause_first(size_t cue) const {
  size_t i = cue;
  while (i > 0 && galley_.same_sentence(i - 1, cue) && !grammar_.comma(i - 1) &&
         !grammar_.dash(i - 1))
    --i;
  return i;
}

// "The fare will rise, Bell said." and "The fare, Bell said, will rise."
bool ReportContentFinder::before(SourcedReport& report, size_t after) const {
  const size_t sentence = galley_.words[report.cue.first].sentence;
  const size_t begin = galley_.sentences[sentence].first_token;
  const size_t end = grammar_.stop(sentence);
  size_t clause = std::min(report.group, report.source.words.first);
  clause = clause_first(clause);
  if (clause <= begin + 1) return false;
  size_t first = begin;
  if (grammar_.is(first, Pos::cconj) || galley_.is_any(first, {"but", "and", "still"})) ++first;
  const TokenRange ahead{first, clause - 1};
  const bool closes = after >= end || (grammar_.comma(after) && !grammar_.gerund(after + 1) &&
                                       !grammar_.is(after + 1, Pos::sconj));
  const bool ends = after >= end || grammar_.comma(after) ||
                    (grammar_.is(after, Pos::sconj) && !galley_.is(after, "that") &&
                     !is_any(galley_, after, kQuestions));
  if (!ends) return false;
  if (after < end && closes && !has_finite(ahead) && has_finite({after, end})) {
    set(report, ReportForm::around, after + 1, end);
    return true;
  }
  if (ahead.size() < kFewestBefore || !has_finite(ahead)) return false;
  // "While the road is wet, Bell says", "Asked about the road, Bell said": what is said follows.
  const bool fronted = after < end &&
                       (grammar_.is(first, Pos::sconj) || grammar_.is(first, Pos::verb)) &&
                       !galley_.is(first, "that");
  if (fronted) {
    bool second = false;
    for (size_t i = first; i + 1 < clause; ++i) second |= grammar_.comma(i);
    if (!second) return false;
  }
  set(report, ReportForm::before, ahead.first, ahead.last);
  return true;
}

// Over "on Monday", "in an interview with reporters", "again" to what is said.
size_t ReportContentFinder::skip_settings(const SourcedReport& report, size_t i, size_t end) const {
  const size_t begin = i;
  while (i < end && i - begin < 14) {
    if (grammar_.is(i, Pos::adv) && !is_any(galley_, i, kQuestions)) {
      ++i;
    } else if (is_any(galley_, i, kSettings) || galley_.written_in(i, weekdays_)) {
      const size_t from = galley_.written_in(i, weekdays_) ? i : i + 1;
      const TokenRange phrase = grammar_.phrase_at(from, end);
      if (phrase.empty()) break;
      const size_t past = grammar_.past_attachments(phrase.last, end);
      i = past;
    } else {
      break;
    }
  }
  (void)report;
  return i;
}

size_t ReportContentFinder::skip_hearer(const SourcedReport& report, size_t i, size_t end) const {
  if (!takes_hearer(report.sort)) return i;
  TokenRange hearer = grammar_.phrase_at(i, end);
  if (hearer.empty()) return i;
  // "told The Post's Anna Bell": one phrase; "told him he": two.
  return grammar_.past_attachments(hearer.last, end);
}

bool ReportContentFinder::begins_bare(size_t i, size_t end) const {
  if (grammar_.is(i, Pos::pron) && i + 1 < end && galley_.lower(i).find('\'') != std::string::npos)
    return true;  // "he's", "they'll"
  TokenRange subject = grammar_.phrase_at(i, end);
  if (subject.empty()) return false;
  size_t next = subject.last;
  for (int steps = 0; steps < 3; ++steps) {
    while (next < end && grammar_.is(next, Pos::adv)) ++next;
    if (grammar_.finite(next) && next < end) return true;
    const size_t past = grammar_.past_attachments(next, end);
    if (past == next) break;
    next = past;
  }
  if (next < end && (galley_.is_any(next, {"who", "which", "that"}) || grammar_.comma(next))) {
    // "the road, which …, would close": a second finite verb
    for (size_t k = next + 1; k < end && k < next + 14; ++k)
      if (grammar_.comma(k) && grammar_.finite(k + 1)) return true;
  }
  if (next < end && grammar_.is(next, Pos::cconj)) {
    const TokenRange second = grammar_.phrase_at(next + 1, end);
    if (!second.empty() && second.last < end && grammar_.finite(second.last)) return true;
  }
  return false;
}

// Where a clause inside a relative or bracketed one ends: "Bell, who said it rained, left".
size_t ReportContentFinder::clause_end(const SourcedReport& report, size_t first,
                                       size_t end) const {
  const bool relative = report.source.link == ReportLink::relative;
  for (size_t i = first; i < end; ++i) {
    if (galley_.quoted_at(i)) return i;
    if (galley_.is(i, ";")) return i;
    if (relative && grammar_.comma(i) && grammar_.finite(i + 1)) return i;
    if (galley_.is(i, ")") && report.cue.first > 0) {
      size_t k = i;
      while (k > first && galley_.text(k - 1) != "(") --k;
      if (k == first) return i;
    }
  }
  return end;
}

// Where a noun phrase, a wish or a topic ends.
size_t ReportContentFinder::phrase_end(size_t first, size_t end) const {
  for (size_t i = first + 1; i < end; ++i) {
    if (galley_.quoted_at(i)) return i;
    if (grammar_.comma(i) || grammar_.dash(i) || galley_.is(i, ";") || galley_.is(i, ")")) return i;
    if (grammar_.is(i, Pos::sconj) &&
        galley_.is_any(i, {"because", "while", "after", "when", "as", "although", "since"}))
      return i;
    if (grammar_.is(i, Pos::cconj) && grammar_.finite(i + 1) && !galley_.is(first, "to")) return i;
  }
  return end;
}

void ReportContentFinder::complement(SourcedReport& report, size_t i, size_t end) const {
  const size_t skipped = skip_settings(report, skip_hearer(report, i, end), end);
  const bool phrasal = report.cue.size() > 1 && report.sort != ReportSort::assert_;
  size_t c = skipped;
  if (c >= end) {
    if (i >= end) return;
    c = i;
  }
  if (grammar_.comma(c) && galley_.is(c + 1, "that")) ++c;
  if (galley_.is(c, "that") && !galley_.is_any(c + 1, {"is", "was"})) {
    if (grammar_.is(c, Pos::sconj) || begins_bare(c + 1, end)) {
      set(report, ReportForm::that, c + 1, clause_end(report, c + 1, end));
      return;
    }
  }
  if (galley_.is(c, ":")) {
    set(report, ReportForm::colon, c + 1, clause_end(report, c + 1, end));
    return;
  }
  if (is_any(galley_, c, kQuestions)) {
    set(report, ReportForm::question, c, clause_end(report, c, end));
    return;
  }
  if (galley_.is(c, "to") && grammar_.is(c + 1, Pos::verb)) {
    set(report, ReportForm::to, c, phrase_end(c, end));
    return;
  }
  if (c != i && galley_.is(c, "that")) c = i;  // "adds to the noise that has …"
  const bool gap = grammar_.is(c, Pos::aux) && c == i && !report.infinitive && grammar_.finite(c) &&
                   report.source.words.first > 0 &&
                   (grammar_.noun_like(report.source.words.first - 1) ||
                    galley_.is_any(report.source.words.first - 1, {"that", "which", "what"}));
  if (gap) {
    set(report, ReportForm::gap, c, clause_end(report, c, end));
    return;
  }
  if (begins_bare(c, end) || (c != i && begins_bare(c = i, end))) {
    set(report, ReportForm::bare, c, clause_end(report, c, end));
    return;
  }
  c = i;
  while (c < end && grammar_.is(c, Pos::adv)) ++c;
  if (galley_.is(c, "to") && grammar_.is(c + 1, Pos::verb)) {
    set(report, ReportForm::to, c, phrase_end(c, end));
    return;
  }
  if (grammar_.gerund(c)) {
    set(report, ReportForm::gerund, c, phrase_end(c, end));
    return;
  }
  if (!phrasal && is_any(galley_, c, kLinks)) {
    if (is_any(galley_, c + 1, kQuestions))
      set(report, ReportForm::of_clause, c + 1, clause_end(report, c + 1, end));
    else
      set(report, ReportForm::preposition, c + 1, phrase_end(c + 1, end));
    return;
  }
  const TokenRange phrase = grammar_.phrase_at(c, end);
  if (phrase.empty()) return;
  const size_t past = grammar_.past_attachments(phrase.last, end);
  if (galley_.is(past, "to") && grammar_.is(past + 1, Pos::verb))
    set(report, ReportForm::object_to, phrase.first, phrase_end(past, end));
  else
    set(report, ReportForm::object, phrase.first, phrase_end(phrase.last - 1, end));
}

// "As Bell said, the road …": what is said follows the comma; or "The road was shut, as Bell said".
bool ReportContentFinder::as(SourcedReport& report, size_t end) const {
  const size_t subject = report.source.words.first;
  if (subject == 0 || !galley_.is(subject - 1, "as") ||
      !galley_.same_sentence(subject - 1, subject))
    return false;
  const size_t begin = galley_.sentence_of(subject).first_token;
  if (subject - 1 > begin) {
    if (!grammar_.comma(subject - 2) || report.cue.last < end) return false;
    set(report, ReportForm::as, begin, subject - 2);
    return report.form == ReportForm::as;
  }
  size_t comma = report.cue.last;
  while (comma < end && comma < report.cue.last + 8 && !grammar_.comma(comma)) ++comma;
  if (!grammar_.comma(comma)) return false;
  set(report, ReportForm::as, comma + 1, end);
  return report.form == ReportForm::as;
}

void ReportContentFinder::find(SourcedReport& report) const {
  const size_t end = grammar_.stop(galley_.words[report.cue.first].sentence);
  size_t i = report.cue.last;
  if (report.source.link == ReportLink::inverted) {
    size_t past = grammar_.past_attachments(report.source.words.last, end);
    if (grammar_.comma(past)) past = end;
    before(report, past);
    return;
  }
  if (as(report, end)) return;
  const bool finite_report = report.sort != ReportSort::other && !report.infinitive;
  if (finite_report && before(report, skip_settings(report, skip_hearer(report, i, end), end)))
    return;
  complement(report, i, end);
}

void ReportContentFinder::find_according(SourcedReport& report) const {
  const size_t sentence = galley_.words[report.cue.first].sentence;
  const size_t begin = galley_.sentences[sentence].first_token;
  const size_t end = grammar_.stop(sentence);
  size_t past = report.source.words.last;
  // Over appositions, which hold no finite verb, to the comma before a clause.
  size_t comma = past;
  while (comma < end && !grammar_.comma(comma)) ++comma;
  size_t clause = comma;
  while (clause < end) {
    size_t next = clause + 1;
    while (next < end && !grammar_.comma(next)) ++next;
    if (has_finite({clause + 1, next}) && !galley_.is_any(clause + 1, {"who", "which", "where"}))
      break;
    clause = next;
  }
  const bool leads = report.cue.first <= begin + 2;
  size_t close = report.cue.first;
  while (close > begin && !galley_.is_word(close - 1) &&
         galley_.tokens[close - 1].kind == TokenKind::punctuation)
    --close;
  if (!leads && has_finite({begin, close})) {
    size_t first = begin;
    if (grammar_.is(first, Pos::cconj)) ++first;
    set(report, ReportForm::before, first, close);
  } else if (clause < end) {
    set(report, leads ? ReportForm::bare : ReportForm::around, clause + 1, end);
  } else if (!leads) {
    set(report, ReportForm::before, begin, close);
  }
}

}  // namespace stet

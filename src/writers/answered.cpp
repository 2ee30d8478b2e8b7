#include "writers/answered.h"

#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/stands_alone.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 4;
constexpr size_t kMostWords = 15;

// One sentence, its tokens and tags.
class Line {
 public:
  Line(const Source& source, size_t index)
      : source_(source), sentence_(source.reading.sentences[index]) {}

  size_t first() const { return sentence_.first_token; }
  size_t last() const { return sentence_.last_token; }
  std::string word(size_t i) const {
    return lower(slice(source_.article.text, source_.reading.tokens[i].span));
  }
  Pos pos(size_t i) const { return source_.pos(i); }
  bool is_mark(size_t i) const {
    return source_.reading.tokens[i].kind != TokenKind::word &&
           source_.reading.tokens[i].kind != TokenKind::number &&
           source_.reading.tokens[i].kind != TokenKind::symbol;
  }
  // The first token that begins at or after `offset`.
  size_t token_at(size_t offset) const {
    size_t i = first();
    while (i < last() && source_.reading.tokens[i].span.begin < offset) ++i;
    return i;
  }
  // The first mark at or after token `i`, where a clause may end.
  size_t mark_after(size_t i) const {
    while (i < last() && !is_mark(i)) ++i;
    return i;
  }
  Span span(size_t from, size_t to) const {
    return {source_.reading.tokens[from].span.begin, source_.reading.tokens[to - 1].span.end};
  }
  bool marked_between(size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i)
      if (is_mark(i)) return true;
    return false;
  }
  bool reports(size_t i) const {
    const std::string_view value = source_.lexicon.list("report-verbs").value(word(i));
    return value.starts_with("say") || value.starts_with("tell");
  }

 private:
  const Source& source_;
  const Sentence& sentence_;
};

// The words in the middle of a sentence: the first letter small unless a name begins there.
std::string inner(const Source& source, const Line& line, size_t from, size_t to) {
  std::string text = one_line(slice(source.article.text, line.span(from, to)));
  const size_t begin = source.reading.tokens[from].span.begin;
  const bool in_a_name = std::ranges::any_of(source.reading.facts, [begin](const Fact& fact) {
    return fact.span.begin == begin &&
           (fact.kind == FactKind::person || fact.kind == FactKind::organization ||
            fact.kind == FactKind::place);
  });
  const bool names = in_a_name || line.pos(from) == Pos::propn || line.word(from) == "i";
  const bool plain = source.lexicon.list("closed-class").has(line.word(from)) ||
                     line.pos(from) == Pos::noun || line.pos(from) == Pos::det ||
                     line.pos(from) == Pos::adj || line.pos(from) == Pos::num;
  if (names || !plain || text.size() < 2 || !is_lower(decode(text, 1).value)) {
    if (!names && text.starts_with("A ")) text[0] = 'a';
    return text;
  }
  return lower(text.substr(0, 1)) + text.substr(1);
}

bool can_be_asked(const Source& source, size_t sentence) {
  return !quotes_anyone(source, sentence) &&
         stands_alone(source, source.reading.sentences[sentence].span);
}

bool has_verb(const Line& line, size_t from, size_t to) {
  for (size_t i = from; i < to; ++i)
    if (line.pos(i) == Pos::verb || line.pos(i) == Pos::aux) return true;
  return false;
}

bool fits(const std::string& text) {
  const size_t words = word_count(text);
  return words >= kFewestWords && words <= kMostWords;
}

// "Who rejected that idea", "who moved there": only the sentences before tell which.
bool points_back(const Source& source, const Line& line, size_t from, size_t to) {
  for (size_t i = from; i < to; ++i) {
    const std::string word = line.word(i);
    const bool own = source.lexicon.list("pronouns").value(word) == "person";
    if (word == "that" || word == "there" || word == "so" ||
        (!own && source.lexicon.list("pronouns").has(word)))
      return true;
  }
  return false;
}

// "Nwosu will hand the list to the mayor." -> "Who will hand the list to the mayor"
void add_actors(const Source& source, std::vector<Answered>& out) {
  for (const Person& person : source.reading.people) {
    if (word_count(person.name) < 2) continue;
    for (const Span& mention : person.mentions) {
      const auto sentence = sentence_at(source, mention.begin);
      if (!sentence || source.reading.sentences[*sentence].span.begin != mention.begin) continue;
      if (!can_be_asked(source, *sentence)) continue;
      const Line line(source, *sentence);
      const size_t from = line.token_at(mention.end);
      if (from + 2 >= line.last() || line.reports(from)) continue;
      if (line.pos(from) != Pos::verb && line.pos(from) != Pos::aux) continue;
      const size_t to = line.mark_after(from);
      // The whole sentence, or to its first comma.
      if (to >= line.last() || (to + 1 != line.last() && line.word(to) != ",")) continue;
      if (points_back(source, line, from, to)) continue;
      const std::string text = "Who " + inner(source, line, from, to);
      if (fits(text)) out.push_back({text, Answer::person, *sentence, line.span(from, to)});
    }
  }
}

// Whether a clause may end before token `to`: after a noun or name, or a passive ("was opened").
bool can_end_before(const Line& line, size_t to) {
  const Pos end = line.pos(to - 1);
  if (end == Pos::verb) return to >= line.first() + 2 && line.pos(to - 2) == Pos::aux;
  return end == Pos::noun || end == Pos::propn;
}

// One plain clause: one verb, nobody's report, nothing joined to it.
bool is_one_clause(const Line& line, size_t from, size_t to) {
  size_t verbs = 0, helpers = 0;
  for (size_t i = from; i < to; ++i) {
    const std::string word = line.word(i);
    if (line.reports(i) || line.pos(i) == Pos::sconj || word == "that" || word == "who" ||
        word == "which" || word == "where" || word == "and" || word == "but" || word == "to")
      return false;
    verbs += line.pos(i) == Pos::verb;
    helpers += line.pos(i) == Pos::aux;
  }
  return verbs <= 1 && verbs + helpers > 0 && line.pos(from) != Pos::adp &&
         line.pos(from) != Pos::adv && line.pos(from) != Pos::verb &&
         line.pos(from) != Pos::sconj && line.pos(from) != Pos::cconj;
}

// "The library was opened in 1931 …" -> "When the library was opened"; "The match was played in
// Lima …" -> "Where the match was played".
void add_times_and_places(const Source& source, std::vector<Answered>& out) {
  const WordList& weekdays = source.lexicon.list("weekdays");
  for (const Fact& fact : source.reading.facts) {
    const bool date = fact.kind == FactKind::date;
    if ((!date && fact.kind != FactKind::place) || !can_be_asked(source, fact.sentence)) continue;
    const Line line(source, fact.sentence);
    const size_t at = line.token_at(fact.span.begin);
    if (at <= line.first() + 3) continue;
    const std::string before = line.word(at - 1);
    const bool led = before == "in" || before == (date ? "on" : "at");
    if (!led && !(date && weekdays.has(slice(source.article.text, fact.span)))) continue;
    const size_t to = led ? at - 1 : at;
    if (line.marked_between(line.first(), to) || !can_end_before(line, to) ||
        !is_one_clause(line, line.first(), to))
      continue;
    // "a tavern in Lima": the place belongs to the noun; only a passive leads to it for sure.
    if (!date && line.pos(to - 1) != Pos::verb) continue;
    const std::string text = (date ? "When " : "Where ") + inner(source, line, line.first(), to);
    if (fits(text))
      out.push_back(
          {text, date ? Answer::date : Answer::place, fact.sentence, line.span(line.first(), to)});
  }
}

// "About 40 people take it each day." -> "How many people take the ferry each day"; "The closure
// will save about £85,000 a year." -> "How much the closure will save a year".
void add_figures(const Source& source, std::vector<Answered>& out) {
  for (const Fact& fact : source.reading.facts) {
    const bool money = fact.kind == FactKind::money;
    if ((!money && fact.kind != FactKind::count) || !can_be_asked(source, fact.sentence)) continue;
    if (!money && (!fact.counted || fact.value == 1)) continue;
    const Line line(source, fact.sentence);
    const size_t begin = fact.hedge && fact.hedge->end <= fact.span.begin
                             ? line.token_at(fact.hedge->begin)
                             : line.token_at(fact.span.begin);
    const size_t after = line.token_at(fact.span.end);
    if (after + 1 >= line.last()) continue;
    const size_t end = line.mark_after(after);
    if (begin == line.first() && !money) {
      if (end + 1 != line.last() || !has_verb(line, after, end)) continue;
      if (source.reading.tokens[after].span.begin != fact.counted->begin) continue;
      const std::string text =
          "How many " + one_line(slice(source.article.text, line.span(after, end)));
      if (fits(text)) out.push_back({text, Answer::figure, fact.sentence, line.span(after, end)});
      continue;
    }
    if (begin < line.first() + 2 || line.pos(begin - 1) != Pos::verb || line.reports(begin - 1))
      continue;
    if (line.marked_between(line.first(), begin)) continue;
    if (!is_one_clause(line, line.first(), begin) || !has_verb(line, line.first(), begin)) continue;
    const std::string clause = inner(source, line, line.first(), begin);
    std::string text;
    if (money) {
      text = "How much " + clause;
    } else {
      if (source.reading.tokens[after].span.begin != fact.counted->begin) continue;
      text = "How many " + one_line(slice(source.article.text, *fact.counted)) + " " + clause;
    }
    if (fits(text))
      out.push_back({text, Answer::figure, fact.sentence, line.span(line.first(), begin)});
  }
}

void add_people(const Source& source, std::vector<Answered>& out) {
  const WordList& roles = source.lexicon.list("roles");
  for (const Person& person : source.reading.people) {
    if (!person.description_span || word_count(person.name) < 2 || is_in_capitals(person.name))
      continue;
    const auto sentence = sentence_at(source, person.description_span->begin);
    if (!sentence || !has_word(slice(source.article.text, source.reading.sentences[*sentence].span),
                               last_name(person.name)))
      continue;
    const auto words = words_of(*person.description);
    const bool told = words.size() >= 2 &&
                      std::any_of(words.begin(), words.end(),
                                  [&](std::string_view word) { return roles.has(lower(word)); });
    if (told)
      out.push_back({"Who " + person.name + " is",
                     Answer::description,
                     *sentence,
                     {person.description_span->begin, person.description_span->begin}});
  }
}

void add_speakers(const Source& source, std::vector<Answered>& out) {
  constexpr size_t kMostQuoted = 14;
  for (const Quotation& quotation : source.reading.quotations) {
    if (!has_sure_speaker(source, quotation)) continue;
    const auto shown = quotable(source, quotation, kFewestWords, kMostQuoted);
    if (!shown) continue;
    const std::string_view words = slice(source.article.text, shown->words);
    const auto sentence = sentence_at(source, quotation.speaker->begin);
    if (!sentence ||
        !has_word(slice(source.article.text, *quotation.speaker), last_name(*quotation.name)))
      continue;
    if (shown->asks) continue;
    out.push_back({"Who said " + as_fragment(words), Answer::speaker, *sentence, shown->words});
  }
}

}  // namespace

bool is_in_capitals(std::string_view name) {
  constexpr size_t kFewest = 3;  // "J.P." is no shouting
  for (std::string_view word : words_of(name))
    if (word.size() >= kFewest && word.find('.') == std::string_view::npos &&
        lower(word.substr(1)) != word.substr(1) &&
        std::none_of(word.begin(), word.end(),
                     [](char c) { return is_lower(static_cast<unsigned char>(c)); }))
      return true;
  return false;
}

std::vector<Answered> answered_by(const Source& source) {
  std::vector<Answered> answered;
  add_actors(source, answered);
  add_times_and_places(source, answered);
  add_figures(source, answered);
  add_people(source, answered);
  add_speakers(source, answered);
  return answered;
}

}  // namespace stet

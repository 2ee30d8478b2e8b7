#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>

#include "text/utf8.h"
#include "writers/gap.h"
#include "writers/kinds.h"
#include "writers/phrasing.h"
#include "writers/printed_date.h"

namespace stet {

namespace {

// How much a reader should notice a date of this form.
double worth_of(DateForm form) {
  switch (form) {
    case DateForm::weekday:
    case DateForm::near:
      return 0.45;
    case DateForm::month:
      return 0.55;
    case DateForm::year:
      return 0.6;
    default:
      return 0.65;
  }
}

std::optional<PrintedDate> date_of(const Source& source, const Fact& fact) {
  if (fact.kind != FactKind::date) return std::nullopt;
  PrintedDate date = parse_date(slice(source.article.text, fact.span), source.lexicon);
  if (date.form == DateForm::other || is_known_day(date, source.lexicon)) return std::nullopt;
  return date;
}

bool holds_any_of(const Source& source, size_t sentence, std::string_view list) {
  const WordList& words = source.lexicon.list(list);
  const Sentence& whole = source.reading.sentences[sentence];
  for (size_t i = whole.first_token; i < whole.last_token; ++i)
    if (words.has(lower(slice(source.article.text, source.reading.tokens[i].span)))) return true;
  return false;
}

// "lost the election in _____": only years with one could be right.
constexpr int kCycle = 4;
bool has_a_cycle(const Source& source, size_t sentence) {
  return holds_any_of(source, sentence, "cycles");
}

// "took office in January", "the election in November": everybody knows when.
bool is_on_a_known_day(const Source& source, size_t sentence, const PrintedDate& date) {
  if (has_word(slice(source.article.text, source.reading.sentences[sentence].span), "9/11"))
    return true;
  if (date.form == DateForm::decade) return has_a_cycle(source, sentence);
  const std::string_view month = source.lexicon.list("months").value(date.month);
  return (date.form == DateForm::month || date.form == DateForm::month_year) &&
         (month == "1" || month == "11") && has_a_cycle(source, sentence);
}

// "weekend rallies … on _____"
bool tells_the_sort_of_day(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return words.find("weekend") != std::string::npos || words.find("weekday") != std::string::npos;
}

// "and lost it four years later", "the 80-year-old firm": another year is told, or this one.
bool counts_years_on(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return words.find("-year-old") != std::string::npos ||
         std::ranges::any_of(std::array{"later", "earlier", "ago", "anniversary", "consecutive"},
                             [&](std::string_view word) { return has_word(words, word); });
}

// "will close in 2031": not "will look at its profits since it opened in 2013", whose own clause is
// past.
bool speaks_of_the_future(const Source& source, const SentenceGap& gap) {
  const WordList& cues = source.lexicon.list("future-cues");
  const Sentence& whole = source.reading.sentences[gap.sentence];
  constexpr size_t kOpening = 5;  // bytes: "In 2031, the club will …"
  bool is_coming = false;
  for (size_t i = whole.first_token; i < whole.last_token; ++i) {
    const Span place = source.reading.tokens[i].span;
    const std::string word = lower(slice(source.article.text, place));
    if (place.begin < gap.key.begin &&
        (word == "since" || word == "after" || word == "when" || word == "who" || word == "that"))
      is_coming = false;
    const bool opens = gap.key.begin < whole.span.begin + kOpening;
    is_coming |= cues.has(word) && word != "would" && (place.begin < gap.key.begin || opens);
  }
  return is_coming;
}

// No year that the article names comes after it.
bool is_the_latest(const Source& source, int year) {
  return std::ranges::all_of(source.reading.facts, [&](const Fact& fact) {
    const auto date = date_of(source, fact);
    return !date || date->form != DateForm::year || date->year <= year;
  });
}

// Years of the same round of elections, games or terms that were over when the article was written.
std::vector<std::string> years_of_the_cycle(const Source& source, int key, Chance& chance) {
  constexpr int kRounds = 3;
  std::vector<std::string> years;
  for (int round = -kRounds; round <= kRounds; ++round)
    if (const int year = key + round * kCycle; round != 0 && !is_the_latest(source, year))
      years.push_back(std::to_string(year));
  chance.shuffle(std::span(years));
  return years;
}

// What is past can't lie beyond the day of publication, nor what is to come before it. Where that
// day isn't told, a few years on the far side keep the key from being the last of all.
//
// Years of late lie near each other, so that who holds which office doesn't tell.
Years years_round(const Source& source, const SentenceGap& gap, const PrintedDate& date) {
  constexpr int kReachOfLate = 4;
  constexpr int kReachOfOld = 9;
  constexpr int kOfLate = 10;
  constexpr int kBeyond = 2;
  constexpr int kDecades = 30;
  const int key = date.year;
  const int reach = is_the_latest(source, key + kOfLate) ? kReachOfLate : kReachOfOld;
  if (date.form == DateForm::decade) return {key - kDecades, std::min(key + kDecades, 2000)};
  if (speaks_of_the_future(source, gap) && is_the_latest(source, key))
    return {key - 1, key + reach};
  if (!source.article.published && is_the_latest(source, key)) return {key - reach, key + 1};
  const int last = source.article.published
                       ? std::max(key, std::stoi(source.article.published->substr(0, 4)))
                       : key + kBeyond;
  return {key - reach, std::min(last, key + reach)};
}

// Another date of the sentence bounds this one, or both are one longer date.
bool has_another_date(const Source& source, const Fact& fact) {
  return std::any_of(
      source.reading.facts.begin(), source.reading.facts.end(), [&](const Fact& other) {
        return &other != &fact && other.kind == FactKind::date && other.sentence == fact.sentence;
      });
}

// "said Tuesday", "told reporters on Tuesday": the day of the interview, not of the news.
bool is_filler(const Source& source, const SentenceGap& gap) {
  const WordList& reports = source.lexicon.list("report-verbs");
  const Sentence& sentence = source.reading.sentences[gap.sentence];
  constexpr size_t kReach = 4;
  std::vector<std::string> before;
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Span place = source.reading.tokens[i].span;
    if (place.begin >= gap.key.begin) break;
    before.push_back(lower(slice(source.article.text, place)));
  }
  const auto tells = [&](const std::string& word) {
    const std::string_view sort = reports.value(word);
    return sort.starts_with("say") || sort.starts_with("tell") || sort.starts_with("write") ||
           (sort.starts_with("assert") && !word.starts_with("announc"));
  };
  for (size_t back = 1; back <= std::min(kReach, before.size()); ++back)
    if (tells(before[before.size() - back])) return true;
  // "On Tuesday, the chair told reporters"
  if (before.size() >= 2) return false;
  for (size_t i = sentence.first_token; i < sentence.last_token; ++i)
    if (tells(lower(slice(source.article.text, source.reading.tokens[i].span)))) return true;
  return false;
}

bool leads_to_a_date(DateForm form, std::string_view word) {
  constexpr std::string_view kBeforeYears[] = {"in"};
  constexpr std::string_view kBeforeMonths[] = {"in", "last", "early", "late", "next"};
  constexpr std::string_view kBeforeDays[] = {"on"};
  const auto among = [word](auto& words) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
  };
  switch (form) {
    case DateForm::year:
    case DateForm::month_year:
      return among(kBeforeYears);
    case DateForm::month:
      return among(kBeforeMonths);
    case DateForm::weekday:
      return !word.empty() && word != "," && word != "the" && word != "a";
    case DateForm::decade:
      return word == "the";
    default:
      return among(kBeforeDays);
  }
}

// "Last month, …", "met last week": not "since last year", "the last week", "last year’s race".
bool stands_free(const Source& source, const SentenceGap& gap) {
  constexpr std::array kBefore{Pos::adp, Pos::det, Pos::adj, Pos::sconj, Pos::cconj, Pos::part};
  constexpr std::array kAfter{Pos::noun, Pos::propn, Pos::adj, Pos::part};
  const std::string before = word_before(source, gap);
  const std::string after = word_after(source, gap);
  return before != "late" && before != "early" &&
         std::ranges::find(kBefore, pos_before(source, gap)) == kBefore.end() &&
         std::ranges::find(kAfter, pos_after(source, gap)) == kAfter.end() && after != "’s" &&
         after != "'s";
}

// What an article opens with is its news, and when that was worth knowing; further down, a day of
// the week is mistaken only where the article has another.
bool has_other_days(const Source& source, const PrintedDate& key, size_t sentence) {
  constexpr size_t kNews = 8;  // sentences
  if (key.form != DateForm::weekday || sentence < kNews) return true;
  return std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    const auto date = date_of(source, fact);
    return date && date->form == key.form && print_date(*date) != print_date(key);
  });
}

// The numbers of all months that the article names, in full or in short.
using Months = std::set<std::string_view>;
Months months_of(const Source& source) {
  const WordList& months = source.lexicon.list("months");
  Months numbers;
  for (const std::string_view word : words_of(source.article.text))
    numbers.insert(months.value(word.substr(0, word.find(','))));
  return numbers;
}

// "November", where the article has "Nov. 29".
bool has_the_month(const Source& source, const Months& named, std::string_view printed) {
  const PrintedDate lure = parse_date(printed, source.lexicon);
  return lure.form == DateForm::month &&
         named.contains(source.lexicon.list("months").value(lure.month));
}

std::vector<Lure> others(const Source& source, const SentenceGap& gap, const PrintedDate& key,
                         const Months& named, Chance& chance) {
  std::vector<Lure> lures;
  const Years years = years_round(source, gap, key);
  const bool comes_round = key.form == DateForm::year && has_a_cycle(source, gap.sentence);
  std::set<std::string> tried{print_date(key)};
  for (const Fact& fact : source.reading.facts) {
    constexpr size_t kMostTried = 12;  // each is looked for in the whole article
    if (lures.size() == 2 || tried.size() > kMostTried) break;
    const auto date = date_of(source, fact);
    if (!date || date->form != key.form) continue;
    // "Last week" of another sentence is "last week" in the gap.
    const std::string printed = key.form == DateForm::near
                                    ? key.near.front() == lower(key.near).front()
                                          ? lower(print_date(*date))
                                          : capitalised(print_date(*date))
                                    : print_date(*date);
    if (key.form == DateForm::year && !years.hold(date->year)) continue;
    if (lie_on_two_sides(key, *date, source.article.published, source.lexicon)) continue;
    if (comes_round && (date->year - key.year) % kCycle != 0) continue;
    if (key.form == DateForm::near && printed.front() != key.near.front()) continue;
    if (!tried.insert(printed).second || may_fit(source, gap, printed)) continue;
    lures.push_back({printed, "The article has this date for something else."});
  }
  for (std::string& text : comes_round ? years_of_the_cycle(source, key.year, chance)
                                       : other_dates(key, years, source.lexicon, chance))
    if (!has_word(source.article.text, text) && !has_the_month(source, named, text) &&
        !lie_on_two_sides(key, parse_date(text, source.lexicon), source.article.published,
                          source.lexicon))
      lures.push_back({std::move(text), "The article doesn't give this date."});
  return lures;
}

// "30 April" beside "9 April", "9 June" and "9 August".
bool stands_apart(const Source& source, const Choose& choose, const PrintedDate& key) {
  std::set<int> days;
  for (const Option& option : choose.options)
    if (!option.right) days.insert(parse_date(option.text, source.lexicon).day);
  return key.day > 0 && days.size() == 1 && !days.contains(key.day);
}

}  // namespace

std::vector<Candidate> write_check_the_date(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const Months named = months_of(source);
  for (const Fact& fact : source.reading.facts) {
    const auto date = date_of(source, fact);
    if (!date) continue;
    const SentenceGap gap{fact.sentence, fact.span};
    if (date->form == DateForm::year && has_a_cycle(source, fact.sentence) &&
        is_the_latest(source, date->year)) {
      source.pass(fact.sentence, "only some years could be right");
      continue;
    }
    if (date->year > 0 && counts_years_on(source, fact.sentence)) {
      source.pass(fact.sentence, "other words of the sentence count the years");
      continue;
    }
    if (is_on_a_known_day(source, fact.sentence, *date)) {
      source.pass(fact.sentence, "everybody knows when that is");
      continue;
    }
    if (date->form == DateForm::weekday && tells_the_sort_of_day(source, fact.sentence)) {
      source.pass(fact.sentence, "tells which sort of day it was");
      continue;
    }
    const std::string printed = one_line(slice(source.article.text, fact.span));
    const Span sentence = source.reading.sentences[fact.sentence].span;
    if (printed != print_date(*date) ||
        count_words(slice(source.article.text, sentence), printed) != 1)
      continue;
    if (date->form == DateForm::near ? !stands_free(source, gap)
                                     : !leads_to_a_date(date->form, word_before(source, gap)))
      continue;
    if (beside_a_name(source, gap) || has_another_date(source, fact)) continue;
    if (is_filler(source, gap)) {
      source.pass(gap.sentence, "gives only the day on which somebody spoke");
      continue;
    }
    if (!has_other_days(source, *date, gap.sentence)) {
      source.pass(gap.sentence, "no other day is named to mistake it for");
      continue;
    }
    if (!can_be_gap(source, gap)) continue;
    const std::string_view ask = date->form == DateForm::weekday ? "Which day belongs in the gap?"
                                 : date->form == DateForm::near  ? "Which time belongs in the gap?"
                                                                 : "Which date belongs in the gap?";
    auto candidate =
        gap_question(source, gap, ask, others(source, gap, *date, named, chance), chance);
    if (!candidate || stands_apart(source, std::get<Choose>(candidate->question.shape), *date))
      continue;
    candidate->worth = worth_of(date->form);
    candidates.push_back(std::move(*candidate));
  }
  return candidates;
}

}  // namespace stet

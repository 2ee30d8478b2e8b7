#include "writers/date_lures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

std::optional<PrintedDate> date_of(const Source& source, const Fact& fact) {
  if (fact.kind != FactKind::date) return std::nullopt;
  PrintedDate date = parse_date(slice(source.article.text, fact.span), source.lexicon);
  if (date.form == DateForm::other || is_known_day(date, source.lexicon)) return std::nullopt;
  return date;
}

bool has_a_cycle(const Source& source, const Fact& fact) {
  constexpr size_t kReach = 12;  // tokens
  const WordList& cycles = source.lexicon.list("cycles");
  const Sentence& whole = source.reading.sentences[fact.sentence];
  const auto& tokens = source.reading.tokens;
  size_t own = whole.first_token;
  while (own + 1 < whole.last_token && tokens[own].span.begin < fact.span.begin) ++own;
  const size_t first = std::max(whole.first_token, own - std::min(own, kReach));
  const size_t last = std::min(whole.last_token, own + kReach);
  for (size_t i = first; i < last; ++i)
    if (cycles.has(lower(slice(source.article.text, tokens[i].span)))) return true;
  return false;
}

bool is_the_latest(const Source& source, int year) {
  return std::ranges::all_of(source.reading.facts, [&](const Fact& fact) {
    const auto date = date_of(source, fact);
    return !date || date->form != DateForm::year || date->year <= year;
  });
}

Months months_of(const Source& source) {
  const WordList& months = source.lexicon.list("months");
  Months numbers;
  for (const std::string_view word : words_of(source.article.text))
    numbers.insert(months.value(word.substr(0, word.find(','))));
  return numbers;
}

bool goes_on_behind(std::string_view after) {
  constexpr std::array<std::string_view, 6> kLinks{" and ", " or ", " to ", "-", "–", " "};
  return std::ranges::any_of(kLinks, [&](std::string_view link) {
    if (!after.starts_with(link)) return false;
    std::string_view next = after.substr(link.size());
    if (const size_t mark = mark_at(next, 0); mark > 0) next.remove_prefix(mark);
    return !next.empty() && is_digit(decode(next, 0).value);
  });
}

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

namespace {

// "said", "told", "wrote"; what is announced, published or testified is an event of its own.
bool tells(const Source& source, size_t token) {
  const std::string word = lower(slice(source.article.text, source.reading.tokens[token].span));
  const std::string_view sort = source.lexicon.list("report-verbs").value(word);
  const bool is_event =
      word.starts_with("announc") || word.starts_with("publish") || word.starts_with("testif");
  return source.pos(token) == Pos::verb && !is_event &&
         (sort.starts_with("say") || sort.starts_with("tell") || sort.starts_with("write") ||
          sort.starts_with("assert"));
}

}  // namespace

bool is_day_of_telling(const Source& source, const SentenceGap& gap) {
  constexpr size_t kReach = 4, kOpening = 2;  // tokens
  const DateForm form = parse_date(slice(source.article.text, gap.key), source.lexicon).form;
  constexpr std::array kDays{DateForm::weekday, DateForm::month_day, DateForm::day_month};
  if (std::ranges::find(kDays, form) == kDays.end()) return false;
  const Sentence& sentence = source.reading.sentences[gap.sentence];
  size_t at = sentence.first_token;
  while (source.reading.tokens[at].span.begin < gap.key.begin) ++at;
  const size_t before = at - sentence.first_token;
  for (size_t back = 1; back <= std::min(kReach, before); ++back)
    if (tells(source, at - back)) return true;
  if (before >= kOpening) return false;
  for (size_t i = at; i < sentence.last_token; ++i)
    if (tells(source, i)) return true;
  return false;
}

namespace {

constexpr int kCycle = 4;  // years

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
  constexpr int kDecades = 20;
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

// The day of publication; where that isn't told, the latest day that the article has with its year.
std::optional<std::string> day_of_writing(const Source& source) {
  constexpr size_t kWhole = 10;  // "2015-04-21"
  if (source.article.published) return source.article.published;
  std::optional<std::string> latest;
  for (const Fact& fact : source.reading.facts)
    if (fact.kind == FactKind::date && fact.iso && fact.iso->size() == kWhole &&
        fact.iso->front() != '-' && (!latest || *latest < *fact.iso))
      latest = fact.iso;
  return latest;
}

// "November", where the article has "Nov. 29".
bool has_the_month(const Source& source, const Months& named, std::string_view printed) {
  const PrintedDate lure = parse_date(printed, source.lexicon);
  return lure.form == DateForm::month &&
         named.contains(source.lexicon.list("months").value(lure.month));
}

// By its month, where both have one: of what is to come, a day long past rules itself out.
bool lies_before(const PrintedDate& date, const PrintedDate& key, const Lexicon& lexicon) {
  const auto number = [&](const PrintedDate& each) {
    int month = 0;
    const std::string_view value = lexicon.list("months").value(each.month);
    std::from_chars(value.data(), value.data() + value.size(), month);
    return month;
  };
  return number(date) > 0 && number(date) < number(key);
}

// "1997", "1998" and "1999" beside "2001": in a row, and the key is farther off than they are
// apart.
bool is_off_the_row(std::vector<int> years, int key) {
  std::ranges::sort(years);
  if (years.empty() || (key > years.front() && key < years.back())) return false;
  int widest = 1;
  for (size_t i = 1; i < years.size(); ++i) widest = std::max(widest, years[i] - years[i - 1]);
  return (key < years.front() ? years.front() - key : key - years.back()) > widest;
}

}  // namespace

std::vector<Lure> other_dates_for(const Source& source, const Fact& asked, const PrintedDate& key,
                                  const Months& named, Chance& chance) {
  const SentenceGap gap{asked.sentence, asked.span};
  std::vector<Lure> lures;
  const Years years = years_round(source, gap, key);
  const bool is_coming = speaks_of_the_future(source, gap);
  const auto written = day_of_writing(source);
  const bool comes_round = key.form == DateForm::year && has_a_cycle(source, asked);
  std::set<std::string> tried{print_date(key)};
  for (const Fact& fact : source.reading.facts) {
    constexpr size_t kMostTried = 12;  // each is looked for in the whole article
    if (lures.size() == 2 || tried.size() > kMostTried) break;
    const auto date = date_of(source, fact);
    if (!date || date->form != key.form) continue;
    if (date->month.ends_with('.') != key.month.ends_with('.')) continue;  // "Jan. 3", "January 8"
    const std::string printed = print_date(*date);
    if (key.form == DateForm::year && !years.hold(date->year)) continue;
    if (lie_on_two_sides(key, *date, written, source.lexicon)) continue;
    if (is_coming && lies_before(*date, key, source.lexicon)) continue;
    if (comes_round && (date->year - key.year) % kCycle != 0) continue;
    if (!tried.insert(printed).second || may_fit(source, gap, printed)) continue;
    lures.push_back({printed, "The article has this date for something else."});
  }
  for (std::string& text : comes_round ? years_of_the_cycle(source, key.year, chance)
                                       : other_dates(key, years, source.lexicon, chance))
    if (!has_word(source.article.text, text) && !has_the_month(source, named, text) &&
        !lie_on_two_sides(key, parse_date(text, source.lexicon), written, source.lexicon))
      lures.push_back({std::move(text), "The article doesn't give this date."});
  return lures;
}

bool stands_apart(const Source& source, const Choose& choose, const PrintedDate& key) {
  if (key.form == DateForm::year) {
    std::vector<int> years;
    for (const Option& option : choose.options)
      if (!option.right) years.push_back(parse_date(option.text, source.lexicon).year);
    return is_off_the_row(std::move(years), key.year);
  }
  std::set<int> days;
  for (const Option& option : choose.options)
    if (!option.right) days.insert(parse_date(option.text, source.lexicon).day);
  return key.day > 0 && days.size() == 1 && !days.contains(key.day);
}

}  // namespace stet

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr double kWorth = 0.6;

const Fact* only_one(const Making& m, FactKind kind) {
  const Fact* only = nullptr;
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || fact.kind != kind) continue;
    if (only) return nullptr;
    only = &fact;
  }
  return only;
}

// Whom the article names often, the world knows, and how old.
bool names_somebody_known(const Making& m) {
  constexpr size_t kOften = 4;
  return std::ranges::any_of(m.source.reading.people, [&](const Person& person) {
    return person.mentions.size() > kOften &&
           std::ranges::any_of(person.mentions,
                               [&](Span mention) { return m.sentence.span.contains(mention); });
  });
}

bool tells_a_year(const Making& m) {
  return std::ranges::any_of(m.source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == m.index && fact.kind == FactKind::date && fact.iso &&
           fact.iso->size() >= 4 && !fact.iso->starts_with("-");
  });
}

// The number at the head of what is printed, and how many digits it has.
struct Leading {
  int value = 0;
  size_t digits = 0;
};
Leading leading_number(std::string_view printed) {
  Leading number;
  const auto read = std::from_chars(printed.data(), printed.data() + printed.size(), number.value);
  number.digits = static_cast<size_t>(read.ptr - printed.data());
  return number;
}

// One of the numbers that the article doesn't print so, drawn by chance; empty where it has all.
std::string draw(const Making& m, std::span<const int> numbers, std::string_view rest) {
  std::vector<std::string> free;
  for (int number : numbers) {
    std::string printed = std::to_string(number) + std::string(rest);
    if (!has_word(m.source.article.text, printed)) free.push_back(std::move(printed));
  }
  return free.empty() ? std::string() : free[m.chance.below(free.size())];
}

}  // namespace

void change_ages(Making& m) {
  constexpr int kYoungest = 21, kOldest = 79;  // between them no age does what another can't
  constexpr std::array<int, 6> kApart{-7, -5, -4, 4, 5, 7};
  const Fact* age = only_one(m, FactKind::age);
  if (!age || names_somebody_known(m) || tells_a_year(m)) return;
  const std::string printed(m.text(age->span));
  const Leading number = leading_number(printed);
  if (number.digits != 2 || number.value < kYoungest || number.value > kOldest ||
      count_words(m.text(m.sentence.span), printed) != 1)
    return;
  std::vector<int> others;
  for (int apart : kApart)
    if (number.value + apart >= kYoungest && number.value + apart <= kOldest)
      others.push_back(number.value + apart);
  const std::string to = draw(m, others, std::string_view(printed).substr(number.digits));
  if (to.empty()) return;
  m.made.push_back({only_what_differs(printed, to, age->span), kWorth, 2,
                    "Ages slip easily; check them against the text."});
}

void change_times(Making& m) {
  constexpr std::array<int, 4> kApart{-2, -1, 1, 2};
  constexpr int kLastHour = 11;  // twelve may be noon or midnight
  const Fact* time = only_one(m, FactKind::time);
  if (!time || !time->iso || time->iso->find('/') != std::string::npos) return;
  const std::string printed(m.text(time->span));
  const Leading hour = leading_number(printed);
  if (hour.digits == 0 || hour.value < 1 || hour.value > kLastHour ||
      count_words(m.text(m.sentence.span), printed) != 1)
    return;
  std::vector<int> others;
  for (int apart : kApart)
    if (hour.value + apart >= 1 && hour.value + apart <= kLastHour)
      others.push_back(hour.value + apart);
  const std::string to = draw(m, others, std::string_view(printed).substr(hour.digits));
  if (to.empty()) return;
  m.made.push_back({only_what_differs(printed, to, time->span), kWorth, 2,
                    "Times slip easily; check them against the text."});
}

}  // namespace stet

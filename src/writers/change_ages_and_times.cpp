#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <vector>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

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

// A way to change the number at the head of what is printed: "43-year-old", "7:30 p.m.".
struct Leading {
  int least = 0, most = 0;  // both the number and what it becomes lie between
  std::span<const int> apart;
  std::string_view habit;
};

void change_leading(Making& m, const Fact& fact, const Leading& by) {
  constexpr double kWorth = 0.6;
  const std::string_view printed = m.text(fact.span);
  int number = 0;
  const char* end = std::from_chars(printed.data(), printed.data() + printed.size(), number).ptr;
  if (number < by.least || number > by.most || count_words(m.text(m.sentence.span), printed) != 1)
    return;
  const std::string rest(end, printed.data() + printed.size());
  std::vector<std::string> others;
  for (int apart : by.apart) {
    std::string to = std::to_string(number + apart) + rest;
    if (number + apart >= by.least && number + apart <= by.most &&
        !has_word(m.source.article.text, to))
      others.push_back(std::move(to));
  }
  if (others.empty()) return;
  m.made.push_back({only_what_differs(printed, others[m.chance.below(others.size())], fact.span),
                    kWorth, 2, std::string(by.habit)});
}

}  // namespace

void change_ages(Making& m) {
  // Between the two no age does what another can't.
  constexpr int kYoungest = 21, kOldest = 79;
  constexpr std::array kApart{-7, -5, -4, 4, 5, 7};
  const Fact* age = only_one(m, FactKind::age);
  if (age && !names_somebody_known(m) && !tells_a_year(m))
    change_leading(m, *age,
                   {kYoungest, kOldest, kApart, "Ages slip easily; check them against the text."});
}

void change_times(Making& m) {
  constexpr int kFirst = 1, kLast = 11;  // hours: twelve may be noon or midnight
  constexpr std::array kApart{-2, -1, 1, 2};
  const Fact* time = only_one(m, FactKind::time);
  const bool is_one_time = time && time->iso && time->iso->find('/') == std::string::npos;
  if (is_one_time)
    change_leading(m, *time,
                   {kFirst, kLast, kApart, "Times slip easily; check them against the text."});
}

}  // namespace stet

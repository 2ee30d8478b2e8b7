#include "facts/money.h"

namespace stet {

namespace {

bool adjacent(const Galley& galley, size_t i) {
  return i + 1 < galley.size() && galley.tokens[i].span.end == galley.tokens[i + 1].span.begin;
}

// The code of the sign that begins at i and the token of its number: "$", "US$", "EUR", "Rs.".
struct Sign {
  std::string_view code;
  size_t number = 0;
};
Sign sign_at(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  if (galley.tokens[i].kind == TokenKind::symbol)
    return {galley.written_value(i, desk.currencies), i + 1};
  if (!galley.is_word(i) || !galley.tokens[i].capitalised || i + 1 >= galley.size()) return {};
  if (galley.tokens[i + 1].kind == TokenKind::symbol && adjacent(galley, i)) {
    const auto code = desk.currencies.value(galley.text(galley.span(i, i + 2)));
    return {code, i + 2};
  }
  const std::string_view word = galley.text(i);
  const bool code = word.size() <= 3 && galley.tokens[i + 1].kind == TokenKind::number;
  return code ? Sign{galley.value(i, desk.currencies), i + 1} : Sign{};
}

// "Canadian dollars", "Hong Kong dollars": the token past the currency and its code.
std::optional<std::pair<size_t, std::string_view>> currency_at(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  if (!galley.is_word(i)) return std::nullopt;
  if (const auto code = galley.value(i, desk.currencies); !code.empty())
    return std::pair{i + 1, code};
  if (!galley.tokens[i].capitalised) return std::nullopt;
  std::string name(galley.lower(i));
  for (size_t last = i + 2; last <= i + 3 && desk.together(i, last - 1); ++last) {
    name += ' ';
    name += galley.lower(last - 1);
    if (const auto code = desk.currencies.value(name); !code.empty()) return std::pair{last, code};
  }
  return std::nullopt;
}

}  // namespace

std::optional<ReadFigure> money_by_sign(const FigureDesk& desk, size_t i) {
  const Sign sign = sign_at(desk, i);
  if (sign.code.empty() || !desk.together(i, sign.number)) return std::nullopt;
  auto number = desk.numbers.at(sign.number);
  if (!number || number->in_words || number->ordinal) return std::nullopt;
  ReadFigure figure = figure_of(*number, number->last, FactKind::money, sign.code);
  figure.first = i;
  return figure;
}

std::optional<ReadFigure> money_by_word(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  if (!number.tail.empty() && number.tail != "m") {
    const std::string_view part = number.tail.substr(0, number.tail.find('-'));
    if (!number.hyphened && part == "p")
      return figure_of(number, number.last, FactKind::money, "GBP-pence");
    const bool pound = (part == "pound" || part == "pounds") && number.scale >= 1e6;
    const auto code = pound ? std::string_view("GBP") : desk.currencies.value(part);
    if (!number.hyphened || code.empty()) return std::nullopt;
    return figure_of(number, number.last, FactKind::money, code);
  }
  const size_t next = number.last;
  if (!desk.together(number.first, next)) return std::nullopt;
  if (galley.is(next, "pounds") || galley.is(next, "pound")) {
    const bool money = number.scale >= 1e6 || (desk.pounds_are_money && !galley.is(next + 1, "of"));
    if (money) return figure_of(number, next + 1, FactKind::money, "GBP");
    return std::nullopt;
  }
  if (const auto currency = currency_at(desk, next);
      currency && desk.together(number.first, currency->first - 1))
    return figure_of(number, currency->first, FactKind::money, currency->second);
  return std::nullopt;
}

}  // namespace stet

#include <charconv>

#include "quiz/draft.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_sign(char c) {
  return c == '+' || c == '-';
}

// Commas are thousands marks only where three digits follow each; else "1,5" would be 15.
bool commas_group(std::string_view number) {
  for (size_t comma = number.find(','); comma != number.npos; comma = number.find(',', comma + 1)) {
    size_t digits = 0;
    while (comma + 1 + digits < number.size() &&
           is_digit(static_cast<unsigned char>(number[comma + 1 + digits])))
      ++digits;
    if (digits != 3 || comma == 0) return false;
  }
  return true;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  text = trimmed(text);
  // A currency sign before it, a unit after it.
  for (std::string_view sign : {"$", "€", "£", "¥"})
    if (text.starts_with(sign)) text = trimmed(text.substr(sign.size()));
  size_t end = 0;
  while (end < text.size() &&
         (is_digit(static_cast<unsigned char>(text[end])) || text[end] == '.' || text[end] == ',' ||
          (end == 0 && is_sign(text[end]))))
    ++end;
  std::string_view number = text.substr(0, end);
  while (number.ends_with('.') || number.ends_with(',')) number.remove_suffix(1);
  if (number.starts_with('+')) number.remove_prefix(1);
  if (!commas_group(number)) return std::nullopt;
  std::string digits;
  for (char c : number)
    if (c != ',') digits += c;
  double value = 0;
  auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (digits.empty() || error != std::errc{} || stop != digits.data() + digits.size())
    return std::nullopt;
  // What follows may be a unit, not another figure: "12 to 15" is two answers.
  for (char c : text.substr(end))
    if (is_digit(static_cast<unsigned char>(c))) return std::nullopt;
  return value;
}

}  // namespace stet

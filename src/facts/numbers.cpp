#include "facts/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "facts/digits.h"

namespace stet {

namespace {

constexpr std::array<std::string_view, 4> kOrdinalEndings{"st", "nd", "rd", "th"};

bool letters(std::string_view text) {
  for (char c : text)
    if ((c < 'a' || c > 'z') && c != '-') return false;
  return !text.empty();
}

}  // namespace

std::optional<WrittenNumber> NumberReader::at(size_t i) const {
  if (galley_.tokens[i].kind == TokenKind::number) return digits(i);
  return galley_.is_word(i) ? words(i) : std::nullopt;
}

double NumberReader::multiplier(std::string_view word) const {
  const std::string_view value = words_.value(word);
  return value.starts_with('x') ? listed_value(value).value_or(0) : 0;
}

double NumberReader::multiplier_at(size_t i) const {
  if (!galley_.is_word(i)) return 0;
  const std::string_view value = galley_.value(i, words_);
  return value.starts_with('x') ? listed_value(value).value_or(0) : 0;
}

std::optional<double> NumberReader::simple(size_t i) const {
  if (!galley_.is_word(i)) return std::nullopt;
  const std::string_view value = galley_.value(i, words_);
  return value.empty() || value[0] == 'x' || value[0] == 's' ? std::nullopt : listed_value(value);
}

void NumberReader::multiply(WrittenNumber& number) const {
  while (galley_.same_sentence(number.first, number.last)) {
    const std::string_view word =
        galley_.is_word(number.last) ? galley_.lower(number.last) : std::string_view();
    const size_t cut = word.find('-');  // "$3 billion-a-year"
    const double by = cut == std::string_view::npos ? multiplier_at(number.last)
                                                    : multiplier(word.substr(0, cut));
    if (by == 0) return;
    number.value = scaled(number.value, by);
    if (number.value_to) number.value_to = scaled(*number.value_to, by);
    number.scale *= by;
    number.plain = false;
    ++number.last;
    if (cut == std::string_view::npos) continue;
    number.hyphened = true;
    number.tail = word.substr(cut + 1);
    return;
  }
}

// What follows the digits in the same token: "bn", "-million", "th", "-year-old", "ft".
bool NumberReader::suffix(WrittenNumber& number, std::string_view rest) const {
  if (rest.empty()) return true;
  number.plain = false;
  if (rest[0] == '-') {
    number.hyphened = true;
    number.tail = rest.substr(1);
  } else {
    const std::string_view word = rest.substr(0, rest.find('-'));
    for (std::string_view ending : kOrdinalEndings) number.ordinal |= word == ending;
    const std::string_view value = words_.value(word);
    const bool scale = value.starts_with('s');
    if (scale) {
      number.scale = listed_value(value).value_or(1);
      number.value = scaled(number.value, number.scale);
      if (number.value_to) number.value_to = scaled(*number.value_to, number.scale);
    }
    number.tail = rest;
    if (scale || number.ordinal) {
      number.hyphened = word.size() < rest.size();
      number.tail = number.hyphened ? rest.substr(word.size() + 1) : std::string_view();
      if (scale && word == "m" && !number.hyphened) number.tail = word;
    }
  }
  const std::string_view word = number.tail.substr(0, number.tail.find('-'));
  if (const double by = number.hyphened ? multiplier(word) : 0; by > 0) {
    number.value = scaled(number.value, by);
    if (number.value_to) number.value_to = scaled(*number.value_to, by);
    number.scale *= by;
    number.tail.remove_prefix(std::min(word.size() + 1, number.tail.size()));
  }
  if (number.tail == "s") return false;  // "1990s"
  return number.tail.empty() || letters(number.tail);
}

std::optional<WrittenNumber> NumberReader::digits(size_t i) const {
  const std::string_view word = galley_.lower(i);
  const auto read = digits_of(word);
  if (!read || read->code) return std::nullopt;
  WrittenNumber number;
  number.first = i;
  number.last = i + 1;
  number.value = read->value;
  number.plain = read->whole;
  std::string_view rest = word.substr(read->length);
  if (rest.starts_with('-')) {
    if (const auto to = digits_of(rest.substr(1))) {
      if (to->value <= read->value || to->code) return std::nullopt;
      number.value_to = to->value;
      rest.remove_prefix(1 + to->length);
    }
  }
  if (!suffix(number, rest)) return std::nullopt;
  if (rest.empty()) {
    if (galley_.is(i + 1, "and") && galley_.is(i + 2, "a") && galley_.is(i + 3, "half") &&
        galley_.same_sentence(i, i + 3)) {
      number.value += 0.5;
      number.last += 3;
      number.plain = false;
    }
    multiply(number);
  }
  return number;
}

std::optional<WrittenNumber> NumberReader::article(size_t i) const {
  const bool half = galley_.is(i, "half");
  const bool quarter =
      galley_.is(i + 1, "quarter") && galley_.is(i + 2, "of") && galley_.is(i + 3, "a");
  const size_t next = quarter ? i + 4 : half && galley_.is(i + 1, "a") ? i + 2 : i + 1;
  if (!galley_.same_sentence(i, next) || multiplier_at(next) == 0) return std::nullopt;
  WrittenNumber number;
  number.first = i;
  number.last = next;
  number.value = quarter ? 0.25 : half ? 0.5 : 1;
  number.in_words = true;
  multiply(number);
  add_lower_places(number);
  return number;
}

// "five hundred" after "two thousand", "and fifty" after "two hundred".
void NumberReader::add_lower_places(WrittenNumber& number) const {
  for (double place = number.scale; place >= 100;) {
    const bool joined = galley_.is(number.last, "and");
    const size_t next = number.last + (joined ? 1 : 0);
    if (!galley_.same_sentence(number.first, next)) return;
    const auto value = simple(next);
    if (!value || *value == 0) return;
    double part = *value;
    size_t last = next + 1;
    const double by = galley_.same_sentence(next, last) ? multiplier_at(last) : 0;
    if (by > 0 && by < place && part * by < place) {
      part *= by;
      ++last;
    } else if (by > 0) {
      return;
    }
    if (part >= place || (part < 100 && !joined && place > 100)) return;
    number.value += part;
    number.last = last;
    place = by > 0 ? by : 1;
  }
}

// "forty six", without its hyphen.
void NumberReader::add_ones(WrittenNumber& number) const {
  const bool is_of_tens =
      number.value >= 20 && number.value < 100 && std::fmod(number.value, 10) == 0;
  if (!is_of_tens || !galley_.same_sentence(number.first, number.last)) return;
  const auto ones = simple(number.last);
  if (!ones || *ones < 1 || *ones >= 10) return;
  number.value += *ones;
  ++number.last;
}

std::optional<WrittenNumber> NumberReader::joined(size_t i) const {
  const std::string_view word = galley_.lower(i);
  for (size_t cut = word.rfind('-'); cut != std::string_view::npos && cut > 0;
       cut = word.rfind('-', cut - 1)) {
    const std::string_view head = word.substr(0, cut);
    const std::string_view value = words_.value(head);
    const bool cardinal = !value.empty() && value[0] != 'x' && value[0] != 's';
    const auto number = cardinal        ? listed_value(value)
                        : value.empty() ? listed_value(ordinals_.value(head))
                                        : std::nullopt;
    if (!number) continue;
    WrittenNumber written;
    written.first = i;
    written.last = i + 1;
    written.value = *number;
    written.in_words = true;
    written.ordinal = !cardinal;
    written.plain = false;
    written.hyphened = true;
    written.tail = word.substr(cut + 1);
    if (cardinal) {
      const std::string_view next = written.tail.substr(0, written.tail.find('-'));
      if (const double by = multiplier(next); by > 0) {
        written.value = scaled(written.value, by);
        written.scale = by;
        written.tail.remove_prefix(std::min(next.size() + 1, written.tail.size()));
      }
    }
    return written;
  }
  return std::nullopt;
}

std::optional<WrittenNumber> NumberReader::words(size_t i) const {
  WrittenNumber number;
  number.first = i;
  number.last = i + 1;
  number.in_words = true;
  const std::string_view word = galley_.lower(i);
  if (word == "a" || word == "half") return article(i);
  if (const auto place = listed_value(galley_.value(i, ordinals_))) {
    number.value = *place;
    number.ordinal = true;
    return number;
  }
  const auto value = simple(i);
  if (!value) return word.find('-') == std::string_view::npos ? std::nullopt : joined(i);
  number.value = *value;
  add_ones(number);
  if (galley_.is(i + 1, "and") && galley_.is(i + 2, "a") && galley_.is(i + 3, "half") &&
      galley_.same_sentence(i, i + 3)) {
    number.value += 0.5;
    number.last += 3;
  }
  multiply(number);
  if (number.scale >= 100) add_lower_places(number);
  return number;
}

}  // namespace stet

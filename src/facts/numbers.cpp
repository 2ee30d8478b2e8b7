#include "facts/numbers.h"

#include <charconv>
#include <string>

namespace stet {

namespace {

std::optional<double> as_double(std::string_view digits) {
  double value = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// Digits with commas in groups of three and at most one point, and what is left after them.
struct Digits {
  double value = 0;
  std::string_view rest;
};
std::optional<Digits> read_digits(std::string_view word) {
  std::string plain;
  size_t at = 0;
  bool point = false;
  while (at < word.size()) {
    char c = word[at];
    if (c >= '0' && c <= '9') {
      plain += c;
    } else if (c == ',' && !point && !plain.empty()) {
      bool three = at + 3 < word.size();
      for (size_t n = 1; three && n <= 3; ++n) three = word[at + n] >= '0' && word[at + n] <= '9';
      bool four = at + 4 < word.size() && word[at + 4] >= '0' && word[at + 4] <= '9';
      if (!three && !(at + 4 == word.size())) return std::nullopt;
      if (four) return std::nullopt;
    } else if (c == '.' && !point && at + 1 < word.size()) {
      point = true;
      plain += c;
    } else {
      break;
    }
    ++at;
  }
  if (plain.empty() || plain.size() > 18) return std::nullopt;
  auto value = as_double(plain);
  if (!value) return std::nullopt;
  return Digits{*value, word.substr(at)};
}

class NumberReader {
 public:
  explicit NumberReader(const Galley& galley)
      : galley_(galley),
        words_(galley.lexicon.list("numbers")),
        ordinals_(galley.lexicon.list("ordinals")) {}

  std::optional<WrittenNumber> at(size_t i) const {
    if (galley_.tokens[i].kind == TokenKind::number) return digits(i);
    if (!galley_.is_word(i)) return std::nullopt;
    return in_words(i);
  }

 private:
  std::optional<double> multiplier(size_t i) const {
    if (!galley_.is_word(i)) return std::nullopt;
    std::string_view value = galley_.value(i, words_);
    return value.starts_with('x') ? as_double(value.substr(1)) : std::nullopt;
  }

  void multiply(WrittenNumber& number) const {
    while (galley_.same_sentence(number.first, number.last)) {
      auto by = multiplier(number.last);
      if (!by) return;
      number.value *= *by;
      ++number.last;
    }
  }

  std::optional<WrittenNumber> digits(size_t i) const {
    auto read = read_digits(galley_.text(i));
    if (!read) return std::nullopt;
    WrittenNumber number{i, i + 1, read->value, false, false};
    if (read->rest.empty()) {
      multiply(number);
      return number;
    }
    for (std::string_view suffix : {"st", "nd", "rd", "th"}) {
      if (read->rest != suffix) continue;
      number.ordinal = true;
      return number;
    }
    std::string scale(read->rest);
    for (char& c : scale) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    std::string_view value = words_.value(scale);
    if (!value.starts_with('s')) return std::nullopt;
    number.value *= as_double(value.substr(1)).value_or(1);
    return number;
  }

  std::optional<double> simple(size_t i) const {
    if (!galley_.is_word(i)) return std::nullopt;
    return as_double(galley_.value(i, words_));
  }

  std::optional<WrittenNumber> in_words(size_t i) const {
    if (auto place = as_double(galley_.value(i, ordinals_)))
      return WrittenNumber{i, i + 1, *place, true, true};
    WrittenNumber number{i, i + 1, 0, true, false};
    bool half = galley_.is(i, "half");
    if ((half || galley_.is(i, "a")) && galley_.same_sentence(i, i + 1)) {
      size_t next = half && galley_.is(i + 1, "a") ? i + 2 : i + 1;
      if (!multiplier(next)) return std::nullopt;
      number.value = half ? 0.5 : 1;
      number.last = next;
      multiply(number);
      return number;
    }
    auto value = simple(i);
    if (!value) return std::nullopt;
    number.value = *value;
    multiply(number);
    // "two hundred and fifty"
    if (number.last > i + 1 && galley_.is(number.last, "and") && simple(number.last + 1)) {
      number.value += *simple(number.last + 1);
      number.last += 2;
    }
    return number;
  }

  const Galley& galley_;
  const WordList &words_, &ordinals_;
};

}  // namespace

std::optional<WrittenNumber> number_at(const Galley& galley, size_t i) {
  return NumberReader(galley).at(i);
}

}  // namespace stet

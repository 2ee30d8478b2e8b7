#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "bank/gapped.h"
#include "bank/proving.h"
#include "text/utf8.h"

namespace stet {

namespace {

// Every number printed in digits or as a word of the list "numbers", and the same times the
// "million" that follows it.
std::vector<double> figures_in(std::string_view text, const Lexicon& lexicon) {
  const WordList& words = lexicon.list("numbers");
  // "twenty" is 20; multipliers are marked: "million" is x1000000, the "m" of "35m" s1000000.
  const auto value_of = [&](std::string_view word, bool multiplier) -> std::optional<double> {
    std::string_view value = words.value(lower(word));
    const bool multiplies = value.starts_with('x') || value.starts_with('s');
    if (value.empty() || multiplies != multiplier) return std::nullopt;
    if (multiplies) value.remove_prefix(1);
    double number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
  };
  std::vector<double> figures;
  std::optional<double> last;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (is_digit(c.value)) {
      std::string digits;
      const auto digit = [&](size_t i) {
        return i < text.size() && is_digit(static_cast<unsigned char>(text[i]));
      };
      while (digit(at) ||
             (at < text.size() && (text[at] == ',' || text[at] == '.') && digit(at + 1))) {
        if (text[at] != ',') digits += text[at];
        ++at;
      }
      double number = 0;
      std::from_chars(digits.data(), digits.data() + digits.size(), number);
      figures.push_back(number);
      last = number;
    } else if (is_letter(c.value)) {
      size_t end = at;
      while (end < text.size() && (is_letter(decode(text, end).value) || text[end] == '-'))
        end += decode(text, end).length;
      const std::string_view word = text.substr(at, end - at);
      if (const auto times = value_of(word, true); times && last) figures.push_back(*last * *times);
      last = value_of(word, false);
      if (last) figures.push_back(*last);
      at = end;
    } else {
      at += c.length;
    }
  }
  return figures;
}

void prove_number(const Proving& proving, const Number& number) {
  const auto count = [&](std::string_view text) {
    return std::ranges::count_if(figures_in(text, proving.lexicon), [&](double figure) {
      return std::abs(figure - number.value) <= 1e-9 * std::max(1.0, std::abs(figure));
    });
  };
  const auto shown = count(proving.question.stem);
  if (std::ranges::none_of(proving.evidence,
                           [&](const Piece& piece) { return count(piece.evidence.text) > shown; }))
    proving.fail(code::kKeyUnproved, "/value",
                 "the evidence holds no such figure beside those that the stem shows");
}

}  // namespace

// choose: the key's figure stands in the evidence, and a stem that shows the sentence with a gap
// gives that sentence back once the key fills it; no lure's figure stands in the evidence, nor
// the sentence filled with it in the article. number: the value is a figure of the evidence that
// the stem doesn't show.
void prove_check_the_figure(const Proving& proving) {
  if (const Number* number = std::get_if<Number>(&proving.question.shape))
    return prove_number(proving, *number);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const std::string& stem = proving.question.stem;
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        const auto sentence = filled(stem, key.text);
        if (!proving.in_evidence(key.text) || (sentence && !proving.in_evidence(*sentence)))
          proving.fail(code::kKeyUnproved, part,
                       "the evidence doesn't hold the figure " + quoted(key.text));
      },
      [&](const Option& lure, const std::string& part) {
        const auto sentence = filled(stem, lure.text);
        if (proving.in_evidence(lure.text) || (sentence && proving.in_article(*sentence)))
          proving.fail(code::kRivalKey, part,
                       "the figure " + quoted(lure.text) + " fits by the article too");
      });
}

}  // namespace stet

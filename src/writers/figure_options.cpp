#include "writers/figure_options.h"

#include <algorithm>
#include <cmath>

#include "text/utf8.h"
#include "writers/figure_range.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "two" as "Two" where the key has a capital.
std::string in_case(std::string_view model, std::string_view words) {
  return is_upper(decode(model, 0).value) ? capitalised(words) : lower(words);
}

// Of a piece of a sentence, which may hold one mark of a pair only.
std::string bare_of_marks(std::string_view words) {
  std::string out;
  for (size_t at = 0; at < words.size();) {
    const size_t mark = mark_at(words, at);
    const size_t length = mark ? mark : decode(words, at).length;
    if (!mark) out.append(words.substr(at, length));
    at += length;
  }
  return out;
}

// "… told 600 members in May …": the figure with the words that stand beside it.
std::string words_round(const Source& source, const Fact& fact) {
  constexpr size_t kBefore = 7;
  constexpr size_t kAfter = 6;
  const Span sentence = source.reading.sentences[fact.sentence].span;
  const std::string_view text = source.article.text;
  const auto before = words_of(slice(text, {sentence.begin, fact.span.begin}));
  const auto after = words_of(slice(text, {fact.span.end, sentence.end}));
  size_t begin = sentence.begin;
  if (before.size() > kBefore)
    begin = static_cast<size_t>(before[before.size() - kBefore].data() - text.data());
  size_t end = sentence.end;
  if (after.size() > kAfter)
    end = static_cast<size_t>(after[kAfter - 1].data() + after[kAfter - 1].size() - text.data());
  const bool is_cut = begin > sentence.begin || end < sentence.end;
  const std::string words = one_line(slice(text, {begin, end}));
  return (begin > sentence.begin ? "… " : "") +
         (is_cut ? bare_of_marks(words) : single_marks(words)) + (end < sentence.end ? " …" : "");
}

// "1. Finland 2. Norway": a number of a list, which counts nothing.
bool may_be_of_a_list(const Fact& fact) {
  constexpr double kLongestList = 30;
  return fact.kind == FactKind::count && !fact.counted && fact.value && *fact.value <= kLongestList;
}

// ".227": an average, without its nought.
bool follows_a_point(const Source& source, const Fact& fact) {
  return fact.span.begin > 0 && source.article.text[fact.span.begin - 1] == '.';
}

// Other figures of the article in the same unit and way of writing, each with what it is about.
std::vector<Lure> figures_elsewhere(const Source& source, const Fact& key,
                                    const PrintedFigure& printed, FigureRange range) {
  constexpr size_t kMost = 2;
  const std::string_view key_text = slice(source.article.text, key.span);
  std::vector<Lure> lures;
  for (const Fact& other : source.reading.facts) {
    if (lures.size() == kMost) break;
    if (other.kind != key.kind || other.sentence == key.sentence || other.unit != key.unit)
      continue;
    if (!is_one_value(other) || may_be_of_a_list(other) || follows_a_point(source, other)) continue;
    const std::string_view text = slice(source.article.text, other.span);
    const auto figure = parse_figure(text);
    if (!figure || figure->before != printed.before || figure->after != printed.after ||
        figure->in_words != printed.in_words || figure->grouped != printed.grouped ||
        figure->decimals != printed.decimals || figure->digits == printed.digits ||
        !range.holds(figure->digits))
      continue;
    // "76,981" beside "108,000"
    if (figure->grouped && (figure->digits % 10 == 0) != (printed.digits % 10 == 0)) continue;
    const double ratio = static_cast<double>(figure->digits) / static_cast<double>(printed.digits);
    if (ratio < 0.2 || ratio > 5) continue;
    // "nearly 40 hours" may be the 39 hours of another sentence.
    if ((key.hedge || other.hedge) && ratio > 0.85 && ratio < 1.15) continue;
    lures.push_back({figure->in_words ? in_case(key_text, text) : std::string(text),
                     "That figure is about something else: “" + words_round(source, other) + "”"});
  }
  return lures;
}

// "forty six" for 46: the article has the figure, in another form.
bool is_given(const Source& source, const PrintedFigure& form, int64_t digits) {
  const double value = static_cast<double>(digits) / std::pow(10, form.decimals);
  return std::ranges::any_of(source.reading.facts, [value](const Fact& fact) {
    return fact.value == value && fact.kind != FactKind::date && fact.kind != FactKind::time;
  });
}

// "10,000" beside "7,000", "5,000" and "4,000".
bool stands_out(const Choose& choose) {
  const auto key = std::ranges::find_if(choose.options, &Option::right);
  return std::ranges::none_of(choose.options, [&](const Option& option) {
    return !option.right && option.text.size() == key->text.size();
  });
}

// "0.8" beside "1.1", "1.2" and "1.3": at one end, farther from the others than they are apart.
bool stands_apart(const Choose& choose) {
  constexpr double kMuch = 1.8;  // times, as ratios of the figures go
  std::vector<double> others;
  double key = 0;
  for (const Option& option : choose.options) {
    const auto figure = parse_figure(option.text);
    if (!figure || figure->digits <= 0) return false;
    const double size = std::log(static_cast<double>(figure->digits));
    if (option.right)
      key = size;
    else
      others.push_back(size);
  }
  std::ranges::sort(others);
  if (key > others.front() && key < others.back()) return false;
  const double gap = key < others.front() ? others.front() - key : key - others.back();
  double widest = 0;
  for (size_t i = 1; i < others.size(); ++i) widest = std::max(widest, others[i] - others[i - 1]);
  return gap > kMuch * widest;
}

}  // namespace

std::optional<Choose> figure_options(const Source& source, const Fact& fact,
                                     const PrintedFigure& figure, Chance& chance) {
  constexpr int kTries = 6;
  const std::string_view printed = slice(source.article.text, fact.span);
  const FigureRange range = range_of(source, fact, figure);
  const std::vector<Lure> near = figures_elsewhere(source, fact, figure, range);
  const std::string_view before = std::string_view(source.article.text).substr(0, fact.span.begin);
  const bool follows_a = before.ends_with(" a ") || before.ends_with(" A ");
  for (int i = 0; i < kTries; ++i) {
    std::vector<Lure> lures = near;
    for (int64_t digits : draw_neighbours(figure, range, chance)) {
      const std::string text = print_figure(figure, digits);
      if (has_word(source.article.text, text) || is_given(source, figure, digits)) continue;
      // "four" of a score, "4-2".
      if (figure.in_words && has_word(source.article.text, std::to_string(digits))) continue;
      lures.push_back({figure.in_words ? in_case(printed, text) : text,
                       "The article doesn't give this figure."});
    }
    std::erase_if(lures, [follows_a](const Lure& lure) {
      return follows_a && opens_with_a_vowel_sound(lure.text);
    });
    auto options = choose_among(std::string(printed), "", lures, chance);
    if (!options) return std::nullopt;
    if (!stands_apart(*options) && (figure.in_words || !stands_out(*options))) return options;
  }
  source.pass(fact.sentence, "its figure stands apart from all others");
  return std::nullopt;
}

}  // namespace stet

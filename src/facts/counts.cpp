#include "facts/counts.h"

#include "facts/counted.h"

namespace stet {

namespace {

// Nothing that is counted in news is written out in so many bare digits; an identifier may be.
constexpr double kLargestPlain = 1e9;

bool digits(const FigureDesk& desk, size_t i) {
  return i < desk.galley.size() && desk.galley.tokens[i].kind == TokenKind::number;
}

// "no one", "this one", "for one thing", "at one point".
bool counts_nothing(const FigureDesk& desk, const WrittenNumber& one) {
  const size_t i = one.first;
  const auto before = [&](std::string_view word) {
    return i > 0 && desk.together(i - 1, i) && desk.galley.is(i - 1, word);
  };
  for (std::string_view word : {"no", "the", "this", "that", "any", "every"})
    if (before(word)) return true;
  if (!desk.galley.in(one.last, desk.one_nouns)) return false;
  const std::string_view preposition = desk.galley.value(one.last, desk.one_nouns);
  return preposition.empty() || before(preposition);
}

}  // namespace

bool is_code(const FigureDesk& desk, const WrittenNumber& number, size_t next_date) {
  const size_t i = number.first;
  if (number.in_words || !number.plain) return false;
  if (number.value >= kLargestPlain) return true;
  // 5’2”
  const auto prime = [&](size_t mark) {
    return desk.galley.is(mark, "'") && digits(desk, mark - 1) && digits(desk, mark + 1) &&
           desk.galley.tokens[mark - 1].span.end == desk.galley.tokens[mark].span.begin &&
           desk.galley.tokens[mark].span.end == desk.galley.tokens[mark + 1].span.begin;
  };
  if (prime(number.last) || (i >= 2 && prime(i - 1))) return true;
  const Sentence& sentence = desk.galley.sentence_of(i);
  const bool opens = i == sentence.first_token && number.last < desk.galley.size();
  if (opens && desk.galley.is(number.last, ")")) return true;
  if (opens && desk.galley.is(number.last, ".") && number.value < 100) return true;
  if (i > 0 && desk.together(i - 1, i) && (digits(desk, i - 1) || desk.galley.is(i - 1, "#")))
    return true;
  return digits(desk, number.last) && desk.together(i, number.last) && number.last < next_date;
}

bool part_of_name(const FigureDesk& desk, size_t i) {
  if (i == 0 || !desk.together(i - 1, i)) return false;
  if (desk.galley.in(i - 1, desk.numbered_things)) return true;
  if (!digits(desk, i)) return false;
  if (desk.galley.is(i - 1, "#")) return true;
  const bool word = desk.galley.is_word(i - 1);
  if (!word || desk.galley.text(i - 1) == desk.galley.lower(i - 1)) return false;
  if (desk.galley.text(i).find(',') != std::string_view::npos) return false;
  if (desk.galley.words[i - 1].begins || desk.galley.in(i - 1, desk.function_words)) return false;
  if (desk.galley.written_in(i - 1, desk.weekdays)) return false;
  // "in Harrow 37 …" counts; "flight Harrow 37" doesn't.
  const Name* name = desk.name_before(i);
  if (!name || name->kind != NameKind::place) return true;
  return name->title == 0 || !desk.galley.is_any(name->title - 1, {"in", "near", "at", "around"});
}

std::optional<ReadFigure> ordinal_of(const FigureDesk& desk, const WrittenNumber& number) {
  const size_t i = number.first, next = number.last;
  if (!number.tail.empty() && number.tail != "largest" && !number.tail.ends_with("est") &&
      number.tail != "worst" && number.tail != "most")
    return std::nullopt;  // "second-hand", "19th-century", "third-party"
  const bool word = desk.galley.is_word(next) && desk.together(i, next);
  // "the Fourth Amendment", "Third Avenue"
  const bool title = number.in_words && desk.galley.tokens[i].capitalised && word &&
                     desk.galley.tokens[next].capitalised;
  // "at first", "a second look"; "a tenth of" is a share.
  const bool again = i > 0 && desk.galley.is(i - 1, "a");
  const bool share = (word && desk.galley.is(next, "of")) || again;
  const bool second = number.value == 2 && word && !desk.galley.in(next, desk.function_words) &&
                      i > 0 && desk.galley.in(i - 1, desk.determiners) && !again;
  const bool low = number.value <= 2 && number.tail.empty() && !second;
  if (title || (number.in_words && number.tail.empty() && (low || !word || share)))
    return std::nullopt;
  return figure_of(number, next, FactKind::ordinal, {});
}

std::optional<ReadFigure> count_of(const FigureDesk& desk, const WrittenNumber& number) {
  const auto made = [&](std::string_view unit) {
    return figure_of(number, number.last, unit.empty() ? FactKind::count : FactKind::measure, unit);
  };
  if (!number.tail.empty() && number.tail != "m") {
    const std::string_view part = number.tail.substr(0, number.tail.find('-'));
    const bool counts = number.hyphened && number.value != 1 && desk.joined_nouns.has(part);
    if (!counts) return std::nullopt;
    ReadFigure figure = made({});
    figure.counted = desk.tail_span(number, part);
    return figure;
  }
  const auto counted = counted_after(desk, number);
  if (number.tail == "m" && !counted) {  // "the 100m final"
    ReadFigure figure = made("metres");
    figure.value = *figure.value / number.scale;
    if (figure.value_to) figure.value_to = *figure.value_to / number.scale;
    return figure;
  }
  if (number.value_to && !counted) return std::nullopt;  // "lost 14-21"
  const bool year = number.plain && !number.in_words && number.value >= 1900 &&
                    number.value < 2100 && !number.value_to;
  if (year) return std::nullopt;
  if (number.in_words && number.value == 1 && counts_nothing(desk, number)) return std::nullopt;
  // "13 Hours" is a title: as a measure it was refused.
  if (desk.galley.in(number.last, desk.units) && desk.together(number.first, number.last))
    return std::nullopt;
  ReadFigure figure = made({});
  figure.counted = counted;
  figure.bare = !counted;
  return figure;
}

}  // namespace stet

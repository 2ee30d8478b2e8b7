#include "writers/broken_marks.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "text/byte_pairs.h"
#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// “I was there” the mayor said: a sentence between marks, and no comma at its end.
bool lacks_its_comma(std::string_view text) {
  constexpr std::ptrdiff_t kFewestWords = 5;
  size_t open = std::string_view::npos;
  for (size_t at = 0; at < text.size(); at += decode(text, at).length) {
    const CodePoint mark = decode(text, at);
    if (!is_quotation_mark(mark.value)) continue;
    if (mark.value == U'“' || (mark.value == U'"' && open == std::string_view::npos)) {
      open = at + mark.length;
      continue;
    }
    if (open == std::string_view::npos) continue;
    const auto words = words_of(slice(text, {open, at}));
    open = std::string_view::npos;
    const std::string_view rest = text.substr(at + mark.length);
    if (words.empty() || !is_upper(decode(words.front(), 0).value) || !rest.starts_with(' ') ||
        !is_letter(decode_before(text, at).value))
      continue;
    if (std::ranges::count_if(words, [](std::string_view word) {
          return is_lower(decode(word, 0).value);
        }) >= kFewestWords)
      return true;
  }
  return false;
}

// "paranoia,”Clinton said": no space behind the mark that closes. "communities," For example": the
// marks stand the wrong way round.
bool is_closed_too_soon(std::string_view text) {
  for (std::string_view mark : {"”", "\""})
    for (size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
      const char32_t before = decode_before(text, at).value;
      if (before != U',' && before != U'.' && before != U'?' && before != U'!') continue;
      const std::string_view rest = text.substr(at + mark.size());
      if (is_letter(decode(rest, 0).value)) return true;
      if (before != U',' || !rest.starts_with(' ')) continue;
      for (std::string_view opener : {" For ", " The ", " In ", " But ", " And "})
        if (rest.starts_with(opener) && is_lower(decode(rest, opener.size()).value)) return true;
    }
  return false;
}

// "complaints– suggest": a space on one side only.
bool has_a_lopsided_dash(std::string_view text) {
  for (std::string_view dash : {"–", "—"})
    for (size_t at = text.find(dash); at != std::string_view::npos; at = text.find(dash, at + 1)) {
      const char32_t before = decode_before(text, at).value;
      const char32_t after = decode(text, at + dash.size()).value;
      if ((is_letter(before) && after == U' ') || (before == U' ' && is_letter(after))) return true;
    }
  return false;
}

// "left the court- room": a line of print ended there. "Hide From- And", "the claim- ‘backlog’":
// for a dash. "Short- and long-term" is whole.
bool has_a_lopsided_hyphen(std::string_view text) {
  for (size_t at = text.find("- "); at != std::string_view::npos; at = text.find("- ", at + 1)) {
    if (at == 0 || !is_letter(decode_before(text, at).value)) continue;
    const auto rest = words_of(text.substr(at + 2));
    if (rest.empty()) continue;
    const std::string_view next = rest.front();
    const char32_t first = decode(next, 0).value;
    if ((is_letter(first) || is_quotation_mark(first)) && next != "and" && next != "or" &&
        next != "to")
      return true;
  }
  return false;
}

// “‘Normally that’s so is all she said”: what opens within a quotation is not closed there.
bool leaves_a_mark_open(std::string_view text) {
  constexpr std::string_view kOpen = "‘", kClose = "’";
  const size_t close = text.rfind("”");
  const size_t open = close == std::string_view::npos ? close : text.rfind(kOpen, close);
  if (open == std::string_view::npos || text.rfind("“", close) > open) return false;
  for (size_t at = text.find(kClose, open); at < close; at = text.find(kClose, at + 1))
    if (!is_letter(decode(text, at + kClose.size()).value)) return false;
  return !is_digit(decode(text, open + kOpen.size()).value);
}

// "It was an attack!' We left": a mark closes what none opened. "''" stands for one of two strokes.
bool closes_what_none_opened(std::string_view text) {
  if (text.find("''") != std::string_view::npos) return false;
  for (size_t at = text.find('\''); at != std::string_view::npos; at = text.find('\'', at + 1)) {
    const bool opens = (at == 0 || !is_letter(decode_before(text, at).value)) &&
                       is_letter(decode(text, at + 1).value);
    if (opens) return false;
    const char32_t before = decode_before(text, at).value;
    if (before == U'.' || before == U'!' || before == U'?') return true;
  }
  return false;
}

// "you think: 'They love me": what opens within is never closed.
bool opens_what_none_closes(std::string_view text) {
  if (text.find("''") != std::string_view::npos) return false;
  for (size_t at = text.find('\''); at != std::string_view::npos; at = text.find('\'', at + 1)) {
    const char32_t before = at == 0 ? U' ' : decode_before(text, at).value;
    if (before != U' ' || !is_upper(decode(text, at + 1).value)) continue;
    for (size_t end = text.find('\'', at + 1);; end = text.find('\'', end + 1)) {
      if (end == std::string_view::npos) return true;
      if (!is_letter(decode(text, end + 1).value)) break;
      at = end;
    }
  }
  return false;
}

// "the date of departure ([2])", "in May[1]"
bool has_a_reference(std::string_view text) {
  for (size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at + 1))
    if (is_digit(decode(text, at + 1).value)) return true;
  return false;
}

// "The pier is shut.. The hall is not." Three are a pause, and so are four.
bool has_two_stops(std::string_view text) {
  for (size_t at = text.find(".."); at != std::string_view::npos;) {
    const size_t end = std::min(text.find_first_not_of('.', at), text.size());
    if (end - at == 2) return true;
    at = text.find("..", end);
  }
  return false;
}

}  // namespace

bool has_broken_marks(std::string_view text) {
  constexpr std::array<std::string_view, 23> kSlips{
      "”“",  ".'.", "( ",  " )",    ",,", ",.",       ";,",         "?.",
      "!.",  ",?",  ":,",  "[sic]", "((", "said,\" ", "says,\" ",   "\"“",
      "“\"", "”\"", "\"”", "(sic)", "</", "http",     "pic.twitter"};
  constexpr std::array<std::string_view, 7> kApart{" - member", " - owned", " - based", " - led",
                                                   " - backed", " - style", " - old"};
  const BytePairs pairs(text);
  const auto holds = [&](std::string_view slip) {
    return pairs.may_hold(slip) && text.find(slip) != std::string_view::npos;
  };
  for (std::string_view slip : kSlips)
    if (holds(slip)) return true;
  if (lacks_its_comma(text) || is_closed_too_soon(text) || has_a_lopsided_dash(text) ||
      has_a_reference(text) || has_a_lopsided_hyphen(text) || leaves_a_mark_open(text) ||
      closes_what_none_opened(text) || opens_what_none_closes(text) || has_two_stops(text))
    return true;
  // A caption run into a sentence: "Ada Brook of the board In the old harbour".
  if (const size_t at = text.find(" In the ");
      at != std::string_view::npos && at > 0 && is_letter(decode_before(text, at).value))
    return true;
  for (std::string_view apart : kApart)
    if (holds(apart)) return true;
  for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}})
    if (std::ranges::count(text, open) != std::ranges::count(text, close)) return true;
  const auto small = [&](size_t i) { return i < text.size() && text[i] >= 'a' && text[i] <= 'z'; };
  const auto large = [&](size_t i) { return i < text.size() && text[i] >= 'A' && text[i] <= 'Z'; };
  for (size_t i = 1; i + 1 < text.size(); ++i) {
    if ((text[i] == ',' || text[i] == ';') && small(i - 1) && (small(i + 1) || large(i + 1)))
      return true;
    if ((text[i] == '.' || text[i] == '?' || text[i] == '!') && small(i - 1) && large(i + 1) &&
        small(i + 2))
      return true;
  }
  return false;
}

}  // namespace stet

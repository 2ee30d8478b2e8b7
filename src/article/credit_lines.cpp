#include "article/credit_lines.h"

#include <ranges>

#include "article/markup.h"
#include "text/date.h"
#include "text/plain.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kBylineWords = 16;

std::vector<WrittenDate> dates(std::string_view text, Span line, std::vector<Token>& tokens,
                               const Lexicon& lexicon) {
  tokens = tokenize(text, line, lexicon);
  return find_dates(text, tokens, lexicon);
}

}  // namespace

bool is_byline_line(std::string_view line, const Look& look) {
  if (look.words > kBylineWords || look.ends_like_a_sentence) return false;
  if (!look.one_line) return false;
  const size_t name = line.find(' ');
  if (name == std::string_view::npos) return look.only_opener;
  // The first word after the opener's first is a name, or the opener is a phrase of its own.
  const bool by = plain_lower(line.substr(0, name)) == "by";
  return !by || is_upper(decode(line, name + 1).value);
}

namespace {

// "Ada Brook" of "Story by Ada Brook": behind the longest byline's opener that ends in "by".
std::string_view behind_by(std::string_view line, const Lexicon& lexicon) {
  const WordList& openers = lexicon.list("block-openers");
  size_t longest = 0;
  for (size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1)) {
    const std::string opener = plain_lower(line.substr(0, at));
    if ((opener == "by" || opener.ends_with(" by")) && openers.value(opener) == "byline")
      longest = at + 1;
  }
  return trimmed(line.substr(longest));
}

}  // namespace

std::optional<std::string> name_in_byline(std::string_view line, Span span, std::string_view text,
                                          const Lexicon& lexicon) {
  std::vector<Token> tokens;
  for (const WrittenDate& date : dates(text, span, tokens, lexicon)) {
    line = line.substr(0, tokens[date.first_token].span.begin - span.begin);
    break;
  }
  for (std::string_view separator : {"\n", " | ", " · ", " • ", " — ", " – ", " - "})
    line = line.substr(0, line.find(separator));
  line = behind_by(trimmed(line), lexicon);
  while (line.ends_with(',') || line.ends_with('|') || line.ends_with("·"))
    line = trimmed(line.substr(0, line.size() - (line.ends_with("·") ? 2 : 1)));
  if (line.empty()) return std::nullopt;
  return std::string(line);
}

bool is_date_line(std::string_view text, Span line, const Look& look, const Lexicon& lexicon) {
  if (look.words > 12 || look.ends_like_a_sentence) return false;
  std::vector<Token> tokens;
  const auto found = dates(text, line, tokens, lexicon);
  if (found.empty()) return false;
  size_t others = 0;
  const WordList& weekdays = lexicon.list("weekdays");
  for (size_t t = 0; t < tokens.size(); ++t) {
    bool dated = false;
    for (const WrittenDate& date : found) dated |= t >= date.first_token && t < date.last_token;
    const std::string_view word = slice(text, tokens[t].span);
    others += !dated && tokens[t].kind == TokenKind::word && !weekdays.has(word) && word.size() > 3;
  }
  return others <= 3;
}

std::optional<std::string> first_day(std::string_view text, Span line, const Lexicon& lexicon) {
  std::vector<Token> tokens;
  for (const WrittenDate& date : dates(text, line, tokens, lexicon))
    if (date.year && date.day) return iso_date(date);
  return std::nullopt;
}

bool is_picture_credit(std::string_view line, const Look& look, const Lexicon& lexicon) {
  constexpr size_t kMostWords = 6;
  if (look.words > kMostWords || !look.one_line) return false;
  const auto is_name = [](std::string_view word) {
    const char32_t first = decode(word, 0).value;
    return !is_letter(first) || is_upper(first) || word == "via" || word == "for";
  };
  for (const auto word : std::views::split(line, ' '))
    if (!is_name({word.begin(), word.end()})) return false;
  const std::string plain = plain_lower(line.substr(0, line.find_last_not_of(".) ") + 1));
  const WordList& agencies = lexicon.list("picture-agencies");
  for (size_t at = 0; at < plain.size(); ++at)
    if ((at == 0 || std::string_view(" /-(").find(plain[at - 1]) != std::string_view::npos) &&
        agencies.has(std::string_view(plain).substr(at)))
      return true;
  return false;
}

bool holds_any(std::string_view text, const WordList& phrases) {
  const std::string plain = plain_lower(text);
  for (std::string_view phrase : phrases.entries())
    if (plain.find(phrase) != std::string::npos) return true;
  return false;
}

}  // namespace stet

// Lines that say who wrote an article and when, told by their words.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/opener.h"
#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

// "By Anna Bell and Tom Reed": short, no sentence, and a name after "By".
bool is_byline_line(std::string_view line, const Look& look);
// The names without "By", a date, and what stands after a bar; absent when nothing is left.
std::optional<std::string> name_in_byline(std::string_view line, Span span, std::string_view text,
                                          const Lexicon& lexicon);
// A line that holds a date and little else.
bool is_date_line(std::string_view text, Span line, const Look& look, const Lexicon& lexicon);
// The first whole date in a line.
std::optional<std::string> first_day(std::string_view text, Span line, const Lexicon& lexicon);
// "Ada Brook via Getty Images.", "Getty/Instagram": names alone, of which the last sends pictures.
bool is_picture_credit(std::string_view line, const Look& look, const Lexicon& lexicon);
// Whether a text holds an entry of a list anywhere, whatever the case.
bool holds_any(std::string_view text, const WordList& phrases);

}  // namespace stet

// What people paste, made plain: e-mail quoting, Markdown marks and hyphens at line ends undone.
//
// Each is undone only where the whole text speaks for it, so that a text without them comes back
// byte for byte and other tools can point into it.
#pragma once

#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

std::string tidy_pasted(std::string_view text, const Lexicon& lexicon);

// The steps, in this order.
// "> " before most lines is taken off; the head of a forwarded message is set line by line, its
// subject first.
std::string without_mail_marks(std::string_view text);
// Headings, emphasis, links and front matter lose their marks.
std::string without_markdown(std::string_view text);
// "harbour-\nmaster" in a wrapped text is one word, unless its first half takes a hyphen anyway
// (the list hyphen-parts).
std::string without_line_hyphens(std::string_view text, const Lexicon& lexicon);

}  // namespace stet

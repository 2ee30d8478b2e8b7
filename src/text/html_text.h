// The words of a piece of HTML, as plain text, and what of it plain text can't hold.
//
// Read tag by tag and never as a tree, so that hostile nesting costs nothing. Paragraphs, list
// items and line breaks end lines; scripts and styles are left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stet {

struct HtmlText {
  std::string text = {};
  std::vector<std::string> lost = {};  // "a picture", "bold or italic letters"; each once
};

// Line ends in the text itself are spaces, or lines where `lines_count`.
HtmlText html_text(std::string_view html, bool lines_count);

}  // namespace stet

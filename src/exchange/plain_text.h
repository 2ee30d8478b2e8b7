// A text of another program as a player reads it here: plain.
#pragma once

#include "exchange/item.h"
#include "text/html_text.h"

namespace stet {

using PlainText = HtmlText;

// Plain text stays as it is, and so does Markdown, which was made to be read. HTML is read only
// where there is some: "a < b" is not.
PlainText plain_text(const ItemText& text);

}  // namespace stet

// What kinds of element there are, for telling a page's text from its furniture.
#pragma once

#include <gumbo.h>

namespace stet {

bool is_void(GumboTag tag);       // <br>, <img>: has no content
bool is_inline(GumboTag tag);     // <a>, <em>: stands within a line of text
bool is_unshown(GumboTag tag);    // <script>, <template>: never text that readers see
bool is_furniture(GumboTag tag);  // <nav>, <button>: for using the page, not for reading it
bool is_heading(GumboTag tag);    // <h1> to <h6>

}  // namespace stet

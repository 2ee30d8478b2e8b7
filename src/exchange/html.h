// Writing HTML: text made safe, and templates filled.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/result.h"

namespace stet {

// & < > " and ' as character references: for text and for attributes in quotation marks.
std::string html_escaped(std::string_view text);

// The template with each {{name}} replaced, in one pass, so that what is put in is never filled.
std::string filled(std::string_view page,
                   const std::vector<std::pair<std::string_view, std::string>>& values);

// A file of assets/page.
Result<std::string> read_page_asset(const std::string& assets, std::string_view name);

}  // namespace stet

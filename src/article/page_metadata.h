// What a page says about itself: title, byline, day of publication, publisher, language.
//
// Asked in this order, each answer only where those before gave none: JSON-LD (anybody's text: read
// within the limits of text/json.h), article: and og: properties, other meta elements, the page's
// first headline, its title without the site's name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/page_tree.h"
#include "text/lexicon.h"

namespace stet {

struct PageMetadata {
  std::optional<std::string> title;
  std::optional<std::string> byline;
  std::optional<std::string> published;  // ISO date
  std::optional<std::string> publisher;
  std::optional<std::string> language;  // "en"
  std::optional<std::string> address;   // of the page, http or https
  std::optional<std::string> summary;   // the description for search engines
};

PageMetadata read_metadata(const PageTree& page, const Lexicon& lexicon);

// One line, white space collapsed, forbidden characters removed, references resolved once more
// (titles are often escaped twice); absent when nothing is left or it is too long.
std::optional<std::string> metadata_line(std::string_view text);

// The day in "2015-02-03T10:00Z", "3 February 2015", "Tue, 03 Feb 2015 10:00:00 GMT".
std::optional<std::string> day_of(std::string_view text, const Lexicon& lexicon);

// "en" of "en-GB", "en_US"; absent when it is no language code.
std::optional<std::string> language_code(std::string_view text);

}  // namespace stet

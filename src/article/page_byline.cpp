#include "article/page_byline.h"

#include "article/credit_lines.h"
#include "article/page_metadata.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr uint32_t kLongest = 100;  // characters

// The name in it, where one is marked: schema.org's <span itemprop="name">, a microformat's "fn".
size_t named_part(const PageTree& page, size_t i) {
  for (size_t j = i + 1; j < page[i].end; ++j) {
    if (page[j].is_text()) continue;
    const std::string class_names = " " + std::string(page[j].attribute("class")) + " ";
    if (page[j].attribute("itemprop") == "name" || page[j].attribute("rel") == "author" ||
        class_names.find(" fn ") != std::string::npos)
      return j;
  }
  return i;
}

std::optional<std::string> name_in(std::string_view text, const Lexicon& lexicon) {
  auto line = metadata_line(text);
  if (!line) return std::nullopt;
  auto name = name_in_byline(*line, {0, line->size()}, *line, lexicon);
  // "Sign in | Sign up" may be named after its readers' names.
  if (!name || !is_upper(decode(*name, 0).value) || name->find(' ') == std::string::npos ||
      name->find('|') != std::string::npos)
    return std::nullopt;
  return name;
}

}  // namespace

bool names_author(const PageNode& node, const Signs& signs) {
  return node.attribute("rel") == "author" || has(signs, Sign::byline) ||
         node.attribute("itemprop").find("author") != std::string_view::npos;
}

std::optional<std::string> byline_of(const PageTree& page, const PageMeasures& measures,
                                     const Lexicon& lexicon) {
  for (size_t i = 0; i < page.size(); ++i) {
    const Measure& own = measures.of[i];
    if (page[i].is_text() || !own.shown || own.chars == 0 || own.chars > kLongest) continue;
    if (!names_author(page[i], measures.signs[i])) continue;
    if (auto name = name_in(page.text_below(named_part(page, i)), lexicon)) return name;
    i = page[i].end - 1;  // what is in it was looked at with it
  }
  return std::nullopt;
}

}  // namespace stet

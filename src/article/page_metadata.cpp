#include "article/page_metadata.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

#include "article/json_ld.h"
#include "article/page_names.h"
#include "article/references.h"
#include "text/clean.h"
#include "text/date.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kLongestLine = 300;  // bytes, as in packs
constexpr size_t kShortTitle = 12;
constexpr size_t kLongTitle = 150;

using Found = std::map<std::string, std::string>;  // of meta elements, by name in lower case

// Names may come several at a time ("og:title dc:title"), in "property", "name" or "itemprop".
void take_meta(const PageNode& node, Found& found) {
  const std::string_view content = node.attribute("content");
  if (trimmed(content).empty()) return;
  for (const char* attribute : {"property", "name", "itemprop", "http-equiv"}) {
    std::string names = lower(node.attribute(attribute));
    std::replace(names.begin(), names.end(), '.', ':');
    for (size_t at = 0; at < names.size();) {
      const size_t end = std::min(names.find(' ', at), names.size());
      if (end > at) found.try_emplace(names.substr(at, end - at), content);
      at = end + 1;
    }
  }
}

std::optional<std::string> first_of(const Found& found,
                                    std::initializer_list<std::string_view> names) {
  for (std::string_view name : names)
    if (auto it = found.find(std::string(name)); it != found.end())
      if (auto line = metadata_line(it->second)) return line;
  return std::nullopt;
}

size_t words_in(std::string_view text) {
  return text.empty() ? 0 : static_cast<size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// The title without the site's name, which stands after or before a separator.
std::string without_site(const std::string& title) {
  constexpr std::array<std::string_view, 7> kSeparators{" | ", " - ", " – ", " \\ ",
                                                        " / ", " > ", " » "};
  size_t last = std::string::npos, length = 0, first = std::string::npos;
  for (std::string_view separator : kSeparators) {
    const size_t at = title.rfind(separator);
    if (at != std::string::npos && (last == std::string::npos || at > last)) {
      last = at;
      length = separator.size();
    }
    first = std::min(first, title.find(separator));
  }
  if (last == std::string::npos) return title;
  const std::string before = title.substr(0, last);
  if (words_in(before) >= 3) return before;
  const std::string after = title.substr(first + length);
  return words_in(after) >= 3 ? after : title;
}

std::optional<std::string> headline(const PageTree& page, GumboTag tag) {
  std::optional<std::string> only;
  for (size_t i = 0; i < page.size(); ++i) {
    if (page[i].tag != tag) continue;
    auto line = metadata_line(page.text_below(i));
    if (!line) continue;
    if (only) return std::nullopt;
    only = std::move(line);
  }
  return only;
}

struct Gathered {
  Found meta;
  std::string title;  // of the page
  std::string canonical;
  std::string language;
  std::optional<std::string> day;  // of the first <time>
};

Gathered gather(const PageTree& page, const Lexicon& lexicon, PageMetadata& metadata) {
  Gathered found;
  std::vector<std::string> scripts;
  for (size_t i = 0; i < page.size(); ++i) {
    const PageNode& node = page[i];
    if (node.is_text()) continue;
    switch (node.tag) {
      case GUMBO_TAG_META:
        take_meta(node, found.meta);
        break;
      case GUMBO_TAG_SCRIPT:
        if (lower(node.attribute("type")).starts_with("application/ld+json"))
          scripts.push_back(page.text_below(i));
        break;
      case GUMBO_TAG_TITLE:
        if (found.title.empty() && page[node.parent].tag == GUMBO_TAG_HEAD)
          found.title = page.text_below(i);
        break;
      case GUMBO_TAG_LINK:
        if (node.attribute("rel") == "canonical") found.canonical = node.attribute("href");
        break;
      case GUMBO_TAG_HTML:
        found.language = node.attribute("lang");
        if (found.language.empty()) found.language = node.attribute("xml:lang");
        break;
      case GUMBO_TAG_TIME:
        if (!found.day) found.day = day_of(node.attribute("datetime"), lexicon);
        break;
      default:
        break;
    }
  }
  const std::string title = metadata_line(found.title).value_or("");
  for (const std::string& script : scripts) read_json_ld(script, lexicon, title, metadata);
  return found;
}

std::optional<std::string> title_of(const PageTree& page, const Gathered& found) {
  if (auto title = first_of(
          found.meta, {"article:title", "og:title", "dc:title", "dcterm:title", "dcterms:title",
                       "twitter:title", "parsely-title", "sailthru:title", "title", "headline"}))
    return title;
  // Pages have headlines for their masthead and their sections too, so one counts where the title
  // is too short or too long for one.
  const std::string title = without_site(metadata_line(found.title).value_or(""));
  if (title.size() < kShortTitle || title.size() > kLongTitle)
    if (auto h1 = headline(page, GUMBO_TAG_H1); h1 && (title.empty() || words_in(*h1) >= 3))
      return h1;
  if (title.empty()) return std::nullopt;
  return title;
}

bool is_web_address(const std::string& text) {
  return (text.starts_with("https://") || text.starts_with("http://")) &&
         text.find_first_of(" \t\n\"<>") == std::string::npos && text.size() <= 2048 &&
         is_valid_utf8(text);
}

}  // namespace

std::optional<std::string> metadata_line(std::string_view text) {
  const std::string cleaned = clean_line(resolve_references(text));
  std::string line;
  for (size_t at = 0; at < cleaned.size();) {
    const CodePoint c = decode(cleaned, at);
    if (!is_space(c.value))
      line.append(cleaned, at, c.length);
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
    at += c.length;
  }
  if (line.ends_with(' ')) line.pop_back();
  if (line.empty() || line.size() > kLongestLine) return std::nullopt;
  return line;
}

std::optional<std::string> day_of(std::string_view text, const Lexicon& lexicon) {
  text = trimmed(text).substr(0, 100);
  if (parse_iso_day(text.substr(0, 10))) return std::string(text.substr(0, 10));
  if (text.size() >= 8 && std::all_of(text.begin(), text.begin() + 8, is_digit)) {
    std::string iso(text.substr(0, 8));
    iso.insert(6, "-").insert(4, "-");
    if (parse_iso_day(iso)) return iso;
  }
  const std::string line = clean_line(text);
  const std::vector<Token> tokens = tokenize(line, {0, line.size()}, lexicon);
  for (const WrittenDate& date : find_dates(line, tokens, lexicon))
    if (date.year && date.day) return iso_date(date);
  return std::nullopt;
}

std::optional<std::string> language_code(std::string_view text) {
  text = trimmed(text);
  const size_t length = std::min(text.find_first_of("-_,; "), text.size());
  if (length < 2 || length > 3) return std::nullopt;
  const std::string code = lower(text.substr(0, length));
  for (char c : code)
    if (c < 'a' || c > 'z') return std::nullopt;
  return code;
}

PageMetadata read_metadata(const PageTree& page, const Lexicon& lexicon) {
  PageMetadata metadata;
  const Gathered found = gather(page, lexicon, metadata);
  auto fill = [](std::optional<std::string>& slot, std::optional<std::string> value) {
    if (!slot) slot = std::move(value);
  };
  fill(metadata.title, title_of(page, found));
  for (std::string_view name :
       {"article:author", "author", "dc:creator", "dcterm:creator", "dcterms:creator",
        "parsely-author", "sailthru:author", "byl", "twitter:creator"})
    // Some give the address of a profile.
    if (auto author = first_of(found.meta, {name});
        author && !author->starts_with("http") && !author->starts_with('@'))
      fill(metadata.byline, author);
  for (std::string_view name :
       {"article:published_time", "og:published_time", "datepublished", "article:published",
        "parsely-pub-date", "sailthru:date", "pubdate", "dc:date", "dcterms:created",
        "dc:date:issued", "date", "ptime", "publish-date", "dcterms:date"})
    if (auto it = found.meta.find(std::string(name)); it != found.meta.end())
      fill(metadata.published, day_of(it->second, lexicon));
  fill(metadata.published, found.day);
  fill(metadata.publisher, first_of(found.meta, {"og:site_name", "application-name", "publisher",
                                                 "dc:publisher", "copyright"}));
  fill(metadata.language, language_code(found.language));
  for (std::string_view name : {"content-language", "og:locale", "language", "dc:language"})
    if (auto it = found.meta.find(std::string(name)); it != found.meta.end())
      fill(metadata.language, language_code(it->second));
  fill(metadata.summary, first_of(found.meta, {"og:description", "description",
                                               "twitter:description", "dc:description"}));
  std::string address = found.canonical;
  if (!is_web_address(address))
    if (auto it = found.meta.find("og:url"); it != found.meta.end()) address = it->second;
  if (is_web_address(address)) metadata.address = address;
  return metadata;
}

}  // namespace stet

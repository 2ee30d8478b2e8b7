#include "article/feed.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <sstream>

#include "article/markup_guard.h"
#include "article/page_metadata.h"
#include "article/plain_text.h"
#include "article/references.h"
#include "article/web_page.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kMostElements = 300'000;  // the library takes 64 bytes for each
constexpr size_t kMostEntries = 5'000;

using Node = pugi::xml_node;

// "encoded" of "content:encoded": prefixes are the feed's own choice.
std::string_view local_name(const Node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

// All text directly in a node: feeds wrap it in CDATA or escape it.
std::string text_of(const Node& node) {
  std::string text;
  for (const Node& child : node.children())
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
      text += child.value();
  return text;
}

Node child(const Node& parent, std::string_view name) {
  for (const Node& each : parent.children())
    if (local_name(each) == name) return each;
  return {};
}

// The first of several that holds text.
std::string first_text(const Node& parent, std::initializer_list<std::string_view> names) {
  for (std::string_view name : names)
    for (const Node& each : parent.children())
      if (local_name(each) == name)
        if (std::string text = text_of(each); !trimmed(text).empty()) return text;
  return {};
}

bool looks_like_html(std::string_view text) {
  for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if ((next | 0x20) >= 'a' && (next | 0x20) <= 'z' &&
        text.find('>', at) != std::string_view::npos)
      return true;
  }
  return false;
}

std::string inner_xml(const Node& node) {
  std::ostringstream out;
  for (const Node& each : node.children()) each.print(out, "", pugi::format_raw);
  return out.str();
}

// Atom says what its content is; RSS doesn't.
void take_content(const Node& node, FeedEntry& entry) {
  const std::string_view type = node.attribute("type").value();
  entry.content = type == "xhtml" ? inner_xml(node) : text_of(node);
  entry.is_html = type == "html" || type == "xhtml" || type == "text/html" ||
                  ((type.empty() || type == "text") && looks_like_html(entry.content));
}

std::optional<std::string> web_address(const std::string& text) {
  const std::string address(trimmed(text));
  const bool web = address.starts_with("https://") || address.starts_with("http://");
  if (!web || address.find_first_of(" \t\n\"<>") != std::string::npos || address.size() > 2048)
    return std::nullopt;
  return address;
}

// <link>address</link>, or Atom's <link rel="alternate" href="address"/>.
std::optional<std::string> address_of(const Node& item) {
  for (const Node& each : item.children()) {
    if (local_name(each) != "link") continue;
    const std::string_view rel = each.attribute("rel").value();
    if (!rel.empty() && rel != "alternate") continue;
    const std::string text =
        each.attribute("href") ? std::string(each.attribute("href").value()) : text_of(each);
    if (auto address = web_address(text)) return address;
  }
  return std::nullopt;
}

// A name, or Atom's element with a name in it; "anna@example.org (Anna Bell)" is Anna Bell.
std::optional<std::string> author_of(const Node& item) {
  std::string text = first_text(item, {"creator"});
  if (text.empty())
    if (const Node author = child(item, "author")) {
      const Node name = child(author, "name");
      text = name ? text_of(name) : text_of(author);
    }
  if (const size_t open = text.find('('); text.find('@') < open && open != std::string::npos)
    text = text.substr(open + 1, text.find(')', open) - open - 1);
  auto line = metadata_line(text);
  return line && line->find('@') == std::string::npos ? line : std::nullopt;
}

// Atom's titles may be HTML, and RSS's often are without saying so.
std::string title_of(const Node& item) {
  FeedEntry title;
  take_content(child(item, "title"), title);
  return metadata_line(title.is_html ? without_tags(title.content) : title.content).value_or("");
}

FeedEntry entry_of(const Node& item, const Lexicon& lexicon) {
  FeedEntry entry;
  entry.title = title_of(item);
  entry.byline = author_of(item);
  entry.address = address_of(item);
  for (std::string_view name : {"pubDate", "published", "date", "issued", "updated"})
    if (!entry.published) entry.published = day_of(first_text(item, {name}), lexicon);
  // The whole text where there is one, else the summary.
  for (std::string_view name : {"encoded", "content", "description", "summary"}) {
    const Node node = child(item, name);
    if (!node) continue;
    FeedEntry candidate;
    take_content(node, candidate);
    if (candidate.content.size() <= entry.content.size()) continue;
    entry.content = std::move(candidate.content);
    entry.is_html = candidate.is_html;
  }
  return entry;
}

Result<Article> open_content(const FeedEntry& entry, const std::string& path,
                             const Lexicon& lexicon) {
  if (entry.is_html)
    return read_web_page("<html><body>" + entry.content + "</body></html>", path, lexicon);
  return read_plain_text(resolve_references(entry.content), path, lexicon);
}

}  // namespace

Result<Feed> read_feed(std::string_view xml, const std::string& place, const Lexicon& lexicon) {
  if (xml.find("<!ENTITY") != std::string_view::npos)
    return refuse(place, "defines entities of its own, which no feed needs",
                  "fetch the feed again from its site");
  if (static_cast<size_t>(std::count(xml.begin(), xml.end(), '<')) > kMostElements)
    return refuse(place, "has more than 300000 elements", "give a smaller feed");
  pugi::xml_document document;
  const auto parsed =
      document.load_buffer(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!parsed) {
    const auto line =
        1 + std::count(xml.begin(), xml.begin() + std::min<long>(parsed.offset, xml.size()), '\n');
    return refuse(place + ":" + std::to_string(line),
                  std::string("is no well-formed feed: ") + parsed.description(),
                  "fetch the feed again from its site");
  }
  const Node root = document.document_element();
  const Node channel = child(root, "channel");
  Feed feed;
  feed.title = metadata_line(first_text(channel ? channel : root, {"title"})).value_or("");
  std::string language = first_text(channel ? channel : root, {"language"});
  if (language.empty()) language = root.attribute("xml:lang").value();
  feed.language = language_code(language);
  // RSS 1.0 has its items beside the channel.
  for (const Node& holder : {root, channel})
    for (const Node& each : holder.children()) {
      if (local_name(each) != "item" && local_name(each) != "entry") continue;
      if (feed.entries.size() == kMostEntries) break;
      feed.entries.push_back(entry_of(each, lexicon));
    }
  if (feed.entries.empty()) return refuse(place, "is a feed without entries");
  return feed;
}

Result<Article> read_entry(const Feed& feed, size_t number, const std::string& path,
                           const Lexicon& lexicon) {
  if (number == 0 || number > feed.entries.size())
    return refuse(path, "has no entry " + std::to_string(number),
                  "give a number from 1 to " + std::to_string(feed.entries.size()));
  const FeedEntry& entry = feed.entries[number - 1];
  if (trimmed(entry.content).empty())
    return refuse(path, "gives only the headline of entry " + std::to_string(number),
                  "open its page and save that");
  auto article = open_content(entry, path, lexicon);
  if (!article) return article;
  if (!entry.title.empty()) article->title = entry.title;
  if (entry.byline) article->byline = entry.byline;
  if (entry.published) article->published = entry.published;
  article->address = entry.address;
  if (!feed.title.empty()) article->publisher = feed.title;
  if (feed.language) article->language = *feed.language;
  return article;
}

}  // namespace stet

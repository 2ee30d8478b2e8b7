#include "article/page_measures.h"

#include <algorithm>
#include <limits>
#include <string>

#include "article/tags.h"

namespace stet {

namespace {

// Without spaces.
std::string style_of(const PageNode& node) {
  std::string plain;
  for (char c : node.attribute("style"))
    if (c != ' ') plain += c;
  return plain;
}

bool is_hidden(const PageNode& node) {
  if (node.element->attributes.length == 0) return false;
  if (node.has_attribute("hidden")) return true;
  if (node.attribute("aria-hidden") == "true" &&
      node.attribute("class").find("fallback-image") == std::string_view::npos)
    return true;
  const std::string style = style_of(node);
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

// A division that its own style puts into the line.
bool flows_in_line(const PageNode& node) {
  if (node.tag != GUMBO_TAG_DIV) return false;
  const std::string style = style_of(node);
  return style.find("display:inline") != std::string::npos ||
         style.find("display:-webkit-inline") != std::string::npos;
}

bool is_unlikely(const PageNode& node, const Signs& signs) {
  switch (node.tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_A:
      return false;
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MENU:
      return true;
    default:
      break;
  }
  if (has(signs, Sign::unlikely) && !has(signs, Sign::maybe)) return true;
  const std::string_view role = node.attribute("role");
  for (std::string_view unlikely : {"menu", "menubar", "complementary", "navigation", "alert",
                                    "alertdialog", "dialog", "banner", "contentinfo", "search"})
    if (role == unlikely) return true;
  return false;
}

// Which nodes are shown, and the signs of their names.
void find_shown(const PageTree& page, const PageNames& names, Shown wanted, PageMeasures& found) {
  size_t table_end = 0;
  for (size_t i = 0; i < page.size();) {
    const PageNode& node = page[i];
    if (node.tag == GUMBO_TAG_TABLE || node.tag == GUMBO_TAG_CODE)
      table_end = std::max<size_t>(table_end, node.end);
    if (!node.is_text() && (is_unshown(node.tag) || is_hidden(node))) {
      i = node.end;
      continue;
    }
    if (!node.is_text() && node.element->attributes.length > 0)
      found.signs[i] = names.of(node.attribute("class"), node.attribute("id"));
    if (wanted == Shown::likely && !node.is_text() && i >= table_end &&
        is_unlikely(node, found.signs[i])) {
      i = node.end;
      continue;
    }
    found.of[i].shown = true;
    ++i;
  }
}

void count_text(std::string_view text, Measure& measure) {
  bool spaced = true;
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) <= ' ') {
      measure.chars += !spaced;
      spaced = true;
      continue;
    }
    spaced = false;
    measure.chars += (c & 0xC0) != 0x80;
    measure.own_commas += c == ',';
    // Commas of Arabic and East Asian scripts: U+060C, U+3001, U+FF0C.
    if (c == '\xD8' && text.substr(at).starts_with("\xD8\x8C")) ++measure.own_commas;
    if (c == '\xE3' && text.substr(at).starts_with("\xE3\x80\x81")) ++measure.own_commas;
    if (c == '\xEF' && text.substr(at).starts_with("\xEF\xBC\x8C")) ++measure.own_commas;
  }
}

bool is_textish(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_SECTION:
      return true;
    default:
      return false;
  }
}

void add(uint16_t& sum, uint16_t more) {
  constexpr unsigned kMost = std::numeric_limits<uint16_t>::max();
  sum = static_cast<uint16_t>(std::min(kMost, unsigned{sum} + unsigned{more}));
}

// What a node is, added to what it holds before that goes to its parent.
void count_self(const PageNode& node, Measure& measure) {
  if (node.tag == GUMBO_TAG_A) {
    // Links within the page lead nowhere else.
    const bool within = node.attribute("href").starts_with('#');
    measure.link_chars = within ? measure.chars * 3 / 10 : measure.chars;
  }
  if (is_heading(node.tag)) measure.heading_chars = measure.chars;
  if (node.tag == GUMBO_TAG_UL || node.tag == GUMBO_TAG_OL) measure.list_chars = measure.chars;
  if (node.tag == GUMBO_TAG_P) add(measure.paragraphs, 1);
  if (node.tag == GUMBO_TAG_LI) add(measure.items, 1);
  if (node.tag == GUMBO_TAG_IMG) add(measure.images, 1);
  if (node.tag == GUMBO_TAG_INPUT) add(measure.inputs, 1);
}

bool is_embed(GumboTag tag) {
  return tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_OBJECT || tag == GUMBO_TAG_EMBED;
}

}  // namespace

PageMeasures measure(const PageTree& page, const PageNames& names, Shown shown) {
  PageMeasures found;
  found.of.resize(page.size());
  found.signs.resize(page.size());
  found.block.resize(page.size());
  find_shown(page, names, shown, found);
  for (size_t i = 0; i < page.size(); ++i) {
    const PageNode& node = page[i];
    const bool line = node.is_text() || is_inline(node.tag) || flows_in_line(node);
    found.block[i] = line && i > 0 ? found.block[node.parent] : static_cast<uint32_t>(i);
    if (!node.is_text() || !found.of[i].shown) continue;
    Measure& own = found.of[i];
    count_text(node.text, own);
    own.commas = own.own_commas;
    Measure& block = found.of[found.block[i]];
    block.own_chars += own.chars;
    block.own_commas += own.own_commas;
  }
  for (size_t i = page.size(); i-- > 1;) {
    Measure& own = found.of[i];
    Measure& above = found.of[page.parent(i)];
    if (!page[i].is_text()) {
      if (is_embed(page[i].tag)) add(above.embeds, 1);
      if (own.shown) count_self(page[i], own);
    }
    if (!own.shown) continue;
    above.chars += own.chars;
    above.link_chars += own.link_chars;
    above.heading_chars += own.heading_chars;
    above.list_chars += own.list_chars;
    above.textish_chars += is_textish(page[i].tag) ? own.chars : own.textish_chars;
    above.commas += own.commas;
    add(above.paragraphs, own.paragraphs);
    add(above.images, own.images);
    add(above.items, own.items);
    add(above.inputs, own.inputs);
    add(above.embeds, own.embeds);
  }
  return found;
}

}  // namespace stet

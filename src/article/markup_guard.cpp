#include "article/markup_guard.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "article/markup.h"
#include "article/tags.h"

namespace stet {

namespace {

// The tags that are open, as a forgiving parser would have it.
class OpenTags {
 public:
  void open(GumboTag tag) {
    if (tag == GUMBO_TAG_TR)
      close_while({GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TR});
    else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
      close_while({GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TH});
    else if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_OPTION ||
             tag == GUMBO_TAG_A || tag == GUMBO_TAG_BUTTON)
      close_while({tag, tag, tag});
    else if (tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT)
      close_while({GUMBO_TAG_DD, GUMBO_TAG_DT, GUMBO_TAG_DT});
    open_.push_back(tag);
  }

  void close(GumboTag tag) {
    // An end tag far from its start is a mistake that nothing needs to be closed for.
    const size_t reach = std::min<size_t>(open_.size(), 64);
    const auto found = std::find(open_.rbegin(), open_.rbegin() + static_cast<long>(reach), tag);
    if (found == open_.rbegin() + static_cast<long>(reach)) return;
    open_.resize(open_.size() - 1 - static_cast<size_t>(found - open_.rbegin()));
  }

  size_t depth() const { return open_.size(); }

 private:
  void close_while(std::array<GumboTag, 3> tags) {
    while (!open_.empty() && std::find(tags.begin(), tags.end(), open_.back()) != tags.end())
      open_.pop_back();
  }
  std::vector<GumboTag> open_;
};

GumboTag tag_of(std::string_view name) {
  return gumbo_tagn_enum(name.data(), static_cast<unsigned>(std::min<size_t>(name.size(), 64)));
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

// What page_metadata, page_names and page_measures ask for, and what parsing itself depends on.
constexpr std::array<std::string_view, 24> kAskedFor{
    "class",      "id",   "rel",      "itemprop", "property", "name",      "content",     "type",
    "http-equiv", "lang", "xml:lang", "datetime", "hidden",   "datatable", "aria-hidden", "role",
    "style",      "href", "encoding", "color",    "face",     "size",      "charset",     "prompt"};

bool is_asked_for(const MarkupAttribute& attribute, GumboTag tag) {
  const auto asked = std::find_if(kAskedFor.begin(), kAskedFor.end(), [&](std::string_view name) {
    return same_name(name, attribute.name);
  });
  if (asked == kAskedFor.end()) return false;
  // Of links only those within the page and the page's own address are of interest; of styles
  // only those that hide or put into the line.
  if (*asked == "href") return tag == GUMBO_TAG_LINK || attribute.value.starts_with('#');
  if (*asked == "style")
    return attribute.value.find("none") != std::string_view::npos ||
           attribute.value.find("hidden") != std::string_view::npos ||
           attribute.value.find("inline") != std::string_view::npos;
  return true;
}

class Editor {
 public:
  explicit Editor(std::string_view html) : scanner_(html) { lean_.reserve(html.size() / 2); }

  Result<std::string> run() {
    for (MarkupPart part = scanner_.next(); part.kind != MarkupPart::Kind::done;
         part = scanner_.next()) {
      switch (part.kind) {
        case MarkupPart::Kind::start:
          if (auto why = start(part)) return refuse("", *why);
          break;
        case MarkupPart::Kind::end:
          end(part);
          break;
        case MarkupPart::Kind::text:
          text(part.bytes);
          if ((text_ += part.bytes.size()) > kMostText)
            return refuse("", "holds more than " + std::to_string(kMostText >> 20) + " MB of text");
          break;
        default:
          other(part.bytes);
      }
    }
    return std::move(lean_);
  }

 private:
  std::optional<std::string> start(const MarkupPart& part) {
    if (part.attributes > kMostAttributes)
      return "has a tag with more than " + std::to_string(kMostAttributes) + " attributes";
    const GumboTag tag = tag_of(part.name);
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) {
      // Each of these adds its attributes to the first one's.
      if (++roots_ > 64) return "begins again and again";
    } else if (!is_void(tag) && !part.self_closing) {
      open_.open(tag);
      if (open_.depth() > kDeepestTags)
        return "nests tags more than " + std::to_string(kDeepestTags) + " deep";
    }
    const bool text = tag == GUMBO_TAG_TITLE || tag == GUMBO_TAG_TEXTAREA;
    raw_ = text || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE;
    read_ = text || (tag == GUMBO_TAG_SCRIPT && part.bytes.find("ld+json") != part.bytes.npos);
    preformatted_ += tag == GUMBO_TAG_PRE;
    if (!part.cut_off) write(part, tag);
    return std::nullopt;
  }

  void write(const MarkupPart& part, GumboTag tag) {
    lean_.append("<").append(part.name);
    for (const MarkupAttribute& attribute : scanner_.attributes())
      if (is_asked_for(attribute, tag)) lean_.append(" ").append(attribute.bytes);
    lean_ += part.self_closing ? " />" : ">";
  }

  void end(const MarkupPart& part) {
    raw_ = false;
    const GumboTag tag = tag_of(part.name);
    open_.close(tag);
    if (tag == GUMBO_TAG_PRE && preformatted_ > 0) --preformatted_;
    if (!part.cut_off) lean_.append("</").append(part.name).append(">");
  }

  void text(std::string_view bytes) {
    raw_ = false;
    if (preformatted_ > 0) {
      lean_ += bytes;
      return;
    }
    for (size_t at = 0; at < bytes.size();) {
      const size_t word = at;
      while (at < bytes.size() && !is_blank(bytes[at])) ++at;
      if (at < bytes.size()) ++at;
      lean_ += bytes.substr(word, at - word);
      while (at < bytes.size() && is_blank(bytes[at])) ++at;
    }
  }

  void other(std::string_view bytes) {
    if (raw_ ? read_ : same_name(bytes.substr(0, 9), "<!doctype")) lean_ += bytes;
    raw_ = false;
  }

  MarkupScanner scanner_;
  OpenTags open_;
  std::string lean_;
  size_t text_ = 0;  // bytes of the page's text
  size_t roots_ = 0;
  size_t preformatted_ = 0;  // <pre> that are open
  bool raw_ = false;         // what comes next is the text of a raw element,
  bool read_ = true;         // which is read
};

}  // namespace

Result<std::string> parsable_markup(std::string_view html) {
  return Editor(html).run();
}

std::string without_tags(std::string_view html) {
  std::string text;
  MarkupScanner scanner(html);
  bool after_block = true;
  for (MarkupPart part = scanner.next(); part.kind != MarkupPart::Kind::done;
       part = scanner.next()) {
    if (part.kind == MarkupPart::Kind::text) {
      text += part.bytes;
      after_block = false;
    } else if (part.kind != MarkupPart::Kind::other && !is_inline(tag_of(part.name)) &&
               !after_block) {
      text += "\n\n";
      after_block = true;
    }
  }
  return text;
}

}  // namespace stet

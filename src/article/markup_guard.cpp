#include "article/markup_guard.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
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

}  // namespace

std::optional<std::string> why_unparsable(std::string_view html) {
  OpenTags open;
  MarkupScanner scanner(html);
  size_t roots = 0;
  for (MarkupPart part = scanner.next(); part.kind != MarkupPart::Kind::done;
       part = scanner.next()) {
    if (part.kind != MarkupPart::Kind::start && part.kind != MarkupPart::Kind::end) continue;
    const GumboTag tag = tag_of(part.name);
    if (part.kind == MarkupPart::Kind::end) {
      open.close(tag);
      continue;
    }
    if (part.attributes > kMostAttributes)
      return "has a tag with more than " + std::to_string(kMostAttributes) + " attributes";
    // Each of these adds its attributes to the first one's.
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) {
      if (++roots > 64) return "begins again and again";
      continue;
    }
    if (is_void(tag) || part.self_closing) continue;
    open.open(tag);
    if (open.depth() > kDeepestTags)
      return "nests tags more than " + std::to_string(kDeepestTags) + " deep";
  }
  return std::nullopt;
}

std::string without_unread(std::string_view html) {
  std::string lean;
  lean.reserve(html.size() / 2);
  MarkupScanner scanner(html);
  bool raw = false;  // what comes next is the text of a raw element,
  bool read = true;  // which is read
  for (MarkupPart part = scanner.next(); part.kind != MarkupPart::Kind::done;
       part = scanner.next()) {
    if (part.kind == MarkupPart::Kind::other) {
      if (raw ? read : same_name(part.bytes.substr(0, 9), "<!doctype")) lean += part.bytes;
      raw = false;
      continue;
    }
    const bool text = same_name(part.name, "title") || same_name(part.name, "textarea");
    const bool script = same_name(part.name, "script");
    raw = part.kind == MarkupPart::Kind::start && (text || script || same_name(part.name, "style"));
    read = text || (script && part.bytes.find("ld+json") != std::string_view::npos);
    lean += part.bytes;
  }
  return lean;
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

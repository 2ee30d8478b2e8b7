#include "article/format.h"

#include <algorithm>
#include <array>
#include <string>

#include "article/encoding.h"
#include "article/markup.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kHead = 4096;  // bytes that are looked at

bool begins(std::string_view text, std::string_view name) {
  return same_name(text.substr(0, name.size()), name);
}

// Past comments, processing instructions and white space: the first tag's bytes.
std::string_view first_tag(std::string_view text) {
  for (;;) {
    text = trimmed(text);
    if (!text.starts_with("<!--") && !text.starts_with("<?")) return text;
    const std::string_view close = text.starts_with("<?") ? "?>" : "-->";
    const size_t end = text.find(close);
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + close.size());
  }
}

// A header block with a MIME version, as browsers save whole pages and mail programs letters; the
// page in it may be a part of a part.
bool is_web_archive(std::string_view text) {
  const std::string_view top = text.substr(0, std::min(text.find("\n\n"), text.find("\n\r\n")));
  if (top.find(": ") == top.npos) return false;
  const std::string head = lower(top);
  if (head.find("mime-version:") == head.npos) return false;
  return head.find("multipart/related") != head.npos || head.find("text/html") != head.npos ||
         (head.find("multipart/") != head.npos && lower(text).find("text/html") != text.npos);
}

// A text that isn't XML or a whole page may still be a fragment of HTML.
bool is_fragment(std::string_view text) {
  constexpr std::array<std::string_view, 12> kTags{"<p>",      "<p ",    "<div",  "<article",
                                                   "<section", "<h1",    "<h2",   "<main",
                                                   "<meta",    "<table", "<head", "<body"};
  return std::any_of(kTags.begin(), kTags.end(),
                     [&](std::string_view tag) { return begins(text, tag); });
}

}  // namespace

FileKind file_kind_of(std::string_view bytes) {
  if (bytes.starts_with("\x1f\x8b")) return FileKind::gzip;
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
    return file_kind_of(to_utf8(bytes.substr(0, 32 * kHead), "").text);
  std::string_view text = bytes;
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  text = trimmed(text.substr(0, 16 * kHead));
  if (text.starts_with('<')) {
    const std::string_view tag = first_tag(text);
    if (begins(tag, "<!doctype html") || begins(tag, "<html") || is_fragment(tag))
      return FileKind::web_page;
    if (begins(tag, "<rss") || begins(tag, "<feed") || begins(tag, "<rdf:rdf"))
      return FileKind::feed;
    if (begins(tag, "<!doctype")) {
      const std::string head = lower(tag.substr(0, kHead));
      if (head.find("<rss") != std::string::npos || head.find("<feed") != std::string::npos)
        return FileKind::feed;
    }
    // Pages without a doctype begin with anything; a title or a body gives them away.
    const std::string head = lower(text);
    for (std::string_view sign : {"<html", "<body", "<head>", "</title>"})
      if (head.find(sign) != std::string::npos) return FileKind::web_page;
    return FileKind::text;
  }
  return is_web_archive(text) ? FileKind::web_archive : FileKind::text;
}

}  // namespace stet

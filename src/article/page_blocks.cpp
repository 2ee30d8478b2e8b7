#include "article/page_blocks.h"

#include <algorithm>

#include "article/tags.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_cell(GumboTag tag) {
  return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

bool ends_like_a_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with('"') ||
         text.ends_with("”") || text.ends_with("…");
}

class Cutter {
 public:
  Cutter(const PageTree& page, const PageMeasures& measures) : page_(page), measures_(measures) {}

  std::vector<PageBlock> run() {
    for (size_t i = 0; i < page_.size(); ++i) {
      while (i >= link_end_ && link_end_ > 0) link_end_ = 0;
      while (i >= pre_end_ && pre_end_ > 0) pre_end_ = 0;
      if (!measures_.of[i].shown) continue;
      const PageNode& node = page_[i];
      if (node.is_text()) {
        add_text(i);
      } else if (node.tag == GUMBO_TAG_BR) {
        line_break();
      } else {
        // What is in an inline element without text breaks no line.
        if (measures_.block[i] != i && measures_.of[i].chars == 0)
          textless_end_ = std::max<size_t>(textless_end_, node.end);
        if (measures_.block[i] == i && i >= textless_end_ && !continues_row(i)) flush();
        // Links within the page lead nowhere else.
        if (node.tag == GUMBO_TAG_A && link_end_ == 0 && !node.attribute("href").starts_with('#'))
          link_end_ = node.end;
        if (node.tag == GUMBO_TAG_PRE && pre_end_ == 0) pre_end_ = node.end;
        if (node.tag == GUMBO_TAG_IMG || node.tag == GUMBO_TAG_BUTTON) spaced_ = true;
      }
    }
    flush();
    return std::move(blocks_);
  }

 private:
  // Whether a cell begins in the row that the current block is of. Cells of several lines are
  // columns of a page that a table lays out.
  bool continues_row(size_t i) const {
    return is_cell(page_[i].tag) && open_ && is_cell(page_[current_.node].tag) &&
           current_.text.find('\n') == std::string::npos &&
           page_.parent(i) == page_.parent(current_.node);
  }

  void add_text(size_t i) {
    if (i < textless_end_) {
      spaced_ = true;
      return;
    }
    const uint32_t block = measures_.block[i];
    if (open_ && block != current_.node) {
      if (continues_row(block)) {
        if (!current_.text.empty() && !current_.text.ends_with('\t')) current_.text += '\t';
        current_.node = block;
        spaced_ = false;
      } else {
        flush();
      }
    }
    if (!open_) {
      current_ = {};
      current_.node = block;
      current_.first = static_cast<uint32_t>(i);
      open_ = true;
    }
    if (pre_end_ > 0) {
      append_as_it_stands(page_[i].text);
      return;
    }
    append(page_[i].text);
  }

  void count(char c) {
    if ((c & 0xC0) == 0x80) return;
    ++current_.chars;
    current_.link_chars += link_end_ > 0;
  }

  void append(std::string_view text) {
    for (size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) {
        spaced_ = true;
        continue;
      }
      // A soft hyphen only says where a word may be broken.
      if (c == '\xC2' && at + 1 < text.size() && text[at + 1] == '\xAD') {
        ++at;
        continue;
      }
      put(c);
    }
  }

  void put(char c) {
    if (breaks_ > 0 && !current_.text.empty()) {
      current_.text += '\n';
    } else if (spaced_ && !current_.text.empty() && !current_.text.ends_with('\t')) {
      current_.text += ' ';
      count(' ');
    }
    breaks_ = 0;
    spaced_ = false;
    current_.text += c;
    count(c);
  }

  void append_as_it_stands(std::string_view text) {
    for (char c : text) {
      if (current_.text.empty() && (c == '\n' || c == '\r')) continue;
      current_.text += c;
      count(c);
    }
  }

  // A second break, or one after a sentence, ends the paragraph; another one only the line.
  void line_break() {
    if (!open_) return;
    if (pre_end_ > 0) {
      current_.text += '\n';
      return;
    }
    ++breaks_;
    if (breaks_ >= 2 || ends_like_a_sentence(current_.text)) flush();
  }

  void flush() {
    breaks_ = 0;
    spaced_ = false;
    if (!open_) return;
    open_ = false;
    const std::string_view kept = trimmed(current_.text);
    if (kept.empty()) return;
    if (kept.size() < current_.text.size()) current_.text = std::string(kept);
    blocks_.push_back(std::move(current_));
  }

  const PageTree& page_;
  const PageMeasures& measures_;
  std::vector<PageBlock> blocks_;
  PageBlock current_;
  bool open_ = false;
  bool spaced_ = false;
  size_t breaks_ = 0;
  size_t textless_end_ = 0;
  size_t link_end_ = 0;
  size_t pre_end_ = 0;
};

}  // namespace

std::vector<PageBlock> cut_into_blocks(const PageTree& page, const PageMeasures& measures) {
  return Cutter(page, measures).run();
}

}  // namespace stet

#include "facts/marks.h"

#include <algorithm>
#include <array>
#include <optional>

#include "text/utf8.h"

namespace stet {

namespace {

// Pairs of outer marks. The straight mark is told apart by its neighbours; German closes with
// the English opening mark; « » are turned round in Danish and German books.
struct Pair {
  char32_t open;
  char32_t close;
};
constexpr std::array<Pair, 7> kPairs{{{U'“', U'”'},
                                      {U'„', U'“'},
                                      {U'"', U'"'},
                                      {U'«', U'»'},
                                      {U'»', U'«'},
                                      {U'‘', U'’'},
                                      {U'‹', U'›'}}};

// How far a possessive looks for a better closing mark, in bytes; keeps the machine linear.
constexpr size_t kLookAhead = 600;

bool is_open_bracket(char32_t c) {
  return c == U'(' || c == U'[' || c == U'—' || c == U'–' || c == U'-' || c == U'/';
}

bool is_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

bool is_any_mark(char32_t c) {
  return c == U'“' || c == U'”' || c == U'"' || c == U'‘' || c == U'’' || c == U'\'' || c == U'«' ||
         c == U'»' || c == U'„';
}

class MarkMachine {
 public:
  MarkMachine(std::string_view text, Span block, size_t index, bool carried,
              std::vector<QuotedSpan>& out)
      : text_(text.substr(0, block.end)),
        block_(block),
        index_(index),
        carried_(carried),
        out_(out) {}

  // Whether the block ends inside a quotation that its next block may continue.
  bool run() {
    look_ahead();
    for (size_t at = block_.begin; at < text_.size();) {
      CodePoint c = decode(text_, at);
      mark(at, c);
      if (c.value == U'"') --straight_left_;
      at += c.length;
    }
    if (!open_) return false;
    push(text_.size(), false);
    return true;
  }

 private:
  char32_t before(size_t at) const {
    return at > block_.begin ? decode_before(text_, at).value : 0;
  }
  char32_t after(size_t at) const {
    size_t next = at + decode(text_, at).length;
    return next < text_.size() ? decode(text_, next).value : 0;
  }

  // Counts straight marks, and finds the last mark that can close a single quotation.
  void look_ahead() {
    for (size_t at = block_.begin; at < text_.size();) {
      CodePoint c = decode(text_, at);
      if (c.value == U'"') ++straight_left_;
      if (c.value == U'’' && !is_word(after(at))) last_single_ = at;
      at += c.length;
    }
  }

  void mark(size_t at, CodePoint c) {
    if (!is_any_mark(c.value)) return;
    if (!open_) {
      if (c.value == U'‘' && !opens_single(at)) return;
      if (c.value == U'"' && is_inch_mark(at)) return;
      for (const Pair& pair : kPairs) {
        if (c.value != pair.open || !may_open(at, c.value)) continue;
        start_ = at;
        open_ = pair;
        return;
      }
      return;
    }
    if (c.value == open_->close && closes(at, c.value)) return push(at + c.length, true);
    // A second opening mark of the same kind: the first was never closed.
    if (c.value == open_->open && c.value == U'“') start_ = at;
  }

  bool may_open(size_t at, char32_t c) const {
    char32_t prev = before(at), next = after(at);
    if (next == 0) return false;
    if (c == U'»') return (prev == 0 || is_space(prev)) && !is_space(next);
    if (c != U'"') return true;
    if (is_space(next)) return false;
    return prev == 0 || is_space(prev) || is_open_bracket(prev) || is_any_mark(prev) ||
           !is_word(prev);
  }

  bool is_inch_mark(size_t at) const { return is_digit(before(at)) && straight_left_ % 2 == 1; }

  // ‘ opens a quotation when it is the paper's outer mark: before a word, after a space, and
  // with a closing mark to come.
  bool opens_single(size_t at) const {
    char32_t prev = before(at), next = after(at);
    if (!(prev == 0 || is_space(prev) || is_open_bracket(prev))) return false;
    std::string_view word = text_.substr(at + std::string_view("‘").size(), 6);
    for (std::string_view clipped : {"em ", "til ", "cause ", "tis ", "twas ", "n "})
      if (word.starts_with(clipped)) return false;
    return is_letter(next) && (at < last_single_ || at == block_.begin);
  }

  bool closes(size_t at, char32_t c) {
    char32_t prev = before(at), next = after(at);
    if (c == U'’') return closes_single(prev, next, at);
    if (c != U'"') return true;
    bool looks_open = (is_space(prev) || is_open_bracket(prev)) && is_word(next);
    if (looks_open && straight_left_ % 2 == 0) {
      start_ = at;  // the mark before was left open by mistake
      return false;
    }
    return true;
  }

  bool closes_single(char32_t prev, char32_t next, size_t at) const {
    if (is_word(next)) return false;  // an apostrophe
    if (!is_word(prev)) return true;  // after a stop or comma
    if (prev != U's' && prev != U'S') return next == 0 || !is_digit(next);
    // "the miners’ camp": a possessive when a better closing mark follows in the block.
    if (next == 0 || !is_space(next)) return true;
    const size_t limit = std::min(text_.size(), at + kLookAhead);
    for (size_t later = at + 3; later < limit; later += decode(text_, later).length) {
      char32_t c = decode(text_, later).value;
      if (c == U'‘') return true;
      if (c == U'’' && !is_word(before(later)) && !is_word(after(later))) return false;
    }
    return true;
  }

  void push(size_t end, bool closed) {
    bool continues = carried_ && start_ == block_.begin;
    out_.push_back({{start_, end}, index_, closed, continues});
    open_.reset();
  }

  std::string_view text_;
  Span block_;
  size_t index_;
  bool carried_;
  std::vector<QuotedSpan>& out_;
  std::optional<Pair> open_;
  size_t start_ = 0;
  size_t straight_left_ = 0;
  size_t last_single_ = 0;
};

}  // namespace

std::vector<QuotedSpan> find_quoted_spans(const Article& article) {
  std::vector<QuotedSpan> found;
  bool carried = false;
  for (size_t i = 0; i < article.blocks.size(); ++i) {
    if (!is_story(article.blocks[i].role)) continue;
    carried = MarkMachine(article.text, article.blocks[i].span, i, carried, found).run();
  }
  return found;
}

}  // namespace stet

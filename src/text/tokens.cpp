#include "text/tokens.h"

#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kBytesToAToken = 4;  // or more, in nearly every text

bool is_plain_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}
bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'’';
}
bool is_hyphen(char32_t c) {
  return c == U'-' || c == U'‐' || c == U'‑';
}

bool is_quotation_mark(char32_t c) {
  switch (c) {
    case U'"':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
    case U'\'':
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'‹':
    case U'›':
      return true;
    default:
      return false;
  }
}

bool is_currency_or_percent(char32_t c) {
  return c == U'$' || c == U'%' || c == U'‰' || (c >= 0xA2 && c <= 0xA5) ||
         (c >= 0x20A0 && c <= 0x20BF);
}

bool is_punctuation(char32_t c) {
  if (c < 0x80)
    return std::string_view(".,;:!?()[]{}-/").find(static_cast<char>(c)) != std::string_view::npos;
  return (c >= 0x2010 && c <= 0x2015) || c == U'…' || c == U'·' || c == U'•' || c == U'¿' ||
         c == U'¡';
}

// A combining mark, which belongs to the letter before it.
bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF);
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span within, const WordList& abbreviations)
      : text_(text.substr(0, within.end)), at_(within.begin), abbreviations_(abbreviations) {
    tokens_.reserve((text_.size() - at_) / kBytesToAToken);
  }

  std::vector<Token> run() {
    while (at_ < text_.size()) {
      CodePoint c = decode(text_, at_);
      if (is_space(c.value)) {
        at_ += c.length;
      } else if (is_letter(c.value)) {
        word();
      } else if (is_digit(c.value)) {
        number(at_);
      } else if (is_apostrophe(c.value)) {
        apostrophe(c);
      } else {
        other(c);
      }
    }
    if (!tokens_.empty()) tokens_.back().paragraph_end = true;
    return std::move(tokens_);
  }

 private:
  char32_t peek(size_t at) const { return at < text_.size() ? decode(text_, at).value : 0; }
  size_t after(size_t at) const { return at + decode(text_, at).length; }

  void push(size_t begin, size_t end, TokenKind kind) {
    bool capital = kind == TokenKind::word && is_upper(decode(text_, begin).value);
    tokens_.push_back({{begin, end}, kind, capital, false});
    at_ = end;
  }

  // Whether an apostrophe at `at` begins a possessive or a clipped "is": 's with no letter after.
  bool is_clitic_s(size_t at) const {
    size_t letter = after(at);
    char32_t s = peek(letter);
    return (s == U's' || s == U'S') && !is_letter(peek(after(letter)));
  }

  void word() {
    size_t begin = at_;
    size_t end = at_;
    size_t letters = 0;    // since the last point
    bool initials = true;  // only single letters with points so far
    for (;;) {
      for (; end < text_.size() && is_plain_letter(text_[end]); ++end) ++letters;
      if (letters > 1) initials = false;
      if (end == text_.size() || text_[end] == ' ') break;
      char32_t c = peek(end);
      size_t next = after(end);
      if (is_letter(c) || is_digit(c) || is_combining(c)) {
        ++letters;
        if (letters > 1 && !is_combining(c)) initials = false;
        end = next;
      } else if (is_apostrophe(c) && is_letter(peek(next)) && !is_clitic_s(end)) {
        initials = false;
        end = next;
      } else if ((is_hyphen(c) || c == U'&') && (is_letter(peek(next)) || is_digit(peek(next)))) {
        initials = false;
        letters = 0;
        end = next;
      } else if (c == U'.' && keeps_point(begin, end, letters, initials)) {
        letters = 0;
        end = next;
      } else {
        break;
      }
    }
    push(begin, end, TokenKind::word);
  }

  bool keeps_point(size_t begin, size_t point, size_t letters, bool initials) const {
    char32_t next = peek(point + 1);
    if (initials && letters == 1) {
      // "U.S.", "J."; not the pronoun, nor a lower-case letter that only ends a sentence.
      bool single = point - begin <= 4 && text_.find('.', begin) == point;
      if (!single || is_letter(next)) return true;
      return is_upper(decode(text_, begin).value) && text_[begin] != 'I';
    }
    if (is_lower(next) || is_digit(next)) return true;  // "amazon.com"
    return abbreviations_.has(lower(text_.substr(begin, point - begin)));
  }

  void number(size_t begin) {
    size_t end = at_;
    while (end < text_.size()) {
      char32_t c = peek(end);
      size_t next = after(end);
      bool inner = c == U'.' || c == U',' || c == U':' || c == U'/';
      if (is_digit(c) || is_letter(c)) {
        end = next;
      } else if (inner && is_digit(peek(next))) {
        end = next;
      } else if (is_hyphen(c) && (is_digit(peek(next)) || is_letter(peek(next)))) {
        end = next;
      } else {
        break;
      }
    }
    push(begin, end, TokenKind::number);
  }

  void apostrophe(CodePoint c) {
    size_t next = at_ + c.length;
    bool joined = !tokens_.empty() && tokens_.back().span.end == at_;
    if (joined && is_clitic_s(at_)) {
      push(at_, after(next), TokenKind::word);
    } else if (!joined && is_digit(peek(next)) && peek(after(after(next))) == U's') {
      size_t begin = at_;  // ’90s
      at_ = next;
      number(begin);
    } else {
      push(at_, next, TokenKind::mark);
    }
  }

  void other(CodePoint c) {
    size_t end = at_ + c.length;
    if (is_quotation_mark(c.value)) return push(at_, end, TokenKind::mark);
    if (is_currency_or_percent(c.value)) return push(at_, end, TokenKind::symbol);
    if (!is_punctuation(c.value)) return push(at_, end, TokenKind::symbol);
    if (c.value == U'.' || is_hyphen(c.value))  // "..." and "--" are one
      while (peek(end) == c.value) end += c.length;
    push(at_, end, TokenKind::punctuation);
  }

  std::string_view text_;
  size_t at_;
  const WordList& abbreviations_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, Span within, const Lexicon& lexicon) {
  return Tokenizer(text, within, lexicon.list("abbreviations")).run();
}

}  // namespace stet

#include "facts/mark_signs.h"

#include <array>
#include <optional>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_word(char32_t c) {
  return is_letter(c) || is_digit(c);
}

bool is_gap(char32_t c) {
  return c == 0 || is_space(c);
}

bool is_dash(char32_t c) {
  return c == U'—' || c == U'–' || c == U'-' || c == U'/';
}

bool is_bracket(char32_t c) {
  return c == U'(' || c == U'[' || c == U'{';
}

bool is_stop(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U'…';
}

std::optional<MarkFamily> family_of(char32_t c) {
  switch (c) {
    case U'“':
    case U'”':
    case U'„':
    case U'"':
      return MarkFamily::double_mark;
    case U'‘':
    case U'’':
    case U'‚':
    case U'\'':
    case U'`':
      return MarkFamily::single_mark;
    case U'«':
    case U'»':
      return MarkFamily::angle;
    case U'‹':
    case U'›':
      return MarkFamily::single_angle;
    default:
      return std::nullopt;
  }
}

// Nearly every byte of a story: no part of any mark.
constexpr ByteSet kPlain{
    [](unsigned char c) { return c < 0x80 && c != '"' && c != '\'' && c != '`'; }};

// Words cut short at the front, whose apostrophe looks like an opening mark.
constexpr std::array<std::string_view, 13> kClipped{"em ",   "em.",    "em,", "til ", "cause ",
                                                    "tis ",  "twas ",  "n ",  "n'",   "n’",
                                                    "bout ", "round ", "cos "};

class SignFinder {
 public:
  SignFinder(std::string_view text, Span block) : text_(text.substr(0, block.end)), block_(block) {}

  std::vector<MarkSign> run() {
    for (size_t at = block_.begin; at < text_.size();) {
      at = kPlain.skip(text_, at, text_.size());
      if (at == text_.size()) break;
      const CodePoint c = decode(text_, at);
      const auto family = family_of(c.value);
      if (!family) {
        at += c.length;
        continue;
      }
      MarkSign sign{at, c.length, *family, c.value};
      join_single_marks(sign);
      judge(sign);
      if (sign.opens || sign.closes) found_.push_back(sign);
      at += sign.length;
    }
    settle_possessives();
    settle_inches();
    return std::move(found_);
  }

 private:
  char32_t before(size_t at) const {
    return at > block_.begin ? decode_before(text_, at).value : 0;
  }
  char32_t at_or_end(size_t at) const { return at < text_.size() ? decode(text_, at).value : 0; }

  // ``we lost'', ‘‘we lost’’: two single marks as one double.
  void join_single_marks(MarkSign& sign) const {
    if (sign.family != MarkFamily::single_mark || sign.shape == U'‚') return;
    if (at_or_end(sign.at + sign.length) != sign.shape) return;
    const bool opens = sign.shape == U'`' || sign.shape == U'‘';
    sign.family = sign.shape == U'\'' ? MarkFamily::straight_pair : MarkFamily::double_mark;
    sign.shape = opens ? U'“' : sign.shape == U'’' ? U'”' : U'"';
    sign.length *= 2;
  }

  void judge(MarkSign& sign) const {
    const char32_t prev = before(sign.at), next = at_or_end(sign.at + sign.length);
    const bool fresh = is_gap(prev) || is_bracket(prev);
    sign.begins_sentence = prev == 0 || (is_space(prev) && after_stop(sign.at));
    switch (sign.shape) {
      case U'“':
        sign.opens = next != 0;
        sign.closes = !fresh && !is_word(next) && !is_dash(prev);
        return;
      case U'”':
        sign.closes = true;
        sign.opens = fresh && is_word(next);
        return;
      case U'„':
      case U'‚':
        sign.opens = next != 0 && !(sign.shape == U'‚' && is_space(next));
        return;
      case U'«':
      case U'‹':
      case U'»':
      case U'›':
        sign.opens = next != 0;
        sign.closes = prev != 0;
        sign.doubtful = sign.shape == U'»' || sign.shape == U'›';
        if (sign.doubtful && (!fresh || is_space(next))) sign.opens = false;
        return;
      case U'"':
        return judge_straight(sign, prev, next);
      default:
        return judge_single(sign, prev, next);
    }
  }

  void judge_straight(MarkSign& sign, char32_t prev, char32_t next) const {
    if (prev == U'=') return;  // an HTML attribute
    sign.closes = prev != 0 && !(is_space(prev) && is_word(next)) && !is_bracket(prev);
    sign.opens =
        !is_gap(next) && next != U'>' && !is_word(prev) && !(is_stop(prev) && !is_word(next));
    if (is_gap(prev) && is_space(next)) sign.opens = sign.doubtful = true;
  }

  void judge_single(MarkSign& sign, char32_t prev, char32_t next) const {
    const bool fresh = is_gap(prev) || is_bracket(prev) || is_dash(prev) ||
                       (family_of(prev) && !is_word(prev) && prev != U'\'');
    if (sign.shape != U'’' && fresh &&
        (is_word(next) || family_of(next) || next == U'[' || next == U'…' || next == U'$' ||
         next == U'£'))
      sign.opens = !clipped(sign.at + sign.length);
    if (sign.shape == U'`') return;
    if (is_word(next) || is_gap(prev)) return;  // an apostrophe
    if (is_digit(prev) && sign.shape == U'\'' && is_digit(next)) return;
    sign.closes = true;
    if (!is_word(prev)) return;
    const size_t last = sign.at - 1;  // of a word that may end in an apostrophe
    const bool plural = text_[last] == 's' || text_[last] == 'S';
    const bool dropped = text_[last] == 'n' && last > block_.begin && text_[last - 1] == 'i';
    sign.possessive = (plural || dropped) && is_space(next);
  }

  // ’em, ’til, ’90s
  bool clipped(size_t at) const {
    const std::string_view word = text_.substr(at, 8);
    for (std::string_view one : kClipped)
      if (lower(word.substr(0, one.size())) == one) return true;
    return word.size() >= 3 && is_digit(static_cast<unsigned char>(word[0])) &&
           is_digit(static_cast<unsigned char>(word[1])) && word[2] == 's';
  }

  bool after_stop(size_t at) const {
    while (at > block_.begin && is_space(before(at))) at -= decode_before(text_, at).length;
    return is_stop(before(at)) || before(at) == 0;
  }

  // Whether a surer closing mark follows before the next opening one.
  void settle_possessives() {
    bool surer = false;
    for (size_t i = found_.size(); i-- > 0;) {
      MarkSign& sign = found_[i];
      if (sign.family != MarkFamily::single_mark) continue;
      if (sign.possessive && !surer) sign.possessive = false;
      if (sign.opens) surer = false;
      if (sign.closes && !sign.possessive && !sign.opens) surer = true;
    }
  }

  // A straight mark after a digit is an inch when the next one can only close.
  void settle_inches() {
    const MarkSign* next = nullptr;
    for (size_t i = found_.size(); i-- > 0;) {
      MarkSign& sign = found_[i];
      if (sign.family != MarkFamily::double_mark) continue;
      if (sign.shape == U'"' && sign.length == 1 && is_digit(before(sign.at)) && next &&
          next->closes && !next->opens)
        sign.closes = false;
      else
        next = &sign;
    }
  }

  std::string_view text_;
  Span block_;
  std::vector<MarkSign> found_;
};

}  // namespace

std::vector<MarkSign> find_mark_signs(std::string_view text, Span block) {
  return SignFinder(text, block).run();
}

}  // namespace stet

#include "text/sentences.h"

#include <string>

#include "text/byte_set.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_stop(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U'…';
}

// Nearly every byte of a story: no part of any stop.
constexpr ByteSet kPlain{
    [](unsigned char c) { return c < 0x80 && c != '.' && c != '!' && c != '?'; }};

bool closes(char32_t c) {
  return c == U')' || c == U']' || c == U'"' || c == U'\'' || c == U'”' || c == U'’' || c == U'»' ||
         c == U'›';
}

bool opens(char32_t c) {
  return c == U'(' || c == U'[' || c == U'"' || c == U'\'' || c == U'“' || c == U'‘' || c == U'«' ||
         c == U'„' || c == U'‹' || c == U'—' || c == U'–' || c == U'-' || c == U'•' || c == U'¿' ||
         c == U'¡' || c == U'$' || c == U'€' || c == U'£' || c == U'@' || c == U'#';
}

bool is_bullet(char32_t c) {
  return c == U'-' || c == U'–' || c == U'—' || c == U'•' || c == U'*' || c == U'·';
}

bool joins_words(char32_t c) {
  return is_letter(c) || c == U'\'' || c == U'’' || c == U'-';
}

// What stands before and after one stop, and whether a sentence ends there.
class Stop {
 public:
  Stop(std::string_view text, Span within, const Lexicon& lexicon)
      : text_(text.substr(0, within.end)),
        begin_(within.begin),
        abbreviations_(lexicon.list("abbreviations")),
        starters_(lexicon.list("function-words")),
        cues_(lexicon.list("cues")) {}

  // `at` is the stop, `end` is past the stops and closing marks after it.
  bool ends_sentence(size_t at, size_t end) const {
    if (end >= text_.size()) return true;
    if (!is_space(peek(end))) return false;
    size_t next = end;
    bool opened = false;
    while (next < text_.size()) {
      CodePoint c = decode(text_, next);
      if (is_space(c.value)) {
        next += c.length;
      } else if (opens(c.value)) {
        opened = true;
        next += c.length;
      } else {
        break;
      }
    }
    if (next >= text_.size()) return true;
    char32_t first = peek(next);
    if (is_lower(first)) return false;
    if (!is_letter(first) && !is_digit(first)) return false;
    if (peek(at) != U'.') return !(end > at + 1 && !opened && speaker_clause(next));
    if (opened) return !is_title(at);
    return !is_abbreviation(at, end, next);
  }

 private:
  char32_t peek(size_t at) const { return at < text_.size() ? decode(text_, at).value : 0; }

  std::string_view word_at(size_t at) const {
    size_t end = at;
    while (end < text_.size() && end - at < 40) {
      CodePoint c = decode(text_, end);
      if (!joins_words(c.value)) break;
      end += c.length;
    }
    return text_.substr(at, end - at);
  }

  // The word that ends at the point, with its inner points.
  std::string_view word_before(size_t point) const {
    size_t begin = point;
    while (begin > begin_ && point - begin < 24) {
      CodePoint c = decode_before(text_, begin);
      if (!is_letter(c.value) && c.value != U'.' && !is_digit(c.value)) break;
      begin -= c.length;
    }
    return text_.substr(begin, point - begin);
  }

  bool is_title(size_t point) const {
    return abbreviations_.value(lower(word_before(point))) == "title";
  }

  bool is_abbreviation(size_t point, size_t end, size_t next) const {
    if (end > point + 1) return false;  // more stops or closing marks
    std::string_view word = word_before(point);
    if (word.empty()) return false;
    bool starter = starters_.has(lower(word_at(next)));
    bool initials = length_in_characters(word) == 1 || word.find('.') != std::string_view::npos;
    if (initials && is_letter(decode(text_, point - word.size()).value)) {
      if (word == "I") return false;
      if (is_digit(peek(next))) return false;
      return !starter;
    }
    std::string key = lower(word);
    if (!abbreviations_.has(key)) return false;
    std::string_view kind = abbreviations_.value(key);
    if (kind == "title") return true;
    if (kind == "number") return is_digit(peek(next));
    return !starter;
  }

  // After “Now?”: whether "Bell asked." goes on, rather than begins.
  bool speaker_clause(size_t next) const {
    for (int words = 0; words < 4; ++words) {
      std::string_view word = word_at(next);
      if (word.empty()) return false;
      size_t end = next + word.size();
      if (words > 0 && cues_.has(word)) {
        if (peek(end) == U'.' || peek(end) == U',') return true;
        const std::string_view after = peek(end) == U' ' ? word_at(end + 1) : std::string_view();
        return after == "to" || after == "in" || after == "during" || after == "on" ||
               after == "at";
      }
      if (peek(end) != U' ') return false;
      next = end + 1;
    }
    return false;
  }

  std::string_view text_;
  size_t begin_;
  const WordList& abbreviations_;
  const WordList& starters_;
  const WordList& cues_;
};

}  // namespace

std::vector<Span> sentences(std::string_view text, Span within, const Lexicon& lexicon) {
  std::vector<Span> found;
  Stop stop(text, within, lexicon);
  auto push = [&](size_t begin, size_t end) {
    const bool listed = begin == within.begin;  // "- one of a list": the dash is no part of it
    while (begin < end && (is_space(decode(text, begin).value) ||
                           (listed && is_bullet(decode(text, begin).value))))
      begin += decode(text, begin).length;
    while (end > begin && is_space(decode_before(text, end).value))
      end -= decode_before(text, end).length;
    if (begin < end) found.push_back({begin, end});
  };
  size_t begin = within.begin;
  size_t at = within.begin;
  while (at < within.end) {
    at = kPlain.skip(text, at, within.end);
    if (at == within.end) break;
    CodePoint c = decode(text, at);
    size_t end = at + c.length;
    if (!is_stop(c.value)) {
      at = end;
      continue;
    }
    while (end < within.end) {
      CodePoint more = decode(text, end);
      if (!is_stop(more.value) && !closes(more.value)) break;
      end += more.length;
    }
    if (stop.ends_sentence(at, end)) {
      push(begin, end);
      begin = end;
    }
    at = end;
  }
  push(begin, within.end);
  return found;
}

}  // namespace stet

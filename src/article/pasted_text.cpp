#include "article/pasted_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "article/blocks.h"
#include "article/markup.h"
#include "text/plain.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    at = end + 1;
  }
  return lines;
}

// ---- e-mail

std::string_view without_quote_marks(std::string_view line) {
  while (line.starts_with('>')) {
    line.remove_prefix(1);
    if (line.starts_with(' ')) line.remove_prefix(1);
  }
  return line;
}

bool is_mail_header(std::string_view line) {
  constexpr std::array<std::string_view, 7> kNames{
      "From:", "To:", "Sent:", "Cc:", "Subject:", "Date:", "Reply-To:"};
  return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) {
    return same_name(line.substr(0, name.size()), name) && line.size() > name.size();
  });
}

// What a mail program writes over a message that it passes on.
bool is_forward_mark(std::string_view line) {
  line = trimmed(line);
  while (line.starts_with('-')) line.remove_prefix(1);
  line = trimmed(line);
  for (std::string_view mark : {"forwarded message", "begin forwarded message", "original message"})
    if (same_name(line.substr(0, mark.size()), mark)) return true;
  return false;
}

// "Fwd: Re: Pier shut" is about "Pier shut".
std::string_view subject_of(std::string_view line) {
  line = trimmed(line.substr(line.find(':') + 1));
  for (bool again = true; again;) {
    again = false;
    for (std::string_view mark : {"fwd:", "fw:", "re:"})
      if (same_name(line.substr(0, mark.size()), mark)) {
        line = trimmed(line.substr(mark.size()));
        again = true;
      }
  }
  return line;
}

// ---- Markdown

size_t heading_marks(std::string_view line) {
  const size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks >= 1 && marks <= 6 && line.substr(marks).starts_with(' ') ? marks : 0;
}

// "[1]: https://example.org", which a link in the text refers to.
bool is_link_definition(std::string_view line) {
  const size_t close = line.find("]: ");
  return line.starts_with('[') && close != line.npos && line.substr(close).find("://") < 12;
}

bool is_underline(std::string_view line) {
  line = trimmed(line);
  return line.size() >= 3 && (line.find_first_not_of('=') == std::string_view::npos ||
                              line.find_first_not_of('-') == std::string_view::npos);
}

bool is_markdown(std::string_view text, const std::vector<std::string_view>& lines) {
  const size_t headings = static_cast<size_t>(std::count_if(
      lines.begin(), lines.end(), [](std::string_view line) { return heading_marks(line) > 0; }));
  const size_t links = count_of(text, "](");
  const size_t strong = count_of(text, "**") / 2;
  return headings >= 2 || links >= 2 || (headings == 1 && links + strong >= 1) || strong >= 3;
}

bool is_word_at(std::string_view text, size_t at) {
  const CodePoint c = decode(text, at);
  return is_letter(c.value) || is_digit(c.value);
}

// A line without emphasis, code ticks, and the addresses of links and pictures.
std::string plain_line(std::string_view line) {
  std::string out;
  for (size_t at = 0; at < line.size();) {
    const char c = line[at];
    if (c == '\\' && at + 1 < line.size() &&
        std::string_view("*_`[]#!\\").find(line[at + 1]) != std::string_view::npos) {
      out += line[at + 1];
      at += 2;
      continue;
    }
    if (c == '*' || c == '_' || c == '`') {
      const size_t end = std::min(line.find_first_not_of(c, at), line.size());
      const bool before = at > 0 && line[at - 1] != ' ';
      const bool after = end < line.size() && line[end] != ' ';
      // Marks stand at one edge of a word; "snake_case" and "2 * 3" are none.
      const bool inside = c == '_' && before && after && is_word_at(line, end) &&
                          is_letter(decode_before(line, at).value);
      if (before == after && (!before || inside)) out += line.substr(at, end - at);
      at = end;
      continue;
    }
    if (c == '[' || line.substr(at).starts_with("![")) {
      const size_t open = c == '[' ? at : at + 1;
      const size_t close = line.find("](", open);
      const size_t end = close == std::string_view::npos ? close : line.find(')', close);
      if (end != std::string_view::npos && line.find('[', open + 1) > close) {
        out += line.substr(open + 1, close - open - 1);
        at = end + 1;
        continue;
      }
    }
    out += c;
    ++at;
  }
  return out;
}

// The value of "title: …" in front matter, without its marks.
std::string_view front_value(std::string_view line, std::string_view name) {
  if (!same_name(line.substr(0, name.size()), name)) return {};
  std::string_view value = trimmed(line.substr(name.size()));
  if (value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0])
    value = value.substr(1, value.size() - 2);
  return value;
}

// Lines up to the second "---"; 0 where there is no front matter.
size_t front_matter(const std::vector<std::string_view>& lines) {
  if (lines.empty() || trimmed(lines[0]) != "---") return 0;
  for (size_t i = 1; i < std::min<size_t>(lines.size(), 40); ++i)
    if (trimmed(lines[i]) == "---") return i + 1;
  return 0;
}

}  // namespace

std::string without_mail_marks(std::string_view text) {
  const std::vector<std::string_view> lines = lines_of(text);
  size_t full = 0, quoted = 0, first_header = lines.size();
  for (const std::string_view line : lines) {
    full += !trimmed(line).empty();
    quoted += line.starts_with('>');
  }
  const bool unquote = quoted >= 3 && quoted * 5 >= full * 3;
  const auto line_at = [&](size_t i) { return unquote ? without_quote_marks(lines[i]) : lines[i]; };
  constexpr size_t kHead = 12;  // lines in which a message's head begins
  for (size_t i = 0; i + 1 < std::min(lines.size(), kHead); ++i)
    if (is_mail_header(line_at(i)) && is_mail_header(line_at(i + 1))) {
      first_header = i;
      break;
    }
  if (!unquote && first_header == lines.size()) return std::string(text);
  size_t after_head = first_header;
  std::string out;
  while (after_head < lines.size() && is_mail_header(line_at(after_head))) {
    const std::string_view line = line_at(after_head++);
    if (same_name(line.substr(0, 8), "subject:")) out.append(subject_of(line)).append("\n\n");
  }
  for (size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = line_at(i);
    const bool head = i >= first_header && i < after_head;
    if (head && same_name(line.substr(0, 8), "subject:")) continue;
    out.append(line).append(head || is_forward_mark(line) ? "\n\n" : "\n");
  }
  return out;
}

std::string without_markdown(std::string_view text) {
  const std::vector<std::string_view> lines = lines_of(text);
  const size_t front = front_matter(lines);
  if (front == 0 && !is_markdown(text, lines)) return std::string(text);
  std::string out;
  std::array<std::string_view, 3> told;
  for (size_t i = 1; i + 1 < front; ++i) {
    if (auto title = front_value(lines[i], "title:"); !title.empty()) told[0] = title;
    if (auto author = front_value(lines[i], "author:"); !author.empty()) told[1] = author;
    if (auto date = front_value(lines[i], "date:"); !date.empty()) told[2] = date;
  }
  if (!told[0].empty()) out.append(told[0]).append("\n\n");
  if (!told[1].empty()) out.append("By ").append(told[1]).append("\n\n");
  if (!told[2].empty()) out.append(told[2]).append("\n\n");
  for (size_t i = front; i < lines.size(); ++i) {
    std::string_view line = lines[i];
    const bool underlined =
        i + 1 < lines.size() && !trimmed(line).empty() && is_underline(lines[i + 1]);
    if (is_underline(line) || line.starts_with("```") || is_link_definition(line)) {
      out += '\n';
      continue;
    }
    if (const size_t marks = heading_marks(line); marks > 0 || underlined) {
      line.remove_prefix(marks);
      while (line.ends_with('#')) line.remove_suffix(1);
      out.append("\n").append(plain_line(trimmed(line))).append("\n\n");
      continue;
    }
    out.append(plain_line(without_quote_marks(line))).append("\n");
  }
  return out;
}

std::string without_line_hyphens(std::string_view text, const Lexicon& lexicon) {
  if (text.find("-\n") == std::string_view::npos && text.find("-\r\n") == std::string_view::npos &&
      text.find("\u00AD") == std::string_view::npos)
    return std::string(text);
  for (const std::string_view line : lines_of(text))
    if (length_in_characters(line) > kWrapWidth) return std::string(text);
  const WordList& parts = lexicon.list("hyphen-parts");
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const bool soft = text.substr(at).starts_with("\u00AD");
    const size_t length = soft ? 2 : 1;
    size_t next = at + length;
    if (text.substr(next).starts_with('\r')) ++next;
    const bool at_end = (soft || text[at] == '-') && next < text.size() && text[next] == '\n';
    if (at_end && is_letter(decode_before(text, at).value) &&
        is_lower(decode(text, next + 1).value)) {
      size_t begin = out.size();
      while (begin > 0 && is_letter(decode_before(out, begin).value))
        begin -= decode_before(out, begin).length;
      const bool keeps = !soft && parts.has(plain_lower(std::string_view(out).substr(begin)));
      if (keeps) out += '-';
      // The line goes on to its next space, so that what follows stays wrapped.
      at = next + 1;
      size_t end = std::min(text.find_first_of(" \n", at), text.size());
      out += text.substr(at, end - at);
      if (end < text.size()) out += '\n';
      at = end + 1;
      continue;
    }
    if (!soft) out += text[at];
    at += length;
  }
  return out;
}

std::string tidy_pasted(std::string_view text, const Lexicon& lexicon) {
  return without_line_hyphens(without_markdown(without_mail_marks(text)), lexicon);
}

}  // namespace stet

#include "commands/terminal.h"

#include <algorithm>
#include <charconv>
#include <istream>
#include <optional>
#include <ostream>

#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (size_t at = 0; at < text.size();) {
    size_t begin = text.find_first_not_of(separators, at);
    if (begin == text.npos) break;
    size_t end = std::min(text.find_first_of(separators, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    at = end;
  }
  return parts;
}

std::optional<std::vector<size_t>> numbers_in(std::string_view line) {
  std::vector<size_t> numbers;
  for (std::string_view part : split(line, " ,;\t")) {
    size_t number = 0;
    auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    if (error != std::errc{} || end != part.data() + part.size()) return std::nullopt;
    numbers.push_back(number);
  }
  return numbers;
}

bool all_different(std::vector<size_t> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

std::string what_to_type(const Phrasebook& words, size_t low, size_t high, size_t fewest,
                         size_t most) {
  const char* key = most == 1        ? "terminal.type-one"
                    : fewest == most ? "terminal.type-all"
                                     : "terminal.type-some";
  const std::string what =
      filled(words(key), {std::to_string(low), std::to_string(high), std::to_string(most)});
  return filled(words("terminal.type"), {what});
}

}  // namespace

std::string wrapped(std::string_view text, std::string_view indent, size_t width) {
  std::string out, line;
  size_t length = 0;
  auto flush = [&] {
    if (!line.empty()) out.append(indent).append(line).append("\n");
    line.clear();
    length = 0;
  };
  const size_t room = width - std::min(width - 1, indent.size());
  for (std::string_view word : split(text, " ")) {
    const size_t word_length = length_in_characters(word);
    if (!line.empty() && length + 1 + word_length > room) flush();
    if (!line.empty()) {
      line += ' ';
      ++length;
    }
    line += word;
    length += word_length;
  }
  flush();
  return out;
}

void Terminal::blank() {
  console_.out << "\n";
}

void Terminal::say(std::string_view text, std::string_view indent) {
  console_.out << wrapped(clean_line(text), indent);
}

void Terminal::numbered(size_t number, std::string_view text) {
  const std::string label = std::to_string(number) + "  ";
  std::string lines = wrapped(clean_line(text), std::string(2 + label.size(), ' '));
  if (lines.empty()) lines = std::string(2 + label.size(), ' ') + "\n";
  console_.out << lines.replace(2, label.size(), label);
}

Terminal::Entry Terminal::ask(std::string_view prompt) {
  for (;;) {
    console_.out << wrapped(prompt, "") << std::flush;
    std::string line;
    if (!std::getline(console_.in, line)) return {Turn::paused, ""};
    std::string text(trimmed(clean_line(line)));
    if (text == "q") return {Turn::paused, ""};
    if (text == "p") return {Turn::passed, ""};
    if (text != "l") return {Turn::answered, std::move(text)};
    if (look_back) look_back();
  }
}

Terminal::Numbers Terminal::ask_numbers(std::string_view prompt, size_t low, size_t high,
                                        size_t fewest, size_t most) {
  for (;;) {
    Entry entry = ask(prompt);
    if (entry.turn != Turn::answered) return {entry.turn, {}};
    auto numbers = numbers_in(entry.text);
    auto in_range = [&](size_t n) { return low <= n && n <= high; };
    if (numbers && numbers->size() >= fewest && numbers->size() <= most &&
        all_different(*numbers) && std::all_of(numbers->begin(), numbers->end(), in_range))
      return {Turn::answered, std::move(*numbers)};
    say(what_to_type(words, low, high, fewest, most));
  }
}

}  // namespace stet

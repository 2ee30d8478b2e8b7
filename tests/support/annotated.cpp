#include "support/annotated.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "text/utf8.h"

namespace stet::test {

namespace {

std::string whole_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string_view trimmed(std::string_view text) {
  const size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool in_word(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  return std::isalnum(byte) || (byte >= 0xC3 && byte <= 0xC9);  // letters of Latin alphabets
}

// Looks words up in one article.
class Finder {
 public:
  explicit Finder(const Article& article) : text_(article.text) {
    for (const Block& block : article.blocks) {
      if (!is_story(block.role)) continue;
      begin_ = std::min(begin_, block.span.begin);
      end_ = std::max(end_, block.span.end);
    }
  }

  size_t begin() const { return begin_; }

  // Whole words only; " ... " inside them stands for what is between. Empty when not there.
  Span find(std::string_view words, size_t from) const {
    const size_t gap = words.find(" ... ");
    const std::string_view head = words.substr(0, gap);
    for (size_t at = text_.find(head, from); at < end_; at = text_.find(head, at + 1)) {
      Span span{at, at + head.size()};
      if (in_word(text_, at) && at > 0 && in_word(text_, at - 1)) continue;
      if (in_word(text_, span.end - 1) && in_word(text_, span.end)) continue;
      if (gap == std::string_view::npos) return span;
      const Span tail = find(words.substr(gap + 5), span.end);
      return tail.empty() ? tail : Span{at, tail.end};
    }
    return {};
  }

  // The n-th place, counted from 1.
  Span nth(std::string_view words, size_t n) const {
    Span span{begin_, begin_};
    do span = find(words, span.end);
    while (--n > 0 && !span.empty());
    return span;
  }

 private:
  std::string_view text_;
  size_t begin_ = static_cast<size_t>(-1), end_ = 0;
};

// The column that holds the words to look for.
size_t words_column(const std::string& sort) {
  return sort == "fact" ? 1 : 0;
}

bool is_name(const std::string& sort) {
  return sort == "person" || sort == "organization" || sort == "place";
}

Mark read_mark(std::string_view line) {
  Mark mark;
  mark.columns = split(line, "|");
  mark.sort = mark.columns.front();
  mark.columns.erase(mark.columns.begin());
  if (mark.sort.ends_with('?')) {
    mark.sort.pop_back();
    mark.optional = true;
  }
  return mark;
}

// Every place of every form of the names, the longest form first, none inside another.
void place_names(std::vector<Mark>& marks, const Finder& finder) {
  struct Form {
    std::string words;
    size_t mark;
  };
  std::vector<Form> forms;
  for (size_t m = 0; m < marks.size(); ++m)
    if (is_name(marks[m].sort))
      for (std::string& form : split(marks[m].columns[0], "=")) forms.push_back({form, m});
  std::stable_sort(forms.begin(), forms.end(),
                   [](const Form& a, const Form& b) { return a.words.size() > b.words.size(); });
  std::vector<std::pair<Span, std::string>> taken;
  for (const Form& form : forms) {
    for (Span at = finder.nth(form.words, 1); !at.empty(); at = finder.find(form.words, at.end)) {
      const bool inside = std::any_of(taken.begin(), taken.end(), [&](const auto& other) {
        return at.begin < other.first.end && other.first.begin < at.end &&
               !(other.first == at && other.second == form.words);
      });
      if (inside) continue;
      marks[form.mark].spans.push_back(at);
      taken.emplace_back(at, form.words);
    }
  }
}

void place(Mark& mark, const Finder& finder, size_t& cursor) {
  for (std::string words : split(mark.columns.at(words_column(mark.sort)), "=")) {
    const size_t sign = words.rfind(" #");
    if (sign != std::string::npos) {
      const size_t n = std::stoul(words.substr(sign + 2));
      mark.spans.push_back(finder.nth(words.substr(0, sign), n));
    } else {
      Span span = finder.find(words, cursor);
      if (span.empty()) span = finder.find(words, finder.begin());
      mark.spans.push_back(span);
    }
  }
  std::erase_if(mark.spans, [](Span span) { return span.empty(); });
  if (!mark.spans.empty()) cursor = mark.spans.front().begin + 1;
}

Annotated read_annotated(const std::filesystem::path& path) {
  Annotated annotated{path.stem().string(), read_text(whole_file(path)), {}};
  auto marks_path = path;
  std::istringstream lines(whole_file(marks_path.replace_extension(".marks")));
  std::vector<size_t> numbers;
  size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    annotated.marks.push_back(read_mark(line));
    numbers.push_back(number);
  }
  const Finder finder(annotated.read.article);
  place_names(annotated.marks, finder);
  std::map<std::string, size_t> cursors;
  for (size_t m = 0; m < annotated.marks.size(); ++m) {
    Mark& mark = annotated.marks[m];
    size_t& cursor = cursors.try_emplace(mark.sort, finder.begin()).first->second;
    if (!is_name(mark.sort)) place(mark, finder, cursor);
    if (mark.spans.empty())
      FAIL_CHECK(marks_path.filename().string()
                 << ":" << numbers[m] << ": these words are not in the article: "
                 << mark.columns.at(words_column(mark.sort)));
  }
  return annotated;
}

}  // namespace

std::vector<std::string> split(std::string_view line, std::string_view by) {
  std::vector<std::string> parts;
  for (size_t at = 0; at != std::string_view::npos;) {
    const size_t end = line.find(by, at);
    parts.emplace_back(trimmed(line.substr(at, end - std::min(at, end))));
    at = end == std::string_view::npos ? end : end + by.size();
  }
  return parts;
}

std::vector<Annotated> annotated_articles() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(STET_SOURCE_DIR "/tests/facts/annotated"))
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Annotated> articles;
  for (const auto& path : paths) articles.push_back(read_annotated(path));
  return articles;
}

}  // namespace stet::test

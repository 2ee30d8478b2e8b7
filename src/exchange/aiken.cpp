#include "exchange/aiken.h"

#include <algorithm>
#include <optional>

#include "exchange/item_limit.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::string_view kAnswer = "ANSWER:";
constexpr size_t kShortestLine = 2;

// Of "B) Mara Lind": 'B'.
std::optional<char> letter_of(std::string_view line) {
  if (line.size() < 3 || (line[1] != ')' && line[1] != '.')) return std::nullopt;
  // "A.M. broadcasts" is text: Moodle asks for nothing after the mark, and so it is with "A)text".
  if (line[0] < 'A' || line[0] > 'Z') return std::nullopt;
  return line[0];
}

class AikenReader {
 public:
  ItemSet read(std::string_view bytes) {
    const std::string text = clean(bytes).text;
    size_t number = 0;
    for (size_t begin = 0; begin <= text.size() && !is_full(set_);) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      ++number;
      const std::string_view line = trimmed(std::string_view(text).substr(begin, end - begin));
      begin = end + 1;
      if (line.size() >= kShortestLine) take(line, number);
    }
    if (!item_.stem.empty()) drop("the question has no ANSWER: line", "add one, such as ANSWER: A");
    return std::move(set_);
  }

 private:
  void take(std::string_view line, size_t number) {
    if (line.starts_with(kAnswer)) {
      answer(trimmed(line.substr(kAnswer.size())), number);
    } else if (const auto letter = letter_of(line)) {
      if (item_.stem.empty()) {
        set_.unread.push_back({number, "an answer stands before any question",
                               "put the question on the line above its answers"});
        return;
      }
      letters_ += *letter;
      item_.answers.push_back({{std::string(trimmed(line.substr(2))), Markup::plain}});
    } else {
      if (!item_.stem.empty())
        drop("the question has no ANSWER: line", "add one, such as ANSWER: A");
      item_ = Item{.line = number, .kind = ItemKind::one_of};
      item_.stem = {std::string(line), Markup::plain};
    }
  }

  void answer(std::string_view key, size_t number) {
    if (item_.stem.empty()) {
      set_.unread.push_back({number, "ANSWER: stands before any question",
                             "put the question and its answers above it"});
      return;
    }
    if (item_.answers.size() < 2)
      return drop("the question has fewer than two answers", "add some, such as A) … and B) …");
    const size_t right = key.empty() ? std::string::npos : letters_.find(key[0]);
    if (right == std::string::npos)
      return drop("no answer has the letter that ANSWER: names",
                  "write one of " + letters_ + ", as a capital");
    item_.answers[right].weight = 100;
    set_.items.push_back(std::move(item_));
    clear();
  }

  void drop(std::string what, std::string remedy) {
    set_.unread.push_back({item_.line, std::move(what), std::move(remedy), item_.stem.text});
    clear();
  }
  void clear() {
    item_ = {};
    letters_.clear();
  }

  ItemSet set_;
  Item item_;
  std::string letters_;
};

bool is_one_line(const std::string& text) {
  return text.find('\n') == std::string::npos && trimmed(text).size() >= kShortestLine;
}

// Why it can't be written; empty when it can.
std::string obstacle(const Item& item) {
  if (item.kind != ItemKind::one_of && item.kind != ItemKind::truth)
    return item.kind == ItemKind::description ? "articles" : "questions of other shapes";
  const std::string& stem = item.stem.text;
  if (!is_one_line(stem) || letter_of(stem) || stem.starts_with(kAnswer))
    return "questions of several lines, or that begin like an answer";
  for (const ItemAnswer& answer : item.answers)
    if (answer.text.text.find('\n') != std::string::npos) return "answers of several lines";
  return "";
}

}  // namespace

ItemSet read_aiken(std::string_view bytes) {
  return AikenReader().read(bytes);
}

std::string write_aiken(const ItemSet& set, Losses& losses) {
  std::string out;
  for (const Item& item : set.items) {
    if (const std::string what = obstacle(item); !what.empty()) {
      losses.add(what);
      continue;
    }
    if (!item.explanation.empty()) losses.add("explanations");
    losses.add("ids, kinds and difficulty");
    out += item.stem.text + "\n";
    char key = 'A';
    for (size_t i = 0; i < item.answers.size(); ++i) {
      const char letter = static_cast<char>('A' + i);
      out += std::string(1, letter) + ") " + item.answers[i].text.text + "\n";
      if (item.answers[i].weight > 0) key = letter;
      if (!item.answers[i].feedback.empty()) losses.add("why an answer is right or wrong");
    }
    out += std::string(kAnswer) + " " + key + "\n\n";
  }
  return out;
}

}  // namespace stet

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

char capital(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

// Of "B) Mara Lind": 'B'. As in Moodle, nothing need stand between the mark and the text.
std::optional<char> letter_of(std::string_view line) {
  if (line.size() < kShortestLine || (line[1] != ')' && line[1] != '.')) return std::nullopt;
  if (line[0] < 'A' || line[0] > 'Z') return std::nullopt;
  return line[0];
}

// "Answer: b" and "a) Mara Lind", which Moodle takes for questions, are taken for what they are.
bool is_key(std::string_view line) {
  return lower(line.substr(0, kAnswer.size())) == lower(kAnswer);
}
std::optional<char> small_letter_of(std::string_view line) {
  if (line.size() < 3 || line[0] < 'a' || line[0] > 'z') return std::nullopt;
  if (line[1] != ')' && line[2] != ' ') return std::nullopt;  // "e.g." begins a text
  return letter_of(std::string(1, capital(line[0])).append(line.substr(1)));
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
    auto letter = letter_of(line);
    if (!letter && !item_.stem.empty()) letter = small_letter_of(line);
    if (is_key(line)) {
      answer(trimmed(line.substr(kAnswer.size())), number);
    } else if (letter) {
      if (item_.stem.empty()) {
        set_.unread.push_back({number, "an answer stands before any question",
                               "put the question on the line above its answers"});
        return;
      }
      if (letters_.size() == kMostAnswersRead) return;
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
    const size_t right = key.empty() ? std::string::npos : letters_.find(capital(key[0]));
    if (right == std::string::npos)
      return drop("no answer has the letter that ANSWER: names",
                  "write one of " + letters_);
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
  if (!is_one_line(stem) || letter_of(stem) || is_key(stem))
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

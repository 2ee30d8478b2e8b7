#include <algorithm>
#include <optional>

#include "exchange/gift.h"
#include "exchange/gift_escapes.h"
#include "exchange/item_limit.h"
#include "exchange/numbers.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kNone = std::string_view::npos;

struct Block {
  size_t line = 0;  // of its first line that is no comment
  std::string text;
  std::string comment;
};

bool is_comment(std::string_view line) {
  return trimmed(line).starts_with("//");
}

// What stands between empty lines; of a file that is too long for a pack, the beginning.
std::vector<Block> blocks_of(std::string_view bytes) {
  constexpr size_t kMostBlocks = 4 * kMostImported;  // categories and comments among them
  std::vector<Block> blocks(1);
  size_t number = 0;
  for (size_t begin = 0; begin <= bytes.size() && blocks.size() <= kMostBlocks;) {
    const size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    Block& block = blocks.back();
    if (trimmed(line).empty()) {
      if (block.line > 0 || !block.comment.empty()) blocks.emplace_back();
    } else if (is_comment(line)) {
      block.comment.append(trimmed(line)).append("\n");
      block.text += " \n";
    } else {
      if (block.line == 0) block.line = number;
      block.text.append(line).append("\n");
    }
  }
  return blocks;
}

// A text with its [markup], or with that of the question.
ItemText read_text(std::string_view text, Markup otherwise) {
  text = trimmed(text);
  Markup markup = otherwise;
  for (const Markup known : {Markup::html, Markup::moodle, Markup::plain, Markup::markdown}) {
    const std::string tag = "[" + std::string(markup_name(known)) + "]";
    if (!text.starts_with(tag)) continue;
    text.remove_prefix(tag.size());
    markup = known;
    break;
  }
  return {show_gift_escapes(text), markup};
}

// "%50%" at the front, which is taken off.
std::optional<double> take_weight(std::string_view& answer) {
  if (!answer.starts_with('%')) return std::nullopt;
  const size_t end = answer.find('%', 1);
  if (end == kNone) return std::nullopt;
  const auto weight = read_decimal(trimmed(answer.substr(1, end - 1)));
  if (!weight) return std::nullopt;
  answer = trimmed(answer.substr(end + 1));
  return std::clamp(*weight, -100.0, 100.0);
}

// "answer # feedback"
ItemAnswer read_answer(std::string_view text, double weight, Markup markup) {
  const size_t hash = text.find('#');
  ItemAnswer answer{read_text(text.substr(0, hash), markup), weight};
  answer.feedback = read_text(hash == kNone ? "" : text.substr(hash + 1), markup);
  return answer;
}

// Parts between `mark`s, the first left out where it is empty.
std::vector<std::string_view> parts_of(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find(mark, begin), text.size());
    const std::string_view part = trimmed(text.substr(begin, end - begin));
    if (begin > 0 || !part.empty()) parts.push_back(part);
    if (parts.size() == kMostAnswersRead) break;
    begin = end + 1;
  }
  return parts;
}

using Refusal = std::optional<Unread>;

Refusal read_choice(std::string_view braces, Item& item) {
  item.kind = braces.find('=') == kNone ? ItemKind::some_of : ItemKind::one_of;
  std::string marked;
  for (const char c : braces) marked.append(c == '=' ? "~=" : std::string(1, c));
  for (std::string_view part : parts_of(marked, '~')) {
    const bool right = part.starts_with('=');
    if (right) part = trimmed(part.substr(1));
    if (part.empty()) continue;
    // What is right counts in full; Moodle reads any % after = as text.
    const bool weighed = !right || part.starts_with("%100%");
    const double weight = (weighed ? take_weight(part) : std::nullopt).value_or(right ? 100 : 0);
    item.answers.push_back(read_answer(part, weight, item.stem.markup));
  }
  if (item.answers.size() < 2)
    return Unread{item.line, "a question to choose from has only one answer",
                  "give it two or more, each with = or ~ before it"};
  return std::nullopt;
}

Refusal read_match(std::string_view braces, Item& item) {
  item.kind = ItemKind::match;
  for (const std::string_view part : parts_of(braces, '=')) {
    const size_t arrow = part.find("->");
    if (arrow == kNone)
      return Unread{item.line, "a pair to match has no ->", "write it as =left -> right"};
    item.pairs.push_back({read_text(part.substr(0, arrow), item.stem.markup),
                          show_gift_escapes(part.substr(arrow + 2))});
  }
  if (item.pairs.size() < 2)
    return Unread{item.line, "a question to match has only one pair", "give it two or more"};
  return std::nullopt;
}

bool read_truth(std::string_view braces, Item& item) {
  const size_t hash = braces.find('#');
  const std::string_view key = trimmed(braces.substr(0, hash));
  const bool is_true = key == "T" || key == "TRUE";
  if (!is_true && key != "F" && key != "FALSE") return false;
  std::string_view rest = hash == kNone ? "" : braces.substr(hash + 1);
  const size_t second = rest.find('#');
  // What is shown to those who are wrong comes first.
  ItemText wrong = read_text(rest.substr(0, second), item.stem.markup);
  ItemText right =
      read_text(second == kNone ? "" : rest.substr(second + 1), item.stem.markup);
  ask_truth(item, is_true, is_true ? std::move(right) : std::move(wrong),
            is_true ? std::move(wrong) : std::move(right));
  return true;
}

Refusal read_short(std::string_view braces, Item& item) {
  item.kind = ItemKind::short_text;
  item.wildcards = true;
  for (std::string_view part : parts_of(braces, '=')) {
    const double weight = take_weight(part).value_or(100);
    item.answers.push_back(read_answer(part, weight, item.stem.markup));
  }
  if (item.answers.empty())
    return Unread{item.line, "a question to answer in words has no answer",
                  "write one between { and }, with = before it"};
  return std::nullopt;
}

// "3", "3:0.5" or "2.5..3.5"
bool read_number(std::string_view text, ItemAnswer& answer) {
  if (text == "*") return true;
  double value = 0;
  const size_t dots = text.find(".."), colon = text.find(':');
  if (dots != kNone && dots > 0) {
    const auto low = read_decimal(trimmed(text.substr(0, dots)));
    const auto high = read_decimal(trimmed(text.substr(dots + 2)));
    if (!low || !high) return false;
    value = (*low + *high) / 2;
    answer.tolerance = (*high - *low) / 2;
    answer.text.text = written_number(value);
    return true;
  }
  const auto number = read_decimal(trimmed(text.substr(0, colon)));
  const auto tolerance =
      colon == kNone ? std::optional(0.0) : read_decimal(trimmed(text.substr(colon + 1)));
  if (!number || !tolerance) return false;
  answer.text.text = std::string(trimmed(text.substr(0, colon)));
  answer.tolerance = *tolerance;
  return true;
}

Refusal read_numbers(std::string_view braces, Item& item) {
  item.kind = ItemKind::number;
  braces.remove_prefix(1);
  const size_t wrong = braces.find('~');
  for (std::string_view part : parts_of(braces.substr(0, wrong), '=')) {
    const double weight = take_weight(part).value_or(100);
    ItemAnswer answer = read_answer(part, weight, item.stem.markup);
    if (!read_number(trimmed(part.substr(0, part.find('#'))), answer))
      return Unread{item.line, "an answer isn't a number",
                    "write it as 3, 3:0.5 (plus or minus) or 2..4, with a point for decimals"};
    item.answers.push_back(std::move(answer));
  }
  if (item.answers.empty())
    return Unread{item.line, "a question for a number has no answer", "write it after {#"};
  if (wrong != kNone) {
    item.answers.push_back(read_answer(braces.substr(wrong + 1), 0, item.stem.markup));
    item.answers.back().text.text = "*";
  }
  return std::nullopt;
}

Refusal read_braces(std::string_view braces, Item& item) {
  braces = trimmed(braces);
  if (const size_t general = braces.rfind("####"); general != kNone) {
    item.explanation = read_text(braces.substr(general + 4), item.stem.markup);
    braces = trimmed(braces.substr(0, general));
  }
  if (braces.empty()) {
    item.kind = ItemKind::essay;
    return std::nullopt;
  }
  if (braces.starts_with('#')) return read_numbers(braces, item);
  if (braces.find('~') != kNone) return read_choice(braces, item);
  if (braces.find('=') != kNone && braces.find("->") != kNone) return read_match(braces, item);
  if (read_truth(braces, item)) return std::nullopt;
  return read_short(braces, item);
}

Refusal read_question(std::string_view text, Item& item) {
  if (text.starts_with("::")) {
    const size_t end = text.find("::", 2);
    if (end != kNone) {
      item.name = show_gift_escapes(text.substr(2, end - 2));
      text = trimmed(text.substr(end + 2));
    } else {
      text = trimmed(text.substr(2));
    }
  }
  const size_t open = text.find('{'), close = text.find('}');
  if (open == kNone && close == kNone) {
    item.stem = read_text(text, Markup::moodle);
    return std::nullopt;
  }
  if (open == kNone || close == kNone || close < open)
    return Unread{item.line,
                  close == kNone ? "the answers begin with { and don't end"
                                 : "the answers end with } and don't begin",
                  "put the answers between { and }, and \\ before a { or } of the text"};
  const bool gap = close + 1 < text.size();
  std::string stem(text.substr(0, open));
  stem.append(gap ? "_____" : "").append(text.substr(close + 1));
  item.stem = read_text(stem, Markup::moodle);
  return read_braces(text.substr(open + 1, close - open - 1), item);
}

// "$CATEGORY: path" at the front of a block; the rest of it is the next question.
void take_category(std::string_view& text, std::string& category) {
  constexpr std::string_view kOpener = "$CATEGORY:";
  if (!text.starts_with(kOpener)) return;
  const size_t end = std::min(text.find('\n'), text.size());
  category = show_gift_escapes(text.substr(kOpener.size(), end - kOpener.size()));
  text = trimmed(text.substr(end));
}

}  // namespace

GiftComment read_gift_comment(std::string_view comment) {
  GiftComment found;
  for (size_t at = 0; (at = comment.find('[', at)) != kNone; ++at) {
    const bool is_id = comment.substr(at + 1).starts_with("id:");
    if (!is_id && !comment.substr(at + 1).starts_with("tag:")) continue;
    const size_t begin = at + (is_id ? 4 : 5);
    size_t end = begin;
    std::string value;
    for (; end < comment.size() && comment[end] != ']'; ++end) {
      const unsigned char c = static_cast<unsigned char>(comment[end]);
      if (c < 0x20 || c == 0x7F) break;
      if (comment.substr(end, 2) == "\\]") ++end;
      value += comment[end];
    }
    if (end >= comment.size() || comment[end] != ']') {
      at = end - 1;  // nothing before it is closed either
      continue;
    }
    if (end == begin) continue;
    value = std::string(trimmed(value));
    if (is_id)
      found.id = std::move(value);
    else
      found.tags.push_back(std::move(value));
  }
  return found;
}

ItemSet read_gift(std::string_view bytes) {
  ItemSet set;
  std::string category;
  for (const Block& block : blocks_of(clean(bytes).text)) {
    const std::string hidden = hide_gift_escapes(block.text);
    std::string_view text = trimmed(hidden);
    Item item{.line = block.line};
    take_category(text, category);
    if (text.empty()) continue;
    if (is_full(set)) break;
    GiftComment comment = read_gift_comment(block.comment);
    item.id = std::move(comment.id);
    item.tags = std::move(comment.tags);
    item.category = category;
    if (auto refusal = read_question(text, item))
      set.unread.push_back(std::move(*refusal));
    else
      set.items.push_back(std::move(item));
  }
  return set;
}

}  // namespace stet

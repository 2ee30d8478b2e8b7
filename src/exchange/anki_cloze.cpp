#include "exchange/anki_cloze.h"

#include <algorithm>
#include <string_view>

#include "bank/gapped.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kMostGaps = 50;        // each number repeats the text
constexpr size_t kMostText = 16 << 10;  // of a note with gaps

struct Gap {
  size_t begin = 0, end = 0;
  std::string number;
  std::string_view answer, hint;
};

// "{{c1::answer::hint}}" from `open` to `close`; without an end where it is none.
Gap gap_at(std::string_view text, size_t open, size_t close) {
  size_t at = open + 3;
  while (at < close && is_digit(static_cast<unsigned char>(text[at]))) ++at;
  if (at == open + 3 || at + 2 > close || text.substr(at, 2) != "::") return {};
  Gap gap{open, close + 2, std::string(text.substr(open + 3, at - open - 3)), {}, {}};
  const std::string_view inside = text.substr(at + 2, close - at - 2);
  const size_t hint = inside.find("::");
  gap.answer = trimmed(inside.substr(0, hint));
  if (hint != std::string_view::npos) gap.hint = trimmed(inside.substr(hint + 2));
  return gap;
}

std::vector<Gap> gaps_in(std::string_view text) {
  std::vector<Gap> gaps;
  for (size_t at = 0; (at = text.find("{{c", at)) != std::string_view::npos;) {
    const size_t close = text.find("}}", at + 3);
    if (close == std::string_view::npos) break;  // nor is any that opens later
    // The last that opens before the end is the one that ends there.
    const Gap gap = gap_at(text, text.rfind("{{c", close), close);
    at = close + 2;
    if (gap.end > 0) gaps.push_back(gap);
  }
  return gaps;
}

}  // namespace

Result<std::vector<Item>> read_anki_cloze(const Item& note, const std::vector<std::string>& fields,
                                          Markup markup) {
  std::vector<Item> items;
  if (fields.empty() || fields[0].find("{{c") == std::string::npos) return items;
  const std::string_view text = fields[0];
  const std::vector<Gap> gaps = text.size() > kMostText ? std::vector<Gap>() : gaps_in(text);
  if (text.size() > kMostText || gaps.size() > kMostGaps)
    return refuse("", "the card has more than 50 gaps, or more than 16 KB of text", "split it");
  std::vector<std::string> numbers;
  for (const Gap& gap : gaps) add_new(numbers, gap.number);
  for (const std::string& number : numbers) {
    Item item = note;
    item.stem.markup = markup;
    std::string answer;
    size_t from = 0;
    for (const Gap& gap : gaps) {
      item.stem.text.append(text.substr(from, gap.begin - from));
      from = gap.end;
      if (gap.number != number) {
        item.stem.text.append(gap.answer);
        continue;
      }
      item.stem.text.append(kGap);
      if (!gap.hint.empty()) item.stem.text.append(" (").append(gap.hint).append(")");
      answer.append(answer.empty() ? "" : "; ").append(gap.answer);
    }
    item.stem.text.append(text.substr(from));
    item.answers.push_back({{std::move(answer), markup}, 100});
    if (fields.size() > 1) item.explanation = {fields[1], markup};
    if (fields.size() > 2) item.lost.emplace_back("further fields");
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace stet

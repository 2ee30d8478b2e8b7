#include "exchange/cloze.h"

#include <algorithm>
#include <array>
#include <optional>

#include "exchange/item_limit.h"
#include "exchange/numbers.h"
#include "text/utf8.h"

namespace stet {

namespace {

struct ClozeType {
  std::string_view name;  // followed by letters of its own: H, V, S, _H…, for layout and order
  ItemKind kind;
};
constexpr std::array kTypes{
    ClozeType{"MULTICHOICE", ItemKind::one_of},    ClozeType{"MULTIRESPONSE", ItemKind::some_of},
    ClozeType{"SHORTANSWER", ItemKind::short_text}, ClozeType{"NUMERICAL", ItemKind::number},
    ClozeType{"MC", ItemKind::one_of},             ClozeType{"MR", ItemKind::some_of},
    ClozeType{"MW", ItemKind::short_text},         ClozeType{"SA", ItemKind::short_text},
    ClozeType{"NM", ItemKind::number}};

struct Gap {
  size_t begin = 0;
  size_t end = 0;
  ItemKind kind = ItemKind::one_of;
  bool case_matters = false;
  std::string_view alternatives;
};

// The first `mark` that has no backslash before it.
size_t find_bare(std::string_view text, char mark, size_t from = 0) {
  for (size_t i = from; i < text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == mark)
      return i;
  }
  return std::string_view::npos;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && std::string_view("}#~\"\\/").find(text[i + 1]) != std::string_view::npos) ++i;
    out += text[i];
  }
  return std::string(trimmed(out));
}

// "{1:MULTICHOICE:" at `open`, with where its alternatives begin as its end.
std::optional<Gap> gap_opening(std::string_view text, size_t open) {
  constexpr size_t kLongest = 40;  // of what stands before the alternatives
  const std::string_view inside = text.substr(open + 1, kLongest);
  const size_t first = inside.find(':');
  if (first == std::string_view::npos) return std::nullopt;
  const std::string_view weight = trimmed(inside.substr(0, first));
  if (!std::ranges::all_of(weight, [](unsigned char c) { return is_digit(c); })) return std::nullopt;
  const size_t second = inside.find(':', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const std::string_view name = trimmed(inside.substr(first + 1, second - first - 1));
  for (const ClozeType& type : kTypes)
    if (name.starts_with(type.name) && name.size() <= type.name.size() + 4)
      return Gap{open, open + second + 2, type.kind,
                 name.ends_with("_C") || name == "SAC" || name == "MWC", {}};
  return std::nullopt;
}

std::vector<Gap> gaps_in(std::string_view text) {
  std::vector<Gap> gaps;
  for (size_t at = 0; (at = text.find('{', at)) != std::string_view::npos;) {
    auto gap = gap_opening(text, at);
    if (!gap) {
      ++at;
      continue;
    }
    const size_t close = find_bare(text, '}', gap->end);
    if (close == std::string_view::npos) break;  // nor is any that opens later
    gap->alternatives = text.substr(gap->end, close - gap->end);
    gap->end = at = close + 1;
    gaps.push_back(*gap);
  }
  return gaps;
}

ItemAnswer read_alternative(std::string_view text, const Gap& gap, Markup markup) {
  ItemAnswer answer;
  text = trimmed(text);
  if (text.starts_with('=')) {
    answer.weight = 100;
    text.remove_prefix(1);
  } else if (const size_t end = text.find('%', 1); text.starts_with('%') && end != text.npos) {
    answer.weight = std::clamp(read_decimal(text.substr(1, end - 1)).value_or(0), -100.0, 100.0);
    text.remove_prefix(end + 1);
  }
  const size_t hash = find_bare(text, '#');
  if (hash != std::string_view::npos) answer.feedback = {unescaped(text.substr(hash + 1)), markup};
  std::string words = unescaped(text.substr(0, hash));
  if (gap.kind == ItemKind::number) {
    const size_t colon = words.find(':');
    if (colon != std::string::npos) {
      answer.tolerance = read_decimal(trimmed(words.substr(colon + 1))).value_or(0);
      words.erase(colon);
    }
  }
  answer.text = {std::move(words), markup};
  return answer;
}

}  // namespace

std::vector<Item> read_cloze(const Item& whole) {
  const std::string& text = whole.stem.text;
  const std::vector<Gap> gaps = gaps_in(text);
  constexpr size_t kMostGaps = 50;  // each repeats the text
  std::vector<Item> items;
  if (gaps.size() > kMostGaps) return items;
  for (size_t k = 0; k < gaps.size(); ++k) {
    const Gap& gap = gaps[k];
    Item item = whole;
    item.kind = gap.kind;
    item.case_matters = gap.case_matters;
    item.wildcards = gap.kind == ItemKind::short_text;
    item.stem.text.clear();
    size_t from = 0;
    for (size_t other = 0; other < gaps.size(); ++other) {
      item.stem.text.append(text, from, gaps[other].begin - from);
      item.stem.text += other == k ? "_____" : "…";
      from = gaps[other].end;
    }
    item.stem.text.append(text, from);
    for (size_t begin = 0;
         begin <= gap.alternatives.size() && item.answers.size() < kMostAnswersRead;) {
      const size_t end =
          std::min(find_bare(gap.alternatives, '~', begin), gap.alternatives.size());
      const std::string_view part = gap.alternatives.substr(begin, end - begin);
      if (!trimmed(part).empty())
        item.answers.push_back(read_alternative(part, gap, whole.stem.markup));
      begin = end + 1;
    }
    if (gaps.size() > 1) item.lost.emplace_back("the other gaps of its text");
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace stet

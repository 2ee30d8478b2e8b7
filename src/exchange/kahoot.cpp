#include "exchange/kahoot.h"

#include <algorithm>

#include "exchange/csv_columns.h"
#include "exchange/item_limit.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kAnswers = 4;
constexpr size_t kMostColumns = 64, kLongestHeader = 8 << 10;
constexpr size_t kLastHeaderLine = 40;  // below a title and instructions
constexpr size_t kQuestionLength = 120, kAnswerLength = 75;  // characters
constexpr std::string_view kSeconds = "30";

struct Sheet {
  std::vector<CsvRow> rows;  // below the header
  CsvColumns columns;
};

bool is_header(const CsvColumns& columns) {
  return columns.names().size() <= kMostColumns && columns.find_opening("question") && columns.find_opening("answer 1") &&
         columns.find_opening("correct answer");
}

// Where the header is told, of the rows above it nothing need be right.
std::optional<char> separator_of_header(std::string_view bytes) {
  for (size_t begin = 0, n = 0; begin < bytes.size() && n < kLastHeaderLine; ++n) {
    const size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const size_t length = end - begin;
    for (const char separator : {',', ';', '\t'}) {
      if (length > kLongestHeader) break;
      const auto row = read_csv(bytes.substr(begin, length), separator);
      if (row && !row->empty() && is_header(CsvColumns(row->front()))) return separator;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

Result<Sheet> find_sheet(std::string_view bytes) {
  const auto rows = read_csv(bytes, separator_of_header(bytes).value_or(','));
  if (!rows) return tl::unexpected(rows.error());
  for (size_t i = 0; i < rows->size(); ++i)
    if (CsvColumns columns((*rows)[i]); is_header(columns))
      return Sheet{{rows->begin() + static_cast<ptrdiff_t>(i) + 1, rows->end()}, columns};
  return refuse("", "no row has the columns Question, Answer 1 and Correct answer(s)",
                "save Kahoot's template as CSV with its header row");
}

void read_row(const CsvRow& row, const CsvColumns& columns, ItemSet& set) {
  Item item{.line = row.line, .kind = ItemKind::one_of};
  item.stem = {csv_value(row, columns.find_opening("question")), Markup::plain};
  if (item.stem.empty()) return;  // the template numbers rows that are still empty
  const std::string right = csv_value(row, columns.find_opening("correct answer"));
  size_t rights = 0;
  for (size_t n = 1; n <= kAnswers; ++n) {
    const std::string digit = std::to_string(n);
    std::string text = csv_value(row, columns.find_opening("answer " + digit));
    if (text.empty()) continue;
    const bool is_right = right.find(digit) != std::string::npos;
    rights += is_right;
    item.answers.push_back({{std::move(text), Markup::plain}, is_right ? 100.0 : 0.0});
  }
  if (rights == 0) {
    set.unread.push_back({row.line, "no answer is marked as correct",
                          "write its number into the last column, such as 1 or 1,3",
                          item.stem.text});
    return;
  }
  if (rights > 1) item.kind = ItemKind::some_of;
  if (!csv_value(row, columns.find_opening("time")).empty()) item.beside = {"time limits"};
  set.items.push_back(std::move(item));
}

std::string obstacle(const Item& item) {
  if (item.kind == ItemKind::description) return "articles";
  if (item.kind > ItemKind::truth) return "questions of other shapes";
  if (item.answers.size() > kAnswers) return "questions with more than four answers";
  if (length_in_characters(item.stem.text) > kQuestionLength)
    return "questions of more than 120 characters";
  for (const ItemAnswer& answer : item.answers)
    if (length_in_characters(answer.text.text) > kAnswerLength)
      return "questions with answers of more than 75 characters";
  return "";
}

}  // namespace

bool is_kahoot_csv(std::string_view bytes) {
  return separator_of_header(bytes).has_value();
}

Result<ItemSet> read_kahoot_csv(std::string_view bytes) {
  const auto sheet = find_sheet(bytes);
  if (!sheet) return tl::unexpected(sheet.error());
  ItemSet set;
  for (const CsvRow& row : sheet->rows)
    if (!is_full(set)) read_row(row, sheet->columns, set);
  return set;
}

std::string write_kahoot_csv(const ItemSet& set, Losses& losses) {
  std::string out = csv_line(
      {"", "Question - max 120 characters", "Answer 1 - max 75 characters",
       "Answer 2 - max 75 characters", "Answer 3 - max 75 characters",
       "Answer 4 - max 75 characters",
       "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
       "Correct answer(s) - choose at least one"});
  size_t number = 0;
  for (const Item& item : set.items) {
    if (const std::string what = obstacle(item); !what.empty()) {
      losses.add(what);
      continue;
    }
    std::vector<std::string> cells{std::to_string(++number), item.stem.text};
    std::string right;
    for (size_t i = 0; i < kAnswers; ++i) {
      const bool there = i < item.answers.size();
      cells.push_back(there ? item.answers[i].text.text : "");
      if (there && item.answers[i].weight > 0)
        right += (right.empty() ? "" : ",") + std::to_string(i + 1);
      if (there && !item.answers[i].feedback.empty())
        losses.add("why an answer is right or wrong");
    }
    if (!item.explanation.empty()) losses.add("explanations");
    losses.add("ids, kinds and difficulty");
    cells.emplace_back(kSeconds);
    cells.push_back(right);
    out += csv_line(cells);
  }
  return out;
}

}  // namespace stet

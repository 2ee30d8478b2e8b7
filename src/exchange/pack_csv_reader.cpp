#include <algorithm>
#include <array>
#include <charconv>

#include "bank/kind.h"
#include "bank/limits.h"
#include "bank/report.h"
#include "exchange/csv_columns.h"
#include "exchange/item_limit.h"
#include "exchange/numbers.h"
#include "exchange/pack_csv.h"
#include "exchange/pack_csv_columns.h"
#include "text/utf8.h"

namespace stet {

namespace {

using Refusal = std::optional<Unread>;

class RowReader {
 public:
  RowReader(const CsvRow& row, const CsvColumns& columns) : row_(row), columns_(columns) {}

  std::string at(std::string_view column) const { return csv_value(row_, columns_.find(column)); }
  std::string at(std::string_view column, size_t number) const {
    return at(std::string(column) + " " + std::to_string(number));
  }
  // option 1, option 2 … up to the last that holds something.
  std::vector<std::string> options() const {
    std::vector<std::string> options;
    for (size_t n = 1; n <= kMostNumbered; ++n) {
      options.push_back(at("option", n));
    }
    while (!options.empty() && options.back().empty()) options.pop_back();
    return options;
  }

  Refusal read(NewQuestion& made) {
    Question& question = made.question;
    for (size_t i = columns_.names().size(); i < row_.cells.size(); ++i)
      if (!trimmed(row_.cells[i]).empty())
        return refusal("this row has more cells than the first row has names",
                       "put a text that holds the separator in quotation marks");
    question.stem = at("question");
    if (question.stem.empty()) return refusal("there is no question in this row", "write one");
    question.id = at("id");
    question.explanation = at("explanation");
    if (std::string date = at("expires"); !date.empty()) question.expires = date;
    if (auto refused = read_kind(question)) return refused;
    if (auto refused = read_flag("debatable", question.debatable)) return refused;
    const std::string difficulty = at("difficulty");
    if (!difficulty.empty()) {
      if (difficulty.size() != 1 || difficulty[0] < '1' || difficulty[0] > '3')
        return refusal("the difficulty is " + quoted(difficulty), "use 1, 2 or 3");
      question.difficulty = difficulty[0] - '0';
    }
    return read_shape(question.shape);
  }

 private:
  Refusal refusal(std::string what, std::string remedy) const {
    return Unread{row_.line, std::move(what), std::move(remedy)};
  }

  Refusal read_kind(Question& question) const {
    const std::string name = at("kind");
    const Kind* kind = find_kind(name.empty() ? "general" : name);
    if (!kind) {
      std::vector<std::string_view> names;
      for (const Kind& known : kinds()) names.push_back(known.name);
      return refusal("there is no kind " + quoted(name),
                     did_you_mean(name, names, "leave the cell empty"));
    }
    question.kind = kind->name;
    question.skill = kind->skill;
    return std::nullopt;
  }

  Refusal read_flag(std::string_view column, bool& flag) const {
    const std::string value = lower(at(column));
    flag = value == "yes" || value == "true" || value == "1";
    if (flag || value.empty() || value == "no" || value == "false" || value == "0")
      return std::nullopt;
    return refusal("\"" + std::string(column) + "\" is " + quoted(value), "write yes or no");
  }

  // "1, 3" or "A, C", of `count` options; from 0.
  std::optional<std::vector<size_t>> numbers(const std::string& cell, size_t count) const {
    std::vector<size_t> found;
    std::string part;
    for (const char c : cell + ",") {
      if (c != ',' && c != ';' && c != ' ') {
        part += c;
        continue;
      }
      if (part.empty()) continue;
      size_t number = 0;
      const char* end = part.data() + part.size();
      if (part.size() == 1 && is_letter(static_cast<unsigned char>(part[0])))
        number = static_cast<size_t>((part[0] | 0x20) - 'a') + 1;
      else if (std::from_chars(part.data(), end, number).ptr != end)
        return std::nullopt;
      if (number < 1 || number > count) return std::nullopt;
      found.push_back(number - 1);
      part.clear();
    }
    if (found.empty()) return std::nullopt;
    return found;
  }

  Refusal read_shape(Shape& shape) const {
    const std::string name = at("shape");
    using Read = Refusal (RowReader::*)(Shape&) const;
    // In the order of the variant.
    constexpr std::array<Read, 8> kReaders{
        &RowReader::read_choose, &RowReader::read_select, &RowReader::read_sort,
        &RowReader::read_match,  &RowReader::read_order,  &RowReader::read_number,
        &RowReader::read_text,   &RowReader::read_mark};
    const auto names = shape_names();
    if (name.empty())
      return numbers(at("right"), kMostNumbered).value_or(std::vector<size_t>{0}).size() > 1
                 ? read_select(shape)
                 : read_choose(shape);
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
      return refusal("there is no shape " + quoted(name),
                     did_you_mean(name, {names.begin(), names.end()}, "leave the cell empty"));
    return (this->*kReaders[static_cast<size_t>(found - names.begin())])(shape);
  }

  Refusal read_options(std::vector<Option>& made) const {
    const std::vector<std::string> texts = options();
    for (size_t i = 0; i < texts.size(); ++i)
      made.push_back({std::string(1, static_cast<char>('a' + i)), texts[i], false, at("why", i + 1)});
    const auto right = numbers(at("right"), texts.size());
    if (!right)
      return refusal("\"right\" is " + quoted(at("right")) + ", which names none of the " +
                         std::to_string(texts.size()) + " options",
                     "write the number of the right option, such as 2, or 1, 3 for several");
    for (const size_t i : *right) made[i].right = true;
    return std::nullopt;
  }
  Refusal read_choose(Shape& shape) const {
    return read_options(shape.emplace<Choose>().options);
  }
  Refusal read_select(Shape& shape) const {
    return read_options(shape.emplace<Select>().options);
  }

  Refusal read_sort(Shape& shape) const {
    Sort& sort = shape.emplace<Sort>();
    const std::string list = at("classes");
    for (size_t begin = 0; !list.empty() && begin <= list.size();) {
      const size_t end = std::min(list.find('\n', begin), list.size());
      sort.classes.emplace_back(trimmed(std::string_view(list).substr(begin, end - begin)));
      begin = end + 1;
    }
    const std::vector<std::string> texts = options();
    for (size_t i = 0; i < texts.size(); ++i) {
      const std::string name = at("answer", i + 1);
      if (name.empty())
        return refusal("\"answer " + std::to_string(i + 1) + "\" is empty",
                       "write the class that this option belongs to");
      auto found = std::ranges::find(sort.classes, name);
      if (found == sort.classes.end()) {
        sort.classes.push_back(name);
        found = sort.classes.end() - 1;
      }
      sort.items.push_back({texts[i], static_cast<size_t>(found - sort.classes.begin()),
                            at("why", i + 1)});
    }
    return std::nullopt;
  }
  Refusal read_match(Shape& shape) const {
    Match& match = shape.emplace<Match>();
    const std::vector<std::string> texts = options();
    for (size_t i = 0; i < texts.size(); ++i)
      match.pairs.push_back({texts[i], at("answer", i + 1)});
    return std::nullopt;
  }
  Refusal read_order(Shape& shape) const {
    shape.emplace<Order>().items = options();
    return std::nullopt;
  }
  Refusal read_number(Shape& shape) const {
    Number& number = shape.emplace<Number>();
    const std::string tolerance = at("tolerance");
    const auto value = read_decimal(at("right"));
    const auto width = tolerance.empty() ? std::optional(0.0) : read_decimal(tolerance);
    if (!value || !width)
      return refusal((value ? "\"tolerance\" is " + quoted(tolerance)
                            : "\"right\" is " + quoted(at("right"))) +
                         ", which is no number",
                     "write it in digits, with a point for decimals");
    number = {*value, *width, at("unit")};
    return std::nullopt;
  }
  Refusal read_text(Shape& shape) const {
    TextEntry& entry = shape.emplace<TextEntry>();
    entry.accept = options();
    if (entry.accept.empty() && !at("right").empty()) entry.accept = {at("right")};
    if (auto refused = read_flag("case matters", entry.case_matters)) return refused;
    return read_flag("accents matter", entry.accents_matter);
  }
  Refusal read_mark(Shape& shape) const {
    Mark& mark = shape.emplace<Mark>();
    mark.none = at("none");
    mark.unit = lower(at("unit")) == "sentence" ? MarkUnit::sentence : MarkUnit::words;
    if (!read_marked(at("passage"), mark))
      return refusal("the [[ and ]] in the passage don't pair",
                     "put [[ before and ]] after each part that is to be marked");
    return std::nullopt;
  }

  const CsvRow& row_;
  const CsvColumns& columns_;
};

Result<void> check_columns(const CsvRow& header, const CsvColumns& columns) {
  for (size_t i = 0; i < columns.names().size(); ++i) {
    const std::string& name = columns.names()[i];
    const std::string place = "line " + std::to_string(header.line);
    if (!is_csv_column(name))
      return refuse(place, "there is no column " + quoted(header.cells[i]),
                    did_you_mean(name, csv_column_names(), "take the column out"));
    if (std::ranges::find(columns.names().begin(), columns.names().begin() + static_cast<ptrdiff_t>(i),
                          name) != columns.names().begin() + static_cast<ptrdiff_t>(i))
      return refuse(place, "the column " + quoted(header.cells[i]) + " stands twice",
                    "take one of them out");
  }
  return {};
}

}  // namespace

// By the names of its columns, so that what is wrong below them can be said.
bool is_pack_csv(std::string_view bytes) {
  const auto header = csv_header(bytes);
  return header && header->cells.size() > 1 && CsvColumns(*header).find("question").has_value();
}

Result<Imported> read_pack_csv(std::string_view bytes, const std::string& title) {
  const auto rows = read_csv(bytes);
  if (!rows) return tl::unexpected(rows.error());
  if (rows->empty()) return refuse("", "the table is empty", "write a row of column names first");
  const CsvColumns columns(rows->front());
  if (auto known = check_columns(rows->front(), columns); !known)
    return tl::unexpected(known.error());
  if (!columns.find("question"))
    return refuse("line 1", "no column is called question", "name the column of the questions so");
  std::vector<NewQuestion> questions;
  std::vector<Unread> unread;
  for (size_t i = 1; i < std::min(rows->size(), kMostImported + 1); ++i) {
    NewQuestion question{.line = (*rows)[i].line, .question = {}};
    if (auto refused = RowReader((*rows)[i], columns).read(question))
      unread.push_back(std::move(*refused));
    else
      questions.push_back(std::move(question));
  }
  Pack pack;
  pack.title = title;
  return adopt(std::move(pack), std::move(questions), std::move(unread));
}

}  // namespace stet

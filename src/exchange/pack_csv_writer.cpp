#include <algorithm>
#include <map>
#include <optional>

#include "exchange/numbers.h"
#include "exchange/pack_csv.h"
#include "exchange/pack_csv_columns.h"
#include "text/csv.h"

namespace stet {

namespace {

using Cells = std::map<std::string, std::string, std::less<>>;  // by column

std::string numbered(std::string_view name, size_t index) {
  return std::string(name) + " " + std::to_string(index + 1);
}

void fill(const std::vector<Option>& options, Cells& cells, Losses& losses) {
  std::string right;
  for (size_t i = 0; i < options.size(); ++i) {
    cells[numbered("option", i)] = options[i].text;
    cells[numbered("why", i)] = options[i].why;
    if (options[i].right) right += (right.empty() ? "" : ", ") + std::to_string(i + 1);
    if (options[i].id != std::string(1, static_cast<char>('a' + i)))
      losses.add("the ids of options");
  }
  cells["right"] = right;
}

bool fill(const Choose& shape, Cells& cells, Losses& losses) {
  fill(shape.options, cells, losses);
  return true;
}
bool fill(const Select& shape, Cells& cells, Losses& losses) {
  fill(shape.options, cells, losses);
  return true;
}
// The classes are told where they don't follow from the items.
void fill_classes(const Sort& shape, Cells& cells, Losses& losses) {
  std::vector<size_t> order;
  for (const SortItem& item : shape.items)
    if (std::ranges::find(order, item.class_index) == order.end())
      order.push_back(item.class_index);
  if (order.size() == shape.classes.size() && std::ranges::is_sorted(order)) return;
  std::string& classes = cells["classes"];
  for (const std::string& name : shape.classes) {
    if (name.find('\n') != std::string::npos) {
      classes.clear();
      return losses.add("the order of classes, and empty ones");
    }
    classes += (classes.empty() ? "" : "\n") + name;
  }
}

bool fill(const Sort& shape, Cells& cells, Losses& losses) {
  fill_classes(shape, cells, losses);
  for (size_t i = 0; i < shape.items.size(); ++i) {
    cells[numbered("option", i)] = shape.items[i].text;
    cells[numbered("answer", i)] = shape.classes[shape.items[i].class_index];
    cells[numbered("why", i)] = shape.items[i].why;
  }
  return true;
}
bool fill(const Match& shape, Cells& cells, Losses&) {
  for (size_t i = 0; i < shape.pairs.size(); ++i) {
    cells[numbered("option", i)] = shape.pairs[i].left;
    cells[numbered("answer", i)] = shape.pairs[i].right;
  }
  return true;
}
bool fill(const Order& shape, Cells& cells, Losses&) {
  for (size_t i = 0; i < shape.items.size(); ++i) cells[numbered("option", i)] = shape.items[i];
  return true;
}
bool fill(const Number& shape, Cells& cells, Losses&) {
  cells["right"] = written_number(shape.value);
  cells["tolerance"] = written_number(shape.tolerance);
  cells["unit"] = shape.unit;
  return true;
}
bool fill(const TextEntry& shape, Cells& cells, Losses& losses) {
  if (shape.accept.size() > kMostNumbered) losses.add("accepted answers beyond twelve");
  for (size_t i = 0; i < std::min(kMostNumbered, shape.accept.size()); ++i)
    cells[numbered("option", i)] = shape.accept[i];
  if (shape.case_matters) cells["case matters"] = "yes";
  if (shape.accents_matter) cells["accents matter"] = "yes";
  return true;
}
bool fill(const Mark& shape, Cells& cells, Losses& losses) {
  cells["passage"] = write_marked(shape);
  cells["none"] = shape.none;
  if (shape.unit == MarkUnit::sentence) cells["unit"] = "sentence";
  if (!cells["passage"].empty()) return true;
  losses.add("questions whose passage holds [[ or ]]");
  return false;
}

std::optional<Cells> cells_of(const Question& question, Losses& losses) {
  Cells cells;
  if (!std::visit([&](const auto& shape) { return fill(shape, cells, losses); }, question.shape))
    return std::nullopt;
  cells["question"] = question.stem;
  cells["shape"] = shape_name(question.shape);
  cells["kind"] = question.kind;
  cells["difficulty"] = std::to_string(question.difficulty);
  cells["explanation"] = question.explanation;
  cells["id"] = question.id;
  if (question.debatable) cells["debatable"] = "yes";
  cells["expires"] = question.expires.value_or("");
  if (!question.evidence.empty()) losses.add("evidence");
  if (question.origin) losses.add("the proof of a key");
  if (!question.unknown.empty()) losses.add("keys that Stet doesn't know");
  return cells;
}

}  // namespace

std::string write_pack_csv(const Pack& pack, Losses& losses) {
  for (size_t i = 0; i < pack.articles.size(); ++i) losses.add("articles");
  lose_parts(pack, {}, losses);
  std::vector<Cells> rows;
  for (const Question& question : pack.questions)
    if (auto cells = cells_of(question, losses)) rows.push_back(std::move(*cells));
  std::vector<std::string> used;
  for (const std::string_view name : csv_column_names())
    for (const Cells& cells : rows)
      if (const auto found = cells.find(name); found != cells.end() && !found->second.empty()) {
        used.emplace_back(name);
        break;
      }
  std::string out = csv_line(used);
  for (const Cells& cells : rows) {
    std::vector<std::string> line;
    for (const std::string& name : used) {
      const auto found = cells.find(name);
      line.push_back(found == cells.end() ? "" : found->second);
    }
    out += csv_line(line);
  }
  return out;
}

}  // namespace stet

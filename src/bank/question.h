// A question: one of eight answer shapes, a label for its kind, and the proof of its key.
//
// Shapes are types in one variant, so that JSON, marking, terminal, screen and exchange formats
// each handle a shape once. A kind ("who-said-it") is only a label and a writer. Hand-written
// questions have no origin; generated ones record the writer, the seed and the change made, from
// which the checker proves the key again each time a pack is opened.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "text/json.h"
#include "text/span.h"

namespace stet {

// Keys of a file that we don't know; kept where they stood and written back.
using UnknownKeys = std::vector<JsonNode::Member>;

struct Option {
  std::string id;
  std::string text;
  bool right = false;
  std::string why = {};  // why it is wrong (or right), shown after the answer
  UnknownKeys unknown = {};
};

struct Choose {
  std::vector<Option> options;
};  // exactly one right
struct Select {
  std::vector<Option> options;
};  // one or more right

struct SortItem {
  std::string text;
  size_t class_index = 0;
  std::string why = {};
  UnknownKeys unknown = {};
};
struct Sort {
  std::vector<std::string> classes;
  std::vector<SortItem> items;
};

struct Pair {
  std::string left;
  std::string right;
  UnknownKeys unknown = {};
};
struct Match {
  std::vector<Pair> pairs;
};

struct Order {
  std::vector<std::string> items;
};  // in the right order

struct Number {
  double value = 0;
  double tolerance = 0;   // right when |given - value| <= tolerance
  std::string unit = {};  // "percent"; may be empty
};

struct TextEntry {
  std::vector<std::string> accept;
  bool case_matters = false;
  bool accents_matter = false;
};

// Mark words or a sentence in a passage. Where `none` is set, "nothing to mark" is an answer of
// its own, labelled with it ("Stet: let it stand"), and no targets means that it is the key.
enum class MarkUnit { words, sentence };
struct Mark {
  std::string passage;
  std::vector<Span> targets;  // byte offsets into the passage
  MarkUnit unit = MarkUnit::words;
  std::string none = {};
};

using Shape = std::variant<Choose, Select, Sort, Match, Order, Number, TextEntry, Mark>;

// "choose", "select", "sort", "match", "order", "number", "text", "mark": in the variant's order.
std::span<const std::string_view> shape_names();
std::string_view shape_name(const Shape& shape);

struct Evidence {
  std::string article;  // id of the article in the pack
  Span span;            // byte offsets into its text
  std::string text;     // the same words again, so that a reader of the file sees them
  UnknownKeys unknown = {};
};

// The one recorded change: `from` stands at `at` in the article, the question shows `to`.
struct Change {
  std::string from;
  std::string to;
  Span at;
  UnknownKeys unknown = {};
};

struct Origin {
  std::string writer;
  uint64_t seed = 0;
  std::optional<Change> change = {};
  UnknownKeys unknown = {};
};

struct Question {
  std::string id;  // a uuid, so that scores survive edits
  std::string kind;
  std::string skill;
  Shape shape;
  int difficulty = 1;  // 1..3
  std::string stem;
  std::string explanation;
  bool debatable = false;
  std::optional<std::string> expires;  // ISO date
  std::vector<Evidence> evidence;
  std::optional<Origin> origin;
  UnknownKeys unknown;
};

}  // namespace stet

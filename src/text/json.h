// The one reader of foreign JSON: parsed within limits into plain values that know their place.
//
// nlohmann's parser ends at a raw NUL, lets the last of two equal keys win, and grows to 27 times
// the file on hostile input; so its SAX events are taken into this small tree, which refuses all
// of that and remembers where each value stands (for file:line:column messages). Nothing else
// in the program calls json::parse.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "text/result.h"
#include "text/span.h"

namespace stet {

struct JsonNode {
  struct Member;
  using Array = std::vector<JsonNode>;
  using Object = std::vector<Member>;  // in file order, keys distinct

  std::variant<std::nullptr_t, bool, int64_t, double, std::string, Array, Object> value;
  Span place;  // bytes of the value in the file

  const JsonNode* find(std::string_view key) const;  // null when absent or not an object
  const std::string* string() const { return std::get_if<std::string>(&value); }
  const Array* array() const { return std::get_if<Array>(&value); }
  const Object* object() const { return std::get_if<Object>(&value); }
  const bool* boolean() const { return std::get_if<bool>(&value); }
  const int64_t* integer() const { return std::get_if<int64_t>(&value); }
  bool is_number() const { return value.index() == 2 || value.index() == 3; }
  double number() const;  // 0 when it isn't one
  bool is_null() const { return value.index() == 0; }
};

struct JsonNode::Member {
  std::string key;
  JsonNode node;
  Span key_place;
};

struct JsonLimits {
  size_t depth = 16;
  size_t nodes = 200'000;
  size_t string_bytes = 64u << 10;
};

// Refused with `name:line:column` as the place; its byte offset goes to `refused_at` if given.
Result<JsonNode> parse_json(std::string_view bytes, const std::string& name,
                            const JsonLimits& limits = {}, size_t* refused_at = nullptr);

// Both count from 1; columns in characters.
struct LineColumn {
  size_t line = 1;
  size_t column = 1;
};
LineColumn line_and_column(std::string_view bytes, size_t offset);
// "name:line:column" of a byte offset.
std::string place_in(std::string_view bytes, size_t offset, const std::string& name);

}  // namespace stet

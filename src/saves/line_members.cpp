#include "saves/line_members.h"

#include <charconv>

namespace stet {

std::string LineMembers::string(const char* key) {
  const JsonNode* node = node_.find(key);
  if (node && node->string()) return *node->string();
  fail();
  return "";
}

int64_t LineMembers::integer(const char* key) {
  const JsonNode* node = node_.find(key);
  if (node && node->integer() && *node->integer() >= 0) return *node->integer();
  fail();
  return 0;
}

double LineMembers::number(const char* key) {
  const JsonNode* node = node_.find(key);
  if (node && node->is_number()) return node->number();
  fail();
  return 0;
}

bool LineMembers::boolean(const char* key) {
  const JsonNode* node = node_.find(key);
  if (node && node->boolean()) return *node->boolean();
  fail();
  return false;
}

uint64_t LineMembers::seed(const char* key) {
  const std::string text = string(key);
  uint64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) fail();
  return value;
}

const JsonNode::Array& LineMembers::array(const char* key) {
  static const JsonNode::Array kNone;
  const JsonNode* node = node_.find(key);
  if (node && node->array()) return *node->array();
  fail();
  return kNone;
}

std::vector<size_t> LineMembers::indices(const char* key) {
  std::vector<size_t> out;
  for (const JsonNode& item : array(key)) {
    if (item.integer() && *item.integer() >= 0)
      out.push_back(static_cast<size_t>(*item.integer()));
    else
      fail();
  }
  return out;
}

std::vector<std::string> LineMembers::strings(const char* key) {
  std::vector<std::string> out;
  for (const JsonNode& item : array(key)) {
    if (item.string())
      out.push_back(*item.string());
    else
      fail();
  }
  return out;
}

std::vector<Span> LineMembers::spans(const char* key) {
  auto offset = [](const JsonNode& node) { return node.integer() && *node.integer() >= 0; };
  std::vector<Span> out;
  for (const JsonNode& item : array(key)) {
    auto* ends = item.array();
    if (ends && ends->size() == 2 && offset((*ends)[0]) && offset((*ends)[1]))
      out.push_back(
          {static_cast<size_t>(*(*ends)[0].integer()), static_cast<size_t>(*(*ends)[1].integer())});
    else
      fail();
  }
  return out;
}

int LineMembers::offset_minutes(const char* key) {
  constexpr int64_t kDay = 24 * 60;
  const JsonNode* node = node_.find(key);
  if (node && node->integer() && *node->integer() >= -kDay && *node->integer() <= kDay)
    return static_cast<int>(*node->integer());
  fail();
  return 0;
}

std::optional<int> LineMembers::small_integer(const char* key) {
  const JsonNode* node = node_.find(key);
  if (!node || !node->integer() || *node->integer() < 0 || *node->integer() > 1000)
    return std::nullopt;
  return static_cast<int>(*node->integer());
}

}  // namespace stet

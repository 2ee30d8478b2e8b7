#include "bank/fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "bank/codes.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::string_view type_name(const JsonNode& node) {
  constexpr std::array<std::string_view, 7> kNames{"null", "a truth value", "a number", "a number",
                                                   "text", "a list",        "an object"};
  return kNames[node.value.index()];
}

std::string key_name(std::string_view key) {
  return "\"" + std::string(key) + "\"";
}

std::string count_of(size_t n, std::string_view noun) {
  return std::to_string(n) + " " + std::string(noun) + (n == 1 ? "" : "s");
}

// A key as one step of a JSON pointer (RFC 6901).
std::string escaped(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
  return out;
}

bool is_id(std::string_view text) {
  constexpr size_t kLongestId = 64;
  return !text.empty() && text.size() <= kLongestId && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
  });
}

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto part = [&](size_t at, size_t length) -> int {
    int value = -1;
    const char* end = text.data() + at + length;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ec == std::errc{} && read.ptr == end ? value : -1;
  };
  const int year = part(0, 4), month = part(5, 2), day = part(8, 2);
  if (year < 0 || month < 1 || month > 12) return false;
  constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return day >= 1 && day <= kDays[static_cast<size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

// 2 and 2.0 are the same number, as in JSON Schema.
std::optional<int64_t> whole(const JsonNode& node) {
  constexpr double kExact = 9007199254740992;  // 2^53
  if (node.integer()) return *node.integer();
  const double value = node.number();
  if (!node.is_number() || value != std::trunc(value) || std::abs(value) > kExact)
    return std::nullopt;
  return static_cast<int64_t>(value);
}

std::string shown(double value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return {digits.data(), end};
}

}  // namespace

std::string read_text(const JsonNode& node, const std::string& pointer, std::string_view name,
                      size_t limit, Report& report) {
  const std::string subject(name);
  const std::string* string = node.string();
  if (!string) {
    report.error(code::kWrongType, pointer, node.place,
                 subject + " is " + std::string(type_name(node)) + ", not text",
                 "write it in quotation marks");
    return "";
  }
  Cleaned cleaned = clean(*string);
  if (cleaned.removed > 0) report.cleaned(cleaned.removed, pointer, node.place);
  if (cleaned.text.size() > limit)
    report.error(code::kTooMuch, pointer, node.place,
                 subject + " is " + count_of(cleaned.text.size(), "byte") + " long, and " +
                     std::to_string(limit) + " are allowed",
                 "shorten it");
  return std::move(cleaned.text);
}

Fields::Fields(const JsonNode& node, std::string pointer, std::string_view noun, Report& report)
    : node_(node),
      pointer_(std::move(pointer)),
      noun_(noun),
      report_(report),
      object_(node.object() != nullptr) {
  if (object_) return;
  report_.error(
      code::kWrongType, pointer_, node_.place,
      std::string(noun_) + " is wanted here, and this is " + std::string(type_name(node_)),
      "write it as { … }");
}

std::string Fields::pointer(std::string_view key) const {
  return key.empty() ? pointer_ : pointer_ + "/" + escaped(key);
}

Span Fields::place(std::string_view key) const {
  const JsonNode* node = node_.find(key);
  return node ? node->place : node_.place;
}

const JsonNode* Fields::object(std::string_view key) {
  asked_.push_back(key);
  return node_.find(key);
}

const JsonNode* Fields::ask(std::string_view key, const Wanted& wanted) {
  const JsonNode* node = object(key);
  if (!node && object_ && wanted.required)
    error(code::kMissing, key, key_name(key) + " is missing",
          "add " + key_name(key) + ": " + std::string(wanted.meaning));
  return node;
}

void Fields::wrong_type(std::string_view key, const JsonNode& node, std::string_view wanted,
                        std::string_view remedy) {
  error(code::kWrongType, key,
        key_name(key) + " is " + std::string(type_name(node)) + ", not " + std::string(wanted),
        std::string(remedy));
}

void Fields::error(const char* code, std::string_view key, std::string what, std::string remedy) {
  report_.error(code, pointer(key), place(key), std::move(what), std::move(remedy));
}

std::string Fields::text(std::string_view key, const Wanted& wanted) {
  const JsonNode* node = ask(key, wanted);
  if (!node) return "";
  std::string text = read_text(*node, pointer(key), key_name(key), wanted.limit, report_);
  if (wanted.required && node->string() && trimmed(text).empty())
    error(code::kTooLittle, key, key_name(key) + " is empty",
          "write " + std::string(wanted.meaning));
  return text;
}

std::string Fields::id(std::string_view key, std::string_view meaning) {
  const JsonNode* node = ask(key, {.meaning = meaning});
  if (!node) return "";
  if (!node->string()) {
    wrong_type(key, *node, "text", "write it in quotation marks");
    return "";
  }
  if (!is_id(*node->string()))
    error(code::kMalformed, key, quoted(*node->string()) + " can't be an id",
          "use 1 to 64 of a-z, 0-9, \".\", \"_\" and \"-\"");
  return *node->string();
}

std::string Fields::date(std::string_view key, std::string_view meaning) {
  const std::string text = this->text(key, {meaning, 64, false});
  if (!text.empty() && !is_date(text))
    error(code::kMalformed, key, key_name(key) + " is " + quoted(text) + ", which is not a date",
          "write it like 2026-12-31");
  return text;
}

std::optional<size_t> Fields::one_of(std::string_view key, std::string_view noun,
                                     const std::vector<std::string_view>& names,
                                     const Wanted& wanted) {
  const JsonNode* node = ask(key, wanted);
  if (!node) return std::nullopt;
  if (!node->string()) {
    wrong_type(key, *node, "text", "write it in quotation marks");
    return std::nullopt;
  }
  const std::string& name = *node->string();
  const auto found = std::ranges::find(names, name);
  if (found != names.end()) return static_cast<size_t>(found - names.begin());
  if (names.empty()) return std::nullopt;  // reported where the names are
  std::string all;
  for (const std::string_view known : names) all += (all.empty() ? "" : ", ") + std::string(known);
  error(code::kUnknownName, key, "there is no " + std::string(noun) + " " + quoted(name),
        did_you_mean(name, names, "use one of: " + all));
  return std::nullopt;
}

std::optional<int64_t> Fields::integer(std::string_view key, const Wanted& wanted, int64_t least,
                                       int64_t most) {
  const JsonNode* node = ask(key, wanted);
  if (!node) return std::nullopt;
  const auto found = whole(*node);
  if (!found) {
    wrong_type(key, *node, "a whole number", "write it in digits alone");
    return std::nullopt;
  }
  const int64_t value = *found;
  if (value >= least && value <= most) return value;
  const std::string range = most == INT64_MAX
                                ? std::to_string(least) + " or more"
                                : "from " + std::to_string(least) + " to " + std::to_string(most);
  error(code::kOutOfRange, key, key_name(key) + " is " + std::to_string(value),
        "use a number " + range);
  return std::nullopt;
}

std::optional<double> Fields::number(std::string_view key, const Wanted& wanted) {
  const JsonNode* node = ask(key, wanted);
  if (!node) return std::nullopt;
  if (!node->is_number()) {
    wrong_type(key, *node, "a number", "write it in digits alone");
    return std::nullopt;
  }
  constexpr double kLargest = 1e15;  // beyond it, doubles skip thousandths
  const double value = node->number();
  if (std::abs(value) <= kLargest) return value;
  error(code::kOutOfRange, key, key_name(key) + " is " + shown(value),
        "use a number from -1e15 to 1e15");
  return std::nullopt;
}

bool Fields::flag(std::string_view key, bool otherwise) {
  const JsonNode* node = ask(key, {.meaning = "", .required = false});
  if (!node) return otherwise;
  if (node->boolean()) return *node->boolean();
  wrong_type(key, *node, "true or false", "write true or false, without quotation marks");
  return otherwise;
}

const JsonNode::Array* Fields::list(std::string_view key, const Wanted& wanted, size_t least,
                                    size_t most) {
  const JsonNode* node = ask(key, wanted);
  if (!node) return nullptr;
  if (!node->array()) {
    wrong_type(key, *node, "a list", "write it as [ … ]");
    return nullptr;
  }
  const size_t size = node->array()->size();
  if (size < least)
    error(code::kTooLittle, key,
          key_name(key) + " holds " + count_of(size, "value") + ", and at least " +
              std::to_string(least) + (least == 1 ? " is needed" : " are needed"),
          "add " + std::string(wanted.meaning));
  if (size > most)
    error(code::kTooMuch, key,
          key_name(key) + " holds " + count_of(size, "value") + ", and " + std::to_string(most) +
              " are allowed",
          "leave some out");
  return node->array();
}

std::vector<std::string> Fields::texts(std::string_view key, const Wanted& wanted, size_t least,
                                       size_t most, size_t each) {
  std::vector<std::string> texts;
  const JsonNode::Array* values = list(key, wanted, least, most);
  if (!values) return texts;
  for (const JsonNode& value : *values) {
    const std::string at = pointer(key) + "/" + std::to_string(texts.size());
    texts.push_back(read_text(value, at, "this text", each, report_));
    if (value.string() && trimmed(texts.back()).empty())
      report_.error(code::kTooLittle, at, value.place, "this text is empty",
                    "write something or leave it out");
  }
  return texts;
}

void Fields::finish(UnknownKeys& unknown) {
  if (!object_) return;
  std::vector<std::string_view> absent;
  for (const std::string_view key : asked_)
    if (!has(key)) absent.push_back(key);
  for (const JsonNode::Member& member : *node_.object()) {
    if (std::ranges::find(asked_, member.key) != asked_.end()) continue;
    unknown.push_back(member);
    report_.warning(code::kUnknownKey, pointer(member.key), member.key_place,
                    quoted(member.key) + " is not a key of " + std::string(noun_),
                    did_you_mean(member.key, absent, "it does nothing here"));
  }
}

}  // namespace stet

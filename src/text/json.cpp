#include "text/json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "text/utf8.h"

namespace stet {

namespace {

// What people do most often, by what the parser says of it; later rows win.
struct Slip {
  std::string_view sign;
  std::string_view what;
  std::string_view remedy;
};
constexpr std::array kSlips{
    Slip{"; expected '}'", "a comma is missing before this", "put one between the two"},
    Slip{"; expected ']'", "a comma is missing before this", "put one between the two"},
    Slip{"unexpected '}'; expected", "a comma too many stands before this", "take it out"},
    Slip{"unexpected ']'; expected", "a comma too many stands before this", "take it out"},
    Slip{"unexpected '}'; expected ']'", "a [ is closed by a }", "close it with ]"},
    Slip{"unexpected ']'; expected '}'", "a { is closed by a ]", "close it with }"},
    Slip{"; expected ':'", "a colon is missing after the key", "write \"key\": value"},
    Slip{"unexpected end of input", "the file ends too early",
         "close what is open, with \", ] or }"},
};

// Counts what the lexer has taken, so that SAX events know where they stand.
struct CountingIterator {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* at = nullptr;
  const char** taken = nullptr;  // the furthest byte that was read

  reference operator*() const { return *at; }
  CountingIterator& operator++() {
    ++at;
    *taken = at;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at == other.at; }
};

class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view bytes, const char* const& taken, const JsonLimits& limits)
      : bytes_(bytes), taken_(taken), limits_(limits) {}

  bool null() override { return add(nullptr, 4); }
  bool boolean(bool value) override { return add(value, value ? 4 : 5); }
  bool number_integer(number_integer_t value) override { return add_number(int64_t{value}); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<uint64_t>(INT64_MAX))
      return stop("a number is out of range", "use one that fits in 63 bits");
    return add_number(static_cast<int64_t>(value));
  }
  bool number_float(number_float_t value, const string_t&) override { return add_number(value); }
  bool string(string_t& value) override {
    if (value.size() > limits_.string_bytes)
      return stop("a string is longer than " + std::to_string(limits_.string_bytes) + " bytes",
                  "shorten it");
    return add(std::move(value), string_span().length());
  }
  bool binary(binary_t&) override { return false; }

  bool start_object(size_t) override { return open(JsonNode::Object{}); }
  bool start_array(size_t) override { return open(JsonNode::Array{}); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    key_place_ = string_span();
    if (!is_fresh(name))
      return stop("the key \"" + name + "\" stands twice in one object", "remove one of them");
    key_ = std::move(name);
    return true;
  }

  bool parse_error(size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    std::string what = error.what();
    // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while …"
    if (const size_t colon = what.find(": "); colon != std::string::npos)
      what = what.substr(colon + 2);
    offset_ = position > 0 ? position - 1 : 0;
    problem_ = {"", "is not valid JSON: " + what, "mend it there"};
    for (const Slip& slip : kSlips)
      if (what.find(slip.sign) != std::string::npos)
        problem_ = {"", "is not valid JSON: " + std::string(slip.what), std::string(slip.remedy)};
    return false;
  }

  JsonNode root;
  Problem problem_;
  size_t offset_ = 0;

 private:
  size_t position() const { return static_cast<size_t>(taken_ - bytes_.data()); }

  // The string that was just read ends at the lexer's place, with its closing mark; inside it
  // every mark is escaped, so its opening mark is the nearest one behind that isn't.
  Span string_span() const {
    const size_t end = position();
    size_t begin = end - 1;
    while (begin > 0) {
      --begin;
      if (bytes_[begin] != '"') continue;
      size_t slashes = 0;
      while (begin > slashes && bytes_[begin - slashes - 1] == '\\') ++slashes;
      if (slashes % 2 == 0) break;
    }
    return {begin, end};
  }

  bool stop(std::string what, std::string remedy) {
    offset_ = position() == 0 ? 0 : position() - 1;
    problem_ = {"", std::move(what), std::move(remedy)};
    return false;
  }

  template <class T>
  bool add_number(T value) {
    // The lexer has looked one byte past the number, unless it ends the text.
    size_t end = position();
    const auto in_number = [](char c) {
      return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    };
    while (end > 0 && !in_number(bytes_[end - 1])) --end;
    size_t begin = end;
    while (begin > 0 && in_number(bytes_[begin - 1])) --begin;
    return place(JsonNode{value, {begin, end}}) != nullptr;
  }

  template <class T>
  bool add(T value, size_t length) {
    return place(JsonNode{std::move(value), {position() - length, position()}}) != nullptr;
  }

  template <class T>
  bool open(T empty) {
    if (stack_.size() >= limits_.depth)
      return stop("is nested more than " + std::to_string(limits_.depth) + " deep", "flatten it");
    JsonNode* node = place(JsonNode{std::move(empty), {position() - 1, position()}});
    if (!node) return false;
    stack_.push_back(node);
    keys_.emplace_back();
    return true;
  }

  bool close() {
    stack_.back()->place.end = position();
    stack_.pop_back();
    keys_.pop_back();
    return true;
  }

  // Few keys are compared one by one, many are looked up.
  bool is_fresh(const std::string& name) {
    constexpr size_t kFew = 24;
    const JsonNode::Object& members = *stack_.back()->object();
    auto& seen = keys_.back();
    if (members.size() < kFew)
      return std::none_of(members.begin(), members.end(),
                          [&](const JsonNode::Member& member) { return member.key == name; });
    if (seen.empty())
      for (const JsonNode::Member& member : members) seen.insert(member.key);
    return seen.insert(name).second;
  }

  JsonNode* place(JsonNode node) {
    if (++nodes_ > limits_.nodes) {
      stop("holds more than " + std::to_string(limits_.nodes) + " values", "split it");
      return nullptr;
    }
    if (stack_.empty()) {
      root = std::move(node);
      return &root;
    }
    if (auto* array = std::get_if<JsonNode::Array>(&stack_.back()->value))
      return &array->emplace_back(std::move(node));
    auto& object = std::get<JsonNode::Object>(stack_.back()->value);
    return &object.emplace_back(JsonNode::Member{std::move(key_), std::move(node), key_place_})
                .node;
  }

  std::string_view bytes_;
  const char* const& taken_;
  const JsonLimits& limits_;
  std::vector<JsonNode*> stack_;
  std::vector<std::unordered_set<std::string>> keys_;  // of the open objects with many members
  std::string key_;
  Span key_place_;
  size_t nodes_ = 0;
};

}  // namespace

const JsonNode* JsonNode::find(std::string_view key) const {
  const Object* members = object();
  if (!members) return nullptr;
  for (const Member& member : *members)
    if (member.key == key) return &member.node;
  return nullptr;
}

double JsonNode::number() const {
  if (const auto* whole = std::get_if<int64_t>(&value)) return static_cast<double>(*whole);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return 0;
}

Result<JsonNode> parse_json(std::string_view bytes, const std::string& name,
                            const JsonLimits& limits, size_t* refused_at) {
  const auto refuse_at = [&](size_t at, std::string what, std::string remedy) {
    if (refused_at) *refused_at = at;
    return refuse(place_in(bytes, at, name), std::move(what), std::move(remedy));
  };
  if (const size_t nul = bytes.find('\0'); nul != std::string_view::npos)
    return refuse_at(nul, "holds a NUL byte", "save it as plain UTF-8 text");
  if (!is_valid_utf8(bytes)) {
    size_t at = 0;
    while (true) {
      const CodePoint c = decode(bytes, at);
      if (c.value == 0xFFFD && c.length == 1) break;
      at += c.length;
    }
    return refuse_at(at, "is not valid UTF-8", "save it as UTF-8 text");
  }
  const char* taken = bytes.data();
  TreeBuilder builder(bytes, taken, limits);
  const CountingIterator begin{bytes.data(), &taken};
  const CountingIterator end{bytes.data() + bytes.size(), &taken};
  if (!nlohmann::json::sax_parse(begin, end, &builder))
    return refuse_at(builder.offset_, builder.problem_.what, builder.problem_.remedy);
  return std::move(builder.root);
}

LineColumn line_and_column(std::string_view bytes, size_t offset) {
  const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
  const size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  return {static_cast<size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
          length_in_characters(before.substr(line_begin)) + 1};
}

std::string place_in(std::string_view bytes, size_t offset, const std::string& name) {
  const LineColumn place = line_and_column(bytes, offset);
  return name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

}  // namespace stet

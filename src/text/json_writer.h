// Writes one JSON value straight into a string: for lines that are printed by the thousand, where
// building a tree first costs more than reading the article. Text must be valid UTF-8.
#pragma once

#include <charconv>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace stet {

class JsonWriter {
 public:
  // With room for so many bytes; more is made where they don't do.
  explicit JsonWriter(size_t bytes = 0) { out_.resize(bytes); }

  void open(char bracket) {
    char* at = separated(1);
    *at++ = bracket;
    written_to(at);
    fresh_ = true;
  }
  void close(char bracket) {
    char* at = room(1);
    *at++ = bracket;
    written_to(at);
    fresh_ = false;
  }
  // `name` needs no escapes. Written out here, so that it is copied with its length known.
  template <size_t Size>
  void key(const char (&name)[Size]) {
    write_key(name, Size - 1);
  }
  void key(std::string_view name) { write_key(name.data(), name.size()); }
  void string(std::string_view text);
  // The same of text that needs no escapes.
  void plain_string(std::string_view text) {
    char* at = separated(text.size() + 2);
    *at++ = '"';
    at += text.copy(at, text.size());
    *at++ = '"';
    written_to(at);
  }
  void null() { raw("null"); }
  void boolean(bool value) { raw(value ? "true" : "false"); }
  // Whole numbers as such, others in the fewest digits that read back the same; not for NaN.
  template <class Number>
  void number(Number value) {
    constexpr size_t kLongest = 40;
    char* at = separated(kLongest);
    written_to(digits(at, at + kLongest, value));
  }

  std::string take() {
    out_.resize(size_);
    return std::move(out_);
  }

 private:
  void write_key(const char* name, size_t size) {
    char* at = separated(size + 3);
    *at++ = '"';
    std::memcpy(at, name, size);
    at += size;
    *at++ = '"';
    *at++ = ':';
    written_to(at);
    fresh_ = true;
  }
  template <class Number>
  static char* digits(char* begin, char* end, Number value) {
    if constexpr (std::is_floating_point_v<Number>) {
      const Number size = value < 0 ? -value : value;
      if (size == 0 || (size >= 1e-5 && size < 1e15))
        return std::to_chars(begin, end, value, std::chars_format::fixed).ptr;
    }
    return std::to_chars(begin, end, value).ptr;
  }

  // Where the next `bytes` are written to.
  char* room(size_t bytes) {
    if (out_.size() - size_ < bytes) out_.resize(2 * out_.size() + bytes);
    return out_.data() + size_;
  }
  void written_to(const char* end) { size_ = static_cast<size_t>(end - out_.data()); }
  // The same past the comma that parts them from what stands before.
  char* separated(size_t bytes) {
    char* at = room(bytes + 1);
    if (!fresh_) *at++ = ',';
    fresh_ = false;
    return at;
  }
  void raw(std::string_view text) {
    char* at = separated(text.size());
    written_to(at + text.copy(at, text.size()));
  }

  std::string out_;    // with room behind what is written
  size_t size_ = 0;    // of what is written
  bool fresh_ = true;  // nothing stands before on this level
};

}  // namespace stet

// Numbers and arrays of them in a file of the program's own data, kept as the machine keeps them.
//
// Every array begins on a multiple of eight bytes, so that it can be used where it lies in a mapped
// file. Its size stands before it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace stet {

template <class T>
void put(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <class Array>
void put_array(std::string& out, const Array& array) {
  put(out, static_cast<uint64_t>(array.size()));
  out.append(reinterpret_cast<const char*>(array.data()), array.size() * sizeof(array[0]));
  out.resize((out.size() + 7) / 8 * 8);
}

// Takes arrays off the front; once something doesn't fit, `whole` is false and all is empty.
struct Taker {
  std::string_view rest;
  bool whole = true;

  template <class T>
  void take(T* to, size_t count) {
    whole = whole && count <= rest.size() / sizeof(T);
    if (!whole) return;
    std::memcpy(to, rest.data(), count * sizeof(T));
    rest.remove_prefix(count * sizeof(T));
  }
  // The next array, where it lies.
  template <class T>
  std::span<const T> array() {
    uint64_t count = 0;
    take(&count, 1);
    whole = whole && count <= rest.size() / sizeof(T);
    if (!whole) return {};
    const std::span<const T> found(reinterpret_cast<const T*>(rest.data()), count);
    rest.remove_prefix(std::min(rest.size(), (count * sizeof(T) + 7) / 8 * 8));
    return found;
  }
};

}  // namespace stet

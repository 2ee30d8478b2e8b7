// Several words known when the program is built, asked for together. Nearly every token is none of
// them, which one bit of a sieve tells; so that a set may be as large as it needs.
#pragma once

#include <array>
#include <cstdint>
#include <utility>

#include "facts/galley.h"

namespace stet {

template <size_t N>
class WordSet {
 public:
  consteval WordSet(const PlainWord (&words)[N]) : words_(std::to_array(words)) { fill_sieve(); }
  // Of the words that stand in the rows of a table.
  template <class Row>
  consteval WordSet(const std::array<Row, N>& rows, PlainWord Row::*word)
      : words_([&]<size_t... I>(std::index_sequence<I...>) {
          return std::array{rows[I].*word...};
        }(std::make_index_sequence<N>())) {
    fill_sieve();
  }

  bool has(const KnownWord& form) const {
    const size_t at = place(form.packed);
    if (((sieve_[at / 64] >> (at % 64)) & 1) == 0) return false;
    for (const PlainWord& word : words_)
      if (form.is(word)) return true;
    return false;
  }

 private:
  consteval void fill_sieve() {
    for (const PlainWord& word : words_)
      sieve_[place(word.key) / 64] |= uint64_t{1} << (place(word.key) % 64);
  }
  static constexpr size_t place(uint64_t key) { return (key * 0x9E3779B97F4A7C15u) >> 56; }

  std::array<PlainWord, N> words_;
  std::array<uint64_t, 4> sieve_{};
};

template <size_t N>
bool is_any(const Galley& galley, size_t i, const WordSet<N>& words) {
  return i < galley.size() && words.has(galley.form(i));
}

}  // namespace stet

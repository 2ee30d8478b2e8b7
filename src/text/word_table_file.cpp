#include "text/word_table_file.h"

#include <algorithm>
#include <bit>

#include "text/number_arrays.h"
#include "text/open_folder.h"
#include "text/word_table_maker.h"

namespace stet {

namespace {

constexpr std::string_view kMagic = "STETWRD\n";
constexpr uint64_t kVersion = 1;

// Differs where words are packed or hashed otherwise, or numbers kept in another order.
uint64_t manner() {
  constexpr std::string_view kWord = "halfpenny";
  return kVersion + head_of(kWord) + hash_of(kWord) + sieve_bit(kWord);
}

template <class T>
void take(Taker& taker, Held<T>& array) {
  array = Held<T>(taker.array<T>());
}

// What a wrong number could break when words are looked up; the rest is checked on the way.
bool is_sound(const WordTable& table) {
  return table.lists.size() < ListSet().size() && std::has_single_bit(table.places.size()) &&
         std::ranges::any_of(table.places, [](const WordPlace& place) { return !place.number; }) &&
         std::ranges::all_of(table.lists, [&](const TabledList& list) {
           return list.first <= table.order.size() &&
                  list.entries <= table.order.size() - list.first;
         });
}

std::optional<WordTable> table_in(MappedFile file) {
  if (!file.bytes().starts_with(kMagic)) return std::nullopt;
  Taker taker{file.bytes().substr(kMagic.size())};
  uint64_t made_in = 0;
  taker.take(&made_in, 1);
  if (made_in != manner()) return std::nullopt;
  WordTable table;
  take(taker, table.text);
  take(taker, table.lists);
  take(taker, table.words);
  take(taker, table.values);
  take(taker, table.order);
  take(taker, table.places);
  if (!taker.whole || !taker.rest.empty() || !is_sound(table)) return std::nullopt;
  table.file = std::move(file);
  return table;
}

// Whether the folder holds these lists and no others.
bool is_of(const WordTable& table, const std::string& path) {
  const auto folder = OpenFolder::open(path);
  if (!folder) return false;
  const std::vector<std::string> names = list_names(*folder);
  if (names.size() != table.lists.size()) return false;
  for (size_t i = 0; i < names.size(); ++i) {
    const TabledList& list = table.lists[i];
    if (names[i] != table.at(list.name)) return false;
    const std::string file = names[i] + kListEnding;
    const bool is_untouched = list.stamp != FileStamp() && folder->stamp(file) == list.stamp;
    if (!is_untouched && !folder->holds_just(file, table.at(list.bytes))) return false;
  }
  return true;
}

}  // namespace

std::string table_bytes(const WordTable& table) {
  std::string bytes(kMagic);
  put(bytes, manner());
  put_array(bytes, table.text);
  put_array(bytes, table.lists);
  put_array(bytes, table.words);
  put_array(bytes, table.values);
  put_array(bytes, table.order);
  put_array(bytes, table.places);
  return bytes;
}

std::optional<WordTable> open_table(const std::string& path, const std::string& folder) {
  auto file = MappedFile::open(path, "the table of the word lists");
  if (!file) return std::nullopt;
  auto table = table_in(std::move(*file));
  if (!table || !is_of(*table, folder)) return std::nullopt;
  return table;
}

}  // namespace stet

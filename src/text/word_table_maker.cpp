#include "text/word_table_maker.h"

#include <algorithm>

#include "text/file.h"
#include "text/open_folder.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kListLimit = 4u << 20;

// Room for half as many words again as ship: growing would touch fresh memory for each of them
// again, which takes longer than entering it.
constexpr size_t kFirstPlaces = 1u << 15;

constexpr size_t most_words(size_t places) {
  return places / 4 * 3;
}

size_t words_in(std::string_view key) {
  return 1 + static_cast<size_t>(std::count(key.begin(), key.end(), ' '));
}

}  // namespace

TextPart WordTableMaker::keep(std::string_view bytes) {
  const TextPart part{static_cast<uint32_t>(text_.size()), static_cast<uint32_t>(bytes.size())};
  text_ += bytes;
  return part;
}

TextPart WordTableMaker::place_in_text(std::string_view kept) const {
  return {static_cast<uint32_t>(kept.data() - text_.data()), static_cast<uint32_t>(kept.size())};
}

size_t WordTableMaker::place_for(std::string_view key) const {
  return place_of(places_, key, [this](size_t i) { return at(words_[i].key); });
}

void WordTableMaker::grow() {
  const size_t size = std::max(kFirstPlaces, places_.size() * 2);
  places_.assign(size, WordPlace());
  for (size_t i = 0; i < words_.size(); ++i) {
    const std::string_view key = at(words_[i].key);
    places_[place_for(key)] = {packed(key), static_cast<uint32_t>(i + 1)};
  }
  words_.reserve(most_words(size));
  values_.reserve(size / 4);
  order_.reserve(size);
}

ListedWord& WordTableMaker::enter(std::string_view key) {
  if (words_.size() >= most_words(places_.size())) grow();
  WordPlace& place = places_[place_for(key)];
  if (place.number == 0) {
    words_.push_back({{}, place_in_text(key)});
    place = {packed(key), static_cast<uint32_t>(words_.size())};
  }
  return words_[place.number - 1];
}

void WordTableMaker::add_entry(TabledList& list, size_t id, std::string_view line) {
  if (line.starts_with('#')) return;
  const size_t tab = line.find('\t');
  const std::string_view key = trimmed(line.substr(0, tab));
  if (key.empty()) return;
  const size_t space = key.find(' ');
  if (space != std::string_view::npos) enter(key.substr(0, space)).listing.opening.set(id);
  ListedWord& word = enter(key);
  if (word.listing.holding.test(id)) return;
  word.listing.holding.set(id);
  if (tab != std::string_view::npos) {
    const TextPart value = place_in_text(trimmed(line.substr(tab + 1)));
    values_.push_back({value, static_cast<uint32_t>(id), word.value});
    word.value = static_cast<uint32_t>(values_.size() - 1);
  }
  const size_t bit = sieve_bit(key);
  list.sieve[bit / 64] |= uint64_t{1} << (bit % 64);
  list.longest = std::max<uint64_t>(list.longest, space == key.npos ? 1 : words_in(key));
  order_.push_back(static_cast<uint32_t>(&word - words_.data()));
}

void WordTableMaker::add(std::string_view name, std::string_view bytes, const FileStamp& stamp) {
  TabledList list;
  list.name = keep(name);
  list.bytes = keep(bytes);
  list.stamp = stamp;
  list.first = static_cast<uint32_t>(order_.size());
  const size_t id = lists_.size() + 1;  // 0 is the empty list
  for (std::string_view rest = at(list.bytes); !rest.empty();) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    add_entry(list, id, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  list.entries = static_cast<uint32_t>(order_.size()) - list.first;
  lists_.push_back(list);
}

WordTable WordTableMaker::made() && {
  std::vector<ListedValue> values;
  values.reserve(values_.size());
  for (ListedWord& word : words_) {
    uint32_t chain = word.value;
    if (chain == ListedWord::kNoValue) continue;
    word.value = static_cast<uint32_t>(values.size());
    for (; chain != ListedWord::kNoValue; chain = values_[chain].next)
      values.push_back({values_[chain].text, values_[chain].list, 0});
    values.back().last = 1;
  }
  WordTable table;
  table.text = Held(std::vector<char>(text_.begin(), text_.end()));
  table.lists = Held(std::move(lists_));
  table.words = Held(std::move(words_));
  table.values = Held(std::move(values));
  table.order = Held(std::move(order_));
  table.places = Held(std::move(places_));
  return table;
}

std::vector<std::string> list_names(const OpenFolder& folder) {
  constexpr size_t kEnding = std::string_view(kListEnding).size();
  std::vector<std::string> names = folder.names();
  std::erase_if(names, [](const std::string& name) { return !name.ends_with(kListEnding); });
  for (std::string& name : names) name.resize(name.size() - kEnding);
  std::sort(names.begin(), names.end());
  return names;
}

Result<WordTable> read_lists(const std::string& path, int64_t settled) {
  const auto folder = OpenFolder::open(path);
  if (!folder)
    return refuse(path, folder.error().what, "give the folder that holds Stet's word lists");
  const std::vector<std::string> names = list_names(*folder);
  const size_t most = ListSet().size() - 1;  // 0 is no list’s id
  if (names.size() > most)
    return refuse(path, "holds too many word lists",
                  "keep at most " + std::to_string(most) + " lists in it");
  WordTableMaker maker;
  for (const std::string& name : names) {
    const FileStamp before = folder->stamp(name + kListEnding);
    const auto bytes = read_file(path + "/" + name + kListEnding, kListLimit, "a word list");
    if (!bytes) return tl::unexpected(bytes.error());
    maker.add(name, *bytes, before.changed < settled ? before : FileStamp());
  }
  return std::move(maker).made();
}

}  // namespace stet

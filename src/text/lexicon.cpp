#include "text/lexicon.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <system_error>

#include "text/file.h"
#include "text/tagger.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace stet {

namespace fs = std::filesystem;

namespace {

constexpr size_t kListLimit = 4u << 20;

size_t words_in(std::string_view key) {
  return 1 + static_cast<size_t>(std::count(key.begin(), key.end(), ' '));
}

void parse_list(std::string_view bytes, WordTable& table, WordList& list) {
  while (!bytes.empty()) {
    const size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.starts_with('#')) continue;
    const size_t tab = line.find('\t');
    const std::string_view key = trimmed(line.substr(0, tab));
    if (key.empty()) continue;
    const size_t space = key.find(' ');
    if (space != std::string_view::npos)
      table.enter(key.substr(0, space)).listing.opening.set(list.id());
    ListedWord& entry = table.enter(key);
    if (entry.listing.holding.test(list.id())) continue;
    entry.listing.holding.set(list.id());
    if (tab != std::string_view::npos)
      table.add_value(entry, list.id(), trimmed(line.substr(tab + 1)));
    list.add(key, space == key.npos ? 1 : words_in(key));
  }
}

uint64_t next_serial() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}

}  // namespace

size_t WordList::sieve_bit(std::string_view word) {
  const auto byte = [](char c) { return static_cast<unsigned char>(c); };
  return (byte(word.front()) * 37u + byte(word.back()) * 11u + word.size()) % 512;
}

bool WordList::may_hold(std::string_view word) const {
  if (word.empty()) return false;
  const size_t bit = sieve_bit(word);
  return (sieve_[bit / 64] >> (bit % 64)) & 1;
}

bool WordList::has(std::string_view word) const {
  if (!may_hold(word)) return false;
  const ListedWord* listed = table_->find(word);
  return listed && listed->listing.holding.test(id_);
}

std::string_view WordList::value(std::string_view word) const {
  if (!may_hold(word)) return {};
  const ListedWord* listed = table_->find(word);
  return listed ? value(*listed) : std::string_view();
}

std::string_view WordList::value(const ListedWord& word) const {
  return table_ ? table_->value(word, id_) : std::string_view();
}

void WordList::add(std::string_view key, size_t words) {
  const size_t bit = sieve_bit(key);
  sieve_[bit / 64] |= uint64_t{1} << (bit % 64);
  longest_ = std::max(longest_, words);
  order_.push_back(key);
}

Lexicon::Lexicon() : table_(std::make_unique<WordTable>()), serial_(next_serial()) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Result<Lexicon> Lexicon::load(const std::string& folder) {
  Lexicon lexicon;
  std::error_code failed;
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder, failed))
    if (entry.path().extension() == ".txt") names.push_back(entry.path().stem().string());
  if (failed)
    return refuse(folder, "can't be read: " + failed.message(),
                  "give the folder that holds Stet's word lists");
  std::sort(names.begin(), names.end());
  if (names.size() >= ListSet().size())
    return refuse(folder, "holds too many word lists", "keep at most 127 lists in it");
  lexicon.lists_.reserve(names.size());
  for (const std::string& name : names) {
    auto bytes = read_file(folder + "/" + name + ".txt", kListLimit, "a word list");
    if (!bytes) return tl::unexpected(bytes.error());
    WordList list(lexicon.table_.get(), lexicon.lists_.size() + 1);  // 0 is the empty list
    parse_list(lexicon.table_->keep(std::move(*bytes)), *lexicon.table_, list);
    lexicon.lists_.emplace(name, std::move(list));
  }
  lexicon.table_->settle();
  return lexicon;
}

Result<Lexicon> Lexicon::open(const std::string& assets) {
  auto lexicon = load(assets + "/words");
  if (!lexicon) return lexicon;
  if (auto tagger = Tagger::load(assets + "/models"))
    lexicon->tagger_ = std::make_unique<const Tagger>(std::move(*tagger));
  else
    lexicon->untagged_ = tagger.error();
  return lexicon;
}

const WordList& Lexicon::list(std::string_view name) const {
  static const WordList none;
  const auto found = lists_.find(name);
  return found == lists_.end() ? none : found->second;
}

Listing Lexicon::listing(std::string_view word) const {
  const ListedWord* listed = table_->find(word);
  return listed ? listed->listing : Listing();
}

const ListedWord* Lexicon::find(std::string_view word) const {
  return table_->find(word);
}

}  // namespace stet

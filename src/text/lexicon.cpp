#include "text/lexicon.h"

#include <atomic>
#include <filesystem>

#include "text/hash.h"
#include "text/tagger.h"
#include "text/word_table.h"
#include "text/word_table_file.h"
#include "text/word_table_maker.h"

namespace stet {

namespace {

uint64_t next_serial() {
  static std::atomic<uint64_t> last{0};
  return ++last;
}

std::string beside(const std::string& folder, const char* name) {
  return (std::filesystem::path(folder).parent_path() / name).string();
}

}  // namespace

std::string_view WordEntries::Iterator::operator*() const {
  return table_->key(*word_);
}

WordList::WordList(const WordTable* table, size_t id)
    : table_(table), row_(&table->lists[id - 1]), id_(id) {}

bool WordList::may_hold(std::string_view word) const {
  if (word.empty() || !row_) return false;
  const size_t bit = sieve_bit(word);
  return (row_->sieve[bit / 64] >> (bit % 64)) & 1;
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

WordEntries WordList::entries() const {
  if (!row_) return {};
  return {table_, table_->order.all().subspan(row_->first, row_->entries)};
}

size_t WordList::longest_in_words() const {
  return row_ ? row_->longest : 0;
}

std::string_view WordList::name() const {
  return row_ ? table_->at(row_->name) : std::string_view();
}

Lexicon::Lexicon() : Lexicon(WordTable()) {}

Lexicon::Lexicon(WordTable table)
    : table_(std::make_unique<const WordTable>(std::move(table))),
      lists_(1),
      serial_(next_serial()) {
  for (size_t id = 1; id <= table_->lists.size(); ++id) lists_.emplace_back(table_.get(), id);
  names_.spread(4 * ListSet().size(), lists_.size(),
                [this](size_t id) { return hash_of(lists_[id].name()); });
}

Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

Result<Lexicon> Lexicon::load(const std::string& folder, const std::string& table) {
  if (!table.empty())
    if (auto made = open_table(table, folder)) return Lexicon(std::move(*made));
  auto read = read_lists(folder);
  if (!read) return tl::unexpected(read.error());
  return Lexicon(std::move(*read));
}

Result<Lexicon> Lexicon::open(const std::string& assets) {
  auto lexicon = load(assets + "/words", beside(assets, "words.bin"));
  if (!lexicon) return lexicon;
  if (auto tagger = Tagger::load(assets + "/models"))
    lexicon->tagger_ = std::make_unique<const Tagger>(std::move(*tagger));
  else
    lexicon->untagged_ = tagger.error();
  return lexicon;
}

const WordList& Lexicon::list(std::string_view name) const {
  const size_t slot = names_.find(
      hash_of(name), [&](uint32_t number) { return lists_[number - 1].name() == name; });
  const uint32_t number = names_.number(slot);
  return lists_[number == 0 ? 0 : number - 1];
}

Listing Lexicon::listing(std::string_view word) const {
  const ListedWord* listed = table_->find(word);
  return listed ? listed->listing : Listing();
}

const ListedWord* Lexicon::find(std::string_view word) const {
  return table_->find(word);
}

}  // namespace stet

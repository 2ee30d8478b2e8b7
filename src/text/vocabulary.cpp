#include "text/vocabulary.h"

#include "text/hash.h"
#include "text/plain.h"

namespace stet {

namespace {

constexpr size_t kFirstSlots = 1u << 11;
constexpr size_t kMostForms = 1u << 17;  // kept from one article to the next

}  // namespace

void Vocabulary::forget() {
  sheets_.clear();
  size_ = 0;
  slots_.clear(kFirstSlots);
}

void Vocabulary::trim() {
  if (size_ > kMostForms) forget();
}

size_t Vocabulary::slot_of(std::string_view word, uint64_t hash) const {
  return slots_.find(hash, [&](uint32_t number) { return at(number - 1).text == word; });
}

const KnownWord& Vocabulary::form(std::string_view word) {
  const uint64_t hash = hash_of(word);
  size_t slot = slot_of(word, hash);
  if (const uint32_t number = slots_.number(slot)) return at(number - 1);
  if (slots_.is_full(size_)) {
    slots_.spread(slots_.size() * 2, size_, [this](size_t i) { return hash_of(at(i).text); });
    slot = slot_of(word, hash);
  }
  if (size_ == sheets_.size() * kSheet) sheets_.push_back(std::make_unique<KnownWord[]>(kSheet));
  KnownWord& made = at(size_++);
  made.text = word;
  made.lower = plain_lower(word);
  made.packed = packed(made.lower);
  made.index = static_cast<uint32_t>(size_ - 1);
  const Listing written = lexicon_->listing(word);
  made.as_written = written.holding;
  made.opening_as_written = written.opening;
  const Listing lower = made.lower == word ? written : lexicon_->listing(made.lower);
  made.as_lower = lower.holding;
  made.opening = lower.opening;
  if (lexicon_->tagger()) made.features = lexicon_->tagger()->features_of(word);
  slots_.put(slot, hash, made.index + 1);
  made.lower_index = made.lower == word ? made.index : form(made.lower).index;
  return made;
}

}  // namespace stet

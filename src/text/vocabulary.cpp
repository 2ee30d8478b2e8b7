#include "text/vocabulary.h"

#include "text/hash.h"
#include "text/plain.h"

namespace stet {

namespace {

constexpr size_t kFirstSlots = 1u << 11;
constexpr size_t kMostForms = 1u << 17;  // kept from one article to the next

}  // namespace

void Vocabulary::forget() {
  forms_.clear();
  slots_.assign(kFirstSlots, 0);
}

void Vocabulary::trim() {
  if (forms_.size() > kMostForms) forget();
}

size_t Vocabulary::slot_of(std::string_view word, uint64_t hash) const {
  const size_t mask = slots_.size() - 1;
  size_t slot = hash & mask;
  while (slots_[slot] != 0) {
    const WordForm& form = forms_[slots_[slot] - 1];
    if (form.hash == hash && form.text == word) break;
    slot = (slot + 1) & mask;
  }
  return slot;
}

void Vocabulary::grow() {
  slots_.assign(slots_.size() * 2, 0);
  const size_t mask = slots_.size() - 1;
  for (size_t i = 0; i < forms_.size(); ++i) {
    size_t slot = forms_[i].hash & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<uint32_t>(i + 1);
  }
}

const WordForm& Vocabulary::form(std::string_view word) {
  const uint64_t hash = hash_of(word);
  size_t slot = slot_of(word, hash);
  if (slots_[slot] != 0) return forms_[slots_[slot] - 1];
  if (forms_.size() * 2 >= slots_.size()) {
    grow();
    slot = slot_of(word, hash);
  }
  WordForm& made = forms_.emplace_back();
  made.text = word;
  made.lower = plain_lower(word);
  made.hash = hash;
  made.as_written = lexicon_->listing(word).holding;
  const Listing listing = lexicon_->listing(made.lower);
  made.as_lower = listing.holding;
  made.opening = listing.opening;
  slots_[slot] = static_cast<uint32_t>(forms_.size());
  return made;
}

}  // namespace stet

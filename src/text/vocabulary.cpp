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
  slots_.assign(kFirstSlots, Slot());
}

void Vocabulary::trim() {
  if (forms_.size() > kMostForms) forget();
}

size_t Vocabulary::slot_of(std::string_view word, uint64_t hash) const {
  const size_t mask = slots_.size() - 1;
  size_t slot = hash & mask;
  while (slots_[slot].form != 0 &&
         (slots_[slot].hash != hash || forms_[slots_[slot].form - 1].text != word))
    slot = (slot + 1) & mask;
  return slot;
}

void Vocabulary::grow() {
  std::vector<Slot> before(slots_.size() * 2);
  before.swap(slots_);
  const size_t mask = slots_.size() - 1;
  for (const Slot& old : before) {
    if (old.form == 0) continue;
    size_t slot = old.hash & mask;
    while (slots_[slot].form != 0) slot = (slot + 1) & mask;
    slots_[slot] = old;
  }
}

const WordForm& Vocabulary::form(std::string_view word) {
  const uint64_t hash = hash_of(word);
  size_t slot = slot_of(word, hash);
  if (slots_[slot].form != 0) return forms_[slots_[slot].form - 1];
  if (forms_.size() * 2 >= slots_.size()) {
    grow();
    slot = slot_of(word, hash);
  }
  WordForm& made = forms_.emplace_back();
  made.text = word;
  made.lower = plain_lower(word);
  made.packed = packed(made.lower);
  made.index = static_cast<uint32_t>(forms_.size() - 1);
  const Listing written = lexicon_->listing(word);
  made.as_written = written.holding;
  made.opening_as_written = written.opening;
  const Listing lower = made.lower == word ? written : lexicon_->listing(made.lower);
  made.as_lower = lower.holding;
  made.opening = lower.opening;
  slots_[slot] = {hash, made.index + 1};
  made.lower_index = made.lower == word ? made.index : form(made.lower).index;
  return made;
}

}  // namespace stet

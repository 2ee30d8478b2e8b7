#include "text/vocabulary.h"

#include "text/plain.h"

namespace stet {

namespace {

constexpr size_t kFirstSlots = 1u << 11;
constexpr size_t kMostForms = 1u << 17;  // kept from one article to the next

// Figures, hyphens, and any byte of the hyphen that doesn't break.
bool may_stand_in_a_figure(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '\xE2' || c == '\x80' || c == '\x91';
}

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

void Vocabulary::fetch(uint32_t number) const {
  if (number == 0) return;
  const auto* form = reinterpret_cast<const char*>(&at(number - 1));
  for (size_t byte = 0; byte < sizeof(KnownWord); byte += alignof(KnownWord))
    __builtin_prefetch(form + byte);
}

const KnownWord& Vocabulary::form(std::string_view word, uint64_t hash) {
  KnownWord& known = at(index_of(word, hash));
  if (!known.featured) {
    known.featured = true;
    if (lexicon_->tagger()) known.features = lexicon_->tagger()->features_of(word);
  }
  return known;
}

uint32_t Vocabulary::index_of(std::string_view word, uint64_t hash) {
  size_t slot = slot_of(word, hash);
  if (const uint32_t number = slots_.number(slot)) return number - 1;
  if (slots_.is_full(size_)) {
    slots_.spread(slots_.size() * 2, size_, [this](size_t i) { return hash_of(at(i).text); });
    slot = slot_of(word, hash);
  }
  if (size_ == sheets_.size() * kSheet)
    sheets_.push_back(std::make_unique_for_overwrite<KnownWord[]>(kSheet));
  const auto index = static_cast<uint32_t>(size_++);
  KnownWord& made = at(index);
  made.text = word;
  made.lower = plain_lower(word);
  made.packed = packed(made.lower);
  made.figured = std::any_of(made.lower.begin(), made.lower.end(), may_stand_in_a_figure);
  made.listed_text = lexicon_->find(word);
  made.listed_lower = made.lower == word ? made.listed_text : lexicon_->find(made.lower);
  if (made.listed_text) made.as_written = made.listed_text->listing.holding;
  if (made.listed_lower) made.as_lower = made.listed_lower->listing.holding;
  slots_.put(slot, hash, index + 1);
  made.lower_index = made.lower == word ? index : index_of(made.lower, hash_of(made.lower));
  return index;
}

}  // namespace stet

#include "article/page_names.h"

namespace stet {

namespace {

constexpr std::array<std::string_view, kSigns> kSignNames{
    "unlikely", "maybe",    "positive", "negative", "body",
    "byline",   "dateline", "caption",  "promo",    "note"};

// The signs named in a list's second column, split by spaces.
Signs signs_of(std::string_view names) {
  Signs signs;
  while (!names.empty()) {
    const std::string_view name = names.substr(0, names.find(' '));
    for (size_t i = 0; i < kSigns; ++i)
      if (name == kSignNames[i]) signs.set(i);
    names.remove_prefix(std::min(names.size(), name.size() + 1));
  }
  return signs;
}

}  // namespace

PageNames::PageNames(const WordList& pieces) : steps_(1) {
  for (std::string_view piece : pieces.entries()) add(piece, signs_of(pieces.value(piece)));
}

size_t PageNames::symbol(char c) {
  if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') return static_cast<size_t>((c | 0x20) - 'a');
  if (c >= '0' && c <= '9') return static_cast<size_t>(26 + c - '0');
  if (c == '-') return 36;
  if (c == '_') return 37;
  if (c == '|' || c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') return 38;
  return 39;
}

// In the list a name's beginning and end are written "|".
void PageNames::add(std::string_view piece, Signs signs) {
  size_t at = 0;
  for (char c : piece) {
    const size_t next = symbol(c);
    if (steps_[at].next[next] == 0) {
      steps_[at].next[next] = static_cast<uint16_t>(steps_.size());
      steps_.emplace_back();
    }
    at = steps_[at].next[next];
  }
  steps_[at].signs |= signs;
}

void PageNames::look(std::string_view name, Signs& found) const {
  const auto at = [&](size_t i) { return i == 0 || i > name.size() ? 38 : symbol(name[i - 1]); };
  for (size_t from = 0; from < name.size() + 2; ++from) {
    size_t step = 0;
    for (size_t i = from; i < name.size() + 2; ++i) {
      step = steps_[step].next[at(i)];
      if (step == 0) break;
      found |= steps_[step].signs;
    }
  }
}

Signs PageNames::of(std::string_view class_names, std::string_view id) const {
  constexpr size_t kLongest = 300;  // bytes; generated names go on for kilobytes
  Signs found;
  if (!class_names.empty()) look(class_names.substr(0, kLongest), found);
  if (!id.empty()) look(id.substr(0, kLongest), found);
  return found;
}

}  // namespace stet

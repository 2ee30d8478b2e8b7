#include <algorithm>

#include "bank/names.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "bank/source_class.h"

namespace stet {

namespace {

bool is_named(const Proving& proving, std::string_view mention) {
  return std::ranges::any_of(proving.evidence,
                             [&](const Piece& piece) { return piece.narrated.has(mention); });
}

// How the article names the source of an item: a statement's reason opens with it between quotation
// marks; any other item is the mention itself.
std::string_view mention_of(const SortItem& item) {
  const std::vector<Span> in_text = quoted_words(item.text);
  if (in_text.empty()) return item.text;
  const std::vector<Span> in_reason = quoted_words(item.why);
  return in_reason.empty() ? std::string_view()
                           : slice(std::string_view(item.why), in_reason.front());
}

}  // namespace

// A statement stands in the evidence. Its source is named there outside quotation marks: where it
// is a person, by the last name at least, and in full in the article. The words for the source show
// its class.
void prove_kind_of_source(const Proving& proving) {
  const Sort* sort = proving.shape<Sort>();
  if (!sort) return;
  const auto& names = source_class_names();
  for (size_t i = 0; i < sort->items.size(); ++i) {
    const SortItem& item = sort->items[i];
    const std::string part = "/items/" + std::to_string(i);
    const std::string_view mention = mention_of(item);
    if (mention != item.text && !proving.in_evidence(item.text))
      proving.fail(code::kStemUnproved, part + "/text",
                   quoted(item.text) + " doesn't stand in the evidence");
    const auto shown = class_of_source(mention, proving.lexicon);
    const bool by_name = shown == SourceClass::named && proving.in_article(mention) &&
                         is_named(proving, source_words(mention));
    if (!by_name && !is_named(proving, mention))
      proving.fail(code::kKeyUnproved, part + "/text",
                   quoted(mention) + " isn't named in the evidence");
    if (!shown || item.class_index >= sort->classes.size() ||
        sort->classes[item.class_index] != names[static_cast<size_t>(*shown)])
      proving.fail(code::kKeyUnproved, part + "/class",
                   "the words " + quoted(mention) + " don't show this class");
  }
}

}  // namespace stet

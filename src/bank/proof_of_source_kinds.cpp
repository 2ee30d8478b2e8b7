#include <algorithm>

#include "bank/names.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "bank/source_class.h"
#include "bank/voice_words.h"

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

// The words for the source are in the article's own voice, and show the class.
void prove_class(const Proving& proving, std::string_view mention, std::string_view as,
                 const std::string& named_at, const std::string& class_at) {
  const auto shown = class_of_source(mention, proving.lexicon);
  const bool by_name = shown == SourceClass::named && proving.in_article(mention) &&
                       is_named(proving, source_words(mention));
  if (!by_name && !is_named(proving, mention))
    proving.fail(code::kKeyUnproved, named_at, quoted(mention) + " isn't named in the evidence");
  if (!shown || as != source_class_names()[static_cast<size_t>(*shown)])
    proving.fail(code::kKeyUnproved, class_at,
                 "the words " + quoted(mention) + " don't show this class");
}

// The writer's own: the sentence passes on nobody's word.
void prove_own(const Proving& proving, std::string_view statement, const std::string& part) {
  if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
        return piece.holds(statement) && !may_pass_on(piece.evidence.text, proving.lexicon);
      }))
    proving.fail(code::kKeyUnproved, part, "the evidence may pass on what somebody else says");
}

// choose: the statement in the stem stands in the evidence, and the key's reason opens with the
// words for its source, unless it is the writer's own.
void prove_one(const Proving& proving, const Choose& choose) {
  const std::string_view stem = proving.question.stem;
  const std::vector<Span> statement = quoted_words(stem);
  if (statement.empty() || !proving.in_evidence(slice(stem, statement.front())))
    proving.fail(code::kStemUnproved, "/stem", "the statement doesn't stand in the evidence");
  each_option(
      choose,
      [&](const Option& key, const std::string& part) {
        if (key.text == kNobodyButTheWriter && !statement.empty())
          return prove_own(proving, slice(stem, statement.front()), part);
        const std::vector<Span> mention = quoted_words(key.why);
        prove_class(proving,
                    mention.empty() ? std::string_view()
                                    : slice(std::string_view(key.why), mention.front()),
                    key.text, part + "/why", part);
      },
      [](const Option&, const std::string&) {});
}

}  // namespace

// A statement stands in the evidence. Its source is named there outside quotation marks: where it
// is a person, by the last name at least, and in full in the article. The words for the source show
// its class.
void prove_kind_of_source(const Proving& proving) {
  if (const Choose* choose = std::get_if<Choose>(&proving.question.shape))
    return prove_one(proving, *choose);
  const Sort* sort = proving.shape<Sort>();
  if (!sort) return;
  for (size_t i = 0; i < sort->items.size(); ++i) {
    const SortItem& item = sort->items[i];
    const std::string part = "/items/" + std::to_string(i);
    const std::string_view mention = mention_of(item);
    if (mention != item.text && !proving.in_evidence(item.text))
      proving.fail(code::kStemUnproved, part + "/text",
                   quoted(item.text) + " doesn't stand in the evidence");
    prove_class(proving, mention,
                item.class_index < sort->classes.size() ? sort->classes[item.class_index] : "",
                part + "/text", part + "/class");
  }
}

}  // namespace stet

#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "bank/statement_class.h"

namespace stet {

namespace {

// choose: the statement in the stem stands in the evidence, and its words show the class that the
// key names.
void prove_one(const Proving& proving, const Choose& choose) {
  const std::string_view stem = proving.question.stem;
  const std::vector<Span> quoted_in_stem = quoted_words(stem);
  const std::string_view statement =
      quoted_in_stem.empty() ? std::string_view() : slice(stem, quoted_in_stem.front());
  if (statement.empty() || !proving.in_evidence(statement))
    proving.fail(code::kStemUnproved, "/stem", "the statement doesn't stand in the evidence");
  const auto shown = class_of_statement(statement, proving.lexicon);
  each_option(
      choose,
      [&](const Option& key, const std::string& part) {
        if (!shown || key.text != statement_class_names()[static_cast<size_t>(shown->of)])
          proving.fail(code::kKeyUnproved, part, "the statement's words don't show this class");
      },
      [](const Option&, const std::string&) {});
}

}  // namespace

// sort: each item's words stand in the article; that they are fact, opinion or prediction is the
// reader's classing, which words alone can't prove.
void prove_fact_opinion_claim(const Proving& proving) {
  if (const Choose* choose = std::get_if<Choose>(&proving.question.shape))
    return prove_one(proving, *choose);
  const Sort* sort = proving.shape<Sort>();
  if (!sort) return;
  for (size_t i = 0; i < sort->items.size(); ++i)
    if (!proving.in_article(sort->items[i].text))
      proving.fail(code::kKeyUnproved, "/items/" + std::to_string(i) + "/text",
                   quoted(sort->items[i].text) + " doesn't stand in the article");
}

}  // namespace stet

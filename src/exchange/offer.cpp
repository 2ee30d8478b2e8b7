#include "exchange/offer.h"

#include <algorithm>
#include <cmath>

#include "exchange/numbers.h"
#include "exchange/tags.h"

namespace stet {

namespace {

ItemText plain(const std::string& text) {
  return {text, Markup::plain};
}

// Ids of options are made new at import: "a", "b", …
bool has_plain_ids(const std::vector<Option>& options) {
  for (size_t i = 0; i < options.size(); ++i)
    if (options[i].id != std::string(1, static_cast<char>('a' + i))) return false;
  return true;
}

void add_options(const std::vector<Option>& options, double right, double wrong, Item& item,
                 Losses& losses) {
  if (!has_plain_ids(options)) losses.add("the ids of options");
  for (const Option& option : options)
    item.answers.push_back(
        {plain(option.text), option.right ? right : wrong, plain(option.why)});
}

bool add_shape(const Choose& shape, Item& item, Losses& losses) {
  const auto& options = shape.options;
  if (options.size() == 2 && options[0].text == "True" && options[1].text == "False") {
    ask_truth(item, options[0].right, plain(options[0].why), plain(options[1].why));
    return true;
  }
  item.kind = ItemKind::one_of;
  add_options(options, 100, 0, item, losses);
  return true;
}

bool add_shape(const Select& shape, Item& item, Losses& losses) {
  item.kind = ItemKind::some_of;
  const auto right = std::ranges::count(shape.options, true, &Option::right);
  const auto wrong = static_cast<double>(shape.options.size()) - static_cast<double>(right);
  // Whoever ticks everything gets nothing.
  add_options(shape.options, 100 / static_cast<double>(right), wrong > 0 ? -100 / wrong : 0, item,
              losses);
  return true;
}

// So that it is shown as it is.
std::string right_side(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
  return out;
}

bool add_shape(const Sort& shape, Item& item, Losses& losses) {
  item.kind = ItemKind::match;
  std::vector<size_t> order;
  for (const SortItem& sorted : shape.items) {
    item.pairs.push_back({plain(sorted.text), right_side(shape.classes[sorted.class_index])});
    if (!sorted.why.empty()) losses.add("why an item belongs to its class");
    if (std::ranges::find(order, sorted.class_index) == order.end())
      order.push_back(sorted.class_index);
  }
  for (size_t i = 0; i < shape.classes.size(); ++i)
    if (std::ranges::find(order, i) == order.end()) {
      item.pairs.push_back({plain(""), right_side(shape.classes[i])});
      order.push_back(i);
    }
  if (!std::ranges::is_sorted(order)) losses.add("the order of classes");
  return true;
}

bool add_shape(const Match& shape, Item& item, Losses&) {
  item.kind = ItemKind::match;
  for (const Pair& pair : shape.pairs) item.pairs.push_back({plain(pair.left), right_side(pair.right)});
  return true;
}

bool add_shape(const Order& shape, Item& item, Losses&) {
  item.kind = ItemKind::match;
  for (const std::string& text : shape.items)
    item.pairs.push_back({plain(text), std::to_string(item.pairs.size() + 1)});
  return true;
}

bool add_shape(const Number& shape, Item& item, Losses&) {
  item.kind = ItemKind::number;
  item.answers = {{plain(written_number(shape.value)), 100, {}, shape.tolerance}};
  return true;
}

bool add_shape(const TextEntry& shape, Item& item, Losses&) {
  item.kind = ItemKind::short_text;
  item.case_matters = shape.case_matters;
  for (const std::string& text : shape.accept) item.answers.push_back({plain(text), 100});
  return true;
}

bool add_shape(const Mark&, Item&, Losses& losses) {
  losses.add("questions to mark in a passage");
  return false;
}

void offer_article(const PackArticle& article, ItemSet& set, Losses& losses) {
  Item item{.name = article.title, .id = article.id, .category = category_of_title(set.title)};
  item.tags = {std::string(kArticleTag)};
  if (article.is_excerpt) item.tags.emplace_back(kExcerptTag);
  item.stem = plain(article.text);
  set.items.push_back(std::move(item));
  if (!article.url.empty() || !article.publisher.empty() || !article.byline.empty() ||
      !article.published.empty())
    losses.add("where, when and by whom articles appeared");
  if (!article.license.empty()) losses.add("the licences of articles");
  if (!article.blocks.empty()) losses.add("what is set aside in articles");
}

}  // namespace

void lose_parts(const Pack& pack, const PackParts& told, Losses& losses) {
  if (!told.title) losses.add("the pack's title");
  if (!told.language && pack.language != Pack().language) losses.add("the pack's language");
  if (!told.license && !pack.license.empty()) losses.add("the pack's licence");
  if (!told.authors && !pack.authors.empty()) losses.add("the pack's authors");
}

ItemSet offer(const Pack& pack, Losses& losses) {
  ItemSet set{.title = pack.title, .language = pack.language, .license = pack.license};
  for (const Author& author : pack.authors) set.authors.push_back(author.name);
  for (const PackArticle& article : pack.articles) offer_article(article, set, losses);
  for (const Question& question : pack.questions) {
    Item item{.id = question.id, .category = category_of_title(pack.title), .tags = tags_of(question)};
    item.stem = plain(question.stem);
    item.explanation = plain(question.explanation);
    if (!std::visit([&](const auto& shape) { return add_shape(shape, item, losses); },
                    question.shape))
      continue;
    if (!question.evidence.empty()) losses.add("evidence");
    if (question.origin) losses.add("the proof of a key");
    if (!question.unknown.empty()) losses.add("keys that Stet doesn't know");
    set.items.push_back(std::move(item));
  }
  return set;
}

}  // namespace stet

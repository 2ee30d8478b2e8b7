#include "exchange/worksheet.h"

#include <algorithm>

#include "article/restoring.h"
#include "bank/article_in.h"
#include "bank/key.h"
#include "exchange/html.h"
#include "text/hash.h"
#include "text/phrasebook.h"

namespace stet {

namespace {

std::string element(std::string_view tag, std::string_view text, std::string_view class_name = "") {
  std::string out = "<" + std::string(tag);
  if (!class_name.empty()) out += " class=\"" + std::string(class_name) + "\"";
  return out + ">" + html_escaped(text) + "</" + std::string(tag) + ">\n";
}

// The texts in an order that their question decides.
std::vector<std::string> mixed_up(std::vector<std::string> texts, const std::string& id) {
  std::ranges::sort(texts, {}, [&](const std::string& text) { return hash_of(id + text); });
  return texts;
}

std::string boxes(const std::vector<Option>& options, const std::string& id, bool one) {
  std::vector<std::string> texts;
  for (const Option& option : options) texts.push_back(option.text);
  std::string out = one ? "<ul class=\"boxes one\">\n" : "<ul class=\"boxes\">\n";
  for (const std::string& text : mixed_up(std::move(texts), id)) out += element("li", text);
  return out + "</ul>\n";
}

std::string listed(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : " · ") + text;
  return out;
}

std::string table(const std::vector<std::string>& texts) {
  std::string out = "<table>\n";
  for (const std::string& text : texts)
    out += "<tr><td>" + html_escaped(text) + "</td><td class=\"blank\"></td></tr>\n";
  return out + "</table>\n";
}

struct Room {
  const std::string& id;

  std::string operator()(const Choose& shape) const { return boxes(shape.options, id, true); }
  std::string operator()(const Select& shape) const {
    return element("p", "Tick every one that is right.", "hint") + boxes(shape.options, id, false);
  }
  std::string operator()(const Sort& shape) const {
    std::vector<std::string> texts;
    for (const SortItem& item : shape.items) texts.push_back(item.text);
    return element("p", "Write beside each: " + listed(shape.classes), "hint") +
           table(mixed_up(std::move(texts), id));
  }
  std::string operator()(const Match& shape) const {
    std::vector<std::string> left, right;
    for (const Pair& pair : shape.pairs) {
      left.push_back(pair.left);
      right.push_back(pair.right);
    }
    return element("p", "Write beside each: " + listed(mixed_up(std::move(right), id)), "hint") +
           table(mixed_up(std::move(left), id));
  }
  std::string operator()(const Order& shape) const {
    return element("p", "Number them in order.", "hint") + table(mixed_up(shape.items, id));
  }
  std::string operator()(const Number& shape) const {
    return (shape.unit.empty() ? "" : element("p", "In: " + shape.unit, "hint")) +
           "<div class=\"line\"></div>\n";
  }
  std::string operator()(const TextEntry&) const { return "<div class=\"line\"></div>\n"; }
  std::string operator()(const Mark& shape) const {
    std::string out = element(
        "p",
        std::string(shape.unit == MarkUnit::sentence ? "Underline the sentence" : "Underline the words") +
            (shape.none.empty() ? "." : ", or tick the box below."),
        "hint");
    out += element("p", shape.passage, "passage");
    if (!shape.none.empty())
      out += "<ul class=\"boxes\">\n" + element("li", shape.none) + "</ul>\n";
    return out;
  }
};

std::string block_html(const Article& article, const Block& block, bool tells_promos) {
  std::string words(slice(article.text, block.span));
  std::ranges::replace(words, '\n', ' ');
  if (block.role == Role::title || words == article.title) return element("h3", words);
  if (!is_set_aside(block.role) || (block.role == Role::promo && !tells_promos))
    return element("p", words);
  return "<p class=\"set-aside\"><span>" + std::string(role_label(block.role)) + "</span> " +
         html_escaped(words) + "</p>\n";
}

std::string article_html(const Pack& pack, const PackArticle& article, const Lexicon& lexicon) {
  std::string out = "<article>\n";
  if (!article.title.empty() && !article.text.starts_with(article.title))
    out += element("h3", article.title);
  const Article read = article_in(article, lexicon);
  for (const Block& block : read.blocks)
    out += block_html(read, block, !asks_for_promos(pack, article));
  std::string credit = article.publisher;
  for (const std::string* part : {&article.published, &article.license})
    if (!part->empty()) credit += (credit.empty() ? "" : " · ") + *part;
  if (!credit.empty()) out += element("p", credit, "credit");
  return out + "</article>\n";
}

std::string key_html(const Question& question, const Phrasebook& words) {
  std::string out = "<li>" + element("p", key_in_words(question, words), "stem");
  if (!question.explanation.empty()) out += element("p", question.explanation);
  if (question.debatable) out += element("p", "This is open to debate.");
  return out + "</li>\n";
}

// Each article with its own questions below it, in the pack's order; then those about none.
std::string body_of(const Pack& pack, const Lexicon& lexicon, const Phrasebook& words) {
  std::string key = "<section class=\"key\">\n" + element("h2", "Key: " + pack.title) +
                    "<ol class=\"questions\">\n";
  std::string body = element("h1", pack.title) +
                     "<p class=\"name\">Name <span></span> Date <span></span></p>\n";
  size_t number = 0;
  const auto add_questions = [&](const PackArticle* article) {
    std::string list;
    const size_t first = number + 1;
    for (const Question& question : pack.questions) {
      const PackArticle* about =
          question.evidence.empty() ? nullptr : pack.article(question.evidence[0].article);
      if (about != article) continue;
      ++number;
      list += "<li>" + element("div", question.stem, "stem") +
              std::visit(Room{question.id}, question.shape) + "</li>\n";
      key += key_html(question, words);
    }
    if (!list.empty())
      body += "<ol class=\"questions\" start=\"" + std::to_string(first) + "\">\n" + list + "</ol>\n";
  };
  for (const PackArticle& article : pack.articles) {
    body += article_html(pack, article, lexicon);
    add_questions(&article);
  }
  add_questions(nullptr);
  std::string credit = pack.license;
  for (const Author& author : pack.authors)
    credit += (credit.empty() ? "" : " · ") + author.name;
  if (!credit.empty()) body += element("p", credit, "credit");
  return body + key + "</ol>\n</section>\n";
}

}  // namespace

Losses left_off_paper(const Pack& pack) {
  Losses losses;
  const auto count = [&](const auto& parts) {
    for (const auto& part : parts)
      if (!part.why.empty()) losses.add("why an answer is right or wrong");
  };
  for (const Question& question : pack.questions) {
    if (const Choose* choose = std::get_if<Choose>(&question.shape)) count(choose->options);
    if (const Select* select = std::get_if<Select>(&question.shape)) count(select->options);
    if (const Sort* sort = std::get_if<Sort>(&question.shape)) count(sort->items);
    for (size_t i = 0; i < question.evidence.size(); ++i) losses.add("evidence");
    if (question.expires) losses.add("until when a question holds");
  }
  return losses;
}

Result<std::string> write_worksheet(const Pack& pack, const std::string& assets,
                                    const Lexicon& lexicon) {
  const auto page = read_page_asset(assets, "worksheet.html");
  if (!page) return tl::unexpected(page.error());
  const auto words = Phrasebook::load(assets, "english");
  if (!words) return tl::unexpected(words.error());
  return filled(*page, {{"language", html_escaped(pack.language)},
                        {"title", html_escaped(pack.title)},
                        {"body", body_of(pack, lexicon, *words)}});
}

}  // namespace stet

#include "exchange/opentdb.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "exchange/html.h"
#include "exchange/item_limit.h"
#include "text/entities.h"
#include "text/json.h"
#include "text/utf8.h"

namespace stet {

namespace {

enum class Encoding { entities, percent, base64 };

std::string from_percent(std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const size_t high = i + 2 < text.size() ? kHex.find(static_cast<char>(text[i + 1] | 0x20))
                                                : std::string_view::npos;
    const size_t low = i + 2 < text.size() ? kHex.find(static_cast<char>(text[i + 2] | 0x20))
                                           : std::string_view::npos;
    if (text[i] == '%' && high < 16 && low < 16) {
      out += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      out += text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

std::string from_base64(std::string_view text) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const size_t digit = kDigits.find(c);
    if (digit == std::string_view::npos) continue;
    bits = (bits << 6) | static_cast<uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>((bits >> count) & 0xFF);
  }
  return out;
}

std::string string_at(const JsonNode& node, std::string_view key) {
  const JsonNode* value = node.find(key);
  return value && value->string() ? *value->string() : "";
}

// The type is one of two words, so its spelling tells base64; the percent encodings have no
// spaces at all, in any question.
Encoding encoding_of(const JsonNode::Array& results) {
  bool spaces = false, percents = false;
  for (const JsonNode& node : results) {
    const std::string type = from_base64(string_at(node, "type"));
    if (type == "multiple" || type == "boolean") return Encoding::base64;
    const std::string question = string_at(node, "question");
    spaces |= question.find(' ') != std::string::npos;
    percents |= question.find('%') != std::string::npos || question.find('+') != std::string::npos;
  }
  return percents && !spaces ? Encoding::percent : Encoding::entities;
}

std::string decoded(const std::string& text, Encoding encoding) {
  switch (encoding) {
    case Encoding::base64: return from_base64(text);
    case Encoding::percent: return from_percent(text);
    default: return decode_entities(text);
  }
}

struct Answered {
  int64_t code;
  std::string_view what;
  std::string_view remedy;
};
constexpr std::array kCodes{
    Answered{1, "the database had no questions for the request", "ask for fewer"},
    Answered{2, "the request had a wrong parameter", "mend the address that was asked"},
    Answered{3, "the session token is unknown", "ask without a token"},
    Answered{4, "the session token has used up all questions", "reset it, or ask without one"},
    Answered{5, "too many requests came in a short time", "wait five seconds and ask again"}};

// Answers in the order of the alphabet: the file has the right one first.
void add_answers(const JsonNode& node, Encoding encoding, Item& item) {
  const auto add = [&](const std::string& text, double weight) {
    item.answers.push_back({{decoded(text, encoding), Markup::plain}, weight});
  };
  add(string_at(node, "correct_answer"), 100);
  const JsonNode* wrong = node.find("incorrect_answers");
  if (wrong && wrong->array())
    for (const JsonNode& answer : *wrong->array())
      if (answer.string()) add(*answer.string(), 0);
  std::ranges::stable_sort(item.answers, {},
                           [](const ItemAnswer& answer) { return answer.text.text; });
}

}  // namespace

Result<ItemSet> read_opentdb(std::string_view bytes) {
  size_t at = 0;
  const auto root = parse_json(bytes, "", {}, &at);
  if (!root)
    return refuse("line " + std::to_string(line_and_column(bytes, at).line), root.error().what,
                  root.error().remedy);
  const JsonNode* code = root->find("response_code");
  if (code && code->integer())
    for (const Answered& answered : kCodes)
      if (answered.code == *code->integer())
        return refuse("", std::string(answered.what), std::string(answered.remedy));
  // The list alone is what programs often keep of an answer.
  const JsonNode* results = root->array() ? &*root : root->find("results");
  if (!results || !results->array())
    return refuse("", "this JSON holds no \"results\"", "save the database's answer as it came");
  const Encoding encoding = encoding_of(*results->array());
  ItemSet set{.license = "CC-BY-SA-4.0", .authors = {"Open Trivia Database"}};
  for (const JsonNode& node : *results->array()) {
    if (is_full(set)) break;
    const auto at_key = [&](std::string_view key) { return decoded(string_at(node, key), encoding); };
    Item item{.line = line_and_column(bytes, node.place.begin).line, .kind = ItemKind::one_of};
    item.category = at_key("category");
    item.stem = {at_key("question"), Markup::plain};
    const std::string difficulty = at_key("difficulty");
    if (difficulty == "medium") item.tags = {"difficulty:2"};
    if (difficulty == "hard") item.tags = {"difficulty:3"};
    add_answers(node, encoding, item);
    if (at_key("type") == "boolean")
      ask_truth(item, lower(at_key("correct_answer")) == "true");
    set.items.push_back(std::move(item));
  }
  return set;
}

std::string write_opentdb(const ItemSet& set, Losses& losses) {
  using Json = nlohmann::ordered_json;
  Json results = Json::array();
  for (const Item& item : set.items) {
    if (item.kind != ItemKind::one_of && item.kind != ItemKind::truth) {
      losses.add(item.kind == ItemKind::description ? "articles" : "questions of other shapes");
      continue;
    }
    const auto has = [&](const char* tag) { return std::ranges::count(item.tags, tag) > 0; };
    Json json{{"type", item.kind == ItemKind::truth ? "boolean" : "multiple"},
              {"difficulty", has("difficulty:3") ? "hard" : has("difficulty:2") ? "medium" : "easy"},
              {"category", html_escaped(set.title)},
              {"question", html_escaped(item.stem.text)}};
    json["incorrect_answers"] = Json::array();
    for (const ItemAnswer& answer : item.answers) {
      if (!answer.feedback.empty()) losses.add("why an answer is right or wrong");
      if (answer.weight > 0)
        json["correct_answer"] = html_escaped(answer.text.text);
      else
        json["incorrect_answers"].push_back(html_escaped(answer.text.text));
    }
    if (!item.explanation.empty()) losses.add("explanations");
    losses.add("ids, kinds and the order of options");
    results.push_back(std::move(json));
  }
  return Json{{"response_code", 0}, {"results", std::move(results)}}.dump(
             1, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

}  // namespace stet

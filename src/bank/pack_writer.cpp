#include <cmath>
#include <nlohmann/json.hpp>

#include "bank/pack.h"

namespace stet {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Span& span);
Json to_json(const Block& block);
Json to_json(const Option& option);
Json to_json(const Pair& pair);
Json to_json(const Evidence& evidence);
Json to_json(const Author& author);
Json to_json(const PackArticle& article);
Json to_json(const Question& question);

// Keys are distinct already, so that none needs to be looked for.
void add_member(Json& object, const std::string& key, Json value) {
  using Members = std::vector<std::pair<const std::string, Json>>;
  object.get_ref<Json::object_t&>().Members::emplace_back(key, std::move(value));
}

Json to_json(const JsonNode& node) {
  return std::visit(
      [](const auto& value) -> Json {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, JsonNode::Array>) {
          Json array = Json::array();
          for (const JsonNode& item : value) array.push_back(to_json(item));
          return array;
        } else if constexpr (std::is_same_v<T, JsonNode::Object>) {
          Json object = Json::object();
          for (const JsonNode::Member& member : value)
            add_member(object, member.key, to_json(member.node));
          return object;
        } else {
          return value;
        }
      },
      node.value);
}

void add_unknown(Json& object, const UnknownKeys& unknown) {
  for (const JsonNode::Member& member : unknown)
    add_member(object, member.key, to_json(member.node));
}

void add_unless_empty(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) object[key] = text;
}

template <class T>
Json list_of(const std::vector<T>& items) {
  Json list = Json::array();
  for (const T& item : items) list.push_back(to_json(item));
  return list;
}

// Whole numbers without ".0", as a person would type them.
Json number(double value) {
  constexpr double kExact = 9007199254740992;  // 2^53
  if (value == std::trunc(value) && std::abs(value) < kExact) return static_cast<int64_t>(value);
  return value;
}

Json to_json(const Span& span) {
  return {{"begin", span.begin}, {"end", span.end}};
}

Json to_json(const Block& block) {
  Json json{{"begin", block.span.begin}, {"end", block.span.end}, {"role", role_name(block.role)}};
  if (block.was) json["was"] = role_name(*block.was);
  return json;
}

Json to_json(const Option& option) {
  Json json{{"id", option.id}, {"text", option.text}};
  if (option.right) json["right"] = true;
  add_unless_empty(json, "why", option.why);
  add_unknown(json, option.unknown);
  return json;
}

Json to_json(const Pair& pair) {
  Json json{{"left", pair.left}, {"right", pair.right}};
  add_unknown(json, pair.unknown);
  return json;
}

void add_shape(Json& json, const Choose& shape) {
  json["options"] = list_of(shape.options);
}

void add_shape(Json& json, const Select& shape) {
  json["options"] = list_of(shape.options);
}

void add_shape(Json& json, const Sort& shape) {
  json["classes"] = shape.classes;
  json["items"] = Json::array();
  for (const SortItem& item : shape.items) {
    Json& written = json["items"].emplace_back(Json{{"text", item.text}});
    written["class"] =
        item.class_index < shape.classes.size() ? shape.classes[item.class_index] : "";
    add_unless_empty(written, "why", item.why);
    add_unknown(written, item.unknown);
  }
}

void add_shape(Json& json, const Match& shape) {
  json["pairs"] = list_of(shape.pairs);
}

void add_shape(Json& json, const Order& shape) {
  json["items"] = shape.items;
}

void add_shape(Json& json, const Number& shape) {
  json["value"] = number(shape.value);
  json["tolerance"] = number(shape.tolerance);
  add_unless_empty(json, "unit", shape.unit);
}

void add_shape(Json& json, const TextEntry& shape) {
  json["accept"] = shape.accept;
  json["case_matters"] = shape.case_matters;
  json["accents_matter"] = shape.accents_matter;
}

void add_shape(Json& json, const Mark& shape) {
  json["passage"] = shape.passage;
  json["targets"] = list_of(shape.targets);
  json["unit"] = shape.unit == MarkUnit::words ? "words" : "sentence";
  add_unless_empty(json, "none", shape.none);
}

Json to_json(const Evidence& evidence) {
  Json json{{"article", evidence.article},
            {"begin", evidence.span.begin},
            {"end", evidence.span.end},
            {"text", evidence.text}};
  add_unknown(json, evidence.unknown);
  return json;
}

Json to_json(const Origin& origin) {
  Json json{{"writer", origin.writer}};
  // Above 63 bits as text: no JSON reader keeps such a number exactly.
  if (origin.seed <= static_cast<uint64_t>(INT64_MAX))
    json["seed"] = origin.seed;
  else
    json["seed"] = std::to_string(origin.seed);
  if (origin.change) {
    const Change& change = *origin.change;
    Json& written = json["change"] = {{"from", change.from}, {"to", change.to}};
    written["at"] = {change.at.begin, change.at.end};
    add_unknown(written, change.unknown);
  }
  add_unknown(json, origin.unknown);
  return json;
}

Json to_json(const Question& question) {
  Json json{{"id", question.id},
            {"kind", question.kind},
            {"skill", question.skill},
            {"shape", shape_name(question.shape)},
            {"difficulty", question.difficulty},
            {"stem", question.stem}};
  std::visit([&](const auto& shape) { add_shape(json, shape); }, question.shape);
  add_unless_empty(json, "explanation", question.explanation);
  if (question.debatable) json["debatable"] = true;
  if (question.expires) json["expires"] = *question.expires;
  if (!question.evidence.empty()) json["evidence"] = list_of(question.evidence);
  if (question.origin) json["origin"] = to_json(*question.origin);
  add_unknown(json, question.unknown);
  return json;
}

Json to_json(const PackArticle& article) {
  Json json{{"id", article.id}};
  add_unless_empty(json, "title", article.title);
  add_unless_empty(json, "url", article.url);
  add_unless_empty(json, "publisher", article.publisher);
  add_unless_empty(json, "byline", article.byline);
  add_unless_empty(json, "published", article.published);
  add_unless_empty(json, "license", article.license);
  add_unless_empty(json, "sha256", article.sha256);
  json[article.is_excerpt ? "excerpt" : "text"] = article.text;
  if (!article.blocks.empty()) json["blocks"] = list_of(article.blocks);
  add_unknown(json, article.unknown);
  return json;
}

Json to_json(const Author& author) {
  Json json{{"name", author.name}};
  add_unknown(json, author.unknown);
  return json;
}

}  // namespace

std::string write_pack(const Pack& pack) {
  Json json = Json::object();
  add_unless_empty(json, "$schema", pack.schema);
  json["format"] = "stet-pack";
  json["version"] = kPackVersion;
  json["id"] = pack.id;
  json["revision"] = pack.revision;
  json["language"] = pack.language;
  json["title"] = pack.title;
  add_unless_empty(json, "license", pack.license);
  if (!pack.authors.empty()) json["authors"] = list_of(pack.authors);
  json["articles"] = list_of(pack.articles);
  json["questions"] = list_of(pack.questions);
  add_unknown(json, pack.unknown);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stet

#include "commands/reading_json.h"

#include <nlohmann/json.hpp>

namespace stet {

namespace {

using Json = nlohmann::ordered_json;

Json span_json(Span span) {
  return {{"begin", span.begin}, {"end", span.end}};
}

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json or_null(const std::optional<Span>& span) {
  return span ? span_json(*span) : Json(nullptr);
}

Json quote_json(const Quotation& quotation) {
  Json json = span_json(quotation.span);
  json["kind"] = quote_kind_name(quotation.kind);
  json["speaker"] = or_null(quotation.speaker);
  json["name"] = or_null(quotation.name);
  json["cue"] = or_null(quotation.cue);
  json["confidence"] = quotation.confidence;
  return json;
}

Json fact_json(const Fact& fact) {
  Json json = span_json(fact.span);
  json["kind"] = fact_kind_name(fact.kind);
  json["value"] = fact.value ? Json(*fact.value) : or_null(fact.iso);
  if (fact.value_to) json["valueTo"] = *fact.value_to;
  json["unit"] = or_null(fact.unit);
  if (fact.hedge) json["hedge"] = span_json(*fact.hedge);
  if (fact.counted) json["counted"] = span_json(*fact.counted);
  return json;
}

Json person_json(const Person& person) {
  Json json{{"name", person.name}, {"description", or_null(person.description)}};
  json["mentions"] = Json::array();
  for (Span mention : person.mentions) json["mentions"].push_back(span_json(mention));
  return json;
}

}  // namespace

std::string reading_json(const Article& article, const Reading& reading) {
  Json json{{"path", article.path},
            {"title", or_null(article.title)},
            {"byline", or_null(article.byline)},
            {"published", or_null(article.published)},
            {"language", article.language},
            {"text", article.text}};
  json["blocks"] = Json::array();
  for (const Block& block : article.blocks) {
    Json row = span_json(block.span);
    row["role"] = role_name(block.role);
    json["blocks"].push_back(std::move(row));
  }
  json["sentences"] = Json::array();
  for (const Sentence& sentence : reading.sentences)
    json["sentences"].push_back(span_json(sentence.span));
  json["people"] = Json::array();
  for (const Person& person : reading.people) json["people"].push_back(person_json(person));
  json["quotes"] = Json::array();
  for (const Quotation& quotation : reading.quotations)
    json["quotes"].push_back(quote_json(quotation));
  json["facts"] = Json::array();
  for (const Fact& fact : reading.facts) json["facts"].push_back(fact_json(fact));
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace stet

#include "exchange/xapi.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "bank/digest.h"
#include "exchange/numbers.h"

namespace stet {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kVerbs = "http://adlnet.gov/expapi/verbs/";
constexpr std::string_view kActivities = "http://adlnet.gov/expapi/activities/";
constexpr std::string_view kHome = "https://stet.invalid";

// Name-based; stores ask for a version from 1 to 5, and 5 is the one for names.
std::string statement_uuid(const std::string& name) {
  std::string id = uuid_of("xapi\n" + name);
  id[14] = '5';
  return id;
}

std::string iri(const std::string& id) {
  const bool uuid = id.size() == 36 && std::ranges::count(id, '-') == 4;
  return (uuid ? "urn:uuid:" : "urn:stet:") + id;
}

Json in_language(const Pack& pack, const std::string& text) {
  return {{pack.language, text}};
}

Json component(const Pack& pack, const std::string& id, const std::string& text) {
  return {{"id", id}, {"description", in_language(pack, text)}};
}

Json components(const Pack& pack, const std::vector<std::string>& texts) {
  Json list = Json::array();
  for (size_t i = 0; i < texts.size(); ++i)
    list.push_back(component(pack, xapi_component(i), texts[i]));
  return list;
}

struct Definition {
  const Pack& pack;
  Json& json;

  void set(const char* type, const std::string& pattern) const {
    json["interactionType"] = type;
    json["correctResponsesPattern"] = {pattern};
  }
  void choices(const std::vector<Option>& options) const {
    std::vector<std::string> right;
    json["choices"] = Json::array();
    for (const Option& option : options) {
      json["choices"].push_back(component(pack, option.id, option.text));
      if (option.right) right.push_back(option.id);
    }
    set("choice", xapi_list(right));
  }
  void operator()(const Choose& shape) const { choices(shape.options); }
  void operator()(const Select& shape) const { choices(shape.options); }
  void operator()(const Sort& shape) const {
    std::vector<std::string> texts, pairs;
    for (const SortItem& item : shape.items) {
      pairs.push_back(xapi_pair(xapi_component(texts.size()), xapi_component(item.class_index)));
      texts.push_back(item.text);
    }
    set("matching", xapi_list(pairs));
    json["source"] = components(pack, texts);
    json["target"] = components(pack, shape.classes);
  }
  void operator()(const Match& shape) const {
    std::vector<std::string> left, right, pairs;
    for (const Pair& pair : shape.pairs) {
      pairs.push_back(xapi_pair(xapi_component(left.size()), xapi_component(left.size())));
      left.push_back(pair.left);
      right.push_back(pair.right);
    }
    set("matching", xapi_list(pairs));
    json["source"] = components(pack, left);
    json["target"] = components(pack, right);
  }
  void operator()(const Order& shape) const {
    std::vector<std::string> order;
    for (size_t i = 0; i < shape.items.size(); ++i) order.push_back(xapi_component(i));
    set("sequencing", xapi_list(order));
    json["choices"] = components(pack, shape.items);
  }
  void operator()(const Number& shape) const {
    const std::string exact = written_number(shape.value);
    set("numeric", shape.tolerance > 0 ? written_number(shape.value - shape.tolerance) + "[:]" +
                                             written_number(shape.value + shape.tolerance)
                                       : exact);
  }
  void operator()(const TextEntry& shape) const {
    json["interactionType"] = "fill-in";
    json["correctResponsesPattern"] = Json::array();
    for (const std::string& text : shape.accept)
      json["correctResponsesPattern"].push_back(
          std::string("{case_matters=") + (shape.case_matters ? "true" : "false") + "}" + text);
  }
  void operator()(const Mark& shape) const {
    std::string words;
    for (const Span& target : shape.targets)
      words.append(words.empty() ? "" : "; ").append(slice(shape.passage, target));
    set("other", words.empty() ? shape.none : words);
  }
};

Json activity_of(const Pack& pack) {
  Json json{{"objectType", "Activity"}, {"id", iri(pack.id)}};
  json["definition"] = {{"type", std::string(kActivities) + "assessment"},
                        {"name", in_language(pack, pack.title)}};
  return json;
}

Json activity_of(const Pack& pack, const Question& question) {
  Json json{{"objectType", "Activity"}, {"id", iri(question.id)}};
  Json& definition = json["definition"];
  definition = {{"type", std::string(kActivities) + "cmi.interaction"},
                {"description", in_language(pack, question.stem)}};
  std::visit(Definition{pack, definition}, question.shape);
  return json;
}

Json statement(const std::string& id, std::string_view actor, std::string_view verb, Json object) {
  return {{"id", statement_uuid(id)},
          {"actor",
           {{"objectType", "Agent"},
            {"account", {{"homePage", kHome}, {"name", "local-" + uuid_of(actor)}}}}},
          {"verb",
           {{"id", std::string(kVerbs) + std::string(verb)}, {"display", {{"en-US", verb}}}}},
          {"object", std::move(object)}};
}

}  // namespace

std::string xapi_component(size_t index) {
  return std::to_string(index + 1);
}

std::string xapi_pair(const std::string& source, const std::string& target) {
  return source + "[.]" + target;
}

std::string xapi_list(const std::vector<std::string>& parts) {
  std::string list;
  for (size_t i = 0; i < parts.size(); ++i) list += (i ? "[,]" : "") + parts[i];
  return list;
}

std::string write_xapi(std::span<const XapiAnswer> answers, std::span<const XapiRound> rounds,
                       std::string_view actor) {
  Json list = Json::array();
  for (const XapiAnswer& answer : answers) {
    Json json = statement(answer.event_id, actor, "answered",
                          activity_of(*answer.pack, *answer.question));
    json["result"] = {{"success", answer.credit >= 1},
                      {"score", {{"scaled", answer.credit}, {"raw", answer.credit}, {"min", 0},
                                 {"max", 1}}}};
    if (!answer.passed) json["result"]["response"] = answer.response;
    json["context"] = {{"registration", statement_uuid(answer.round_id)},
                       {"contextActivities", {{"parent", {activity_of(*answer.pack)}}}}};
    json["timestamp"] = answer.at;
    list.push_back(std::move(json));
  }
  for (const XapiRound& round : rounds) {
    Json json = statement("completed\n" + round.round_id, actor, "completed",
                          activity_of(*round.pack));
    const double scaled = round.most > 0 ? std::clamp(round.marks / round.most, -1.0, 1.0) : 0;
    json["result"] = {{"completion", true},
                      {"score", {{"scaled", scaled}, {"raw", round.marks}, {"min", 0},
                                 {"max", round.most}}}};
    json["context"] = {{"registration", statement_uuid(round.round_id)}};
    json["timestamp"] = round.at;
    list.push_back(std::move(json));
  }
  return list.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stet

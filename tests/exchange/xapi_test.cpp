// Statements by the rules of xAPI 1.0.3 that its conformance fragments test: `faults_in` is proved
// on those fragments, then used on ours.
#include "exchange/xapi.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "support/sample_pack.h"
#include "support/shared.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;
using Json = nlohmann::json;

namespace {

bool matches(const Json& value, const char* pattern) {
  return value.is_string() && std::regex_search(value.get<std::string>(), std::regex(pattern));
}

bool is_iri(const Json& value) {
  return matches(value, "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$");
}

bool is_language_map(const Json& value) {
  if (!value.is_object()) return false;
  for (const auto& [tag, text] : value.items())
    if (!text.is_string() || !std::regex_match(tag, std::regex("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")))
      return false;
  return true;
}

// What breaks a rule in an activity's definition (xAPI-Data 2.4.4.1, Appendix C).
std::string fault_in_definition(const Json& definition) {
  static const std::set<std::string> kTypes{"true-false", "choice", "fill-in", "long-fill-in",
                                            "matching", "performance", "sequencing", "likert",
                                            "numeric", "other"};
  for (const char* key : {"name", "description"})
    if (definition.contains(key) && !is_language_map(definition[key]))
      return std::string(key) + " is no language map";
  if (definition.contains("type") && !is_iri(definition["type"])) return "the type is no IRI";
  const bool interaction =
      definition.contains("interactionType") || definition.contains("correctResponsesPattern");
  if (!interaction) return "";
  if (!definition.contains("interactionType") || !definition["interactionType"].is_string() ||
      !kTypes.contains(definition["interactionType"].get<std::string>()))
    return "no such interactionType";
  if (definition.contains("correctResponsesPattern") &&
      !definition["correctResponsesPattern"].is_array())
    return "the pattern is no array";
  for (const char* key : {"choices", "scale", "source", "target", "steps"}) {
    if (!definition.contains(key)) continue;
    std::set<std::string> ids;
    for (const Json& component : definition[key]) {
      if (!matches(component.value("id", Json()), "^\\S+$")) return "a component has no id";
      if (!ids.insert(component["id"].get<std::string>()).second) return "a component stands twice";
      if (component.contains("description") && !is_language_map(component["description"]))
        return "a component's description is no language map";
    }
  }
  return "";
}

std::string fault_in_activity(const Json& activity) {
  if (!activity.contains("id") || !is_iri(activity["id"])) return "an activity has no IRI";
  return activity.contains("definition") ? fault_in_definition(activity["definition"]) : "";
}

bool holds_null(const Json& json) {
  if (json.is_null()) return true;
  if (!json.is_structured()) return false;
  return std::any_of(json.begin(), json.end(), holds_null);
}

std::string fault_in_statement(const Json& statement) {
  for (const char* key : {"actor", "verb", "object"})
    if (!statement.contains(key)) return std::string("there is no ") + key;
  if (holds_null(statement)) return "a value is null";
  if (statement.contains("id") &&
      !matches(statement["id"], "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"))
    return "the id is no UUID";
  const Json& actor = statement["actor"];
  const auto identifiers = actor.contains("mbox") + actor.contains("mbox_sha1sum") +
                           actor.contains("openid") + actor.contains("account");
  if (identifiers != 1 && actor.value("objectType", "Agent") == "Agent")
    return "the actor has not exactly one identifier";
  if (actor.contains("account") &&
      (!is_iri(actor["account"].value("homePage", Json())) || !actor["account"].contains("name")))
    return "the account is not whole";
  if (!is_iri(statement["verb"].value("id", Json()))) return "the verb is no IRI";
  if (statement["verb"].contains("display") && !is_language_map(statement["verb"]["display"]))
    return "the verb's display is no language map";
  if (statement["object"].value("objectType", "Activity") == "Activity")
    if (const std::string fault = fault_in_activity(statement["object"]); !fault.empty())
      return fault;
  if (statement.contains("timestamp") &&
      !matches(statement["timestamp"], "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"))
    return "the timestamp is not ISO 8601 in UTC";
  const Json score = statement.value("result", Json::object()).value("score", Json::object());
  if (score.contains("scaled") && std::abs(score["scaled"].get<double>()) > 1)
    return "scaled is beyond 1";
  if (score.contains("raw") && score.contains("min") && score.contains("max") &&
      (score["raw"] < score["min"] || score["raw"] > score["max"]))
    return "raw is outside min and max";
  return "";
}

std::vector<XapiAnswer> an_answer_each(const Pack& pack) {
  std::vector<XapiAnswer> answers;
  for (const Question& question : pack.questions)
    answers.push_back({"round\n" + std::to_string(answers.size()), "2015-02-03T10:20:30.123Z",
                       "round", &pack, &question, "a", false, 0.5});
  answers.back().passed = true;
  return answers;
}

}  // namespace

TEST_CASE("xAPI: an answer of every shape is a valid statement, and so is a round") {
  const Pack pack = sample_pack();
  const auto answers = an_answer_each(pack);
  const XapiRound round{"round", "2015-02-03T10:20:30.123Z", &pack, 12, 30};
  const std::string bytes = write_xapi(answers, {&round, 1}, "me");
  CHECK(bytes == write_xapi(answers, {&round, 1}, "me"));
  const Json statements = Json::parse(bytes);
  REQUIRE(statements.size() == pack.questions.size() + 1);
  std::set<std::string> ids, types;
  for (const Json& statement : statements) {
    CHECK(fault_in_statement(statement) == "");
    CHECK(ids.insert(statement["id"].get<std::string>()).second);
    if (statement["object"]["definition"].contains("interactionType"))
      types.insert(statement["object"]["definition"]["interactionType"].get<std::string>());
  }
  CHECK(types == std::set<std::string>{"choice", "fill-in", "matching", "numeric", "other",
                                       "sequencing"});
  const Json& choice = statements[0];
  CHECK(choice["object"]["id"] == "urn:uuid:00000000-0000-8000-8000-000000000001");
  CHECK(choice["object"]["definition"]["correctResponsesPattern"] == Json{"a"});
  CHECK(choice["result"]["response"] == "a");
  CHECK(choice["result"]["score"]["scaled"] == 0.5);
  CHECK_FALSE(choice["result"]["success"].get<bool>());
  CHECK(statements[1]["object"]["definition"]["correctResponsesPattern"] == Json{"a[,]b"});
  CHECK(statements[2]["object"]["definition"]["correctResponsesPattern"] == Json{"1[.]1[,]2[.]2"});
  CHECK(statements[4]["object"]["definition"]["correctResponsesPattern"] == Json{"1[,]2[,]3"});
  CHECK(statements[5]["object"]["definition"]["correctResponsesPattern"] == Json{"11.5[:]12.5"});
  CHECK(statements[6]["object"]["definition"]["correctResponsesPattern"] ==
        Json{"{case_matters=false}Ada Quist", "{case_matters=false}Quist"});
  CHECK_FALSE(statements[pack.questions.size() - 1]["result"].contains("response"));
  CHECK(statements.back()["verb"]["id"] == "http://adlnet.gov/expapi/verbs/completed");
}

TEST_CASE("xAPI: the rules tell the conformance suite's good fragments from its bad ones") {
  STET_NEEDS_SHARED(folder, "fixtures/xapi");
  const auto read = [](const std::string& path) {
    return Json::parse(read_file(path, 1 << 20, "").value());
  };
  size_t definitions = 0;
  const Json appendix = read(folder + "/appendixC_interaction_definitions.json");
  for (const auto& [name, definition] : appendix.items()) {
    INFO(name);
    CHECK(fault_in_definition(definition) == "");
    ++definitions;
  }
  CHECK(definitions == 10);
  const std::set<std::string> bad{
      "no_actor.json",           "no_object.json",
      "no_verb.json",            "no_id.json",
      "actor.json",              "verb.json",  // nobody; no verb
      "name_invalid.json",       "description_invalid.json",
      "string_description.json", "string_name.json",
      "interaction_type_invalid_iri.json",     "interaction_type_invalid_numeric.json",
      "interaction_type_invalid_object.json",  "interaction_type_invalid_string.json",
      "numeric_description.json",
      "numeric_name.json",       "object_activity.json"};
  size_t fragments = 0;
  for (const char* kind : {"activities", "statements"})
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/lrs-templates/" + kind)) {
      const std::string name = entry.path().filename().string();
      // Actors and objects of kinds that we never write.
      if (name.find("group") != std::string::npos || name.find("ref") != std::string::npos ||
          name == "multiple_actor.json")  // a key twice: the parser's to refuse
        continue;
      INFO(kind, "/", name);
      const Json json = read(entry.path());
      const std::string fault = std::string(kind) == "activities" ? fault_in_activity(json)
                                                                   : fault_in_statement(json);
      CHECK_MESSAGE(fault.empty() == !bad.contains(name), fault);
      ++fragments;
    }
  CHECK(fragments >= 45);
}

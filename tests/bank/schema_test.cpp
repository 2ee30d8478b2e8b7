// The JSON Schema that editors use and our own checker come to the same verdict, wherever a
// schema can know: over every single removal and replacement of a value in good packs.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "bank/article_in.h"
#include "bank/checker.h"
#include "support/proven_pack.h"
#include "support/reading_support.h"
#include "text/file.h"

#if __has_include(<valijson/validator.hpp>)

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace stet;
using namespace stet::test;
using Json = nlohmann::json;

namespace {

// The proven pack with every key set, and a question of each further shape.
Pack full_pack() {
  Pack pack = proven_pack();
  pack.schema = "pack-1.schema.json";
  pack.license = "CC-BY-4.0";
  pack.authors = {{"A. Teacher"}};
  PackArticle& article = pack.articles[0];
  article.title = "Ferry to stop";
  article.url = "https://example.org/ferry";
  article.publisher = "The Ledger";
  article.byline = "By A. Writer";
  article.published = "2026-02-28";
  article.license = "CC-BY-4.0";
  article.blocks = article_in(article, lexicon()).blocks;
  article.blocks[0].was = Role::caption;
  pack.questions[0].explanation = "Because.";
  pack.questions[0].debatable = true;
  pack.questions[0].expires = "2026-12-31";
  const auto add = [&](std::string_view kind, Shape shape) {
    Question question = ferry_question(kind, "S?", std::move(shape), {});
    question.origin.reset();
    question.id = uuid_of("more " + std::to_string(pack.questions.size()));
    pack.questions.push_back(std::move(question));
  };
  add("not-in-the-article", Select{{{"a", "A", true, "Why."}, {"b", "B"}}});
  add("headline-check", Order{{"first", "second"}});
  add("check-the-name", TextEntry{{"Mara Lind", "Lind"}, true, false});
  return pack;
}

// Errors about what ties values together, which a schema can't express.
bool is_beyond_a_schema(const Finding& finding) {
  const std::string& code = finding.code;
  return finding.severity == Severity::warning || code == "E020" || code == "E021" ||
         code == "E023" || code.starts_with("E03") || code.starts_with("E04") ||
         (code == "E012" && finding.pointer.ends_with("/class"));
}

bool checker_accepts(const Json& pack) {
  const Checked checked = check_pack(pack.dump(), lexicon());
  for (const Finding& finding : checked.findings)
    if (!is_beyond_a_schema(finding)) return false;
  return true;
}

}  // namespace

TEST_CASE("the schema and the checker agree on thousands of good and broken packs") {
  const auto bytes = read_file(STET_SOURCE_DIR "/assets/schema/pack-1.schema.json", 1 << 20, "");
  REQUIRE(bytes);
  const Json schema_json = Json::parse(*bytes);
  valijson::Schema schema;
  valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json),
                                          schema);
  const auto schema_accepts = [&](const Json& pack) {
    return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(pack),
                                          nullptr);
  };
  const Json good = Json::parse(write_pack(full_pack()));
  CHECK(schema_accepts(good));
  CHECK(checker_accepts(good));

  const std::vector<Json> others{nullptr, true, 5, -1, 1.5, "", "x", Json::array(), Json::object()};
  constexpr size_t kOthersEach = 4;  // in turn
  size_t next_other = 0;
  size_t accepted = 0, refused = 0;
  const auto compare = [&](const Json& pack, const std::string& done) {
    const bool accepts = schema_accepts(pack);
    CHECK_MESSAGE(accepts == checker_accepts(pack), done);
    ++(accepts ? accepted : refused);
  };
  // Each value of the pack, containers before what they hold.
  std::vector<Json::json_pointer> pointers;
  const auto walk = [&](const auto& self, const Json& node, const Json::json_pointer& at) -> void {
    if (!at.empty()) pointers.push_back(at);
    if (node.is_object())
      for (const auto& [key, value] : node.items()) self(self, value, at / key);
    if (node.is_array())
      for (size_t i = 0; i < node.size(); ++i) self(self, node[i], at / i);
  };
  walk(walk, good, Json::json_pointer());
  for (const auto& pointer : pointers) {
    Json without = good;
    Json& around = without[pointer.parent_pointer()];
    if (around.is_object())
      around.erase(pointer.back());
    else
      around.erase(static_cast<size_t>(std::stoul(pointer.back())));
    compare(without, "without " + pointer.to_string());
    for (size_t n = 0; n < kOthersEach; ++n) {
      const Json& other = others[next_other++ % others.size()];
      Json changed = good;
      changed[pointer] = other;
      compare(changed, pointer.to_string() + " = " + other.dump());
    }
  }
  MESSAGE(accepted, " accepted, ", refused, " refused by both");
  CHECK(accepted > 200);
  CHECK(refused > 1000);
}

#else

TEST_CASE("the schema and the checker agree") {
  MESSAGE("skipped: needs libvalijson-dev");
}

#endif

// GIFT as its two other readers understand it: gift-pegjs's items, and Moodle's own unit tests.
// Texts are compared with white space made one space, as gift-pegjs leaves them.
#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/gift.h"
#include "exchange/numbers.h"
#include "support/shared.h"
#include "text/file.h"
#include "text/utf8.h"

using namespace stet;
using Json = nlohmann::json;

namespace {

// Without white space at all: the peers differ in it around gaps and line ends.
std::string bare(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (!is_space(static_cast<unsigned char>(c))) out += c;
  return out;
}

std::string text_of(const Json& json) {
  return json.is_null() ? "" : json.at("format").get<std::string>() + ":" + bare(json.at("text"));
}

std::string text_of(const ItemText& text, bool keep_empty = false) {
  if (text.empty() && !keep_empty) return "";
  return std::string(markup_name(text.markup)) + ":" + bare(text.text);
}

Json read_json(const std::string& path) {
  return Json::parse(read_file(path, 1 << 20, "").value());
}

// What gift-pegjs would call the item.
std::string type_of(const Item& item) {
  switch (item.kind) {
    case ItemKind::one_of:
    case ItemKind::some_of: return "MC";
    case ItemKind::truth: return "TF";
    case ItemKind::short_text: return "Short";
    case ItemKind::number: return "Numerical";
    case ItemKind::match: return "Matching";
    case ItemKind::essay: return "Essay";
    default: return "Description";
  }
}

void compare_choices(const Item& item, const Json& choices) {
  REQUIRE(choices.size() == item.answers.size());
  for (size_t i = 0; i < choices.size(); ++i) {
    const Json& choice = choices[i];
    const ItemAnswer& answer = item.answers[i];
    CHECK(text_of(answer.text) == text_of(choice.at("text")));
    CHECK(text_of(answer.feedback) == text_of(choice.at("feedback")));
    if (choice.at("weight").is_number())
      CHECK(answer.weight == choice.at("weight").get<double>());
    else
      CHECK((answer.weight == 100) == choice.at("isCorrect").get<bool>());
  }
}

void compare_number(const ItemAnswer& answer, const Json& number) {
  const double value = read_decimal(answer.text.text).value();
  const std::string type = number.at("type");
  if (type == "high-low") {
    CHECK(std::abs(value - answer.tolerance - number.at("numberLow").get<double>()) < 1e-9);
    CHECK(std::abs(value + answer.tolerance - number.at("numberHigh").get<double>()) < 1e-9);
    return;
  }
  CHECK(value == number.at("number").get<double>());
  if (type == "range") CHECK(answer.tolerance == number.at("range").get<double>());
}

void compare_numbers(const Item& item, const Json& choices) {
  if (choices.is_object()) {
    REQUIRE(item.answers.size() == 1);
    compare_number(item.answers[0], choices);
    return;
  }
  REQUIRE(choices.size() == item.answers.size());
  for (size_t i = 0; i < choices.size(); ++i) {
    CHECK(text_of(item.answers[i].feedback) == text_of(choices[i].at("feedback")));
    if (item.answers[i].text.text == "*") {
      CHECK_FALSE(choices[i].at("isCorrect").get<bool>());
      continue;
    }
    compare_number(item.answers[i], choices[i].at("text"));
    if (choices[i].at("weight").is_number())
      CHECK(item.answers[i].weight == choices[i].at("weight").get<double>());
  }
}

void compare(const Item& item, const Json& json) {
  REQUIRE(type_of(item) == json.at("type"));
  CHECK(item.name == (json.at("title").is_null() ? "" : json.at("title").get<std::string>()));
  CHECK(text_of(item.stem) == text_of(json.at("stem")));
  CHECK(item.id == (json.at("id").is_null() ? "" : json.at("id").get<std::string>()));
  if (json.contains("globalFeedback"))
    CHECK(text_of(item.explanation) == text_of(json.at("globalFeedback")));
  const std::string type = json.at("type");
  if (type == "MC" || type == "Short") compare_choices(item, json.at("choices"));
  if (type == "Numerical") compare_numbers(item, json.at("choices"));
  if (type == "TF") {
    const bool is_true = json.at("isTrue");
    CHECK((item.answers[0].weight > 0) == is_true);
    CHECK(text_of(item.answers[is_true ? 1 : 0].feedback) == text_of(json.at("trueFeedback")));
    CHECK(text_of(item.answers[is_true ? 0 : 1].feedback) == text_of(json.at("falseFeedback")));
  }
  if (type == "Matching") {
    const Json& pairs = json.at("matchPairs");
    REQUIRE(pairs.size() == item.pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
      CHECK(text_of(item.pairs[i].left, true) == text_of(pairs[i].at("subquestion")));
      CHECK(bare(item.pairs[i].right) == bare(pairs[i].at("subanswer")));
    }
  }
}

}  // namespace

TEST_CASE("GIFT: all items of gift-pegjs's own tests") {
  size_t items = 0, categories = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(STET_SOURCE_DIR "/tests/exchange/gift-pegjs")) {
    if (entry.path().extension() != ".gift") continue;
    INFO(entry.path().filename().string());
    const std::string gift = read_file(entry.path(), 1 << 20, "").value();
    const Json expected = read_json(std::filesystem::path(entry.path()).replace_extension(".json"));
    const ItemSet set = read_gift(gift);
    CHECK(set.unread.empty());
    size_t next = 0;
    for (const Json& json : expected) {
      if (json.at("type") == "Category") {
        ++categories;
        CHECK(gift.find("$CATEGORY: " + json.at("title").get<std::string>()) != std::string::npos);
        continue;
      }
      REQUIRE(next < set.items.size());
      INFO("item ", next);
      compare(set.items[next++], json);
      ++items;
    }
    CHECK(next == set.items.size());
    // And once more through our own writing.
    Losses losses;
    const ItemSet again = read_gift(write_gift(set, losses));
    CHECK(losses.in_words() == std::vector<std::string>());
    REQUIRE(again.items.size() == set.items.size());
    next = 0;
    for (const Json& json : expected)
      if (json.at("type") != "Category") compare(again.items[next++], json);
  }
  CHECK(items == 100);
  CHECK(categories == 2);
}

namespace {

std::string moodle_text(const Json& json) {
  return json.at("format").get<std::string>() + ":" + json.at("text").get<std::string>();
}
std::string moodle_text(const ItemText& text) {
  return std::string(markup_name(text.markup)) + ":" + text.text;
}

void compare_with_moodle(const Item& item, const Json& expect) {
  const std::string type = expect.at("type");
  CHECK(item.name == expect.at("title").get<std::string>());
  CHECK(moodle_text(item.stem) == moodle_text(expect.at("stem")));
  CHECK(item.id == expect.value("idnumber", ""));
  CHECK(item.tags == expect.value("tags", std::vector<std::string>()));
  if (expect.contains("general_feedback"))
    CHECK(moodle_text(item.explanation) == moodle_text(expect.at("general_feedback")));
  if (type == "essay") CHECK(item.kind == ItemKind::essay);
  if (type == "match") {
    REQUIRE(item.kind == ItemKind::match);
    REQUIRE(item.pairs.size() == expect.at("pairs").size());
    for (size_t i = 0; i < item.pairs.size(); ++i) {
      CHECK(moodle_text(item.pairs[i].left) == moodle_text(expect.at("pairs")[i][0]));
      CHECK(item.pairs[i].right == expect.at("pairs")[i][1].get<std::string>());
    }
  }
  if (type == "truefalse") {
    REQUIRE(item.kind == ItemKind::truth);
    CHECK((item.answers[0].weight > 0) == expect.at("correct").get<bool>());
    for (const auto& [key, at] : {std::pair("feedback_if_true_chosen", 0),
                                  std::pair("feedback_if_false_chosen", 1)})
      if (expect.contains(key))
        CHECK(moodle_text(item.answers[static_cast<size_t>(at)].feedback) ==
              moodle_text(expect.at(key)));
  }
  if (!expect.contains("answers")) return;
  if (type == "multichoice")
    CHECK((item.kind == ItemKind::one_of) == expect.at("single").get<bool>());
  REQUIRE(item.answers.size() == expect.at("answers").size());
  for (size_t i = 0; i < item.answers.size(); ++i) {
    const ItemAnswer& answer = item.answers[i];
    const Json& row = expect.at("answers")[i];
    const size_t fraction = type == "numerical" ? 2 : 1;
    if (type == "multichoice")
      CHECK(moodle_text(answer.text) == moodle_text(row[0]));
    else
      CHECK(answer.text.text == row[0].get<std::string>());
    if (type == "numerical" && row[1].is_number())
      CHECK(answer.tolerance == row[1].get<double>());
    CHECK(answer.weight == 100 * row[fraction].get<double>());
    CHECK(moodle_text(answer.feedback) == moodle_text(row[fraction + 1]));
  }
}

}  // namespace

TEST_CASE("GIFT: Moodle's imports, comments and exports") {
  STET_NEEDS_SHARED(path, "fixtures/gift/moodle_giftformat_test_cases.json");
  const Json cases = read_json(path);
  size_t imports = 0, comments = 0, exports = 0;
  for (const Json& one : cases.at("imports")) {
    INFO(one.at("name").get<std::string>());
    const ItemSet set = read_gift(one.at("gift").get<std::string>());
    REQUIRE(set.items.size() == 1);
    compare_with_moodle(set.items[0], one.at("expect"));
    ++imports;
  }
  for (const Json& one : cases.at("comment_tags")) {
    INFO(one.at("name").get<std::string>());
    const GiftComment comment = read_gift_comment(one.at("comment").get<std::string>());
    CHECK(comment.id == one.at("idnumber").get<std::string>());
    // In any order, as Moodle's own test compares them.
    const auto tags = one.at("tags").get<std::vector<std::string>>();
    CHECK(std::set<std::string>(comment.tags.begin(), comment.tags.end()) ==
          std::set<std::string>(tags.begin(), tags.end()));
    ++comments;
  }
  for (const auto& [name, json] : cases.at("exports").items()) {
    INFO(name);
    std::string gift = json.get<std::string>();
    const ItemSet set = read_gift(gift);
    REQUIRE(set.items.size() == 1);
    if (gift.starts_with("// question:")) gift.erase(0, gift.find('\n') + 1);
    CHECK(write_gift(set.items[0]) == gift);
    ++exports;
  }
  CHECK(imports == 14);
  CHECK(comments == 9);
  CHECK(exports == 10);
}

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "commands/verb.h"
#include "support/temporary_folder.h"

using namespace stet;
using namespace stet::test;

namespace {

struct Ran {
  int status = 0;
  std::string out;
  std::string err;
};

Ran run(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"stet", "--data-dir", STET_SOURCE_DIR});
  std::vector<const char*> argv;
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  std::istringstream in;
  std::ostringstream out, err;
  Console console{in, out, err, system_clock(), "", false};
  const auto result = run_command_line(static_cast<int>(argv.size()), argv.data(), console);
  return {result.status, out.str(), err.str()};
}

const std::string kArticle =
    "Pier shut\n\nBy Anna Hale\n\n4 February 2015\n\n“We lost 35 boats,” said Thomas Bell, the "
    "harbourmaster, on Tuesday.\n";

}  // namespace

TEST_CASE("--json prints one object a line and file, as written in its contract") {
  TemporaryFolder folder;
  const std::string path = folder.file("a.txt", kArticle);
  const Ran ran = run({"read", path, "--json"});
  CHECK(ran.status == kDone);
  CHECK(ran.err == "");
  CHECK(ran.out.find('\n') == ran.out.size() - 1);
  const std::string quote = "“We lost 35 boats,”";
  const size_t at = kArticle.find(quote);
  auto span = [](const std::string& words, size_t from = 0) {
    const size_t begin = kArticle.find(words, from);
    return nlohmann::json{{"begin", begin}, {"end", begin + words.size()}};
  };
  auto fact = [&](const std::string& words, const char* kind, nlohmann::json value,
                  nlohmann::json unit = nullptr) {
    nlohmann::json json = span(words, at);
    json.update({{"kind", kind}, {"value", value}, {"unit", unit}});
    return json;
  };
  auto block = [&](const std::string& words, const char* role) {
    nlohmann::json json = span(words);
    json["role"] = role;
    return json;
  };
  nlohmann::json boats = fact("35", "count", 35);
  boats["counted"] = span("boats");
  const std::string story = kArticle.substr(at, kArticle.size() - at - 1);
  nlohmann::json quoted = span(quote);
  quoted.update({{"kind", "direct"},
                 {"speaker", span("Thomas Bell")},
                 {"name", "Thomas Bell"},
                 {"cue", span("said")}});
  auto got = nlohmann::json::parse(ran.out);
  CHECK(got["quotes"][0]["confidence"] > 0.9);
  got["quotes"][0].erase("confidence");
  CHECK(got == nlohmann::json{{"path", path},
                              {"title", "Pier shut"},
                              {"byline", "Anna Hale"},
                              {"published", "2015-02-04"},
                              {"language", "en"},
                              {"text", kArticle},
                              {"blocks",
                               {block("Pier shut", "title"), block("By Anna Hale", "byline"),
                                block("4 February 2015", "dateline"), block(story, "story")}},
                              {"sentences", {span(story)}},
                              {"people",
                               {{{"name", "Thomas Bell"},
                                 {"description", "the harbourmaster"},
                                 {"mentions", {span("Thomas Bell")}}}}},
                              {"quotes", {quoted}},
                              {"doubledQuotes", nlohmann::json::array()},
                              {"facts",
                               {boats, fact("Thomas Bell", "person", nullptr),
                                fact("Tuesday", "date", "2015-02-03")}},
                              {"claims",
                               {{{"sentence", 0},
                                 {"voice", "named"},
                                 {"stance", "unclear"},
                                 {"confidence", 0},
                                 {"cues", nlohmann::json::array()}}}}});
}

TEST_CASE("quotations between two apostrophes are listed apart") {
  TemporaryFolder folder;
  const std::string quote = "''It is not safe to walk on,''";
  const std::string text = "The pier at Quern is shut. " + quote + " said Thomas Bell.\n";
  const std::string path = folder.file("a.txt", text);
  const auto got = nlohmann::json::parse(run({"read", "--json", path}).out);
  CHECK(got["quotes"].empty());
  REQUIRE(got["doubledQuotes"].size() == 1);
  CHECK(got["doubledQuotes"][0]["begin"] == text.find(quote));
  CHECK(got["doubledQuotes"][0]["end"] == text.find(quote) + quote.size());
  CHECK(got["doubledQuotes"][0]["name"] == "Thomas Bell");
}

TEST_CASE("without --json it is laid out for people") {
  TemporaryFolder folder;
  const std::string path = folder.file("a.txt", kArticle);
  CHECK(run({"read", path}).out.starts_with(path + R"(
  Title      Pier shut
  By         Anna Hale
  Published  2015-02-04
  Sentences  1
  Voices     0 by the reporter, 1 by named sources, 0 by unnamed sources
  Claims     0 checkable, 0 opinions, 0 predictions, 1 unclear

  People
    Thomas Bell, the harbourmaster (named 1 time)

  Quotations
    “We lost 35 boats,”
      Thomas Bell, direct, )"));
}

TEST_CASE("--json shows where the cues of a claim stand") {
  TemporaryFolder folder;
  const std::string text =
      "“The pier should close,” Anna Bell said. Some fear that it will fall.\n";
  const Ran ran = run({"read", folder.file("a.txt", text), "--json"});
  const auto claims = nlohmann::json::parse(ran.out)["claims"];
  REQUIRE(claims.size() == 2);
  const size_t should = text.find("should"), will = text.find("will");
  CHECK(claims[0]["voice"] == "named");
  CHECK(claims[0]["stance"] == "opinion");
  CHECK(claims[0]["cues"] == nlohmann::json{{{"begin", should}, {"end", should + 6}}});
  CHECK(claims[1]["sentence"] == 1);
  CHECK(claims[1]["voice"] == "unnamed");
  CHECK(claims[1]["stance"] == "prediction");
  CHECK(claims[1]["cues"] == nlohmann::json{{{"begin", will}, {"end", will + 4}}});
}

TEST_CASE("several files: those that can be read are, the others refused") {
  TemporaryFolder folder;
  const std::string good = folder.file("a.txt", kArticle);
  const std::string empty = folder.file("b.txt", "");
  const Ran ran = run({"read", empty, good, "--json"});
  CHECK(ran.status == kRefused);
  CHECK(ran.err == "stet: " + empty + ": is empty; give a file that holds an article\n");
  CHECK(nlohmann::json::parse(ran.out)["path"] == good);
}

TEST_CASE("what a terminal would obey is not printed") {
  TemporaryFolder folder;
  const std::string path = folder.file("a.txt", "Pier\x1b[31m shut\n\n" + kArticle);
  CHECK(run({"read", path}).out.find('\x1b') == std::string::npos);
  CHECK(run({"read", path, "--json"}).out.find("\\u001b") == std::string::npos);
}

TEST_CASE("a feed is listed, and one of its entries read") {
  TemporaryFolder folder;
  const std::string path = folder.file(
      "feed.txt",
      "<rss><channel><title>The Ledger</title><item><title>Pier shut</title><pubDate>Tue, 03 Feb "
      "2015 10:00:00 GMT</pubDate><description>The pier is shut.</description></item><item><title>"
      "Gull wins</title><description>A gull won the race.</description></item></channel></rss>");
  const Ran listed = run({"read", path});
  CHECK(listed.status == kDone);
  CHECK(listed.out == path +
                          "\n  Feed       The Ledger\n  Choose an article with --entry N\n\n"
                          "  1  2015-02-03  Pier shut\n  2  Gull wins\n");
  CHECK(run({"read", path, "--entry", "2"}).out.find("Title      Gull wins\n") !=
        std::string::npos);
  const auto json = nlohmann::json::parse(run({"read", path, "--json"}).out);
  CHECK(json["entries"][0]["title"] == "Pier shut");
  CHECK(json["entries"].size() == 2);
  const Ran made = run({"make", path});
  CHECK(made.status == kRefused);
  CHECK(made.err == "stet: " + path +
                        ": is a feed of 2 articles; choose one with --entry N; stet read lists "
                        "them\n");
}

TEST_CASE("an article in another language is read without facts, and that is said") {
  TemporaryFolder folder;
  const std::string path = folder.file(
      "a.txt",
      "Port fermé\n\nLe port est fermé depuis vendredi et il ne sera pas ouvert avant le "
      "printemps, a dit Anne Morel.\n");
  const Ran ran = run({"read", path, "--json"});
  CHECK(ran.err == "stet: " + path +
                       ": is in French, and Stet reads people, quotations and figures in English "
                       "only\n");
  const auto json = nlohmann::json::parse(ran.out);
  CHECK(json["language"] == "fr");
  CHECK(json["people"].empty());
}

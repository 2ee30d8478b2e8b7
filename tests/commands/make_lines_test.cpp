#include "commands/make_lines.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "bank/checker.h"
#include "support/reading_support.h"

using namespace stet;

namespace {

Article article(const std::string& line) {
  return article_of_line(line, 1, test::lexicon()).value();
}

std::string refusal(const std::string& line) {
  const auto made = article_of_line(line, 7, test::lexicon());
  return made ? "" : describe(made.error());
}

struct Ran {
  int status = 0;
  std::string out, err;
};

// A pack's title in place of the pack: what is made isn't what is tested here.
Ran run(const std::string& lines) {
  std::istringstream in(lines);
  std::ostringstream out, err;
  Console console{in, out, err, [] { return int64_t{0}; }, "", false};
  const auto make = [](const Article& one) -> Result<Pack> {
    if (!one.title) return refuse(one.path, "has no title");
    Pack pack;
    pack.id = "p";
    pack.title = *one.title;
    return pack;
  };
  const CommandResult result = make_lines(in, out, console, test::lexicon(), make);
  return {result.status, out.str(), err.str()};
}

}  // namespace

TEST_CASE("a line is an article with what is known of it") {
  const Article read = article(
      R"({"text": "The pier is shut.", "title": "Pier shut", "byline": "Anna Bell", "url":
          "https://example.org/a", "published": "2015-02-03", "publisher": "The Ledger",
          "language": "en", "more": [1]})");
  CHECK(read.text == "The pier is shut.");
  CHECK(read.title == "Pier shut");
  CHECK(read.byline == "Anna Bell");
  CHECK(read.published == "2015-02-03");
  CHECK(read.publisher == "The Ledger");
  CHECK(read.address == "https://example.org/a");
  CHECK(read.path == "line 1");
}

TEST_CASE("a line may hold a web page, or blocks as stet read gives them") {
  CHECK(article(R"({"html": "<h1>Pier</h1><p>The pier is shut.</p>"})").text ==
        "Pier\n\nThe pier is shut.");
  const std::string text = R"("text": "The pier is shut. More here.", "blocks": )";
  CHECK(article("{" + text + R"([{"begin": 0, "end": 17, "role": "story"},
                                 {"begin": 18, "end": 28, "role": "promo"}]})")
            .blocks[1]
            .role == Role::promo);
  CHECK(article("{" + text + R"([{"begin": 0, "end": 99, "role": "story"}]})").blocks.size() == 1);
}

TEST_CASE("a bad line is refused with its number") {
  CHECK(refusal("{}") ==
        "line 7: has neither \"text\" nor \"html\"; write {\"text\": \"…\"} or {\"html\": \"…\"}, "
        "with title, byline, published, publisher, url and language where they are known");
  CHECK(refusal("{\"text\": \"\"}") == "line 7: is empty; give a file that holds an article");
  CHECK(refusal("nonsense").starts_with("line 7:1:"));
}

TEST_CASE("packs come out in the order of the lines, bad lines are reported and skipped") {
  std::string lines, titles;
  for (int i = 0; i < 300; ++i) {
    const std::string title = "Article " + std::to_string(i);
    lines +=
        i % 100 == 50 ? "broken\n" : "{\"text\": \"Words.\", \"title\": \"" + title + "\"}\n\n";
    if (i % 100 != 50) titles += title + "\n";
  }
  const Ran ran = run(lines);
  CHECK(ran.status == kRefused);
  std::istringstream out(ran.out);
  std::string found;
  for (std::string line; std::getline(out, line);) {
    const size_t at = line.find("\"title\": \"") + 10;
    found += line.substr(at, line.find('"', at) - at) + "\n";
  }
  CHECK(found == titles);
  CHECK(ran.err.starts_with("stet: line 101:1:"));
  CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 3);
}

TEST_CASE("no lines, no packs, no error") {
  const Ran ran = run("");
  CHECK(ran.status == kDone);
  CHECK(ran.out == "");
  CHECK(ran.err == "");
}

// What holds of every reading, whatever the text: spans inside it, on character boundaries, in
// order; and the same on the same text.
#include "facts/reading.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <filesystem>

#include "support/reading_support.h"
#include "support/shared.h"
#include "support/sound_reading.h"
#include "text/chance.h"
#include "text/file.h"
#include "text/utf8.h"

using namespace stet;
using namespace stet::test;

namespace {

// What is wrong with the reading of these bytes; empty when they are refused or read soundly.
std::string unsound_bytes(const std::string& bytes) {
  auto article = read_article(bytes, "test.txt", lexicon());
  return article ? unsound(*article, read(*article, lexicon())) : "";
}

// Counts the texts read unsoundly, and shows the first few: there are thousands.
class Hold {
 public:
  void sound(const std::string& text) {
    const std::string wrong = unsound_bytes(text);
    if (!wrong.empty() && ++broken_ <= 3) MESSAGE(wrong << ":\n" << text);
  }
  size_t broken() const { return broken_; }

 private:
  size_t broken_ = 0;
};

std::vector<std::string> shipped_articles() {
  std::vector<std::string> texts;
  for (const auto& entry :
       std::filesystem::directory_iterator(STET_SOURCE_DIR "/questions/harbour-ledger"))
    if (entry.path().extension() == ".txt")
      texts.push_back(*read_file(entry.path().string(), kArticleLimit, "an article"));
  std::sort(texts.begin(), texts.end());
  return texts;
}

// Pieces of the kind that trips readers.
const std::vector<std::string>& odd_pieces() {
  // clang-format off
  static const std::vector<std::string> pieces{
      "“", "”", "\"", "‘", "’", "'", "''", "„", "«", "»", "(", ")", "’s", " ", "\n\n", "\n", "\r\n",
      ".", ",", "?", "…", "—", "-", "%", "said", " told ", "according to ", " Anna Bell ", " he ",
      "Mr. ", "president of ", "the ", "and", "one", "will ", "U.S.", "$", "35 million", "£5bn",
      "12:30", "3 May 2015", "Tuesday", "By ", "By", "Related", "é", "日本", "😀", "\u200B", "\u0301",
      "\xFF", "\xE2\x80"};
  // clang-format on
  return pieces;
}

std::string odd_piece(Chance& chance) {
  if (chance.below(12) == 0) return {static_cast<char>(chance.below(256))};
  return odd_pieces()[chance.below(odd_pieces().size())];
}

std::string odd_text(Chance& chance) {
  std::string text;
  for (size_t n = 1 + chance.below(120); n > 0; --n) text += odd_piece(chance);
  return text;
}

// The text with some bytes cut out, doubled or replaced by odd pieces.
std::string mutated(std::string text, Chance& chance) {
  for (size_t n = 1 + chance.below(12); n > 0 && !text.empty(); --n) {
    const size_t at = chance.below(text.size());
    const size_t length = chance.below(3) == 0 ? chance.below(200) : chance.below(4);
    switch (chance.below(3)) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(at, text.substr(chance.below(text.size()), length));
        break;
      default:
        text.replace(at, length, odd_piece(chance));
        break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a span in the middle of a character or past the text is not sound") {
  Read it = read_text("“We lost the ferry,” said Anna Bell, 43. About 20 people left.");
  REQUIRE(unsound(it.article, it.reading) == "");
  Reading split = it.reading;
  split.quotations[0].span.begin += 1;  // into the mark
  CHECK(unsound(it.article, split) == "span of a quotation, number 0");
  Reading past = it.reading;
  past.facts.back().counted = Span{it.article.text.size() - 3, it.article.text.size() + 1};
  CHECK(unsound(it.article, past) ==
        "what a fact counts, number " + std::to_string(past.facts.size() - 1));
  Reading nameless = it.reading;
  nameless.people[0].name.clear();
  CHECK(unsound(it.article, nameless) == "name of a person, number 0");
}

TEST_CASE("odd pieces in any order are read soundly") {
  Chance chance(7);
  Hold hold;
  for (int round = 0; round < 3000; ++round) hold.sound(odd_text(chance));
  CHECK(hold.broken() == 0);
}

TEST_CASE("random bytes are refused or read soundly") {
  Chance chance(11);
  Hold hold;
  size_t taken = 0;
  for (int round = 0; round < 3000; ++round) {
    const size_t one_in = size_t{1} << chance.below(10);  // few enough, or it is refused as binary
    std::string bytes(chance.below(400), ' ');
    for (char& byte : bytes)
      byte =
          static_cast<char>(chance.below(one_in) == 0 ? chance.below(256) : 32 + chance.below(95));
    taken += read_article(bytes, "test.txt", lexicon()).has_value();
    hold.sound(bytes);
  }
  CHECK(taken > 500);
  CHECK(hold.broken() == 0);
}

TEST_CASE("articles with bytes cut out, doubled and replaced are read soundly") {
  Chance chance(13);
  Hold hold;
  const std::vector<std::string> texts = shipped_articles();
  REQUIRE(texts.size() >= 6);
  for (int round = 0; round < 600; ++round)
    hold.sound(mutated(texts[chance.below(texts.size())], chance));
  CHECK(hold.broken() == 0);
}

TEST_CASE("an article cut off at any byte is read soundly") {
  Hold hold;
  const std::string text = shipped_articles().front();
  for (size_t length = 0; length <= text.size(); ++length) hold.sound(text.substr(0, length));
  CHECK(hold.broken() == 0);
}

TEST_CASE("texts that are nothing but marks, or one word over and over, are read soundly") {
  Hold hold;
  for (const std::string& piece : odd_pieces())
    for (const char* with : {"", " ", "\n\n", "a", "”", " said Anna Bell. "}) {
      std::string text = "Word ";
      for (int n = 0; n < 200; ++n) text += piece + with;
      hold.sound(text);
    }
  CHECK(hold.broken() == 0);
}

TEST_CASE("text in many bytes a letter is read like any other") {
  Read it = read_text(
      "„Der Pier bleibt für immer geschlossen“, sagte Jörg Müller. “Ça suffit à présent, "
      "voilà,” said Zoé Ångström, présidente of Überlingen’s club.");
  CHECK(unsound(it.article, it.reading) == "");
  REQUIRE(it.reading.quotations.size() == 2);
  CHECK(it.reading.quotations[1].name == "Zoé Ångström");
}

TEST_CASE("the same text is read the same way") {
  const std::string text =
      "“We lost,” said Anna Bell. Thomas Hale, 43, said 20 people left on Tuesday.";
  Read first = read_text(text), second = read_text(text);
  CHECK(first.quotations() == second.quotations());
  CHECK(first.people() == second.people());
}

TEST_CASE("four times the text takes about four times as long") {
  auto seconds = [](size_t bytes) {
    const std::string unit =
        "“It is, he said, s’ and Anna Bell, who told the U.S. 3,000 said that ";
    std::string text;
    while (text.size() < bytes) text += unit;
    const std::clock_t begin = std::clock();  // of the processor: others may be busy beside us
    Read it = read_text(text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  seconds(50'000);
  CHECK(seconds(800'000) < 12 * seconds(200'000));
}

TEST_CASE("hundreds of real articles are read soundly") {
  STET_NEEDS_SHARED(folder, "data/polnear/train/text");
  size_t read_files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (read_files == 200) break;
    auto bytes = read_file(entry.path().string(), kArticleLimit, "an article");
    REQUIRE(bytes);
    ++read_files;
    CHECK_MESSAGE(unsound_bytes(*bytes) == "", entry.path().string());
  }
  CHECK(read_files == 200);
}

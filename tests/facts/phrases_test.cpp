#include "facts/phrases.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Each entry of the stance list found in the text, as "words=value", the longest at each place.
std::string found(const std::string& text) {
  const Article article = article_of(text);
  Vocabulary vocabulary(lexicon());
  const Galley galley = set_galley(article, vocabulary);
  const Phrases phrases(galley, lexicon().list("stance"));
  std::string line;
  for (size_t i = 0; i < galley.size();) {
    const Phrases::Found entry = phrases.at(i, galley.size());
    if (entry.length > 0)
      line += (line.empty() ? "" : "|") + galley.words_text(i, i + entry.length) + "=" +
              std::string(entry.value);
    i += std::max<size_t>(entry.length, 1);
  }
  return line;
}

}  // namespace

TEST_CASE("the longest entry counts, whatever its case") {
  CHECK(found("The pier is awful.") == "awful=judgement");
  CHECK(found("The pier should not close.") == "should not=norm");
  CHECK(found("It is time to close the pier.") == "It is time to=norm");
  CHECK(found("AWFUL, the pier.") == "AWFUL=judgement");
}

TEST_CASE("words that open an entry and don't go on are none") {
  CHECK(found("It is the pier.") == "");
  CHECK(found("The best pier.") == "The best=superlative");
  CHECK(found("The pier.") == "");
}

TEST_CASE("an entry ends before the end of what is looked at") {
  const Article article = article_of("It is time to close.");
  Vocabulary vocabulary(lexicon());
  const Galley galley = set_galley(article, vocabulary);
  const Phrases phrases(galley, lexicon().list("stance"));
  CHECK(phrases.at(0, 4).length == 4);
  CHECK(phrases.at(0, 3).length == 0);
}

#include "quiz/mark_units.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("words are marked without the punctuation around them") {
  const std::string passage = "“No plans,” said Mr. O'Neil — about $35 million (20%).";
  std::vector<std::string> words;
  for (Span span : passage_words(passage)) words.emplace_back(slice(passage, span));
  CHECK(words == std::vector<std::string>{"No", "plans", "said", "Mr", "O'Neil", "about", "$35",
                                          "million", "20%"});
}

TEST_CASE("an empty passage has nothing to mark") {
  CHECK(passage_words("").empty());
}

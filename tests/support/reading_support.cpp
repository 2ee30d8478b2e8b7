#include "support/reading_support.h"

#include <doctest/doctest.h>

namespace stet::test {

const Lexicon& lexicon() {
  static const Lexicon loaded = [] {
    auto result = Lexicon::open(STET_SOURCE_DIR "/assets");
    REQUIRE(result);
    return std::move(*result);
  }();
  return loaded;
}

Article article_of(const std::string& text) {
  auto article = read_article(text, "test.txt", lexicon());
  REQUIRE_MESSAGE(article, (article ? "" : describe(article.error())));
  return std::move(*article);
}

std::string Read::words(Span span) const {
  return std::string(slice(article.text, span));
}

std::string Read::words(const std::optional<Span>& span) const {
  return span ? words(*span) : "-";
}

std::vector<std::string> Read::facts(FactKind kind) const {
  std::vector<std::string> lines;
  for (const Fact& fact : reading.facts) {
    if (fact.kind != kind) continue;
    lines.push_back((fact.hedge ? words(*fact.hedge) : "") + "|" + words(fact.span) + "|" +
                    (fact.counted ? words(*fact.counted) : ""));
  }
  return lines;
}

std::vector<std::string> Read::quotations() const {
  std::vector<std::string> lines;
  for (const Quotation& quotation : reading.quotations)
    lines.push_back(words(quotation.span) + " / " + words(quotation.speaker) + " / " +
                    quotation.name.value_or("-"));
  return lines;
}

std::vector<std::string> Read::people() const {
  std::vector<std::string> lines;
  for (const Person& person : reading.people)
    lines.push_back(person.name + (person.description ? ", " + *person.description : ""));
  return lines;
}

Read read_text(const std::string& text) {
  Article article = article_of(text);
  Reading reading = read(article, lexicon());
  return {std::move(article), std::move(reading)};
}

}  // namespace stet::test

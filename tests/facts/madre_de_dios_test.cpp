// A real excerpt that starts in mid-story and ends in promoted headlines, read in full.
#include <doctest/doctest.h>

#include <set>

#include "support/reading_support.h"
#include "support/shared.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("the excerpt about Madre de Dios is read fully right") {
  STET_NEEDS_SHARED(path, "data/articles/madre-de-dios.txt");
  auto bytes = read_file(path, kArticleLimit, "an article");
  REQUIRE(bytes);
  Read it = read_text(*bytes);

  CHECK(it.article.text == *bytes);
  CHECK(!it.article.title);
  CHECK(!it.article.byline);
  CHECK(!it.article.published);
  std::vector<Role> roles;
  for (const Block& block : it.article.blocks) roles.push_back(block.role);
  std::vector<Role> expected(12, Role::story);
  expected.resize(15, Role::promo);
  CHECK(roles == expected);

  CHECK(it.people() == std::vector<std::string>{"Luis Otzuka, president of Fedemin",
                                                "Joel Macedo, Miner", "Urresti"});
  CHECK(it.reading.people[0].mentions.size() == 2);
  CHECK(it.reading.people[2].mentions.size() == 2);

  std::vector<std::string> reported;
  for (const Quotation& quotation : it.reading.quotations)
    if (quotation.kind == QuoteKind::indirect && quotation.statement)
      reported.push_back(quotation.name.value_or("-"));
  CHECK(reported == std::vector<std::string>{"-", "Luis Otzuka", "Urresti", "Urresti", "Urresti"});
  std::erase_if(it.reading.quotations,
                [](const Quotation& q) { return q.kind == QuoteKind::indirect; });
  REQUIRE(it.reading.quotations.size() == 7);
  std::set<size_t> passages;
  std::vector<std::string> speakers, names;
  for (const Quotation& quotation : it.reading.quotations) {
    CHECK(quotation.kind == QuoteKind::direct);
    CHECK(quotation.confidence > 0.5);
    passages.insert(quotation.passage);
    speakers.push_back(it.words(quotation.speaker));
    names.push_back(quotation.name.value_or("-"));
  }
  CHECK(passages.size() == 5);
  CHECK(speakers == std::vector<std::string>{"Luis Otzuka", "Luis Otzuka", "Otzuka", "Otzuka", "he",
                                             "he", "he"});
  CHECK(names == std::vector<std::string>{"Luis Otzuka", "Luis Otzuka", "Luis Otzuka",
                                          "Luis Otzuka", "Joel Macedo", "Urresti", "Urresti"});

  CHECK(it.facts(FactKind::percent) == std::vector<std::string>{"about|20 percent|"});
  CHECK(it.facts(FactKind::money) == std::vector<std::string>{"|$35 million|"});
  CHECK(it.facts(FactKind::count) ==
        std::vector<std::string>{"|One|miner", "more than|50|people", "|50|people"});
  CHECK(it.facts(FactKind::date) == std::vector<std::string>{"|Tuesday|", "|this week|"});
  CHECK(it.facts(FactKind::place) ==
        std::vector<std::string>{"|Interoceanic Highway|", "|Peru|", "|Lima|", "|Madre de Dios|"});
  for (const Fact& fact : it.reading.facts) {
    if (fact.kind == FactKind::money) CHECK(fact.value == 35'000'000);
    if (fact.kind == FactKind::date) CHECK(!fact.iso);
  }
}

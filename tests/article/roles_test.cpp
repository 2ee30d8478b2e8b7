#include "article/roles.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kProse =
    "The harbour reopened on Friday after the longest closure since the war, and nobody in the "
    "town came out to see the first of the boats go through the narrow channel.";

std::string roles(const std::string& text) {
  std::string line;
  for (const Block& block : article_of(text).blocks)
    line += (line.empty() ? "" : " ") + std::string(role_name(block.role));
  return line;
}

}  // namespace

TEST_CASE("a first short line without a stop is the title") {
  Article article = article_of("Harbour reopens\n\n" + kProse);
  CHECK(article.title == "Harbour reopens");
  CHECK(article.blocks[0].role == Role::title);
  CHECK(article_of("Who will pay for the pier?\n\n" + kProse).title ==
        "Who will pay for the pier?");
  CHECK(article_of("Mayor Opens Harbour After Long Closure.\n\n" + kProse).title ==
        "Mayor Opens Harbour After Long Closure");
  CHECK(article_of("Mayor Opens Harbour in the U.S.\n\n" + kProse).title ==
        "Mayor Opens Harbour in the U.S.");
}

TEST_CASE("a line with a stop is the title where it tells in the present what follows at length") {
  const std::string story =
      "The harbour of Quern is open again after a storm that shut its gates for three weeks, and "
      "the rowers are back on the water.\n\n" +
      kProse + "\n\n" + kProse + "\n\n" + kProse + "\n\n" + kProse;
  CHECK(article_of("Harbour opens the gates to the rowers.\n\n" + story).title ==
        "Harbour opens the gates to the rowers");
  CHECK(!article_of("The harbour opened the gates to the rowers.\n\n" + story).title);
  CHECK(!article_of("The harbour gates let the rowers in on Monday.\n\n" + story).title);
}

TEST_CASE("prose that starts in mid-story is no title") {
  CHECK(!article_of("Miners have resisted for weeks.\n\n" + kProse).title);
  CHECK(!article_of(kProse + "\n\n" + kProse).title);
  CHECK(!article_of("and then they left\n\n" + kProse).title);
}

TEST_CASE("bylines and dates stand apart, and say when it was published") {
  Article article = article_of("Harbour reopens\n\nBy Anna Bell\n\n3 February 2015\n\n" + kProse);
  CHECK(article.byline == "Anna Bell");
  CHECK(article.published == "2015-02-03");
  CHECK(roles("Harbour reopens\n\nBy Anna Bell\n\n3 February 2015\n\n" + kProse) ==
        "title byline dateline story");

  Article staff = article_of("Harbour reopens\n\nStaff report · 3 Feb 2015\n\n" + kProse);
  CHECK(staff.byline == "Staff report");
  CHECK(staff.published == "2015-02-03");

  Article wrapped = article_of("Harbour reopens\nBy Anna Bell\n\n" + kProse);
  CHECK(wrapped.title == "Harbour reopens");
  CHECK(wrapped.byline == "Anna Bell");
}

TEST_CASE("a sentence that begins with By is story") {
  CHECK(roles("Harbour reopens\n\nBy Friday the boats were back in the harbour.\n\n" + kProse) ==
        "title story story");
}

TEST_CASE("a trailer takes everything after it along") {
  const std::string story = "Harbour reopens\n\n" + kProse + "\n\n" + kProse + "\n\n" + kProse;
  CHECK(
      roles(story + "\n\nIf you liked this article you might like\n\nTen piers to see\n\nA walk") ==
      "title story story story promo promo promo");
  CHECK(roles(story + "\n\nMore from The Ledger\n\nTen piers to see") ==
        "title story story story promo promo");
  CHECK(roles(story + "\n\nRELATED:\n\nTen piers to see") == "title story story story promo promo");
}

TEST_CASE("a box of links in the middle takes only itself along") {
  CHECK(roles("Harbour reopens\n\n" + kProse + "\n\nRead more\n\nTen piers to see\n\n" + kProse +
              "\n\n" + kProse + "\n\n" + kProse) == "title story promo promo story story story");
}

TEST_CASE("a phrase alone takes no long paragraph out of the story") {
  CHECK(roles("Harbour reopens\n\nRelated " + kProse + "\n\n" + kProse) == "title story story");
}

TEST_CASE("captions, newsletter lines and corrections are told apart") {
  CHECK(roles("Harbour reopens\n\nPhoto: boats leave the harbour\n\n" + kProse +
              "\n\nSign up for our newsletter\n\n" + kProse +
              "\n\nCorrection: an earlier report gave the wrong year.") ==
        "title caption story promo story other");
  CHECK(roles("Harbour reopens\n\n" + kProse + "\n\nAda Brook via Getty Images.\n\n" + kProse) ==
        "title story caption story");
}

TEST_CASE("closing credits and calls to follow are no story") {
  const std::string story = "Harbour reopens\n\n" + kProse + "\n\n" + kProse;
  CHECK(roles(story + "\n\nAnna Bell contributed to this report.") == "title story story other");
  CHECK(roles(story + "\n\nFollow Anna Bell on Twitter.") == "title story story promo");
  CHECK(roles(story + "\n\nFollow the river to the sea and you will see it.") ==
        "title story story story");
  CHECK(roles(story + "\n\nAdvertisement\n\n" + kProse) == "title story story promo story");
  CHECK(roles("Harbour reopens\n\nAd hoc committees met on the matter.\n\n" + kProse) ==
        "title story story");
  CHECK(roles(story + "\n\nCORRECTION:\n\nThe date was wrong in an earlier report.") ==
        "title story story other other");
}

TEST_CASE("a text copied with its page's menu has its headline below the menu") {
  const std::string copied =
      "Skip to content\n\nThe Ledger\n\nNews\n\nSport\n\nHarbour reopens at last\n\nAnna Bell\n\n"
      "27 May 2026\n\n";
  const Article article = article_of(copied + kProse);
  CHECK(article.title == "Harbour reopens at last");
  CHECK(article.byline == "Anna Bell");
  CHECK(article.published == "2026-05-27");
  CHECK(roles(copied + kProse) == "other other other other title byline dateline story");
  CHECK(roles("Harbour reopens\n\nBy Anna Bell\n\n27 May 2026\n\n" + kProse) ==
        "title byline dateline story");
}

TEST_CASE("a line that leads to one other story takes nothing along") {
  const std::string short_prose = "Nobody in the town came out to see the boats.";
  CHECK(roles("Harbour reopens\n\n" + kProse + "\n\nRelated: Pier shut\n\n" + short_prose) ==
        "title story promo story");
  CHECK(roles("Harbour reopens\n\n" + kProse + "\n\nRelated\n\n" + short_prose) ==
        "title story promo promo");
}

TEST_CASE("what stands over a message passed on isn't story") {
  CHECK(roles("On Monday, Tom Reed wrote:\n\nHarbour reopens\n\n" + kProse) == "other title story");
  CHECK(roles("Harbour reopens\n\nSee below, Anna.\n\n-----Original Message-----\n\n"
              "From: Tom Reed\n\n" +
              kProse) == "title other other other story");
}

TEST_CASE("rules between the parts of a story aren't story") {
  CHECK(roles("Harbour reopens\n\n" + kProse + "\n\n* * *\n\n" + kProse + "\n\n___") ==
        "title story other story other");
}

TEST_CASE("trailers of other languages are known") {
  CHECK(roles("Bücherei schließt\n\n" + kProse + "\n\nLesen Sie auch: Hafen wird ausgebaggert") ==
        "title story promo");
  CHECK(roles("La bibliothèque ferme\n\n" + kProse + "\n\nÀ lire aussi : Le port reste fermé") ==
        "title story promo");
}

TEST_CASE("a title may stand below the date") {
  const std::string text = "THE LEDGER  27 May 2026\n\nHarbour reopens\n\n" + kProse;
  CHECK(roles(text) == "dateline title story");
  CHECK(article_of(text).published == "2026-05-27");
}

TEST_CASE(
    "a line with a stop is the title where it has no article and the paragraph below retells it") {
  const std::string story =
      "A judge in Quern has rejected a request by the Corrow Post to unseal the file of the "
      "harbour "
      "board, saying that nobody had asked for it in time.\n\nThe paper will ask again.\n";
  CHECK(article_of("Judge rejects request to unseal harbour file.\n\n" + story).title ==
        "Judge rejects request to unseal harbour file");
  CHECK_FALSE(article_of("The judge rejects a request to unseal it.\n\n" + story).title);
  CHECK_FALSE(article_of("Rowers came home late from their races.\n\n" + story).title);
}

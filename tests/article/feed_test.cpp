#include "article/feed.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

const std::string kRss = R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>The Ledger</title><language>en-gb</language>
  <item><title>Pier &amp;amp; quay shut</title><link>https://example.org/pier</link>
    <dc:creator>Anna Bell</dc:creator><pubDate>Tue, 03 Feb 2015 10:00:00 GMT</pubDate>
    <description>The pier is shut.</description>
    <content:encoded><![CDATA[<p>The pier was shut on Friday, said Tom Reed.</p><p>Repairs take
    until spring.</p>]]></content:encoded></item>
  <item><title>Gull wins</title><author>tom@example.org (Tom Reed)</author>
    <description>A gull won the regatta on Sunday.</description></item>
  <item><title>Only a headline</title></item>
</channel></rss>)";

Feed feed(const std::string& xml) {
  return read_feed(xml, "feed.xml", test::lexicon()).value();
}

std::string refusal(const std::string& xml) {
  const auto read = read_feed(xml, "feed.xml", test::lexicon());
  return read ? "" : describe(read.error());
}

}  // namespace

TEST_CASE("an RSS feed gives its entries, with the whole text where it has one") {
  const Feed read = feed(kRss);
  CHECK(read.title == "The Ledger");
  CHECK(read.language == "en");
  REQUIRE(read.entries.size() == 3);
  CHECK(read.entries[0].title == "Pier & quay shut");
  CHECK(read.entries[0].byline == "Anna Bell");
  CHECK(read.entries[0].published == "2015-02-03");
  CHECK(read.entries[0].address == "https://example.org/pier");
  CHECK(read.entries[0].is_html);
  CHECK(read.entries[1].byline == "Tom Reed");
  CHECK(!read.entries[1].is_html);
}

TEST_CASE("an entry is an article") {
  const auto opened = read_entry(feed(kRss), 1, "feed.xml", test::lexicon());
  REQUIRE(opened);
  const Article& article = *opened;
  CHECK(article.title == "Pier & quay shut");
  CHECK(article.byline == "Anna Bell");
  CHECK(article.published == "2015-02-03");
  CHECK(article.publisher == "The Ledger");
  CHECK(article.address == "https://example.org/pier");
  CHECK(article.text ==
        "The pier was shut on Friday, said Tom Reed.\n\nRepairs take until spring.");
  CHECK(read_entry(feed(kRss), 2, "feed.xml", test::lexicon())->text ==
        "A gull won the regatta on Sunday.");
}

TEST_CASE("an entry that isn't there, or has no text, is refused") {
  auto why = [](size_t number) {
    return describe(read_entry(feed(kRss), number, "feed.xml", test::lexicon()).error());
  };
  CHECK(why(0) == "feed.xml: has no entry 0; give a number from 1 to 3");
  CHECK(why(4) == "feed.xml: has no entry 4; give a number from 1 to 3");
  CHECK(why(3) == "feed.xml: gives only the headline of entry 3; open its page and save that");
}

TEST_CASE("an Atom feed says what its content is") {
  const Feed read = feed(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title>The Ledger</title>
    <entry><title type="html">Pier &amp;lt;b&amp;gt; shut</title>
      <link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/>
      <author><name>Anna Bell</name></author><published>2015-02-03T10:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>pier</b> is
      shut.</p></div></content></entry>
    <entry><title>Two</title><summary>Plain &amp; short.</summary></entry></feed>)");
  REQUIRE(read.entries.size() == 2);
  CHECK(read.entries[0].address == "https://example.org/a");
  CHECK(read.entries[0].byline == "Anna Bell");
  CHECK(read.entries[0].published == "2015-02-03");
  CHECK(read_entry(read, 1, "f", test::lexicon())->text == "The pier is shut.");
  CHECK(read_entry(read, 2, "f", test::lexicon())->text == "Plain & short.");
}

TEST_CASE("an RSS 1.0 feed has its items beside the channel") {
  CHECK(feed("<rdf:RDF xmlns:rdf='r'><channel><title>Ledger</title></channel>"
             "<item><title>Pier</title><description>Shut.</description></item></rdf:RDF>")
            .entries.size() == 1);
}

TEST_CASE("hostile feeds are refused") {
  CHECK(refusal("<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item/></channel></rss>") ==
        "feed.xml: defines entities of its own, which no feed needs; fetch the feed again from its "
        "site");
  CHECK(refusal("<rss><channel>\n<item></channel></rss>") ==
        "feed.xml:2: is no well-formed feed: Start-end tags mismatch; fetch the feed again from "
        "its site");
  CHECK(refusal("<rss><channel></channel></rss>") == "feed.xml: is a feed without entries");
  std::string many = "<rss>";
  for (int i = 0; i < 300'001; ++i) many += "<a/>";
  CHECK(refusal(many) == "feed.xml: has more than 300000 elements; give a smaller feed");
}

TEST_CASE("markup in a title is no part of it") {
  const Feed read = feed(R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title>
    <entry><title type="html">Pier &amp;amp; quay &lt;em&gt;shut&lt;/em&gt;</title></entry>
    <entry><title type="xhtml"><div><b>Gull</b> wins</div></title></entry>
    <entry><title>Fares &lt; £5</title></entry></feed>)");
  CHECK(read.entries[0].title == "Pier & quay shut");
  CHECK(read.entries[1].title == "Gull wins");
  CHECK(read.entries[2].title == "Fares < £5");
}

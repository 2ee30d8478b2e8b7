#include "article/web_page.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

Article read(const std::string& html) {
  return read_web_page(html, "a.html", test::lexicon()).value();
}

// "title: Pier shut" a line and block.
std::string roles(const std::string& html) {
  const Article article = read(html);
  std::string lines;
  for (const Block& block : article.blocks)
    lines += std::string(role_name(block.role)) + ": " +
             std::string(slice(article.text, block.span)) + "\n";
  return lines;
}

const std::string kFirst =
    "The pier was shut on Friday after a storm, the worst in years, broke two of its posts and "
    "left "
    "the rest of them leaning, said the harbourmaster, who had walked it before dawn with a lamp.";
const std::string kSecond =
    "Repairs will take until spring, the council said, and nobody yet knows who will pay for them, "
    "since the insurer has asked for papers that burned in the fire of 1987, with the old town "
    "hall.";
const std::string kThird =
    "Fishing boats moved to the north quay, where they lie three deep, and the first of them left "
    "for the banks on Sunday, with ice from the town, which charged them nothing for it, for once.";

std::string page(const std::string& before, const std::string& middle = "",
                 const std::string& after = "") {
  return "<!DOCTYPE html><html lang='en-GB'><head><title>Pier shut by storm - The Ledger</title>"
         "</head><body><nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>"
         "<div class='story'><h1>Pier shut by storm</h1>" +
         before + "<p>" + kFirst + "</p>" + middle + "<p>" + kSecond + "</p><p>" + kThird + "</p>" +
         after + "</div><footer>All rights reserved</footer></body></html>";
}

const std::string kStory = "story: " + kFirst + "\nstory: " + kSecond + "\nstory: " + kThird + "\n";
const std::string kHeadline = "title: Pier shut by storm\n";

}  // namespace

TEST_CASE("the story is what the paragraphs stand in; menus and footers are left out") {
  CHECK(roles(page("")) == kHeadline + kStory);
  const Article article = read(page(""));
  CHECK(article.title == "Pier shut by storm");
  CHECK(article.language == "en");
  CHECK(article.text == "Pier shut by storm\n\n" + kFirst + "\n\n" + kSecond + "\n\n" + kThird);
}

TEST_CASE("bylines and dates at the head have their roles") {
  CHECK(roles(page("<p class='byline'>By Anna Bell</p><time>3 February 2015</time>")) ==
        kHeadline + "byline: By Anna Bell\nother: 3 February 2015\n" + kStory);
  CHECK(read(page("<p>By Anna Bell</p>")).byline == "Anna Bell");
}

TEST_CASE("captions, whether in figures or named so, are no story") {
  const std::string middle =
      "<figure><img src='a.jpg'><figcaption>The pier in June. Tom Reed</figcaption></figure>"
      "<div class='image-caption'>Waves at the lighthouse</div>";
  CHECK(roles(page("", middle)) == kHeadline + "story: " + kFirst +
                                       "\ncaption: The pier in June. Tom Reed\n"
                                       "caption: Waves at the lighthouse\nstory: " +
                                       kSecond + "\nstory: " + kThird + "\n");
}

TEST_CASE(
    "promotion in the middle of a story has its role, a sentence that begins like it hasn't") {
  const std::string expected = kHeadline + "story: " + kFirst + "\npromo: ";
  CHECK(roles(page("", "<p>Read more: <a href='/x'>Storms of the century</a></p>"))
            .starts_with(expected + "Read more: Storms of the century\nstory: "));
  CHECK(roles(page("", "<div class='newsletter-box'>Get our evening letter</div>"))
            .starts_with(kHeadline + "story: " + kFirst +
                         "\nother: Get our evening letter\nstory: "));
  const std::string sentence =
      "Sign up for the repairs has been slow, the council said, though it pays ten pounds an hour.";
  CHECK(roles(page("", "<p>" + sentence + "</p>"))
            .starts_with(kHeadline + "story: " + kFirst + "\nstory: " + sentence));
}

TEST_CASE("a trailer at the end takes along what follows it") {
  const std::string after =
      "<h3>More from The Ledger</h3><p>Council meets on fares tonight</p><p>Gull wins the "
      "regatta</p>";
  CHECK(roles(page("", "", after)) ==
        kHeadline + kStory +
            "promo: More from The Ledger\npromo: Council meets on fares tonight\n"
            "promo: Gull wins the regatta\n");
}

TEST_CASE("a standfirst told apart is no story, a first paragraph that a site repeats is") {
  const std::string described = "<meta name='description' content='" + kFirst + "'>";
  std::string html = page("");
  html.insert(html.find("<title>"), described);
  CHECK(roles(html) == kHeadline + kStory);
  html = page("<h2>Two posts broke</h2>");
  html.insert(html.find("<title>"), "<meta name='description' content='Two posts broke'>");
  CHECK(roles(html) == kHeadline + "other: Two posts broke\n" + kStory);
}

TEST_CASE("a quotation set apart keeps its role") {
  CHECK(roles(page("", "<blockquote>“It leaned and then it went,” he said.</blockquote>"))
            .find("\nquote: “It leaned and then it went,” he said.\n") != std::string::npos);
}

TEST_CASE("a story cut into several boxes of one kind is one story") {
  const std::string html = "<html><body><section><div class='part story-body'><p>" + kFirst +
                           "</p><p>" + kSecond +
                           "</p></div></section><div class='ad-slot'>Advertisement</div>"
                           "<section><div class='part story-body'><p>" +
                           kThird + "</p></div></section></body></html>";
  CHECK(roles(html).ends_with("story: " + kThird + "\n"));
}

TEST_CASE("what readers don't see is left out") {
  const std::string middle =
      "<p hidden>one</p><p style='display: none'>two</p><p aria-hidden='true'>three</p>"
      "<script>four()</script><noscript>five</noscript><template><p>six</p></template>";
  CHECK(roles(page("", middle)) == kHeadline + kStory);
}

TEST_CASE("hostile characters in a page are cleaned, and counted") {
  const Article article =
      read(page("", "<p>The pier&#x202E; re&#8203;opens, the council says.</p>"));
  CHECK(article.text.find("The pier reopens, the council says.") != std::string::npos);
  CHECK(article.removed_characters == 2);
}

TEST_CASE("prose beyond the story is kept, not as story") {
  std::string html = page("");
  const std::string aside =
      "Boats have left from here since 1780, when the first quay was built of oak from the estate.";
  html.insert(html.find("<footer>"), "<aside><p>" + aside + "</p></aside>");
  CHECK(roles(html) == kHeadline + kStory + "other: " + aside + "\n");
}

TEST_CASE("a page that would take too much to parse is read without its tags, and says so") {
  std::string html = "<html>";
  for (int i = 0; i < 600; ++i) html += "<div>";
  const Article page = read(html + "<p>" + kFirst + "</p><p>" + kSecond + "</p>");
  CHECK(page.notes ==
        std::vector<std::string>{
            "nests tags more than 512 deep, so it was read as plain text without its tags"});
  CHECK(page.text.find(kFirst) != std::string::npos);
}

TEST_CASE("a page of nothing but tags is refused with the reason") {
  std::string html = "<html>";
  for (int i = 0; i < 1000; ++i) html += "<table><tr><td>";
  const auto article = read_web_page(html, "a.html", test::lexicon());
  REQUIRE(!article);
  CHECK(describe(article.error()) ==
        "a.html: nests tags more than 512 deep, and holds no words; save the page's text instead");
}

TEST_CASE("a page without text is refused") {
  const auto article =
      read_web_page("<html><body><img src='a'></body></html>", "a.html", test::lexicon());
  REQUIRE(!article);
  CHECK(describe(article.error()) ==
        "a.html: is a web page without text; save the page again once it has loaded");
}

#include "article/markup.h"

#include <doctest/doctest.h>

#include <string>

using namespace stet;

namespace {

// "start:p", "end:p", "text:One", "other:<!-- a -->", with spaces between.
std::string parts(std::string_view html) {
  static constexpr std::string_view kKinds[] = {"text", "start", "end", "other"};
  MarkupScanner scanner(html);
  std::string all;
  for (MarkupPart part = scanner.next(); part.kind != MarkupPart::Kind::done;
       part = scanner.next()) {
    const bool tag = part.kind == MarkupPart::Kind::start || part.kind == MarkupPart::Kind::end;
    all += (all.empty() ? "" : " ") + std::string(kKinds[static_cast<size_t>(part.kind)]) + ":" +
           std::string(tag ? part.name : part.bytes);
  }
  return all;
}

// "name=value" for each attribute of the first tag.
std::string attributes(std::string_view html) {
  MarkupScanner scanner(html);
  scanner.next();
  std::string all;
  for (const MarkupAttribute& attribute : scanner.attributes())
    all +=
        (all.empty() ? "" : "|") + std::string(attribute.name) + "=" + std::string(attribute.value);
  return all;
}

std::string repeated(const std::string& piece, size_t times) {
  std::string all;
  for (size_t i = 0; i < times; ++i) all += piece;
  return all;
}

}  // namespace

TEST_CASE("a page is tags, texts and what is neither") {
  CHECK(parts("<p class=a>One <b>two</b></p>") == "start:p text:One  start:b text:two end:b end:p");
  CHECK(parts("<!DOCTYPE html><p>a<!-- <b> -->c") ==
        "other:<!DOCTYPE html> start:p text:a other:<!-- <b> --> text:c");
  CHECK(parts("1 < 2 <3 </ 4>") == "text:1  text:< 2  text:<3  text:</ 4>");
}

TEST_CASE("scripts, styles, titles and text areas hold no tags, but in drawings they do") {
  CHECK(parts("<script>a<b></script>c") == "start:script other:a<b> end:script text:c");
  CHECK(parts("<TITLE>a<b></Title>") == "start:TITLE other:a<b> end:Title");
  CHECK(parts("<svg><style><g></style></svg>") ==
        "start:svg start:style start:g end:style end:svg");
  CHECK(parts("<script>never closed <p>") == "start:script other:never closed <p>");
}

TEST_CASE("comments end where HTML ends them") {
  CHECK(parts("<!-->a") == "other:<!--> text:a");
  CHECK(parts("<!--->a") == "other:<!---> text:a");
  CHECK(parts("<!-- a --!>b") == "other:<!-- a --!> text:b");
  CHECK(parts("<!--!>b-->c") == "other:<!--!>b--> text:c");
  CHECK(parts("<!-- a -- > b") == "other:<!-- a -- > b");
  CHECK(parts("<?xml a?>b") == "other:<?xml a?> text:b");
}

TEST_CASE("attributes come with their values, however they are quoted") {
  CHECK(attributes("<p class=a id='b c' title=\"d>e\" hidden>") ==
        "class=a|id=b c|title=d>e|hidden=");
  CHECK(attributes("<p a = b/c d='e'f=g>") == "a=b/c|d=e|f=g");
  CHECK(attributes("<br/>") == "");
  CHECK(attributes("<p =a b==c>") == "=a=|b==c");
  CHECK(attributes("<p a='never closed>") == "a=never closed>");
}

TEST_CASE("a tag says whether it closes itself, and whether the page ends in it") {
  const auto first = [](std::string_view html) { return MarkupScanner(html).next(); };
  CHECK(first("<g/>").self_closing);
  CHECK(first("<g a='b' />").self_closing);
  CHECK(!first("<g a=b/>").self_closing);
  CHECK(!first("<g / a>").self_closing);
  CHECK(!first("<p a>").cut_off);
  CHECK(first("<p a").cut_off);
  CHECK(first("<p a='b>").cut_off);
}

// Looking for the end of each comment through all that follows took minutes for a megabyte.
TEST_CASE("a million comments are one pass") {
  const std::string html = repeated("<!-->", 1'000'000);
  MarkupScanner scanner(html);
  size_t count = 0;
  while (scanner.next().kind != MarkupPart::Kind::done) ++count;
  CHECK(count == 1'000'000);
}

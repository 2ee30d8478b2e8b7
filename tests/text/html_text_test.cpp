#include "text/html_text.h"

#include <doctest/doctest.h>

#include "text/entities.h"

using namespace stet;

TEST_CASE("HTML: paragraphs, lists and line breaks are lines") {
  CHECK(html_text("<p>One <br>two</p><p>three</p><ul><li>a</li><li>b</li></ul>", false).text ==
        "One\ntwo\n\nthree\n\n- a\n- b");
  CHECK(html_text("one\ntwo", true).text == "one\ntwo");
  CHECK(html_text("one\n  two", false).text == "one two");
}

TEST_CASE("HTML: character references, by name and number") {
  CHECK(decode_entities("caf&eacute; &#233;&#xe9; &amp;lt; &NotEqualTilde; a & b < c &copy") ==
        "café éé &lt; ≂̸ a & b < c ©");
  CHECK(html_text("a&nbsp;b &lt;b&gt;", false).text == "a b <b>");
}

TEST_CASE("HTML: a < that opens no tag is itself") {
  CHECK(html_text("a < b, 3<4 <3 x", false).text == "a < b, 3<4 <3 x");
  CHECK(html_text("<a href=\"x>y\">link</a><!-- no --> end", false).text == "link end");
  CHECK(html_text("open <b", false).text == "open <b");
}

TEST_CASE("HTML: what plain text can't hold is named once") {
  const HtmlText read = html_text(
      "<img src=x alt=\"A ferry\"><b>bold</b> <i>it</i><script>alert(1)</script><sup>2</sup>",
      false);
  CHECK(read.text == "A ferrybold it2");
  CHECK(read.lost == std::vector<std::string>{"a picture", "bold or italic letters", "a script",
                                              "raised or lowered letters"});
}

#include "article/tags.h"

#include <doctest/doctest.h>

#include <string>

using namespace stet;

namespace {

// Those of the tags named that are of a kind.
std::string those(bool (*is_kind)(GumboTag), std::initializer_list<const char*> names) {
  std::string found;
  for (const char* name : names)
    if (is_kind(gumbo_tag_enum(name))) found += (found.empty() ? "" : " ") + std::string(name);
  return found;
}

}  // namespace

TEST_CASE("void elements have no content to be closed") {
  CHECK(those(is_void, {"br", "img", "hr", "meta", "p", "a", "script"}) == "br img hr meta");
}

TEST_CASE("inline elements stand within a line, unknown ones among them") {
  CHECK(those(is_inline, {"a", "em", "span", "br", "p", "li", "td", "h2", "div", "x-widget"}) ==
        "a em span br x-widget");
}

TEST_CASE("scripts, styles and pictures drawn by code hold no text for readers") {
  CHECK(those(is_unshown, {"script", "style", "noscript", "template", "svg", "select", "p", "a",
                           "figure", "table"}) == "script style noscript template svg select");
}

TEST_CASE("furniture is for using the page") {
  CHECK(those(is_furniture, {"nav", "button", "form", "footer", "aside", "main", "article", "p"}) ==
        "nav button form footer aside");
}

TEST_CASE("headings are of six ranks") {
  CHECK(those(is_heading, {"h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "p"}) ==
        "h1 h2 h3 h4 h5 h6");
}

#include "text/clean.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("ordinary text comes back byte for byte") {
  const std::string text = "“Café” — 20 %\n\ttabbed. שלום नमस्ते 🗞";
  CHECK(clean(text).text == text);
  CHECK(clean(text).removed == 0);
}

TEST_CASE("what can't be seen is removed and counted") {
  const Cleaned c = clean("pay\u202E me\u200B\x1b[31m\uFEFF");
  CHECK(c.text == "pay me[31m");
  CHECK(c.removed == 4);
}

TEST_CASE("line ends are made one kind") {
  CHECK(clean("a\r\nb\rc\n").text == "a\nb\nc\n");
}

TEST_CASE("malformed bytes are replaced and counted") {
  const Cleaned c = clean("a\xFF\xC3z");
  CHECK(c.text == "a\uFFFD\uFFFDz");
  CHECK(c.replaced == 2);
}

TEST_CASE("at most four combining marks stay on one letter") {
  std::string towering = "a";
  for (int i = 0; i < 9; ++i) towering += "\u0301";
  CHECK(clean(towering).removed == 5);
}

TEST_CASE("what is taken out between marks doesn't let more of them onto the letter") {
  CHECK(clean("a\u0301\u0302\u0303\u202E\u0300\u0301").text == "a\u0301\u0302\u0303\u0300");
}

TEST_CASE("a line for the terminal holds no line end, tab or escape") {
  CHECK(clean_line("a\nb\tc\x1b]0;x\x07") == "a b c]0;x");
}

#include "article/decode.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("forbidden characters become white space of the same length") {
  CHECK(decode_article("a\x1b[31mb").text == "a [31mb");
  CHECK(decode_article("a\u200Bb").text == "a\u200Ab");
  CHECK(decode_article("a\u0083b").text == "a\u00A0b");
  CHECK(decode_article("\uFEFFHead").text == "\u200AHead");
  CHECK(decode_article("a\u202Eb").blanked == 1);
}

TEST_CASE("line ends become LF without moving anything") {
  CHECK(decode_article("one\r\ntwo\rthree").text == "one \ntwo\nthree");
}

TEST_CASE("malformed bytes become U+FFFD and are counted") {
  Decoded decoded = decode_article("a\xFF b\x1b");
  CHECK(decoded.text == "a\uFFFD b ");
  CHECK(decoded.replaced == 1);
  CHECK(decoded.blanked == 1);
}

TEST_CASE("a clean text comes back byte for byte") {
  CHECK(decode_article("é “ü”\n\tend").text == "é “ü”\n\tend");
}

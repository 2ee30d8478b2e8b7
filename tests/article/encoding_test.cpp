#include "article/encoding.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("valid UTF-8 stays as it is, whatever is declared") {
  CHECK(to_utf8("Caf\u00e9", "windows-1252").text == "Café");
  CHECK(to_utf8("Café", "").guessed == 0);
}

TEST_CASE("without a declaration, what isn't UTF-8 is windows-1252") {
  const Recoded made = to_utf8("\x93Yes,\x94 she said \x96 caf\xe9", "");
  CHECK(made.text == "“Yes,” she said – café");
  CHECK(made.guessed == 4);
}

TEST_CASE("a text pasted together from both comes out right") {
  CHECK(to_utf8("café \x96 caf\xe9", "utf-8").text == "café – café");
}

TEST_CASE("declared encodings are used; iso-8859-1 means windows-1252") {
  CHECK(to_utf8("\x93Yes\x94", "ISO-8859-1").text == "“Yes”");
  CHECK(to_utf8("\xcf\xf0\xe8\xe2\xe5\xf2", "windows-1251").text == "Привет");
  CHECK(to_utf8("\x93\xfa\x96\x7b", "Shift_JIS").text == "日本");
  CHECK(to_utf8("caf\xe9", "no-such-encoding").text == "café");
}

TEST_CASE("a byte order mark tells UTF-16") {
  CHECK(to_utf8(std::string_view("\xff\xfeO\0k\0", 6), "").text == "Ok");
  CHECK(to_utf8(std::string_view("\xfe\xff\0O\0k", 6), "").text == "Ok");
}

TEST_CASE("bytes that fit nowhere are replaced and counted") {
  const Recoded made = to_utf8("a\x81 b", "windows-1252");
  CHECK(made.text == "a\uFFFD b");
  CHECK(made.replaced == 1);
}

TEST_CASE("a page's declaration is found") {
  CHECK(declared_encoding("<html><meta charset=\"koi8-r\">") == "koi8-r");
  CHECK(declared_encoding("<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>") ==
        "gb2312");
  CHECK(declared_encoding("<?xml version='1.0' encoding='utf-16'?><html>") == "utf-16");
  CHECK(declared_encoding("<html><p>plain") == "");
}

#include "text/utf8.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("a code point is decoded with the bytes it takes") {
  CHECK(decode("a", 0).value == U'a');
  CHECK(decode("é", 0).value == U'é');
  CHECK(decode("“x”", 0).length == 3);
  CHECK(decode("🗞", 0).value == 0x1F5DE);
  CHECK(decode("", 0).length == 0);
}

TEST_CASE("a malformed byte is U+FFFD and one byte long") {
  for (const char* bytes : {"\x80", "\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    CHECK(decode(bytes, 0).value == 0xFFFD);
    CHECK(decode(bytes, 0).length == 1);
    CHECK_FALSE(is_valid_utf8(bytes));
  }
}

TEST_CASE("decoding backwards finds the same code points") {
  const std::string text = "aé“🗞";
  size_t at = text.size();
  CHECK(decode_before(text, at).value == 0x1F5DE);
  at -= 4;
  CHECK(decode_before(text, at).value == U'“');
  at -= 3;
  CHECK(decode_before(text, at).value == U'é');
  CHECK(decode_before(text, 0).length == 0);
}

TEST_CASE("letters know their case beyond ASCII") {
  CHECK(is_upper(U'É'));
  CHECK(is_lower(U'ß'));
  CHECK(is_letter(U'Ж'));
  CHECK_FALSE(is_letter(U'“'));
  CHECK(lower("ÉCOLE Żabka") == "école żabka");
  CHECK(capitalised("école") == "École");
}

TEST_CASE("every plain letter is made lower-case wherever it stands, and nothing else is") {
  for (size_t before = 0; before < 9; ++before)
    for (int c = 0; c < 0x80; ++c) {
      std::string text(before, 'Q'), expected(before, 'q');
      text += static_cast<char>(c);
      expected += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
      CHECK(lower(text + "É[Z") == expected + "é[z");
      CHECK(lower(text) == expected);
    }
}

TEST_CASE("folding makes equal what a reader would call the same option") {
  CHECK(folded("  The\u00a0Mayor ") == folded("the mayor"));
  CHECK(folded("cafe\u0301") == folded("CAFÉ"));
  CHECK(folded("35 million") != folded("3.5 million"));
}

TEST_CASE("white space is trimmed at both ends, typographic spaces too") {
  CHECK(trimmed("\u2003 a b\n") == "a b");
  CHECK(trimmed(" \t ") == "");
}

TEST_CASE("length counts characters, not bytes") {
  CHECK(length_in_characters("“é”") == 3);
}

TEST_CASE("a wrong byte is found wherever it stands in a long text") {
  for (size_t at = 0; at < 40; ++at) {
    std::string text(40, 'a');
    text[at] = '\xff';
    CHECK(!is_valid_utf8(text));
    text.replace(at, 1, "é");
    CHECK(is_valid_utf8(text));
  }
}

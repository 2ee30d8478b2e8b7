#include "game/line_breaker.h"

#include <doctest/doctest.h>

#include <string>

using namespace stet;

namespace {

// The lines of a text where every character is one unit wide, marked by "|".
std::string broken(std::string_view text, float width) {
  const std::vector<LinePiece> all = line_pieces(text);
  std::vector<float> widths;
  for (const LinePiece& piece : all) widths.push_back(static_cast<float>(piece.span.length()));
  std::string out;
  for (const LineRun& run : fill_lines(all, widths, 1, width)) {
    if (!out.empty()) out += "|";
    for (size_t i = run.first; i < run.last; ++i) {
      out += slice(text, all[i].span);
      const bool space = all[i].after == Gap::space || all[i].after == Gap::kept_space;
      if (space && i + 1 < run.last) out += " ";
    }
  }
  return out;
}

// The text with "_" for spaces that hold and "¦" for breaks without a space.
std::string held(std::string_view text) {
  std::string out;
  for (const LinePiece& piece : line_pieces(text)) {
    out += slice(text, piece.span);
    if (piece.after == Gap::space) out += " ";
    if (piece.after == Gap::kept_space) out += "_";
    if (piece.after == Gap::none) out += "¦";
    if (piece.after == Gap::line_end) out += "\\";
  }
  return out;
}

}  // namespace

TEST_CASE("lines break after spaces") {
  CHECK(broken("Ferry fares are to rise", 11) == "Ferry fares|are to rise");
  CHECK(broken("Ferry fares are to rise", 10) == "Ferry|fares are|to rise");
  CHECK(broken("  Ferry \t fares ", 80) == "Ferry fares");
  CHECK(broken("", 10) == "");
  CHECK(broken("   ", 10) == "");
}

TEST_CASE("figures, dates, amounts and abbreviations stay whole") {
  CHECK(held("the U.S. paid $61,000.50 on 2015-02-03.") ==
        "the U.S. paid $61,000.50_on 2015-02-03.");
  CHECK(held("about 20 percent of $35 million") == "about 20_percent of $35_million");
  CHECK(held("on February 3, 2015 the") == "on February_3,_2015 the");
  CHECK(held("on 3 February 2015 the") == "on 3_February_2015 the");
  CHECK(held("EUR 61,000.50 for the") == "EUR_61,000.50_for the");
  CHECK(held("In 2015 the town") == "In_2015 the town");
  CHECK(held("it had 12, the most") == "it had 12, the most");
  CHECK(held("room A4 is shut") == "room A4 is shut");
  CHECK(broken("it rose to $35 million today", 14) == "it rose to|$35 million|today");
}

TEST_CASE("hyphens and dashes let a line break between words, not within figures") {
  CHECK(held("a well-known mayor") == "a well-¦known mayor");
  CHECK(held("an e-mail, a 10-year plan, 10-12") == "an e-mail, a 10-year plan, 10-12");
  CHECK(held("the ferry—late again—left") == "the ferry—¦late again—¦left");
  CHECK(held("pages 10–12") == "pages 10–12");
  CHECK(broken("a well-known mayor", 8) == "a well-|known|mayor");
}

TEST_CASE("no-break spaces hold and line feeds end a line") {
  CHECK(held("10\u00a0km on") == "10_km on");
  CHECK(held("one\ntwo\n\nthree\n") == "one\\two\\\\three\\");
  CHECK(broken("one\ntwo three\n\nfour", 80) == "one|two three||four");
}

TEST_CASE("pieces held together let go when no line is wide enough") {
  CHECK(broken("on February 3, 2015", 10) == "on|February|3, 2015");
  CHECK(broken("incomprehensibilities here", 8) == "incomprehensibilities|here");
}

// The trouble table of quotations, its half about marks: which spans are found, whatever a paper
// sets them in, and what of them is a term.
#include <doctest/doctest.h>

#include "facts/marks.h"
#include "facts/quotations.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

// Quoted spans joined by bars; "…" after one left open, "+" before one that continues.
std::string spans(const std::string& text) {
  Article article = article_of(text);
  for (Block& block : article.blocks) block.role = Role::story;
  std::string line;
  for (const QuotedSpan& span : find_quoted_spans(article)) {
    if (!line.empty()) line += " | ";
    if (span.continues) line += "+";
    line += slice(article.text, span.span);
    if (!span.closed) line += "…";
  }
  return line;
}

// The words heard as quotations, with their kind, joined by bars.
std::string heard(const std::string& text) {
  Read it = read_text(text);
  std::string line;
  for (const Quotation& q : it.reading.quotations) {
    if (q.kind == QuoteKind::indirect) continue;
    if (!line.empty()) line += " | ";
    line += std::string(quote_kind_name(q.kind)) + " " + it.words(q.span);
  }
  return line;
}

}  // namespace

TEST_CASE("trouble: curly, straight and typed marks") {
  CHECK(spans("Mira Okafor said “the ferry is late” again.") == "“the ferry is late”");
  CHECK(spans("Mira Okafor said \"the ferry is late\" again.") == "\"the ferry is late\"");
  CHECK(spans("Mira Okafor said ``the ferry is late'' again.") == "``the ferry is late''");
  CHECK(spans("Mira Okafor said ‘‘the ferry is late’’ again.") == "‘‘the ferry is late’’");
}

TEST_CASE("trouble: two apostrophes for a mark, as some archives have it") {
  CHECK(spans("''The ferry is late,'' Mira Okafor said. ''It won't sail.''") ==
        "''The ferry is late,'' | ''It won't sail.''");
  CHECK(spans("''I heard 'All aboard!' and ran,'' said Mira Okafor.") ==
        "''I heard 'All aboard!' and ran,''");
  CHECK(spans("''The ferry is late.\n\n''It won't sail,'' Mira Okafor said.") ==
        "''The ferry is late.… | +''It won't sail,''");
  CHECK(spans("The wreck lies at 55° 10' 30'' north, 1° 12' 15'' west, under a mast of 5'10''.") ==
        "");
}

TEST_CASE("trouble: German, French, Swiss, Danish and Swedish orders") {
  CHECK(spans("Sie sagte: „Die Fähre kommt spät.“ Dann ging sie.") == "„Die Fähre kommt spät.“");
  CHECK(spans("Elle a dit : « Le bac est en retard. » Puis rien.") == "« Le bac est en retard. »");
  CHECK(spans("Sie sagte: «Die Fähre kommt spät.» Dann ging sie.") == "«Die Fähre kommt spät.»");
  CHECK(spans("Hun sagde: »Færgen er forsinket.« Så gik hun.") == "»Færgen er forsinket.«");
  CHECK(spans("Hon sa: ”Färjan är sen.” Sedan gick hon.") == "”Färjan är sen.”");
  CHECK(spans("Er sagte ›Die Fähre kommt‹ und ‹sie kam›.") == "›Die Fähre kommt‹ | ‹sie kam›");
  CHECK(spans("Er sagte: ‚Die Fähre kommt spät.‘ Dann ging er.") == "‚Die Fähre kommt spät.‘");
}

TEST_CASE("trouble: single outer marks, curly and straight, among apostrophes") {
  CHECK(spans("‘The ferry’s late, isn’t it?’ asked Mira Okafor. ‘It was late in the ’90s.’") ==
        "‘The ferry’s late, isn’t it?’ | ‘It was late in the ’90s.’");
  CHECK(spans("'The ferry's late, isn't it?' asked Mira Okafor. 'It was late in the '90s.'") ==
        "'The ferry's late, isn't it?' | 'It was late in the '90s.'");
  CHECK(spans("‘The skippers’ wages are low,’ she said, ‘and the owners’ are not.’") ==
        "‘The skippers’ wages are low,’ | ‘and the owners’ are not.’");
  CHECK(spans("'The skippers' wages are low,' she said.") == "'The skippers' wages are low,'");
  CHECK(spans("Tell ’em the skippers’ wages rose in the ’90s.") == "");
  CHECK(spans("Tell 'em the skippers' wages rose in the '90s.") == "");
  CHECK(spans("Fish 'n' chips cost more at the sailors' club, 'cause it's full.") == "");
}

TEST_CASE("trouble: quotations inside quotations stay with the outer one") {
  CHECK(spans("“She told me ‘never again’ and left,” he said.") ==
        "“She told me ‘never again’ and left,”");
  CHECK(spans("‘She told me “never again” and left,’ he said.") ==
        "‘She told me “never again” and left,’");
  CHECK(spans("\"She told me \"never again\" and left,\" he said.") ==
        "\"She told me \"never again\" and left,\"");
  CHECK(spans("“She said, ‘He shouted “never again” twice,’ and left,” he said.") ==
        "“She said, ‘He shouted “never again” twice,’ and left,”");
  CHECK(spans("„Er rief ‚nie wieder‘ und ging“, sagte sie.") == "„Er rief ‚nie wieder‘ und ging“");
  CHECK(spans("« Il a crié “plus jamais” et voilà », dit-elle.") ==
        "« Il a crié “plus jamais” et voilà »");
}

TEST_CASE("trouble: several paragraphs, re-opened in each and closed once") {
  CHECK(
      spans("“The ferry is late.\n\n“It was late in May.\n\n“It will be late again,” she said.") ==
      "“The ferry is late.… | +“It was late in May.… | +“It will be late again,”");
  CHECK(spans("‘The ferry is late.\n\n‘It was late in May,’ she said.") ==
        "‘The ferry is late.… | +‘It was late in May,’");
  CHECK(spans("« Le bac est en retard.\n\n« Il sera en retard », dit-elle.") ==
        "« Le bac est en retard.… | +« Il sera en retard »");
  CHECK(spans("“They call it “the snail” here.\n\n“It will be late again,” she said.") ==
        "“They call it “the snail” here.… | +“It will be late again,”");
}

TEST_CASE("trouble: a mark nobody closed keeps to its paragraph") {
  CHECK(spans("“The ferry is late, she said.\n\nNobody came.\n\nThe harbour “slept” on.") ==
        "“The ferry is late, she said.… | “slept”");
  CHECK(spans("“The ferry is late, she said. “It will sink,” he said.") == "“It will sink,”");
  CHECK(spans("\"The ferry is late, she said. \"It will sink,\" he said.") == "\"It will sink,\"");
  CHECK(spans("‘The ferry is late, she said.\n\nNobody came.") == "");
}

TEST_CASE("trouble: a mark closed in another style") {
  CHECK(spans("\"The ferry is late,” she said. “It will sink,\" he said.") ==
        "\"The ferry is late,” | “It will sink,\"");
  CHECK(spans("“The ferry is late,“ she said. Then she left.") == "“The ferry is late,“");
  CHECK(spans("“The \"slow\" ferry is late,” she said.") == "“The \"slow\" ferry is late,”");
}

TEST_CASE("trouble: spaces and dashes at the marks") {
  CHECK(spans("“ The ferry is late, ” she said.") == "“ The ferry is late, ”");
  CHECK(spans("\" The ferry is late, \" she said.") == "\" The ferry is late, \"");
  CHECK(spans("Her answer—“never”—was short, \"never\"-ending.") == "“never” | \"never\"");
  CHECK(spans("“The ferry is—” she began. \"It—\" she said.") == "“The ferry is—” | \"It—\"");
}

TEST_CASE("trouble: feet, inches and minutes") {
  CHECK(spans("He is 6'2\" and the pipe is 12\" wide.") == "");
  CHECK(spans("\"The pipe is 12\" wide,\" said Mira Okafor.") == "\"The pipe is 12\" wide,\"");
  CHECK(spans("\"I am 6'2\",\" he said. \"She is 5'9\".\"") ==
        "\"I am 6'2\",\" | \"She is 5'9\".\"");
}

TEST_CASE("trouble: scare quotes, titles and mottos are terms") {
  CHECK(heard("The “green” ferry has a “smart” engine.\n\nIts “crew” is a computer.") == "");
  CHECK(heard("Mira Okafor wrote “A Short History of Slow Boats” in a year.") == "");
  CHECK(heard("The film “The Last Ferry to Arran Bay” opens in Oslo on Friday.") == "");
  CHECK(heard("The town’s motto, “Through Wind and Water Always,” hangs over the door.") == "");
  CHECK(heard("The harbour runs a “pay as you board” scheme.") == "");
  CHECK(heard("The harbour runs a “sail today and pay next year” scheme.") == "");
  CHECK(heard("The so-called “boat that will never be late” is late.") == "");
  CHECK(heard("The plan, known as “a ferry for all the islands”, began in May.") == "");
  CHECK(heard("Under the slogan “every island needs its own boat” they marched on.") == "");
  CHECK(heard("The headline “Ferry will sink this year, says skipper” was wrong.") == "");
  CHECK(heard("In “A Short History of Slow Boats,” Mira Okafor writes about Oslo.") == "");
}

TEST_CASE("trouble: direct and mixed") {
  CHECK(heard("“The ferry is late again,” said Mira Okafor.") ==
        "direct “The ferry is late again,”");
  CHECK(heard("Mira Okafor said the ferry was “late for the third time in a week.”") ==
        "mixed “late for the third time in a week.”");
  CHECK(heard("Mira Okafor said: “The ferry is late again and again.”") ==
        "direct “The ferry is late again and again.”");
  CHECK(heard("“The ferry is late,” said Mira Okafor, “and it will be late tomorrow.”") ==
        "direct “The ferry is late,” | direct “and it will be late tomorrow.”");
}

TEST_CASE("trouble: a British story, set in single marks") {
  const std::string curly =
      "‘It’s the crews’ day,’ said Mira Okafor, of the sailors’ club. ‘We’ve waited since the "
      "’80s.’\n\nHer brother’s boat, the Teal, is ‘as slow as a whale and twice as wide’, she "
      "said.\n\n‘But it won the races’ cup,’ she added. ‘They told us “never again” after that.’";
  std::string straight;
  for (size_t i = 0; i < curly.size();) {
    const std::string_view rest = std::string_view(curly).substr(i);
    const bool mark = rest.starts_with("‘") || rest.starts_with("’");
    straight += mark ? '\'' : curly[i];
    i += mark ? std::string_view("‘").size() : 1;
  }
  CHECK(heard(curly) ==
        "direct ‘It’s the crews’ day,’ | direct ‘We’ve waited since the ’80s.’ | mixed ‘as slow "
        "as a whale and twice as wide’ | direct ‘But it won the races’ cup,’ | direct ‘They told "
        "us “never again” after that.’");
  CHECK(heard(straight) ==
        "direct 'It's the crews' day,' | direct 'We've waited since the '80s.' | mixed 'as slow "
        "as a whale and twice as wide' | direct 'But it won the races' cup,' | direct 'They told "
        "us “never again” after that.'");
}

TEST_CASE("trouble: thousands of marks that nothing closes") {
  for (const char* mark : {"“", "\"", "‘", "«", "„"}) {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += std::string(mark) + "word ";
    const std::string found = spans(text + "end.\n\nShe said “we lost” then.");
    CAPTURE(mark);
    CHECK(found.ends_with("“we lost”"));
  }
}

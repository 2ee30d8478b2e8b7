// Quizzes as people really have them: in other encodings, with marks of other programs, half
// right. What comes in, and what is said of what doesn't.
#include <doctest/doctest.h>

#include <algorithm>

#include "bank/key.h"
#include "exchange/bring_in.h"
#include "support/english.h"

using namespace stet;

namespace {

// The report, then each question with its key.
std::string brought(std::string_view bytes, std::string_view format = "") {
  const auto read = bring_in(bytes, find_format(format), "T");
  if (!read) return describe(read.error()) + "\n";
  std::string out = in_words(read->report) + "\n";
  for (const std::string& line : details_of(read->report)) out += line + "\n";
  if (read->refused) return out + "refused\n";
  for (const Question& question : read->pack.questions) {
    std::string stem = question.stem;
    std::ranges::replace(stem, '\n', '|');
    out += std::string(shape_name(question.shape)) + " " + stem + " -> " +
           key_in_words(question, test::english()) + "\n";
  }
  return out;
}

std::string utf16(std::string_view ascii) {
  std::string out = "\xff\xfe";
  for (const char c : ascii) out.append({c, '\0'});
  return out;
}

constexpr std::string_view kRow = "question,option 1,option 2,right\n";

}  // namespace

TEST_CASE("encodings: UTF-16 and Windows-1252 come out right, and a guess is told") {
  CHECK(brought(utf16("question\toption 1\toption 2\tright\r\nWho?\tAnn\tBob\t2\r\n")) ==
        "1 read\nchoose Who? -> Bob\n");
  CHECK(
      brought(std::string(kRow) + "Wo war M\xfcller?,K\xf6ln,Bonn,1\n") ==
      "1 read\n"
      "changed: letters that aren't UTF-8 were read as Windows-1252: 2; save the file as UTF-8 if "
      "they come out wrong\n"
      "choose Wo war Müller? -> Köln\n");
  CHECK(brought("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><quiz><question "
                "type=\"shortanswer\"><questiontext><text>Wo?</text></questiontext><answer "
                "fraction=\"100\"><text>K\xf6ln</text></answer></question></quiz>") ==
        "1 read\ntext Wo? -> Köln\n");
}

TEST_CASE("what holds a quiz but can't be read here is named") {
  CHECK(
      brought("PK\x03\x04rest") ==
      "this is a packed file: a spreadsheet, a document, or a set of files; save a spreadsheet as "
      "CSV; have other programs export text or XML\n");
  CHECK(brought("%PDF-1.7") ==
        "this is a PDF, which is made to be printed; export the quiz from the program that it was "
        "written in\n");
  CHECK(
      brought("Some words.") ==
      "is in no format that can be told from its content; name it with --from: moodle-xml, kvtml, "
      "opentdb, anki, kahoot, csv, aiken, gift\n");
  CHECK(brought("[{\"question\": {\"text\": \"Q?\"}}]").starts_with("is in no format"));
}

TEST_CASE("a table: a separator that is named, marks left open, rows too long") {
  CHECK(brought("sep=;\r\nquestion;option 1;option 2;right\r\nWho, then?;Ann;Bob;1\r\n") ==
        "1 read\nchoose Who, then? -> Ann\n");
  CHECK(brought("sep=|\nquestion|option 1|option 2|right\nWho?|Ann|Bob|b\n") ==
        "1 read\nchoose Who? -> Bob\n");
  CHECK(brought("question,\"option 1\",option 2,right,\"why; 1\"\nWho?,a,b,1\n") ==
        "line 1: there is no column \"why; 1\"; did you mean \"why 1\"?\n");
  CHECK(brought(std::string(kRow) + "Who?,Ann,Bob,1\n\"Open,Ann,Bob,1\n") ==
        "line 3: a quotation mark begins here and doesn't end; close it, or write \"\" for a mark "
        "inside a cell\n");
  CHECK(brought(std::string(kRow) + "Who?,Ann,Bob,1\nWho, then?,Ann,Bob,1\n") ==
        "1 read, 1 skipped\n"
        "skipped: line 3: this row has more cells than the first row has names; put a text that "
        "holds the separator in quotation marks\n"
        "refused\n");
  CHECK(brought(kRow) == "there are no questions in it; give a file that holds some\n");
}

TEST_CASE("Kahoot's sheet: answers that aren't there, times, a title above it") {
  const std::string header =
      "My quiz;;\n;;\n;Question - max 120 characters;Answer 1 - max 75 characters;Answer 2 - max "
      "75 "
      "characters;Answer 3;Answer 4;Time limit (sec);Correct answer(s) - choose at least one\n";
  CHECK(brought(header + "1;Who?;Ann;Bob;;;20;2\n2;Which?;a;b;c;;20;1,3\n3;None?;a;b;;;20;4\n") ==
        "2 read, 1 skipped\n"
        "skipped: line 6, “None?”: no answer is marked as correct; write its number into the last "
        "column, such as 1 or 1,3\n"
        "not kept: time limits (2)\n"
        "choose Who? -> Bob\nselect Which? -> a; c\n");
  CHECK(brought(header + "1;\"Who?;Ann;Bob;;;20;2\n") ==
        "line 4: a quotation mark begins here and doesn't end; close it, or write \"\" for a mark "
        "inside a cell\n");
}

TEST_CASE("Aiken: small letters, old line ends, an empty answer") {
  CHECK(brought("Who?\ra) Ann\rb) Bob\rAnswer: b\r\rWhere?\rA. Here\rB. There\rANSWER:A\r") ==
        "2 read\nchoose Who? -> Bob\nchoose Where? -> Here\n");
  CHECK(brought("Who?\nA)\nB) Bob\nANSWER: B\n\nWho?\nA) Ann\nB) Bob\nANSWER: C\n\ne.g. this?\nA) "
                "Yes\nB) No\nANSWER: A\n") ==
        "1 read, 2 skipped\n"
        "skipped: line 1, “Who?”: \"text\" is empty; write the answer as the player reads it\n"
        "skipped: line 6, “Who?”: no answer has the letter that ANSWER: names; write one of AB\n"
        "choose e.g. this? -> Yes\n");
}

TEST_CASE("OpenTDB: the list of results alone") {
  CHECK(brought(R"([{"type": "boolean", "difficulty": "easy", "category": "Sea", "question":
"Water is wet.", "correct_answer": "True", "incorrect_answers": ["False"]}])") ==
        "1 read\nchoose Water is wet. -> True\n");
}

TEST_CASE("GIFT: what has no place in a pack is told") {
  CHECK(brought("// [id:q7] [tag:sea] [tag:difficulty:2]\n$CATEGORY: a/b\n::Capacity::How many? "
                "{=40 ~%-50%14}\n\n$CATEGORY: c\n\nWhich? {~%50%a ~%50%b ~%-100%c ~d}\n") ==
        "2 read, 2 changed\n"
        "changed: line 2, “Capacity”: without marks taken off for a wrong answer\n"
        "changed: line 7, “Which?”: without unequal marks\n"
        "not kept: names of questions, ids of questions, the categories of questions (2), tags of "
        "questions\n"
        "choose How many? -> 40\nselect Which? -> a; b\n");
  // A name that only repeats the stem, as Moodle makes them up, says nothing.
  CHECK(brought("::How many::How many are there? {=40 ~14}") ==
        "1 read\nchoose How many are there? -> 40\n");
}

TEST_CASE("a star is any text in GIFT and Moodle, and a star elsewhere") {
  CHECK(brought("Rated? {=5\\* =five stars}") == "1 read\ntext Rated? -> 5*\n");
  CHECK(brought("Rated? {=5* =five stars}") ==
        "1 read, 1 changed\nchanged: line 1, “Rated?”: without answers with *\n"
        "text Rated? -> five stars\n");
  CHECK(brought("#separator:tab\nRated?\t5*\n") == "1 read\ntext Rated? -> 5*\n");
  Pack pack = bring_in("#separator:tab\nRated?\t5*\n", nullptr, "T")->pack;
  for (const char* format : {"gift", "moodle-xml"}) {
    Losses losses;
    const Lexicon none;
    const Exported exported = find_format(format)->write(pack, {"", none}).value();
    CHECK(brought(exported.bytes) == "1 read\ntext Rated? -> 5*\n");
  }
}

TEST_CASE("Moodle XML: an order, feedback on the whole, marks and hidden questions") {
  CHECK(
      brought(R"(<quiz><question type="ordering"><name><text>n</text></name>
<questiontext format="html"><text>From first to last?</text></questiontext>
<answer fraction="2.0000000"><text>two</text></answer><answer fraction="1.0"><text>one</text></answer>
</question>
<question type="multichoice"><name><text>n</text></name><questiontext format="html"><text>Who?</text></questiontext>
<defaultgrade>2</defaultgrade><hidden>1</hidden><single>true</single><shuffleanswers>0</shuffleanswers>
<correctfeedback format="html"><text><![CDATA[<p>Your answer is correct.</p>]]></text></correctfeedback>
<incorrectfeedback format="html"><text>Read again.</text></incorrectfeedback>
<answer fraction="100"><text>Ann</text></answer><answer fraction="0"><text>Bob</text></answer>
</question></quiz>)") ==
      "2 read, 1 changed\n"
      "changed: line 5, “n”: without the feedback on the whole answer\n"
      "not kept: names of questions (2), how much questions count for, that questions were hidden, "
      "a fixed order of options\n"
      "order From first to last? -> one, then two\nchoose Who? -> Ann\n");
}

TEST_CASE("KVTML: the first two languages whatever their ids, blanks, and what is left") {
  const auto file = [](const std::string& generator, const std::string& entries) {
    return "<kvtml version=\"2.0\"><information><generator>" + generator +
           "</generator></information><identifiers><identifier id=\"2\"><name>English</name>"
           "</identifier><identifier id=\"5\"><name>German</name></identifier><identifier id=\"6\">"
           "<name>French</name></identifier></identifiers><entries>" +
           entries + "</entries></kvtml>";
  };
  CHECK(brought(file("kwordquiz",
                     "<entry id=\"0\"><translation id=\"2\"><text>the [dog]</text></translation>"
                     "<translation id=\"5\"><text>[der] Hund</text><pronunciation>hunt"
                     "</pronunciation></translation><translation id=\"6\"><text>le chien</text>"
                     "</translation></entry>")) ==
        "1 read\nnot kept: pronunciations, words of further languages\n"
        "text What is “the dog” in German?||_____ Hund -> der\n");
  CHECK(brought(file("Parley 2",
                     "<entry id=\"0\"><translation id=\"2\"><text>dog [pet]</text>"
                     "</translation><translation id=\"5\"><text>Hund</text>"
                     "</translation></entry>")) ==
        "1 read\ntext What is “dog [pet]” in German? -> Hund\n");
}

TEST_CASE("Anki: gaps, sounds, the deck, tags, and a # inside a field") {
  CHECK(brought("#separator:tab\n#html:true\n#deck:Trips::Sea\n#tags column:3\n"
                "{{c1::Oslo}} lies north of {{c2::Aarhus::a town}}.\tMind the map.\n"
                "What?\t[sound:a.mp3]A <b>ferry</b>\tsea difficulty:3\n"
                "\"Two\n# lines\"\tyes\n# a comment\n{{no gap}}\t\n") ==
        "4 read, 1 changed, 1 skipped\n"
        "changed: line 6, “What?”: without a sound and bold or italic letters\n"
        "skipped: line 10, “{{no gap}}”: the card has only one side; write the question, the "
        "separator and the answer on one line\n"
        "not kept: tags of questions\n"
        "text _____ lies north of Aarhus. -> Oslo\n"
        "text Oslo lies north of _____ (a town). -> Aarhus\n"
        "text What? -> A ferry\ntext Two|# lines -> yes\n");
  CHECK(bring_in("#deck:Trips::Sea\nWhat?\tA ferry\n", nullptr, "T")->pack.title == "Sea");
  CHECK(brought("tags: sea land\nWhat?;A ferry\n", "anki") ==
        "1 read\nnot kept: tags of questions\ntext What? -> A ferry\n");
}

TEST_CASE("an interview is an article, though it has answers") {
  CHECK_FALSE(
      is_quiz_of_others("Q. and A.\n\nQuestion: Why did the pier shut?\nAnswer: Nobody knows.\n"));
  CHECK(is_quiz_of_others("Why did the pier shut?\nA. Storm\nB. Fire\nANSWER: A\n"));
}

TEST_CASE("a note with more gaps than anybody fills is refused, not taken for a card") {
  std::string note = "#separator:tab\n";
  for (int i = 0; i < 60; ++i) note += "{{c" + std::to_string(i) + "::x}} ";
  CHECK(brought(note + "\tback\n", "anki").find("more than 50 gaps") != std::string::npos);
}

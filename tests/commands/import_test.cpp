// The verbs import, export and packs, as a player uses them.
#include <doctest/doctest.h>

#include "support/command.h"
#include "support/own_home.h"
#include "support/sample_pack.h"
#include "text/file.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a teacher's GIFT file becomes one of the player's packs, is mended, and undone") {
  OwnHome home;
  const std::string path =
      home.folder().file("ferries.gift.txt", "Who? {=Ann ~Bob}\n\nWrite! {}\n");
  const Ran ran = run({"import", path});
  CHECK(ran.status == kDone);
  CHECK(ran.out == "");
  CHECK(ran.err == path +
                       ": 1 read, 1 skipped\n  skipped: line 3, “Write!”: it asks for an essay, "
                       "which only a person can mark; ask for a word, a number or a choice\n"
                       "“ferries” is now among your packs\n");
  home.folder().file("ferries.gift.txt", "Who? {=Ann ~Bob}\n\nWhere? {=Here}\n");
  CHECK(run({"import", path}).err ==
        path +
            ": 2 read\n“ferries” is replaced by revision 2: 1 change; scores are kept\n"
            "  + Where?\n");
  CHECK(run({"packs"}).out.find("  2  ferries\n") != std::string::npos);
  CHECK(run({"packs", "--undo"}).err == "“ferries” is as it was before\n");
  CHECK(run({"packs"}).out.find("  1  ferries\n") != std::string::npos);
}

TEST_CASE("a table with a bad row is not imported at all") {
  OwnHome home;
  const std::string path =
      home.folder().file("t.csv", "question,right,option 1,option 2\nGood?,1,a,b\nBad?,3,a,b\n");
  const Ran ran = run({"import", path, "-o", "-"});
  CHECK(ran.status == kRefused);
  CHECK(ran.out == "");
  CHECK(ran.err == path +
                       ": 1 read, 1 skipped\n  skipped: line 3: \"right\" is \"3\", which names "
                       "none of the 2 options; write the number of the right option, such as "
                       "2, or 1, 3 for several\nstet: " +
                       path +
                       ": nothing was imported, because not every row could be read; mend "
                       "the rows named above\n");
}

TEST_CASE("several files are all read before the first is kept") {
  OwnHome home;
  const std::string good = home.folder().file("a.txt", "Who? {=Ann ~Bob}");
  const std::string bad = home.folder().file("b.txt", "No quiz at all.");
  const Ran ran = run({"import", good, bad});
  CHECK(ran.status == kRefused);
  CHECK(ran.err.find(bad + ": is in no format that can be told from its content; name it with "
                           "--from: moodle-xml, kvtml, ") != std::string::npos);
  CHECK(run({"packs", "--undo"}).err == "stet: there is no change to undo\n");
  CHECK(run({"import", good, "--from", "word"}).status == kUsage);
}

TEST_CASE("what several files brought is undone together") {
  OwnHome home;
  const std::string one = home.folder().file("one.txt", "Who? {=Ann ~Bob}");
  const std::string two = home.folder().file("two.txt", "Where? {=Here ~There}");
  CHECK(run({"import", one, two}).status == kDone);
  CHECK(run({"packs", "--undo"}).err == "“one” is taken out again; “two” is taken out again\n");
}

TEST_CASE("an import is looked at before it is done, and an older revision is left alone") {
  OwnHome home;
  Pack pack = sample_pack();
  pack.revision = 2;
  const std::string path = home.folder().file("p.stet.json", write_pack(pack));
  CHECK(run({"import", path, "--preview"}).err ==
        path +
            ": 10 read\nnothing is changed; without --preview it would say:\n"
            "“Ferry fares” is now among your packs\n");
  CHECK(run({"packs"}).out.find("Ferry fares") == std::string::npos);
  CHECK(run({"import", path, "--preview", "--to", home.folder().path()}).status == kUsage);
  CHECK(run({"import", path}).status == kDone);
  pack.revision = 1;
  pack.title = "Old fares";
  home.folder().file("p.stet.json", write_pack(pack));
  CHECK(run({"import", path}).err ==
        path +
            ": 10 read\n“Old fares” was left alone: what you have is revision 2, which is "
            "newer; --older takes this one\n  ~ title: Ferry fares → Old fares\n");
  CHECK(run({"import", path, "--older"}).err ==
        path +
            ": 10 read\n“Old fares” is replaced by revision 3: 1 change; scores are kept\n"
            "  ~ title: Ferry fares → Old fares\n");
}

TEST_CASE("a pack of our own is installed as it is, or written to a folder") {
  OwnHome home;
  const std::string path = home.folder().file("p.stet.json", write_pack(sample_pack()));
  CHECK(run({"import", path}).err == path + ": 10 read\n“Ferry fares” is now among your packs\n");
  const std::string folder = home.folder().path() + "/out";
  CHECK(run({"import", path, "--to", folder}).status == kDone);
  CHECK(read_file(folder + "/11111111-1111-8111-8111-111111111111.stet.json", kPackLimit, "")
            .value() == write_pack(sample_pack()));
}

TEST_CASE("an export goes to standard output and says what isn't in it") {
  OwnHome home;
  const std::string path = home.folder().file("p.stet.json", write_pack(choose_pack()));
  const Ran ran = run({"export", path, "--to", "aiken"});
  CHECK(ran.status == kDone);
  CHECK(
      ran.out.starts_with("Who said: “Nobody likes it”? (0)\nA) Ada Quist\nB) A councillor\nC) A "
                          "passenger\nANSWER: A\n\n"));
  CHECK(ran.err ==
        "not carried by Aiken: the pack's title\nnot carried by Aiken: the pack's licence\nnot "
        "carried by Aiken: the pack's authors\nnot carried by Aiken: evidence (10)\nnot carried by "
        "Aiken: articles\nnot carried by "
        "Aiken: explanations (10)\nnot carried by Aiken: ids, kinds and difficulty (10)\nnot "
        "carried by Aiken: why an answer is right or wrong (20)\n");
  CHECK(run({"export", path, "--to", "word"}).status == kUsage);
}

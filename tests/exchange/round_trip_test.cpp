// Our own packs, written in another program's format and read back: identical in everything that
// the format can carry. `carried` is the list of what it can't.
#include <doctest/doctest.h>

#include <algorithm>

#include "bank/checker.h"
#include "exchange/format.h"
#include "saves/places.h"
#include "support/reading_support.h"
#include "support/sample_pack.h"

using namespace stet;
using namespace stet::test;

namespace {

Exported written(const Format& format, const Pack& pack) {
  return format.write(pack, {STET_SOURCE_DIR "/assets", lexicon()}).value();
}

// Tables have no articles; nothing but our own format has evidence and proofs.
void forget_proof(Pack& pack) {
  for (Question& question : pack.questions) {
    question.evidence.clear();
    question.origin.reset();
    question.unknown.clear();
  }
}

// Sorting travels as matching: classes come back in the order in which items use them, and
// without the reasons.
void sort_as_matching(Question& question) {
  Sort* sort = std::get_if<Sort>(&question.shape);
  if (!sort) return;
  std::vector<std::string> classes;
  const auto use = [&](const std::string& name) {
    const auto found = std::ranges::find(classes, name);
    if (found == classes.end()) classes.push_back(name);
    return static_cast<size_t>(std::ranges::find(classes, name) - classes.begin());
  };
  for (SortItem& item : sort->items) {
    item.class_index = use(sort->classes[item.class_index]);
    item.why.clear();
  }
  for (const std::string& name : sort->classes) use(name);
  sort->classes = std::move(classes);
}

Pack carried_by_items(Pack pack) {
  forget_proof(pack);
  std::erase_if(pack.questions,
                [](const Question& q) { return std::holds_alternative<Mark>(q.shape); });
  for (Question& question : pack.questions) sort_as_matching(question);
  for (PackArticle& article : pack.articles) {
    PackArticle kept;
    kept.id = article.id;
    kept.title = article.title;
    kept.text = article.text;
    kept.is_excerpt = article.is_excerpt;
    article = std::move(kept);
  }
  return pack;
}

Pack carried_by_tables(Pack pack) {
  forget_proof(pack);
  pack.articles.clear();
  return pack;
}

void compare(const Pack& pack, std::string_view name, Pack expected) {
  INFO(pack.title, " as ", name);
  const Format& format = *find_format(name);
  const Exported exported = written(format, pack);
  CHECK(guess_format(exported.bytes) == &format);
  auto read = format.read(exported.bytes, pack.title);
  REQUIRE(read);
  CHECK(read->report.skipped == 0);
  CHECK(read->report.changed == 0);
  // Of the pack as a whole only its title travels.
  expected.schema.clear();
  expected.revision = read->pack.revision;
  expected.id = read->pack.id;
  expected.license = read->pack.license;
  expected.authors = read->pack.authors;
  expected.unknown.clear();
  CHECK(write_pack(read->pack) == write_pack(expected));
  // What is written of what was read is the same again.
  CHECK(written(format, read->pack).bytes == written(format, expected).bytes);
}

std::vector<Pack> our_packs() {
  std::vector<Pack> packs{sample_pack()};
  for (const std::string& path : packs_in(STET_SOURCE_DIR "/questions"))
    packs.push_back(open_pack(path, lexicon()).value());
  return packs;
}

}  // namespace

TEST_CASE("our packs through GIFT and Moodle XML and back") {
  for (const Pack& pack : our_packs())
    for (const char* format : {"gift", "moodle-xml"}) compare(pack, format, carried_by_items(pack));
}

TEST_CASE("our packs through a table and back, with all eight shapes") {
  for (const Pack& pack : our_packs()) compare(pack, "csv", carried_by_tables(pack));
}

namespace {

// Words that mean something in one format or another.
const std::vector<std::string> kNasty{"a -> b",
                                      "//no comment",
                                      "one\n\nthree",
                                      "$CATEGORY: x",
                                      "[html]<b>x</b>",
                                      "::name::x",
                                      "5* stars \\* \\",
                                      "{=a ~b}",
                                      "100% #1 ~=:",
                                      "é “q” 漢字 🎉",
                                      "&amp; <i>x</i> & \"q\"",
                                      "'=1+1",
                                      "=1+1",
                                      "-5",
                                      "@x",
                                      "a;b,c",
                                      "\\n literal",
                                      "%50%half",
                                      "%100% sure",
                                      "T",
                                      "A) x",
                                      "ANSWER: B",
                                      "\"quoted\"",
                                      "x \\: y",
                                      "#tag",
                                      "a\nb"};

Pack nasty_pack() {
  Pack pack;
  pack.id = uuid_of("nasty");
  pack.title = "Nasty: a/b & c";
  const auto add = [&](const std::string& stem, Shape shape, const std::string& explanation = "") {
    Question question;
    question.id = uuid_of("nasty " + std::to_string(pack.questions.size()));
    question.kind = question.skill = "general";
    question.stem = stem;
    question.shape = std::move(shape);
    question.explanation = explanation;
    pack.questions.push_back(std::move(question));
  };
  for (size_t i = 0; i < kNasty.size(); ++i) {
    const std::string &one = kNasty[i], &two = kNasty[(i + 1) % kNasty.size()],
                      &three = kNasty[(i + 2) % kNasty.size()];
    add(one, Choose{{{"a", one, true, two}, {"b", two, false, three}, {"c", three}}}, two);
    add(two, Select{{{"a", one, true}, {"b", two, true}, {"c", three}}}, three);
    add(three, Sort{{one, two}, {{three, 0, ""}, {"x", 1, ""}}});
    add(one, Match{{{one, two}, {two, three}}}, three);
    add(two, Order{{one, two, three}});
    if (one.find("->") == std::string::npos) add(three, TextEntry{{one}}, one);
  }
  add("-1.5", Number{-1.5, 0.25, "km/h"});
  add("1e14", Number{1e14, 0});
  add("1e-9", Number{1e-9, 1e-10});
  return pack;
}

}  // namespace

TEST_CASE("words that mean something in a format come back as words") {
  const Pack pack = nasty_pack();
  REQUIRE(check_pack(write_pack(pack), lexicon()).passed());
  for (const char* name : {"gift", "moodle-xml", "csv"}) compare(pack, name, pack);
}

TEST_CASE("what GIFT can't write at all is said") {
  Pack pack = nasty_pack();
  pack.questions.resize(1);
  pack.questions[0].shape = TextEntry{{"a -> b"}};
  CHECK(written(*find_format("gift"), pack).losses ==
        std::vector<std::string>{"typed answers with ->"});
  pack.questions[0].shape = Sort{{"one\ntwo", "three"}, {{"x", 1, ""}}};
  CHECK(written(*find_format("csv"), pack).losses ==
        std::vector<std::string>{"the pack's title", "the order of classes, and empty ones"});
}

TEST_CASE("what an export leaves out is said, with counts") {
  const Pack pack = sample_pack();
  CHECK(written(*find_format("gift"), pack).losses ==
        std::vector<std::string>{"the pack's licence", "the pack's authors", "evidence (7)",
                                 "questions to mark in a passage (3)"});
  CHECK(written(*find_format("csv"), pack).losses ==
        std::vector<std::string>{"articles", "the pack's title", "the pack's licence",
                                 "the pack's authors", "evidence (10)"});
}

TEST_CASE("choices survive every format of choices") {
  const Pack pack = choose_pack();
  for (const char* name : {"aiken", "kahoot", "opentdb", "kvtml"}) {
    INFO(name);
    const Format& format = *find_format(name);
    const std::string bytes = written(format, pack).bytes;
    CHECK(guess_format(bytes) == &format);
    const auto read = format.read(bytes, "T");
    REQUIRE(read);
    CHECK(read->report.read == 10);
    CHECK(read->report.skipped == 0);
    for (size_t i = 0; i < 10; ++i) {
      const Question& question = read->pack.questions[i];
      CHECK(question.stem == pack.questions[i].stem);
      const auto& options = std::get<Choose>(question.shape).options;
      REQUIRE(options.size() == 3);
      for (const Option& option : options) CHECK(option.right == (option.text == "Ada Quist"));
    }
  }
}

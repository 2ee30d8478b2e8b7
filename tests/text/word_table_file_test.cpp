#include "text/word_table_file.h"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

#include "support/command.h"
#include "support/temporary_folder.h"
#include "text/open_folder.h"
#include "text/word_table_maker.h"

using namespace stet;
using stet::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

const std::string kWords = STET_SOURCE_DIR "/assets/words";

// Two lists, and the table made of them beside their folder.
struct Made {
  TemporaryFolder lists, other;
  std::string path;

  Made() {
    lists.file("cues.txt", "say\tspeech\nmake clear\tspeech\n");
    lists.file("nouns.txt", "claim\tdoubt\nsay\n");
    path = other.file("words.bin", table_bytes(read_lists(lists.path()).value()));
  }
  bool is_taken() const { return open_table(path, lists.path()).has_value(); }
  Lexicon lexicon() const { return Lexicon::load(lists.path(), path).value(); }
};

// Everything the lexicon tells of its lists.
std::string told(const Lexicon& lexicon, const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) {
    const WordList& list = lexicon.list(name);
    all += name + " " + std::to_string(list.id()) + " " + std::to_string(list.longest_in_words()) +
           "\n";
    for (std::string_view entry : list.entries()) {
      const Listing listing = lexicon.listing(entry);
      all.append(entry).append("\t").append(list.value(entry));
      all += "\t" + listing.holding.to_string() + "\t" + listing.opening.to_string() + "\n";
    }
  }
  return all;
}

}  // namespace

TEST_CASE("from its file the table tells of the shipped lists what their text tells") {
  TemporaryFolder folder;
  const std::string bytes = table_bytes(read_lists(kWords).value());
  const std::string path = folder.file("words.bin", bytes);
  const auto opened = open_table(path, kWords);
  REQUIRE(opened);
  CHECK(table_bytes(*opened) == bytes);
  const auto names = list_names(OpenFolder::open(kWords).value());
  const std::string expected = told(Lexicon::load(kWords).value(), names);
  CHECK(expected.size() > 1'000'000);
  CHECK(told(Lexicon::load(kWords, path).value(), names) == expected);
}

TEST_CASE("the build makes the table of the lists as they are") {
  const std::string data = fs::path(STET_PROGRAM).parent_path() / "share/stet";
  CHECK(open_table(data + "/words.bin", data + "/assets/words").has_value());
  const auto names = list_names(OpenFolder::open(kWords).value());
  CHECK(told(Lexicon::load(kWords, data + "/words.bin").value(), names) ==
        told(Lexicon::load(kWords).value(), names));
}

TEST_CASE("the table is taken where the folder holds just its lists") {
  const Made made;
  CHECK(made.is_taken());
  const Lexicon lexicon = made.lexicon();
  CHECK(lexicon.list("cues").value("make clear") == "speech");
  CHECK(lexicon.listing("make").opening.test(lexicon.list("cues").id()));
  CHECK(lexicon.list("nouns").value("claim") == "doubt");
  made.lists.file("README", "no list");
  CHECK(made.is_taken());
}

TEST_CASE("a list changed to others of the same size and time makes the table stale") {
  const Made made;
  const std::string list = made.lists.path() + "/nouns.txt";
  const auto time = fs::last_write_time(list);
  made.lists.file("nouns.txt", "claim\tdoubt\nsaw\n");
  fs::last_write_time(list, time);
  CHECK(!made.is_taken());
  const Lexicon lexicon = made.lexicon();
  CHECK(lexicon.list("nouns").has("saw"));
  CHECK(!lexicon.list("nouns").has("say"));
  made.lists.file("nouns.txt", "claim\tdoubt\nsay\n");
  CHECK(made.is_taken());
}

TEST_CASE("a list that has its stamp still isn't read, any other is") {
  TemporaryFolder lists, other;
  lists.file("cues.txt", "say\n");
  lists.file("nouns.txt", "claim\n");
  const OpenFolder folder = OpenFolder::open(lists.path()).value();
  const auto table_of = [&](const std::string& cues) {
    WordTableMaker maker;
    maker.add("cues", cues, folder.stamp("cues.txt"));
    maker.add("nouns", "claim\n");
    return other.file("words.bin", table_bytes(std::move(maker).made()));
  };
  const auto is_taken = [&](const std::string& table) {
    return open_table(table, lists.path()).has_value();
  };
  const std::string list = lists.path() + "/cues.txt";
  const auto time = fs::last_write_time(list);
  const auto later = [] { std::this_thread::sleep_for(std::chrono::milliseconds(20)); };
  CHECK(is_taken(table_of("saw\n")));
  const std::string table = table_of("say\n");
  CHECK(is_taken(table));
  later();
  lists.file("cues.txt", "saw\n");
  fs::last_write_time(list, time);
  CHECK(!is_taken(table));
  lists.file("cues.txt", "say\n");
  CHECK(is_taken(table));
  later();
  const std::string fresh = table_of("say\n");
  fs::rename(lists.file("new", "saw\n"), list);
  CHECK(!is_taken(fresh));
  fs::remove(list);
  CHECK(!is_taken(fresh));
}

TEST_CASE("only lists that have been left alone for a while get their stamps") {
  const Made made;
  const int64_t changed = OpenFolder::open(made.lists.path()).value().stamp("cues.txt").changed;
  const auto stamped = [&](int64_t settled) {
    const WordTable table = read_lists(made.lists.path(), settled).value();
    return table.lists[0].stamp != FileStamp();
  };
  CHECK(stamped(changed + 1));
  CHECK(!stamped(changed));
  CHECK(!stamped(0));
}

TEST_CASE("a list that is longer, shorter, new, gone or renamed makes the table stale") {
  const Made made;
  const std::string list = made.lists.path() + "/nouns.txt";
  SUBCASE("longer") {
    made.lists.file("nouns.txt", "claim\tdoubt\nsay\nword\n");
    CHECK(made.lexicon().list("nouns").has("word"));
  }
  SUBCASE("shorter") {
    made.lists.file("nouns.txt", "claim\tdoubt\n");
    CHECK(!made.lexicon().list("nouns").has("say"));
  }
  SUBCASE("new") {
    made.lists.file("verbs.txt", "go\n");
    CHECK(made.lexicon().list("verbs").has("go"));
  }
  SUBCASE("gone") {
    fs::remove(list);
    CHECK(!made.lexicon().list("nouns").has("say"));
  }
  SUBCASE("renamed") {
    fs::rename(list, made.lists.path() + "/names.txt");
    CHECK(made.lexicon().list("names").has("say"));
  }
  CHECK(!made.is_taken());
}

TEST_CASE("a table that is absent, cut short or another program's is left aside") {
  const Made made;
  std::ifstream in(made.path, std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(in), {}};
  const auto is_taken = [&](const std::string& bytes) {
    return open_table(made.other.file("other.bin", bytes), made.lists.path()).has_value();
  };
  CHECK(is_taken(whole));
  CHECK(!open_table(made.other.path() + "/absent.bin", made.lists.path()));
  for (const size_t size : {size_t{0}, size_t{7}, size_t{8}, size_t{15}, size_t{16}, size_t{24},
                            whole.size() / 2, whole.size() - 8, whole.size() - 1})
    CHECK_MESSAGE(!is_taken(whole.substr(0, size)), size);
  CHECK(!is_taken(whole + "12345678"));
  for (const size_t at : {size_t{0}, size_t{8}}) {  // the magic, the version
    std::string other = whole;
    other[at] = static_cast<char>(other[at] + 1);
    CHECK(!is_taken(other));
  }
  std::ofstream(made.path, std::ios::binary) << "STETWRD\nno table";
  CHECK(made.lexicon().list("nouns").has("claim"));
}

TEST_CASE("a table with wrong numbers in it tells nonsense, and reads nothing beyond it") {
  const Made made;
  const WordTable table = read_lists(made.lists.path()).value();
  const auto told_with = [&](const std::string& bytes) {
    made.other.file("words.bin", bytes);
    return told(made.lexicon(), {"cues", "nouns"});
  };
  const std::string whole = table_bytes(table);
  const std::string expected = told_with(whole);
  // All numbers but those of the places, most of which are free.
  const size_t end = whole.size() - table.places.size() * sizeof(WordPlace);
  size_t otherwise = 0;
  for (size_t at = 16; at < end; ++at) {
    std::string wrong = whole;
    wrong[at] = static_cast<char>(wrong[at] ^ 0xFF);
    otherwise += told_with(wrong) != expected;
  }
  CHECK(otherwise > 0);
  std::string wrong = whole;
  for (size_t at = end + 8; at < wrong.size(); at += sizeof(WordPlace))
    if (wrong[at] != 0) wrong[at + 3] = 0x7F;
  CHECK(told_with(wrong) != expected);
  for (size_t at = end + 8; at < wrong.size(); at += sizeof(WordPlace)) wrong[at] = 1;
  CHECK(told_with(wrong) == expected);  // no place is free: left aside
}

TEST_CASE("without the lists there is no lexicon, whatever table there is") {
  const Made made;
  const std::string gone = made.lists.path() + "/gone";
  CHECK(describe(Lexicon::load(gone, made.path).error()) ==
        gone +
            ": can't be read: No such file or directory; give the folder that holds Stet's "
            "word lists");
}

TEST_CASE("a folder holds at most as many lists as a word has bits for them") {
  TemporaryFolder lists;
  for (int i = 0; i < 191; ++i) lists.file("list-" + std::to_string(i) + ".txt", "word\n");
  CHECK(read_lists(lists.path()).has_value());
  lists.file("one-more.txt", "word\n");
  CHECK(describe(read_lists(lists.path()).error()) ==
        lists.path() + ": holds too many word lists; keep at most 191 lists in it");
}

TEST_CASE("in a data folder of one's own, a mended list counts whether or not it has a table") {
  TemporaryFolder data;
  fs::copy(STET_SOURCE_DIR "/assets", data.path() + "/assets", fs::copy_options::recursive);
  const std::string table = data.file("words.bin", table_bytes(read_lists(kWords).value()));
  const std::string article = STET_SOURCE_DIR "/questions/harbour-ledger/cannery-jobs.txt";
  const auto made = [&] { return test::run({"--data-dir", data.path(), "make", article}).out; };
  const std::string before = made();
  CHECK(before.find("who-said-it") != std::string::npos);
  data.file("assets/words/report-verbs.txt", "murmur\tsay\n");
  const std::string mended = made();
  fs::remove(table);
  CHECK(mended == made());
  CHECK(mended != before);
}

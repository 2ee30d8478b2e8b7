#include "text/tagger.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "support/temporary_folder.h"
#include "text/tagger_model.h"

using namespace stet;

namespace {

const std::string kModels = STET_SOURCE_DIR "/assets/models";

const Tagger& tagger() {
  static const Tagger made = Tagger::load(kModels).value();
  return made;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::vector<Tag> tags_of(const std::vector<std::string>& words) {
  std::vector<WordFeatures> features;
  for (const std::string& word : words) features.push_back(tagger().features_of(word));
  std::vector<const WordFeatures*> sentence;
  for (const WordFeatures& word : features) sentence.push_back(&word);
  TaggerScratch scratch;
  std::vector<Tag> tags(words.size());
  tagger().tag(sentence, scratch, tags);
  return tags;
}

constexpr const char* kPosNames[] = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                     "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                     "PUNCT", "SCONJ", "SYM", "VERB", "X"};

// "PRON VERB …" of a sentence given with spaces between all words.
std::string pos_of(const std::string& text) {
  std::string line;
  for (const Tag& tag : tags_of(words_of(text)))
    line += (line.empty() ? "" : " ") + std::string(kPosNames[static_cast<size_t>(tag.pos)]);
  return line;
}

// "person: Ann Lee; place: Ghent".
std::string names_in(const std::string& text) {
  const char* types[] = {"", "person", "organization", "place"};
  const std::vector<std::string> words = words_of(text);
  const std::vector<Tag> tags = tags_of(words);
  std::string line;
  for (size_t i = 0; i < words.size(); ++i) {
    if (tags[i].name == NameType::none) continue;
    if (tags[i].begins)
      line +=
          (line.empty() ? "" : "; ") + std::string(types[static_cast<size_t>(tags[i].name)]) + ":";
    line += " " + words[i];
  }
  return line;
}

std::string model_bytes() {
  std::ostringstream out;
  out << std::ifstream(kModels + "/tagger.bin", std::ios::binary).rdbuf();
  return out.str();
}

std::string refusal_of(const std::string& bytes) {
  const Result<TaggerModel> model = read_tagger(bytes, "tagger.bin", Trust::checked);
  return model ? "" : describe(model.error());
}

constexpr const char* kRemedy = "; make it again with ./dev train, or install Stet again";

}  // namespace

TEST_CASE("parts of speech of plain sentences") {
  CHECK(pos_of("The minister said on Monday that she would resign .") ==
        "DET NOUN VERB ADP PROPN SCONJ PRON AUX VERB PUNCT");
  CHECK(pos_of("Two small boats sank near the old harbour , and nobody was hurt .") ==
        "NUM ADJ NOUN VERB ADP DET ADJ NOUN PUNCT CCONJ PRON AUX VERB PUNCT");
}

TEST_CASE("one form, two parts of speech, by what stands around it") {
  CHECK(pos_of("They plan to leave .") == "PRON VERB PART VERB PUNCT");
  CHECK(pos_of("The plan was to leave .") == "DET NOUN AUX PART VERB PUNCT");
}

TEST_CASE("words as our tokenizer leaves them: clitics and hyphens inside") {
  CHECK(pos_of("I'm sure they don't know him .") == "PRON ADJ PRON AUX VERB PRON PUNCT");
  CHECK(pos_of("a well-known singer") == "DET VERB NOUN");  // as its last part
  CHECK(pos_of("the far-right party") == "DET ADJ NOUN");
}

TEST_CASE("words as the treebanks have them: clitics and hyphens apart") {
  CHECK(pos_of("I 'm sure they do n't know him .") == "PRON AUX ADJ PRON AUX PART VERB PRON PUNCT");
}

TEST_CASE("persons, organizations and places") {
  CHECK(names_in("Maria Lopez , who lives in London , works for the United Nations .") ==
        "person: Maria Lopez; place: London; organization: United Nations");
  CHECK(names_in("The river rose again on Tuesday .") == "");
}

TEST_CASE("a title before a name is no part of it") {
  CHECK(names_in("Interior Minister Daniel Urresti visited Peru .") ==
        "person: Daniel Urresti; place: Peru");
}

TEST_CASE("curly apostrophes count as straight ones") {
  CHECK(pos_of("they don’t know") == pos_of("they don't know"));
  CHECK(pos_of("“ Yes ” , she said") == pos_of("\" Yes \" , she said"));
}

TEST_CASE("a sentence's tags don't depend on what the scratch has held") {
  const std::vector<std::string> words = words_of("John Smith flew from Paris to New York .");
  std::vector<WordFeatures> features;
  for (const std::string& word : words) features.push_back(tagger().features_of(word));
  std::vector<const WordFeatures*> sentence;
  for (const WordFeatures& word : features) sentence.push_back(&word);
  TaggerScratch scratch;
  std::vector<Tag> first(words.size()), second(words.size());
  tagger().tag(sentence, scratch, first);
  std::vector<Tag> other(3);
  tagger().tag(std::span(sentence).subspan(2, 3), scratch, other);
  tagger().tag(sentence, scratch, second);
  CHECK(first == second);
  CHECK(first == tags_of(words));
}

TEST_CASE("names far apart in a long sentence are each found") {
  CHECK(names_in("Ann Smith met John Miller in Paris , then Mary Jones in Berlin , and later "
                 "Peter Brown in Rome , before David Clark left for Madrid .") ==
        "person: Ann Smith; person: John Miller; place: Paris; person: Mary Jones; place: Berlin; "
        "person: Peter Brown; place: Rome; person: David Clark; place: Madrid");
}

TEST_CASE("no words, and words of no letters") {
  CHECK(tags_of({}).empty());
  CHECK(tags_of({"", "\xFF", "🙂"}).size() == 3);
}

TEST_CASE("a folder without a model is refused") {
  const test::TemporaryFolder folder;
  const Result<Tagger> loaded = Tagger::load(folder.path());
  REQUIRE(!loaded);
  CHECK(loaded.error().what == "can't be opened: No such file or directory");
  CHECK(loaded.error().remedy == "give the path of a file that holds the tagger's model");
}

TEST_CASE("a model that is foreign, old, cut short, too long or damaged is refused") {
  const std::string good = model_bytes();
  REQUIRE(refusal_of(good).empty());
  CHECK(refusal_of("") == std::string("tagger.bin: is not a model of the tagger") + kRemedy);
  CHECK(refusal_of(good.substr(0, 20)) ==
        std::string("tagger.bin: is not a model of the tagger") + kRemedy);
  CHECK(refusal_of(good.substr(0, good.size() - 1)) ==
        std::string("tagger.bin: is cut short or too long") + kRemedy);
  CHECK(refusal_of(good + "x") == std::string("tagger.bin: is cut short or too long") + kRemedy);
  std::string damaged = good;
  damaged[damaged.size() / 2] ^= 1;
  CHECK(refusal_of(damaged) == std::string("tagger.bin: is damaged") + kRemedy);
  std::string old = good;
  old[8] = 9;
  CHECK(refusal_of(old) == std::string("tagger.bin: is a model of version 9, not 2") + kRemedy);
}

TEST_CASE("a model is written as it was read") {
  const std::string good = model_bytes();
  CHECK(tagger_bytes(read_tagger(good, "", Trust::checked).value()) == good);
}

TEST_CASE("an index finds what was put in and little else") {
  FeatureIndex index = FeatureIndex::sized_for(1000);
  size_t placed = 0;
  for (uint64_t k = 1; k <= 1000; ++k)
    if (index.insert(k * 0x9E3779B97F4A7C15u)) ++placed;
  CHECK(placed >= 999);
  CHECK(index.sound());
  for (uint64_t k = 1; k <= 1000; ++k) CHECK(index.find(k * 0x9E3779B97F4A7C15u));
  size_t by_chance = 0;
  for (uint64_t k = 1001; k <= 11000; ++k)
    if (index.find(k * 0x9E3779B97F4A7C15u)) ++by_chance;
  CHECK(by_chance < 10);
}

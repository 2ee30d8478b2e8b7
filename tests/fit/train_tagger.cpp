// Trains the tagger and reports how well it does on sentences it wasn't trained on.
//
//     train_tagger CORPORA PACKAGES CITIES WORDS MODELS [TEXTS]
//
// CORPORA: the folder of treebanks; PACKAGES: node_modules with the npm packages; CITIES: names
// and populations, one a line; WORDS: assets/words; MODELS: where tagger.bin is written; TEXTS: a
// folder of articles to measure the speed with. The same input gives the same bytes.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>

#include "fit/assemble.h"
#include "fit/evaluation.h"
#include "fit/train_names.h"
#include "fit/train_pos.h"
#include "fit/word_sources.h"
#include "text/utf8.h"

namespace {

using namespace stet;
using namespace stet::fit;

// Found by holding out a tenth of the training sentences.
constexpr size_t kClusteredWords = 120000, kClusters = 512;
constexpr TagRule kTagRule{.enough = 5, .only_least = 20, .only_purity = 0.99};
constexpr Settings kPosSettings{
    .rounds = 12, .runs = 2, .links_least = 6, .smallest = 8, .margin = 2, .drop = 40};
constexpr Settings kQuickPosSettings{
    .rounds = 5, .runs = 1, .links_least = 6, .smallest = 8, .margin = 2, .drop = 40};
constexpr Settings kNameSettings{
    .rounds = 20, .runs = 3, .links_least = 3, .smallest = 8, .margin = 3, .drop = 50};
constexpr size_t kPosLowered = 15, kNamesLowered = 12;  // one sentence in so many

void append(Corpus& to, const Corpus& from) {
  to.insert(to.end(), from.begin(), from.end());
}

void with_copies(Corpus& corpus) {
  append(corpus, joined_copies(corpus));
}

Corpus all_joined(const Corpus& corpus) {
  Corpus out;
  for (const Labelled& s : corpus) out.push_back(joined(s));
  return out;
}

void set_pos(Corpus& corpus, const Tagger& tagger) {
  Desk desk(tagger);
  for (Labelled& s : corpus) {
    const std::vector<Tag> tags = desk.tag(s.words);
    for (size_t i = 0; i < s.size(); ++i) s.pos[i] = static_cast<uint8_t>(tags[i].pos);
  }
}

struct Training {
  Corpus ewt, gum, others;  // others: names only
  Corpus ewt_dev, names_dev;
};

// Titles and offices that stand before a name, in lower case.
Titles titles_before_names(const Lexicon& lexicon) {
  Titles titles;
  for (const char* list : {"titles", "roles"})
    for (std::string_view entry : lexicon.list(list).entries()) titles.insert(lower(entry));
  return titles;
}

Training read_training(const std::string& folder, const Lexicon& lexicon) {
  Training t;
  t.ewt = read_treebank(folder + "/ewt.train");
  t.ewt_dev = read_treebank(folder + "/ewt.dev");
  t.gum = read_gum(folder + "/gum.train.conllu", titles_before_names(lexicon));
  t.names_dev = read_names(folder + "/uner.dev.p");
  borrow_joins(t.names_dev, t.ewt_dev);
  t.others = read_names(folder + "/wikigold.all.p");
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder + "/crossner"))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) append(t.others, read_crossner(path));
  t.others = with_hyphens_split(t.others);
  return t;
}

// Parts of speech as the tagger gives them to sentences it hasn't learned: each half of GUM by a
// tagger learned from the rest.
Corpus tagged_by_halves(const Corpus& gum, const Corpus& ewt, const WordFactsTable& words) {
  Corpus tagged;
  const size_t half = gum.size() / 2;
  for (int part = 0; part < 2; ++part) {
    Corpus here(gum.begin() + (part ? half : 0), part ? gum.end() : gum.begin() + half);
    Corpus rest(gum.begin() + (part ? 0 : half), part ? gum.begin() + half : gum.end());
    append(rest, ewt);
    with_copies(rest);
    with_copies(here);
    set_pos(here, Tagger::with(assemble(words, train_pos(words, rest, kQuickPosSettings))));
    append(tagged, here);
  }
  return tagged;
}

void report_names(const char* title, const std::array<Score, 4>& scores) {
  std::printf("%s\n", title);
  const char* types[] = {"person", "organization", "place", "all"};
  for (size_t k = 0; k < 4; ++k)
    std::printf("  %-13s precision %.4f  recall %.4f  F1 %.4f  (%zu)\n", types[k],
                scores[k].precision(), scores[k].recall(), scores[k].f1(), scores[k].gold);
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  if (!out.flush()) throw std::runtime_error(path + " can't be written");
}

WordFactsTable facts_of_words(const Sources& sources, const Training& t, const Corpus& treebanks) {
  Corpus named = t.gum;
  append(named, t.others);
  FactsMaker facts;
  facts.add_lists(sources);
  facts.add_clusters(sources, kClusteredWords, kClusters);
  facts.add_tags(treebanks, kTagRule);
  facts.add_name_use(named);
  return facts.table();
}

// The sentences that names are learned from, with the parts of speech that the tagger gives.
Corpus names_to_learn(const Training& t, const WordFactsTable& words, const Tagger& pos_tagger) {
  Corpus all = tagged_by_halves(t.gum, t.ewt, words);
  Corpus others = t.others;
  with_copies(others);
  set_pos(others, pos_tagger);
  append(all, others);
  Corpus lowered = lowered_copies(all, kNamesLowered);
  set_pos(lowered, pos_tagger);
  append(all, lowered);
  return all;
}

TaggerModel learn(const Sources& sources, const Training& t) {
  Corpus treebanks = t.ewt;
  append(treebanks, t.gum);
  const Corpus lowered = lowered_copies(treebanks, kPosLowered);
  with_copies(treebanks);
  const WordFactsTable words = facts_of_words(sources, t, treebanks);
  append(treebanks, lowered);
  const LearnedPos pos = train_pos(words, treebanks, kPosSettings);
  const Tagger pos_tagger = Tagger::with(assemble(words, pos));
  return assemble(words, pos,
                  train_names(words, names_to_learn(t, words, pos_tagger), kNameSettings));
}

void report(const Tagger& tagger, const Training& t) {
  std::printf("parts of speech: treebank's words %.4f, ours %.4f\n",
              pos_accuracy(tagger, t.ewt_dev), pos_accuracy(tagger, all_joined(t.ewt_dev)));
  report_names("names, treebank's words", name_scores(tagger, t.names_dev));
  report_names("names, ours", name_scores(tagger, all_joined(t.names_dev)));
}

int run(int count, char** arguments) {
  if (count < 6) {
    std::fprintf(stderr, "train_tagger CORPORA PACKAGES CITIES WORDS MODELS [TEXTS]\n");
    return 2;
  }
  const Sources sources{.corpora = arguments[1],
                        .packages = arguments[2],
                        .cities = arguments[3],
                        .words = arguments[4]};
  const std::string models = arguments[5];
  const Result<Lexicon> lexicon = Lexicon::load(sources.words);
  if (!lexicon) throw std::runtime_error(describe(lexicon.error()));
  const Training t = read_training(sources.corpora, *lexicon);
  const TaggerModel model = learn(sources, t);
  const std::string bytes = tagger_bytes(model);
  write(models + "/tagger.bin", bytes);
  std::printf("%s/tagger.bin: %zu bytes\n", models.c_str(), bytes.size());
  std::printf("  words %zu; rows: forms %zu, neighbours %zu, links %zu and %zu\n",
              model.words.keys.size(), model.forms.index.rows(), model.neighbours.index.rows(),
              model.pos_links.index.rows(), model.name_links.index.rows());
  const Result<Tagger> tagger = Tagger::load(models);
  if (!tagger) throw std::runtime_error(describe(tagger.error()));
  report(*tagger, t);
  if (count > 6)
    std::printf("speed: %.0f ns a word\n", nanoseconds_a_word(*tagger, arguments[6], *lexicon));
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    return run(count, arguments);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "train_tagger: %s\n", problem.what());
    return 1;
  }
}

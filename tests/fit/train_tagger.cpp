// Trains the tagger and reports how well it does on sentences it wasn't trained on.
//
//     train_tagger CORPORA PACKAGES CITIES WORDS MODELS [TEXTS]
//
// CORPORA: the folder of treebanks; PACKAGES: node_modules with the npm packages; CITIES: names
// and populations, one a line; WORDS: assets/words; MODELS: where tagger.bin is written; TEXTS: a
// folder of articles to measure the speed with. The same input gives the same bytes.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>

#include "fit/evaluation.h"
#include "fit/train_names.h"
#include "fit/train_pos.h"
#include "fit/word_sources.h"
#include "text/utf8.h"

namespace {

using namespace stet;
using namespace stet::fit;

size_t number_from(const char* name, size_t otherwise) {
  const char* value = std::getenv(name);
  return value ? std::strtoul(value, nullptr, 10) : otherwise;
}

void append(Corpus& to, const Corpus& from) { to.insert(to.end(), from.begin(), from.end()); }

void with_copies(Corpus& corpus) { append(corpus, joined_copies(corpus)); }

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
  Corpus ewt_tune, names_tune;
};

// Titles and offices that stand before a name, in lower case.
WordList titles_before_names(const Lexicon& lexicon) {
  WordList titles;
  for (const char* list : {"titles", "roles"})
    for (const std::string& entry : lexicon.list(list).entries()) titles.add(lower(entry), "");
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
  if (number_from("TUNE", 0)) {
    const size_t n = t.ewt.size() * 9 / 10;
    t.ewt_tune.assign(t.ewt.begin() + n, t.ewt.end());
    t.ewt.resize(n);
    for (Corpus* c : {&t.gum, &t.others}) {
      Corpus rest;
      for (size_t i = 0; i < c->size(); ++i)
        (i / 20 % 10 == 0 ? t.names_tune : rest).push_back((*c)[i]);
      *c = rest;
    }
  }
  return t;
}

// Parts of speech as the tagger gives them to sentences it hasn't learned: each half of GUM by a
// tagger learned from the rest.
Corpus tagged_by_halves(const Corpus& gum, const Corpus& ewt, const WordFactsTable& words,
                        const Settings& settings) {
  Corpus tagged;
  const size_t half = gum.size() / 2;
  for (int part = 0; part < 2; ++part) {
    Corpus here(gum.begin() + (part ? half : 0), part ? gum.end() : gum.begin() + half);
    Corpus rest(gum.begin() + (part ? 0 : half), part ? gum.begin() + half : gum.end());
    append(rest, ewt);
    with_copies(rest);
    TaggerModel model;
    model.words = words;
    train_pos(model, rest, settings);
    with_copies(here);
    set_pos(here, Tagger::with(std::move(model)));
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

int run(int count, char** arguments) {
  if (count < 6) {
    std::fprintf(stderr, "train_tagger CORPORA PACKAGES CITIES WORDS MODELS [TEXTS]\n");
    return 2;
  }
  const Sources sources{.corpora = arguments[1], .packages = arguments[2], .cities = arguments[3],
                        .words = arguments[4]};
  const std::string models = arguments[5];
  const Result<Lexicon> lexicon = Lexicon::load(sources.words);
  if (!lexicon) throw std::runtime_error(describe(lexicon.error()));
  const Training t = read_training(sources.corpora, *lexicon);

  Corpus treebanks = t.ewt;
  append(treebanks, t.gum);
  const Corpus lowered_treebanks = lowered_copies(treebanks, number_from("POS_LOWER", 15));
  with_copies(treebanks);
  Corpus named = t.gum;
  append(named, t.others);
  if (number_from("NOGUM", 0)) named = t.others;
  FactsMaker facts;
  facts.add_lists(sources);
  facts.add_clusters(sources, number_from("WORDS", 80000), number_from("CLUSTERS", 512));
  facts.add_tags(treebanks, number_from("LEAST", 20), static_cast<double>(number_from("PURITY", 990)) / 1000, number_from("ENOUGH", 5));
  facts.add_name_use(named);
  std::fprintf(stderr, "facts made\n");

  TaggerModel model;
  model.words = facts.table();
  Settings pos_settings;
  pos_settings.rounds = number_from("POS_ROUNDS", 12);
  pos_settings.runs = number_from("POS_RUNS", 2);
  pos_settings.links_least = static_cast<uint32_t>(number_from("POS_LINKS", 6));
  pos_settings.margin = static_cast<float>(number_from("POS_MARGIN", 2));
  append(treebanks, lowered_treebanks);
  pos_settings.drop = number_from("POS_DROP", 40);
  pos_settings.smallest = static_cast<int>(number_from("POS_SMALLEST", 6));
  train_pos(model, treebanks, pos_settings);
  Tagger pos_tagger = Tagger::with(model);
  std::printf("parts of speech: treebank's words %.4f, ours %.4f\n",
              pos_accuracy(pos_tagger, t.ewt_dev), pos_accuracy(pos_tagger, all_joined(t.ewt_dev)));
  if (t.ewt_tune.size()) std::printf("tune pos %.4f\n", pos_accuracy(pos_tagger, t.ewt_tune));
  std::fflush(stdout);

  if (number_from("NAMES", 1)) {
    Settings quick = pos_settings;
    quick.rounds = 5;
    quick.runs = 1;
    Corpus training = tagged_by_halves(t.gum, t.ewt, model.words, quick);
    Corpus others = t.others;
    with_copies(others);
    set_pos(others, pos_tagger);
    if (number_from("NOGUM", 0)) training.clear();
    append(training, others);
    Settings name_settings;
    name_settings.rounds = number_from("NAME_ROUNDS", 20);
    name_settings.runs = number_from("NAME_RUNS", 3);
    name_settings.links_least = static_cast<uint32_t>(number_from("NAME_LINKS", 6));
    name_settings.margin = static_cast<float>(number_from("NAME_MARGIN", 3));
    name_settings.drop = number_from("NAME_DROP", 50);
    name_settings.smallest = static_cast<int>(number_from("NAME_SMALLEST", 6));
    Corpus lowered = lowered_copies(training, number_from("NAME_LOWER", 12));
    set_pos(lowered, pos_tagger);
    append(training, lowered);
    train_names(model, training, name_settings);
  }
  const std::string bytes = tagger_bytes(model);
  write(models + "/tagger.bin", bytes);
  std::printf("%s/tagger.bin: %zu bytes (words %zu, pos forms %zu, pos links %zu, name forms %zu, name links %zu)\n",
              models.c_str(), bytes.size(), model.words.keys.size(), model.pos_forms.index.rows(),
              model.pos_links.index.rows(), model.name_forms.index.rows(),
              model.name_links.index.rows());
  const Result<Tagger> tagger = Tagger::load(models);
  if (!tagger) throw std::runtime_error(describe(tagger.error()));
  report_names("names, treebank's words", name_scores(*tagger, t.names_dev));
  if (t.ewt_tune.size()) report_names("tune names", name_scores(*tagger, t.names_tune));
  if (number_from("ERRORS", 0)) {
    Desk desk(*tagger);
    for (const Labelled& sen : t.names_dev) {
      const auto tags = desk.tag(sen.words);
      std::string line; bool bad = false;
      const char* L = "OPPGGLLMM"; 
      for (size_t i = 0; i < sen.size(); ++i) {
        int mine = tags[i].name == NameType::none ? 0 : 2 * (int(tags[i].name) - 1) + (tags[i].begins ? 1 : 2);
        line += sen.words[i];
        if (mine != sen.names[i]) { bad = true; line += std::string("{gold ") + L[sen.names[i]] + " got " + L[mine] + "}"; } else if (mine) line += std::string("/") + L[mine];
        line += ' ';
      }
      if (bad) std::printf("ERR %s\n", line.c_str());
    }
  }
  report_names("names, our words", name_scores(*tagger, all_joined(t.names_dev)));
  if (count > 6)
    std::printf("%.0f ns a word\n", nanoseconds_a_word(*tagger, arguments[6], *lexicon));
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

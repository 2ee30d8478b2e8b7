// stet_bench FOLDER [--benchmark_…]: bytes of article per second, by stage of reading.
//
// Each stage is timed alone, on what the stages before it made; one iteration is a pass over
// every article. `./dev bench` prints the table.
#include <benchmark/benchmark.h>

#include <iostream>
#include <span>

#include "article/reader.h"
#include "bench/floors.h"
#include "bench/prepared.h"
#include "facts/claims.h"
#include "facts/figures.h"
#include "facts/reading.h"
#include "text/sentences.h"
#include "text/tokens.h"
#include "writers/make_pack.h"

namespace {

using namespace stet;
using namespace stet::bench;

// What a stage found in one article, so that no work can be left out.
using Stage = size_t (*)(const Prepared&, Vocabulary&);

template <class Found>
size_t in_story(const Prepared& it, Found found) {
  size_t count = 0;
  for (const Block& block : it.article.blocks)
    if (is_story(block.role)) count += found(block.span);
  return count;
}

size_t open_bytes(const Prepared& it, Vocabulary& vocabulary) {
  return read_article(it.bytes, it.article.path, vocabulary.lexicon())->blocks.size();
}
size_t cut_tokens(const Prepared& it, Vocabulary& vocabulary) {
  return in_story(
      it, [&](Span s) { return tokenize(it.article.text, s, vocabulary.lexicon()).size(); });
}
size_t cut_sentences(const Prepared& it, Vocabulary& vocabulary) {
  return in_story(
      it, [&](Span s) { return sentences(it.article.text, s, vocabulary.lexicon()).size(); });
}
size_t set_words(const Prepared& it, Vocabulary& vocabulary) {
  return set_galley(it.article, vocabulary).size();
}
size_t tag(const Prepared& it, Vocabulary& vocabulary) {
  const Tagger* tagger = vocabulary.lexicon().tagger();
  if (!tagger) return 0;
  std::vector<Tag> tags(it.galley.size());
  for (const Sentence& sentence : it.galley.sentences) {
    const size_t length = sentence.last_token - sentence.first_token;
    tagger->tag(std::span(it.features).subspan(sentence.first_token, length), vocabulary.scratch(),
                std::span(tags).subspan(sentence.first_token, length));
  }
  return tags.size();
}
size_t name(const Prepared& it, Vocabulary&) {
  return find_names(it.galley).size();
}
size_t join_people(const Prepared& it, Vocabulary&) {
  return gather_people(it.galley, it.names).people.size();
}
size_t trace_sources(const Prepared& it, Vocabulary&) {
  Cast cast = it.cast;  // taught on the way; the copy is part of the figure
  return gather_sources(it.galley, it.names, cast).mentions.size();
}
size_t quote(const Prepared& it, Vocabulary&) {
  return find_quotations(it.galley, it.sources, it.taught.people).size();
}
size_t count_figures(const Prepared& it, Vocabulary&) {
  return find_facts(it.galley, it.names).size();
}
size_t weigh_claims(const Prepared& it, Vocabulary&) {
  return find_claims(it.galley, it.sources, it.quotations).size();
}
size_t whole_read(const Prepared& it, Vocabulary& vocabulary) {
  return read(it.article, vocabulary).tokens.size();
}
size_t whole_pack(const Prepared& it, Vocabulary& vocabulary) {
  auto pack = make_pack(std::span(&it.article, 1), vocabulary.lexicon(), 1);
  return pack ? pack->questions.size() : 0;
}

struct Row {
  const char* name;
  Stage stage;
};

constexpr Row kRows[] = {
    {"floor: utf8proc, code points",
     [](const Prepared& it, Vocabulary&) { return code_points(it.article.text); }},
    {"floor: ICU, words",
     [](const Prepared& it, Vocabulary&) { return icu_words(it.article.text); }},
    {"floor: ICU, sentences",
     [](const Prepared& it, Vocabulary&) { return icu_sentences(it.article.text); }},
    {"bytes to article", open_bytes},
    {"tokens", cut_tokens},
    {"sentences", cut_sentences},
    {"galley (tokens, sentences, marks, tags)", set_words},
    {"tags", tag},
    {"names", name},
    {"people", join_people},
    {"sources (mentions, cues, pronouns)", trace_sources},
    {"quotations", quote},
    {"figures", count_figures},
    {"claims", weigh_claims},
    {"read(), all of it", whole_read},
    {"make_pack(), read() and proof included", whole_pack},
};

void time_stage(benchmark::State& state, Stage stage, const Corpus& corpus) {
  size_t found = 0;
  for (auto _ : state)
    for (const Prepared& it : corpus.articles)
      benchmark::DoNotOptimize(found += stage(it, *corpus.vocabulary));
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(corpus.bytes));
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc != 2) {
    std::cerr << "usage: stet_bench FOLDER [--benchmark_...]\n";
    return 2;
  }
  Corpus corpus;
  load_corpus(argv[1], corpus);
  for (const Row& row : kRows)
    benchmark::RegisterBenchmark(row.name, time_stage, row.stage, std::cref(corpus))
        ->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
}

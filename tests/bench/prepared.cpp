#include "bench/prepared.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <set>

#include "article/reader.h"
#include "text/file.h"

namespace stet::bench {

namespace {

template <class T>
T must(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << describe(result.error()) << "\n";
  std::exit(1);
}

}  // namespace

Prepared::Prepared(std::string read_bytes, Article read, Vocabulary& vocabulary)
    : bytes(std::move(read_bytes)),
      article(std::move(read)),
      galley(set_galley(article, vocabulary)),
      names(find_names(galley)),
      cast(gather_people(galley, names)),
      taught(cast),
      sources(gather_sources(galley, names, taught)),
      quotations(find_quotations(galley, sources, taught.people)) {
  for (const Word& word : galley.words) features.push_back(&word.form->features);
}

void load_corpus(const std::string& folder, Corpus& corpus) {
  corpus.lexicon = must(Lexicon::open(STET_SOURCE_DIR "/assets"));
  corpus.vocabulary = std::make_unique<Vocabulary>(corpus.lexicon);
  std::set<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".txt") paths.insert(entry.path());
  for (const auto& path : paths) {
    std::string bytes = must(read_file(path.string(), kArticleLimit, "an article"));
    auto article = read_article(bytes, path.string(), corpus.lexicon);
    if (!article) continue;  // refused, as `stet read` would
    corpus.bytes += bytes.size();
    corpus.articles.emplace_back(std::move(bytes), std::move(*article), *corpus.vocabulary);
  }
}

}  // namespace stet::bench

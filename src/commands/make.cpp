// `stet make`: articles in, a pack out.
#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "article/reader.h"
#include "commands/reader_lexicon.h"
#include "commands/verb.h"
#include "saves/places.h"
#include "text/clean.h"
#include "text/lexicon.h"
#include "writers/explain.h"
#include "writers/make_pack.h"

namespace stet {

namespace {

struct Options {
  std::vector<std::string> articles;
  std::string output;
  std::string title;
  std::string license;
  std::string author;
  std::string publisher;
  uint64_t seed = 1;
  bool explain = false;
  bool all_kinds = false;
};

constexpr int kForAll = 0666;  // a pack is made to be passed on
constexpr int64_t kPatienceMs = 1000;  // before progress is shown

// What the maker says of the pack; the articles say the rest.
void sign(Pack& pack, const Options& options) {
  if (!options.title.empty()) pack.title = clean_line(options.title);
  if (!options.author.empty()) pack.authors = {Author{clean_line(options.author)}};
  pack.license = clean_line(options.license);
  for (PackArticle& article : pack.articles) {
    article.license = pack.license;
    article.publisher = clean_line(options.publisher);
  }
}

CommandResult run_make(const Options& options, Console& console) {
  const auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return refused(console, lexicon.error());

  const int64_t begun = console.clock();
  std::vector<Article> articles;
  for (const std::string& path : options.articles) {
    if (console.clock() - begun > kPatienceMs)
      console.err << "reading " << articles.size() + 1 << " of " << options.articles.size() << "\n";
    auto article = open_article(path, *lexicon);
    if (!article) return refused(console, article.error());
    articles.push_back(std::move(*article));
  }
  if (options.explain) {
    Vocabulary vocabulary(*lexicon);
    for (const Article& article : articles)
      console.out << clean(explain(article, vocabulary, options.seed)).text;
    return {};
  }
  auto pack =
      make_pack(articles, *lexicon, options.seed, options.all_kinds ? Kinds::all : Kinds::sound);
  if (!pack) return refused(console, pack.error());
  sign(*pack, options);

  const std::string bytes = write_pack(*pack);
  if (options.output.empty() || options.output == "-") {
    console.out << bytes;
    return {};
  }
  if (auto written = write_file(options.output, bytes, kForAll); !written)
    return refused(console, written.error());
  console.err << pack->questions.size() << " questions from " << articles.size()
              << (articles.size() == 1 ? " article" : " articles") << " in "
              << clean_line(options.output) << "\n";
  return {};
}

}  // namespace

Run add_make(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ARTICLE", options->articles, "Article files; - is standard input")->required();
  app.add_option("-o,--output", options->output, "The pack to write (standard output if absent)");
  app.add_option("--title", options->title, "The pack's title (the first article's if absent)");
  app.add_option("--author", options->author, "Who made the pack");
  app.add_option("--publisher", options->publisher, "Where the articles appeared");
  app.add_option("--license", options->license, "The licence of articles and questions");
  app.add_option("--seed", options->seed, "The same article and seed give the same pack")
      ->capture_default_str();
  app.add_flag("--all-kinds", options->all_kinds,
               "Also the kinds of which fewer are sound: look them over before you pass them on");
  app.add_flag("--explain", options->explain,
               "No pack: for each sentence, which writers looked and why they kept silent");
  return [options](Console& console) { return run_make(*options, console); };
}

}  // namespace stet

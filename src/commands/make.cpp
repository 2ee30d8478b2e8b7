// `stet make`: articles in, a pack out.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <memory>
#include <ostream>

#include "article/reader.h"
#include "commands/make_lines.h"
#include "commands/notes.h"
#include "commands/reader_lexicon.h"
#include "commands/verb.h"
#include "saves/places.h"
#include "text/clean.h"
#include "text/file.h"
#include "text/lexicon.h"
#include "writers/explain.h"
#include "writers/make_pack.h"

namespace stet {

namespace {

struct Options {
  std::vector<std::string> articles;
  std::optional<size_t> entry;
  bool lines = false;
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
    if (!options.publisher.empty()) article.publisher = clean_line(options.publisher);
  }
}

Kinds kinds_of(const Options& options) {
  return options.all_kinds ? Kinds::all : Kinds::sound;
}

// Where the articles are in languages without writers: a pack of them, without questions.
Pack pack_to_fill(const std::vector<Article>& articles, const Lexicon& lexicon, Console& console) {
  for (const Article& article : articles)
    console.err << "stet: " << clean_line(article.path) << ": "
                << no_writers_for(article.language, lexicon) << "\n";
  console.err << "stet: the pack holds the article without questions: write your own into it "
                 "(questions/README.md shows how), then run stet check\n";
  return blank_pack(articles, lexicon);
}

Result<Pack> pack_of(const std::vector<Article>& articles, const Options& options,
                     const Lexicon& lexicon, Console& console) {
  const bool none = std::none_of(articles.begin(), articles.end(), [](const Article& article) {
    return has_writers(article.language);
  });
  if (none) return pack_to_fill(articles, lexicon, console);
  return make_pack(articles, lexicon, options.seed, kinds_of(options));
}

// One JSON article a line, from the files in turn or from standard input.
CommandResult run_lines(const Options& options, const Lexicon& lexicon, Console& console) {
  const auto make = [&](const Article& article) -> Result<Pack> {
    auto pack = make_pack({&article, 1}, lexicon, options.seed, kinds_of(options));
    if (!pack) return pack;
    sign(*pack, options);
    return pack;
  };
  std::ofstream file;
  if (!options.output.empty() && options.output != "-") {
    file.open(options.output, std::ios::binary);
    if (!file) return refused(console, {options.output, "can't be written", "give another path"});
  }
  std::ostream& out = file.is_open() ? file : console.out;
  if (options.articles.empty()) return make_lines(console.in, out, console, lexicon, make);
  CommandResult result;
  for (const std::string& path : options.articles) {
    std::ifstream in(path, std::ios::binary);
    const bool standard = path == "-";
    if (!standard && !in) {
      result = refused(console, {path, "can't be opened", "give a file of JSON lines"});
      continue;
    }
    const CommandResult made = make_lines(standard ? console.in : in, out, console, lexicon, make);
    if (made.status != kDone) result = made;
  }
  return result;
}

CommandResult run_make(const Options& options, Console& console) {
  if (options.articles.empty() && !options.lines) {
    console.err << "stet make: give an article, or --jsonl to read articles from standard input\n";
    return {kUsage, std::nullopt};
  }
  const auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return refused(console, lexicon.error());
  if (options.lines) return run_lines(options, *lexicon, console);

  const int64_t begun = console.clock();
  std::vector<Article> articles;
  for (const std::string& path : options.articles) {
    if (console.clock() - begun > kPatienceMs)
      console.err << "reading " << articles.size() + 1 << " of " << options.articles.size() << "\n";
    const auto bytes = read_file(path, kArticleLimit, "an article");
    if (!bytes) return refused(console, bytes.error());
    auto article = read_article(*bytes, path, *lexicon, options.entry);
    if (!article) return refused(console, article.error());
    for (const std::string& note : notes_of(*article)) console.err << note;
    articles.push_back(std::move(*article));
  }
  if (options.explain) {
    Vocabulary vocabulary(*lexicon);
    for (const Article& article : articles)
      console.out << clean(explain(article, vocabulary, options.seed, kinds_of(options))).text;
    return {};
  }
  auto pack = pack_of(articles, options, *lexicon, console);
  if (!pack) return refused(console, pack.error());
  sign(*pack, options);

  const std::string bytes = write_pack(*pack);
  if (options.output.empty() || options.output == "-") {
    console.out << bytes;
    return {};
  }
  if (auto written = write_made_file(options.output, bytes, kForAll); !written)
    return refused(console, written.error());
  console.err << pack->questions.size() << " questions from " << articles.size()
              << (articles.size() == 1 ? " article" : " articles") << " in "
              << clean_line(options.output) << "\n";
  return {};
}

}  // namespace

Run add_make(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("ARTICLE", options->articles, "Web pages, feeds or texts; - is standard input");
  app.add_option("--entry", options->entry, "Which article of a feed; stet read lists them");
  app.add_flag("--jsonl", options->lines,
               "One JSON article a line in, one pack a line out, on all cores");
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

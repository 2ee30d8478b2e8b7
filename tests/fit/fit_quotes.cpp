// Fits the weights of the clues to quotations on annotated articles, and prints them as the word
// list assets/words/quote-weights.txt.
//
//     fit_quotes WORDS_FOLDER DATA_FOLDER > assets/words/quote-weights.txt
//
// A quoted span of five words or more is a quotation when annotated contents cover most of it. Only
// the weights of named clues come out: nothing of any text goes in. Logistic regression with an L2
// penalty, by gradient ascent.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>

#include "article/reader.h"
#include "facts/quote_clues.h"
#include "fit/annotations.h"

namespace {

using namespace stet;
using namespace stet::annotated;

constexpr size_t kFewestWords = 5;

struct Example {
  std::vector<uint8_t> clues;
  bool quotation = false;
};

// Annotators cut contents a little shorter or longer than the marks, or one quotation in two.
bool is_quotation(const std::vector<Attribution>& all, Span quoted) {
  size_t covered = 0;
  for (const Attribution& one : all)
    for (Span content : one.contents)
      if (content.overlaps(quoted))
        covered += std::min(content.end, quoted.end) - std::max(content.begin, quoted.begin);
  return 2 * covered > quoted.length();
}

void add_examples(const Article& article, const std::vector<Attribution>& gold,
                  const Lexicon& lexicon, std::vector<Example>& examples) {
  Vocabulary vocabulary(lexicon);
  Galley galley = set_galley(article, vocabulary);
  std::vector<Name> names = find_names(galley);
  Cast cast = gather_people(galley, names);
  Sources sources = gather_sources(galley, names, cast);
  const QuoteClueFinder finder(galley, sources);
  for (const Heard& heard : listen(galley)) {
    if (heard.words < kFewestWords || finder.is_term(heard)) continue;
    examples.push_back({finder.clues(heard), is_quotation(gold, galley.quoted[heard.quoted].span)});
  }
}

std::vector<double> fit(const std::vector<Example>& examples, size_t clues) {
  std::vector<double> weights(clues, 0), gradient(clues), momentum(clues, 0);
  const double n = static_cast<double>(examples.size());
  for (int step = 0; step < 1500; ++step) {
    std::fill(gradient.begin(), gradient.end(), 0);
    for (const Example& example : examples) {
      const double push = example.quotation - chance_of(example.clues, weights);
      for (uint8_t clue : example.clues) gradient[clue] += push;
    }
    for (size_t w = 0; w < clues; ++w) {
      momentum[w] = 0.9 * momentum[w] + gradient[w] / n - 0.0005 * weights[w];
      weights[w] += 0.2 * momentum[w];
    }
  }
  return weights;
}

void report(const std::vector<Example>& examples, const std::vector<double>& weights) {
  for (double least : {0.0, 0.2, 0.3, 0.4, 0.5, 0.6}) {
    double kept = 0, right = 0, all = 0;
    for (const Example& example : examples) {
      const bool keep = chance_of(example.clues, weights) >= least;
      kept += keep;
      right += keep && example.quotation;
      all += example.quotation;
    }
    std::fprintf(stderr, "chance %.1f: precision %.4f, recall %.4f, F1 %.4f\n", least, right / kept,
                 right / all, 2 * right / (kept + all));
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: fit_quotes WORDS_FOLDER DATA_FOLDER\n";
    return 2;
  }
  auto lexicon = Lexicon::load(argv[1]);
  if (!lexicon) {
    std::cerr << describe(lexicon.error()) << "\n";
    return 1;
  }
  std::vector<Example> examples;
  for (const std::string& file : annotation_files(argv[2])) {
    auto article = open_article(text_of_annotations(file), *lexicon);
    if (!article) continue;
    add_examples(*article, read_annotations(file, article->text), *lexicon, examples);
  }
  const std::vector<double> weights = fit(examples, quote_clue_names().size());
  std::cerr << examples.size() << " quoted spans\n";
  report(examples, weights);
  std::cout << "# Weights of the clues to whether a quoted span is a quotation: positive for,\n"
               "# negative against. Fitted by tests/fit/fit_quotes.cpp; see\n"
               "# src/facts/quote_clues.h.\n";
  for (size_t w = 0; w < weights.size(); ++w)
    if (std::abs(weights[w]) >= 0.005)
      std::printf("%s\t%.2f\n", quote_clue_names()[w].c_str(), weights[w]);
}

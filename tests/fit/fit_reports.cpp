// Fits the weights of the clues to reports on annotated articles, and prints them as the word list
// assets/words/report-weights.txt.
//
//     fit_reports ASSETS_FOLDER DATA_FOLDER > assets/words/report-weights.txt
//
// A candidate is right when its content overlaps an annotated content and its source the source
// of the same attribution, as tests/eval/score_reported.py counts it. Only the weights of named
// clues come out: nothing of any text goes in. Logistic regression with an L2 penalty, by gradient
// ascent; every fifth article is left out at first, and the figures are for those.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <set>

#include "article/reader.h"
#include "facts/report_clues.h"
#include "facts/report_finder.h"
#include "fit/annotations.h"

namespace {

using namespace stet;
using namespace stet::annotated;

struct Example {
  std::vector<uint16_t> clues;
  bool right = false;
  size_t article = 0;
};

bool overlap_any(const std::vector<Span>& spans, Span span) {
  return std::any_of(spans.begin(), spans.end(), [span](Span one) { return one.overlaps(span); });
}

bool is_right(const std::vector<Attribution>& all, Span content, Span source) {
  return std::any_of(all.begin(), all.end(), [&](const Attribution& one) {
    return overlap_any(one.contents, content) && overlap_any(one.sources, source);
  });
}

void add_examples(const Article& article, const std::vector<Attribution>& gold,
                  const Lexicon& lexicon, size_t number, std::vector<Example>& examples) {
  Vocabulary vocabulary(lexicon);
  Galley galley = set_galley(article, vocabulary);
  std::vector<Name> names = find_names(galley);
  Cast cast = gather_people(galley, names);
  const Sources sources = gather_sources(galley, names, cast);
  const ReportGrammar grammar(galley, sources.mentions);
  const ReportClueFinder finder(galley, grammar, sources);
  const SourcedReport* before = nullptr;
  const std::vector<SourcedReport> reports = find_reports(galley, grammar, sources);
  for (const SourcedReport& report : reports) {
    Example example;
    finder.clues(report, before, example.clues);
    example.right = is_right(gold, galley.span(report.content.first, report.content.last),
                             galley.span(report.source.words.first, report.source.words.last));
    example.article = number;
    examples.push_back(std::move(example));
    before = &report;
  }
}

std::vector<double> fit(const std::vector<Example>& examples, bool all, size_t clues) {
  std::vector<double> weights(clues, 0), gradient(clues), momentum(clues, 0);
  const double n = static_cast<double>(examples.size());
  for (int step = 0; step < 800; ++step) {
    std::fill(gradient.begin(), gradient.end(), 0);
    for (const Example& example : examples) {
      if (!all && example.article % 5 == 0) continue;
      const double push = example.right - chance_of(example.clues, weights);
      for (uint16_t clue : example.clues) gradient[clue] += push;
    }
    for (size_t w = 0; w < clues; ++w) {
      momentum[w] = 0.9 * momentum[w] + gradient[w] / n - 0.0003 * weights[w];
      weights[w] += 0.1 * momentum[w];
    }
  }
  return weights;
}

void report(const std::vector<Example>& examples, const std::vector<double>& weights) {
  for (double least : {0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
    double kept = 0, right = 0, all = 0;
    for (const Example& example : examples) {
      if (example.article % 5 != 0) continue;
      const bool keep = chance_of(example.clues, weights) >= least;
      kept += keep;
      right += keep && example.right;
      all += example.right;
    }
    std::fprintf(stderr, "chance %.1f: kept %.0f, precision %.4f, of the right ones %.4f\n", least,
                 kept, right / kept, right / all);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: fit_reports ASSETS_FOLDER DATA_FOLDER\n";
    return 2;
  }
  auto lexicon = Lexicon::open(argv[1]);
  if (!lexicon) {
    std::cerr << describe(lexicon.error()) << "\n";
    return 1;
  }
  std::vector<Example> examples;
  std::set<std::string> seen;
  size_t number = 0;
  for (const std::string& file : annotation_files(argv[2])) {
    if (!seen.insert(text_of_annotations(file)).second) continue;
    auto article = open_article(text_of_annotations(file), *lexicon);
    if (!article) continue;
    add_examples(*article, read_annotations(file, article->text), *lexicon, number++, examples);
  }
  const size_t clues = report_clue_count();
  std::cerr << examples.size() << " candidates, " << clues << " clues\n";
  report(examples, fit(examples, false, clues));
  const std::vector<double> weights = fit(examples, true, clues);
  std::cout << "# Weights of the clues to whether a report is one: positive for, negative\n"
               "# against. Fitted by tests/fit/fit_reports.cpp; see src/facts/report_clues.h.\n";
  for (size_t w = 0; w < weights.size(); ++w)
    if (std::abs(weights[w]) >= 0.02)
      std::printf("%s\t%.2f\n", report_clue_name(w).c_str(), weights[w]);
}

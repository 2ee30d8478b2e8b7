// Fits the weights of the speaker clues on annotated articles, and prints them as the word list
// assets/words/speaker-weights.txt.
//
//     fit_speakers WORDS_FOLDER DATA_FOLDER > assets/words/speaker-weights.txt
//
// DATA_FOLDER holds text/NAME.txt and attributions/NAME_*.ann (brat stand-off, offsets in
// characters). Only the weights of named clues come out: nothing of any text goes in. Softmax
// over the candidates of each quoted span, the mentions in the annotated source being right,
// maximised by gradient ascent with an L2 penalty.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>

#include "article/reader.h"
#include "facts/quotations.h"
#include "facts/speaker_clues.h"
#include "fit/annotations.h"

namespace {

using namespace stet;
using namespace stet::annotated;

struct Example {
  std::vector<std::vector<uint8_t>> clues;  // by candidate
  std::vector<bool> right;
};

const Attribution* attribution_of(const std::vector<Attribution>& all, Span quoted) {
  for (const Attribution& one : all)
    for (Span content : one.contents)
      if (content.begin <= quoted.begin + 3 && quoted.end <= content.end + 3 &&
          !one.sources.empty())
        return &one;
  return nullptr;
}

void add_examples(const Article& article, const std::vector<Attribution>& gold,
                  const Lexicon& lexicon, std::vector<Example>& examples, size_t& without) {
  Vocabulary vocabulary(lexicon);
  Galley galley = set_galley(article, vocabulary);
  std::vector<Name> names = find_names(galley);
  Cast cast = gather_people(galley, names);
  Sources sources = gather_sources(galley, names, cast);
  ClueFinder finder(galley, sources.mentions, sources.cues, sources.referents);
  std::optional<LastSpeaker> last;
  for (const Heard& heard : hear(galley, sources)) {
    const Utterance& u = heard.utterance;
    const Attribution* truth = attribution_of(gold, galley.quoted[heard.quoted].span);
    if (!truth) continue;
    Example example;
    std::optional<size_t> speaker;
    for (size_t m : finder.candidates(u)) {
      const Mention& mention = sources.mentions[m];
      Span span = galley.span(mention.first, mention.last);
      bool right = std::any_of(truth->sources.begin(), truth->sources.end(),
                               [&](Span source) { return source.overlaps(span); });
      finder.clues(u, m, last, example.clues.emplace_back());
      example.right.push_back(right);
      if (right && !speaker) speaker = m;
    }
    if (!speaker) {
      ++without;
      if (std::getenv("SHOW"))
        std::cerr << "WITHOUT " << article.path.substr(article.path.rfind('/')) << " "
                  << slice(article.text, galley.quoted[heard.quoted].span).substr(0, 50) << " <- "
                  << slice(article.text, truth->sources[0]) << "\n";
      continue;
    }
    if (heard.words >= 3) examples.push_back(std::move(example));
    last = LastSpeaker{*speaker, sources.referents[*speaker].person, u.paragraph};
  }
}

std::vector<double> fit(const std::vector<Example>& examples, size_t clues) {
  std::vector<double> weights(clues, 0), gradient(clues), momentum(clues, 0);
  const double n = static_cast<double>(examples.size());
  for (int step = 0; step < 600; ++step) {
    std::fill(gradient.begin(), gradient.end(), 0);
    double likelihood = 0;
    for (const Example& example : examples) {
      std::vector<double> shares;
      double all = 0, good = 0;
      for (size_t c = 0; c < example.clues.size(); ++c) {
        double score = 0;
        for (uint8_t clue : example.clues[c]) score += weights[clue];
        shares.push_back(std::exp(score));
        all += shares.back();
        if (example.right[c]) good += shares.back();
      }
      likelihood += std::log(good / all);
      for (size_t c = 0; c < shares.size(); ++c) {
        double push = (example.right[c] ? shares[c] / good : 0) - shares[c] / all;
        for (uint8_t clue : example.clues[c]) gradient[clue] += push;
      }
    }
    for (size_t w = 0; w < clues; ++w) {
      momentum[w] = 0.9 * momentum[w] + gradient[w] / n - 0.0005 * weights[w];
      weights[w] += 0.5 * momentum[w];
    }
    if (step % 100 == 99) std::cerr << "step " << step + 1 << ": " << likelihood / n << "\n";
  }
  return weights;
}

double share_right(const std::vector<Example>& examples, const std::vector<double>& weights) {
  size_t right = 0;
  for (const Example& example : examples) {
    double best_score = 0;
    size_t best = example.clues.size();
    for (size_t c = 0; c < example.clues.size(); ++c) {
      double score = 0;
      for (uint8_t clue : example.clues[c]) score += weights[clue];
      if (best != example.clues.size() && score <= best_score) continue;
      best = c;
      best_score = score;
    }
    right += example.right[best];
  }
  return static_cast<double>(right) / static_cast<double>(examples.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: fit_speakers ASSETS_FOLDER DATA_FOLDER\n";
    return 2;
  }
  auto lexicon = Lexicon::open(argv[1]);
  if (!lexicon) {
    std::cerr << describe(lexicon.error()) << "\n";
    return 1;
  }
  std::vector<Example> examples;
  size_t without = 0;
  for (const std::string& file : annotation_files(argv[2])) {
    auto article = open_article(text_of_annotations(file), *lexicon);
    if (!article) continue;
    add_examples(*article, read_annotations(file, article->text), *lexicon, examples, without);
  }
  std::vector<double> weights = fit(examples, clue_names().size());
  std::cerr << examples.size() << " quoted spans, " << without
            << " more whose source is no candidate; " << share_right(examples, weights)
            << " of the former right\n";
  std::cout << "# Weights of the clues to who speaks: positive for, negative against. Fitted by\n"
               "# tests/fit/fit_speakers.cpp; see src/facts/speaker_clues.h.\n";
  for (size_t w = 0; w < weights.size(); ++w)
    if (std::abs(weights[w]) >= 0.005)
      std::printf("%s\t%.2f\n", clue_names()[w].c_str(), weights[w]);
}

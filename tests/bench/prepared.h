// The articles that the stages are timed on, each with what every stage has made of it.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "facts/galley.h"
#include "facts/names.h"
#include "facts/people.h"
#include "facts/quotations.h"

namespace stet::bench {

// The members after `article` refer to it, and are made in this order: never moved.
struct Prepared {
  Prepared(std::string read_bytes, Article read, Vocabulary& vocabulary);
  Prepared(const Prepared&) = delete;

  std::string bytes;
  Article article;
  Galley galley;
  std::vector<Name> names;
  Cast cast;    // as gathered
  Cast taught;  // with the genders that pronouns told
  Sources sources;
  std::vector<Quotation> quotations;
  std::vector<const WordFeatures*> features;  // by token
};

struct Corpus {
  Lexicon lexicon;
  std::unique_ptr<Vocabulary> vocabulary;  // of every word of all articles
  std::deque<Prepared> articles;
  size_t bytes = 0;
};

// Every *.txt in the folder, in order of names. Says what is wrong and exits on failure: nothing
// can be timed then.
void load_corpus(const std::string& folder, Corpus& corpus);

}  // namespace stet::bench

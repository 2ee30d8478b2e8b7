// One article for the writers' tests, with something for each kind to hold on to.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "article/reader.h"
#include "facts/reading.h"
#include "text/data_folder.h"
#include "text/lexicon.h"
#include "writers/kinds.h"
#include "writers/writer.h"

namespace stet::test {

inline const Lexicon& lexicon() {
  static const Lexicon loaded = Lexicon::open(find_data_folder().value() + "/assets").value();
  return loaded;
}

// An article's text read for the writers; keeps what Source refers to.
struct Sample {
  Article article;
  Reading reading;

  explicit Sample(const std::string& text)
      : article(read_article(text, "sample.txt", lexicon()).value()),
        reading(read(article, lexicon())) {}

  Source source() const { return {article, reading, lexicon()}; }
  std::vector<Candidate> write(Writer writer, uint64_t seed = 1) const {
    Chance chance(seed);
    return writer(source(), chance);
  }
};

inline const char* kTown =
    "Council to close the Mill Lane library\n\n"
    "By Ada Fenn\n\n"
    "12 May 2026\n\n"
    "The town council will close the library on Mill Lane in September, after the number of "
    "visitors fell by 40 percent in five years.\n\n"
    "“We cannot heat a hall that nobody sits in,” said Bram Oduya, the council’s treasurer. The "
    "closure will save about £85,000 a year.\n\n"
    "Carla Nwosu, a retired bus driver, collected more than 600 signatures against the plan.\n\n"
    "“Nobody has ever asked the people who sit here every single day,” she said. "
    "Nwosu will hand the list to the mayor.\n\n"
    "Dmitri Hale, a shop owner, said the council had no plans to sell the hall.\n\n"
    "“It is a foolish and shameful decision,” Hale said. “The reading room was full in every week "
    "of the long winter.”\n\n"
    "The library was opened in 1931 and holds 23,000 books. A bus will carry readers to the county "
    "library twice a week.\n\n"
    "You might also like\n\n"
    "Ten quiet places to read this summer\n\n"
    "The best second-hand bookshops on the coast\n";

inline std::vector<std::string> option_texts(const Question& question) {
  std::vector<std::string> texts;
  for (const Option& option : std::get<Choose>(question.shape).options)
    texts.push_back(option.text);
  return texts;
}

inline const Option& key_of(const Question& question) {
  for (const Option& option : std::get<Choose>(question.shape).options)
    if (option.right) return option;
  FAIL("no key");
  throw 0;
}

// The candidate whose stem holds `words`; fails the test when there is none.
inline const Candidate& with_stem(const std::vector<Candidate>& candidates,
                                  const std::string& words) {
  for (const Candidate& candidate : candidates)
    if (candidate.question.stem.find(words) != std::string::npos) return candidate;
  FAIL("no candidate with ", words);
  throw 0;
}

inline bool asks(const std::vector<Candidate>& candidates, const std::string& words) {
  for (const Candidate& candidate : candidates)
    if (candidate.question.stem.find(words) != std::string::npos) return true;
  return false;
}

}  // namespace stet::test

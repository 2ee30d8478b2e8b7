// A figure's question as the tests of figures and of their ranges read it.
#pragma once

#include <string>
#include <variant>

#include "writers/sample.h"

namespace stet::test {

// The candidate whose stem holds `words`, as a choose question, over seeds.
inline Question choose_question(const char* article, const std::string& words) {
  const Sample sample(article);
  for (uint64_t seed = 1; seed < 20; ++seed)
    for (const Candidate& candidate : sample.write(write_check_the_figure, seed))
      if (candidate.question.stem.find(words) != std::string::npos &&
          std::holds_alternative<Choose>(candidate.question.shape))
        return candidate.question;
  FAIL("never asked to choose");
  throw 0;
}

}  // namespace stet::test

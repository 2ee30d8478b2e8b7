// Packs as text, for tests of what the checker says of them.
#pragma once

#include <string>

#include "bank/checker.h"

namespace stet::test {

inline const std::string kFerryArticle =
    R"({"id": "a1", "text": "The ferry carries 40 people. “It’s slow,” said Mara Lind."})";

// Questions begin on line 4.
inline std::string pack_of(const std::string& questions,
                           const std::string& articles = kFerryArticle) {
  return R"({"format": "stet-pack", "version": 1, "id": "00000000-0000-8000-8000-000000000000",
"title": "T", "articles": [)" +
         articles + "],\n\"questions\": [\n" + questions + "\n]}";
}

// A question whose further keys stand on the next line, line 5 of a pack of one.
inline std::string question_with(const std::string& keys) {
  return R"({"id": "00000000-0000-8000-8000-000000000001", "kind": "check-the-figure", "stem": "S?",)"
         "\n" +
         keys + "}";
}

// A choose question that has nothing wrong; further keys are on the next line.
inline std::string choose_question(const std::string& keys) {
  std::string question = question_with(keys.empty() ? R"("difficulty": 1)" : keys);
  const std::string shape =
      R"( "shape": "choose", "options": [{"id": "a", "text": "40", "right": true}, )"
      R"({"id": "b", "text": "14"}],)";
  return question.insert(question.find('\n'), shape);
}

// What the checker says of a file "p", a line each.
inline std::string findings_in(const std::string& bytes, const Lexicon& lexicon = {}) {
  std::string lines;
  for (const Finding& finding : check_pack(bytes, lexicon).findings)
    lines += describe(finding, bytes, "p") + "\n";
  return lines;
}

}  // namespace stet::test

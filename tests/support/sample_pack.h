// A hand-written pack with one question of each answer shape, in the order of the Shape variant,
// and a strike-or-stet pair after them.
#pragma once

#include "bank/pack.h"

namespace stet::test {

inline Question sample_question(std::string id, std::string kind, std::string skill, Shape shape,
                                std::string stem) {
  Question question;
  question.id = std::move(id);
  question.kind = std::move(kind);
  question.skill = std::move(skill);
  question.shape = std::move(shape);
  question.stem = std::move(stem);
  question.explanation = "The article says so.";
  return question;
}

inline Pack sample_pack() {
  Pack pack;
  pack.id = "11111111-1111-8111-8111-111111111111";
  pack.title = "Ferry fares";
  pack.license = "CC-BY-4.0";
  pack.authors = {{"The desk", {}}};
  PackArticle article;
  article.id = "a1";
  article.title = "Ferry fares to rise";
  article.text =
      "Ferry fares will rise by 12 percent in May, harbour master Ada Quist said. "
      "“Nobody likes it,” she said. The council has no plans to step in.";
  article.sha256 = sha256_hex(article.text);
  pack.articles.push_back(article);

  auto add = [&](const char* id, const char* kind, const char* skill, Shape shape,
                 const char* stem) {
    pack.questions.push_back(sample_question(id, kind, skill, std::move(shape), stem));
    const std::string text = pack.articles[0].text.substr(0, 74);
    pack.questions.back().evidence = {{"a1", {0, 74}, text}};
  };
  add("00000000-0000-8000-8000-000000000001", "who-said-it", "sourcing",
      Choose{{{"a", "Ada Quist", true, ""},
              {"b", "A councillor", false, "No councillor is quoted."},
              {"c", "A passenger", false, "No passenger is quoted."}}},
      "Who said: “Nobody likes it”?");
  add("00000000-0000-8000-8000-000000000002", "who-is-it", "sourcing",
      Select{{{"a", "harbour master", true, ""},
              {"b", "named in the article", true, ""},
              {"c", "a councillor", false, ""},
              {"d", "a passenger", false, ""}}},
      "Which are true of Ada Quist?");
  add("00000000-0000-8000-8000-000000000003", "fact-opinion-claim", "claims",
      Sort{{"statement that can be checked", "opinion"},
           {{"Fares will rise by 12 percent", 0, ""}, {"“Nobody likes it”", 1, ""}}},
      "Whether or not it is right, what is each?");
  add("00000000-0000-8000-8000-000000000004", "who-is-it", "sourcing",
      Match{{{"Ada Quist", "harbour master"}, {"The council", "has no plans"}}},
      "Match each with what the article says of them.");
  add("00000000-0000-8000-8000-000000000005", "find-the-evidence", "evidence",
      Order{{"Fares will rise", "“Nobody likes it”", "The council has no plans"}},
      "Put these in the article's order.");
  add("00000000-0000-8000-8000-000000000006", "check-the-figure", "checking",
      Number{12, 0.5, "percent"}, "By how much will fares rise?");
  add("00000000-0000-8000-8000-000000000007", "check-the-name", "checking",
      TextEntry{{"Ada Quist", "Quist"}, false, false}, "Who is the harbour master?");
  add("00000000-0000-8000-8000-000000000008", "find-the-evidence", "evidence",
      Mark{"Fares will rise. “Nobody likes it,” she said.", {{17, 49}}, MarkUnit::sentence, ""},
      "Mark the sentence that shows how it was taken.");
  add("00000000-0000-8000-8000-000000000009", "stet-or-strike", "checking",
      Mark{"The council has plans to step in.", {{16, 21}}, MarkUnit::words, "Stet: let it stand"},
      "Does the article support this sentence?");
  add("00000000-0000-8000-8000-000000000010", "stet-or-strike", "checking",
      Mark{
          "Ferry fares will rise by 12 percent in May.", {}, MarkUnit::words, "Stet: let it stand"},
      "Does the article support this sentence?");
  return pack;
}

// Ten choose questions of three options, so that any line of digits up to 3 is an answer.
inline Pack choose_pack() {
  Pack pack = sample_pack();
  const Question first = pack.questions[0];
  pack.questions.clear();
  for (int i = 0; i < 10; ++i) {
    pack.questions.push_back(first);
    pack.questions.back().id.replace(34, 2, std::to_string(10 + i));
    pack.questions.back().stem += " (" + std::to_string(i) + ")";
  }
  return pack;
}

}  // namespace stet::test

// A small pack with a generated question of every kind that has a proof, all of them proved.
#pragma once

#include "bank/pack.h"

namespace stet::test {

// The article of proven_pack(): written for these tests.
std::string_view ferry_article();

// Evidence for words that stand in it once.
Evidence ferry_evidence(std::string_view words);

// A generated question with the skill of its kind.
Question ferry_question(std::string_view kind, std::string stem, Shape shape,
                        const std::vector<std::string_view>& evidence);

// Options "a", "b", …; the first is the key.
Choose ferry_options(const std::vector<std::string>& texts);

Pack ferry_pack(std::vector<Question> questions);

// What proving the question finds: "/questions/0/options/1: error[E045]: what", a line each,
// without the remedy.
std::string proved(const Question& question);

Pack proven_pack();

}  // namespace stet::test

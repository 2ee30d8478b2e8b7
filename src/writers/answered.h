// What an article answers, as short indirect questions: "When the library was opened".
//
// Made from single facts without turning a sentence round: what comes before the date, after the
// name, or beside the figure. Each keeps the sentence that answers it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

enum class Answer { person, description, date, place, figure, age, speaker };

struct Answered {
  std::string text;  // "When the library was opened"
  Answer answer = Answer::person;
  size_t sentence = 0;
  Span shown;  // of the article, whose words the text has
};

// "EDGAR POE": set as in a heading.
bool is_in_capitals(std::string_view name);

std::vector<Answered> answered_by(const Source& source);

}  // namespace stet

// Whether a quotation's speaker is sure enough to be a key: a wrong name in a stem is worse than no
// question.
#pragma once

#include <string>

#include "writers/writer.h"

namespace stet {

// Direct, resolved to one of the people, and with confidence. Where only a pronoun stands beside
// the words, nobody else whom it could mean is named since the sentence that names the speaker.
bool has_sure_speaker(const Source& source, const Quotation& quotation);

// Whether somebody else than one of the people, whom "he" or "she" could mean as well, is named
// within the span.
bool another_could_be_meant(const Source& source, size_t person, Span within);

// The pronoun beside the words of one of the people: nobody else whom it could mean is named since.
bool stands_for_one_alone(const Source& source, const Quotation& quotation);

// The words for the speaker have the person's last name behind another first name, or behind what
// may be one.
bool has_another_first_name(const Source& source, const Person& person, Span speaker);

// The speaker's name doesn't stand beside the words: "he said".
bool speaks_by_pronoun(const Source& source, const Quotation& quotation);
// Where it doesn't: "“he” there stands for Thomas Bell".
std::string who_it_is(const Source& source, const Quotation& quotation);

}  // namespace stet

// A sentence told so that it stands alone, with no change of meaning: where only "he" or "she"
// hangs, the name is put for it in square brackets, as editors do, so that a reader sees what was
// changed and the proof can undo it; an "and" or "but" that links it to the sentence before is left
// out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "writers/askable.h"
#include "writers/writer.h"

namespace stet {

struct Told {
  size_t sentence = 0;
  size_t begin = 0;                  // behind a link word that is left out; or of a sentence before
  std::vector<Span> named;           // the pronouns that are shown by name, in text order
  std::vector<std::string> names;    // one each: "[Carla Nwosu]"
  std::optional<Span> introduction;  // the sentence in which the person is named: evidence as well
};

// Absent, with the reason noted, where the sentence can't be shown by itself even so.
std::optional<Told> told(const Source& source, size_t sentence, WordBounds bounds,
                         Quoting quoting = Quoting::none);

// As `told`; or, where that is absent, with the one or two sentences before it, that all stand
// alone together (see lone_passage).
std::optional<Told> told_in_context(const Source& source, size_t sentence, WordBounds bounds);

// The sentences of which it shows the words, whole.
Span sentences_of_told(const Source& source, const Told& told);

// The words of the sentence as told, with `by` in place of `gap` where one is given; double marks
// made single, since they go between marks themselves.
std::string words_of_told(const Source& source, const Told& told, std::optional<Span> gap = {},
                          std::string_view by = {});

}  // namespace stet

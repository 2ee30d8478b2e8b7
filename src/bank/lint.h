// Advice on a pack that opens: what an experienced question writer would mend in it.
//
// Form and proof decide whether a pack can be played; these are warnings and never stop one. The
// rules follow Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing
// Guidelines" (2002): options that differ in meaning and not in length, no clue to the key in the
// stem, no "all of the above", plain language.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bank/checker.h"

namespace stet {

std::vector<Finding> lint(const Pack& pack, const Lexicon& lexicon);

// Stem and answers, whatever their order: two questions with the same ask the same.
std::string asked_form(const Question& question);

// A pack that was checked before, by the name of its file.
struct NamedPack {
  std::string name;
  const Pack* pack = nullptr;
};

// check_pack() and, where it passed, lint(), in the order of the file; and which of its questions
// stand in one of the `earlier` packs too.
Checked check_and_lint(std::string_view bytes, const Lexicon& lexicon,
                       std::span<const NamedPack> earlier = {});

// What two options must differ in to differ in meaning: words folded, numbers as digits, articles
// and punctuation left out.
std::string meaning_of(std::string_view option, const Lexicon& lexicon);

// The school year for which a text is easy enough: 0.39 words a sentence + 11.8 syllables a word
// - 15.59 (Kincaid and others, 1975). Syllables are groups of vowels; for English.
double reading_grade(std::string_view text);

}  // namespace stet

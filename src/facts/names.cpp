#include "facts/names.h"

#include <algorithm>
#include <array>

#include "facts/name_bounds.h"
#include "facts/name_recall.h"
#include "facts/name_votes.h"
#include "facts/word_set.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool all_upper(std::string_view word) {
  size_t letters = 0;
  for (size_t at = 0; at < word.size();) {
    CodePoint c = decode(word, at);
    if (is_lower(c.value)) return false;
    letters += is_upper(c.value);
    at += c.length;
  }
  return letters >= 2;
}

bool is_suffix(std::string_view word) {
  return word == "Jr." || word == "Sr." || word == "Jr" || word == "Sr" || word == "III";
}

class NameFinder {
 public:
  explicit NameFinder(const Galley& galley)
      : galley_(galley),
        function_words_(galley.lexicon.list("function-words")),
        first_names_(galley.lexicon.list("first-names")),
        titles_(galley.lexicon.list("titles")),
        roles_(galley.lexicon.list("roles")),
        demonyms_(galley.lexicon.list("demonyms")),
        places_(galley.lexicon.list("places")),
        organizations_(galley.lexicon.list("organizations")),
        organization_words_(galley.lexicon.list("organization-words")),
        place_words_(galley.lexicon.list("place-words")),
        months_(galley.lexicon.list("months")),
        weekdays_(galley.lexicon.list("weekdays")),
        cues_(galley.lexicon.list("cues")) {
    learn_cases();
  }

  std::vector<Name> run() {
    std::vector<Name> names;
    for (size_t i = 0; i < galley_.size();) {
      if (!begins_name(i)) {
        ++i;
        continue;
      }
      size_t end = run_end(i);
      split(i, end, names);
      i = end;
    }
    return names;
  }

 private:
  // Which words stand in mid-sentence with a capital, and which anywhere without one.
  void learn_cases() {
    uint32_t last = 0;
    for (size_t i = 0; i < galley_.size(); ++i) last = std::max(last, galley_.form(i).lower_index);
    seen_.resize(last + 1);
    for (size_t i = 0; i < galley_.size(); ++i) {
      if (!galley_.is_word(i)) continue;
      Cases& cases = seen_[galley_.form(i).lower_index];
      if (!galley_.tokens[i].capitalised)
        cases.lower = true;
      else if (!galley_.words[i].begins)
        cases.capital = true;
    }
  }

  bool capital(size_t i) const { return galley_.is_word(i) && galley_.tokens[i].capitalised; }

  bool is_calendar(size_t i) const {
    if (galley_.written_in(i, weekdays_)) return true;
    if (!galley_.written_in(i, months_)) return false;
    // "May", "April", "June", "August" are names too: before a surname, after a title.
    bool named =
        galley_.written_in(i, first_names_) && capital(i + 1) && galley_.same_sentence(i, i + 1);
    return !named;
  }

  bool is_function_word(size_t i) const {
    if (!galley_.in(i, function_words_)) return false;
    return !all_upper(galley_.text(i)) || galley_.text(i).size() > 3;
  }

  // A capitalised word that can stand in a name.
  bool name_word(size_t i) const {
    return capital(i) && !is_function_word(i) && !is_calendar(i) && galley_.text(i) != "I";
  }

  bool listed(size_t i) const {
    return galley_.written_in(i, first_names_) || galley_.written_in(i, places_) ||
           galley_.written_in(i, organizations_) || galley_.written_in(i, titles_) ||
           galley_.written_in(i, demonyms_);
  }

  bool begins_name(size_t i) const {
    if (!name_word(i)) return false;
    if (!galley_.words[i].begins || listed_pair(i)) return true;
    const std::string& lower = galley_.lower(i);
    const Cases& cases = seen_[galley_.form(i).lower_index];
    if (cases.lower && !galley_.written_in(i, first_names_)) return follows_as_title(i);
    if (listed(i)) return true;
    if (looks_common(lower) && galley_.same_sentence(i, i + 1)) return false;
    if (cases.capital) return true;
    if (galley_.in(i, roles_)) return follows_as_title(i);
    bool next_named = galley_.same_sentence(i, i + 1) && name_word(i + 1);
    if (next_named) return true;
    return subject_of_speech(i);
  }

  // "New York …": begins a listed place or organization of two words.
  bool listed_pair(size_t i) const {
    if (!galley_.same_sentence(i, i + 1) || !capital(i + 1)) return false;
    if (!galley_.opens_written(i, places_) && !galley_.opens_written(i, organizations_))
      return false;
    const std::string pair = galley_.words_text(i, i + 2);
    return places_.has(pair) || organizations_.has(pair);
  }

  // "Miner Joel Macedo": a role that begins a sentence, right before a name.
  bool follows_as_title(size_t i) const {
    return (galley_.in(i, roles_) || galley_.written_in(i, titles_)) &&
           galley_.same_sentence(i, i + 1) &&
           (name_word(i + 1) || (galley_.is(i + 1, "of") && name_word(i + 2)));
  }

  static bool looks_common(std::string_view word) {
    for (std::string_view ending : {"ing", "ly", "ed", "ions", "tion", "ment", "ments", "ness"})
      if (word.size() > ending.size() + 2 && word.ends_with(ending)) return true;
    return false;
  }

  bool subject_of_speech(size_t i) const {
    if (!galley_.same_sentence(i, i + 1)) return false;
    size_t next = i + 1;
    if (galley_.is(next, "also")) ++next;
    return galley_.in(next, cues_) && galley_.value(next, cues_) == "speech" &&
           !galley_.is(next, "say") && !galley_.lower(next).ends_with("ing");
  }

  bool is_particle(size_t i) const {
    static constexpr WordSet kParticles({"de",  "la",  "del", "da",  "dos", "do",  "das",
                                         "van", "von", "der", "den", "bin", "ibn", "al",
                                         "el",  "le",  "du",  "di",  "y",   "ter", "abu"});
    return galley_.is_word(i) && is_any(galley_, i, kParticles);
  }

  bool institutional(size_t first, size_t end) const {
    for (size_t i = first; i < end; ++i) {
      if (galley_.written_in(i, organization_words_) || galley_.written_in(i, place_words_) ||
          galley_.written_in(i, titles_))
        return true;
      if (galley_.in(i, roles_)) return true;
    }
    return false;
  }

  size_t run_end(size_t first) const {
    size_t end = first + 1;
    while (end < galley_.size() && galley_.same_sentence(first, end)) {
      if (galley_.words[end].quote != galley_.words[first].quote) break;
      if (name_word(end)) {
        ++end;
      } else if (is_particle(end) && galley_.same_sentence(end, end + 1) &&
                 (name_word(end + 1) || (is_particle(end + 1) && name_word(end + 2)))) {
        end += name_word(end + 1) ? 2 : 3;
      } else if ((galley_.is(end, "of") || galley_.is(end, "for") || galley_.is(end, "on")) &&
                 institutional(end - 1, end) && follows_of(end)) {
        end = follows_of(end);
      } else if (galley_.possessive_mark(end) && name_word(end + 1) &&
                 institutional(end + 1, end + 2)) {
        end += 2;  // "the Harbour Workers’ Union"
      } else if (galley_.is(end, "&") && name_word(end + 1)) {
        end += 2;
      } else if (galley_.is(end, ",") && end + 1 < galley_.size() &&
                 is_suffix(galley_.text(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  // Past the capitalised word after "of" or "of the"; 0 when there is none.
  size_t follows_of(size_t of) const {
    size_t next = galley_.is(of + 1, "the") ? of + 2 : of + 1;
    return galley_.same_sentence(of, next) && name_word(next) ? next + 1 : 0;
  }

  bool is_title_word(size_t i) const {
    if (galley_.written_in(i, titles_)) return true;
    if (galley_.written_in(i, first_names_)) return false;  // "Marine Le Pen"
    return galley_.in(i, roles_) && galley_.value(i, roles_) != "plural";
  }

  // Cuts a run at its last title: "Peruvian Interior Minister Daniel Urresti".
  void split(size_t first, size_t end, std::vector<Name>& names) const {
    size_t name = first;
    for (size_t i = first; i < end; ++i) {
      if (!is_title_word(i)) continue;
      size_t after = i + 1;
      if (galley_.is(after, "of") || galley_.is(after, "for")) {
        after = std::min(end, galley_.is(after + 1, "the") ? after + 3 : after + 2);
      } else if (galley_.is(after, "general")) {
        ++after;
      }
      const bool institution = galley_.written_in(end - 1, organization_words_);
      if (after < end && !galley_.is(after, "of") && !institution) name = after;
    }
    // "American Anna Bell", but not "Islamic State".
    if (name + 2 < end && galley_.written_in(name, demonyms_) &&
        galley_.written_in(name + 1, first_names_))
      ++name;
    names.push_back(
        {.first = name, .last = end, .title = first, .text = galley_.words_text(name, end)});
  }

  const Galley& galley_;
  const WordList &function_words_, &first_names_, &titles_, &roles_, &demonyms_, &places_,
      &organizations_, &organization_words_, &place_words_, &months_, &weekdays_, &cues_;
  struct Cases {
    bool lower = false;    // somewhere without a capital
    bool capital = false;  // in mid-sentence with one
  };
  std::vector<Cases> seen_;  // by KnownWord::lower_index
};

}  // namespace

size_t surname_token(const Galley& galley, const Name& name) {
  size_t i = name.last - 1;
  while (i > name.first && (galley.is(i, ",") || is_suffix(galley.text(i)))) --i;
  return i;
}

std::vector<Name> find_names(const Galley& galley) {
  std::vector<Name> names = NameFinder(galley).run();
  if (galley.tagged()) names = settle_bounds(galley, names);
  vote_on_kinds(galley, names);
  recall_surnames(galley, names);
  return names;
}

}  // namespace stet

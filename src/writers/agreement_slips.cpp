#include "writers/agreement_slips.h"

#include <optional>

namespace stet {

namespace {

bool ends_in_s(std::string_view word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

// A common noun whose number shows.
bool is_plural(const Stretch& words, size_t i) {
  return words.pos(i) == Pos::noun && words.is_lower_case(i) && ends_in_s(words.at(i)) &&
         !words.listed("either-number", i);
}

bool is_singular(const Stretch& words, size_t i) {
  return words.pos(i) == Pos::noun && words.is_lower_case(i) && words.at(i).size() > 2 &&
         !words.at(i).ends_with('s') && !words.listed("either-number", i);
}

bool goes_on(const Stretch& words, size_t i) {
  return words.is(i, {Pos::noun, Pos::propn, Pos::adj, Pos::part, Pos::num}) ||
         words.printed(i).starts_with('-') || words.printed(i).starts_with("’") ||
         words.printed(i).starts_with('\'');
}

// Where the noun phrase that begins at `i` ends, and which noun in it stands for the whole.
struct Subject {
  size_t head = 0;
  size_t end = 0;
};

bool is_inside_a_phrase(const Stretch& words, size_t i) {
  return words.is(i, {Pos::det, Pos::adj, Pos::noun, Pos::propn, Pos::part}) &&
         !is_one_of(words.at(i), {"to", "not", "n't", "n’t"});
}

// "the attacks in the town of Aldmere"; none where words are joined or counted.
std::optional<Subject> subject_at(const Stretch& words, size_t i) {
  size_t end = i;
  while (is_inside_a_phrase(words, end)) ++end;
  if (end == i || words.pos(end - 1) != Pos::noun) return std::nullopt;
  Subject subject{end - 1, end};
  while (words.pos(subject.end) == Pos::adp &&
         is_one_of(words.at(subject.end), {"of", "in", "on", "at", "for", "from", "by", "with",
                                           "against", "between", "about", "over"})) {
    size_t next = subject.end + 1;
    while (is_inside_a_phrase(words, next) || words.pos(next) == Pos::num) ++next;
    if (next == subject.end + 1) return std::nullopt;
    subject.end = next;
  }
  return subject;
}

bool is_third_person(const Stretch& words, size_t i) {
  if (is_one_of(words.at(i), {"is", "has", "was", "does"})) return true;
  return words.pos(i) == Pos::verb && words.is_lower_case(i) && ends_in_s(words.at(i));
}

// "believe", "indicate", which the past would end otherwise.
bool has_the_verb_of_several(const Stretch& words, size_t i) {
  const std::string& verb = words.at(i);
  return words.pos(i) == Pos::verb && words.is_lower_case(i) &&
         !words.listed("unchanged-past", i) && !verb.ends_with('s') && !verb.ends_with("ed") &&
         !verb.ends_with("ing") && !words.listed("irregular-past", i) &&
         !words.listed("past-participles", i);
}

}  // namespace

// "a proposals", "these plan", "every members"
bool has_wrong_number(const Stretch& words, size_t i) {
  const std::string& word = words.at(i);
  if (goes_on(words, i + 2) || words.pos(i) != Pos::det) return false;
  if (is_one_of(word, {"a", "an", "this", "every", "each", "another"}))
    return is_plural(words, i + 1);
  return is_one_of(word, {"these", "those", "several"}) && is_singular(words, i + 1);
}

// "There was the usual complications": the last noun of a plain row of words.
bool has_no_such_there(const Stretch& words, size_t i) {
  if (!is_one_of(words.at(i + 1), {"is", "was"})) return false;
  size_t end = i + 2, nouns = 0;
  for (; words.is(end, {Pos::det, Pos::adj, Pos::cconj, Pos::noun}); ++end)
    nouns += words.pos(end) == Pos::noun;
  return nouns == 1 && is_plural(words, end - 1);
}

// "The attacks in the town proves", "The plan are", "a review of records indicate".
bool disagrees(const Stretch& words, size_t i) {
  const bool opens = i == 0 || words.pos(i - 1) == Pos::sconj ||
                     (i == 1 && is_one_of(words.at(0), {"“", "\"", "''"})) ||
                     (i > 1 && words.pos(i - 1) == Pos::cconj && words.at(i - 2) == ",");
  if (!opens) return false;
  const auto subject = subject_at(words, i);
  if (!subject) return false;
  size_t verb = subject->end;
  while (words.pos(verb) == Pos::adv) ++verb;
  if (!words.is(verb, {Pos::verb, Pos::aux})) return false;
  // "if the vote were held today"
  if (words.at(verb) == "were" && i > 0) return false;
  if (is_plural(words, subject->head)) return is_third_person(words, verb);
  return is_singular(words, subject->head) && (is_one_of(words.at(verb), {"are", "have", "were"}) ||
                                               has_the_verb_of_several(words, verb));
}

// "Facebook believe that": one name, and the verb of several.
bool disagrees_with_a_name(const Stretch& words, size_t i) {
  if (i != 0) return false;
  size_t verb = 0;
  while (words.pos(verb) == Pos::propn && !words.is_lower_case(verb)) ++verb;
  if (verb == 0 || words.pos(verb) != Pos::verb || !words.is_lower_case(verb)) return false;
  const std::string& name = words.at(verb - 1);
  const bool is_of_several = name.ends_with('s') || name == "police" || words.at(0) == "both";
  return !is_of_several && has_the_verb_of_several(words, verb);
}

// "Fear and pride radiates": two things, and the verb of one. Names may hold an "and".
bool disagrees_with_a_pair(const Stretch& words, size_t i) {
  if (i != 0) return false;
  const auto end_of = [&](size_t from) {
    while (is_inside_a_phrase(words, from)) ++from;
    return from;
  };
  const size_t link = end_of(0);
  const size_t verb = end_of(link + 1);
  return link > 0 && words.at(link) == "and" && verb > link + 1 &&
         words.pos(link - 1) == Pos::noun && (link == 1 || words.is_lower_case(link - 1)) &&
         words.pos(verb - 1) == Pos::noun && words.is_lower_case(verb - 1) &&
         words.is(verb, {Pos::verb, Pos::aux}) && is_third_person(words, verb);
}

// "how we knows it", "they votes": also where a noun is seen in the verb.
bool disagrees_with_we(const Stretch& words, size_t i) {
  const bool may_be_verb =
      words.pos(i + 1) == Pos::verb || (words.at(i) == "they" && words.pos(i + 1) == Pos::noun);
  return may_be_verb && words.is_lower_case(i + 1) && ends_in_s(words.at(i + 1));
}

// "many keeper's nets"
bool owns_as_one(const Stretch& words, size_t i) {
  if (!words.is(i + 1, {Pos::noun, Pos::propn})) return false;
  const std::string& owner = words.at(i + 1);
  const std::string bare = owner.substr(0, std::min(owner.find('\''), owner.find("’")));
  const bool is_owner = bare.size() < owner.size() || is_one_of(words.at(i + 2), {"'s", "’s"});
  return is_owner && !bare.ends_with('s') &&
         !is_one_of(bare, {"people", "women", "men", "children"});
}

// "Ada Brook, hasn't been asked", "The talks of the two boards, are hard": the only comma there.
bool has_a_comma_too_many(const Stretch& words, size_t i) {
  constexpr size_t kReach = 8;
  const std::string& verb = words.at(i + 1);
  const bool is_finite =
      words.is(i + 1, {Pos::aux, Pos::verb}) &&
      is_one_of(verb, {"is", "are", "was", "were", "has", "have", "hasn't", "hasn’t", "isn't",
                       "isn’t", "wasn't", "wasn’t", "haven't", "haven’t"});
  if (!is_finite || i == 0 || !words.is(i - 1, {Pos::noun, Pos::propn}) || words.has({"?"}))
    return false;
  for (size_t before = 0; before < i; ++before)
    if (words.at(before) == ",") return false;
  for (size_t back = i; back-- > 0 && i - back <= kReach;) {
    const bool is_said = words.pos(back) == Pos::verb && words.listed("report-verbs", back);
    if (is_said) return i - back > 2;
    if (!words.is(back, {Pos::det, Pos::adj, Pos::noun, Pos::propn, Pos::num, Pos::part}) &&
        !is_one_of(words.at(back), {"of", "in", "and", "for", "."}))
      return false;
    if (back == 0) return words.is(0, {Pos::det, Pos::propn, Pos::noun, Pos::adj}) && i > 1;
  }
  return false;
}

bool counts_with_little(const Stretch& words, size_t i) {
  return i > 0 && words.is(i - 1, {Pos::verb, Pos::aux}) && is_plural(words, i + 1);
}

}  // namespace stet

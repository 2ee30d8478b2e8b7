#include "writers/missing_words.h"

namespace stet {

namespace {

bool is_a_mark(const Stretch& words, size_t i) {
  return words.pos(i) == Pos::punct || i >= words.size();
}

bool is_a_dash(const std::string& word) {
  return is_one_of(word, {"-", "–", "—", "--"});
}

}  // namespace

// A noun of never-bare.txt stands alone behind a preposition. "From nation to nation", "of husband
// and wife" and a noun before another go without an article.
bool lacks_its_article(const Stretch& words, size_t i) {
  if (words.pos(i) != Pos::adp) return false;
  size_t noun = i + 1;
  while (words.pos(noun) == Pos::adj) ++noun;
  if (words.pos(noun) != Pos::noun || !words.is_lower_case(noun) ||
      !words.listed("never-bare", noun))
    return false;
  if (noun == i + 1 && words.lexicon.list("never-bare").value(words.at(noun)) == "told")
    return false;
  const bool is_part_of_a_noun =
      words.is(noun + 1, {Pos::noun, Pos::propn, Pos::adj, Pos::num, Pos::part}) ||
      is_a_dash(words.at(noun + 1)) || is_a_dash(words.at(noun - 1));
  const bool is_a_pair = is_one_of(words.at(noun + 1), {"and", "or", "to", "after", "by", "/"}) ||
                         words.at(noun + 2) == words.at(noun) ||
                         (i > 0 && words.at(i - 1) == words.at(noun));
  return !is_part_of_a_noun && !is_a_pair;
}

bool lacks_its_be(const Stretch& words, size_t i) {
  size_t next = i + 1;
  while (words.pos(next) == Pos::adv || is_one_of(words.at(next), {"not", "n't", "n’t"})) ++next;
  if (words.at(next) == "able") return true;
  const std::string& verb = words.at(next);
  return words.pos(i) == Pos::aux && words.pos(next) == Pos::verb && words.is_lower_case(next) &&
         verb.size() > 5 && verb.ends_with("ed") && !verb.ends_with("eed") &&
         !is_one_of(verb, {"embed", "needed"});
}

bool lacks_its_to(const Stretch& words, size_t i) {
  const std::string& verb = words.at(i + 1);
  return words.is(i, {Pos::verb}) && words.pos(i + 1) == Pos::verb && words.is_lower_case(i + 1) &&
         !words.listed("unchanged-past", i + 1) && !verb.ends_with("s") && !verb.ends_with("ed") &&
         !verb.ends_with("ing") && !words.listed("irregular-past", i + 1) &&
         !words.listed("past-participles", i + 1);
}

bool lacks_what_is_to_be_done(const Stretch& words, size_t i) {
  return words.pos(i) == Pos::part && words.pos(i + 1) == Pos::adp &&
         is_one_of(words.at(i + 1), {"by", "of", "for", "from", "with"});
}

bool is_said_before_and_after(const Stretch& words, size_t i) {
  constexpr size_t kEnd = 4;  // "” she said ."
  const auto is_a_quote = [&](size_t at) {
    return is_one_of(words.at(at), {"“", "”", "\"", "''"});
  };
  if (words.size() < i + kEnd + 2 || !is_a_quote(i + 1)) return false;
  const size_t end = words.size() - kEnd;
  return is_a_quote(end) && is_one_of(words.at(end + 1), {"he", "she", "they"}) &&
         words.at(end + 2) == "said";
}

bool lacks_an_auxiliary(const Stretch& words, size_t i) {
  return i > 0 && words.is(i - 1, {Pos::noun}) && words.pos(i + 1) == Pos::verb &&
         words.at(i + 1).size() > 4 && words.at(i + 1).ends_with("ing");
}

// Who opens the sentence is told of between two commas, of which the second is missing.
bool lacks_its_second_comma(const Stretch& words, size_t i) {
  constexpr size_t kMostOfAName = 3, kMostTold = 14, kFewestTold = 3;
  if (i != 0) return false;
  size_t comma = 0;
  while (words.pos(comma) == Pos::propn) ++comma;
  if (comma < 2 || comma > kMostOfAName || words.at(comma) != "," ||
      !is_one_of(words.at(comma + 1), {"a", "an", "the"}))
    return false;
  for (size_t next = comma + 2; next < comma + kMostTold && next < words.size(); ++next) {
    if (words.pos(next) == Pos::punct ||
        is_one_of(words.at(next), {"who", "that", "which", "whose", "whom", "where", "when"}))
      return false;
    const bool is_finite = is_one_of(words.at(next), {"was", "is", "has", "said", "says", "told",
                                                      "were", "had", "will", "would"});
    if (is_finite) return next >= comma + 1 + kFewestTold && words.is(next, {Pos::verb, Pos::aux});
  }
  return false;
}

// A campaign goes by its owner's name with "the" or an apostrophe.
bool lacks_its_the(const Stretch& words, size_t i) {
  if (i == 0 || words.pos(i) != Pos::noun || words.pos(i - 1) != Pos::propn ||
      !words.is(i + 1, {Pos::verb, Pos::aux}))
    return false;
  size_t name = i - 1;
  while (name > 0 && words.pos(name - 1) == Pos::propn) --name;
  return name == 0 || is_a_mark(words, name - 1) ||
         (words.is(name - 1, {Pos::adp, Pos::sconj, Pos::verb}) && words.at(name - 1) != "for");
}

// "Bell added that the ferry could stop, he said."
bool is_told_by_two(const Stretch& words, size_t i) {
  constexpr size_t kEnd = 4;  // ", he said ."
  return i + kEnd == words.size() && words.at(i) == "," &&
         is_one_of(words.at(i + 1), {"he", "she", "they"}) && words.at(i + 2) == "said" &&
         (words.has({"added"}) || words.has({"says"}) || words.has({"told"})) &&
         words.has({"that"}) && !words.has({"“", "\"", "''"});
}

}  // namespace stet

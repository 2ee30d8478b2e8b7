#include "writers/grammar_slips.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "text/utf8.h"
#include "writers/broken_marks.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

using Words = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view word, Words words) {
  return std::ranges::find(words, word) != words.end();
}

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

// The words of a piece: as printed, in lower case, and what part of speech each is.
class Piece {
 public:
  Piece(const Source& source, Span span)
      : lexicon(source.lexicon), misspelled(source.lexicon.list("misspelled")) {
    const auto& tokens = source.reading.tokens;
    auto token =
        std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                         [](const Token& each, size_t begin) { return each.span.begin < begin; });
    for (; token != tokens.end() && token->span.end <= span.end; ++token) {
      printed_.push_back(slice(source.article.text, token->span));
      lower_.push_back(lower(printed_.back()));
      tags_.push_back(source.pos(static_cast<size_t>(token - tokens.begin())));
    }
  }

  size_t size() const { return lower_.size(); }
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < size() ? lower_[i] : none;
  }
  std::string_view printed(size_t i) const { return i < size() ? printed_[i] : ""; }
  Pos pos(size_t i) const { return i < size() ? tags_[i] : Pos::x; }
  bool is(size_t i, std::initializer_list<Pos> any) const {
    return std::ranges::find(any, pos(i)) != any.end();
  }
  bool listed(std::string_view list, size_t i) const {
    return i < size() && lexicon.list(list).has(lower_[i]);
  }
  bool has(Words any) const {
    return std::ranges::any_of(lower_, [&](const auto& word) { return is_one_of(word, any); });
  }
  bool is_lower_case(size_t i) const {
    return i < size() && is_lower(decode(printed_[i], 0).value);
  }

  const Lexicon& lexicon;
  const WordList& misspelled;  // asked of every word

 private:
  std::vector<std::string_view> printed_;
  std::vector<std::string> lower_;
  std::vector<Pos> tags_;
};

bool ends_in_s(std::string_view word) {
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

// A common noun whose number shows.
bool is_plural(const Piece& piece, size_t i) {
  return piece.pos(i) == Pos::noun && piece.is_lower_case(i) && ends_in_s(piece.at(i)) &&
         !piece.listed("either-number", i);
}
bool is_singular(const Piece& piece, size_t i) {
  return piece.pos(i) == Pos::noun && piece.is_lower_case(i) && piece.at(i).size() > 2 &&
         !piece.at(i).ends_with('s') && !piece.listed("either-number", i);
}

bool goes_on(const Piece& piece, size_t i) {
  return piece.is(i, {Pos::noun, Pos::propn, Pos::adj, Pos::part, Pos::num}) ||
         piece.printed(i).starts_with('-') || piece.printed(i).starts_with("’") ||
         piece.printed(i).starts_with('\'');
}

bool is_misspelled(const Piece& piece, size_t i) {
  return piece.is_lower_case(i) && piece.misspelled.has(piece.at(i));
}

// "goes goes", "of the of the"
bool is_doubled(const Piece& piece, size_t i) {
  const auto is_word = [&](size_t each) {
    return each < piece.size() && is_letter(decode(piece.printed(each), 0).value);
  };
  if (!is_word(i) || !is_word(i + 1)) return false;
  if (piece.at(i) == piece.at(i + 1))
    return !is_one_of(piece.at(i), {"that", "had", "very", "no", "many", "really"});
  return piece.at(i) == piece.at(i + 2) && piece.at(i + 1) == piece.at(i + 3) &&
         !piece.is(i, {Pos::noun, Pos::propn, Pos::verb, Pos::adj, Pos::adv});
}

// "a apple", "an proposal"; letters that are spelled out are left alone.
bool has_wrong_article(const Piece& piece, size_t i) {
  const std::string& article = piece.at(i);
  const std::string& word = piece.at(i + 1);
  if ((article != "a" && article != "an") || piece.printed(i) == "A." || word.size() < 3)
    return false;
  const auto is_plain = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!is_plain(word[0]) || !is_plain(word[1]) || !is_plain(word[2]) ||
      is_upper(decode(piece.printed(i + 1), 1).value))
    return false;
  std::string_view sounds = is_vowel(word[0]) ? "vowel" : "consonant";
  const WordList& otherwise = piece.lexicon.list("sounded-otherwise");
  for (size_t length = 2; length <= word.size(); ++length)
    if (const auto told = otherwise.value(std::string_view(word).substr(0, length)); !told.empty())
      sounds = told;
  return sounds != "either" && (sounds == "vowel") != (article == "an");
}

// "a proposals", "these plan", "every members"
bool has_wrong_number(const Piece& piece, size_t i) {
  const std::string& word = piece.at(i);
  if (goes_on(piece, i + 2) || piece.pos(i) != Pos::det) return false;
  if (is_one_of(word, {"a", "an", "this", "every", "each", "another"}))
    return is_plural(piece, i + 1);
  return is_one_of(word, {"these", "those", "several"}) && is_singular(piece, i + 1);
}

// "picked him it as": one object too many.
bool has_two_objects(const Piece& piece, size_t i) {
  return is_one_of(piece.at(i), {"him", "them", "me", "us", "it"}) && piece.at(i + 1) == "it" &&
         piece.pos(i + 2) == Pos::adp;
}

// "it's lack of reach"
bool has_a_mark_too_many(const Piece& piece, size_t i) {
  if (piece.at(i) == "it's" || piece.at(i) == "it’s")
    return is_one_of(piece.at(i + 1), {"own", "lack", "impact", "members"});
  return piece.at(i) == "it" && is_one_of(piece.at(i + 1), {"'s", "’s"}) &&
         is_one_of(piece.at(i + 2), {"own", "lack", "impact", "members"});
}

// "There was the usual complications": the last noun of a plain row of words.
bool has_no_such_there(const Piece& piece, size_t i) {
  if (piece.at(i) != "there" || !is_one_of(piece.at(i + 1), {"is", "was"})) return false;
  size_t end = i + 2, nouns = 0;
  for (; piece.is(end, {Pos::det, Pos::adj, Pos::cconj, Pos::noun}); ++end)
    nouns += piece.pos(end) == Pos::noun;
  return nouns == 1 && is_plural(piece, end - 1);
}

// "would went", "did has", "to was"
bool has_wrong_form(const Piece& piece, size_t i) {
  const bool leads = (piece.pos(i) == Pos::aux &&
                      is_one_of(piece.at(i), {"will", "would", "could", "should", "might", "must",
                                              "can", "may", "did", "does", "cannot"})) ||
                     (piece.pos(i) == Pos::part && piece.at(i) == "to");
  if (!leads) return false;
  size_t next = i + 1;
  while (piece.pos(next) == Pos::adv || is_one_of(piece.at(next), {"not", "n't", "n’t"})) ++next;
  return piece.listed("never-after-modal", next) && piece.is(next, {Pos::verb, Pos::aux});
}

// "he going to the fair"
bool lacks_its_auxiliary(const Piece& piece, size_t i) {
  return is_one_of(piece.at(i), {"he", "she", "they", "we"}) && piece.pos(i + 1) == Pos::verb &&
         piece.at(i + 1).size() > 4 && piece.at(i + 1).ends_with("ing") &&
         (i == 0 || piece.pos(i - 1) != Pos::aux);
}

// "the of the town", "a and": its noun is missing.
bool lacks_its_noun(const Piece& piece, size_t i) {
  if (!is_one_of(piece.at(i), {"the", "a", "an"}) || piece.pos(i) != Pos::det) return false;
  const std::string& next = piece.at(i + 1);
  if (is_one_of(next, {".", ",", ";", ":", "?", "!"})) return true;
  return piece.is_lower_case(i + 1) &&
         piece.is(i + 1, {Pos::adp, Pos::sconj, Pos::aux, Pos::cconj}) &&
         !is_one_of(next, {"like", "while", "above", "below", "under", "over", "then", "either"});
}

// "on monday", "i think"
bool lacks_its_capital(const Piece& piece, size_t i) {
  constexpr size_t kShortest = 6;  // "sun" and "may" mean other things
  if (!piece.is_lower_case(i)) return false;
  if (piece.printed(i) == "i") return true;
  if (piece.at(i).size() < kShortest || piece.at(i) == "august") return false;
  const std::string name = capitalised(piece.at(i));
  return piece.lexicon.list("weekdays").has(name) || piece.lexicon.list("months").has(name);
}

// Where the noun phrase that begins at `i` ends, and which noun in it stands for the whole.
struct Subject {
  size_t head = 0;
  size_t end = 0;
};

bool is_inside_a_phrase(const Piece& piece, size_t i) {
  return piece.is(i, {Pos::det, Pos::adj, Pos::noun, Pos::propn, Pos::part}) &&
         !is_one_of(piece.at(i), {"to", "not", "n't", "n’t"});
}

// "the attacks in the town of Aldmere"; none where words are joined or counted.
std::optional<Subject> subject_at(const Piece& piece, size_t i) {
  size_t end = i;
  while (is_inside_a_phrase(piece, end)) ++end;
  if (end == i || piece.pos(end - 1) != Pos::noun) return std::nullopt;
  Subject subject{end - 1, end};
  while (piece.pos(subject.end) == Pos::adp &&
         is_one_of(piece.at(subject.end), {"of", "in", "on", "at", "for", "from", "by", "with",
                                           "against", "between", "about", "over"})) {
    size_t next = subject.end + 1;
    while (is_inside_a_phrase(piece, next) || piece.pos(next) == Pos::num) ++next;
    if (next == subject.end + 1) return std::nullopt;
    subject.end = next;
  }
  return subject;
}

bool is_third_person(const Piece& piece, size_t i) {
  if (is_one_of(piece.at(i), {"is", "has", "was", "does"})) return true;
  return piece.pos(i) == Pos::verb && piece.is_lower_case(i) && ends_in_s(piece.at(i));
}

// "believe", "indicate", which the past would end otherwise.
bool has_the_verb_of_several(const Piece& piece, size_t i) {
  const std::string& verb = piece.at(i);
  return piece.pos(i) == Pos::verb && piece.is_lower_case(i) &&
         !piece.listed("unchanged-past", i) && !verb.ends_with('s') && !verb.ends_with("ed") &&
         !verb.ends_with("ing") && !piece.listed("irregular-past", i) &&
         !piece.listed("past-participles", i);
}

// "The attacks in the town proves", "The plan are", "a review of records indicate".
bool disagrees(const Piece& piece, size_t i) {
  const bool opens = i == 0 || piece.pos(i - 1) == Pos::sconj;
  if (!opens) return false;
  const auto subject = subject_at(piece, i);
  if (!subject) return false;
  size_t verb = subject->end;
  while (piece.pos(verb) == Pos::adv) ++verb;
  if (!piece.is(verb, {Pos::verb, Pos::aux})) return false;
  if (is_plural(piece, subject->head)) return is_third_person(piece, verb);
  return is_singular(piece, subject->head) && (is_one_of(piece.at(verb), {"are", "have", "were"}) ||
                                               has_the_verb_of_several(piece, verb));
}

// "Facebook believe that": one name, and the verb of several.
bool disagrees_with_a_name(const Piece& piece, size_t i) {
  if (i != 0) return false;
  size_t verb = 0;
  while (piece.pos(verb) == Pos::propn && !piece.is_lower_case(verb)) ++verb;
  if (verb == 0 || piece.pos(verb) != Pos::verb || !piece.is_lower_case(verb)) return false;
  const std::string& name = piece.at(verb - 1);
  const bool is_of_several = name.ends_with('s') || name == "police" || piece.at(0) == "both";
  return !is_of_several && has_the_verb_of_several(piece, verb);
}

// "larger then the old one"
bool compares_with_then(const Piece& piece, size_t i) {
  return piece.pos(i) == Pos::adj && piece.at(i).size() > 4 && piece.at(i).ends_with("er") &&
         piece.at(i + 1) == "then";
}

// "up to a $1 billion."
bool lacks_what_is_paid(const Piece& piece, size_t i) {
  if (piece.at(i) != "a" && piece.at(i) != "an") return false;
  size_t end = i + 1;
  if (piece.at(end).find('$') == std::string::npos) return false;
  while (piece.pos(end) == Pos::num || piece.pos(end) == Pos::sym) ++end;
  return end < piece.size() && end > i + 1 && is_one_of(piece.at(end), {".", ",", ";", "?", "!"});
}

// "there will no one to meet them": nothing is done.
bool lacks_what_will_be(const Piece& piece, size_t i) {
  if (!is_one_of(piece.at(i), {"will", "would", "could", "should", "might", "must"}) ||
      !piece.is(i, {Pos::aux, Pos::verb}) || i == 0)
    return false;
  const bool is_turned = piece.is(i - 1, {Pos::punct, Pos::sconj, Pos::cconj, Pos::adv}) ||
                         is_one_of(piece.at(i - 1), {"as", "than", "so", "nor", "what", "who"});
  return !is_turned &&
         is_one_of(piece.at(i + 1), {"no", "nobody", "a", "an", "the", "their", "its"});
}

// "garnered most the delegates"
bool lacks_its_of(const Piece& piece, size_t i) {
  return is_one_of(piece.at(i), {"most", "some", "many", "several"}) &&
         is_one_of(piece.at(i + 1), {"the", "these", "those", "his", "her", "their", "them", "us"});
}

// "chanted in defiance the curfew"
bool lacks_its_link(const Piece& piece, size_t i) {
  return is_one_of(piece.at(i), {"in", "on"}) &&
         is_one_of(piece.at(i + 1), {"defiance", "favor", "favour", "front", "charge", "search",
                                     "spite", "terms", "behalf"}) &&
         is_one_of(piece.at(i + 2), {"the", "a", "an", "his", "her", "its", "their"});
}

// "During the World War II"
bool has_an_article_too_many(const Piece& piece, size_t i) {
  return piece.at(i) == "the" && piece.printed(i + 1) == "World" && piece.printed(i + 2) == "War" &&
         (piece.printed(i + 3) == "I" || piece.printed(i + 3) == "II");
}

struct Rule {
  bool (*breaks)(const Piece&, size_t);
  std::string_view why;
};

constexpr std::array kRules{
    Rule{is_misspelled, "a word in it is misspelled"},
    Rule{is_doubled, "words in it are doubled"},
    Rule{has_wrong_article, "“a” and “an” are mixed up in it"},
    Rule{has_wrong_number, "a noun in it has the wrong number"},
    Rule{has_two_objects, "a word too many stands in it"},
    Rule{has_a_mark_too_many, "“it’s” stands in it for “its”"},
    Rule{has_no_such_there, "its verb doesn’t agree with its subject"},
    Rule{has_wrong_form, "a verb in it has the wrong form"},
    Rule{lacks_its_auxiliary, "a verb is missing in it"},
    Rule{lacks_its_noun, "a noun is missing in it"},
    Rule{lacks_its_capital, "a capital letter is missing in it"},
    Rule{disagrees_with_a_name, "its verb doesn’t agree with its subject"},
    Rule{compares_with_then, "“then” stands in it for “than”"},
    Rule{lacks_what_is_paid, "a noun is missing in it"},
    Rule{lacks_what_will_be, "a verb is missing in it"},
    Rule{lacks_its_of, "“of” is missing in it"},
    Rule{lacks_its_link, "“of” is missing in it"},
    Rule{has_an_article_too_many, "an article too many stands in it"},
    Rule{disagrees, "its verb doesn’t agree with its subject"},
};

// "Poll of 900 voters taken on Monday.": what was taken did nothing.
bool has_only_participles(const Piece& piece) {
  bool found = false;
  for (size_t i = 0; i < piece.size(); ++i) {
    if (piece.pos(i) == Pos::aux) return false;
    if (piece.pos(i) != Pos::verb || piece.at(i).ends_with("ing")) continue;
    if (i > 0 && piece.at(i - 1) == "to") continue;
    if (!piece.listed("past-participles", i)) return false;
    found = true;
  }
  return found;
}

// "Because the ferry was late.": a clause that hangs on nothing.
bool is_fragment(const Piece& piece) {
  if (piece.has({"?"})) return false;
  if (has_only_participles(piece)) return true;
  if (piece.at(0) == "which") return true;
  return is_one_of(piece.at(0), {"because", "although", "though", "whereas", "unless", "if",
                                 "while", "despite"}) &&
         !piece.has({",", "—", "–", "--", "-"});
}

}  // namespace

std::string_view slip_of_grammar(const Source& source, Span span, bool is_whole) {
  if (has_broken_marks(slice(source.article.text, span))) return "marks in it are broken";
  const Piece piece(source, span);
  if (is_whole && is_fragment(piece)) return "it is only part of a sentence";
  for (size_t i = 0; i < piece.size(); ++i)
    for (const Rule& rule : kRules)
      if (rule.breaks(piece, i)) return rule.why;
  return "";
}

}  // namespace stet

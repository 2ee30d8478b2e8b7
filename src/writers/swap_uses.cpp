#include "writers/swap_uses.h"

#include <array>
#include <charconv>

namespace stet {

namespace {

using Words = std::initializer_list<std::string_view>;
bool is_one_of(const std::string& word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}
bool is_verb(Pos pos) {
  return pos == Pos::verb || pos == Pos::aux;
}
bool is_noun(Pos pos) {
  return pos == Pos::noun || pos == Pos::propn;
}
bool is_plural(const std::string& word) {
  return (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
          !word.ends_with("us") && !word.ends_with("is")) ||
         is_one_of(word, {"people", "men", "women", "children"});
}
bool denies(const SwapText& piece) {
  return std::any_of(piece.lower.begin(), piece.lower.end(),
                     [](const std::string& word) { return word.ends_with("n't"); });
}

// "I am confident he will", "We will go on!": told as sure besides.
bool is_sure_besides(const SwapSite& s) {
  return s.piece.has({"confident", "certain", "sure", "convinced", "expectation", "guarantee",
                      "promise", "call", "continue", "definitely", "absolutely", "!"});
}
bool before_bare_verb(const SwapSite& s) {
  // "can be rigged" is no "will be rigged".
  if (s.word() == "can" && s.after() == "be") return false;
  return s.pos() == Pos::aux && !(s.word() == "will" && is_sure_besides(s)) &&
         is_verb(s.pos_after()) && s.after().find('\'') == std::string::npos &&
         !is_one_of(s.after(),
                    {"like", "rather", "well", "able", "not", "prefer", "love", "have"}) &&
         !is_one_of(s.before(), {"i", "what", "who", "wish", "ever", "never"}) &&
         !s.piece.has({"if",      "as",       "no",      "not",       "nobody",    "nothing",
                       "never",   "none",     "what",    "wish",      "hope",      "whatever",
                       "whether", "wherever", "fear",    "fears",     "risk",      "worry",
                       "concern", "afraid",   "suggest", "suggested", "recommend", "recommended",
                       "propose", "proposed", "demand",  "demanded",  "insist",    "hopes",
                       "hoped",   "hoping",   "need",    "needs"}) &&
         !(s.word() == "must" && s.piece.has({"or"})) && !denies(s.piece);  // "must act, or lose"
}
bool before_verb(const SwapSite& s) {
  return is_verb(s.pos_after()) && is_verb(s.pos()) &&
         is_one_of(s.before(), {"i", "we", "they", "he", "she"}) &&
         // "they want to see the record", "I want to tell you": nobody plans to.
         !is_one_of(s.after(), {"be", "see", "know", "hear", "believe", "understand", "tell", "say",
                                "thank"}) &&
         // "the chief we need to keep", "the chief that we need to keep"
         !is_noun(s.piece.pos(s.first - 2)) &&
         !(s.first > 2 && is_noun(s.piece.pos(s.first - 3)) &&
           is_one_of(s.piece.at(s.first - 2), {"that", "which", "who", "whom"}));
}
bool after_be_doing(const SwapSite& s) {
  return is_verb(s.pos_after()) &&
         is_one_of(s.before(),
                   {"am", "are", "is", "i'm", "we're", "you're", "they're", "he's", "she's"}) &&
         !is_one_of(s.after(), {"be", "enter", "lose", "need", "have", "get", "happen", "see"});
}
bool where_it_may_be_never(const SwapSite& s) {
  return s.pos() == Pos::adv && s.first > 0 && s.after() != "," && is_verb(s.pos_after()) &&
         !is_one_of(s.before(), {"will", "would", "can", "could", "should", "must", "may"}) &&
         !s.piece.has({"any", "ever", "anyone", "something", "anything", "anybody", "yet", "either",
                       "not", "again", "before", "nor", "until"}) &&
         !denies(s.piece);
}
bool where_it_may_be_certain(const SwapSite& s) {
  // "we have certainly argued": of their own doings people are sure.
  for (size_t back = 1; back <= std::min<size_t>(s.first, 2); ++back)
    if (is_one_of(s.piece.at(s.first - back), {"i", "we"})) return false;
  return s.pos() == Pos::adv && s.first > 0 &&
         !is_one_of(s.before(), {"almost", "most", "quite", "very", "not", "so"}) &&
         (is_verb(s.pos_before()) || is_verb(s.pos_after()));
}
bool before_graded(const SwapSite& s) {
  return s.pos() == Pos::adv && s.pos_after() == Pos::adj && s.after() != "much" &&
         !is_one_of(s.before(), {"not", "the", "so", "very", "really", ","}) &&
         std::count(s.piece.lower.begin(), s.piece.lower.end(), s.word()) == 1 &&
         !is_one_of(s.after(), {"many", "few", "same", "little", "first", "last", "more", "own"}) &&
         is_letter(decode(s.after(), 0).value);
}
bool before_plural(const SwapSite& s) {
  if (is_one_of(s.before(), {"so",    "how", "too",  "as",   "very", "not", "that",  "the", "these",
                             "those", "we",  "they", "you",  "us",   "at",  "their", "our", "great",
                             "was",   "is",  "are",  "were", "it",   "my",  "your"}))
    return false;
  if (s.after() == "of")
    return s.word() != "some" &&
           is_one_of(s.piece.at(s.last + 1), {"them", "us", "those", "these"});
  // As a subject: "having all problems" is no English.
  const bool opens = s.first == 0 || is_one_of(s.before(), {"and", "but", "because", "if", "when",
                                                            "think", "know", "believe", ","});
  return opens && s.pos_after() == Pos::noun && is_plural(s.after()) && !is_verb(s.pos());
}
// "more than once", "more than ever", "more than anything": nothing is less. "in less than two
// weeks": how short it was.
bool goes_on_to_a_time(const SwapSite& s) {
  if (s.before() == "in" && s.word() == "less") return true;
  const size_t next = s.after() == "than" ? s.last + 1 : s.last;
  return is_one_of(s.piece.at(next), {"once", "twice", "ever", "anything", "anyone", "anybody"});
}
// "15 years" are never told in months, nor are two years between elections.
bool is_too_long(const SwapSite& s) {
  constexpr int kMost = 12;
  if (s.word() != "years") return false;
  int count = 0;
  const std::string& number = s.before();
  std::from_chars(number.data(), number.data() + number.size(), count);
  return count > kMost || s.piece.at(s.first - 2) == "every" ||
         is_one_of(number, {"thirty", "forty", "fifty", "sixty", "hundred", "decade"});
}
bool before_ago(const SwapSite& s) {
  return !is_too_long(s);
}
bool after_number(const SwapSite& s) {
  // "in the last 24 hours": as a day is told.
  if (is_too_long(s) || is_one_of(s.before(), {"24", "48", "72"}) || s.after() == "a") return false;
  // "four or eight years", "four and a half, five years": figures that bound each other.
  if (s.piece.pos(s.first - 2) == Pos::punct || s.piece.pos(s.first - 2) == Pos::cconj)
    return false;
  return s.pos_before() == Pos::num && s.pos() == Pos::noun && s.after() != "old" &&
         s.before() != "one" && !s.after().starts_with('-');
}
bool after_every(const SwapSite& s) {
  return s.word() == "year" || s.word() == "month" || s.word() == "week"
             ? is_one_of(s.before(), {"every", "each"})
             : after_number(s) || (s.pos_before() == Pos::num && s.pos() == Pos::num);
}
// "I know the ferry will stop": the subject of a clause follows, and no question word.
bool before_clause(const SwapSite& s) {
  constexpr size_t kReach = 6;
  if (s.first > 0 && !is_one_of(s.before(), {"and", "but", "so", ","})) return false;
  if (s.after() == "that") return s.piece.pos(s.last) == Pos::sconj;
  if (!is_one_of(s.pos_after() == Pos::propn ? "he" : s.after(),
                 {"he", "she", "we", "they", "it", "there", "the", "this", "our", "people", "it's",
                  "we're", "they're", "he's", "she's", "there's", "you're"}))
    return false;
  for (size_t i = s.last; i < std::min(s.last + kReach, s.piece.size()); ++i) {
    if (is_one_of(s.piece.at(i), {",", "and", "but"})) return false;
    if (is_verb(s.piece.pos(i)) || s.piece.at(i).find('\'') != std::string::npos) return true;
  }
  return false;
}
bool before_its_verb(const SwapSite& s) {
  return (s.first == 0 || is_one_of(s.before(), {"and", "but", "because", "that", ","})) &&
         is_verb(s.pos_after()) && !is_one_of(s.after(), {"should", "must", "can", "shall"});
}
bool before_number(const SwapSite& s) {
  return s.pos_after() == Pos::num && s.after() != "one" && s.piece.at(s.last + 1) != "of";
}
// "hundreds of thousands of jobs": a thousand times as many is absurd.
bool anywhere(const SwapSite& s) {
  return !goes_on_to_a_time(s) &&
         !(s.before() == "of" && is_one_of(s.word(), {"thousands", "millions"}));
}
bool is_adjective(const SwapSite& s) {
  return s.pos() == Pos::adj &&
         (is_noun(s.pos_after()) || is_verb(s.pos_before()) || s.pos_before() == Pos::adv);
}
bool is_ungraded(const SwapSite& s) {
  return is_adjective(s) && s.pos_before() != Pos::adv &&
         !is_one_of(s.before(),
                    {"very", "so", "more", "most", "too", "how", "as", "that", "pretty"}) &&
         !is_one_of(s.after(), {"enough", "as"});
}
bool is_lone_noun(const SwapSite& s) {
  // "the world and the nation": one like it stands beside it.
  return s.after() != "and" && s.after() != "or" && s.pos() == Pos::noun &&
         !is_noun(s.pos_after()) && !is_noun(s.pos_before()) &&
         is_lower(decode(s.piece.printed(s.first), 0).value) && !s.after().starts_with("'");
}
bool before_object(const SwapSite& s) {
  if (s.pos() != Pos::verb) return false;
  return s.pos_after() == Pos::det || s.pos_after() == Pos::propn || s.pos_after() == Pos::noun ||
         is_one_of(s.after(),
                   {"it", "them", "us", "him", "me", "my", "our", "their", "his", "your"});
}
bool is_adverb(const SwapSite& s) {
  return s.pos() == Pos::adv && s.pos_before() != Pos::adv && s.before() != "as" &&
         s.before() != "more" &&
         (is_verb(s.pos_before()) || is_verb(s.pos_after()) || s.pos_after() == Pos::punct);
}
// "I am worried.", "we are very worried about it"; not "a worried man", "worried by": which goes
// with the next.
bool is_a_feeling(const SwapSite& s) {
  const bool is_felt =
      is_one_of(s.before(), {"am",    "is",   "are",   "was",  "were",  "be",      "been",
                             "feel",  "felt", "feels", "i'm",  "we're", "they're", "he's",
                             "she's", "'m",   "'re",   "very", "so",    "deeply",  "really"});
  const bool is_whole = s.last > s.first + 1 || s.pos_after() == Pos::punct || s.after().empty() ||
                        is_one_of(s.after(), {"because", "when"});
  return is_felt && is_whole;
}
// "a lot of people came"; not "a lot of us", "that's a lot of money", "makes a lot of sense".
bool is_before_things(const SwapSite& s) {
  const bool is_told = s.pos_after() == Pos::adj && is_plural(s.piece.at(s.last + 1));
  return (is_noun(s.pos_after()) || is_told) && s.after() != "sense" &&
         !is_one_of(s.before(), {"is", "'s", "was", "that's", "it's", "make", "makes", "made",
                                 "there's", "not", "n't", "quite", "such", "awful"}) &&
         !s.before().ends_with("n't");
}

constexpr std::array kUses{
    UseRow{"modal", before_bare_verb, 0.9, true},
    UseRow{"to-verb", before_verb, 0.9, true},
    UseRow{"doing", after_be_doing, 0.8, true},
    UseRow{"frequency", where_it_may_be_never, 0.9},
    UseRow{"certainty", where_it_may_be_certain, 0.9, true},
    UseRow{"degree", before_graded, 0.6, true},
    UseRow{"amount", before_plural, 0.9},
    UseRow{"unit", after_every, 0.9},
    UseRow{"ago", before_ago, 0.8},
    UseRow{"clause", before_clause, 0.9, true},
    UseRow{"subject", before_its_verb, 0.8},
    UseRow{"bound", before_number, 0.9},
    UseRow{"phrase", anywhere, 0.8},
    UseRow{"plenty", is_before_things, 0.8},
    UseRow{"adj", is_adjective, 0.6},
    UseRow{"adj-plain", is_ungraded, 0.6},
    UseRow{"noun", is_lone_noun, 0.5},
    UseRow{"verb", before_object, 0.6},
    UseRow{"deed", before_object, 0.8},
    UseRow{"feeling", is_a_feeling, 0.8},
    UseRow{"adv", is_adverb, 0.5},
};

}  // namespace

const UseRow* find_use(std::string_view name) {
  const auto found = std::ranges::find(kUses, name, &UseRow::name);
  return found == kUses.end() ? nullptr : &*found;
}

}  // namespace stet

#include "writers/grammar_slips.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/utf8.h"
#include "writers/agreement_slips.h"
#include "writers/broken_marks.h"
#include "writers/missing_words.h"
#include "writers/phrasing.h"
#include "writers/slips.h"
#include "writers/stretch.h"

namespace stet {

namespace {

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

// Short words with a capital may be names.
bool is_misspelled(const Stretch& words, size_t i) {
  constexpr size_t kSurelyNoName = 9;  // letters
  const std::string& word = words.at(i);
  if (const size_t hyphen = word.rfind('-'); hyphen != std::string::npos)  // "newly-annointed"
    return words.misspelled.has(std::string_view(word).substr(hyphen + 1));
  return (words.is_lower_case(i) || words.at(i).size() >= kSurelyNoName) &&
         words.misspelled.has(words.at(i));
}

// "goes goes", "of the of the"
bool is_doubled(const Stretch& words, size_t i) {
  const auto is_word = [&](size_t each) {
    return each < words.size() && is_letter(decode(words.printed(each), 0).value);
  };
  if (!is_word(i) || !is_word(i + 1)) return false;
  if (words.at(i) == words.at(i + 1))
    return !is_one_of(words.at(i), {"that", "had", "very", "no", "many", "really"});
  return words.at(i) == words.at(i + 2) && words.at(i + 1) == words.at(i + 3) &&
         !words.is(i, {Pos::noun, Pos::propn, Pos::verb, Pos::adj, Pos::adv});
}

// "a apple", "an proposal"; letters that are spelled out are left alone.
bool has_wrong_article(const Stretch& words, size_t i) {
  const std::string& article = words.at(i);
  const std::string& word = words.at(i + 1);
  if ((article != "a" && article != "an") || words.printed(i) == "A." || word.size() < 3)
    return false;
  const auto is_plain = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!is_plain(word[0]) || !is_plain(word[1]) || !is_plain(word[2]) ||
      is_upper(decode(words.printed(i + 1), 1).value))
    return false;
  std::string_view sounds = is_vowel(word[0]) ? "vowel" : "consonant";
  const WordList& otherwise = words.lexicon.list("sounded-otherwise");
  for (size_t length = 2; length <= word.size(); ++length)
    if (const auto told = otherwise.value(std::string_view(word).substr(0, length)); !told.empty())
      sounds = told;
  return sounds != "either" && (sounds == "vowel") != (article == "an");
}

// "an MSNBC poll", "a RNC member": letters that are spelled out go by their sound.
bool has_wrong_article_of_letters(const Stretch& words, size_t i) {
  constexpr std::string_view kVowels = "AEIOU", kSoundedAsVowels = "FHLMNRSX";
  const std::string& article = words.at(i);
  const std::string_view letters = words.printed(i + 1);
  if ((article != "a" && article != "an") || words.printed(i) == "A." || letters.size() < 2 ||
      !std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; }) ||
      letters.find_first_of(kVowels, 1) != std::string_view::npos)
    return false;
  const char first = letters.front();
  if (first == 'U') return false;
  const bool is_vowel = kVowels.find(first) != std::string_view::npos ||
                        kSoundedAsVowels.find(first) != std::string_view::npos;
  return is_vowel != (article == "an");
}

// "picked him it as": one object too many.
bool has_two_objects(const Stretch& words, size_t i) {
  return words.at(i + 1) == "it" && words.pos(i + 2) == Pos::adp;
}

// "it's lack of reach"
bool has_a_mark_too_many(const Stretch& words, size_t i) {
  if (words.at(i) == "it's" || words.at(i) == "it’s") return words.listed("after-its", i + 1);
  return words.at(i) == "it" && is_one_of(words.at(i + 1), {"'s", "’s"}) &&
         words.listed("after-its", i + 2);
}

// "would went", "did has", "to was"
bool has_wrong_form(const Stretch& words, size_t i) {
  const bool leads = (words.pos(i) == Pos::aux &&
                      is_one_of(words.at(i), {"will", "would", "could", "should", "might", "must",
                                              "can", "may", "did", "does", "cannot"})) ||
                     (words.pos(i) == Pos::part && words.at(i) == "to");
  if (!leads) return false;
  size_t next = i + 1;
  while (words.pos(next) == Pos::adv || is_one_of(words.at(next), {"not", "n't", "n’t"})) ++next;
  return words.listed("never-after-modal", next) && words.is(next, {Pos::verb, Pos::aux});
}

// "he going to the fair"
bool lacks_its_auxiliary(const Stretch& words, size_t i) {
  return words.pos(i + 1) == Pos::verb && words.at(i + 1).size() > 4 &&
         words.at(i + 1).ends_with("ing") && (i == 0 || words.pos(i - 1) != Pos::aux);
}

// "the of the town", "a and": its noun is missing.
bool lacks_its_noun(const Stretch& words, size_t i) {
  if (words.pos(i) != Pos::det) return false;
  const std::string& next = words.at(i + 1);
  if (is_one_of(next, {".", ",", ";", ":", "?", "!"})) return true;
  return words.is_lower_case(i + 1) &&
         words.is(i + 1, {Pos::adp, Pos::sconj, Pos::aux, Pos::cconj}) &&
         !is_one_of(next, {"like", "while", "above", "below", "under", "over", "then", "either"});
}

// "on monday", "i think"
bool lacks_its_capital(const Stretch& words, size_t i) {
  constexpr size_t kShortest = 6;  // "sun" and "may" mean other things
  if (!words.is_lower_case(i)) return false;
  if (words.printed(i) == "i") return true;
  if (words.at(i).size() < kShortest || words.at(i) == "august") return false;
  const std::string name = capitalised(words.at(i));
  return words.lexicon.list("weekdays").has(name) || words.lexicon.list("months").has(name);
}

// "larger then the old one"
bool compares_with_then(const Stretch& words, size_t i) {
  return words.pos(i) == Pos::adj && words.at(i).size() > 4 && words.at(i).ends_with("er") &&
         words.at(i + 1) == "then";
}

// "up to a $1 billion."
bool lacks_what_is_paid(const Stretch& words, size_t i) {
  size_t end = i + 1;
  if (words.at(end).find('$') == std::string::npos) return false;
  while (words.pos(end) == Pos::num || words.pos(end) == Pos::sym) ++end;
  return end < words.size() && end > i + 1 && is_one_of(words.at(end), {".", ",", ";", "?", "!"});
}

// "there will no one to meet them": nothing is done.
bool lacks_what_will_be(const Stretch& words, size_t i) {
  if (!words.is(i, {Pos::aux, Pos::verb}) || i == 0) return false;
  const bool is_turned = words.is(i - 1, {Pos::punct, Pos::sconj, Pos::cconj, Pos::adv}) ||
                         is_one_of(words.at(i - 1), {"as", "than", "so", "nor", "what", "who"});
  if (is_one_of(words.at(i + 2), {"longer", "doubt", "more"})) return false;  // "no longer"
  return !is_turned &&
         is_one_of(words.at(i + 1), {"no", "nobody", "a", "an", "the", "their", "its"});
}

// "garnered most the delegates"
bool lacks_its_of(const Stretch& words, size_t i) {
  return is_one_of(words.at(i + 1), {"the", "these", "those", "his", "her", "their", "them", "us"});
}

// "chanted in defiance the curfew"
bool lacks_its_link(const Stretch& words, size_t i) {
  return words.listed("nouns-of-a-link", i + 1) &&
         is_one_of(words.at(i + 2), {"the", "a", "an", "his", "her", "its", "their"});
}

// "During the World War II"
bool has_an_article_too_many(const Stretch& words, size_t i) {
  return words.printed(i + 1) == "World" && words.printed(i + 2) == "War" &&
         (words.printed(i + 3) == "I" || words.printed(i + 3) == "II");
}

// "Republicancontrolled": two words run into one.
bool is_two_words(const Stretch& words, size_t i) {
  constexpr size_t kShortest = 5;  // letters of the first
  constexpr size_t kOfTwo = 11;    // letters of both
  if (words.at(i).size() < kOfTwo) return false;
  for (std::string_view second : words.lexicon.list("hyphened-ends").entries())
    if (words.at(i).ends_with(second) && words.at(i).size() >= second.size() + kShortest &&
        words.at(i).find('-') == std::string::npos)
      return true;
  return false;
}

// "a meeting aimed unifying the party", "prevent members to deny it"
bool lacks_its_preposition(const Stretch& words, size_t i) {
  constexpr size_t kReach = 4;
  if (words.at(i) == "aimed") return words.at(i + 1).size() > 4 && words.at(i + 1).ends_with("ing");
  if (words.pos(i) != Pos::verb) return false;
  for (size_t next = i + 1; next <= i + kReach; ++next) {
    if (words.at(next) == "from" || words.pos(next) == Pos::punct) return false;
    if (words.at(next) == "to" && words.pos(next) == Pos::part) return true;
  }
  return false;
}

// "though the trailed Bell": "he" stood there.
bool has_an_article_before_a_verb(const Stretch& words, size_t i) {
  return words.pos(i + 1) == Pos::verb && words.is_lower_case(i + 1) &&
         words.at(i + 1).ends_with("ed") && words.at(i + 1).find('-') == std::string::npos &&
         words.pos(i + 2) == Pos::propn;
}

// "a passion for the mending the nets"
bool has_an_article_before_a_gerund(const Stretch& words, size_t i) {
  return words.pos(i + 1) == Pos::verb && words.at(i + 1).ends_with("ing") &&
         is_one_of(words.at(i + 2), {"the", "a", "an"});
}

// "they could be hear"
bool lacks_its_participle(const Stretch& words, size_t i) {
  return words.pos(i + 1) == Pos::verb && words.is_lower_case(i + 1) &&
         words.listed("never-after-be", i + 1);
}

// "of Republican presidential Donald Trump": of what, or who?
bool lacks_what_is_presidential(const Stretch& words, size_t i) {
  return words.is_lower_case(i) && words.pos(i + 1) == Pos::propn && !words.is_lower_case(i + 1);
}

// "He does not answer to no one"
bool denies_twice(const Stretch& words, size_t i) {
  constexpr size_t kReach = 6;
  for (size_t next = i + 1; next <= i + kReach && next < words.size(); ++next) {
    if (words.is(next, {Pos::punct, Pos::sconj, Pos::cconj}) ||
        is_one_of(words.at(next), {"that", "because", "but"}))
      return false;
    if (is_one_of(words.at(next), {"nobody", "nothing"}) ||
        (words.at(next) == "no" && words.at(next + 1) == "one"))
      return true;
  }
  return false;
}

struct Rule {
  bool (*breaks)(const Stretch&, size_t);
  std::string_view why;
  // The words it begins with, where it can't begin with any; `breaks` counts on one of them.
  std::string_view openers = {};
};

constexpr std::array kRules{
    Rule{is_misspelled, "a word in it is misspelled"},
    Rule{is_doubled, "words in it are doubled"},
    Rule{has_wrong_article, "“a” and “an” are mixed up in it", "a an"},
    Rule{has_wrong_article_of_letters, "“a” and “an” are mixed up in it", "a an"},
    Rule{has_wrong_number, "a noun in it has the wrong number",
         "a an this every each another these those several"},
    Rule{has_two_objects, "a word too many stands in it", "him them me us it"},
    Rule{has_a_mark_too_many, "“it’s” stands in it for “its”", "it it's it’s"},
    Rule{has_no_such_there, "its verb doesn’t agree with its subject", "there"},
    Rule{has_wrong_form, "a verb in it has the wrong form",
         "will would could should might must can may did does cannot to"},
    Rule{lacks_its_auxiliary, "a verb is missing in it", "he she they we"},
    Rule{lacks_its_noun, "a noun is missing in it", "the a an"},
    Rule{lacks_its_capital, "a capital letter is missing in it"},
    Rule{disagrees_with_a_name, "its verb doesn’t agree with its subject"},
    Rule{compares_with_then, "“then” stands in it for “than”"},
    Rule{lacks_what_is_paid, "a noun is missing in it", "a an"},
    Rule{lacks_what_will_be, "a verb is missing in it", "will would could should might must"},
    Rule{lacks_its_of, "“of” is missing in it", "most some many several"},
    Rule{lacks_its_link, "“of” is missing in it", "in on"},
    Rule{has_an_article_too_many, "an article too many stands in it", "the"},
    Rule{is_two_words, "two words of it are run together"},
    Rule{lacks_its_preposition, "a preposition is missing in it",
         "aimed prevent prevents prevented preventing"},
    Rule{has_an_article_before_a_verb, "“the” stands in it for a pronoun", "the"},
    Rule{has_an_article_before_a_gerund, "an article too many stands in it", "the"},
    Rule{lacks_its_participle, "a verb in it has the wrong form", "be been being"},
    Rule{disagrees_with_we, "its verb doesn’t agree with its subject", "we they"},
    Rule{disagrees_with_a_pair, "its verb doesn’t agree with its subject"},
    Rule{lacks_what_is_presidential, "a noun is missing in it", "presidential"},
    Rule{denies_twice, "it says “not” twice",
         "not n't n’t don't don’t doesn't doesn’t didn't didn’t can't can’t won't won’t"},
    Rule{counts_with_little, "“little” stands in it for “few”", "little"},
    Rule{owns_as_one, "a noun in it has the wrong number", "many several"},
    Rule{disagrees, "its verb doesn’t agree with its subject"},
    Rule{lacks_its_article, "an article is missing in it",
         "in for during to on with from after at about against under over through into"},
    Rule{lacks_its_second_comma, "a comma is missing in it"},
    Rule{has_a_comma_too_many, "a comma too many stands in it", ","},
    Rule{lacks_its_be, "a verb is missing in it", "will would could should might must"},
    Rule{lacks_its_to, "“to” is missing in it",
         "fails failed wants wanted hopes hoped tries tried vowed refused refuses agreed decided "
         "planned attempted threatened promised pledged"},
    Rule{lacks_what_is_to_be_done, "a verb is missing in it", "to"},
    Rule{is_said_before_and_after, "its source is told twice", "said says asked replied"},
    Rule{lacks_an_auxiliary, "a verb is missing in it", "who"},
    Rule{lacks_its_the, "“the” is missing in it", "campaign"},
    Rule{is_told_by_two, "its source is told twice", ","},
};

// Most rules look at a few words only, and most words are none of these.
class RulesByWord {
 public:
  RulesByWord() {
    for (size_t rule = 0; rule < kRules.size(); ++rule) {
      const uint64_t bit = uint64_t{1} << rule;
      if (kRules[rule].openers.empty()) always_ |= bit;
      for (std::string_view word : words_of(kRules[rule].openers)) by_word_[word] |= bit;
    }
  }
  // A bit for each rule that may be broken by what begins with the word.
  uint64_t of(std::string_view word) const {
    const auto found = by_word_.find(word);
    return always_ | (found == by_word_.end() ? 0 : found->second);
  }

 private:
  static_assert(kRules.size() <= 64);
  uint64_t always_ = 0;
  std::unordered_map<std::string_view, uint64_t> by_word_;
};

// "Poll of 900 voters taken on Monday.": what was taken did nothing.
bool has_only_participles(const Stretch& words) {
  bool found = false;
  for (size_t i = 0; i < words.size(); ++i) {
    if (words.pos(i) == Pos::aux) return false;
    if (words.pos(i) != Pos::verb || words.at(i).ends_with("ing")) continue;
    if (i > 0 && words.at(i - 1) == "to") continue;
    if (!words.listed("past-participles", i)) return false;
    found = true;
  }
  return found;
}

// "Mending the nets that were torn in May.": what else is done, is done in a clause of its own.
bool has_only_a_gerund(const Stretch& words) {
  if (words.pos(0) != Pos::verb || !words.at(0).ends_with("ing")) return false;
  const auto does = [&](size_t i) {
    return words.is(i, {Pos::verb, Pos::aux}) && words.at(i - 1) != "to";
  };
  size_t done = 0;
  bool is_led_to = false;
  for (size_t i = 1; i < words.size(); ++i) {
    if (words.at(i) == ",") return false;
    is_led_to = is_led_to || is_one_of(words.at(i), {"that", "who", "which"});
    done += does(i) && (i == 1 || !does(i - 1));
    if (done > 0 && !is_led_to) return false;
  }
  return done < 2;
}

// "Because the ferry was late.": a clause that hangs on nothing.
bool is_fragment(const Stretch& words) {
  if (words.has({"?"})) return false;
  if (has_only_participles(words)) return true;
  if (words.at(0) == "which" || has_only_a_gerund(words)) return true;
  return is_one_of(words.at(0), {"because", "although", "though", "whereas", "unless", "if",
                                 "while", "despite"}) &&
         !words.has({",", "—", "–", "--", "-"});
}

std::string_view find_slip(const Source& source, Span span, bool is_whole) {
  if (has_broken_marks(slice(source.article.text, span))) return "marks in it are broken";
  const Stretch words(source, span);
  if (is_whole && is_fragment(words)) return kOnlyPart;
  static const RulesByWord kByWord;
  for (size_t i = 0; i < words.size(); ++i)
    for (uint64_t left = kByWord.of(words.at(i)); left != 0; left &= left - 1) {
      const Rule& rule = kRules[static_cast<size_t>(std::countr_zero(left))];
      if (rule.breaks(words, i)) return rule.why;
    }
  return has_slip(slice(source.article.text, span), source.lexicon)
             ? "words in it never stand side by side"
             : "";
}

}  // namespace

std::string_view slip_of_grammar(const Source& source, Span span, bool is_whole) {
  if (!source.notebook) return find_slip(source, span, is_whole);
  const auto [known, is_new] = source.notebook->slips.try_emplace({span.begin, span.end, is_whole});
  if (is_new) known->second = find_slip(source, span, is_whole);
  return known->second;
}

}  // namespace stet

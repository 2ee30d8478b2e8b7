#include "writers/decided_elsewhere.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// A sentence and the hedge in it, by words.
struct Place {
  const Source& source;
  size_t sentence;
  const Words& words;
  const Hedge& hedge;
  std::string printed;
  size_t first = 0;  // of the hedge's words
  size_t next = 0;   // behind them

  Place(const Source& of, size_t index, const Words& all, const Hedge& asked)
      : source(of),
        sentence(index),
        words(all),
        hedge(asked),
        printed(lower(one_line(slice(of.article.text, asked.at)))) {
    while (first < words.size() && words.places[first].begin < hedge.at.begin) ++first;
    next = first;
    while (next < words.size() && words.places[next].begin < hedge.at.end) ++next;
  }

  Pos pos(size_t i) const { return source.pos(source.reading.sentences[sentence].first_token + i); }
  bool is_plain() const { return is_one_of(printed, {"will", "will not"}); }
  template <class Test>
  bool any_before(Test test) const {
    for (size_t i = 0; i < first; ++i)
      if (test(i)) return true;
    return false;
  }
  template <class Test>
  bool any_behind(Test test) const {
    for (size_t i = next; i < words.size(); ++i)
      if (test(i)) return true;
    return false;
  }
};

// "hardly the kind of star who will sway voters": what goes before turns the strength round.
bool is_denied_before(const Place& at) {
  const WordList& negatives = at.source.lexicon.list("negatives");
  return at.any_before([&](size_t i) {
    const std::string& word = at.words.at(i);
    return negatives.has(word) || word.ends_with("n't") || word.ends_with("n’t");
  });
}

// Words that tell the same: "expected to" in one clause and "is expected to" in the other.
bool is_said_twice(const Place& at) {
  constexpr std::array<std::array<std::string_view, 6>, 4> kFamilies = {{
      {"expect", "expects", "expected", "predicted", "forecast", "projected"},
      {"likely", "likelihood", "probably", "probable", "unlikely", "odds"},
      {"appears", "appear", "appeared", "seems", "seem", "seemed"},
      {"believed", "thought", "said", "reportedly", "believe", "believes"},
  }};
  const std::string whole =
      lower(slice(at.source.article.text, at.source.reading.sentences[at.sentence].span));
  if (count_words(whole, at.printed) > 1) return true;
  // "is trying to lead …; he’s trying to win"
  if (const size_t space = at.printed.find(' ');
      space != std::string::npos && at.printed.ends_with(" to") &&
      count_words(whole, at.printed.substr(space + 1)) > 1 &&
      at.printed.find(' ', space + 1) != std::string::npos)
    return true;
  return std::ranges::any_of(kFamilies, [&](const auto& family) {
    size_t count = 0;
    for (std::string_view word : family) count += count_words(whole, word);
    return count > 1 && std::ranges::any_of(family, [&](std::string_view word) {
             return has_word(at.printed, word);
           });
  });
}

// "will meet on 3 May", "will speak on Monday night": the plain future of a diary.
bool is_scheduled(const Place& at) {
  if (!at.is_plain()) return false;
  const WordList& weekdays = at.source.lexicon.list("weekdays");
  const WordList& months = at.source.lexicon.list("months");
  return std::ranges::any_of(at.words.lower,
                             [&](const std::string& word) {
                               return weekdays.has(word) || (word != "may" && months.has(word)) ||
                                      is_one_of(word, {"today", "tonight", "tomorrow"});
                             }) ||
         std::ranges::any_of(at.source.reading.facts, [&](const Fact& fact) {
           return fact.sentence == at.sentence &&
                  (fact.kind == FactKind::date || fact.kind == FactKind::time);
         });
}

// "vowed that the club ___ sail", "the fear that it ___ rain", "is confident the pier ___ last". A
// noun decides only before "that": "the risk of rain may keep them".
bool is_under_another(const Place& at) {
  const WordList& doubts = at.source.lexicon.list("doubts");
  return at.any_before([&](size_t i) {
    if (doubts.value(at.words.at(i)) != "over") return false;
    if (at.pos(i) != Pos::noun) return true;
    for (size_t j = i + 1; j < at.first; ++j)
      if (at.words.at(j) == "that") return true;
    return at.words.at(i - 1) == "there" || (i > 1 && at.words.at(i - 2) == "there");
  });
}

// "can hold up to 40": what can be is told by a most alone.
bool is_what_can_be(const Place& at) {
  return is_one_of(at.printed, {"up to", "as many as", "as much as", "at most"}) &&
         at.any_before([&](size_t i) {
           return is_one_of(at.words.at(i), {"can", "capable", "capacity", "able", "limit"});
         });
}

// "about two weeks later", "about 80 miles south": told by the way.
bool is_only_a_distance(const Place& at) {
  constexpr size_t kReach = 5;  // words behind the hedge
  for (size_t i = at.next; i < std::min(at.next + kReach, at.words.size()); ++i)
    if (is_one_of(at.words.at(i), {"later", "earlier", "south", "north", "east", "west", "away"}))
      return true;
  return false;
}

// "won at least eight states, a threshold": a rule's own bound.
bool sets_a_bound(const Place& at) {
  const auto tells = [&](size_t i) {
    return is_one_of(at.words.at(i), {"threshold", "minimum", "maximum", "limit", "required"});
  };
  return at.any_before(tells) || at.any_behind(tells);
}

// "the nearly 200 boats", "it will win at least 45.": other hedges don't go there, or nobody knows
// what is counted.
bool stands_badly(const Place& at) {
  if (is_one_of(at.words.at(at.first - 1),
                {"the", "a", "an", "its", "their", "his", "her", "these", "those", "below", "above",
                 "under", "over", "than", "into"}))
    return true;
  size_t i = at.next;
  while (i < at.words.size() && at.pos(i) == Pos::num) ++i;
  const std::string& behind = at.words.at(i);
  return i >= at.words.size() || is_one_of(behind, {".", ",", ";", ":", "—", ")"});
}

// "when Brook tried to sail", "every boat that tried to": told by the way. "The first task is
// trying to find a crew": no task tries.
bool is_by_the_way(const Place& at) {
  const bool tries = at.printed.find("trying") != std::string::npos;
  if (!tries && at.printed.find("tried") == std::string::npos &&
      at.printed.find("promised") == std::string::npos)
    return false;
  if (tries && at.pos(at.first - 1) == Pos::noun && !at.words.at(at.first - 1).ends_with("s"))
    return true;
  constexpr size_t kReach = 5;  // words back
  for (size_t i = at.first; i > 0 && at.first - i < kReach; --i) {
    const std::string& word = at.words.at(i - 1);
    if (word == ",") return false;
    if (is_one_of(word,
                  {"when", "while", "because", "as", "that", "who", "which", "since", "where"}))
      return true;
  }
  return false;
}

// "so new that it is unlikely to last": the reason before it tells.
bool follows_from_another(const Place& at) {
  return at.any_before([&](size_t i) {
    return is_one_of(at.words.at(i), {"sufficiently", "too", "enough", "such"});
  });
}

// "perhaps", "probably" in the same sentence.
bool is_open_besides(const Place& at) {
  const auto opens = [&](size_t i) {
    return is_one_of(at.words.at(i), {"perhaps", "maybe", "possibly", "probably", "presumably",
                                      "reportedly", "apparently", "allegedly"});
  };
  return at.any_before(opens) || at.any_behind(opens);
}

// "the boats that will race", "who they will be voting for", "the day when it will open".
bool is_in_relative_clause(const Place& at) {
  const std::string& before = at.words.at(at.first - 1);
  if (before == "who" || at.words.at(at.first - 2) == "where") return true;
  // "gaps that could be tunnels"
  if (at.words.at(at.next) == "be" && is_one_of(before, {"that", "which"})) return true;
  if (!at.is_plain() && at.printed.find("expected") == std::string::npos) return false;
  return is_one_of(before, {"that", "which"}) || at.any_before([&](size_t i) {
    return is_one_of(at.words.at(i), {"who", "which", "where", "when", "whom"});
  });
}

// "is unlikely to provide much clarity": only the denial reads well there.
bool goes_only_with_a_no(const Place& at) {
  return at.any_behind([&](size_t i) {
    return is_one_of(at.words.at(i),
                     {"much", "any", "anyone", "anything", "yet", "either", "ever"});
  });
}

// The subject right before "will" is somebody or something by name, or "the", "its": and its clause
// no other's.
bool is_main_clause(const Place& at) {
  size_t i = at.first;
  bool is_definite = false;
  bool has_head = false;
  while (i > 0) {
    const Pos pos = at.pos(i - 1);
    const std::string& word = at.words.at(i - 1);
    if (pos == Pos::propn || is_one_of(word, {"the", "its", "their", "his", "her", "this"}))
      is_definite = true;
    else if (pos != Pos::noun && pos != Pos::adj && pos != Pos::num && pos != Pos::adp &&
             !is_one_of(word, {"'s", "’s", "'", "’", "and", "“", "‘", "\""}))
      break;
    if (!has_head && pos != Pos::noun && pos != Pos::propn) return false;
    has_head = true;
    --i;
  }
  return is_definite && (i == 0 || is_one_of(at.words.at(i - 1), {",", "but", ";", ":", "—", "–"}));
}

// "may be the oldest": it is so now, and "will" would put it off. "could use a brush": an idiom.
bool is_no_matter_of_time(const Place& at) {
  if (at.printed == "may have" && at.any_behind([&](size_t i) { return at.words.at(i) == "best"; }))
    return true;  // "may have put it best"
  if (!is_one_of(at.printed, {"may", "might", "could", "may not", "might not"})) return false;
  const std::string& verb = at.words.at(at.next);
  if (verb == "be") return at.pos(at.next + 1) != Pos::verb;
  return at.printed == "could" && is_one_of(verb, {"use", "do", "care", "tell", "say"});
}

// "we seem to agree": whoever speaks knows, and no other says so.
bool is_of_the_speaker(const Place& at) {
  return is_one_of(at.words.at(at.first - 1), {"we", "i"}) &&
         (at.printed.starts_with("seem") || at.printed.starts_with("appear"));
}

// What is only a matter of course, or goes on, or somebody's diary.
bool is_course_of_things(const Place& at) {
  const std::string& verb = at.words.at(at.next);
  if (is_one_of(verb, {"continue",    "try",       "need",   "begin",  "start",  "meet",    "hold",
                       "host",        "travel",    "visit",  "attend", "appear", "speak",   "join",
                       "deliver",     "air",       "remain", "return", "take",   "discuss", "focus",
                       "participate", "interview", "hear",   "see",    "get",    "go",      "come",
                       "soon",        "call",      "pick",   "gain",   "win"}))
    return true;
  const std::string& then = at.words.at(at.next + 1);
  if (verb == "be" &&
      (then.ends_with("ing") ||
       is_one_of(then, {"able", "delivered", "held", "joined", "hosted", "released", "shown"})))
    return true;
  return std::ranges::any_of(at.words.lower, [](const std::string& word) {
    return is_one_of(word, {"often", "usually", "sometimes", "always", "typically", "then",
                            "eventually", "instead", "simply", "generally"});
  });
}

}  // namespace

std::string_view what_decides_besides(const Source& source, size_t sentence, const Words& words,
                                      const Hedge& hedge) {
  const Place at(source, sentence, words, hedge);
  if (is_denied_before(at)) return "a “not” before it turns its strength round";
  if (is_said_twice(at)) return "the same words stand elsewhere in it";
  if (hedge.of == HedgeOf::figure)
    return stands_badly(at) || is_what_can_be(at) || sets_a_bound(at)
               ? "another hedge wouldn’t go there"
           : is_only_a_distance(at) ? "it is told by the way"
                                    : "";
  if (hedge.of == HedgeOf::amount) return {};
  if (is_scheduled(at)) return "a day is set for it, so nobody doubts it";
  if (is_under_another(at)) return "a word before its clause tells how sure it is";
  if (is_open_besides(at)) return "another word leaves it open too";
  if (is_in_relative_clause(at)) return "the hedge is in a clause that only tells which one";
  if (goes_only_with_a_no(at)) return "the words after it go only with a “not”";
  if (follows_from_another(at)) return "what stands before it tells how sure it is";
  if (at.words.at(at.next) == "be" && at.words.at(at.next + 1).ends_with("ing"))
    return "other strengths don't go before what is going on";  // "may be weakening"
  if (is_no_matter_of_time(at)) return "other strengths would put off what is so now";
  if (is_of_the_speaker(at)) return "the speaker knows";
  if (is_by_the_way(at)) return "what was tried or promised is told by the way";
  if (!at.is_plain()) return {};
  if (is_reported(source, source.reading.sentences[sentence], hedge.at) &&
      !is_quoted(source, source.reading.sentences[sentence].span, hedge.at))
    return "what somebody says will be is the plain future of a report";
  if (!is_main_clause(at)) return "what is stated plainly is no main clause on something definite";
  if (is_course_of_things(at)) return "what is stated plainly is a matter of course";
  return {};
}

}  // namespace stet

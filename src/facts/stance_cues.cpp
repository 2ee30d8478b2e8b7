#include "facts/stance_cues.h"

#include <algorithm>
#include <array>
#include <string>

#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kAfterCopula = 5;  // tokens from "is" to its judgement

struct Sort {
  std::string_view name;
  Side side;
  double spoken;   // weight in what a source says
  double written;  // and in what the reporter writes, who judges seldom
};
constexpr std::array<Sort, 20> kSorts{{{"judgement", Side::opinion, 0.9, 0.65},
                                       {"mild-judgement", Side::opinion, 0.5, 0.3},
                                       {"norm", Side::opinion, 0.82, 0.55},
                                       {"demand", Side::opinion, 0.7, 0.2},
                                       {"valuation", Side::opinion, 0.8, 0.6},
                                       {"superlative", Side::opinion, 0.7, 0.4},
                                       {"attitude", Side::opinion, 0.65, 0.3},
                                       {"comment", Side::opinion, 0.65, 0.5},
                                       {"argument", Side::opinion, 0.5, 0.35},
                                       {"sweep", Side::opinion, 0.35, 0.1},
                                       {"strength", Side::opinion, 0.35, 0.15},
                                       {"plain", Side::none, 0, 0},
                                       {"future", Side::prediction, 0.85, 0.85},
                                       {"habit-or-future", Side::prediction, 0.6, 0.6},
                                       {"coming", Side::prediction, 0.85, 0.85},
                                       {"coming-perhaps", Side::prediction, 0.6, 0.6},
                                       {"foretelling", Side::prediction, 0.9, 0.9},
                                       {"doubt", Side::doubt, 1, 1},
                                       {"hearsay", Side::hearsay, 1, 1},
                                       {"", Side::none, 0, 0}}};

constexpr WordSet kCopulas({"is", "are", "was", "were", "be", "been", "isn't", "aren't", "wasn't",
                            "weren't", "it's", "that's", "he's", "she's", "they're", "we're"});
constexpr double kDefined = 0.55;  // weight of a definition
constexpr WordSet kDefining({"is", "are", "isn't", "aren't", "it's", "that's", "he's", "she's",
                             "they're", "what's"});
constexpr WordSet kOpensDefinition({"about", "like", "someone", "something", "everything",
                                    "nothing"});
constexpr WordSet kIntensifiers({"very", "really", "so", "pretty", "totally", "too", "quite",
                                 "absolutely", "incredibly", "extremely", "completely", "deeply"});
constexpr WordSet kMeasured({"largest", "biggest", "highest", "lowest", "oldest", "youngest",
                             "longest", "tallest", "latest", "nearest", "fastest", "earliest",
                             "smallest", "closest"});

}  // namespace

std::vector<StanceCue> StanceCueFinder::run() {
  for (size_t i = first_; i < last_;) i += weigh(i);
  const bool judged = std::any_of(cues_.begin(), cues_.end(), [](const StanceCue& cue) {
    return cue.side == Side::opinion && cue.weight >= kDefined;
  });
  if (manner_ == Manner::spoken && !judged && galley_.tagged()) weigh_definitions();
  return std::move(cues_);
}

// Returns how many tokens it took, at least one.
size_t StanceCueFinder::weigh(size_t i) {
  const Phrases::Found found = phrases_.at(i, last_);
  if (found.length > 0) {
    weigh_listed(i, found.length, found.value);
    return found.length;
  }
  if (galley_.tagged()) weigh_shape(i);
  return 1;
}

void StanceCueFinder::add(size_t i, size_t length, Side side, double weight) {
  if (weight > 0) cues_.push_back({galley_.span(i, i + length), side, weight});
}

void StanceCueFinder::weigh_listed(size_t i, size_t length, std::string_view name) {
  const Sort& sort = *std::find_if(kSorts.begin(), kSorts.end() - 1,
                                   [&](const Sort& s) { return s.name == name; });
  double weight = manner_ == Manner::written ? sort.written : sort.spoken;
  switch (sort.side) {
    case Side::opinion:
      if (in_name(i, length) || !fits(i, length, name)) return;
      if (name.ends_with("judgement") && !after_copula(i)) weight *= name[0] == 'j' ? 0.5 : 0.3;
      if (name == "norm" && galley_.is(i, "should") && expects(i)) weight = 0.2;
      if (verbal(i)) weight = 0;
      break;
    case Side::prediction:
      if (!foretells(i, length)) return;
      if (galley_.tagged() && galley_.is(i, "plans") && galley_.pos(i) == Pos::noun) weight = 0.5;
      if (promise(i) || open_question(i) || aside(i)) weight = 0.5;
      break;
    case Side::doubt:
      if (galley_.is(i, "would") && backshifted_future(i))
        return add(i, length, Side::prediction, 0.8);
      if (attitude(i)) add(i, length, Side::opinion, 0.45);
      break;
    case Side::hearsay:
    case Side::none:
      break;
  }
  add(i, length, sort.side, weight);
}

// "AM 970 The Answer"
bool StanceCueFinder::in_name(size_t i, size_t length) const {
  for (size_t t = i; t < i + length; ++t)
    if (galley_.tokens[t].capitalised && !galley_.words[t].begins && !galley_.is(t, "i"))
      return !galley_.lower(t).starts_with("i'");
  return false;
}

// One word of more than one use: "just" the adjective, "so" before an adjective.
bool StanceCueFinder::fits(size_t i, size_t length, std::string_view sort) const {
  if (!galley_.tagged() || length > 1) return true;
  if (sort.ends_with("judgement")) return galley_.pos(i) != Pos::adv;
  if (sort != "strength" || i + 1 >= last_) return sort != "strength";
  return galley_.is_pos(i + 1, Pos::adj) || galley_.is_pos(i + 1, Pos::adv) ||
         galley_.is_pos(i, Pos::adj);
}

// Cues that no list can hold, by parts of speech.
void StanceCueFinder::weigh_shape(size_t i) {
  if (galley_.pos(i) != Pos::adj || galley_.tokens[i].capitalised) return;
  if (const double weight = superlative(i); weight > 0) {
    add(i, 1, Side::opinion, manner_ == Manner::written ? weight / 2 : weight);
  } else if (manner_ != Manner::written && predicate(i)) {
    const bool strong = i > first_ && is_any(galley_, i - 1, kIntensifiers);
    add(i, 1, Side::opinion, strong ? 0.6 : 0.4);
  }
}

// "A market is people", "it isn't about money": what something is, said aloud in the present, is
// mostly a view; but not "is leaving", "is in the yard", "there is", "I am".
void StanceCueFinder::weigh_definitions() {
  for (size_t i = first_; i + 1 < last_; ++i) {
    if (!is_any(galley_, i, kDefining)) continue;
    if (i > first_ && galley_.is_any(i - 1, {"there", "here", "who", "which"})) continue;
    size_t next = i + 1;
    while (next < last_ && !is_any(galley_, next, kOpensDefinition) &&
           (galley_.is_pos(next, Pos::adv) || galley_.is_pos(next, Pos::part)))
      ++next;
    if (next < last_ && (galley_.is_pos(next, Pos::det) || galley_.is_pos(next, Pos::noun) ||
                         galley_.is_pos(next, Pos::adj) || is_any(galley_, next, kOpensDefinition)))
      return add_definition(i, next);
  }
}

// With what follows up to its noun, "is the heart of"; not when it says a size: "is the tallest".
void StanceCueFinder::add_definition(size_t i, size_t next) {
  size_t end = next;
  while (end + 1 < last_ && end < next + 3 && !galley_.is_pos(end, Pos::noun) &&
         (galley_.is_pos(end + 1, Pos::adj) || galley_.is_pos(end + 1, Pos::adv) ||
          galley_.is_pos(end + 1, Pos::noun)))
    ++end;
  for (size_t t = next; t <= next + 2; ++t)
    if (is_any(galley_, t, kMeasured)) return;
  add(i, end + 1 - i, Side::opinion, kDefined);
}

// "the most moving", "the loudest": but a size can be measured.
double StanceCueFinder::superlative(size_t i) const {
  if (i > first_ && galley_.is(i - 1, "most") && i - 1 > first_ && galley_.is(i - 2, "the"))
    return 0.7;
  const std::string& word = galley_.lower(i);
  if (word.size() < 6 || !word.ends_with("est") || is_any(galley_, i, kMeasured)) return 0;
  return i > first_ && galley_.is(i - 1, "the") ? 0.5 : 0;
}

// "is beautiful", "isn't very fair", with nothing after it that makes it a state: "is open to".
bool StanceCueFinder::predicate(size_t i) const {
  return after_copula(i) && !is_any(galley_, i, kMeasured) &&
         !is_any(galley_, i, kOpensDefinition) && !galley_.is_any(i + 1, {"to", "by"});
}

// "she said a lorry would come": the future of the past, when nothing makes it depend.
bool StanceCueFinder::backshifted_future(size_t i) const {
  if (manner_ != Manner::backshifted) return false;
  if (galley_.is_any(i + 1, {"have", "like", "be"}) && !galley_.is(i + 1, "be")) return false;
  for (size_t t = first_; t < last_; ++t)
    if (galley_.is_any(t, {"if", "whether", "unless"})) return false;
  return true;
}

// "I think", "we don't believe": the speaker's own mind.
bool StanceCueFinder::attitude(size_t i) const {
  if (manner_ != Manner::spoken || i == first_) return false;
  for (size_t t = i; t-- > first_ && i - t <= 2;)
    if (galley_.is(t, "i") || galley_.is(t, "we")) return true;
  return false;
}

// "is a dictatorial", "was not so stupid": a judgement of what stands before.
bool StanceCueFinder::after_copula(size_t i) const {
  for (size_t t = i; t-- > first_ && i - t <= kAfterCopula;) {
    if (is_any(galley_, t, kCopulas)) return true;
    if (galley_.in(t, lists_.prepositions)) return false;
    const bool passed = galley_.in(t, lists_.function_words) || galley_.in(t, lists_.cues) ||
                        galley_.is(t, ",") || galley_.tokens[t].kind == TokenKind::mark ||
                        galley_.lower(t).ends_with("ly");
    if (!passed) return false;
  }
  return false;
}

// "was encouraging violence": a verb, no judgement.
bool StanceCueFinder::verbal(size_t i) const {
  if (i > first_ && galley_.is_any(i - 1, {"most", "more", "very", "so", "too"})) return false;
  return galley_.lower(i).ends_with("ing") && i + 1 < last_ && galley_.is_word(i + 1) &&
         !galley_.in(i + 1, lists_.function_words);
}

// "should be packing fish by 6 July", "should have seen": an expectation, no norm.
bool StanceCueFinder::expects(size_t i) const {
  if (galley_.is(i + 2, "noted")) return true;
  if (galley_.is(i + 1, "have")) return manner_ == Manner::written;
  for (size_t t = i; t < last_; ++t)
    if (galley_.tokens[t].kind == TokenKind::number) return true;
  return false;
}

// "will" as a verb, not as a name or noun; "going to" before a verb, not before a place.
bool StanceCueFinder::foretells(size_t i, size_t length) const {
  if (galley_.is(i, "will") && galley_.tokens[i].capitalised) return false;
  if (i > first_ && galley_.is(i, "will") &&
      galley_.is_any(i - 1,
                     {"the", "a", "free", "his", "her", "good", "ill", "their", "our", "'s"}))
    return false;
  if (i > first_ && galley_.lower(i).starts_with("plan") &&  // "has no plans to"
      galley_.is_any(i - 1,
                     {"no", "any", "has", "have", "had", "the", "its", "their", "his", "her"}))
    return false;
  if (!galley_.is(i, "going")) return true;
  const size_t next = i + length;
  return galley_.is_word(next) && !galley_.tokens[next].capitalised &&
         !galley_.in(next, lists_.determiners);
}

// "I will never …": a promise of the speaker's own; but "we're going to be out".
bool StanceCueFinder::promise(size_t i) const {
  const std::string& word = galley_.lower(i);
  if (word == "i'll" || word == "we'll") return true;
  if (word == "going" && galley_.is(i + 2, "be")) return false;
  for (size_t t = i; t-- > first_ && i - t <= 4;) {
    const std::string& before = galley_.lower(t);
    if (before == "i" || before == "we" || before.starts_with("i'") || before.starts_with("we'"))
      return true;
  }
  return false;
}

// "the interview, which will be shown on Tuesday": not what the sentence is about.
bool StanceCueFinder::aside(size_t i) const {
  return manner_ != Manner::spoken && i > first_ && galley_.is_any(i - 1, {"which", "who", "that"});
}

// "whether it will", "what they will": nobody foretells.
bool StanceCueFinder::open_question(size_t i) const {
  for (size_t t = i; t-- > first_ && i - t <= 10;)
    if (galley_.is_any(t, {"whether", "what", "how", "if", "unless", "why", "where"})) return true;
  return false;
}

}  // namespace stet

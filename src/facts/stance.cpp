#include "facts/stance.h"

#include <algorithm>
#include <array>
#include <string>

namespace stet {

namespace {

constexpr double kSure = 0.8;       // below, the stance is unclear
constexpr double kMargin = 0.35;    // by which one side must lead the other
constexpr size_t kFewestWords = 6;  // of a fact that can be checked
constexpr size_t kAfterCopula = 5;  // tokens from "is" to its judgement

enum class Side { none, opinion, prediction, doubt, hearsay };

struct Sort {
  std::string_view name;
  Side side;
  double weight;
};
constexpr std::array<Sort, 12> kSorts{{{"judgement", Side::opinion, 0.9},
                                       {"mild-judgement", Side::opinion, 0.4},
                                       {"norm", Side::opinion, 0.82},
                                       {"valuation", Side::opinion, 0.8},
                                       {"superlative", Side::opinion, 0.6},
                                       {"future", Side::prediction, 0.85},
                                       {"habit-or-future", Side::prediction, 0.6},
                                       {"coming", Side::prediction, 0.85},
                                       {"foretelling", Side::prediction, 0.9},
                                       {"doubt", Side::doubt, 1},
                                       {"hearsay", Side::hearsay, 1},
                                       {"", Side::none, 0}}};

class Judge {
 public:
  Judge(const Galley& galley, size_t first, size_t last, bool spoken)
      : galley_(galley),
        first_(first),
        last_(last),
        spoken_(spoken),
        phrases_(galley.lexicon.list("stance")),
        past_(galley.lexicon.list("irregular-past")),
        function_words_(galley.lexicon.list("function-words")),
        prepositions_(galley.lexicon.list("prepositions")) {}

  Judged run() {
    for (size_t i = first_; i < last_;) i += weigh(i);
    const bool question = last_ > first_ && ends_in_question();
    if (question) return std::move(judged_);
    if (opinion_ >= kSure && opinion_ - prediction_ >= kMargin) {
      settle(Stance::opinion, opinion_, Side::opinion);
    } else if (prediction_ >= kSure && prediction_ - opinion_ >= kMargin) {
      settle(Stance::prediction, prediction_, Side::prediction);
    } else if (opinion_ < 0.3 && prediction_ == 0 && !doubt_) {
      check();
    }
    return std::move(judged_);
  }

 private:
  static void join(double& sum, double weight) { sum = 1 - (1 - sum) * (1 - weight); }

  bool ends_in_question() const {
    for (size_t i = last_; i-- > first_ && last_ - i <= 3;)
      if (galley_.text(i) == "?") return true;
    return false;
  }

  // Weighs the longest phrase at token i; returns how many tokens it took, at least one.
  size_t weigh(size_t i) {
    if (galley_.opens(i, phrases_)) {
      size_t length = std::min(phrases_.longest_in_words(), last_ - i);
      for (; length > 1; --length) {
        std::string key = galley_.lower(i);
        for (size_t n = 1; n < length; ++n) key.append(" ").append(galley_.lower(i + n));
        if (!phrases_.has(key)) continue;
        add(i, length, phrases_.value(key));
        return length;
      }
    }
    if (galley_.in(i, phrases_)) add(i, 1, galley_.value(i, phrases_));
    return 1;
  }

  void add(size_t i, size_t length, std::string_view sort_name) {
    const Sort& sort = *std::find_if(kSorts.begin(), kSorts.end() - 1,
                                     [&](const Sort& s) { return s.name == sort_name; });
    double weight = sort.weight;
    switch (sort.side) {
      case Side::opinion:
        if (sort_name.ends_with("judgement") && !after_copula(i)) weight = 0.2;
        if (sort_name == "norm" && galley_.is(i, "should") && expects(i)) weight = 0.2;
        if (verbal(i)) weight = 0;
        if (!spoken_) weight *= 0.7;  // reporters judge seldom, and quote their sources' words
        join(opinion_, weight);
        break;
      case Side::prediction:
        if (!foretells(i, length)) return;
        if (promise(i) || open_question(i)) weight = 0.5;
        join(prediction_, weight);
        break;
      case Side::doubt:
        doubt_ = true;
        return;
      case Side::hearsay:
        judged_.hearsay = doubt_ = true;
        return;
      case Side::none:
        return;
    }
    cues_.push_back({galley_.span(i, i + length), sort.side, weight});
  }

  // "is a dictatorial", "was not so stupid": a judgement of what stands before.
  bool after_copula(size_t i) const {
    static constexpr std::array<PlainWord, 16> kCopulas{
        "is",     "are",     "was",  "were",   "be",   "been",  "isn't",   "aren't",
        "wasn't", "weren't", "it's", "that's", "he's", "she's", "they're", "we're"};
    for (size_t t = i; t-- > first_ && i - t <= kAfterCopula;) {
      if (galley_.is_any(t, kCopulas)) return true;
      if (galley_.in(t, prepositions_)) return false;
      const bool passed = galley_.in(t, function_words_) || galley_.in(t, phrases_) ||
                          galley_.text(t) == "," || galley_.tokens[t].kind == TokenKind::mark ||
                          galley_.lower(t).ends_with("ly");
      if (!passed) return false;
    }
    return false;
  }

  // "was encouraging violence": a verb, no judgement.
  bool verbal(size_t i) const {
    return galley_.lower(i).ends_with("ing") && i + 1 < last_ && galley_.is_word(i + 1) &&
           !galley_.in(i + 1, function_words_);
  }

  // "should be packing fish by 6 July", "should have seen": an expectation, no norm.
  bool expects(size_t i) const {
    if (galley_.is(i + 1, "have") || galley_.is(i + 2, "noted")) return true;
    for (size_t t = i; t < last_; ++t)
      if (galley_.tokens[t].kind == TokenKind::number) return true;
    return false;
  }

  // "will" as a verb, not as a name or noun; "going to" before a verb, not before a place.
  bool foretells(size_t i, size_t length) const {
    if (galley_.is(i, "will") && galley_.tokens[i].capitalised) return false;
    if (i > first_ && galley_.is(i, "will"))
      if (galley_.is_any(i - 1,
                         {"the", "a", "free", "his", "her", "good", "ill", "their", "our", "'s"}))
        return false;
    if (i > first_ && galley_.lower(i).starts_with("plan"))  // "has no plans to"
      if (galley_.is_any(i - 1,
                         {"no", "any", "has", "have", "had", "the", "its", "their", "his", "her"}))
        return false;
    if (!galley_.is(i, "going")) return true;
    const size_t next = i + length;
    return galley_.is_word(next) && !galley_.tokens[next].capitalised &&
           !galley_.in(next, galley_.lexicon.list("determiners"));
  }

  // "I will never …": a promise of the speaker's own.
  bool promise(size_t i) const {
    const std::string& word = galley_.lower(i);
    if (word == "i'll" || word == "we'll") return true;
    for (size_t t = i; t-- > first_ && i - t <= 4;) {
      const std::string& before = galley_.lower(t);
      if (before == "i" || before == "we" || before.starts_with("i'") || before.starts_with("we'"))
        return true;
    }
    return false;
  }

  // "whether it will", "what they will": nobody foretells.
  bool open_question(size_t i) const {
    for (size_t t = i; t-- > first_ && i - t <= 10;)
      if (galley_.is_any(t, {"whether", "what", "how", "if", "unless", "why", "where"}))
        return true;
    return false;
  }

  void settle(Stance stance, double confidence, Side side) {
    judged_.stance = stance;
    judged_.confidence = std::min(confidence, 0.97);
    std::stable_sort(cues_.begin(), cues_.end(),
                     [](const Found& a, const Found& b) { return a.weight > b.weight; });
    for (const Found& cue : cues_)
      if (cue.side == side) judged_.cues.push_back(cue.span);
  }

  // A figure, a name or a day with a verb in the past: something records could settle.
  void check() {
    bool figure = false, name = false, past = false, personal = false;
    size_t words = 0;
    for (size_t i = first_; i < last_; ++i) {
      const Token& token = galley_.tokens[i];
      words += token.kind == TokenKind::word;
      figure |= token.kind == TokenKind::number;
      name |= token.capitalised && !galley_.words[i].begins;
      past |= galley_.in(i, past_) ||
              (token.kind == TokenKind::word && galley_.lower(i).ends_with("ed"));
      personal |= galley_.is(i, "i") || galley_.is(i, "me") || galley_.is(i, "my");
    }
    double sure = 0;
    if (past && figure)
      sure = 0.92;
    else if (past && name && !spoken_)
      sure = 0.85;
    else if (figure)
      sure = spoken_ ? 0.75 : 0.82;
    if (personal) sure -= 0.1;
    if (sure < 0.7 || words < kFewestWords) return;
    judged_.stance = Stance::checkable;
    judged_.confidence = sure;
  }

  struct Found {
    Span span;
    Side side = Side::none;
    double weight = 0;
  };

  const Galley& galley_;
  size_t first_, last_;
  bool spoken_;
  const WordList &phrases_, &past_, &function_words_, &prepositions_;
  double opinion_ = 0, prediction_ = 0;
  bool doubt_ = false;
  std::vector<Found> cues_;
  Judged judged_;
};

}  // namespace

Judged judge_stance(const Galley& galley, size_t first, size_t last, bool spoken) {
  return Judge(galley, first, last, spoken).run();
}

}  // namespace stet

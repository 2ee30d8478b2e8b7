#include "facts/clauses.h"

#include <algorithm>
#include <array>

#include "facts/phrases.h"
#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kReach = 30;  // tokens between a verb and its subject, at most

constexpr WordSet kAuxiliaries({"has",  "have",  "had",   "is",   "was",  "were", "are",   "be",
                                "been", "would", "could", "did",  "does", "do",   "might", "will",
                                "can",  "must",  "also",  "then", "not",  "who"});
constexpr WordSet kAdverbs({"also",       "then",    "later", "once",    "still",   "just",
                            "even",       "never",   "again", "often",   "always",  "recently",
                            "first",      "only",    "since", "now",     "soon",    "simply",
                            "reportedly", "earlier", "thus",  "further", "himself", "herself"});
constexpr WordSet kNounBefore({"a", "an", "the", "his", "her", "its", "their", "this", "that", "my",
                               "our", "no"});

// Verbs that take a clause without "that".
constexpr WordSet kBareClause({"said",   "says",    "say",       "told",     "added",
                               "adds",   "argued",  "argues",    "claimed",  "claims",
                               "warned", "insists", "insisted",  "believes", "believed",
                               "thinks", "thought", "fears",     "hopes",    "hoped",
                               "noted",  "notes",   "predicted", "predicts", "estimated",
                               "feared"});

class CueFinder {
 public:
  CueFinder(const Galley& galley, const std::vector<Mention>& mentions)
      : galley_(galley),
        mentions_(mentions),
        cues_(galley.lexicon.list("cues")),
        phrases_(galley, cues_) {
    begins_.assign(galley.size() + 1, kNone);
    ends_.assign(galley.size() + 1, kNone);
    for (size_t m = 0; m < mentions.size(); ++m) {
      begins_[mentions[m].first] = m;
      ends_[mentions[m].last] = m;
    }
  }

  std::vector<Cue> run() {
    std::vector<Cue> found;
    for (size_t i = 0; i < galley_.size(); ++i) {
      if (galley_.quoted_at(i) || !galley_.is_word(i)) continue;
      if (galley_.is(i, "according") && galley_.is(i + 1, "to")) {
        Cue cue{i, i + 2, "speech", mention_after(i + 2), Link::according, std::nullopt};
        if (!cue.subject) cue.link = Link::none;
        found.push_back(cue);
        ++i;
        continue;
      }
      size_t length = cue_length(i);
      if (length == 0 || is_noun(i)) continue;
      Cue cue{i,
              i + length,
              length == 1 ? galley_.value(i, cues_) : cues_.value(key(i, length)),
              std::nullopt,
              Link::none,
              std::nullopt};
      if (quoted_as(cue)) {
        // Who quotes doesn't speak.
        if (!found.empty() && found.back().last == mentions_[*cue.subject].first)
          found.back().subject.reset(), found.back().link = Link::none;
      } else {
        link(cue);
      }
      found.push_back(cue);
      i += length - 1;
    }
    return found;
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  std::string key(size_t i, size_t length) const {
    return length == 1 ? galley_.lower(i) : galley_.lower(i) + " " + galley_.lower(i + 1);
  }

  size_t cue_length(size_t i) const {
    if (phrases_.may_open(i) && galley_.same_sentence(i, i + 1) && galley_.is_word(i + 1) &&
        cues_.has(key(i, 2)))
      return 2;
    return galley_.in(i, cues_) ? 1 : 0;
  }

  // "his claim", "in the report", "to say": a noun or a bare infinitive, no report.
  bool is_noun(size_t i) const {
    if (i == 0 || !galley_.same_sentence(i - 1, i)) return false;
    if (is_any(galley_, i - 1, kNounBefore)) return !galley_.lower(i).ends_with("ed");
    return galley_.is(i - 1, "of") || galley_.is(i - 1, "'s");
  }

  bool skippable(size_t i) const {
    return is_any(galley_, i, kAuxiliaries) || is_any(galley_, i, kAdverbs) ||
           (galley_.is_word(i) && galley_.lower(i).ends_with("ly"));
  }

  bool usable(size_t i, size_t cue) const {
    return galley_.same_sentence(i, cue) && !galley_.quoted_at(i);
  }

  std::optional<size_t> mention_after(size_t i) const {
    // Over a title or an adjective: "according to Interior Minister Daniel Urresti"; and over the
    // owner: "said Urresti's deputy, Daniel Moraes".
    bool owned = false;
    for (size_t n = 0; n < 8 && i + n < galley_.size() && galley_.same_sentence(i, i + n); ++n) {
      if (galley_.quoted_at(i + n)) break;
      const size_t m = begins_[i + n];
      if (m != kNone && !galley_.is(mentions_[m].last, "'s")) return m;
      owned = owned || m != kNone;
      if (!galley_.is_word(i + n) && !(owned && galley_.text(i + n) == ",")) break;
    }
    return std::nullopt;
  }

  void link(Cue& cue) {
    direct(cue);
    if (cue.subject && passive(cue)) {
      cue.hearer = cue.subject;  // "Bell was asked": she hears
      cue.subject.reset();
      cue.link = Link::none;
      return;
    }
    bool told = galley_.lower(cue.first).starts_with("t") &&
                (galley_.is(cue.first, "told") || galley_.is(cue.first, "tells") ||
                 galley_.is(cue.first, "tell"));
    auto after = mention_after(cue.last);
    bool adjacent = after && (mentions_[*after].first <= cue.last + 3 || owned(cue, *after));
    if (cue.link == Link::direct || cue.link == Link::apposed || told) {
      if (adjacent && told) cue.hearer = after;
      if (!cue.subject) distant(cue);
      return;
    }
    if (adjacent && after_quote(cue.first)) {
      cue.subject = after;
      cue.link = Link::inverted;
      return;
    }
    distant(cue);
  }

  // "said Urresti's deputy, Daniel Moraes"
  bool owned(const Cue& cue, size_t mention) const {
    for (size_t i = cue.last; i < mentions_[mention].first; ++i)
      if (galley_.is(i, "'s")) return true;
    return false;
  }

  // "Hale quoted Bell as saying": Bell, not who quotes.
  bool quoted_as(Cue& cue) const {
    if (cue.first == 0 || !galley_.is(cue.first - 1, "as") || !usable(cue.first - 1, cue.first) ||
        ends_[cue.first - 1] == kNone)
      return false;
    cue.subject = ends_[cue.first - 1];
    cue.link = Link::direct;
    return true;
  }

  // "was asked", "is told": whose subject hears; "was quoted as saying" is no such.
  bool passive(const Cue& cue) const {
    static constexpr WordSet kHeard({"asked", "told", "informed", "warned", "reminded", "urged",
                                     "questioned", "pressed", "advised"});
    static constexpr WordSet kBe({"was", "were", "is", "are", "been", "be", "being", "when"});
    return is_any(galley_, cue.first, kHeard) && cue.first > 0 &&
           galley_.same_sentence(cue.first - 1, cue.first) && is_any(galley_, cue.first - 1, kBe);
  }

  // Whether the token before stands at the end of a quotation, or begins the sentence.
  bool after_quote(size_t i) const {
    if (i == 0) return false;
    return galley_.quoted_at(i - 1) || !galley_.same_sentence(i - 1, i) ||
           (galley_.is(i - 1, ",") && i >= 2);
  }

  void direct(Cue& cue) {
    size_t i = cue.first;
    while (i > 0 && usable(i - 1, cue.first) && ends_[i] == kNone && skippable(i - 1)) --i;
    if (i > 0 && usable(i - 1, cue.first) && ends_[i] != kNone) {
      size_t m = ends_[i];
      if (mentions_[m].kind == MentionKind::pronoun && galley_.is(mentions_[m].first, "who")) {
        cue.subject = m;
      } else {
        cue.subject = head_of(m);
      }
      cue.link = Link::direct;
      return;
    }
    if (i > 0 && usable(i - 1, cue.first) &&
        (galley_.is(i - 1, ",") || galley_.is(i - 1, ")") || galley_.is(i - 1, "—") ||
         galley_.is(i - 1, "–")))
      apposed(cue, i - 1);
  }

  // "People in Harrow said": the people, not Harrow.
  size_t head_of(size_t m) const {
    for (int steps = 0; steps < 3; ++steps) {
      const size_t first = mentions_[m].first;
      size_t before = first;
      while (before > 0 && galley_.same_sentence(before - 1, first) && first - before < 3 &&
             !is_preposition(before - 1) && galley_.is_word(before - 1) && ends_[before] == kNone)
        --before;
      if (before == 0 || !galley_.same_sentence(before - 1, first) || !is_preposition(before - 1))
        break;
      if (ends_[before - 1] == kNone) break;
      m = ends_[before - 1];
    }
    return m;
  }

  // "Bell, 43, a teacher from Harrow, said": back over what stands between commas or brackets.
  void apposed(Cue& cue, size_t close) {
    size_t floor = close > kReach ? close - kReach : 0;
    for (size_t i = close; i-- > floor;) {
      if (!usable(i, cue.first)) return;
      std::string_view word = galley_.text(i);
      if ((word == "," || word == "(" || word == "—" || word == "–") && ends_[i] != kNone &&
          mentions_[ends_[i]].kind != MentionKind::pronoun) {
        cue.subject = ends_[i];
        cue.link = Link::apposed;
        if (mentions_[ends_[i]].kind == MentionKind::person) return;
      }
    }
  }

  // The first fitting mention of the sentence before the verb: "Bell shook her head and said".
  void distant(Cue& cue) {
    size_t begin = galley_.sentence_of(cue.first).first_token;
    begin = std::max(begin, cue.first > kReach ? cue.first - kReach : 0);
    for (size_t i = begin; i < cue.first; ++i) {
      if (begins_[i] == kNone || galley_.quoted_at(i)) continue;
      size_t m = begins_[i];
      if (i > begin && is_preposition(i - 1)) continue;
      if (galley_.is(mentions_[m].last, "'s")) continue;
      cue.subject = m;
      cue.link = Link::distant;
      return;
    }
  }

  bool is_preposition(size_t i) const {
    return galley_.is_any(
        i, {"of", "in", "on", "at", "by", "to", "from", "with", "for", "about", "against"});
  }

  const Galley& galley_;
  const std::vector<Mention>& mentions_;
  const WordList& cues_;
  const Phrases phrases_;              // that cues are
  std::vector<size_t> begins_, ends_;  // mention that begins at, ends before a token
};

}  // namespace

bool takes_clause(const Galley& galley, const Cue& cue) {
  if (galley.is_any(cue.last, {"that", "whether", "how", "why", "what"})) return true;
  return cue.link == Link::according || is_any(galley, cue.first, kBareClause);
}

std::vector<Cue> find_cues(const Galley& galley, const std::vector<Mention>& mentions) {
  return CueFinder(galley, mentions).run();
}

}  // namespace stet

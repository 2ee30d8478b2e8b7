#include "facts/voices.h"

#include <algorithm>
#include <array>

#include "facts/phrases.h"
#include "facts/voice_of.h"
#include "facts/word_set.h"

namespace stet {

namespace {

constexpr size_t kTail = 5;    // tokens after "…, figures show" to the end of the sentence
constexpr size_t kNaming = 8;  // tokens from "called" to the quoted words
constexpr WordSet kBe({"is", "are", "was", "were", "be", "been", "being", "wasn't", "isn't"});
constexpr WordSet kRefusal({"not", "never", "n't", "didn't", "doesn't", "hasn't", "haven't",
                            "won't", "wouldn't", "nor"});
constexpr WordSet kSurveys({"poll", "polls", "survey", "surveys", "study", "studies", "data",
                            "analysis", "figures", "reports", "records", "results", "filings"});
constexpr WordSet kRelative({"which", "who", "whom", "whose", "what"});
constexpr WordSet kSubordinate({"after", "before", "because", "when", "since", "until", "who",
                                "which", "that", "where", "whose", "whom", "what"});

class VoiceFinder {
 public:
  VoiceFinder(const Galley& galley, const Sources& sources)
      : galley_(galley),
        sources_(sources),
        judge_(galley, sources),
        anonymity_(galley, galley.lexicon.list("anonymity")),
        naming_(galley.lexicon.list("naming-verbs")),
        stance_(galley.lexicon.list("stance")),
        roles_(galley.lexicon.list("roles")),
        voiced_(galley.sentences.size()),
        quoted_(galley.sentences.size()) {}

  std::vector<Voiced> run(const std::vector<Quotation>& quotations) {
    for (const Quotation& quotation : quotations) quote(quotation);
    for (const Cue& cue : sources_.cues) report(cue);
    for (size_t s = 0; s < voiced_.size(); ++s) hide(s);
    return std::move(voiced_);
  }

 private:
  void give(size_t s, Voice voice, std::optional<size_t> person) {
    Voiced& voiced = voiced_[s];
    if (voiced.voice == Voice::named && (voice != Voice::named || voiced.person)) return;
    voiced = {voice, person};
  }

  // A quotation speaks in every sentence it touches.
  void quote(const Quotation& quotation) {
    if (!gives_words(quotation)) return;
    Voice voice = Voice::named;
    if (!quotation.name && quotation.speaker)
      if (const auto mention = mention_at(quotation.speaker->begin))
        voice = judge_.voice_of(*mention);
    for (size_t s = quotation.sentence; s < voiced_.size(); ++s) {
      if (galley_.sentences[s].span.begin >= quotation.span.end) break;
      give(s, voice, quotation.person);
      quoted_[s] = true;
    }
  }

  std::optional<size_t> mention_at(size_t begin) const {
    const auto& mentions = sources_.mentions;
    auto it = std::lower_bound(mentions.begin(), mentions.end(), begin,
                               [&](const Mention& mention, size_t at) {
                                 return galley_.tokens[mention.first].span.begin < at;
                               });
    if (it == mentions.end() || galley_.tokens[it->first].span.begin != begin) return std::nullopt;
    return static_cast<size_t>(it - mentions.begin());
  }

  void report(const Cue& cue) {
    const size_t s = galley_.words[cue.first].sentence;
    if (quoted_[s] || galley_.quoted_at(cue.first)) return;
    if (trails_as_participle(cue)) return give_first_mention(s);
    if (!cue.subject) {
      if (galley_.is(cue.first, "according")) give(s, told_by(cue.last), std::nullopt);
      return;
    }
    if (cue.link != Link::according && !reports(cue)) return;
    give(s, judge_.voice_of(*cue.subject), sources_.referents[*cue.subject].person);
  }

  // "according to people who know him", "according to the charge sheet".
  Voice told_by(size_t i) const {
    for (size_t end = i + kTail; i < end && i < galley_.size(); ++i) {
      if (galley_.tokens[i].kind != TokenKind::word && galley_.text(i) != "-") break;
      if (galley_.in(i, roles_) || galley_.is(i, "people")) return Voice::unnamed;
    }
    return Voice::named;
  }

  bool reports(const Cue& cue) const {
    const size_t i = cue.first;
    if (passive(cue) || refused(cue) || subordinate(cue)) return false;
    if (i > 0 && galley_.is(i - 1, "to")) return false;  // "leading them to question whether"
    if (names_in_quotes(cue) || trails(cue) || measures(cue)) return true;
    if (galley_.value(i, stance_) == "foretelling" && !galley_.is(cue.last, ",")) return true;
    if (!takes_clause(galley_, cue)) return clause_follows(cue);
    return cue.sort == "speech" || !galley_.is_pos(cue.last, Pos::adp) ||
           galley_.is(cue.last, "that");
  }

  // "suggested the United States should send": a noun and its auxiliary, without "that".
  bool clause_follows(const Cue& cue) const {
    if (cue.sort != "speech" && cue.sort != "show") return false;
    if (!opens_noun(cue.last) || galley_.lower(cue.first).ends_with("ing")) return false;
    for (size_t t = cue.last + 1; t <= cue.last + kNaming && galley_.same_sentence(cue.first, t);
         ++t) {
      if (galley_.is_pos(t, Pos::aux)) return !galley_.lower(t - 1).ends_with("'s");
      if (galley_.is_pos(t, Pos::verb) || galley_.is_pos(t, Pos::punct) ||
          is_any(galley_, t, kSubordinate) || galley_.is(t, "to"))
        return false;
    }
    return false;
  }

  bool opens_noun(size_t i) const {
    return galley_.is_pos(i, Pos::det) || galley_.is_pos(i, Pos::noun) ||
           galley_.is_pos(i, Pos::propn) || galley_.is_pos(i, Pos::pron);
  }

  // "was first noted when"
  bool passive(const Cue& cue) const {
    for (size_t t = cue.first; t-- > 0 && cue.first - t <= 2;)
      if (is_any(galley_, t, kBe)) return !galley_.lower(cue.first).ends_with("ing");
    return false;
  }

  // "did not say"; but "doesn't think".
  bool refused(const Cue& cue) const {
    if (cue.sort != "speech") return false;
    for (size_t t = cue.first; t-- > 0 && cue.first - t <= 3;)
      if (is_any(galley_, t, kRefusal)) return true;
    return false;
  }

  // "resigned after a newspaper revealed that": another verb leads the sentence.
  bool subordinate(const Cue& cue) const {
    const Mention& subject = sources_.mentions[*cue.subject];
    if (!galley_.tagged() || subject.first >= cue.first) return false;
    if (galley_.is(subject.first, "who")) return true;
    const size_t begin = galley_.sentence_of(cue.first).first_token;
    size_t t = subject.first;
    while (t > begin && !is_any(galley_, t - 1, kSubordinate)) {
      if (galley_.is_pos(t - 1, Pos::verb)) return false;
      --t;
    }
    if (t == begin) return false;
    if (t - 1 > begin && is_any(galley_, t - 1, kRelative)) return true;
    while (t-- > begin)
      if ((galley_.is_pos(t, Pos::verb) || galley_.is_pos(t, Pos::aux)) && !galley_.quoted_at(t))
        return true;
    return false;
  }

  // "…, saying they were part of it": who leads the sentence says so.
  bool trails_as_participle(const Cue& cue) const {
    return cue.sort == "speech" && galley_.lower(cue.first).ends_with("ing") && cue.first > 0 &&
           galley_.is(cue.first - 1, ",") && takes_clause_after(cue);
  }

  bool takes_clause_after(const Cue& cue) const {
    return takes_clause(galley_, cue) || galley_.is(cue.first, "saying") ||
           galley_.is(cue.first, "arguing");
  }

  void give_first_mention(size_t s) {
    const Sentence& sentence = galley_.sentences[s];
    const auto& mentions = sources_.mentions;
    auto it = std::lower_bound(
        mentions.begin(), mentions.end(), sentence.first_token,
        [](const Mention& mention, size_t token) { return mention.first < token; });
    // "In a letter to the council, Bell …": a name before a thing.
    for (auto other = it; other != mentions.end() && other->first < sentence.last_token; ++other)
      if (other->kind == MentionKind::person) {
        it = it->kind == MentionKind::document ? other : it;
        break;
      }
    if (it == mentions.end() || it->first >= sentence.last_token) return;
    const size_t m = static_cast<size_t>(it - mentions.begin());
    give(s, judge_.voice_of(m), sources_.referents[m].person);
  }

  // "called it “a mess”"
  bool names_in_quotes(const Cue& cue) const {
    if (!galley_.in(cue.first, naming_)) return false;
    for (size_t t = cue.last; t < cue.last + kNaming && galley_.same_sentence(cue.first, t); ++t)
      if (galley_.quoted_at(t)) return true;
    return false;
  }

  // "A poll found Clinton leading"
  bool measures(const Cue& cue) const {
    if (cue.sort != "show" && !galley_.is_any(cue.first, {"found", "finds"})) return false;
    const Mention& subject = sources_.mentions[*cue.subject];
    if (subject.first >= cue.first) return false;
    for (size_t t = subject.last;
         t-- > 0 && galley_.same_sentence(t, cue.first) && subject.last - t <= kNaming;)
      if (is_any(galley_, t, kSurveys)) return true;
    return false;
  }

  // "…, World Bank figures show", "…, a survey found last year": the clause went before.
  bool trails(const Cue& cue) const {
    const Mention& subject = sources_.mentions[*cue.subject];
    const Sentence& sentence = galley_.sentence_of(cue.first);
    if (cue.sort != "speech" && cue.sort != "show" && cue.sort != "thought") return false;
    if (cue.last + kTail < sentence.last_token || subject.first > cue.first) return false;
    for (size_t t = cue.last; t < sentence.last_token; ++t)
      if (galley_.is_pos(t, Pos::pron) || galley_.is_pos(t, Pos::part)) return false;
    for (size_t t = subject.first; t-- > sentence.first_token;) {
      if (galley_.is(t, ",")) return t > sentence.first_token + 2;
      if (subject.first - t > 4 || galley_.is_pos(t, Pos::verb)) return false;
    }
    return false;
  }

  // A source that asked not to be named isn't.
  void hide(size_t s) {
    if (voiced_[s].voice != Voice::named || voiced_[s].person) return;
    const Sentence& sentence = galley_.sentences[s];
    for (size_t i = sentence.first_token; i < sentence.last_token; ++i)
      if (anonymity_.at(i, sentence.last_token).length > 1) voiced_[s] = {Voice::unnamed, {}};
  }

  const Galley& galley_;
  const Sources& sources_;
  const SourceJudge judge_;
  const Phrases anonymity_;
  const WordList &naming_, &stance_, &roles_;
  std::vector<Voiced> voiced_;
  std::vector<bool> quoted_;  // by sentence: a quotation decided
};

}  // namespace

std::vector<Voiced> find_voices(const Galley& galley, const Sources& sources,
                                const std::vector<Quotation>& quotations) {
  return VoiceFinder(galley, sources).run(quotations);
}

}  // namespace stet

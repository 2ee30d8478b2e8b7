#include "facts/report_sources.h"

namespace stet {

namespace {

constexpr size_t kReach = 30;  // tokens between a verb and its subject, at most

}  // namespace

ReportSourceFinder::ReportSourceFinder(const Galley& galley, const ReportGrammar& grammar,
                                       const Sources& sources)
    : galley_(galley), grammar_(grammar), sources_(sources), mention_at_(galley.size(), 0) {
  for (size_t m = 0; m < sources.mentions.size(); ++m)
    for (size_t i = sources.mentions[m].first; i < sources.mentions[m].last; ++i)
      mention_at_[i] = static_cast<uint32_t>(m + 1);
}

ReportSource ReportSourceFinder::source(TokenRange words, ReportLink link) const {
  ReportSource made{words, std::nullopt, link};
  const uint32_t mention = mention_at_[words.last - 1];
  if (mention == 0) return made;
  const Mention& m = sources_.mentions[mention - 1];
  if (m.last != words.last) return made;
  made.mention = mention - 1;
  made.words = {m.first, m.last};
  return made;
}

void ReportSourceFinder::pass(size_t i) {
  if (galley_.words[i].sentence != sentence_) {
    sentence_ = galley_.words[i].sentence;
    first_ = last_ = {};
  }
  if (!grammar_.finite(i) || i == 0 || galley_.quoted_at(i) || !galley_.same_sentence(i - 1, i))
    return;
  size_t end = i;
  while (end > 0 && galley_.same_sentence(end - 1, i) && grammar_.is(end - 1, Pos::adv)) --end;
  end = grammar_.before_time(end);
  if (end == 0 || !galley_.same_sentence(end - 1, i) || !grammar_.noun_like(end - 1)) return;
  if (galley_.is_any(end - 1, {"which", "who", "that", "what"})) return;
  const TokenRange head = grammar_.head_before(end);
  if (head.empty()) return;
  if (first_.empty()) first_ = head;
  last_ = head;
}

// Back over "has since", "did not", "would also", "to": where the verb's group begins.
size_t ReportSourceFinder::helpers(SourcedReport& report) const {
  size_t i = report.cue.first;
  const bool ing = galley_.lower(i).ends_with("ing");
  bool be = false;
  while (i > 0 && galley_.same_sentence(i - 1, i) && !galley_.quoted_at(i - 1)) {
    const size_t h = i - 1;
    const std::string& word = galley_.lower(h);
    if (galley_.is(h, "to") && report.cue.first - h <= 3) {
      report.infinitive = true;
    } else if (!grammar_.skippable(h)) {
      break;
    }
    if (galley_.is_any(h, {"not", "never", "cannot"}) || word.ends_with("n't"))
      report.denied = true;
    if (galley_.is_any(h, {"will", "would", "could", "can", "may", "might", "must", "should",
                           "won't", "wouldn't", "can't", "couldn't", "cannot"}))
      report.modal = true;
    if (galley_.is_any(h, {"has", "have", "had", "having"})) report.perfect = true;
    be |= galley_.is_any(h, {"is", "are", "was", "were", "be", "been", "being", "'s"});
    i = h;
    if (report.infinitive) break;
  }
  report.progressive = be && ing;
  report.passive = be && !ing;
  return i;
}

std::optional<ReportSource> ReportSourceFinder::kept(ReportLink link) const {
  const TokenRange& words = link == ReportLink::participle ? first_ : last_;
  if (words.empty()) return std::nullopt;
  return source(words, link);
}

// "Bell, who said …": the name and the pronoun together are the source.
std::optional<ReportSource> ReportSourceFinder::relative(size_t pronoun) const {
  size_t end = pronoun;
  if (end > 0 && grammar_.comma(end - 1) && galley_.same_sentence(end - 1, pronoun)) --end;
  ReportSource made = source({pronoun, pronoun + 1}, ReportLink::relative);
  made.mention.reset();
  if (end == 0 || !galley_.same_sentence(end - 1, pronoun)) return made;
  const TokenRange head = grammar_.phrase_before(end);
  if (head.empty()) return made;
  made.mention = source(head, ReportLink::relative).mention;
  made.words.first = head.first;
  return made;
}

// "Bell, 43, a teacher from Harrow, said": back over what stands between commas or brackets.
std::optional<ReportSource> ReportSourceFinder::apposed(size_t close) const {
  const size_t floor = close > kReach ? close - kReach : 0;
  std::optional<ReportSource> best;
  for (size_t i = close; i-- > floor;) {
    if (!galley_.same_sentence(i, close) || galley_.quoted_at(i)) break;
    const bool opens = grammar_.comma(i) || galley_.is(i, "(") || grammar_.dash(i);
    if (!opens || i == 0 || !galley_.same_sentence(i - 1, i)) continue;
    if (!grammar_.is(i - 1, Pos::noun) && !grammar_.is(i - 1, Pos::propn)) continue;
    const TokenRange head = grammar_.head_before(i);
    if (head.empty()) continue;
    ReportSource here = source(head, ReportLink::apposed);
    const bool person =
        here.mention && sources_.mentions[*here.mention].kind == MentionKind::person;
    if (!best || person) best = here;
    if (person) break;
  }
  return best;
}

std::optional<ReportSource> ReportSourceFinder::of_verb(SourcedReport& report) const {
  const size_t group = report.group = helpers(report);
  const bool ing = galley_.lower(report.cue.first).ends_with("ing");
  if (group == 0 || !galley_.same_sentence(group - 1, group) || galley_.quoted_at(group - 1))
    return std::nullopt;
  const size_t end = grammar_.before_time(group);
  const size_t before = end - 1;
  if (report.infinitive) return kept(ReportLink::infinitive);
  if (galley_.is_any(before, {"who", "which", "that"})) return relative(before);
  if (grammar_.noun_like(before)) {
    const TokenRange head = grammar_.head_before(end);
    if (!head.empty() && !(ing && !report.progressive))
      return source(head, end == report.cue.first ? ReportLink::direct : ReportLink::spaced);
    if (!head.empty()) return source(head, ReportLink::participle);
  }
  if (ing && !report.progressive) return kept(ReportLink::participle);
  if (grammar_.is(before, Pos::cconj)) return kept(ReportLink::joined);
  if (grammar_.comma(before) || galley_.is(before, ")") || grammar_.dash(before)) {
    if (auto found = apposed(before)) return found;
    return kept(ReportLink::joined);
  }
  return kept(ReportLink::distant);
}

std::optional<ReportSource> ReportSourceFinder::after(size_t i, ReportLink link) const {
  if (i >= galley_.size() || galley_.quoted_at(i)) return std::nullopt;
  const size_t limit = grammar_.stop(galley_.words[i].sentence);
  const TokenRange phrase = grammar_.phrase_at(i, limit);
  if (phrase.empty()) return std::nullopt;
  return source(phrase, link);
}

std::optional<ReportSource> ReportSourceFinder::owner(size_t noun) const {
  size_t i = noun;
  while (i > 0 && noun - i < 3 && galley_.same_sentence(i - 1, noun) &&
         (grammar_.is(i - 1, Pos::adj) || grammar_.is(i - 1, Pos::noun)))
    --i;
  if (i == 0 || !galley_.same_sentence(i - 1, noun)) return std::nullopt;
  if (galley_.is_any(i - 1, {"his", "her", "their", "its", "my", "our", "your"}))
    return ReportSource{{i - 1, i}, std::nullopt, ReportLink::owner};
  if ((galley_.is(i - 1, "'s") || galley_.possessive_mark(i - 1)) && i > 1) {
    const TokenRange head = grammar_.phrase_before(i - 1);
    if (!head.empty()) return source(head, ReportLink::owner);
  }
  return std::nullopt;
}

}  // namespace stet

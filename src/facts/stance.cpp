#include "facts/stance.h"

#include <algorithm>

#include "facts/main_tense.h"
#include "facts/stance_cues.h"

namespace stet {

namespace {

constexpr double kSure = 0.65;      // below, the stance is unclear
constexpr double kMargin = 0.35;    // by which one side must lead the other
constexpr size_t kFewestWords = 6;  // of a fact that can be checked
constexpr double kMost = 0.97;
constexpr double kFaint = 0.4;          // of an opinion in what may still be a fact
constexpr double kPresentSpeech = 0.3;  // that a source who tells no story gives an opinion

void join(double& sum, double weight) {
  sum = 1 - (1 - sum) * (1 - weight);
}

bool ends_in_question(const Galley& galley, size_t first, size_t last) {
  for (size_t i = last; i-- > first && last - i <= 3;)
    if (galley.is(i, "?")) return true;
  return false;
}

void settle(Judged& judged, std::vector<StanceCue>& cues, Stance stance, double confidence,
            Side side) {
  judged.stance = stance;
  judged.confidence = std::min(confidence, kMost);
  std::stable_sort(cues.begin(), cues.end(),
                   [](const StanceCue& a, const StanceCue& b) { return a.weight > b.weight; });
  for (const StanceCue& cue : cues)
    if (cue.side == side) judged.cues.push_back(cue.span);
}

// A figure, a name or a day with a verb in the past: something records could settle.
void check(const Galley& galley, const MainTense& tense, size_t first, size_t last, Manner manner,
           Judged& judged) {
  const Tense main = galley.tagged() ? tense.of(first, last) : Tense::past;
  if (main == Tense::none) return;  // "5 things to watch tonight"
  bool figure = false, name = false, past = false, personal = false;
  size_t words = 0;
  for (size_t i = first; i < last; ++i) {
    const Token& token = galley.tokens[i];
    words += token.kind == TokenKind::word;
    figure |= token.kind == TokenKind::number;
    name |= token.capitalised && !galley.words[i].begins;
    if (main == Tense::past && !past) past = tense.is_past(i);
    personal |= galley.is(i, "i") || galley.is(i, "me") || galley.is(i, "my");
  }
  const bool spoken = manner != Manner::written;
  double sure = 0;
  if (past && figure)
    sure = 0.92;
  else if (past && name && !spoken)
    sure = 0.85;
  else if (figure)
    sure = spoken ? 0.75 : 0.8;
  else if (past && !spoken)
    sure = 0.75;
  else if (past && name && manner != Manner::spoken)
    sure = 0.7;
  if (personal) sure -= 0.1;
  if (sure < kSure || words < kFewestWords) return;
  judged.stance = Stance::checkable;
  judged.confidence = sure;
}

// The token after which a doubt isn't the sentence's own: "details about how it would fit".
size_t first_relative(const Galley& galley, size_t first, size_t last) {
  for (size_t i = first + 1; i < last; ++i)
    if (galley.is_any(i, {"who", "which", "that", "how", "where", "whose"})) return i;
  return last;
}

// Whether something is told rather than argued: a figure, or the main verb in the past.
bool told(const Galley& galley, const MainTense& tense, size_t first, size_t last) {
  for (size_t i = first; i < last; ++i)
    if (galley.tokens[i].kind == TokenKind::number) return true;
  return !galley.tagged() || tense.of(first, last) == Tense::past;
}

}  // namespace

StanceJudge::StanceJudge(const Galley& galley)
    : galley_(galley), lists_(galley.lexicon), phrases_(galley, lists_.cues), tense_(galley) {}

Judged StanceJudge::judge(size_t first, size_t last, Manner manner) const {
  Judged judged;
  std::vector<StanceCue> cues =
      StanceCueFinder(galley_, lists_, phrases_, first, last, manner).run();
  double opinion = 0, prediction = 0;
  bool doubt = false;
  const size_t relative = manner == Manner::written ? first_relative(galley_, first, last) : last;
  for (const StanceCue& cue : cues) {
    if (cue.side == Side::opinion) join(opinion, cue.weight);
    if (cue.side == Side::prediction) join(prediction, cue.weight);
    judged.hearsay |= cue.side == Side::hearsay;
    doubt |= cue.side == Side::hearsay ||
             (cue.side == Side::doubt && cue.span.begin < galley_.tokens[relative - 1].span.end);
  }
  if (manner == Manner::spoken && opinion > 0 && !told(galley_, tense_, first, last))
    join(opinion, kPresentSpeech);
  if (ends_in_question(galley_, first, last)) return judged;
  if (opinion >= kSure && opinion - prediction >= kMargin)
    settle(judged, cues, Stance::opinion, opinion, Side::opinion);
  else if (prediction >= kSure && prediction - opinion >= kMargin)
    settle(judged, cues, Stance::prediction, prediction, Side::prediction);
  else if (opinion < kFaint && prediction == 0 && !doubt)
    check(galley_, tense_, first, last, manner, judged);
  return judged;
}

}  // namespace stet

#include "facts/pronouns.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace stet {

namespace {

constexpr size_t kBack = 3;  // paragraphs a pronoun may reach back
constexpr size_t kMentionsBack = 60;

class Resolver {
 public:
  Resolver(const Galley& galley, const std::vector<Mention>& mentions, const std::vector<Cue>& cues,
           std::vector<Person>& people)
      : galley_(galley),
        mentions_(mentions),
        people_(people),
        found_(mentions.size()),
        speaks_(mentions.size()) {
    for (const Cue& cue : cues)
      if (cue.subject) speaks_[*cue.subject] = true;
    learn_nouns();
  }

  std::vector<Referent> run() {
    for (size_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.person) {
        found_[m] = {mention.person, mention.certainty};
      } else if (mention.kind == MentionKind::pronoun && mention.gender != Gender::unknown) {
        found_[m] = pronoun(m);
      } else if (galley_.is(mention.first, "who")) {
        found_[m] = antecedent(m);
      } else if (mention.kind == MentionKind::people && !mention.plural) {
        found_[m] = described(m);
      }
    }
    return std::move(found_);
  }

 private:
  // Somebody a pronoun may stand for; no person: one who isn't named.
  struct Choice {
    std::optional<size_t> person;
    double salience = 0;  // of the most salient mention
    size_t times = 0;
    bool known = false;  // to be of the pronoun's gender

    double score() const {
      return salience + (known ? 0.8 : 0) + 0.1 * static_cast<double>(std::min<size_t>(times, 5));
    }
  };

  size_t paragraph(size_t m) const { return galley_.paragraph_of(mentions_[m].first); }
  size_t sentence(size_t m) const { return galley_.words[mentions_[m].first].sentence; }

  bool fits(size_t person, Gender gender) const {
    Gender known = people_[person].gender;
    return known == Gender::unknown || known == gender;
  }

  bool after_preposition(size_t m) const {
    const size_t i = mentions_[m].first;
    if (i == 0 || !galley_.same_sentence(i - 1, i)) return false;
    if (galley_.is(i - 1, "to")) return i < 2 || !galley_.is(i - 2, "according");
    return galley_.is_any(i - 1,
                          {"of", "by", "with", "for", "from", "about", "at", "on", "against"});
  }

  bool subject(size_t m) const {
    return mentions_[m].first <= galley_.sentence_of(mentions_[m].first).first_token + 2 &&
           !after_preposition(m);
  }

  // How much a mention invites a pronoun after it.
  double salience(size_t m, size_t at) const {
    double score = 0;
    if (subject(m)) score += 1.5;
    if (speaks_[m]) score += 1.5;
    if (galley_.is(mentions_[m].last, "'s")) score -= 0.7;
    if (after_preposition(m)) score -= 0.5;
    score -= 1.2 * static_cast<double>(paragraph(at) - paragraph(m));
    score -= 0.25 * static_cast<double>(std::min<size_t>(sentence(at) - sentence(m), 8));
    return score;
  }

  // Whether a mention is of one unnamed person of that gender, prominent enough to be meant.
  bool unnamed(size_t m, Gender gender) const {
    const Mention& mention = mentions_[m];
    return mention.kind == MentionKind::people && !mention.plural && (speaks_[m] || subject(m)) &&
           (mention.gender == Gender::unknown || mention.gender == gender);
  }

  std::vector<Choice> choices(size_t at, Gender gender) const {
    std::vector<Choice> found;
    for (size_t m = at; m-- > 0 && at - m < kMentionsBack;) {
      if (paragraph(m) + kBack < paragraph(at)) break;
      const std::optional<size_t> person = found_[m].person;
      if (person ? !fits(*person, gender) : !unnamed(m, gender)) continue;
      auto same = std::find_if(found.begin(), found.end(),
                               [&](const Choice& c) { return person && c.person == person; });
      if (same == found.end()) {
        found.push_back({person, salience(m, at), 1, person && people_[*person].gender == gender});
      } else {
        same->salience = std::max(same->salience, salience(m, at));
        ++same->times;
      }
    }
    return found;
  }

  Referent pronoun(size_t at) {
    const Gender gender = mentions_[at].gender;
    std::vector<Choice> found = choices(at, gender);
    std::stable_sort(found.begin(), found.end(),
                     [](const Choice& a, const Choice& b) { return a.score() > b.score(); });
    if (found.empty() || !found[0].person) return {};
    const Choice& best = found[0];
    const double lead = found.size() > 1 ? best.score() - found[1].score() : 10;
    double confidence = lead > 5     ? 0.97
                        : lead > 2   ? 0.95
                        : lead > 1   ? 0.88
                        : lead > 0.4 ? 0.75
                                     : 0.55;
    if (!best.known) confidence -= 0.05;
    Person& person = people_[*best.person];
    if (found.size() == 1 && person.gender == Gender::unknown) person.gender = gender;
    return {best.person, confidence};
  }

  // "Bell, who said …": who stands for the mention right before it.
  Referent antecedent(size_t m) const {
    if (m == 0) return {};
    const size_t who = mentions_[m].first, end = mentions_[m - 1].last;
    const bool beside = end == who || (end + 1 == who && galley_.is(end, ","));
    return beside && galley_.same_sentence(end - 1, who) ? found_[m - 1] : Referent();
  }

  // "the mayor": the one person whose description or title has that noun.
  Referent described(size_t m) const {
    const Mention& mention = mentions_[m];
    if (auto person = apposed(m)) return {person, 1.0};
    if (mention.last - mention.first != 2 || !galley_.is(mention.first, "the")) return {};
    auto known = by_noun_.find(galley_.lower(mention.last - 1));
    if (known == by_noun_.end() || !known->second) return {};
    return {known->second, 0.8};
  }

  // "the director, Anna Bell", "Anna Bell, a teacher", "miner Joel Hale": the person beside.
  std::optional<size_t> apposed(size_t m) const {
    const Mention& mention = mentions_[m];
    auto beside = [&](size_t end, size_t begin) {
      if (!galley_.same_sentence(mention.first, end)) return false;
      return end == begin || (end + 1 == begin && galley_.is(end, ","));
    };
    if (m + 1 < mentions_.size() && beside(mention.last, mentions_[m + 1].first))
      if (mentions_[m + 1].person) return mentions_[m + 1].person;
    if (auto person = named_after_post(m)) return person;
    if (m > 0 && beside(mentions_[m - 1].last, mention.first) &&
        mentions_[m - 1].last < mention.first)
      return mentions_[m - 1].person;
    return std::nullopt;
  }

  // "a spokesman for the river board, Paul Nakamura": past the body to the name.
  std::optional<size_t> named_after_post(size_t m) const {
    size_t i = mentions_[m].last;
    if (!galley_.is_any(i, {"for", "of", "at", "from", "with"})) return std::nullopt;
    const size_t end = i + 12;
    while (i < end && galley_.same_sentence(mentions_[m].first, i) && galley_.is_word(i) &&
           !galley_.is_any(i, {"who", "that", "which", "said"}))
      ++i;
    if (!galley_.same_sentence(mentions_[m].first, i) || galley_.text(i) != ",")
      return std::nullopt;
    for (size_t n = m + 1; n < mentions_.size() && mentions_[n].first <= i + 1; ++n) {
      if (mentions_[n].first != i + 1 || !mentions_[n].person) continue;
      const size_t after = mentions_[n].last;
      const bool closed =
          after >= galley_.size() || !galley_.same_sentence(i, after) || !galley_.is_word(after);
      if (closed) return mentions_[n].person;
    }
    return std::nullopt;
  }

  // Nouns of the descriptions, each with its person, or none when two people share it.
  void learn_nouns() {
    const WordList& roles = galley_.lexicon.list("roles");
    for (size_t p = 0; p < people_.size(); ++p) {
      if (!people_[p].description_span) continue;
      Span span = *people_[p].description_span;
      for (size_t i = token_at(span.begin);
           i < galley_.size() && galley_.tokens[i].span.end <= span.end; ++i) {
        if (galley_.is(i, "of") || galley_.is(i, "for") || galley_.is(i, "at")) break;
        if (!galley_.in(i, roles) || galley_.is(i + 1, "'s")) continue;
        auto [entry, fresh] = by_noun_.emplace(galley_.lower(i), p);
        if (!fresh && entry->second != p) entry->second.reset();
      }
    }
  }

  size_t token_at(size_t offset) const {
    auto at = std::lower_bound(galley_.tokens.begin(), galley_.tokens.end(), offset,
                               [](const Token& t, size_t o) { return t.span.begin < o; });
    return static_cast<size_t>(at - galley_.tokens.begin());
  }

  const Galley& galley_;
  const std::vector<Mention>& mentions_;
  std::vector<Person>& people_;
  std::vector<Referent> found_;
  std::vector<bool> speaks_;
  std::unordered_map<std::string, std::optional<size_t>> by_noun_;
};

}  // namespace

std::vector<Referent> resolve(const Galley& galley, const std::vector<Mention>& mentions,
                              const std::vector<Cue>& cues, std::vector<Person>& people) {
  return Resolver(galley, mentions, cues, people).run();
}

}  // namespace stet

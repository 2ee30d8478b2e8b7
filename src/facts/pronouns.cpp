#include "facts/pronouns.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace stet {

namespace {

constexpr size_t kBack = 3;  // paragraphs a pronoun may reach back

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
        found_[m] = {mention.person, 1.0};
      } else if (mention.kind == MentionKind::pronoun && mention.gender != Gender::unknown) {
        found_[m] = pronoun(m);
      } else if (mention.kind == MentionKind::people && !mention.plural) {
        found_[m] = described(m);
      }
    }
    return std::move(found_);
  }

 private:
  size_t block(size_t m) const { return galley_.block_of(mentions_[m].first); }

  bool fits(size_t person, Gender gender) const {
    Gender known = people_[person].gender;
    return known == Gender::unknown || known == gender;
  }

  bool begins_sentence(size_t m) const {
    return mentions_[m].first <= galley_.sentence_of(mentions_[m].first).first_token + 2;
  }

  // How much a mention invites a pronoun after it.
  double salience(size_t m, size_t at) const {
    double score = 0;
    if (begins_sentence(m)) score += 1.5;
    if (speaks_[m]) score += 1.5;
    if (galley_.is(mentions_[m].last, "'s")) score -= 0.7;
    size_t paragraphs = 0;
    size_t from = block(m), to = block(at);
    paragraphs = to - from;
    score -= 1.2 * static_cast<double>(paragraphs);
    size_t sentences =
        galley_.words[mentions_[at].first].sentence - galley_.words[mentions_[m].first].sentence;
    score -= 0.25 * static_cast<double>(std::min<size_t>(sentences, 8));
    return score;
  }

  Referent pronoun(size_t at) {
    Gender gender = mentions_[at].gender;
    struct Choice {
      std::optional<size_t> person;
      double score;
      bool known;
    };
    std::vector<Choice> choices;
    for (size_t m = at; m-- > 0 && at - m < 60;) {
      if (block(m) + kBack < block(at)) break;
      const Mention& mention = mentions_[m];
      std::optional<size_t> person = found_[m].person;
      if (person && !fits(*person, gender)) continue;
      bool unnamed = !person && mention.kind == MentionKind::people && !mention.plural &&
                     (mention.gender == Gender::unknown || mention.gender == gender) &&
                     (speaks_[m] || begins_sentence(m));
      if (!person && !unnamed) continue;
      double score = salience(m, at);
      bool known = person && people_[*person].gender == gender;
      if (known) score += 0.8;
      bool merged = false;
      for (Choice& choice : choices) {
        if (choice.person != person || !person) continue;
        choice.score = std::max(choice.score, score) + 0.2;
        merged = true;
      }
      if (!merged) choices.push_back({person, score, known});
    }
    const Choice* best = nullptr;
    const Choice* next = nullptr;
    for (const Choice& choice : choices) {
      if (!best || choice.score > best->score)
        next = best, best = &choice;
      else if (!next || choice.score > next->score)
        next = &choice;
    }
    if (!best || !best->person) return {};
    double lead = next ? best->score - next->score : 10;
    double confidence = !next ? 0.97 : lead > 2 ? 0.95 : lead > 1 ? 0.88 : lead > 0.4 ? 0.75 : 0.55;
    if (!best->known) confidence -= 0.1;
    if (!next && people_[*best->person].gender == Gender::unknown)
      people_[*best->person].gender = gender;
    return {best->person, confidence};
  }

  // "the mayor": the one person whose description or title has that noun.
  Referent described(size_t m) const {
    const Mention& mention = mentions_[m];
    if (mention.last - mention.first != 2 || !galley_.is(mention.first, "the")) return {};
    auto known = by_noun_.find(galley_.lower(mention.last - 1));
    if (known == by_noun_.end() || !known->second) return {};
    return {known->second, 0.8};
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

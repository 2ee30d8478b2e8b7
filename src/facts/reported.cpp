#include "facts/reported.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr size_t kFewestWords = 4;  // of a clause worth giving

// Words that begin a clause by beginning its subject.
constexpr std::array<PlainWord, 34> kSubjects{
    "the",   "a",      "an",        "he",       "she",  "it",    "they",   "we",   "i",
    "you",   "there",  "his",       "her",      "its",  "their", "our",    "my",   "this",
    "these", "those",  "no",        "some",     "many", "most",  "all",    "both", "each",
    "every", "nobody", "everybody", "everyone", "such", "one",   "several"};
constexpr std::array<PlainWord, 34> kFinite{
    "is",    "are",      "was",     "were",    "has",    "have",    "had",      "will",  "would",
    "can",   "could",    "may",     "might",   "must",   "should",  "do",       "does",  "did",
    "isn't", "aren't",   "wasn't",  "weren't", "hasn't", "haven't", "hadn't",   "won't", "wouldn't",
    "can't", "couldn't", "doesn't", "didn't",  "don't",  "cannot",  "shouldn't"};

class Reporter {
 public:
  Reporter(const Galley& galley, const Sources& sources, const std::vector<Person>& people)
      : galley_(galley),
        sources_(sources),
        people_(people),
        past_(galley.lexicon.list("irregular-past")),
        prepositions_(galley.lexicon.list("prepositions")) {}

  std::vector<Quotation> run() {
    learn_traits();
    for (const Cue& cue : sources_.cues) {
      // With two reports ("She said he had told her …") who says what is no longer plain.
      const Traits& traits = traits_[galley_.words[cue.first].sentence];
      if (!reports(cue) || traits.marks || traits.reporting != 1) continue;
      if (denied(cue) || borrowed(cue)) continue;
      std::optional<Words> words =
          cue.link == Link::according ? after_or_before(cue) : of_clause(cue);
      if (words) add(cue, *words);
    }
    return std::move(found_);
  }

 private:
  struct Words {
    size_t first = 0, last = 0;
  };

  const Sentence& sentence(const Cue& cue) const { return galley_.sentence_of(cue.first); }

  // What of each sentence bears on all its cues.
  struct Traits {
    bool marks = false;    // holds quotation marks
    size_t reporting = 0;  // cues that report somebody's words or thoughts
  };

  static bool reports(const Cue& cue) {
    return cue.subject && (cue.sort == "speech" || cue.sort == "thought");
  }

  void learn_traits() {
    traits_.resize(galley_.sentences.size());
    for (size_t i = 0; i < galley_.size(); ++i)
      if (galley_.quoted_at(i) ||
          (galley_.tokens[i].kind == TokenKind::mark && !galley_.possessive_mark(i)))
        traits_[galley_.words[i].sentence].marks = true;
    for (const Cue& cue : sources_.cues)
      traits_[galley_.words[cue.first].sentence].reporting += reports(cue);
  }

  // "according to the company's figures", "to records seen by the court": who speaks is neither.
  bool borrowed(const Cue& cue) const {
    const Mention& mention = sources_.mentions[*cue.subject];
    for (size_t i = cue.last; i < mention.first; ++i)
      if (galley_.in(i, prepositions_) || galley_.in(i, galley_.lexicon.list("cues"))) return true;
    const bool object = cue.link != Link::according && mention.first > 0 &&
                        galley_.same_sentence(mention.first - 1, mention.first) &&
                        galley_.in(mention.first - 1, prepositions_);
    if (object) return true;  // "a memo seen by Reuters said"
    return galley_.is(mention.last, "'s");
  }

  // "Vane denied that …", "did not say that …": the words are just not the source's.
  bool denied(const Cue& cue) const {
    static constexpr std::array<PlainWord, 18> kDenials{
        "denied",   "denies",   "deny",    "denying",  "refused",   "declined",
        "disputed", "disputes", "refuted", "refutes",  "dismissed", "dismisses",
        "doubted",  "doubts",   "doubt",   "rejected", "rejects",   "questioned"};
    if (galley_.is_any(cue.first, kDenials)) return true;
    for (size_t i = cue.first;
         i-- > 0 && cue.first - i <= 3 && galley_.same_sentence(i, cue.first);)
      if (galley_.is(i, "not") || galley_.is(i, "never") || galley_.lower(i).ends_with("n't"))
        return true;
    return false;
  }

  // The last token of a sentence's words, past it: without the stop.
  size_t stop(const Sentence& s) const {
    size_t end = s.last_token;
    while (end > s.first_token && !galley_.is_word(end - 1) &&
           galley_.tokens[end - 1].kind != TokenKind::number &&
           galley_.tokens[end - 1].kind != TokenKind::symbol)
      --end;
    return end;
  }

  bool is_comma(size_t i) const { return i < galley_.size() && galley_.text(i) == ","; }

  std::optional<Words> of_clause(const Cue& cue) const {
    if (auto words = trailing(cue)) return words;
    if (cue.link == Link::inverted || cue.link == Link::distant) return std::nullopt;
    size_t first = cue.last;
    if (cue.hearer) first = sources_.mentions[*cue.hearer].last;
    const size_t end = stop(sentence(cue));
    if (galley_.is(first, "on")) ++first;
    if (first < end && galley_.written_in(first, galley_.lexicon.list("weekdays"))) ++first;
    const bool that = galley_.is(first, "that");
    if (!that && !takes_clause(galley_, cue)) return std::nullopt;
    if (that) ++first;
    if (first >= end || !begins_clause(first, that)) return std::nullopt;
    return checked({first, end});
  }

  bool begins_clause(size_t i, bool after_that) const {
    if (galley_.tokens[i].kind == TokenKind::number || galley_.tokens[i].kind == TokenKind::symbol)
      return true;
    if (!galley_.is_word(i)) return false;
    if (galley_.tokens[i].capitalised) return true;
    if (galley_.is_any(i, kSubjects)) return true;
    return after_that || (galley_.lower(i).ends_with("s") &&
                          !galley_.in(i, galley_.lexicon.list("function-words")));
  }

  // "The fare will rise, Quill said." and "…, said Quill."
  std::optional<Words> trailing(const Cue& cue) const {
    const Mention& m = sources_.mentions[*cue.subject];
    const size_t clause = std::min(cue.first, m.first);
    const size_t past = std::max(cue.last, m.last);
    const size_t first = sentence(cue).first_token;
    size_t comma = clause;
    // Back over a title: ", Councillor Idris Vane said".
    while (comma > first && !is_comma(comma - 1) && galley_.is_word(comma - 1) &&
           clause - comma < 5)
      --comma;
    if (comma == first || !is_comma(comma - 1)) return std::nullopt;
    if (cue.link != Link::according && galley_.lower(cue.first).ends_with("ing"))
      return std::nullopt;
    if (past < stop(sentence(cue)) && cue.link != Link::inverted && cue.link != Link::according)
      return std::nullopt;
    return checked({first, comma - 1});
  }

  std::optional<Words> after_or_before(const Cue& cue) const {
    const Sentence& s = sentence(cue);
    if (cue.first > s.first_token) return trailing(cue);
    // "According to Moraes, the manager at Sound Water, rain …": the last comma before a clause.
    size_t comma = sources_.mentions[*cue.subject].last;
    if (!is_comma(comma)) return std::nullopt;
    const size_t end = stop(s);
    for (size_t i = comma + 1; i < end && i < comma + 12; ++i)
      if (is_comma(i)) return std::nullopt;  // an apposition: where the clause begins isn't sure
    return checked({comma + 1, end});
  }

  std::optional<Words> checked(Words words) const {
    size_t count = 0;
    bool finite = false;
    for (size_t i = words.first; i < words.last; ++i) {
      count += galley_.is_word(i);
      if (i > words.first && galley_.is(i, "that") &&
          (galley_.is(i - 1, "and") || galley_.is(i - 1, "but")))
        return std::nullopt;  // "… and that …" can't stand alone
      finite |= galley_.is_any(i, kFinite) || galley_.in(i, past_) ||
                (galley_.lower(i).ends_with("ed") && galley_.is_word(i) &&
                 !galley_.tokens[i].capitalised);
    }
    if (count < kFewestWords || !finite) return std::nullopt;
    return words;
  }

  void add(const Cue& cue, Words words) {
    const Mention& mention = sources_.mentions[*cue.subject];
    const Referent& referent = sources_.referents[*cue.subject];
    Quotation made;
    made.span = galley_.span(words.first, words.last);
    made.kind = QuoteKind::indirect;
    made.speaker = galley_.span(mention.first, mention.last);
    made.cue = galley_.span(cue.first, cue.last);
    made.sentence = galley_.words[words.first].sentence;
    made.confidence = cue.link == Link::direct || cue.link == Link::according ? 0.95 : 0.85;
    if (referent.person) {
      made.person = referent.person;
      made.name = people_[*referent.person].name;
      made.confidence *= referent.confidence;
    } else if (mention.kind == MentionKind::organization ||
               mention.kind == MentionKind::other_name) {
      made.name = galley_.words_text(mention.first, mention.last);
    }
    found_.push_back(std::move(made));
  }

  const Galley& galley_;
  const Sources& sources_;
  const std::vector<Person>& people_;
  const WordList &past_, &prepositions_;
  std::vector<Traits> traits_;  // by sentence
  std::vector<Quotation> found_;
};

}  // namespace

std::vector<Quotation> find_reported(const Galley& galley, const Sources& sources,
                                     const std::vector<Person>& people) {
  return Reporter(galley, sources, people).run();
}

}  // namespace stet

#include "writers/stands_alone.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/first_person.h"

namespace stet {

namespace {

// The words of a piece, and what has been named in it so far. What a pronoun needs before it is
// in the second column of assets/words/pronouns.txt.
class PieceReader {
 public:
  PieceReader(const Source& source, Span piece, std::span<const Span> named,
              bool as_printed = false, bool is_the_writers = false)
      : source_(source),
        piece_(piece),
        named_(named),
        as_printed_(as_printed),
        is_the_writers_(is_the_writers) {
    const auto& tokens = source.reading.tokens;
    auto token =
        std::lower_bound(tokens.begin(), tokens.end(), piece.begin,
                         [](const Token& each, size_t begin) { return each.span.begin < begin; });
    const auto sentence = std::ranges::partition_point(
        source.reading.sentences,
        [&](const Sentence& each) { return each.span.end <= piece.begin; });
    first_token_ = static_cast<size_t>(token - tokens.begin());
    first_end_ = sentence == source.reading.sentences.end() ? piece.end : sentence->span.end;
    for (; token != tokens.end() && token->span.end <= piece.end; ++token) {
      const size_t at = static_cast<size_t>(token - tokens.begin());
      words_.push_back(lower(slice(source.article.text, token->span)));
      places_.push_back(token->span);
      tags_.push_back(source.pos(at));
    }
  }

  std::string what_hangs() {
    if (words_.empty()) return "it holds no words";
    if (auto why = opening(); !why.empty()) return why;
    if (ends_in_a_number()) return "it ends in a number without its noun";
    if (leaves_out_its_end() || ends_in_a_contrast())
      return "it ends in “" + words_[last_word()] + "”";
    for (size_t i = 0; i < words_.size(); ++i) {
      if (std::ranges::find(named_, places_[i]) != named_.end()) {
        const Gender gender = is_hers(words_[i]) ? Gender::woman : Gender::man;
        anywhere_.add(gender);
        outside_.add(gender);
        continue;
      }
      if (points_back(i)) return "“" + words_[i] + " " + at(i + 1) + "” points back";
      if (!is_answered(i)) return "“" + words_[i] + "” has nothing to stand for";
      note(i);
    }
    return "";
  }

 private:
  const std::string& at(size_t i) const {
    static const std::string none;
    return i < words_.size() ? words_[i] : none;
  }
  bool listed(std::string_view list, size_t i) const {
    return i < words_.size() && source_.lexicon.list(list).has(words_[i]);
  }

  std::string opening() const {
    if (words_[0] == "(" || words_[0] == "[") return "it is an aside";
    if (listed("numbers", 0) && listed("closed-class", 1) && words_[1] != "of")
      return "it opens with a number without its noun";
    const bool counts = listed("numbers", 0) || is_digit(decode(words_[0], 0).value);
    if ((listed("numbers", 0) || listed("ordinals", 0)) && at(1) == ",")
      return "it is one of a list";
    if (counts && (at(2) == "later" || at(2) == "earlier")) return "“" + at(2) + "” points back";
    if (words_[0] == "the" && listed("ordinals", 1) && listed("closed-class", 2))
      return "“the " + words_[1] + "” points back";
    if (words_[0] == "so" && (at(1) == "too" || (at(1) == "," && at(2) == "too")))
      return "it opens with “so too”";
    const bool is_a_link =
        as_printed_ && source_.lexicon.list("connectives").value(words_[0]) == "link";
    if (listed("connectives", 0) && !is_a_link) return "it opens with “" + words_[0] + "”";
    if (words_[0] == "in" && at(1) == "other" && at(2) == "words")
      return "it opens with “in other words”";
    if ((words_[0] == "by" || words_[0] == "in") && at(1) == "contrast")
      return "it opens with “" + words_[0] + " contrast”";
    if (words_[0] == "for" && (at(1) == "another" || at(1) == "one" || at(1) == "example"))
      return "it opens with “for " + at(1) + "”";
    // "All have received one": of whom?
    constexpr std::array<std::string_view, 7> kOfThose{"all",     "both", "none",   "each",
                                                       "neither", "few",  "several"};
    if (std::ranges::find(kOfThose, words_[0]) != kOfThose.end() && tags_.size() > 1 &&
        (tags_[1] == Pos::aux || tags_[1] == Pos::verb))
      return "it opens with “" + words_[0] + "”, which points back";
    // "One miner", "One of the miners" count; "One is", "Some of the men" point back or at nobody.
    const bool says_of_what =
        words_[0] == "one" && at(1) == "of" && !listed("pronouns", 2) && at(2) != "those";
    if ((words_[0] == "one" || words_[0] == "some") && listed("closed-class", 1) && !says_of_what)
      return "it opens with “" + words_[0] + "”, which points back or at nobody";
    return "";
  }

  // "The chair chose four."
  bool ends_in_a_number() const { return listed("numbers", last_word()); }
  // "The hall never shut, however."
  bool ends_in_a_contrast() const {
    const std::string& last = words_[last_word()];
    return (last == "however" || last == "though" || last == "too") && last_word() > 0;
  }
  // "Its neighbours are not."
  bool leaves_out_its_end() const {
    return tags_[last_word()] == Pos::aux || words_[last_word()] == "not";
  }
  size_t last_word() const {
    size_t last = words_.size() - 1;
    while (last > 0 && !is_letter_or_digit(words_[last])) --last;
    return last;
  }
  static bool is_letter_or_digit(const std::string& word) {
    const char32_t first = decode(word, 0).value;
    return is_letter(first) || is_digit(first);
  }

  // "this plan" in a piece's second sentence points to its first.
  bool is_of_the_first_sentence(size_t i) const { return places_[i].begin < first_end_; }

  bool points_back(size_t i) const {
    const std::string& word = words_[i];
    if (!is_of_the_first_sentence(i) &&
        (word == "this" || word == "these" || word == "those" || word == "that"))
      return false;
    const bool is_told_at_once = word == "those" && listed("postmodifiers", i + 1);  // "those who"
    if ((word == "this" || word == "these" || word == "those") && !listed("time-nouns", i + 1) &&
        !is_told_at_once)
      return true;
    if (word == "that" && tags_[i] == Pos::det && !opens_with_a_plural(i + 1)) return true;
    if (word == "that" &&
        (i == 0 || i + 1 == words_.size() || listed("prepositions", i - 1) || at(i - 1) == "of"))
      return true;
    // "The rowers said that overlooked the tide."
    if (word == "that" && i > 0 && i + 1 < tags_.size() && tags_[i - 1] == Pos::verb &&
        tags_[i + 1] == Pos::verb && (at(i + 1).ends_with("ed") || at(i + 1).ends_with("s")))
      return true;
    // "calls that into question"
    if (word == "that" && i > 0 && i + 1 < tags_.size() && tags_[i - 1] == Pos::verb &&
        tags_[i + 1] == Pos::adp)
      return true;
    // "rejected that argument in a ruling"; not "said that spring was near"
    if (word == "that" && i > 0 && i + 2 < tags_.size() && tags_[i - 1] == Pos::verb &&
        tags_[i + 1] == Pos::noun && !looks_plural(at(i + 1)) &&
        (tags_[i + 2] == Pos::adp || tags_[i + 2] == Pos::punct || tags_[i + 2] == Pos::cconj))
      return true;
    if (word == "no" && at(i + 1) == "such") return true;
    if (stands_for_a_noun(i) || is_only_compared(i)) return true;
    if (word == "both" && !plural_ && i > 0 && looks_plural(at(i + 1)) &&
        !is_a_pair_by_nature(at(i + 1)))
      return true;
    // "wants to see that in writing"
    if (word == "that" && i + 1 < tags_.size() && tags_[i] == Pos::pron &&
        (tags_[i + 1] == Pos::adp || tags_[i + 1] == Pos::punct))
      return true;
    if (word == "there" && !opens_an_existence(i)) return true;
    if (word == "so" && i > 0 &&
        (words_[i - 1] == "do" || words_[i - 1] == "does" || words_[i - 1] == "did" ||
         words_[i - 1] == "done" || words_[i - 1] == "doing"))
      return true;
    if (word == "some" && listed("be-forms", i + 1)) return true;  // "some are": of whom?
    // "as mentioned above"
    if (word == "above" && i > 0 && tags_[i - 1] == Pos::verb &&
        (i + 1 == words_.size() || tags_[i + 1] == Pos::punct))
      return true;
    if (word == "else") return true;  // "everyone else": beside whom?
    if (word == "the" && (at(i + 1) == "following" || at(i + 1) == "previous")) return true;
    if (word == "the" && at(i + 1) == "next" && follows_on(i + 2)) return true;
    if (word == "the" && at(i + 1) == "same") return !is_told_of_what(i);
    if (word == "the" && listed("time-nouns", i + 1) &&
        (at(i + 2) == "before" || at(i + 2) == "after") && !names_on(i + 3))
      return true;
    // "the scheme to mend the pier" says which scheme; "the scheme will" points back.
    if ((word != "the" && word != "such") || !listed("anaphors", i + 1) ||
        listed("postmodifiers", i + 2))
      return false;
    return word == "such" || source_.lexicon.list("anaphors").value(at(i + 1)) == "always" ||
           (!as_printed_ && !is_told_before(at(i + 1)));
  }
  // "the next day", "the next was sold"; not "the next mayor", "the next 18 years".
  bool follows_on(size_t i) const {
    constexpr std::string_view kSteps[] = {"one",  "step",    "stage",   "stop",
                                           "time", "speaker", "question"};
    return i >= words_.size() || (listed("time-nouns", i) && !looks_plural(words_[i])) ||
           std::ranges::find(kSteps, words_[i]) != std::end(kSteps) ||
           (tags_[i] != Pos::noun && tags_[i] != Pos::propn && tags_[i] != Pos::adj &&
            tags_[i] != Pos::num);
  }
  // "said the same of Bell", "the same boat as Hale's", "will do the same": the sentence tells.
  bool is_told_of_what(size_t the) const {
    constexpr std::string_view kDone[] = {"do",    "does", "did",  "done",
                                          "doing", "say",  "says", "said"};
    constexpr std::string_view kAs[] = {"as", "that", "who"};
    constexpr size_t kReach = 4;
    if (the > 0 && std::ranges::find(kDone, words_[the - 1]) != std::end(kDone)) return true;
    for (size_t i = the + 2; i < std::min(the + 2 + kReach, words_.size()); ++i)
      if (std::ranges::find(kAs, words_[i]) != std::end(kAs)) return true;
    return false;
  }
  // "mandating that inactive voters prove": whatever the tagger says, no "that" goes with a plural.
  bool opens_with_a_plural(size_t i) const {
    while (i < tags_.size() && tags_[i] == Pos::adj) ++i;
    return i < tags_.size() && tags_[i] == Pos::noun && looks_plural(words_[i]);
  }
  // "Singh was more cautious.": than whom?
  bool is_only_compared(size_t i) const {
    return (words_[i] == "more" || words_[i] == "less") && i + 2 < words_.size() &&
           tags_[i + 1] == Pos::adj && at(i + 2) == "." &&
           std::ranges::find(words_, "than") == words_.end();
  }
  // "come up with one", "hired another at noon", "one of them": of what, the sentence before tells.
  bool stands_for_a_noun(size_t i) const {
    const std::string& word = words_[i];
    if (word != "one" && word != "another") return false;
    if (i == 0) return word == "one" && at(1) == "of" && at(2) == "them" && !plural_;
    const std::string& next = at(i + 1);
    const bool is_bare = next == "." || next == "," || next == ";" || next == "at" ||
                         next == "in" || next == "for" || next == "on" || next == "himself" ||
                         next == "herself";
    const bool counts = listed("numbers", i + 2) || tags_.empty() ||
                        (i + 2 < tags_.size() && tags_[i + 2] == Pos::num);  // "one in five"
    const std::string& before = words_[i - 1];
    if (before == "no" || before == "any" || before == "every" || before == "number" ||
        before == "day" || before == "-")
      return false;
    return is_bare && !counts && !indefinite_;
  }
  // "Both states" are two that were named; "both sides" are known.
  static bool is_a_pair_by_nature(std::string_view noun) {
    constexpr std::array<std::string_view, 10> kPairs{"sides", "parties", "chambers", "houses",
                                                      "hands", "ways",    "ends",     "directions",
                                                      "eyes",  "parents"};
    return std::ranges::find(kPairs, noun) != kPairs.end();
  }
  // "There is a plan", "there’s no way", "There may be one" tell; "stations there open", "a win
  // there would" point to a place named before.
  bool opens_an_existence(size_t i) const {
    if (i > 0 && (tags_[i - 1] == Pos::noun || tags_[i - 1] == Pos::propn)) return false;
    if (listed("be-forms", i + 1) || listed("negations", i + 1)) return true;
    const std::string& next = at(i + 1);
    if (next == "'s" || next == "’s" || next == "'re" || next == "’re") return true;
    const bool opens_a_clause = i == 0 || tags_[i - 1] == Pos::punct ||
                                tags_[i - 1] == Pos::cconj || tags_[i - 1] == Pos::sconj;
    return opens_a_clause && i + 2 < tags_.size() && tags_[i + 1] == Pos::aux;
  }

  // A few sentences back the article speaks of a scheme: a reader finds it.
  bool is_told_before(const std::string& noun) const {
    constexpr size_t kReach = 150;  // tokens
    const auto& tokens = source_.reading.tokens;
    size_t i = first_token_;
    for (size_t back = 0; i > 0 && back < kReach; ++back) {
      const std::string word = lower(slice(source_.article.text, tokens[--i].span));
      if (word == noun ||
          (word.starts_with(noun) && word.size() == noun.size() + 1 && word.back() == 's'))
        return true;
    }
    return false;
  }

  // "the day after the vote" says which day; "the day after, a" does not.
  bool names_on(size_t i) const { return i < words_.size() && is_letter_or_digit(words_[i]); }

  bool is_answered(size_t i) const {
    const std::string& word = words_[i];
    // "I'm", "he’s": the pronoun is what stands before the apostrophe.
    const std::string bare = word.substr(0, std::min(word.find('\''), word.find("’")));
    const WordList& pronouns = source_.lexicon.list("pronouns");
    if (!pronouns.has(bare)) return true;
    const std::string_view need = pronouns.value(bare);
    if (need == "person") {
      const Named& named = is_quoted(source_, piece_, places_[i]) ? anywhere_ : outside_;
      return named.person && (named.unknown || (is_hers(bare) ? named.female : named.male));
    }
    if (need == "plural") return plural_;
    if (need == "thing") return thing_ || stands_for_what_follows(i);
    if (need == "speaker")
      return is_told_whose(places_[i]) ||
             (is_the_writers_ && !is_quoted(source_, piece_, places_[i]));
    if (need == "noun") return is_before_a_noun(i);
    return need != "never";
  }

  // "It is hard to say", "it would be clear that"; not "it is likely to cost".
  bool stands_for_what_follows(size_t i) const {
    constexpr size_t kReach = 6;
    if (words_[i] != "it") return false;
    bool is_said = false;
    for (size_t j = i + 1; j < std::min(words_.size(), i + kReach); ++j) {
      if (is_said && listed("clause-openers", j)) return true;
      if (is_said && tags_[j] == Pos::propn) return true;  // "it was clear Bell had won"
      if (words_[j] == "to" && listed("judgements", j - 1)) return true;
      if (tags_[j] == Pos::adj) is_said = true;
      if (tags_[j] != Pos::aux && tags_[j] != Pos::adv && tags_[j] != Pos::adj &&
          !listed("be-forms", j))
        return false;
    }
    return false;
  }

  // “We have waited nine years,” Bell said.
  bool is_told_whose(Span word) const {
    return std::ranges::any_of(source_.reading.quotations, [&](const Quotation& quotation) {
      return quotation.span.contains(word) && quotation.speaker &&
             piece_.contains(*quotation.speaker);
    });
  }

  // "a former senator", not "the former".
  bool is_before_a_noun(size_t i) const {
    return i + 1 < tags_.size() &&
           (tags_[i + 1] == Pos::noun || tags_[i + 1] == Pos::propn || tags_[i + 1] == Pos::adj);
  }

  void note(size_t i) {
    const std::string& word = words_[i];
    const bool is_person = note_person(places_[i]);
    if ((word == "and" || word == "or") && anywhere_.person) plural_ = true;
    if (looks_plural(word) && !listed("time-nouns", i) && !listed("time-units", i)) plural_ = true;
    if (word == "a" || word == "an") indefinite_ = true;
    if (i == 0) return;
    const char32_t first = decode(source_.article.text, places_[i].begin).value;
    if (words_[i - 1] == "the" || words_[i - 1] == "a" || words_[i - 1] == "an" ||
        (!is_person && first < 0x80 && is_upper(first)))
      thing_ = true;
  }

  static bool looks_plural(const std::string& word) {
    // "anyone … they"
    if (word.ends_with("one") &&
        (word.starts_with("any") || word.starts_with("every") || word.starts_with("some")))
      return true;
    if (word == "people" || word == "men" || word == "women" || word == "children") return true;
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
           !word.ends_with("us") && !word.ends_with("is");
  }

  static bool is_hers(const std::string& word) {
    return word == "she" || word == "her" || word == "hers" || word == "herself";
  }

  bool note_person(Span token) {
    bool found = false;
    for (const Person& person : source_.reading.people) {
      // Mentions stand in the order of the text.
      const auto mention = std::ranges::partition_point(
          person.mentions, [&](const Span& each) { return each.end <= token.begin; });
      if (mention == person.mentions.end() || !mention->contains(token)) continue;
      found = true;
      anywhere_.add(person.gender);
      // Whoever is only spoken of isn't who speaks: “I would say Paul,” he said.
      if (!is_quoted(source_, piece_, token)) outside_.add(person.gender);
    }
    return found;
  }

  // The people named so far.
  struct Named {
    bool person = false, male = false, female = false, unknown = false;

    void add(Gender gender) {
      person = true;
      (gender == Gender::woman ? female : gender == Gender::man ? male : unknown) = true;
    }
  };

  const Source& source_;
  Span piece_;
  std::span<const Span> named_;
  bool as_printed_ = false;
  bool is_the_writers_ = false;  // who says "I" outside all quotations
  std::vector<std::string> words_;
  std::vector<Span> places_;
  std::vector<Pos> tags_;
  size_t first_token_ = 0;
  size_t first_end_ = 0;  // of the piece's first sentence
  Named anywhere_;
  Named outside_;  // of what somebody says
  bool plural_ = false;
  bool thing_ = false;
  bool indefinite_ = false;  // "a boat": of which another may be
};

}  // namespace

std::string what_hangs(const Source& source, Span piece, std::span<const Span> named) {
  if (piece.length() > kLongestSentence) return "it is longer than a page prints";
  if (!source.notebook || !named.empty()) return PieceReader(source, piece, named).what_hangs();
  const auto [known, is_new] = source.notebook->hanging.try_emplace({piece.begin, piece.end});
  if (is_new) known->second = PieceReader(source, piece, named).what_hangs();
  return known->second;
}

bool stands_alone(const Source& source, Span piece) {
  return what_hangs(source, piece).empty();
}

std::string what_hangs_as_printed(const Source& source, Span piece) {
  std::string why = what_hangs(source, piece);
  if (why.empty() || piece.length() > kLongestSentence) return why;
  return PieceReader(source, piece, {}, true, is_told_in_the_first_person(source)).what_hangs();
}

}  // namespace stet

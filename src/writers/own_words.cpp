#include "writers/own_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <unordered_map>

#include "bank/voice_words.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/sure_speaker.h"
#include "writers/telling_words.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr WordBounds kStatement{6, 34};

std::string bare(std::string_view word) {
  return lower(word.substr(0, word.find_first_of(",.;:’'")));
}

// "the court heard", "records show": what follows may be what was heard.
bool is_hearsay(const Source& source, std::string_view sentence) {
  const WordList& hearsay = source.lexicon.list("hearsay");
  return std::ranges::any_of(words_of(sentence),
                             [&](std::string_view word) { return hearsay.has(bare(word)); });
}

bool tells_of_findings(const Source& source) {
  const WordList& hearsay = source.lexicon.list("hearsay");
  return std::ranges::any_of(words_of(source.article.text), [&](std::string_view word) {
    return hearsay.value(bare(word)) == "findings";
  });
}

// "Among divers, she is at 39", "trailing far behind is the harbour", "the club has £300": what a
// poll or a filing tells.
bool may_be_found(const Source& source, const Claim& claim) {
  return claim.stance == Stance::unclear ||
         std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
           return fact.sentence == claim.sentence &&
                  (fact.kind == FactKind::count || fact.kind == FactKind::percent ||
                   fact.kind == FactKind::money);
         });
}

// Of each sentence whether it may pass on somebody's word, here or before in the paragraph, or, by
// hearsay, in the sentence before: what somebody else found. In one pass, as paragraphs may be
// long.
std::vector<bool> passed_on(const Source& source) {
  constexpr size_t kOpening = 3;  // sentences, which may only sum up what is to come
  const auto& sentences = source.reading.sentences;
  std::vector<bool> passed(sentences.size(), true);
  bool in_paragraph = false;
  bool was_hearsay = false;
  for (size_t i = 0; i < sentences.size(); ++i) {
    const std::string_view words = slice(source.article.text, sentences[i].span);
    if (i > 0 && sentences[i].block != sentences[i - 1].block) in_paragraph = false;
    const bool hearsay = is_hearsay(source, words);
    in_paragraph = in_paragraph || hearsay || may_pass_on(words, source.lexicon);
    passed[i] = i < kOpening || in_paragraph || was_hearsay;
    was_hearsay = hearsay;
  }
  return passed;
}

// Where nobody is quoted it may be an opinion piece, and no other voice is to be had.
bool quotes_somebody(const Source& source) {
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& quotation) {
    return has_sure_speaker(source, quotation);
  });
}

// Somebody paid for it, or saw it before it appeared: the writer doesn't answer for it alone.
bool is_paid_for(const Source& source) {
  const std::string text = lower(source.article.text);
  const auto phrases = source.lexicon.list("paid-for").entries();
  return std::ranges::any_of(phrases,
                             [&](std::string_view phrase) { return has_word(text, phrase); });
}

// "The Corrow Post reports": what follows may be the other paper's.
bool retells_another_paper(const Source& source) {
  constexpr size_t kOpening = 4;  // sentences
  const auto& sentences = source.reading.sentences;
  for (size_t i = 0; i < std::min(kOpening, sentences.size()); ++i)
    if (has_word(slice(source.article.text, sentences[i].span), "reports")) return true;
  return false;
}

// A page of letters, or of charts: "@bell516", "Source: the harbour board" in lines of their own.
bool holds_signed_lines(const Source& source) {
  // What a study in a journal found is retold without a "said" at each sentence.
  if (has_word(source.article.text, "the journal")) return true;
  return source.article.text.find("\n@") != std::string::npos ||
         source.article.text.find("Source: ") != std::string::npos;
}

// A page may have lost one of a pair of marks: the last one before opens, or the next one closes.
bool may_be_quoted(std::string_view text, Span sentence) {
  constexpr std::string_view kOpens = "“", kCloses = "”";
  constexpr size_t kReach = 4000;  // bytes: nobody's words run on for so long
  const size_t begin = sentence.begin - std::min(sentence.begin, kReach);
  const std::string_view before = text.substr(begin, sentence.begin - begin);
  const std::string_view after = text.substr(sentence.end, kReach);
  const auto last = [before](std::string_view mark) { return before.rfind(mark) + 1; };  // 0: none
  const auto next = [after](std::string_view mark) {
    return std::min(after.find(mark), after.size());
  };
  if (last(kOpens) > last(kCloses) || next(kCloses) < next(kOpens)) return true;
  const size_t paragraph = before.rfind('\n') + 1;
  return std::ranges::count(before.substr(paragraph), '"') % 2 != 0 ||
         count_of(before.substr(paragraph), "''") % 2 != 0;
}

// "37 percent to 32": found by somebody who counted. "In return, it was also sold": goes on from
// what stands before.
bool leans_on_more(std::string_view words) {
  constexpr std::array<std::string_view, 13> kSigns{
      "a different story", "percent",      "%",
      "percentage",        "also",         "since then",
      "in exchange",       "for his part", "in return",
      "in response",       "in contrast",  "for her part",
      "the topic"};
  const std::string small = lower(words);
  return std::ranges::any_of(kSigns, [&](std::string_view sign) {
    return sign == "%" ? small.find(sign) != std::string::npos : has_word(small, sign);
  });
}

// "The conservative was born here", "the second came later": which? "There was the fire": one of a
// row.
bool opens_in_the_middle(const Source& source, std::string_view words) {
  const auto all = words_of(words);
  if (all.size() < 3) return true;
  const WordList& roles = source.lexicon.list("roles");
  if (all[0] == "The" && (source.lexicon.list("ordinals").has(all[1]) ||
                          (roles.has(all[1]) && roles.value(all[1]) != "plural")))
    return true;
  return all[0] == "There" && all[2] == "the";
}

// "Not all were pleased with the pier.": how some took it, of whom one or two are heard next.
bool sums_up_what_some_say(std::string_view words) {
  constexpr std::array<std::string_view, 11> kSome{"some",   "many",    "others",     "several",
                                                   "few",    "critics", "supporters", "opponents",
                                                   "nobody", "most",    "residents"};
  const auto all = words_of(words);
  return !all.empty() && (std::ranges::find(kSome, lower(all[0])) != kSome.end() ||
                          (all.size() > 1 && all[0] == "Not" &&
                           is_one_of(all[1], {"all", "everyone", "everybody"})));
}

// "A majority of sailors took the old boat.", soon after a survey: it was found, not seen.
bool may_be_of_a_survey(const Source& source, size_t sentence) {
  constexpr size_t kReach = 4;  // sentences
  const auto holds = [&](size_t i, std::initializer_list<std::string_view> any) {
    const std::string words = lower(slice(source.article.text, source.reading.sentences[i].span));
    return std::ranges::any_of(any, [&](std::string_view word) { return has_word(words, word); });
  };
  if (!holds(sentence, {"voters", "respondents", "majority", "most", "many", "half"})) return false;
  for (size_t i = sentence - std::min(sentence, kReach); i <= sentence; ++i)
    if (holds(i, {"poll", "polls", "survey", "surveys", "respondents", "surveyed"})) return true;
  return false;
}

// "Ada Bell was more cautious.", beside what she said: it only leads to her words, or sums them up.
bool leads_to_words(const Source& source, size_t sentence) {
  constexpr size_t kReach = 2;  // sentences
  const Span span = source.reading.sentences[sentence].span;
  // "The reply came at noon. A note on the door read:"
  const auto& sentences = source.reading.sentences;
  if (sentence + 1 < sentences.size() &&
      slice(source.article.text, sentences[sentence + 1].span).ends_with(':'))
    return true;
  const bool names_somebody = std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    return fact.kind == FactKind::person && span.contains(fact.span);
  });
  const bool sums_up = sums_up_what_some_say(slice(source.article.text, span));
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& quotation) {
    // "Bell had no kind words for it. In a speech, he said: …"
    if (names_somebody && quotation.sentence == sentence + 1 && !quotation.person) return true;
    if (sums_up && quotation.sentence > sentence && quotation.sentence <= sentence + kReach)
      return true;
    return quotation.sentence + kReach >= sentence && quotation.sentence <= sentence + kReach &&
           quotation.person && gives_words(quotation) &&
           std::ranges::any_of(source.reading.people[*quotation.person].mentions,
                               [span](Span mention) { return span.contains(mention); });
  });
}

bool is_reported_speech(const Source& source, Span sentence) {
  return std::ranges::any_of(source.reading.quotations, [sentence](const Quotation& quotation) {
    return gives_words(quotation) && quotation.span.overlaps(sentence);
  });
}

// What sources tell of, by the telling words of their sentences. "A storm caused the crane to fall,
// the police said.": then the writer's own sentence on the crane is the police's as well.
class SourcedWords {
 public:
  explicit SourcedWords(const Source& source) : source_(source), telling_(source.lexicon) {
    for (const Claim& claim : source.reading.claims)
      if (claim.voice != Voice::reporter)
        for (const std::string& word : telling_.of(words_of_sentence(claim.sentence)))
          where_[word].push_back(claim.sentence);
  }

  bool tell_of(size_t sentence) {
    constexpr size_t kSame = 3;    // telling words
    constexpr size_t kOften = 40;  // sentences: a word of so many tells none from another
    std::map<size_t, size_t> shared;
    for (const std::string& word : telling_.of(words_of_sentence(sentence))) {
      const auto found = where_.find(word);
      if (found == where_.end() || found->second.size() > kOften) continue;
      for (size_t other : found->second)
        if (other != sentence && ++shared[other] >= kSame) return true;
    }
    return false;
  }

 private:
  std::string_view words_of_sentence(size_t sentence) const {
    return slice(source_.article.text, source_.reading.sentences[sentence].span);
  }

  const Source& source_;
  TellingWords telling_;
  std::unordered_map<std::string_view, std::vector<size_t>> where_;
};

// Of each sentence whether somebody's words stand in it.
std::vector<bool> hold_words(const Source& source) {
  std::vector<bool> hold(source.reading.sentences.size(), false);
  for (const Quotation& quotation : source.reading.quotations)
    if (gives_words(quotation)) hold[quotation.sentence] = true;
  return hold;
}

// “It hurt,” Bell wrote. It was kept quiet. “I told nobody.”: it may be out of her book as well.
bool stands_between_words(const std::vector<bool>& hold, size_t sentence) {
  return sentence > 0 && sentence + 1 < hold.size() && hold[sentence - 1] && hold[sentence + 1];
}

// Of each sentence whether the writer surely tells it alone.
std::vector<bool> told_alone(const Source& source) {
  const std::vector<bool> passed = passed_on(source);
  const bool finds = tells_of_findings(source);
  const std::vector<bool> hold = hold_words(source);
  SourcedWords sourced(source);
  std::vector<bool> alone(source.reading.sentences.size(), false);
  for (const Claim& claim : source.reading.claims) {
    const Span span = source.reading.sentences[claim.sentence].span;
    const std::string_view words = slice(source.article.text, span);
    // What costs least comes first: the last go through all quotations or facts.
    alone[claim.sentence] =
        claim.voice == Voice::reporter && !passed[claim.sentence] &&
        (claim.stance == Stance::unclear || claim.stance == Stance::checkable) &&
        !words.ends_with('?') && !leans_on_more(words) && !opens_in_the_middle(source, words) &&
        !may_be_quoted(source.article.text, span) && !is_reported_speech(source, span) &&
        !leads_to_words(source, claim.sentence) && !may_be_of_a_survey(source, claim.sentence) &&
        !(finds && may_be_found(source, claim)) && !stands_between_words(hold, claim.sentence) &&
        !sourced.tell_of(claim.sentence);
  }
  return alone;
}

// The sentence as it can be shown by itself; or with those before that it needs, which the writer
// tells alone too.
std::optional<OwnWords> own_words_at(const Source& source, size_t sentence,
                                     const std::vector<bool>& alone) {
  const Span span = source.reading.sentences[sentence].span;
  Source unheard = source;
  unheard.silences = nullptr;
  if (const auto shown = told(unheard, sentence, kStatement)) {
    OwnWords own{sentence, span, as_sentence(words_of_told(source, *shown)), {}};
    if (shown->introduction) own.evidence.push_back(evidence_of(source, *shown->introduction));
    own.evidence.push_back(evidence_of(source, span));
    return own;
  }
  const auto passage = lone_passage(source, sentence);
  if (!passage || quotes_anyone(source, sentence)) return std::nullopt;
  for (size_t i = sentence; source.reading.sentences[i].span.begin > passage->begin; --i)
    if (!alone[i - 1]) return std::nullopt;
  return OwnWords{sentence,
                  *passage,
                  single_marks(one_line(slice(source.article.text, *passage))),
                  {evidence_of(source, *passage)}};
}

}  // namespace

std::vector<OwnWords> own_words_of_the_writer(const Source& source) {
  if (is_paid_for(source) || !quotes_somebody(source) || retells_another_paper(source) ||
      holds_signed_lines(source))
    return {};
  Notebook own_notes;
  Notebook& notebook = source.notebook ? *source.notebook : own_notes;
  if (!notebook.told_alone) notebook.told_alone = told_alone(source);
  const std::vector<bool>& alone = *notebook.told_alone;
  std::vector<OwnWords> all;
  for (size_t i = 0; i < alone.size(); ++i) {
    if (!alone[i])
      source.pass(i, "it may pass on what somebody says nearby");
    else if (auto own = own_words_at(source, i, alone))
      all.push_back(std::move(*own));
  }
  return all;
}

}  // namespace stet

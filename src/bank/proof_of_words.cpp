#include <algorithm>

#include "bank/only_clause.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "text/sentences.h"

namespace stet {

namespace {

// The stem's quotation up to where it breaks off; empty when none does.
std::string_view broken_off(std::string_view stem) {
  for (const Span& quote : quoted_words(stem)) {
    const std::string_view words = slice(stem, quote);
    for (const std::string_view gap : {"…", "..."})
      if (const size_t at = words.rfind(gap); at != std::string_view::npos)
        return words.substr(0, at);
  }
  return {};
}

}  // namespace

// The stem quotes the beginning and breaks off (“We know … unless …”). The beginning and the key
// stand in the evidence one right after the other; with no lure does the beginning go on so
// anywhere in the article.
void prove_finish_the_quote(const Proving& proving) {
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const std::string beginning(broken_off(proving.question.stem));
  if (Comparable::prepared(beginning).empty()) {
    proving.fail(code::kStemUnproved, "/stem", "the stem quotes no words that break off");
    return;
  }
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (Comparable::prepared(key.text).empty() ||
            !proving.in_evidence(beginning + " " + key.text))
          proving.fail(code::kKeyUnproved, part,
                       "the quotation doesn't go on with " + quoted(key.text) + " in the evidence");
      },
      [&](const Option& lure, const std::string& part) {
        if (proving.in_article(beginning + " " + lure.text))
          proving.fail(code::kRivalKey, part,
                       "the quotation goes on with " + quoted(lure.text) + " in the article too");
      });
}

// A passage without a change is a piece of evidence word for word, and nothing is to be marked.
// With one, its only target is `to`; put back to `from`, the passage is a piece of evidence word
// for word and the words stand where the change says; and the article doesn't hold it as shown.
void prove_stet_or_strike(const Proving& proving) {
  const Mark* mark = proving.shape<Mark>();
  if (!mark) return;
  const std::optional<Change>& change = proving.question.origin->change;
  const auto is_evidence = [&](const std::string& sentence, size_t target) {
    return std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
      return piece.evidence.text == sentence &&
             (!change || piece.evidence.span.begin + target == change->at.begin);
    });
  };
  if (!change) {
    if (!mark->targets.empty())
      proving.fail(code::kUndoDiffers, "/targets",
                   "words are to be marked, but no change is recorded");
    else if (!is_evidence(mark->passage, 0))
      proving.fail(code::kUndoDiffers, "/passage", "the passage is not the article's sentence");
    return;
  }
  if (mark->targets.size() != 1 || words_at(mark->passage, mark->targets[0]) != change->to) {
    proving.fail(code::kUndoDiffers, "/targets",
                 "the words to mark are not the changed ones, " + quoted(change->to));
    return;
  }
  const Span target = mark->targets[0];
  std::string undone = mark->passage;
  undone.replace(target.begin, target.length(), change->from);
  if (!is_evidence(undone, target.begin))
    proving.fail(code::kUndoDiffers, "/passage",
                 "with the change undone, the passage is not the article's sentence");
  else if (proving.in_article(mark->passage))
    proving.fail(code::kRivalKey, "/passage", "the article holds the changed sentence too");
}

namespace {

// The passage is the evidence, and the words to mark are the one clause of it that gives a reason.
void prove_marked_reason(const Proving& proving, const Mark& mark) {
  if (std::ranges::none_of(proving.evidence,
                           [&](const Piece& piece) { return piece.evidence.text == mark.passage; }))
    proving.fail(code::kStemUnproved, "/passage", "the passage is not the article's sentence");
  else if (mark.targets.size() != 1 ||
           mark.targets.front() != only_clause(mark.passage, ClauseOf::reason, proving.lexicon))
    proving.fail(code::kKeyUnproved, "/targets", "the words to mark are not its only reason");
}

}  // namespace

// Words of one sentence: see above. Otherwise the passage stands in the article, as a whole or
// sentence by sentence, and each target is a piece of evidence.
void prove_find_the_evidence(const Proving& proving) {
  const Mark* mark = proving.shape<Mark>();
  if (!mark) return;
  if (mark->unit == MarkUnit::words) return prove_marked_reason(proving, *mark);
  const std::string& passage = mark->passage;
  if (!proving.in_article(passage)) {
    const auto parts = sentences(passage, {0, passage.size()}, proving.lexicon);
    if (parts.empty() || !std::ranges::all_of(parts, [&](Span part) {
          return proving.in_article(slice(passage, part));
        }))
      proving.fail(code::kStemUnproved, "/passage", "the passage doesn't stand in the article");
  }
  if (mark->targets.empty())
    proving.fail(code::kKeyUnproved, "/targets", "no sentence is to be marked");
  for (size_t i = 0; i < mark->targets.size(); ++i) {
    const std::string words = Comparable::prepared(words_at(passage, mark->targets[i]));
    if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
          return Comparable::prepared(piece.evidence.text) == words;
        }))
      proving.fail(code::kKeyUnproved, "/targets/" + std::to_string(i),
                   "the sentence to mark is not the evidence");
  }
}

// The article has each option's words: the key's never in a block of the story, and its evidence
// in one that isn't; each lure's in a block of the story.
void prove_story_or_promo(const Proving& proving) {
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const PackArticle& article = proving.evidence.front().article;
  const auto in_story = [&](Span place) {
    return std::ranges::any_of(proving.blocks(), [&](const Block& block) {
      return is_story(block.role) && block.span.overlaps(place);
    });
  };
  const auto places = [&](const Option& option) {
    return proving.articles.places(article, option.text);
  };
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        const auto found = places(key);
        if (found.empty() || !proving.evidence.front().all.has(key.text))
          proving.fail(code::kKeyUnproved, part,
                       quoted(key.text) + " doesn't stand in the evidence");
        else if (std::ranges::any_of(found, in_story))
          proving.fail(code::kKeyUnproved, part, quoted(key.text) + " is part of the story");
      },
      [&](const Option& lure, const std::string& part) {
        const auto found = places(lure);
        if (std::ranges::none_of(found, in_story))
          proving.fail(code::kRivalKey, part, quoted(lure.text) + " is not part of the story");
      });
}

}  // namespace stet

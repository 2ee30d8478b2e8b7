#include <algorithm>
#include <set>

#include "bank/names.h"
#include "bank/one_changed.h"
#include "bank/open_source.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "bank/uncounted.h"
#include "bank/undescribed.h"
#include "bank/unheard.h"
#include "bank/untold.h"
#include "text/utf8.h"

namespace stet {

namespace {

// The key asks for what no sentence tells: somebody's age, where no word of the article is about
// anybody's; or the name of a source that never has one.
void prove_open(const Proving& proving, const Option& key, const std::string& part) {
  const PackArticle& article = proving.evidence.front().article;
  if (const auto asked = asked_of(key.text)) {
    if (!proving.in_evidence(surname(asked->name)))
      proving.fail(code::kKeyUnproved, part, quoted(asked->name) + " isn't named in the evidence");
    else if (!is_untold(*asked->thing, article.text, words_told(article.text), proving.lexicon))
      proving.fail(code::kKeyUnproved, part, "the article may tell: " + quoted(key.text));
    return;
  }
  if (key.text.starts_with("How many ")) {
    const auto open = uncounted_in(proving.evidence.front().evidence.text, proving.lexicon);
    if (!open || open->text != key.text ||
        !is_nowhere_counted(*open, article.text, proving.lexicon))
      proving.fail(code::kKeyUnproved, part, "the article may count: " + quoted(key.text));
    return;
  }
  const auto people = names_in(
      std::string_view(key.text).substr(std::min<size_t>(4, key.text.size())), proving.lexicon);
  if (key.text.starts_with("Who ") && key.text.ends_with(" is") && people.size() == 1 &&
      key.text == "Who " + std::string(people.front()) + " is") {
    if (!is_nowhere_described(people.front(), article.text, proving.lexicon))
      proving.fail(code::kKeyUnproved, part, "the article may describe " + quoted(people.front()));
    return;
  }
  const auto asked = asked_source(key.text);
  if (!asked || !std::ranges::any_of(proving.evidence, [&](const Piece& piece) {
        return piece.narrated.has(asked->phrase);
      }))
    proving.fail(code::kKeyUnproved, part,
                 "it can't be shown that the article leaves open: " + quoted(key.text));
  else if (!is_nowhere_named(*asked, article.text))
    proving.fail(code::kKeyUnproved, part, "a name stands beside " + quoted(asked->head));
}

bool holds_all(const std::set<std::string>& told, std::string_view asked, size_t leave_out) {
  const std::set<std::string> words = words_told(asked.substr(leave_out));
  return std::ranges::all_of(words, [&](const std::string& word) { return told.contains(word); });
}

// A piece of evidence has every word of the lure behind its question word, and words beyond those,
// which answer it.
bool answers(const Piece& piece, std::string_view lure) {
  const std::set<std::string> told = words_told(piece.evidence.text);
  if (!quoted_words(lure).empty())
    return std::ranges::all_of(quoted_words(lure), [&](Span words) {
      return piece.all.has(slice(lure, words)) && told.size() > words_told(lure).size() - 2;
    });
  if (lure.starts_with("Who ") && lure.ends_with(" is"))
    return piece.narrated.has(surname(lure.substr(4, lure.size() - 7)));
  for (std::string_view opener : {"How many ", "How much ", "Who ", "When ", "Where "})
    if (lure.starts_with(opener)) {
      const std::set<std::string> asked = words_told(lure.substr(opener.size()));
      return holds_all(told, lure, opener.size()) && told.size() >= asked.size();
    }
  return false;
}

// A sentence that names each lure beside a word of theirs is evidence; none gives a word of the
// key's.
void prove_unheard(const Proving& proving, const Choose& choose) {
  const PackArticle& article = proving.evidence.front().article;
  each_option(
      choose,
      [&](const Option& key, const std::string& part) {
        if (!proving.in_evidence(surname(key.text)) ||
            !stays_unheard(article.text, surname(key.text), proving.lexicon))
          proving.fail(code::kKeyUnproved, part,
                       "the article may give the word of " + quoted(key.text));
      },
      [&](const Option& lure, const std::string& part) {
        if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
              return is_heard_in(piece.evidence.text, surname(lure.text), proving.lexicon);
            }))
          proving.fail(code::kRivalKey, part, "no evidence gives the word of " + quoted(lure.text));
      });
}

// With the change undone, the key is what the evidence says, and nowhere else does the article have
// it as changed; each lure stands in the article as it is.
void prove_one_changed(const Proving& proving, const Choose& choose) {
  const std::optional<Change>& change = proving.question.origin->change;
  const Piece& piece = proving.evidence.front();
  each_option(
      choose,
      [&](const Option& key, const std::string& part) {
        std::string changed = piece.evidence.text;
        if (change && piece.evidence.span.contains(change->at))
          changed.replace(change->at.begin - piece.evidence.span.begin, change->at.length(),
                          change->to);
        if (!change || Comparable::prepared(changed) != Comparable::prepared(key.text))
          proving.fail(code::kUndoDiffers, part,
                       "with the change undone, it is not the article's sentence");
        else if (proving.in_article(key.text))
          proving.fail(code::kRivalKey, part, "the article holds the changed sentence too");
      },
      [&](const Option& lure, const std::string& part) {
        if (!proving.in_evidence(lure.text))
          proving.fail(code::kRivalKey, part, quoted(lure.text) + " doesn't stand in the evidence");
      });
}

// The words put in stand nowhere in the article.
void prove_added(const Proving& proving, const Mark& mark) {
  const std::string_view added = words_put_in(proving, mark);
  if (!added.empty() && proving.in_article(added))
    proving.fail(code::kRivalKey, "/targets", "the article has " + quoted(added) + " too");
}

}  // namespace

void prove_not_in_the_article(const Proving& proving) {
  if (const Mark* mark = std::get_if<Mark>(&proving.question.shape))
    return prove_added(proving, *mark);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  if (proving.question.stem == kUnheardStem) return prove_unheard(proving, *choose);
  if (proving.question.stem == kOneChangedStem) return prove_one_changed(proving, *choose);
  each_option(
      *choose, [&](const Option& key, const std::string& part) { prove_open(proving, key, part); },
      [&](const Option& lure, const std::string& part) {
        if (std::ranges::none_of(proving.evidence,
                                 [&](const Piece& piece) { return answers(piece, lure.text); }))
          proving.fail(code::kRivalKey, part,
                       "no evidence answers " + quoted(lure.text) + ", so it may be right too");
      });
}

}  // namespace stet

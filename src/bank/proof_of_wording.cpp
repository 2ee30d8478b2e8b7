#include <algorithm>

#include "bank/only_clause.h"
#include "bank/only_hedge.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "bank/voice_words.h"
#include "bank/without_marks.h"
#include "bank/wording_class.h"
#include "text/utf8.h"

namespace stet {

namespace {

// The stem's last quotation, in two: before the gap and after it. Absent without a gap.
struct Gapped {
  std::string before;
  std::string after;
};
std::optional<Gapped> gapped(std::string_view stem) {
  constexpr std::string_view kGap = "_____";
  for (const Span& quote : quoted_words(stem)) {
    const std::string_view words = slice(stem, quote);
    if (const size_t at = words.find(kGap); at != std::string_view::npos)
      return Gapped{std::string(words.substr(0, at)), std::string(words.substr(at + kGap.size()))};
  }
  return std::nullopt;
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Words of `a` that `b` has too, as a share of all in `a`.
double likeness(std::string_view a, std::string_view b) {
  const std::string left = Comparable::prepared(a);
  const std::string right = Comparable::prepared(b);
  const auto own = words_in(left);
  auto others = words_in(right);
  size_t shared = 0;
  for (std::string_view word : own)
    if (const auto found = std::ranges::find(others, word); found != others.end()) {
      others.erase(found);
      ++shared;
    }
  return own.empty() ? 0 : static_cast<double>(shared) / static_cast<double>(own.size());
}

// Each lure is a rewording of the key that the article doesn't have.
void prove_rewordings(const Proving& proving, const Choose& choose) {
  constexpr double kLike = 0.4;
  const auto key = std::ranges::find_if(choose.options, &Option::right);
  each_option(
      choose, [](const Option&, const std::string&) {},
      [&](const Option& lure, const std::string& part) {
        if (proving.in_article(lure.text))
          proving.fail(code::kRivalKey, part, "the article has " + quoted(lure.text) + " too");
        else if (likeness(key->text, lure.text) < kLike)
          proving.fail(code::kUndoDiffers, part,
                       quoted(lure.text) + " is no rewording of " + quoted(key->text));
      });
}

bool stands_between_marks(const Piece& piece, std::string_view words) {
  return std::ranges::any_of(quoted_words(piece.evidence.text), [&](const Span& quote) {
    return Comparable(slice(piece.evidence.text, quote)).has(words);
  });
}

// The passage is a piece of evidence without its quotation marks, and the target is what stood
// between them.
void prove_marked_quotation(const Proving& proving, const Mark& mark) {
  const auto is_it = [&](const Piece& piece) {
    const auto unmarked = without_marks(piece.evidence.text);
    return unmarked && unmarked->passage == mark.passage && mark.targets.size() == 1 &&
           unmarked->quoted == mark.targets.front();
  };
  if (std::ranges::none_of(proving.evidence, is_it))
    proving.fail(code::kKeyUnproved, "/targets",
                 "the words to mark are not what the evidence has between quotation marks");
}

// Let stand, or with a change on record: as stet-or-strike, of words that somebody spoke.
void prove_exact_words(const Proving& proving) {
  prove_stet_or_strike(proving);
  if (std::ranges::none_of(proving.evidence, [](const Piece& piece) {
        return lies_between_marks(piece.article.text, piece.evidence.span);
      }))
    proving.fail(code::kStemUnproved, "/passage",
                 "the article doesn't have the passage between quotation marks");
}

// How the evidence has the words: between quotation marks, on somebody's word without them, or on
// nobody's.
std::optional<WordingClass> wording_in(const Proving& proving, std::string_view words) {
  for (const Piece& piece : proving.evidence) {
    if (stands_between_marks(piece, words)) return WordingClass::quoted;
    if (piece.holds(words) && (!bracketed_name(words).empty() || piece.narrated.has(words)))
      return may_pass_on(piece.evidence.text, proving.lexicon) ? WordingClass::reported
                                                               : WordingClass::own;
  }
  return std::nullopt;
}

void prove_sorted_wordings(const Proving& proving, const Sort& sort) {
  for (size_t i = 0; i < sort.items.size(); ++i) {
    const SortItem& item = sort.items[i];
    const auto found = wording_in(proving, item.text);
    const std::string part = "/items/" + std::to_string(i);
    if (!found)
      proving.fail(code::kStemUnproved, part + "/text",
                   quoted(item.text) + " doesn't stand in the evidence");
    else if (item.class_index >= sort.classes.size() ||
             sort.classes[item.class_index] != wording_class_names()[static_cast<size_t>(*found)])
      proving.fail(code::kKeyUnproved, part + "/class",
                   "the evidence has " + quoted(item.text) + " as " +
                       quoted(wording_class_names()[static_cast<size_t>(*found)]));
  }
}

}  // namespace

// Marked, let stand and sorted: see above. Chosen: the key stands between quotation marks in the
// evidence; each lure is like it, word for word mostly, and stands nowhere in the article.
void prove_exact_or_reworded(const Proving& proving) {
  if (const Mark* mark = std::get_if<Mark>(&proving.question.shape))
    return mark->none.empty() ? prove_marked_quotation(proving, *mark) : prove_exact_words(proving);
  if (const Sort* sort = std::get_if<Sort>(&proving.question.shape))
    return prove_sorted_wordings(proving, *sort);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
              return stands_between_marks(piece, key.text);
            }))
          proving.fail(code::kKeyUnproved, part,
                       quoted(key.text) + " isn't quoted in the evidence");
      },
      [](const Option&, const std::string&) {});
  prove_rewordings(proving, *choose);
}

namespace {

// The passage is the evidence, without the words to mark where they were put in; and they are all
// that leaves a figure or a statement open.
void prove_marked_hedge(const Proving& proving, const Mark& mark) {
  if (proving.question.origin->change) {
    if (words_put_in(proving, mark).empty()) return;
  } else if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
               return piece.evidence.text == mark.passage;
             })) {
    proving.fail(code::kStemUnproved, "/passage", "the passage is not the article's sentence");
    return;
  }
  const auto figure = only_rough_figure(mark.passage, proving.lexicon);
  const auto doubt = only_doubt(mark.passage, proving.lexicon);
  const auto condition = only_clause(mark.passage, ClauseOf::condition, proving.lexicon);
  const bool one = mark.targets.size() == 1;
  if (!one || (mark.targets.front() != figure && mark.targets.front() != doubt &&
               mark.targets.front() != condition))
    proving.fail(code::kKeyUnproved, "/targets",
                 "the words to mark are not all that leaves the passage open");
}

}  // namespace

// Marked: see above. Chosen: the stem's quotation has a gap. With the key in it, it stands in the
// evidence; with a lure in it, it stands nowhere in the article.
void prove_hedge_or_certain(const Proving& proving) {
  if (const Mark* mark = std::get_if<Mark>(&proving.question.shape))
    return prove_marked_hedge(proving, *mark);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const auto around = gapped(proving.question.stem);
  if (!around) {
    proving.fail(code::kStemUnproved, "/stem", "the stem quotes no words with a gap");
    return;
  }
  const auto filled = [&](const Option& option) {
    return around->before + option.text + around->after;
  };
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (!proving.in_evidence(filled(key)))
          proving.fail(code::kKeyUnproved, part,
                       "the gap isn't filled by " + quoted(key.text) + " in the evidence");
      },
      [&](const Option& lure, const std::string& part) {
        if (proving.in_article(filled(lure)))
          proving.fail(code::kRivalKey, part,
                       "the gap is filled by " + quoted(lure.text) + " in the article too");
      });
}

namespace {

// Of the evidence: it is the article's title, a last stop apart.
bool is_title(const Proving& proving) {
  const Piece& piece = proving.evidence.front();
  return std::ranges::any_of(proving.blocks(), [&](const Block& block) {
    return block.role == Role::title && block.span.contains(piece.evidence.span) &&
           Comparable::prepared(slice(piece.article.text, block.span)) ==
               Comparable::prepared(piece.evidence.text);
  });
}

}  // namespace

// Marked: let stand, or with a change on record, as stet-or-strike, of the article's title. Chosen:
// the key is that title; each lure is like it and stands nowhere in the article.
void prove_headline_check(const Proving& proving) {
  if (std::holds_alternative<Mark>(proving.question.shape)) {
    prove_stet_or_strike(proving);
    if (proving.evidence.size() != 1 || !is_title(proving))
      proving.fail(code::kStemUnproved, "/passage", "the passage isn't the article's title");
    return;
  }
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (!is_title(proving) || Comparable::prepared(proving.evidence.front().evidence.text) !=
                                      Comparable::prepared(key.text))
          proving.fail(code::kKeyUnproved, part, quoted(key.text) + " isn't the article's title");
      },
      [](const Option&, const std::string&) {});
  prove_rewordings(proving, *choose);
}

// The passage is the evidence, its recorded change undone where it has one; its one target is a
// phrase listed as loaded, and no other of the list stands in it.
void prove_loaded_words(const Proving& proving) {
  const Mark* mark = proving.shape<Mark>();
  if (!mark) return;
  if (proving.question.origin->change) {
    prove_stet_or_strike(proving);
  } else if (std::ranges::none_of(proving.evidence, [&](const Piece& piece) {
               return piece.evidence.text == mark->passage;
             })) {
    proving.fail(code::kStemUnproved, "/passage", "the passage is not the article's sentence");
    return;
  }
  if (mark->targets.size() != 1) {
    proving.fail(code::kKeyUnproved, "/targets", "not one phrase is to be marked");
    return;
  }
  const Span target = mark->targets.front();
  const std::string marked = Comparable::prepared(words_at(mark->passage, target));
  const WordList& loaded = proving.lexicon.list("loaded");
  if (!loaded.has(marked)) {
    proving.fail(code::kKeyUnproved, "/targets/0", quoted(marked) + " isn't listed as loaded");
    return;
  }
  const std::string passage = Comparable::prepared(mark->passage);
  const Comparable all(mark->passage);
  for (const std::string_view phrase : loaded.entries()) {
    if (passage.find(phrase) == std::string::npos) continue;  // quicker than to search by words
    for (const Span& place : all.places(phrase))
      if (!target.contains(place))
        proving.fail(code::kRivalKey, "/targets", quoted(phrase) + " is loaded too");
  }
}

}  // namespace stet

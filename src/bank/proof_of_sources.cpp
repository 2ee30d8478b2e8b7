#include <algorithm>

#include "bank/names.h"
#include "bank/only_source.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"
#include "bank/voice_words.h"
#include "text/sentences.h"

namespace stet {

namespace {

constexpr size_t kNowhere = SIZE_MAX;

size_t gap_between(Span a, Span b) {
  return a.end <= b.begin ? b.begin - a.end : b.end <= a.begin ? a.begin - b.end : 0;
}

bool narrated_anywhere(const Proving& proving, std::string_view words) {
  return std::ranges::any_of(proving.evidence,
                             [&](const Piece& piece) { return piece.narrated.has(words); });
}

// The pieces of evidence in which the stem's quoted words stand; a finding when there are none.
// Words that the stem leaves out are marked by an ellipsis.
std::vector<const Piece*> pieces_with_stem(const Proving& proving) {
  const std::string& stem = proving.question.stem;
  const std::vector<Span> quotes = quoted_words(stem);
  const auto holds = [](const Piece& piece, std::string_view words) {
    constexpr std::string_view kLeftOut = "…";
    for (size_t at = 0; at <= words.size();) {
      const size_t gap = std::min(words.find(kLeftOut, at), words.size());
      const std::string_view part = words.substr(at, gap - at);
      if (!Comparable::prepared(part).empty() && !piece.holds(part)) return false;
      at = gap + kLeftOut.size();
    }
    return true;
  };
  std::vector<const Piece*> pieces;
  for (const Piece& piece : proving.evidence)
    if (!quotes.empty() &&
        std::ranges::all_of(quotes, [&](Span quote) { return holds(piece, slice(stem, quote)); }))
      pieces.push_back(&piece);
  if (pieces.empty())
    proving.fail(code::kStemUnproved, "/stem",
                 quotes.empty() ? "the stem quotes nothing"
                                : "the words quoted in the stem don't stand in the evidence");
  return pieces;
}

// Bytes between a source named outside quotation marks and the nearest quotation of the piece.
size_t gap_to_quotation(const Piece& piece, std::string_view source) {
  const std::vector<Span> quotes = quoted_words(piece.evidence.text);
  size_t gap = kNowhere;
  for (const Span& name : piece.narrated.places(source))
    for (const Span& quote : quotes) gap = std::min(gap, gap_between(name, quote));
  return gap;
}

}  // namespace

namespace {

// Each item's words stand in a piece of evidence; who is said to have spoken them is named in the
// evidence outside quotation marks, and no other of the classes nearer to them.
void prove_sorted_words(const Proving& proving, const Sort& sort) {
  for (size_t i = 0; i < sort.items.size(); ++i) {
    const SortItem& item = sort.items[i];
    const std::string part = "/items/" + std::to_string(i);
    const auto beside = std::ranges::find_if(
        proving.evidence, [&](const Piece& piece) { return piece.holds(item.text); });
    if (beside == proving.evidence.end() || item.class_index >= sort.classes.size()) {
      proving.fail(code::kKeyUnproved, part + "/text",
                   quoted(item.text) + " doesn't stand in the evidence");
      continue;
    }
    const std::string_view speaker = surname(sort.classes[item.class_index]);
    if (!narrated_anywhere(proving, speaker))
      proving.fail(code::kKeyUnproved, part + "/class",
                   quoted(speaker) + " isn't named in the evidence");
    const size_t own = gap_to_quotation(*beside, speaker);
    for (const std::string& other : sort.classes)
      if (const size_t gap = gap_to_quotation(*beside, surname(other));
          surname(other) != speaker && gap != kNowhere && gap <= own)
        proving.fail(code::kRivalKey, part + "/class",
                     quoted(other) + " is named beside the quotation too");
  }
}

}  // namespace

// Sorted: see above. Chosen: the words quoted in the stem stand in a piece of evidence. The key's
// last name, or its description, stands in the evidence outside quotation marks (in another piece
// where the quote is given to "he"). No lure is named as near to the quotation, outside its marks,
// as the key.
void prove_who_said_it(const Proving& proving) {
  if (const Sort* sort = std::get_if<Sort>(&proving.question.shape))
    return prove_sorted_words(proving, *sort);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const auto beside = pieces_with_stem(proving);
  if (beside.empty()) return;
  std::string_view key_words;
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        key_words = source_words(key.text);
        if (!narrated_anywhere(proving, key_words))
          proving.fail(code::kKeyUnproved, part, quoted(key.text) + " isn't named in the evidence");
      },
      [](const Option&, const std::string&) {});
  each_option(
      *choose, [](const Option&, const std::string&) {},
      [&](const Option& lure, const std::string& part) {
        std::string_view words = source_words(lure.text);
        if (words == key_words) words = lure.text;  // two of one family
        if (std::ranges::any_of(beside, [&](const Piece* piece) {
              const size_t gap = gap_to_quotation(*piece, words);
              return gap != kNowhere && gap <= gap_to_quotation(*piece, key_words);
            }))
          proving.fail(code::kRivalKey, part,
                       quoted(lure.text) + " is named beside the quotation too");
      });
}

namespace {

// The passage stands in the article, and the words to mark name the only one whose word it passes on.
void prove_marked_source(const Proving& proving, const Mark& mark) {
  if (!proving.in_article(mark.passage)) {
    proving.fail(code::kStemUnproved, "/passage", "the passage doesn't stand in the article");
    return;
  }
  const Span words = mark.targets.size() == 1 ? mark.targets.front() : Span{};
  if (!cue_of_only_source(mark.passage, words, proving.lexicon))
    proving.fail(code::kKeyUnproved, "/targets",
                 "the words to mark aren't the only ones that name a source");
}

// The passage stands in the article and its one target is evidence. By the words alone it differs
// from all others in the way that the stem says: it alone passes on what somebody says, or it alone
// speaks of somebody who isn't named.
void prove_marked_voice(const Proving& proving, const Mark& mark) {
  if (!proving.in_article(mark.passage)) {
    proving.fail(code::kStemUnproved, "/passage", "the passage doesn't stand in the article");
    return;
  }
  const Span target = mark.targets.size() == 1 ? mark.targets.front() : Span{};
  const auto parts = sentences(mark.passage, {0, mark.passage.size()}, proving.lexicon);
  const auto of_target = [&](bool (*holds)(std::string_view, const Lexicon&)) {
    return std::ranges::all_of(parts, [&](Span part) {
      return holds(slice(mark.passage, part), proving.lexicon) == part.overlaps(target);
    });
  };
  const auto unnamed = [](std::string_view words, const Lexicon& lexicon) {
    return unnamed_people(words, lexicon).has_value();
  };
  const bool differs = proving.question.stem.find("isn’t named") != std::string::npos
                           ? of_target(unnamed)
                           : of_target(may_pass_on);
  if (!differs || !proving.in_evidence(words_at(mark.passage, target)))
    proving.fail(code::kKeyUnproved, "/targets",
                 "the sentence to mark isn't the only one of its sort in the passage");
}

}  // namespace

// Marked: see above. Chosen: the words quoted in the stem stand in a piece of evidence. Whom the
// key names is named in the evidence outside those words and outside quotation marks: in the
// attribution. Whom a lure names isn't, not in the piece with the words. The writer's own words
// pass on nobody's; beside an unnamed source's stand people without a name.
void prove_whose_voice(const Proving& proving) {
  if (const Mark* mark = std::get_if<Mark>(&proving.question.shape))
    return mark->unit == MarkUnit::words ? prove_marked_source(proving, *mark)
                                         : prove_marked_voice(proving, *mark);
  const Choose* choose = proving.shape<Choose>();
  if (!choose) return;
  const auto beside = pieces_with_stem(proving);
  if (beside.empty()) return;
  const std::string& stem = proving.question.stem;
  const auto attributes = [&](const Piece& piece, std::string_view name) {
    std::vector<Span> shown;
    for (const Span& quote : quoted_words(stem))
      for (const Span& place : piece.all.places(slice(stem, quote))) shown.push_back(place);
    return std::ranges::any_of(piece.narrated.places(surname(name)), [&](Span place) {
      return std::ranges::none_of(shown, [&](Span words) { return words.overlaps(place); });
    });
  };
  const auto every_piece = [&](auto holds) {
    return std::ranges::all_of(
        beside, [&](const Piece* piece) { return holds(piece->evidence.text, proving.lexicon); });
  };
  const auto tells_itself = [](std::string_view words, const Lexicon& lexicon) {
    return !may_pass_on(words, lexicon);
  };
  const auto names_nobody = [](std::string_view words, const Lexicon& lexicon) {
    return unnamed_people(words, lexicon).has_value();
  };
  each_option(
      *choose,
      [&](const Option& key, const std::string& part) {
        if (key.text == kWritersOwn && !every_piece(tells_itself))
          proving.fail(code::kKeyUnproved, part,
                       "the evidence may pass on what somebody else says");
        if (key.text == kUnnamedSources && !every_piece(names_nobody))
          proving.fail(code::kKeyUnproved, part, "nobody without a name is in the evidence");
        for (const std::string_view name : names_in(key.text, proving.lexicon))
          if (std::ranges::none_of(proving.evidence,
                                   [&](const Piece& piece) { return attributes(piece, name); }))
            proving.fail(code::kKeyUnproved, part,
                         quoted(name) + " isn't named beside these words");
      },
      [&](const Option& lure, const std::string& part) {
        for (const std::string_view name : names_in(lure.text, proving.lexicon))
          if (std::ranges::any_of(beside,
                                  [&](const Piece* piece) { return attributes(*piece, name); }))
            proving.fail(code::kRivalKey, part, quoted(name) + " is named beside these words too");
      });
}

}  // namespace stet

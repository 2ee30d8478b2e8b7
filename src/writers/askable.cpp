#include "writers/askable.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "text/byte_pairs.h"
#include "text/initials.h"
#include "text/utf8.h"
#include "writers/captions.h"
#include "writers/evidence.h"
#include "writers/grammar_slips.h"
#include "writers/main_clause.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"
#include "writers/spellings.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

// "Asked about it, Bell said no.", "Had they met, all would be well.": the main clause is behind
// the comma.
bool opens_a_clause_before_it(const Source& source, const Sentence& whole) {
  const std::string_view text = source.article.text;
  const std::string_view words = slice(text, whole.span);
  const std::string first = lower(slice(text, source.reading.tokens[whole.first_token].span));
  return source.lexicon.list("clause-participles").has(first) && words.ends_with('.') &&
         words.find(", ") != std::string_view::npos;
}

// "Filed for bankruptcy twice.", "Repeatedly pledged to leave.": an item of a list.
bool opens_without_a_subject(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const auto word = [&](size_t i) {
    return i < whole.last_token ? slice(source.article.text, source.reading.tokens[i].span) : "";
  };
  const auto acts = [&](size_t i) {
    return i < whole.last_token && (source.pos(i) == Pos::verb || source.pos(i) == Pos::aux) &&
           !word(i).ends_with("ing") && word(i).find('-') == std::string_view::npos;
  };
  if (acts(whole.first_token)) return !opens_a_clause_before_it(source, whole);
  return source.pos(whole.first_token) == Pos::adv && word(whole.first_token) != "Then" &&
         acts(whole.first_token + 1) && source.pos(whole.first_token + 1) == Pos::verb;
}

// The words before it, or before its paragraph or a list of such without subjects, lead to it with
// a colon: an item of a list, or words of somebody who is quoted at length.
bool is_led_to(const Source& source, size_t sentence) {
  const auto& sentences = source.reading.sentences;
  const std::string_view text = source.article.text;
  const auto before = [&](size_t at) { return trimmed(text.substr(0, at)); };
  if (before(sentences[sentence].span.begin).ends_with(':')) return true;
  constexpr size_t kMostItems = 20;
  for (size_t i = sentence, items = 0; items < kMostItems; ++items) {
    if (before(source.article.blocks[sentences[i].block].span.begin).ends_with(':')) return true;
    const auto first_of_its_block = [&](size_t each) {
      while (each > 0 && sentences[each - 1].block == sentences[each].block) --each;
      return each;
    };
    i = first_of_its_block(i);
    if (i == 0) return false;
    i = first_of_its_block(i - 1);
    if (!opens_without_a_subject(source, i)) return false;
  }
  return false;
}

// "He tweeted about ... Donald Trump: “…”": only the rest of a sentence.
bool follows_an_ellipsis(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const size_t block = source.article.blocks[whole.block].span.begin;
  const std::string_view before = trimmed(slice(source.article.text, {block, whole.span.begin}));
  return before.ends_with("..") || before.ends_with("…");
}

// "…, Bob Casey Jr. | (D-Pa.) and", "in the U.S. | (and one": the page goes on with it.
bool is_cut_at_an_abbreviation(const Source& source, size_t sentence) {
  const Span span = source.reading.sentences[sentence].span;
  const std::string_view rest = std::string_view(source.article.text).substr(span.end);
  const char32_t next = decode(trimmed(rest.substr(0, rest.find('\n'))), 0).value;
  const std::string_view last = words_of(slice(source.article.text, span)).back();
  const bool abbreviates = last == "Jr." || last == "Sr." || ends_in_initials(last);
  return is_lower(next) || (next == U'(' && abbreviates);
}

// "Mr. Trump asked, repeating a broadside": what he asked stands elsewhere.
bool is_left_of_a_report(const Source& source, size_t sentence) {
  constexpr size_t kReach = 5;  // tokens
  const Sentence& whole = source.reading.sentences[sentence];
  const WordList& reports = source.lexicon.list("report-verbs");
  const auto word = [&](size_t i) {
    return lower(slice(source.article.text, source.reading.tokens[i].span));
  };
  for (size_t i = whole.first_token + 1; i + 1 < whole.last_token && i < whole.first_token + kReach;
       ++i) {
    if (is_quotation_mark(decode(word(i), 0).value)) return false;
    const std::string_view sort = reports.value(word(i));
    const bool tells_what = i + 2 < whole.last_token &&
                            is_quotation_mark(decode(word(i + 2), 0).value);  // "says, “We won”"
    const bool is_cut_off = word(i + 1) == "," || word(i + 1) == ".";
    if (word(i) == ",") return false;  // "Still, he said, it is so"
    if (source.pos(i) == Pos::verb && (sort.starts_with("say") || sort.starts_with("ask")) &&
        is_cut_off && !tells_what)
      return true;
  }
  return false;
}

// "The pier will be missed #quern": a post.
bool is_a_post(std::string_view line) {
  return std::ranges::any_of(words_of(line), [](std::string_view word) {
    return word.size() > 1 && (word[0] == '#' || word[0] == '@') &&
           is_letter(decode(word, 1).value);
  });
}

// "Zach Carter is a co-host of the podcast", "Plus: what it means": about the paper, no news.
bool is_about_the_paper(const Source& source, std::string_view line) {
  const std::string small = lower(line);
  const BytePairs pairs(small);
  for (std::string_view phrase : source.lexicon.list("end-matter").entries())
    if (pairs.may_hold(phrase) && has_word(small, phrase)) return true;
  constexpr size_t kMostOfCredit = 10;  // words: "Ada Brook and Bram Oduya contributed."
  if (small.ends_with(" contributed.") && word_count(line) <= kMostOfCredit) return true;
  constexpr size_t kLabel = 3;  // words: "Les Saintes: one of the finest bays"; not "He added: “…”"
  const WordList& reports = source.lexicon.list("report-verbs");
  const auto words = words_of(line);
  return std::any_of(
      words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(kLabel, words.size())),
      [&](std::string_view word) {
        return word.ends_with(':') && !reports.has(lower(word.substr(0, word.size() - 1)));
      });
}

// "… a new force in Spain.”--Ada Bell.": signed.
bool is_signed(std::string_view line) {
  const size_t dashes = line.rfind("--");
  return dashes != std::string_view::npos && dashes > 0 && line[dashes - 1] != ' ' &&
         is_upper(decode(line, dashes + 2).value) && word_count(line.substr(dashes)) <= 3;
}

// "Candidates Reject The Idea Of A Rise.": a headline, among links to other stories.
bool is_set_as_a_headline(std::string_view line) {
  constexpr size_t kFewestWords = 6, kLong = 4;
  size_t long_words = 0, capitals = 0;
  for (std::string_view word : words_of(line)) {
    if (word.size() < kLong || !is_letter(decode(word, 0).value)) continue;
    ++long_words;
    capitals += is_upper(decode(word, 0).value);
  }
  return word_count(line) >= kFewestWords && long_words > 2 && capitals == long_words;
}

bool reads_as_a_sentence(const Source& source, size_t sentence) {
  const std::string_view printed =
      slice(source.article.text, source.reading.sentences[sentence].span);
  if (is_misprinted(printed)) return false;
  if (const auto why = slip_of_grammar(source, source.reading.sentences[sentence].span, true);
      !why.empty()) {
    source.pass(sentence, why);
    return false;
  }
  const std::string line = sentence_text(source, sentence);
  if (is_about_the_paper(source, line) || is_a_post(line) || is_set_as_a_headline(line) ||
      is_signed(line))
    return false;
  const char32_t first = decode(line, 0).value;
  if (!is_upper(first) && !is_digit(first) && !mark_at(line, 0)) return false;
  if (!has_main_clause(source, source.reading.sentences[sentence].span) ||
      opens_without_a_subject(source, sentence) || stands_beside_the_story(source, sentence) ||
      is_led_to(source, sentence) || follows_an_ellipsis(source, sentence) ||
      is_left_of_a_report(source, sentence) || is_cut_at_an_abbreviation(source, sentence))
    return false;
  const char32_t last = decode_before(line, line.size() - mark_before(line, line.size())).value;
  if (last != U'.' && last != U'?' && last != U'!') return false;
  // Broken off; or "in this order: 1.", before a list.
  const size_t colon = line.rfind(": ");
  if (line.ends_with("..") || (colon != std::string::npos && colon + 4 >= line.size()))
    return false;
  size_t in_a_row = 0;  // words in capitals
  for (std::string_view word : words_of(line)) {
    const bool capitals = word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) {
                            return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z');
                          });
    in_a_row = capitals ? in_a_row + 1 : 0;
    if (in_a_row > 2) return false;
  }
  return true;
}

bool holds_any(const Source& source, size_t sentence, const std::set<std::string_view>& names) {
  const std::string_view words =
      slice(source.article.text, source.reading.sentences[sentence].span);
  return std::ranges::any_of(names, [&](std::string_view name) { return has_word(words, name); });
}

}  // namespace

bool closes_its_marks(std::string_view words) {
  const std::string line = one_line(words);
  size_t opened = 0;
  size_t closed = 0;
  for (size_t at = 0; at < line.size(); at += decode(line, at).length) {
    const char32_t c = decode(line, at).value;
    opened += c == U'“';
    closed += c == U'”';
  }
  return opened == closed && std::count(line.begin(), line.end(), '"') % 2 == 0 &&
         count_of(line, "''") % 2 == 0;
}

bool is_running_text(const Source& source, size_t sentence) {
  return reads_as_one_of_several(source, sentence) &&
         closes_its_marks(slice(source.article.text, source.reading.sentences[sentence].span));
}

bool reads_as_one_of_several(const Source& source, size_t sentence) {
  Notebook own;
  Notebook& notebook = source.notebook ? *source.notebook : own;
  if (!notebook.two_spellings)
    notebook.two_spellings = names_spelled_in_two_ways(source.article.text);
  const auto [known, is_new] = notebook.running_text.try_emplace(sentence);
  if (is_new)
    known->second = reads_as_a_sentence(source, sentence) &&
                    !holds_any(source, sentence, *notebook.two_spellings);
  return known->second;
}

bool is_carelessly_printed(const Source& source) {
  constexpr size_t kFewest = 3;
  constexpr size_t kOneIn = 12;  // sentences
  Notebook own;
  Notebook& notebook = source.notebook ? *source.notebook : own;
  if (!notebook.is_careless) {
    size_t slips = 0;
    for (const Sentence& sentence : source.reading.sentences) {
      const std::string_view why = slip_of_grammar(source, sentence.span, true);
      slips += !why.empty() && why != kOnlyPart;  // which may be the writer's way
    }
    notebook.is_careless = slips >= kFewest && slips * kOneIn >= source.reading.sentences.size();
  }
  return *notebook.is_careless;
}

namespace {

// Short, and nothing follows it on its line.
bool is_a_short_line(const Source& source, size_t sentence) {
  constexpr size_t kMostWords = 16;
  const Span span = source.reading.sentences[sentence].span;
  const size_t end =
      std::min(source.article.text.find('\n', span.begin), source.article.text.size());
  return (end <= span.end || trimmed(slice(source.article.text, {span.end, end})).empty()) &&
         word_count(slice(source.article.text, span)) <= kMostWords;
}

}  // namespace

bool may_be_headline(const Source& source, size_t sentence) {
  const size_t most_lines = source.article.title ? 1 : 3;
  constexpr std::ptrdiff_t kFewestBlocks = 4;  // a note of a few lines has no headline
  if (sentence >= most_lines ||
      std::ranges::count_if(source.article.blocks, [](const Block& block) {
        return is_story(block.role);
      }) < kFewestBlocks)
    return false;
  for (size_t i = 0; i <= sentence; ++i)
    if (!is_a_short_line(source, i)) return false;
  return true;
}

namespace {

// “We will win!” | Trump said to a crowd of about 500.
bool ends_words_before(const Source& source, const Quotation& quotation, Span passage) {
  return quotation.speaker && passage.contains(*quotation.speaker) &&
         quotation.span.end <= passage.begin &&
         trimmed(slice(source.article.text, {quotation.span.end, passage.begin})).empty();
}

}  // namespace

bool quotes_whole(const Source& source, Span passage) {
  const std::string_view text = slice(source.article.text, passage);
  if (text.find("'''") != std::string_view::npos || count_of(text, "''") % 2 != 0) return false;
  const auto straight = std::ranges::count(text, '"');
  if (straight % 2 != 0 || count_of(text, "“") != count_of(text, "”")) return false;
  return std::ranges::all_of(source.reading.quotations, [&](const Quotation& quotation) {
    if (quotation.kind == QuoteKind::indirect) return true;
    if (!quotation.span.overlaps(passage)) return !ends_words_before(source, quotation, passage);
    const bool is_told_whose = quotation.kind != QuoteKind::direct || !quotation.speaker ||
                               passage.contains(*quotation.speaker);
    return passage.contains(quotation.span) && is_told_whose;
  });
}

namespace {

// "The mayor's office declined to comment.": nobody need notice it.
bool says_that_nobody_spoke(const Source& source, size_t sentence) {
  const std::string words = lower(sentence_text(source, sentence));
  return std::ranges::any_of(source.lexicon.list("no-comments").entries(),
                             [&](std::string_view phrase) { return has_word(words, phrase); });
}

}  // namespace

bool is_askable(const Source& source, size_t sentence, WordBounds bounds, Quoting quoting,
                Showing showing) {
  const Span span = source.reading.sentences[sentence].span;
  const size_t words = word_count(slice(source.article.text, span));
  std::string why;
  if (may_be_headline(source, sentence))
    why = "it may be the headline";
  else if (words < bounds.fewest)
    why = "shorter than " + std::to_string(bounds.fewest) + " words";
  else if (words > bounds.most)
    why = "longer than " + std::to_string(bounds.most) + " words";
  else if (quoting == Quoting::none && quotes_anyone(source, sentence))
    why = "somebody is quoted in it";
  else if (quoting == Quoting::whole && !quotes_whole(source, span))
    why = "a quotation in it goes on outside";
  else if (!is_running_text(source, sentence))
    why = "it doesn't read as a sentence";
  else if (says_that_nobody_spoke(source, sentence))
    why = "it says only that nobody would speak";
  else
    why = showing == Showing::as_printed ? what_hangs_as_printed(source, span)
                                         : what_hangs(source, span);
  if (why.empty()) return true;
  source.pass(sentence, why);
  return false;
}

}  // namespace stet

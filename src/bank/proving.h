// What one proof sees: the question, its evidence, and the text of the pack's articles.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "bank/codes.h"
#include "bank/comparable.h"
#include "bank/pack.h"
#include "bank/report.h"
#include "text/lexicon.h"

namespace stet {

// A piece of evidence, and what of it the reporter says outside quotation marks.
struct Piece {
  const Evidence& evidence;
  const PackArticle& article;
  Comparable all;
  Comparable narrated;

  // Whether the words stand in it; "[Carla Nwosu]" in them stands for "he" or "she" there.
  bool holds(std::string_view words) const;
};

// The name that the words put for a pronoun, in square brackets; empty when they put none.
std::string_view bracketed_name(std::string_view words);

// The articles of a pack, made comparable once for all questions.
class ArticleTexts {
 public:
  explicit ArticleTexts(const Lexicon& lexicon) : lexicon_(lexicon) {}

  bool has(const PackArticle& article, std::string_view words);
  std::vector<Span> places(const PackArticle& article, std::string_view words);
  // Bytes of articles that these two have gone through so far.
  size_t searched() const { return searched_; }
  // In blocks: the pack's own, or read again.
  const Article& blocks(const PackArticle& article);

 private:
  const Comparable& search(const PackArticle& article);

  const Lexicon& lexicon_;
  size_t searched_ = 0;
  std::map<const PackArticle*, Comparable> comparable_;
  std::map<const PackArticle*, Article> read_;
};

struct Proving {
  const Question& question;
  std::string pointer;  // "/questions/3"
  const Lexicon& lexicon;
  ArticleTexts& articles;
  Report& report;
  std::vector<Piece> evidence;  // at least one

  // `part` is a pointer inside the question: "/options/1".
  void fail(const char* code, const std::string& part, std::string what) const;
  // The shape, or null after a finding that says it can't be proved in the one it has.
  template <class T>
  const T* shape() const;

  // The blocks of the article that the first piece is of.
  const std::vector<Block>& blocks() const {
    return articles.blocks(evidence.front().article).blocks;
  }

  bool in_evidence(std::string_view words) const;
  bool in_article(std::string_view words) const;
};

template <class T>
const T* Proving::shape() const {
  const T* shape = std::get_if<T>(&question.shape);
  if (!shape)
    fail(code::kNoProof, "/shape",
         "the kind " + quoted(question.kind) + " can't be proved as " +
             quoted(shape_name(question.shape)));
  return shape;
}

// The words at a place that may lie outside the text, as in a pack that was never checked.
inline std::string_view words_at(std::string_view text, Span place) {
  if (place.begin > place.end || place.end > text.size()) return {};
  return slice(text, place);
}

// Calls `right(option, part)` for the key and `wrong(option, part)` for each lure.
template <class Right, class Wrong>
void each_option(const Choose& choose, Right right, Wrong wrong) {
  for (size_t i = 0; i < choose.options.size(); ++i) {
    const std::string part = "/options/" + std::to_string(i);
    if (choose.options[i].right)
      right(choose.options[i], part);
    else
      wrong(choose.options[i], part);
  }
}

// The words to mark, where the recorded change puts them beside a word of the evidence, which the
// passage is without them. Empty, after a finding, where it doesn't.
std::string_view words_put_in(const Proving& proving, const Mark& mark);

using Prove = void (*)(const Proving&);

void prove_who_said_it(const Proving&);
void prove_who_is_it(const Proving&);
void prove_whose_voice(const Proving&);
void prove_kind_of_source(const Proving&);
void prove_finish_the_quote(const Proving&);
void prove_exact_or_reworded(const Proving&);
void prove_check_the_figure(const Proving&);
void prove_check_the_name(const Proving&);
void prove_check_the_place(const Proving&);
void prove_check_the_date(const Proving&);
void prove_stet_or_strike(const Proving&);
void prove_fact_opinion_claim(const Proving&);
void prove_find_the_evidence(const Proving&);
void prove_not_in_the_article(const Proving&);
void prove_loaded_words(const Proving&);
void prove_hedge_or_certain(const Proving&);
void prove_story_or_promo(const Proving&);
void prove_headline_check(const Proving&);

}  // namespace stet

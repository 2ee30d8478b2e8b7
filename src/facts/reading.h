// What an article says: people, quotations and who spoke them, figures, dates, places, and who
// stands behind each sentence.
//
// A Reading holds only spans into the article and small values; it is made in one pass over the
// text and never changed. Where the reader isn't sure it abstains: a wrong key in a quiz costs
// more than a question not asked.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "text/lexicon.h"
#include "text/span.h"
#include "text/tokens.h"
#include "text/vocabulary.h"

namespace stet {

struct Sentence {
  Span span;
  size_t block = 0;        // index into Article::blocks
  size_t first_token = 0;  // tokens [first_token, last_token) of Reading::tokens
  size_t last_token = 0;
};

enum class Gender { unknown, woman, man };

struct Person {
  std::string name;                        // the fullest form in the article
  std::optional<std::string> description;  // "president of Fedemin", from apposition or title
  std::optional<Span> description_span;
  Gender gender = Gender::unknown;
  std::vector<Span> mentions;  // by name, in text order; pronouns are not listed
};

enum class QuoteKind { direct, mixed, indirect };

struct Quotation {
  Span span;  // direct and mixed: marks included; indirect: the reported words
  QuoteKind kind = QuoteKind::direct;
  std::optional<Span> speaker;      // the words that name the source here: "he", "Otzuka"
  std::optional<std::string> name;  // the fullest name of that source, once resolved
  std::optional<size_t> person;     // index into Reading::people when the source is one of them
  std::optional<Span> cue;          // "said", "according to"
  double confidence = 0;            // that speaker and name are right, 0..1
  // Indirect: the words are a whole clause that the source says or holds to be so. Otherwise they
  // are a wish, an act, a topic or what is denied, and nobody may be quoted with them.
  bool statement = false;
  size_t passage = 0;   // parts of one split or continued quotation share a passage number
  size_t sentence = 0;  // index of the sentence in which it begins
};

// Whether somebody's words or what they amount to: quoted, or reported as a statement.
inline bool gives_words(const Quotation& quotation) {
  return quotation.kind != QuoteKind::indirect || quotation.statement;
}

enum class FactKind {
  person,
  organization,
  place,
  percent,
  money,
  count,
  date,
  time,
  age,
  ordinal,
  measure
};

struct Fact {
  Span span;  // the figure with its unit ("20 percent", "$35 million"), or the name
  FactKind kind = FactKind::count;
  std::optional<double> value;      // 35000000 for "$35 million"; the lower end of a range
  std::optional<double> value_to;   // the upper end: 30 for "20 to 30 percent"
  std::optional<std::string> unit;  // "percent", "share", "USD", "kilometres"; of a time its zone
  // Dates: "2015-02-03", "2015-02", "2015", "--02-03", and "2015-06-03/2015-06-05" for a range,
  // a week or a decade. Times: "19:30".
  std::optional<std::string> iso;
  std::optional<Span> hedge;    // "about", "more than"
  std::optional<Span> counted;  // what is counted, measured or shared: "people", "rice"
  size_t sentence = 0;
};

enum class Voice { reporter, named, unnamed };
enum class Stance { unclear, checkable, opinion, prediction };

struct Claim {
  size_t sentence = 0;
  Voice voice = Voice::reporter;
  std::optional<size_t> person;  // the named source
  Stance stance = Stance::unclear;
  double confidence = 0;   // of the stance, 0..1
  std::vector<Span> cues;  // the words that gave it away
};

// "he" or "she" outside quotation marks, and who is meant.
struct StandIn {
  Span span;
  size_t person = 0;      // index into Reading::people
  double confidence = 0;  // 0..1
};

struct Reading {
  std::vector<Token> tokens;        // of all story blocks
  std::vector<Tag> tags;            // one a token; empty where there is no tagger
  std::vector<Sentence> sentences;  // of all story blocks
  std::vector<Person> people;
  std::vector<StandIn> stand_ins;  // in text order
  std::vector<Quotation> quotations;
  std::vector<Fact> facts;
  std::vector<Claim> claims;  // one a sentence, in the same order
};

// The vocabulary keeps what is known of words from one article to the next.
Reading read(const Article& article, Vocabulary& vocabulary);
Reading read(const Article& article, const Lexicon& lexicon);

// Universal Dependencies' name of a part of speech: "NOUN".
std::string_view pos_name(Pos pos);
std::string_view quote_kind_name(QuoteKind kind);
std::string_view fact_kind_name(FactKind kind);
std::string_view voice_name(Voice voice);
std::string_view stance_name(Stance stance);

}  // namespace stet

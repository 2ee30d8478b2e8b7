// Writers: each turns a Reading into candidate questions of one kind.
//
// A writer proposes only what it can prove from the article and stays silent otherwise; the
// ranker then keeps the best. Candidates carry what the ranker needs and what must not be asked
// twice: the spans of the facts they turn on.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "bank/question.h"
#include "facts/reading.h"
#include "text/chance.h"

namespace stet {

// Why a writer asked nothing of a sentence; gathered for `stet make --explain`.
struct Silence {
  size_t sentence = 0;
  std::string why;  // "quotes somebody": goes on from "keeps silent: "
};

// Everyday packs hold the kinds, and the forms of them, that are nearly always sound; all, the
// others too.
enum class Kinds { sound, all };

// Of the article's people: see near_people.cpp.
struct Roll {
  std::vector<bool> sources;                    // whose word the article gives, surely
  std::map<std::string_view, size_t> surnames;  // how many bear each
  std::set<std::string_view> parts;             // of names: "Wasserman Schultz"
};

// The stretch of a quotation that can be shown by itself: see quotable.h.
struct Quotable {
  Span words;         // inside the marks, whole sentences
  bool asks = false;  // ends in a question mark
};

// By a thing of assets/words/alike-things.txt: its rows.
using ThingRows = std::unordered_multimap<std::string_view, std::string_view>;

// What one writer has found out of the article's sentences, kept for the next that asks.
struct Notebook {
  std::optional<std::set<std::string_view>> two_spellings;  // see spellings.h
  std::optional<Roll> roll;
  std::optional<std::vector<bool>> told_alone;  // by sentence: see own_words.cpp
  std::map<size_t, bool> running_text;          // by sentence
  // By the ends of a piece and whether it is a sentence: see grammar_slips.h.
  std::map<std::tuple<size_t, size_t, bool>, std::string_view> slips;
  // By the ends of the quotation and the bounds: see quotable.h.
  std::map<std::tuple<size_t, size_t, size_t, size_t>, std::optional<Quotable>> quotables;
  std::optional<bool> is_careless;                           // see askable.h
  std::optional<bool> is_in_first_person;                    // see first_person.h
  std::optional<bool> tells_of_a_vote;                       // see voting_day.h
  std::optional<std::set<std::string_view>> voting_days;     // see voting_day.h
  std::map<std::pair<size_t, size_t>, std::string> hanging;  // by the ends of a piece
  std::map<size_t, std::optional<Span>> lone_passages;       // by sentence: see passages.cpp
  std::optional<ThingRows> things;                           // see change_things.cpp
};

struct Source {
  const Article& article;
  const Reading& reading;
  const Lexicon& lexicon;
  std::vector<Silence>* silences = nullptr;  // null where nobody wants to know
  Kinds kinds = Kinds::all;
  Notebook* notebook = nullptr;  // null where each works it out anew

  // Of a token of the reading; Pos::x where there is no tagger, and beyond the last.
  Pos pos(size_t token) const {
    return token < reading.tags.size() ? reading.tags[token].pos : Pos::x;
  }

  void pass(size_t sentence, std::string_view why) const {
    if (silences) silences->push_back({sentence, std::string(why)});
  }
};

struct Candidate {
  Question question;  // id, kind, evidence article id and origin seed are set by make_pack
  // Two-class kinds: the same item with its recorded change. A pack shows one of the two, and
  // make_pack draws how many show the change.
  std::optional<Question> changed;
  bool intact_only = false;     // an item of such a kind that no sound change can be made to
  double worth = 0;             // 0..1: how much a reader should notice it
  std::string topic;            // no two questions of a kind share one ("passage 3")
  std::vector<Span> key_facts;  // article spans that give the key away
  std::vector<Span> shown;      // article spans whose words stand in the stem or the options
};

using Writer = std::vector<Candidate> (*)(const Source&, Chance&);

struct WriterRow {
  std::string_view kind;
  Writer write;
};

std::span<const WriterRow> writers();

}  // namespace stet

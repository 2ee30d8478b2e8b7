// Writers: each turns a Reading into candidate questions of one kind.
//
// A writer proposes only what it can prove from the article and stays silent otherwise; the
// ranker then keeps the best. Candidates carry what the ranker needs and what must not be asked
// twice: the spans of the facts they turn on.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "bank/question.h"
#include "facts/reading.h"
#include "text/chance.h"

namespace stet {

struct Source {
  const Article& article;
  const Reading& reading;
  const Lexicon& lexicon;
};

struct Candidate {
  Question question;            // id, evidence article id and origin seed are set by make_pack
  double worth = 0;             // 0..1: how much a reader should notice it
  std::vector<Span> key_facts;  // article spans that give the key away; no other question of the
                                // pack may turn on or show them
  std::vector<Span> shown;      // article spans whose content stem and options restate
};

using Writer = std::vector<Candidate> (*)(const Source&, Chance&);

struct WriterRow {
  std::string_view kind;
  Writer write;
};

std::span<const WriterRow> writers();

}  // namespace stet

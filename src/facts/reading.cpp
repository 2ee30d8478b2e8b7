#include "facts/reading.h"

#include <array>

#include "facts/claims.h"
#include "facts/figures.h"
#include "facts/galley.h"
#include "facts/names.h"
#include "facts/people.h"
#include "facts/quotations.h"

namespace stet {

namespace {

std::vector<StandIn> stand_ins(const Galley& galley, const Sources& sources) {
  std::vector<StandIn> found;
  for (size_t i = 0; i < sources.mentions.size(); ++i) {
    const Mention& mention = sources.mentions[i];
    const Referent& referent = sources.referents[i];
    if (mention.kind == MentionKind::pronoun && referent.person)
      found.push_back({galley.tokens[mention.first].span, *referent.person, referent.confidence});
  }
  return found;
}

}  // namespace

Reading read(const Article& article, Vocabulary& vocabulary) {
  vocabulary.trim();
  Galley galley = set_galley(article, vocabulary);
  std::vector<Name> names = find_names(galley);
  Cast cast = gather_people(galley, names);
  Sources sources = gather_sources(galley, names, cast);

  Reading reading;
  reading.quotations = find_quotations(galley, sources, cast.people);
  reading.facts = find_facts(galley, names);
  reading.claims = find_claims(galley, sources, reading.quotations);
  reading.stand_ins = stand_ins(galley, sources);
  reading.people = std::move(cast.people);
  reading.sentences = std::move(galley.sentences);
  reading.tokens = std::move(galley.tokens);
  reading.tags = std::move(galley.tags);
  return reading;
}

Reading read(const Article& article, const Lexicon& lexicon) {
  Vocabulary vocabulary(lexicon);
  return read(article, vocabulary);
}

std::string_view pos_name(Pos pos) {
  constexpr std::array<std::string_view, 17> kNames{
      "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
  return kNames[static_cast<size_t>(pos)];
}

std::string_view quote_kind_name(QuoteKind kind) {
  constexpr std::array<std::string_view, 3> kNames{"direct", "mixed", "indirect"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view fact_kind_name(FactKind kind) {
  constexpr std::array<std::string_view, 11> kNames{"person", "organization", "place",  "percent",
                                                    "money",  "count",        "date",   "time",
                                                    "age",    "ordinal",      "measure"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view voice_name(Voice voice) {
  constexpr std::array<std::string_view, 3> kNames{"reporter", "named", "unnamed"};
  return kNames[static_cast<size_t>(voice)];
}

std::string_view stance_name(Stance stance) {
  constexpr std::array<std::string_view, 4> kNames{"unclear", "checkable", "opinion", "prediction"};
  return kNames[static_cast<size_t>(stance)];
}

}  // namespace stet

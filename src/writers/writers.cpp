#include <array>

#include "writers/kinds.h"
#include "writers/writer.h"

namespace stet {

namespace {

constexpr std::array<WriterRow, 18> kWriters{{
    {"who-said-it", write_who_said_it},
    {"whose-voice", write_whose_voice},
    {"who-is-it", write_who_is_it},
    {"kind-of-source", write_kind_of_source},
    {"finish-the-quote", write_finish_the_quote},
    {"exact-or-reworded", write_exact_or_reworded},
    {"check-the-figure", write_check_the_figure},
    {"check-the-name", write_check_the_name},
    {"check-the-place", write_check_the_place},
    {"check-the-date", write_check_the_date},
    {"stet-or-strike", write_stet_or_strike},
    {"fact-opinion-claim", write_fact_opinion_claim},
    {"find-the-evidence", write_find_the_evidence},
    {"not-in-the-article", write_not_in_the_article},
    {"loaded-words", write_loaded_words},
    {"hedge-or-certain", write_hedge_or_certain},
    {"story-or-promo", write_story_or_promo},
    {"headline-check", write_headline_check},
}};

}  // namespace

std::span<const WriterRow> writers() {
  return kWriters;
}

}  // namespace stet

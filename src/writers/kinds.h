// The writers, one function a kind; each in the file of its name.
#pragma once

#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

inline constexpr std::string_view kHeadlineTopic = "headline";

std::vector<Candidate> write_who_said_it(const Source& source, Chance& chance);
std::vector<Candidate> write_whose_voice(const Source& source, Chance& chance);
std::vector<Candidate> write_who_is_it(const Source& source, Chance& chance);
std::vector<Candidate> write_kind_of_source(const Source& source, Chance& chance);
std::vector<Candidate> write_finish_the_quote(const Source& source, Chance& chance);
std::vector<Candidate> write_exact_or_reworded(const Source& source, Chance& chance);
std::vector<Candidate> write_check_the_figure(const Source& source, Chance& chance);
std::vector<Candidate> write_check_the_name(const Source& source, Chance& chance);
std::vector<Candidate> write_check_the_place(const Source& source, Chance& chance);
std::vector<Candidate> write_check_the_date(const Source& source, Chance& chance);
std::vector<Candidate> write_stet_or_strike(const Source& source, Chance& chance);
std::vector<Candidate> write_fact_opinion_claim(const Source& source, Chance& chance);
std::vector<Candidate> write_find_the_evidence(const Source& source, Chance& chance);
std::vector<Candidate> write_not_in_the_article(const Source& source, Chance& chance);
std::vector<Candidate> write_loaded_words(const Source& source, Chance& chance);
std::vector<Candidate> write_hedge_or_certain(const Source& source, Chance& chance);
std::vector<Candidate> write_story_or_promo(const Source& source, Chance& chance);
std::vector<Candidate> write_headline_check(const Source& source, Chance& chance);

}  // namespace stet

// Answers as xAPI statements, for learning record stores: a JSON array that POST /statements takes
// with the header X-Experience-API-Version: 1.0.3.
//
// Each statement says that someone answered a question, what was right, what was given and how much
// of it held, by xAPI 1.0.3 (adlnet/xAPI-Spec, xAPI-Data.md, 2.4 and Appendix C). Nobody is named:
// the actor is an account on this machine. The same journal gives the same statements, ids
// included, so that sending it twice adds nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bank/pack.h"

namespace stet {

struct XapiAnswer {
  std::string event_id;  // of the journal; the statement's id is made from it
  std::string at;        // "2015-02-03T10:20:30.123Z"
  std::string round_id;
  const Pack* pack = nullptr;
  const Question* question = nullptr;
  std::string response;  // in the pattern of its interaction; empty when it was passed
  bool passed = false;
  double credit = 0;  // 0..1
};

struct XapiRound {
  std::string round_id;
  std::string at;  // when it ended
  const Pack* pack = nullptr;
  double marks = 0, most = 0;
};

// `actor` is any name that stays the same for one player on this machine.
std::string write_xapi(std::span<const XapiAnswer> answers, std::span<const XapiRound> rounds,
                       std::string_view actor);

// Components of sort, match and order are called by their place, from "1".
std::string xapi_component(size_t index);
// "1[.]2" and "a[,]b", as patterns are written.
std::string xapi_pair(const std::string& source, const std::string& target);
std::string xapi_list(const std::vector<std::string>& parts);

}  // namespace stet

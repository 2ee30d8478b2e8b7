#include "saves/checksum.h"
#include "saves/clock.h"
#include "saves/event.h"
#include "saves/line_members.h"
#include "saves/upgrades.h"
#include "text/json.h"

namespace stet {

namespace {

// Typed answers and titles are bounded by what wrote them; a line only has to be finite.
constexpr JsonLimits kLineLimits{8, 200'000, 1u << 20};

Answer read_answer(const JsonNode& node, bool& complete) {
  LineMembers in(node);
  Answer answer = Pass{};
  if (node.find("pass")) {
    in.boolean("pass");
  } else if (node.find("choose")) {
    answer = Chosen{in.strings("choose")};
  } else if (node.find("sort")) {
    answer = Sorted{in.indices("sort")};
  } else if (node.find("match")) {
    answer = Matched{in.indices("match")};
  } else if (node.find("order")) {
    answer = Ordered{in.indices("order")};
  } else if (node.find("number")) {
    answer = Numbered{in.number("number")};
  } else if (node.find("text")) {
    answer = Typed{in.string("text")};
  } else {
    answer = Marked{in.spans("mark")};
  }
  complete = complete && in.complete();
  return answer;
}

// Absent in lines of an older Stet.
std::string optional(const JsonNode& node, const char* key) {
  const JsonNode* found = node.find(key);
  return found && found->string() ? *found->string() : "";
}

RoundBegun read_round_begun(const JsonNode& node, LineMembers& in) {
  RoundPlan plan;
  plan.round_id = in.string("round");
  plan.pack_id = in.string("pack");
  plan.title = in.string("title");
  plan.seed = in.seed("seed");
  plan.certainty = in.boolean("certainty");
  plan.mode = mode_named(optional(node, "mode")).value_or(Mode::pack);
  plan.subject = optional(node, "subject");
  for (const JsonNode& seat_node : in.array("seats")) {
    LineMembers seat(seat_node);
    plan.seats.push_back(
        {seat.string("question"), seat.indices("order"), optional(seat_node, "pack")});
    if (!seat.complete()) in.fail();
  }
  return {std::move(plan)};
}

AnswerGiven read_answer_given(const JsonNode& node, LineMembers& in, const Event& event) {
  AnswerGiven given;
  given.seat = static_cast<size_t>(in.integer("seat"));
  bool complete = true;
  if (const JsonNode* answer = node.find("answer"))
    given.answer = read_answer(*answer, complete);
  else
    complete = false;
  if (!complete) in.fail();
  Outcome& outcome = given.outcome;
  outcome.round_id = in.string("round");
  outcome.question_id = in.string("question");
  outcome.pack_id = in.string("pack");
  outcome.kind = in.string("kind");
  outcome.skill = in.string("skill");
  outcome.at_ms = event.at_ms;
  outcome.utc_offset_minutes = event.utc_offset_minutes;
  outcome.passed = std::holds_alternative<Pass>(given.answer);
  outcome.credit = in.number("credit");
  if (!(outcome.credit >= 0 && outcome.credit <= 1)) in.fail();
  int64_t certainty = in.integer("certainty");
  if (certainty > 3) in.fail();
  outcome.certainty = static_cast<Certainty>(certainty & 3);
  outcome.options = in.small_integer("options");
  outcome.true_class = in.small_integer("true_class");
  outcome.given_class = in.small_integer("given_class");
  outcome.looked_back = node.find("looked_back") && in.boolean("looked_back");
  return given;
}

HandsCounted read_hands_counted(LineMembers& in) {
  HandsCounted counted;
  counted.round_id = in.string("round");
  counted.seat = static_cast<size_t>(in.integer("seat"));
  counted.hands = {in.string("question"), in.string("pack"), in.string("kind")};
  counted.hands.right = static_cast<int>(in.integer("right"));
  counted.hands.all = static_cast<int>(in.integer("all"));
  return counted;
}

}  // namespace

Result<Event> read_line(std::string_view line, const std::string& place) {
  if (!checksum_holds(line)) return refuse(place, "is damaged: its checksum doesn't hold");
  auto json = parse_json(line, place, kLineLimits);
  if (!json) return tl::unexpected(json.error());
  LineMembers in(*json);
  const int64_t version = in.integer("v");
  if (version < 1) in.fail();
  upgrade(*json, version);
  const std::string type = in.string("type");
  Event event;
  event.id = in.string("id");
  event.at_ms = parse_iso_time(in.string("at"));
  event.seq = static_cast<uint64_t>(in.integer("seq"));
  if (event.at_ms < 0 || event.seq > kLastSeq) in.fail();
  if (version <= kJournalVersion) event.utc_offset_minutes = in.offset_minutes("offset");
  if (version > kJournalVersion)
    event.what = NotUnderstood{version, type};
  else if (type == "round-begun")
    event.what = read_round_begun(*json, in);
  else if (type == "answer-given")
    event.what = read_answer_given(*json, in, event);
  else if (type == "round-ended")
    event.what = RoundEnded{in.string("round")};
  else if (type == "hands-counted")
    event.what = read_hands_counted(in);
  else if (type == "setting-changed")
    event.what = SettingChanged{in.string("key"), in.string("value")};
  else
    event.what = NotUnderstood{version, type};
  if (!in.complete()) return refuse(place, "lacks what a journal line holds");
  return event;
}

}  // namespace stet

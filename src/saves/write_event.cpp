#include <sys/random.h>

#include <nlohmann/json.hpp>

#include "saves/checksum.h"
#include "saves/clock.h"
#include "saves/event.h"

namespace stet {

namespace {

using Json = nlohmann::ordered_json;

struct AnswerWriter {
  Json operator()(const Pass&) const { return {{"pass", true}}; }
  Json operator()(const Chosen& a) const { return {{"choose", a.ids}}; }
  Json operator()(const Sorted& a) const { return {{"sort", a.class_of_item}}; }
  Json operator()(const Matched& a) const { return {{"match", a.right_of_left}}; }
  Json operator()(const Ordered& a) const { return {{"order", a.items}}; }
  Json operator()(const Numbered& a) const { return {{"number", a.value}}; }
  Json operator()(const Typed& a) const { return {{"text", a.text}}; }
  Json operator()(const Marked& a) const {
    Json spans = Json::array();
    for (Span span : a.spans) spans.push_back({span.begin, span.end});
    return {{"mark", spans}};
  }
};

void put(Json& json, const char* key, const std::optional<int>& value) {
  if (value) json[key] = *value;
}

struct EventWriter {
  Json& json;

  void operator()(const RoundBegun& begun) const {
    const RoundPlan& plan = begun.plan;
    json["type"] = "round-begun";
    json["round"] = plan.round_id;
    json["pack"] = plan.pack_id;
    json["title"] = plan.title;
    json["seed"] = std::to_string(plan.seed);
    json["certainty"] = plan.certainty;
    if (plan.mode != Mode::pack) json["mode"] = row_of(plan.mode).name;
    if (!plan.subject.empty()) json["subject"] = plan.subject;
    Json seats = Json::array();
    for (const Seat& seat : plan.seats) {
      seats.push_back({{"question", seat.question_id}, {"order", seat.order}});
      if (!seat.pack_id.empty()) seats.back()["pack"] = seat.pack_id;
    }
    json["seats"] = std::move(seats);
  }
  void operator()(const AnswerGiven& given) const {
    const Outcome& outcome = given.outcome;
    json["type"] = "answer-given";
    json["round"] = outcome.round_id;
    json["seat"] = given.seat;
    json["answer"] = std::visit(AnswerWriter{}, given.answer);
    json["certainty"] = static_cast<int>(outcome.certainty);
    json["credit"] = outcome.credit;
    json["question"] = outcome.question_id;
    json["pack"] = outcome.pack_id;
    json["kind"] = outcome.kind;
    json["skill"] = outcome.skill;
    put(json, "options", outcome.options);
    put(json, "true_class", outcome.true_class);
    put(json, "given_class", outcome.given_class);
    if (outcome.looked_back) json["looked_back"] = true;
  }
  void operator()(const HandsCounted& counted) const {
    json["type"] = "hands-counted";
    json["round"] = counted.round_id;
    json["seat"] = counted.seat;
    json["question"] = counted.hands.question_id;
    json["pack"] = counted.hands.pack_id;
    json["kind"] = counted.hands.kind;
    json["right"] = counted.hands.right;
    json["all"] = counted.hands.all;
  }
  void operator()(const RoundEnded& ended) const {
    json["type"] = "round-ended";
    json["round"] = ended.round_id;
  }
  void operator()(const SettingChanged& setting) const {
    json["type"] = "setting-changed";
    json["key"] = setting.key;
    json["value"] = setting.value;
  }
  void operator()(const NotUnderstood& other) const {
    json["v"] = other.version;
    json["type"] = other.type;
  }
};

}  // namespace

std::string write_line(const Event& event) {
  Json json;
  json["v"] = kJournalVersion;
  json["id"] = event.id;
  json["at"] = iso_time(event.at_ms);
  json["offset"] = event.utc_offset_minutes;
  json["seq"] = event.seq;
  std::visit(EventWriter{json}, event.what);
  return with_checksum(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + "\n";
}

std::string fresh_id() {
  unsigned char bytes[12];
  for (size_t got = 0; got < sizeof bytes;) {
    ssize_t n = getrandom(bytes + got, sizeof bytes - got, 0);
    if (n > 0) got += static_cast<size_t>(n);
  }
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string id;
  for (unsigned char byte : bytes) {
    id += kDigits[byte >> 4];
    id += kDigits[byte & 15];
  }
  return id;
}

}  // namespace stet

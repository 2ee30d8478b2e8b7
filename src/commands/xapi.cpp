#include "commands/xapi.h"

#include <map>
#include <optional>
#include <ostream>

#include "commands/counted.h"
#include "commands/reader_lexicon.h"
#include "exchange/numbers.h"
#include "exchange/xapi.h"
#include "quiz/certainty.h"
#include "text/data_folder.h"

namespace stet {

namespace {

// What was given, in the pattern of the question's interaction.
struct Response {
  const Question& question;

  std::string operator()(const Pass&) const { return ""; }
  std::string operator()(const Chosen& given) const { return xapi_list(given.ids); }
  std::string operator()(const Sorted& given) const { return pairs(given.class_of_item); }
  std::string operator()(const Matched& given) const { return pairs(given.right_of_left); }
  std::string operator()(const Ordered& given) const {
    std::vector<std::string> parts;
    for (const size_t item : given.items) parts.push_back(xapi_component(item));
    return xapi_list(parts);
  }
  std::string operator()(const Numbered& given) const { return written_number(given.value); }
  std::string operator()(const Typed& given) const { return given.text; }
  std::string operator()(const Marked& given) const {
    const Mark* mark = std::get_if<Mark>(&question.shape);
    if (!mark) return "";
    if (given.spans.empty()) return mark->none;
    std::string words;
    for (const Span& span : given.spans)
      if (span.end <= mark->passage.size())
        words.append(words.empty() ? "" : "; ").append(slice(mark->passage, span));
    return words;
  }

  static std::string pairs(const std::vector<size_t>& targets) {
    std::vector<std::string> parts;
    for (size_t i = 0; i < targets.size(); ++i)
      parts.push_back(xapi_pair(xapi_component(i), xapi_component(targets[i])));
    return xapi_list(parts);
  }
};

class Shelf {
 public:
  Shelf(const Places& places, std::string folder, const Lexicon& lexicon)
      : places_(places), folder_(std::move(folder)), lexicon_(lexicon) {}

  const Pack* find(const std::string& id) {
    const auto [found, is_new] = packs_.try_emplace(id);
    if (is_new)
      if (auto pack = find_pack(places_, folder_, id, lexicon_)) found->second = std::move(*pack);
    return found->second ? &*found->second : nullptr;
  }

 private:
  const Places& places_;
  std::string folder_;
  const Lexicon& lexicon_;
  std::map<std::string, std::optional<Pack>> packs_;
};

}  // namespace

CommandResult print_xapi(Console& console, const Places& places, const History& history) {
  const auto folder = find_data_folder(console.data_folder);
  if (!folder) return refused(console, folder.error());
  const auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return refused(console, lexicon.error());
  Shelf shelf(places, *folder, *lexicon);
  std::vector<XapiAnswer> answers;
  std::vector<XapiRound> rounds;
  size_t lost = 0;
  for (const RoundRecord& round : history.rounds) {
    const Pack* pack = shelf.find(round.plan.pack_id);
    for (const AnswerGiven& given : round.answers) {
      const Outcome& outcome = given.outcome;
      const Question* question = pack ? pack->question(outcome.question_id) : nullptr;
      if (!question) {
        ++lost;
        continue;
      }
      answers.push_back({round.plan.round_id + "\n" + std::to_string(given.seat),
                         iso_time(outcome.at_ms), round.plan.round_id, pack, question,
                         std::visit(Response{*question}, given.answer), outcome.passed,
                         outcome.credit});
    }
    if (pack && round.ended && !round.answers.empty())
      rounds.push_back({round.plan.round_id, iso_time(round.answers.back().outcome.at_ms), pack,
                        round_marks(round),
                        best_marks(round.plan.certainty) *
                            static_cast<double>(round.plan.seats.size())});
  }
  const std::string player = history.rounds.empty() ? "" : history.rounds[0].plan.round_id;
  console.out << write_xapi(answers, rounds, player);
  if (lost > 0)
    console.err << counted(lost, "answer") << " left out: the packs or questions are gone\n";
  return {};
}

}  // namespace stet

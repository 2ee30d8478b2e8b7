#include "bank/lint.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <unordered_map>

#include "bank/codes.h"
#include "bank/comparable.h"
#include "bank/json_pointer.h"
#include "bank/pack_reader.h"
#include "bank/report.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr double kHardGrade = 16;
constexpr size_t kWordsToGrade = 20;  // shorter stems swing too far
constexpr double kMuchLonger = 1.8;   // times the next
constexpr size_t kLongerBy = 25;      // characters, at least
constexpr size_t kTellingLength = 4;  // shorter words stand in a stem by chance
constexpr size_t kTellingDigits = 2;

std::string in_digits(double value) {
  std::array<char, 32> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return {digits.data(), end};
}

// "1,200" of "1200".
std::string with_commas(std::string digits) {
  const bool whole = std::ranges::all_of(digits, [](unsigned char c) { return is_digit(c); });
  for (size_t at = digits.size(); whole && at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

class Linter {
 public:
  Linter(const Pack& pack, const Lexicon& lexicon, Report& report)
      : pack_(pack), lexicon_(lexicon), report_(report) {}

  void run() {
    for (size_t i = 0; i < pack_.questions.size(); ++i) {
      const Question& question = pack_.questions[i];
      const std::string pointer = "/questions/" + std::to_string(i);
      look_at_options(question, pointer);
      look_at_typed(question, pointer);
      look_at_support(question, pointer);
      look_at_stem(question, pointer);
      look_for_twin(question, pointer, i);
    }
  }

 private:
  void warn(const char* code, std::string pointer, std::string what, std::string remedy) {
    report_.warning(code, std::move(pointer), {}, std::move(what), std::move(remedy));
  }

  void look_at_options(const Question& question, const std::string& pointer) {
    const Choose* choose = std::get_if<Choose>(&question.shape);
    const Select* select = std::get_if<Select>(&question.shape);
    if (!choose && !select) return;
    const std::vector<Option>& options = choose ? choose->options : select->options;
    std::unordered_map<std::string, size_t> meanings;
    for (size_t i = 0; i < options.size(); ++i) {
      const std::string at = pointer + "/options/" + std::to_string(i) + "/text";
      const auto [first, is_new] = meanings.try_emplace(meaning_of(options[i].text, lexicon_), i);
      if (!is_new && !first->first.empty())
        warn(code::kSameMeaning, at,
             quoted(options[first->second].text) + " and " + quoted(options[i].text) +
                 " mean the same",
             "change one of them");
      if (is_all_or_none(options[i].text))
        warn(code::kAllOrNone, at,
             quoted(options[i].text) + " tests who has read the options, not the article",
             "name what is meant, or let several be right with the shape \"select\"");
    }
    if (choose) look_at_key(question, *choose, pointer);
  }

  bool is_all_or_none(const std::string& text) const {
    return lexicon_.list("all-or-none").has(Comparable::prepared(text));
  }

  void look_at_key(const Question& question, const Choose& choose, const std::string& pointer) {
    const auto key = std::ranges::find(choose.options, true, &Option::right);
    if (key == choose.options.end()) return;
    const std::string at =
        pointer + "/options/" + std::to_string(key - choose.options.begin()) + "/text";
    const size_t length = length_in_characters(key->text);
    size_t next = 0;
    for (const Option& option : choose.options)
      if (!option.right) next = std::max(next, length_in_characters(option.text));
    if (static_cast<double>(length) >= kMuchLonger * static_cast<double>(next) &&
        length >= next + kLongerBy)
      warn(code::kKeyByLength, at,
           "the right option gives itself away by its length: " + std::to_string(length) +
               " characters, and the next has " + std::to_string(next),
           "shorten it, or say as much in the others");
    // Generated stems may show words of the article in which every option stands.
    if (question.origin || length < kTellingLength) return;
    const Comparable stem(question.stem);
    const bool others = std::ranges::any_of(choose.options, [&](const Option& option) {
      return !option.right && stem.has(option.text);
    });
    if (!others) look_for_key_in_stem(stem, {key->text}, pointer);
  }

  void look_for_key_in_stem(const Comparable& stem, const std::vector<std::string>& keys,
                            const std::string& pointer) {
    const auto shown =
        std::ranges::find_if(keys, [&](const std::string& key) { return stem.has(key); });
    if (shown != keys.end())
      warn(code::kKeyInStem, pointer + "/stem",
           "the stem holds the right answer, " + quoted(*shown), "say it in other words");
  }

  // What is typed is given away wherever the stem holds it.
  void look_at_typed(const Question& question, const std::string& pointer) {
    if (question.origin) return;
    std::vector<std::string> keys;
    if (const TextEntry* entry = std::get_if<TextEntry>(&question.shape)) {
      for (const std::string& text : entry->accept)
        if (length_in_characters(text) >= kTellingLength) keys.push_back(text);
    } else if (const Number* number = std::get_if<Number>(&question.shape)) {
      const std::string digits = in_digits(number->value);
      if (digits.size() >= kTellingDigits) keys = {digits, with_commas(digits)};
    }
    if (!keys.empty()) look_for_key_in_stem(Comparable(question.stem), keys, pointer);
  }

  void look_at_support(const Question& question, const std::string& pointer) {
    if (question.explanation.empty())
      warn(code::kNoExplanation, pointer, "the question has no explanation",
           "add \"explanation\": what is to be learnt from the answer");
    if (question.evidence.empty() && !pack_.articles.empty() && question.kind != "general")
      warn(code::kEvidenceMissing, pointer, "the question gives no evidence",
           "add \"evidence\": the words of the article that prove the key");
  }

  void look_at_stem(const Question& question, const std::string& pointer) {
    if (!pack_.language.starts_with("en")) return;
    const auto words = std::ranges::count(question.stem, ' ') + 1;
    const double grade = reading_grade(question.stem);
    if (static_cast<size_t>(words) < kWordsToGrade || grade <= kHardGrade || question.origin)
      return;
    warn(code::kHardToRead, pointer + "/stem",
         "the stem reads like a text for year " + std::to_string(std::lround(grade)) +
             " of schooling (Flesch–Kincaid)",
         "use shorter sentences and plainer words");
  }

  void look_for_twin(const Question& question, const std::string& pointer, size_t index) {
    const auto [first, is_new] = asked_.try_emplace(asked_form(question), index);
    if (!is_new)
      warn(code::kAskedTwice, pointer + "/stem",
           "question number " + std::to_string(first->second + 1) + " asks the same",
           "take one of them out");
  }

 private:
  const Pack& pack_;
  const Lexicon& lexicon_;
  Report& report_;
  std::unordered_map<std::string, size_t> asked_;
};

std::vector<Finding> asked_elsewhere(const Pack& pack, std::span<const NamedPack> earlier) {
  std::unordered_map<std::string, std::string> asked;
  for (const NamedPack& one : earlier)
    for (size_t i = 0; i < one.pack->questions.size(); ++i)
      asked.try_emplace(asked_form(one.pack->questions[i]),
                        "question number " + std::to_string(i + 1) + " of " + one.name);
  Report report;
  for (size_t i = 0; i < pack.questions.size(); ++i) {
    const auto found = asked.find(asked_form(pack.questions[i]));
    if (found != asked.end())
      report.warning(code::kAskedElsewhere, "/questions/" + std::to_string(i) + "/stem", {},
                     found->second + " asks the same", "leave it in one of the packs");
  }
  return std::move(report).finish();
}

}  // namespace

std::string asked_form(const Question& question) {
  std::vector<std::string> parts;
  std::visit(
      [&](const auto& shape) {
        using T = std::decay_t<decltype(shape)>;
        if constexpr (std::is_same_v<T, Choose> || std::is_same_v<T, Select>)
          for (const Option& option : shape.options) parts.push_back(folded(option.text));
        else if constexpr (std::is_same_v<T, Sort>)
          for (const SortItem& item : shape.items) parts.push_back(folded(item.text));
        else if constexpr (std::is_same_v<T, Match>)
          for (const Pair& pair : shape.pairs) parts.push_back(folded(pair.left));
        else if constexpr (std::is_same_v<T, Order>)
          for (const std::string& item : shape.items) parts.push_back(folded(item));
        else if constexpr (std::is_same_v<T, TextEntry>)
          for (const std::string& text : shape.accept) parts.push_back(folded(text));
        else if constexpr (std::is_same_v<T, Number>)
          parts.push_back(std::to_string(shape.value));
        else
          parts.push_back(folded(shape.passage));
      },
      question.shape);
  std::ranges::sort(parts);
  std::string form(shape_name(question.shape));
  form += "\n" + folded(question.stem);
  for (const std::string& part : parts) form += "\n" + part;
  return form;
}

std::vector<Finding> lint(const Pack& pack, const Lexicon& lexicon) {
  Report report;
  Linter(pack, lexicon, report).run();
  return std::move(report).finish();
}

Checked check_and_lint(std::string_view bytes, const Lexicon& lexicon,
                       std::span<const NamedPack> earlier) {
  Checked checked = check_pack(bytes, lexicon);
  if (!checked.pack) return checked;
  std::vector<Finding> advice = lint(*checked.pack, lexicon);
  for (Finding& finding : asked_elsewhere(*checked.pack, earlier))
    advice.push_back(std::move(finding));
  if (const auto root = parse_pack(bytes))
    for (Finding& finding : advice) finding.place = place_of(*root, finding.pointer);
  for (Finding& finding : advice) checked.findings.push_back(std::move(finding));
  std::ranges::stable_sort(checked.findings, {},
                           [](const Finding& finding) { return finding.place.begin; });
  return checked;
}

}  // namespace stet

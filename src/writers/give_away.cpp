#include "writers/give_away.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <string>

#include "bank/source_class.h"
#include "bank/voice_words.h"
#include "text/utf8.h"
#include "writers/figures.h"
#include "writers/kinds.h"
#include "writers/phrasing.h"
#include "writers/shown_changes.h"

namespace stet {

namespace {

bool any_overlap(const std::vector<Span>& a, const std::vector<Span>& b) {
  return std::any_of(a.begin(), a.end(), [&](Span left) {
    return std::any_of(b.begin(), b.end(), [left](Span right) { return left.overlaps(right); });
  });
}

const std::string* key_text(const Question& question) {
  const auto* choose = std::get_if<Choose>(&question.shape);
  if (!choose) return nullptr;
  for (const Option& option : choose->options)
    if (option.right) return &option.text;
  return nullptr;
}

// Of two such passages that overlap, each tells which sentence the other can't mean.
bool mark_one_sentence(const Question& question) {
  const auto* mark = std::get_if<Mark>(&question.shape);
  return mark && mark->unit == MarkUnit::sentence;
}

// Something looked up by its value: a figure or a date.
bool is_looked_up(const Proposed& each) {
  return each.kind == "check-the-figure" || each.kind == "check-the-date";
}

// "12,000" of a figure that is typed in, as the article has it.
std::string_view typed_figure(const Candidate& candidate) {
  if (!std::holds_alternative<Number>(candidate.question.shape) || candidate.key_facts.empty())
    return {};
  const Span figure = candidate.key_facts.front();
  for (const Evidence& evidence : candidate.question.evidence)
    if (evidence.span.contains(figure) && evidence.text.size() == evidence.span.length())
      return slice(evidence.text,
                   {figure.begin - evidence.span.begin, figure.end - evidence.span.begin});
  return {};
}

// What the reader must find in the article: the key, or the words that were changed.
std::string_view value_asked(const Proposed& each) {
  if (const Change* change = change_of(each.candidate)) return change->from;
  if (const auto figure = typed_figure(each.candidate); !figure.empty()) return figure;
  const std::string* key = is_looked_up(each) ? key_text(each.candidate.question) : nullptr;
  return key ? std::string_view(*key) : std::string_view();
}

// "Tuesday", where the words that say when are to be marked.
std::string_view time_marked(const Proposed& each) {
  const auto* mark = std::get_if<Mark>(&each.candidate.question.shape);
  return each.kind == "check-the-date" && mark && mark->targets.size() == 1
             ? slice(mark->passage, mark->targets.front())
             : std::string_view();
}

// Of one the change is in the very words that the other asks for: "Tuesday" made "Thursday".
bool changes_the_time_marked(const Proposed& marked, const Proposed& changed) {
  const Change* change = change_of(changed.candidate);
  const std::string_view time = time_marked(marked);
  return change && !time.empty() && has_word(time, change->from);
}

// The words that a question shows as its stem, its passage and its reasons hold another's key,
// where that is a figure or a date: "making $100,000 or more".
bool shows_the_figure(const Question& shown, const Proposed& proposed) {
  const Question& asked = proposed.candidate.question;
  const std::string_view typed = typed_figure(proposed.candidate);
  const std::string* chosen = key_text(asked);
  const std::string_view key = chosen ? std::string_view(*chosen) : typed;
  if (key.empty() || (!is_looked_up(proposed) && !has_digit(key))) return false;
  const auto* mark = std::get_if<Mark>(&shown.shape);
  const auto* choose = std::get_if<Choose>(&shown.shape);
  return has_word(shown.stem, key) || (mark && has_word(mark->passage, key)) ||
         (choose && std::ranges::any_of(choose->options, [key](const Option& option) {
            return has_word(option.why, key);
          }));
}

// "more than $915 million", where another asks for $916 million.
bool shows_one_near(const Question& shown, const Proposed& proposed) {
  constexpr int64_t kFewest = 100;
  constexpr double kClose = 0.02;
  const std::string_view typed = typed_figure(proposed.candidate);
  const auto asked = typed.empty() ? std::nullopt : parse_figure(typed);
  if (!asked || asked->digits < kFewest || asked->digits % kFewest == 0) return false;
  return std::ranges::any_of(words_of(words_shown(shown)), [&](std::string_view word) {
    const auto figure = parse_figure(word.substr(0, word.find_last_not_of(".,;:”\"") + 1));
    return figure && figure->decimals == asked->decimals &&
           std::abs(static_cast<double>(figure->digits - asked->digits)) <=
               kClose * static_cast<double>(asked->digits);
  });
}

// "interviewed more than 20 former sailors" among the reasons of one, where another asks how many.
bool shows_the_hedge(const Proposed& shown, const Proposed& proposed) {
  constexpr size_t kBehind = 2;  // words
  const Question& asked = proposed.candidate.question;
  const std::string* key = key_text(asked);
  if (proposed.kind != "hedge-or-certain" || !key) return false;
  constexpr std::string_view kGap = "_____";
  const size_t gap = asked.stem.find(kGap);
  if (gap == std::string::npos) return false;
  const auto behind = words_of(std::string_view(asked.stem).substr(gap + kGap.size()));
  if (behind.size() < kBehind) return false;
  // "at least 80" is hardly there twice for two things.
  std::string words = *key + " " + std::string(behind[0]);
  if (!has_digit(behind[0])) words += " " + std::string(behind[1]);
  return has_word(words_shown(shown.candidate.question), words);
}

// "the Post announced", where another asks which paper, and no other "Post" is among the options.
bool shows_the_name(const Question& shown, const Proposed& proposed, TellingWords& telling) {
  const Question& asked = proposed.candidate.question;
  const std::string* key = key_text(asked);
  if (proposed.kind != "check-the-name" || !key) return false;
  const std::string words = words_shown(shown);
  return has_word(words, last_name(*key)) && !telling.of_both(words, asked.stem).empty();
}

// "Three of these people speak": not beside "Are these Bell’s words".
bool names_a_speaker(const Question& shown, const Question& asked) {
  const auto* choose = std::get_if<Choose>(&asked.shape);
  if (!choose || !asked.stem.starts_with("Three of these people speak")) return false;
  return std::ranges::any_of(choose->options, [&](const Option& option) {
    return shown.stem.find(option.text + "’s words") != std::string::npos;
  });
}

bool share_evidence(const Question& a, const Question& b) {
  return std::ranges::any_of(a.evidence, [&](const Evidence& one) {
    return std::ranges::any_of(
        b.evidence, [&](const Evidence& other) { return one.span.overlaps(other.span); });
  });
}

// Whose words they are, or who it is, asked twice of much the same, or out of one sentence: "Donald
// Trump", "Donald Trump’s".
bool ask_for_one_person(const Question& a, const Question& b, TellingWords& telling) {
  constexpr size_t kEnough = 3;
  const std::string* one = key_text(a);
  const std::string* other = key_text(b);
  return one && other && (one->starts_with(*other) || other->starts_with(*one)) &&
         (share_evidence(a, b) || telling.of_both(a.stem, b.stem).size() >= kEnough);
}

// The same words in the stem; or the same key out of the same evidence.
bool ask_nearly_the_same(const Question& a, const Question& b) {
  const bool shows_a_passage = std::holds_alternative<Mark>(a.shape);
  if (!shows_a_passage && !a.stem.empty() && folded(a.stem) == folded(b.stem) &&
      std::holds_alternative<Choose>(a.shape) && key_text(b) && *key_text(a) == *key_text(b))
    return true;
  return key_text(a) && key_text(b) && *key_text(a) == *key_text(b) && share_evidence(a, b);
}

// The words of the article that a question is about: its passage, or what its stem quotes.
std::string_view words_asked_about(const Question& question) {
  if (const auto* mark = std::get_if<Mark>(&question.shape))
    return mark->unit == MarkUnit::words ? std::string_view(mark->passage) : std::string_view();
  const size_t open = question.stem.find("“");
  return open == std::string::npos ? std::string_view()
                                   : std::string_view(question.stem).substr(open);
}

// What a headline says, the lead tells again in other words.
bool tells_the_headline_again(const Proposed& headline, const Question& shown,
                              TellingWords& telling) {
  constexpr double kMost = 2.0 / 3;
  const auto* mark = std::get_if<Mark>(&headline.candidate.question.shape);
  return headline.candidate.topic == kHeadlineTopic && mark &&
         retells(words_asked_about(shown), mark->passage, kMost, telling);
}

// The sentence that one shows as its proof is the other's, with its change undone.
bool prints_the_original(const Candidate& shown, const Candidate& asked) {
  const Change* change = asked.changed ? change_of(asked) : nullptr;
  return change && std::ranges::any_of(shown.question.evidence, [change](const Evidence& evidence) {
           return evidence.span.overlaps(change->at);
         });
}

// "night" made "morning" in both: whoever has solved one looks for the same.
bool change_the_same(const Candidate& a, const Candidate& b, TellingWords& telling) {
  const Change* one = change_of(a);
  const Change* other = change_of(b);
  if (!one || !other || folded(one->from) != folded(other->from)) return false;
  // "second" made "third" in two places
  const bool is_a_rank = is_one_of(one->from, {"second", "third", "fourth", "fifth"}) ||
                         (one->from == "first" && one->to == other->to);
  return is_a_rank || !telling.of(one->from).empty();
}

bool share_a_figure(std::string_view a, std::string_view b) {
  return std::ranges::any_of(words_of(a), [b](std::string_view word) {
    const std::string_view bare = word.substr(0, word.find_first_of(",;:%"));
    return has_digit(bare) && has_word(b, bare);
  });
}

// "206,000 voters", "more than 200,000 voters": one rounds what the other tells.
bool round_one_figure(const Proposed& a, const Proposed& b, TellingWords& telling) {
  constexpr int64_t kFewest = 1000;
  constexpr double kClose = 0.05;
  const auto value_of = [](const Proposed& each) -> int64_t {
    const std::string_view value = value_asked(each);
    const auto figure = has_digit(value) ? parse_figure(value) : std::nullopt;
    return figure && figure->decimals == 0 ? figure->digits : 0;
  };
  const int64_t one = value_of(a), other = value_of(b);
  if (std::min(one, other) < kFewest) return false;
  const double apart = std::abs(static_cast<double>(one - other));
  return apart <= kClose * static_cast<double>(std::max(one, other)) &&
         !telling
              .of_both(words_asked_about(a.candidate.question),
                       words_asked_about(b.candidate.question))
              .empty();
}

// Two that say the same in other words: many in common, or several and a figure. The article's
// topic is in most of its sentences, and tells none from another.
bool retell_each_other(const Proposed& a, const Proposed& b, TellingWords& telling,
                       const TopicWords& topic) {
  constexpr size_t kMany = 5, kSeveral = 3, kFew = 4;
  constexpr std::ptrdiff_t kManyOwn = 3;
  constexpr double kMost = 0.75;
  const std::string_view one = words_asked_about(a.candidate.question);
  const std::string_view other = words_asked_about(b.candidate.question);
  const auto shared = telling.of_both(one, other);
  if (shared.size() >= kSeveral && share_a_figure(one, other)) return true;
  const auto own =
      std::ranges::count_if(shared, [&](std::string_view word) { return !topic.contains(word); });
  if (shared.size() >= kMany && own >= kManyOwn) return true;
  // "Bell has won in Quern", beside "Bell has won in Rill, Quern and Aldmere": the one holds nearly
  // all of the other.
  const bool is_of_headline = a.kind == "headline-check" || b.kind == "headline-check";
  const size_t least = std::min(telling.of(one).size(), telling.of(other).size());
  return !is_of_headline && least >= kFew &&
         static_cast<double>(shared.size()) >= kMost * static_cast<double>(least);
}

// “He hit the belt buckle”: whose words, beside a passage in which Trump mocks a story of a buckle.
bool tells_who_spoke(const Question& shown, const Question& asked, TellingWords& telling) {
  constexpr std::string_view kOwner = "’s";
  const bool asks_who = asked.stem.starts_with("Who ") || asked.stem.starts_with("Whom ");
  const bool asks_whose = asked.stem.starts_with("On whose word");
  const std::string* key = key_text(asked);
  if (!key || (!asks_who && !asks_whose)) return false;
  std::string_view speaker = *key;
  if (speaker.ends_with(kOwner)) speaker.remove_suffix(kOwner.size());
  const size_t enough = asks_who ? 2 : 3;
  const auto* mark = std::get_if<Mark>(&shown.shape);
  const std::string words = shown.stem + "\n" + (mark ? mark->passage : std::string());
  return has_word(words, last_name(speaker)) &&
         telling.of_both(words, words_asked_about(asked)).size() >= enough;
}

// “Ada Brook: ‘The pier is old’”: a headline names whose words they are, beside a question of what
// kind of source they have.
bool heads_its_speaker(const Question& shown, const Question& asked, TellingWords& telling) {
  const auto* mark = std::get_if<Mark>(&shown.shape);
  if (!mark || !asked.stem.starts_with("What kind of source")) return false;
  return mark->passage.find(": ") != std::string::npos && !asked.evidence.empty() &&
         telling.of_both(mark->passage, words_asked_about(asked)).size() >= 2;
}

// The same of one among several whose words are to be sorted.
bool tells_who_spoke_one(const Question& shown, const Question& asked, TellingWords& telling) {
  constexpr size_t kEnough = 2;
  const auto* sort = std::get_if<Sort>(&asked.shape);
  if (!sort || !asked.stem.starts_with("Who said what?")) return false;
  const auto* mark = std::get_if<Mark>(&shown.shape);
  const std::string words = shown.stem + "\n" + (mark ? mark->passage : std::string());
  return std::ranges::any_of(sort->items, [&](const SortItem& item) {
    return has_word(words, last_name(sort->classes[item.class_index])) &&
           telling.of_both(words, item.text).size() >= kEnough;
  });
}

// Two that ask whose word it is, where one attribution proves both: “…,” Bell said. “…”
bool rest_on_one_attribution(const Proposed& a, const Proposed& b) {
  constexpr std::array<std::string_view, 3> kSourcing{"who-said-it", "whose-voice",
                                                      "kind-of-source"};
  const auto asks_whose = [&](const Proposed& each) {
    return std::ranges::find(kSourcing, each.kind) != kSourcing.end();
  };
  // “…,” said Bell, editor of the Post: what proves who Bell is, prints whose the words are.
  const auto asks_who_is = [](const Proposed& each) { return each.kind == "who-is-it"; };
  return ((asks_whose(a) && (asks_whose(b) || asks_who_is(b))) ||
          (asks_who_is(a) && asks_whose(b))) &&
         share_evidence(a.candidate.question, b.candidate.question);
}

// Two on the writer's own word in a row: whoever has looked up the one knows the other.
bool are_the_writers_in_a_row(const Question& a, const Question& b) {
  const auto is_the_writers = [](const Question& question) {
    const std::string* key = key_text(question);
    return key && (*key == kWritersOwn || *key == kNobodyButTheWriter);
  };
  constexpr size_t kBetween = 1;  // bytes: in one paragraph
  return is_the_writers(a) && is_the_writers(b) &&
         (a.evidence.back().span.end + kBetween == b.evidence.back().span.begin ||
          b.evidence.back().span.end + kBetween == a.evidence.back().span.begin);
}

// The same statement to be sorted by its source here and asked about there.
bool sort_what_is_asked(const Candidate& sorted, const Candidate& asked) {
  return std::holds_alternative<Sort>(sorted.question.shape) &&
         !std::holds_alternative<Mark>(asked.question.shape) &&
         any_overlap(sorted.shown, asked.shown);
}

// Its passage stands as it is printed, and some of its words are to be marked.
bool marks_what_stands(const Question& question) {
  const auto* mark = std::get_if<Mark>(&question.shape);
  return mark && mark->unit == MarkUnit::words && mark->none.empty() &&
         question.evidence.size() == 1 && question.evidence.front().text == mark->passage;
}

// Of one passage that both show as it stands, for other words: when it was here, who says so there;
// or for what sort of statement it is.
bool ask_for_other_words(const Proposed& a, const Proposed& b) {
  const auto shows_all = [](const Proposed& each) {
    const Question& question = each.candidate.question;
    return marks_what_stands(question) ||
           (each.kind == "fact-opinion-claim" && std::holds_alternative<Choose>(question.shape));
  };
  if (a.kind == b.kind || !shows_all(a) || !shows_all(b) || rest_on_one_attribution(a, b) ||
      !share_evidence(a.candidate.question, b.candidate.question))
    return false;
  return !marks_what_stands(a.candidate.question) || !marks_what_stands(b.candidate.question) ||
         !any_overlap(a.candidate.key_facts, b.candidate.key_facts);
}

}  // namespace

TopicWords words_of_the_topic(std::span<const Proposed> all, TellingWords& telling) {
  constexpr size_t kEnough = 4;  // sentences
  std::set<std::string_view> sentences;
  for (const Proposed& each : all)
    for (const Evidence& evidence : each.candidate.question.evidence)
      sentences.insert(evidence.text);
  std::map<std::string, size_t> counts;
  for (std::string_view sentence : sentences)
    for (const std::string& word : telling.of(sentence)) ++counts[word];
  TopicWords topic;
  for (const auto& [word, count] : counts)
    if (count >= kEnough) topic.insert(word);
  return topic;
}

bool give_each_other_away(const Proposed& a, const Proposed& b, TellingWords& telling,
                          const TopicWords& topic) {
  const Candidate& left = a.candidate;
  const Candidate& right = b.candidate;
  if (ask_for_other_words(a, b)) return false;
  if (a.kind == b.kind && !left.topic.empty() && left.topic == right.topic) return true;
  if (a.kind == b.kind && mark_one_sentence(left.question) && mark_one_sentence(right.question) &&
      any_overlap(left.shown, right.shown))
    return true;
  if (a.kind == b.kind &&
      (ask_nearly_the_same(left.question, right.question) || change_the_same(left, right, telling)))
    return true;
  if (retell_each_other(a, b, telling, topic) ||
      ask_for_one_person(left.question, right.question, telling) ||
      tells_who_spoke(left.question, right.question, telling) ||
      tells_who_spoke(right.question, left.question, telling) ||
      heads_its_speaker(left.question, right.question, telling) ||
      heads_its_speaker(right.question, left.question, telling) ||
      tells_who_spoke_one(left.question, right.question, telling) ||
      tells_who_spoke_one(right.question, left.question, telling) ||
      rest_on_one_attribution(a, b) || are_the_writers_in_a_row(left.question, right.question) ||
      sort_what_is_asked(left, right) || sort_what_is_asked(right, left))
    return true;
  if (shows_the_figure(left.question, b) || shows_the_figure(right.question, a) ||
      shows_the_hedge(a, b) || shows_the_hedge(b, a) ||
      tells_the_headline_again(a, right.question, telling) ||
      tells_the_headline_again(b, left.question, telling) ||
      shows_the_name(left.question, b, telling) || shows_the_name(right.question, a, telling) ||
      names_a_speaker(left.question, right.question) ||
      names_a_speaker(right.question, left.question))
    return true;
  if (round_one_figure(a, b, telling) || shows_one_near(left.question, b) ||
      shows_one_near(right.question, a))
    return true;
  if (prints_the_original(left, right) || prints_the_original(right, left)) return true;
  if (changes_the_time_marked(a, b) || changes_the_time_marked(b, a)) return true;
  if (const auto value = value_asked(a); is_a_value(value) && value == value_asked(b)) return true;
  return share_words(a, b);
}

bool share_words(const Proposed& one, const Proposed& other) {
  const Candidate& a = one.candidate;
  const Candidate& b = other.candidate;
  if (ask_for_other_words(one, other)) return false;
  return any_overlap(a.key_facts, b.key_facts) || any_overlap(a.shown, b.key_facts) ||
         any_overlap(a.key_facts, b.shown);
}

}  // namespace stet

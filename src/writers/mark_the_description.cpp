#include <algorithm>
#include <optional>

#include "bank/only_description.h"
#include "text/utf8.h"
#include "writers/could_say.h"
#include "writers/descriptions.h"
#include "writers/evidence.h"
#include "writers/misprints.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/roles.h"

namespace stet {

namespace {

constexpr size_t kFewestOfTitle = 2;  // words; behind the name, "a historian" will do
constexpr size_t kFewestAround = 8;   // words beside the name and the description
constexpr size_t kReach = 100;        // bytes behind a name: a few words
constexpr size_t kMostMentions = 10;  // whom the article names often, everybody knows

// "a professor at the university in Aldmere", before the ", Ohio".
bool ends_in_a_town(std::string_view description) {
  constexpr std::string_view kLinks[] = {"in", "from", "of", "near"};
  const auto words = words_of(description);
  const auto links = [&](size_t back) {
    return std::ranges::find(kLinks, words[words.size() - back]) != std::end(kLinks);
  };
  return words.size() > 2 && (links(2) || links(3)) && is_upper(decode(words.back(), 0).value);
}

// "a veteran who now works in a shop", "star of the show “Cake Boss”", "adviser to (then-Senator)
// Bell": the description goes on.
bool goes_on(std::string_view description, std::string_view after) {
  if (ends_in_a_town(description) && after.starts_with(", ") && is_upper(decode(after, 2).value))
    return true;
  constexpr std::string_view kOn[] = {"who", "which", "whose", "that", "and", "or", "where"};
  if (after.starts_with(": ")) return true;  // "author of Quern: A Harbour"
  while (!after.empty() && (after.front() == ',' || after.front() == ' ')) after.remove_prefix(1);
  if (!after.empty() && (mark_at(after, 0) || after.front() == '(' || after.front() == '['))
    return true;
  const auto words = words_of(after.substr(0, std::min(after.find('\n'), kReach)));
  return !words.empty() && std::ranges::find(kOn, lower(words.front())) != std::end(kOn);
}

// "former Corrow mayor and harbour board chairman Ann Dean": half of what she is.
bool goes_before(const Source& source, Span sentence, Span description) {
  const auto before = words_of(slice(source.article.text, {sentence.begin, description.begin}));
  return !before.empty() && is_one_of(lower(before.back()), {"and", "or"});
}

bool is_verb_behind(const Source& source, size_t byte) {
  const size_t next = token_from(source, byte);
  if (next >= source.reading.tokens.size()) return false;
  return source.pos(next) == Pos::verb || source.pos(next) == Pos::aux;
}

// "a baker who has run the harbour café since May.": the description with its clause, where that
// ends with the sentence, or at a comma before a verb: "…, who rows, said". Absent where it may go
// on.
std::optional<Span> with_its_clause(const Source& source, const Sentence& sentence,
                                    Span description) {
  constexpr std::string_view kWho[] = {"who ", "whose "};
  constexpr std::string_view kEnds = ",.;:\n()\"";
  constexpr size_t kMostWords = 18;
  const std::string_view text = source.article.text;
  std::string_view after = text.substr(description.end);
  if (after.starts_with(", ")) after.remove_prefix(1);
  if (!after.starts_with(' ')) return std::nullopt;
  after.remove_prefix(1);
  if (std::ranges::none_of(kWho, [&](std::string_view who) { return after.starts_with(who); }))
    return std::nullopt;
  const std::string_view clause = after.substr(0, after.find_first_of(kEnds));
  const std::string_view stop = after.substr(clause.size(), 1);
  if (word_count(clause) > kMostWords || clause.find("—") != clause.npos ||
      clause.find("–") != clause.npos || clause.find("“") != clause.npos)
    return std::nullopt;
  const auto end = static_cast<size_t>(clause.data() + clause.size() - text.data());
  const size_t behind = end + stop.size();
  const bool ends_the_sentence = stop == "." && behind == sentence.span.end;
  const bool leads_to_a_verb = stop == "," && is_verb_behind(source, behind);
  if (!ends_the_sentence && !leads_to_a_verb) return std::nullopt;
  return Span{description.begin, end};
}

// "Ann Dean (D-Ohio)", "Ann Dean, R-Ky.", "Ann Dean, a Democrat who leads the board", "Ann Dean of
// the harbour police": the name brings some more of what the person is.
bool brings_more(std::string_view after) {
  constexpr std::string_view kLinks[] = {"of", "from"};
  constexpr std::string_view kBrought[] = {" (",     ", a ",         ", an ",
                                           ", the ", ", Republican", ", Democrat"};
  if (std::ranges::any_of(kBrought,
                          [after](std::string_view how) { return after.starts_with(how); }))
    return true;
  if (after.starts_with(", "))
    return after.size() > 3 && is_upper(decode(after, 2).value) && after[3] == '-';
  const auto words = words_of(after.substr(0, std::min(after.find('\n'), kReach)));
  return after.starts_with(' ') && !words.empty() &&
         std::ranges::find(kLinks, words.front()) != std::end(kLinks);
}

// "editor of the town's newspaper, The Corrow Post": a name that isn't the person's follows.
bool is_named_behind(const Person& person, std::string_view after) {
  constexpr std::string_view kComma = ", ";
  if (!after.starts_with(kComma)) return false;
  after.remove_prefix(kComma.size());
  return is_upper(decode(after, 0).value) && !after.starts_with(words_of(person.name).front());
}

// "Republican nominee": those who run for an office are told of in every paper.
bool is_in_a_race(const Source& source, std::string_view description) {
  const WordList& many = source.lexicon.list("held-by-many");
  return std::ranges::any_of(words_of(description), [&](std::string_view word) {
    return many.value(lower(word.substr(0, word.find_first_of(",.;:’'")))) == "race";
  });
}

// "Bell’s campaign manager Ann Dean", "former Corrow Mayor Ann Dean": all of the title, of which
// the reading may have the last words only.
Person with_all_of_its_title(const Source& source, Person person) {
  const auto& tokens = source.reading.tokens;
  size_t at = token_from(source, person.description_span->begin);
  const auto belongs = [&](size_t i) {
    const Pos pos = source.pos(i);
    const std::string_view word = slice(source.article.text, tokens[i].span);
    return tokens[i].span.end + 1 >= tokens[i + 1].span.begin &&
           (pos == Pos::propn || pos == Pos::adj || word == "’s" || word == "'s" || word == "’");
  };
  while (at > 0 && belongs(at - 1)) --at;
  person.description_span->begin = std::min(tokens[at].span.begin, person.description_span->begin);
  person.description = one_line(slice(source.article.text, *person.description_span));
  return person;
}

bool leads_to_the_name(const Person& person) {
  return std::ranges::any_of(
      person.mentions, [&](Span name) { return name.begin == person.description_span->end + 1; });
}

// "the rower Ada Brook, a baker": what is told before the name says who she is, too.
bool is_told_before_the_name(const Source& source, const Person& person, Span passage) {
  return std::ranges::any_of(person.mentions, [&](Span name) {
    if (!passage.contains(name)) return false;
    const size_t token = token_from(source, name.begin);
    return token > 0 && source.reading.tokens[token - 1].span.end + 1 >= name.begin &&
           passage.contains(source.reading.tokens[token - 1].span) &&
           source.pos(token - 1) == Pos::noun;
  });
}

}  // namespace

void mark_descriptions(const Source& source, std::vector<Candidate>& candidates) {
  const std::string_view text = source.article.text;
  for (size_t who = 0; who < source.reading.people.size(); ++who) {
    const Person& told = source.reading.people[who];
    if (!told.description_span) continue;
    const Person person = leads_to_the_name(told) ? with_all_of_its_title(source, told) : told;
    Span description = *person.description_span;
    const auto sentence = sentence_at(source, description.begin);
    if (!sentence) continue;
    const auto refuse = [&](const std::string& why) { source.pass(*sentence, why); };
    // "One voter": no more than what many are.
    if (lower(*person.description).starts_with("one ")) {
      refuse("it tells little of the person");
      continue;
    }
    const bool is_bare = leads_to_the_name(person) || person.description->starts_with("the ");
    if (!is_told_whole(source, person, is_bare ? kFewestOfTitle : 1)) {
      refuse(as_fragment(*person.description) + " can't be shown by itself");
      continue;
    }
    if (word_count(person.name) < 2 || is_misprinted(person.name)) {
      refuse("the person has no full name");
      continue;
    }
    if (is_in_a_race(source, *person.description) ||
        is_a_known_office(source, *person.description) || person.mentions.size() > kMostMentions) {
      refuse("everybody knows who the person is");
      continue;
    }
    if (may_be_dead(source, person) || source.lexicon.list("long-dead").has(lower(person.name))) {
      refuse("the person may be dead");  // who they were
      continue;
    }
    if (const auto whole =
            with_its_clause(source, source.reading.sentences[*sentence], description);
        whole && !leads_to_the_name(person))
      description = *whole;
    const bool name_goes_on = std::ranges::any_of(person.mentions, [&](Span name) {
      return name.begin > description.begin && name.begin <= description.end + 2 &&
             (goes_on("", text.substr(name.end)) || brings_more(text.substr(name.end)));
    });
    if (goes_before(source, source.reading.sentences[*sentence].span, description)) {
      refuse("the description begins before");
      continue;
    }
    if (name_goes_on || is_named_behind(person, text.substr(description.end)) ||
        goes_on(slice(text, description), text.substr(description.end))) {
      refuse("the description goes on");
      continue;
    }
    const auto passage = lone_passage(source, *sentence);
    if (!passage) continue;
    if (!leads_to_the_name(person) && is_told_before_the_name(source, person, *passage)) {
      refuse("words before the name tell it as well");
      continue;
    }
    const Span words{description.begin - passage->begin, description.end - passage->begin};
    const std::string_view shown = slice(text, *passage);
    if (word_count(shown) < word_count(slice(text, description)) + kFewestAround) {
      refuse("there is little but the description");
      continue;
    }
    if (!is_only_description(shown, last_name(person.name), words, source.lexicon)) {
      refuse("other words there may tell what somebody is");
      continue;
    }
    Candidate candidate = ask_to_mark(source, *passage, description,
                                      "Mark the words that say who " + person.name + " is.",
                                      "The article describes " + person.name + " as " +
                                          as_fragment(one_line(slice(text, description))) + ".");
    candidate.worth = 0.45;
    candidate.topic = "person " + std::to_string(who);
    candidates.push_back(std::move(candidate));
  }
}

}  // namespace stet

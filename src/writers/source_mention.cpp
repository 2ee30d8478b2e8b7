#include "writers/source_mention.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/misprints.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr size_t kMostMentionWords = 18;

// Nothing but marks and an age between a name and its description.
bool are_neighbours(std::string_view between) {
  constexpr size_t kRoom = 6;  // ", 43, "
  return between.size() <= kRoom && std::none_of(between.begin(), between.end(), [](char c) {
           return is_letter(static_cast<unsigned char>(c)) || c == '(' || c == '.';
         });
}

std::optional<SourceMention> by_name(const Source& source, const Person& person) {
  if (class_of_source(person.name, source.lexicon) != SourceClass::named) return std::nullopt;
  return SourceMention{person.name, SourceClass::named};
}

// "Luis Otzuka, president of Fedemin", as one stretch of the article; the name alone where no
// description stands beside it in what proves whose words they are.
std::optional<SourceMention> mention_of(const Source& source, const Person& person,
                                        const Quotation& quotation) {
  if (word_count(person.name) < 2 || is_misprinted(person.name)) return std::nullopt;
  if (!person.description_span) return by_name(source, person);
  const Span description = *person.description_span;
  const auto evidence = evidence_of_quotation(source, quotation);
  const auto is_shown = [&](Span words) {
    return std::ranges::any_of(evidence,
                               [words](const Evidence& each) { return each.span.contains(words); });
  };
  for (const Span& mention : person.mentions) {
    const Span both{std::min(mention.begin, description.begin),
                    std::max(mention.end, description.end)};
    const Span between{std::min(mention.end, description.end),
                       std::max(mention.begin, description.begin)};
    if (between.begin > between.end || word_count(slice(source.article.text, mention)) < 2 ||
        !are_neighbours(slice(source.article.text, between)) || !is_shown(both))
      continue;
    std::string text = one_line(slice(source.article.text, both));
    if (class_of_source(text, source.lexicon) != SourceClass::named ||
        word_count(text) > kMostMentionWords || has_marks(text))
      break;
    return SourceMention{std::move(text), SourceClass::named};
  }
  return by_name(source, person);
}

// "an aide, Tom Dell,", "Dell, an aide": the words around give the name after all. "A Dell aide"
// names somebody else.
bool is_named_beside(const Source& source, Span speaker) {
  constexpr size_t kRoom = 3;
  return std::ranges::any_of(source.reading.people, [&](const Person& person) {
    return std::ranges::any_of(person.mentions, [&](Span at) {
      const bool is_before = at.begin <= speaker.begin && speaker.begin < at.end + kRoom;
      const bool is_after = at.end >= speaker.end && at.begin < speaker.end + kRoom;
      return is_before || is_after;
    });
  });
}

// "RNC spokesman Tom Dell", "Aldmere State political scientist Ada Brook": only the beginning of
// what somebody is.
bool leads_to_a_name(const Source& source, Span speaker) {
  constexpr size_t kReach = 6;  // words
  const std::string_view rest = std::string_view(source.article.text).substr(speaker.end);
  if (!rest.starts_with(' ')) return false;
  const auto next = words_of(rest.substr(0, rest.find_first_of("\n,.;:")));
  if (!next.empty() && is_upper(decode(next.front(), 0).value)) return true;
  const WordList& roles = source.lexicon.list("roles");
  const WordList& cues = source.lexicon.list("cues");
  for (size_t i = 0; i < std::min(next.size(), kReach); ++i) {
    const std::string bare = lower(next[i].substr(0, next[i].find_first_of("’'")));
    if (roles.has(bare) && roles.value(bare) != "plural") return true;
    if (cues.has(bare)) return false;
  }
  return false;
}

// "both Rill and the board said": one of two. "officials at the Justice Department said": people,
// of whom the department is only the place.
bool ends_a_mention(const Source& source, Span speaker) {
  const Span sentence = covering_sentences(source, speaker);
  auto before = words_of(slice(source.article.text, {sentence.begin, speaker.begin}));
  if (!before.empty() && lower(before.back()) == "the") before.pop_back();
  constexpr std::array<std::string_view, 6> kPlaces{"at", "in", "of", "from", "with", "and"};
  return before.size() > 1 && std::ranges::find(kPlaces, before.back()) != kPlaces.end();
}

// "a story of the Post in which officials said": a paper passes it on.
bool is_told_in_a_paper(const Source& source, Span speaker) {
  const Span sentence = covering_sentences(source, speaker);
  return has_word(slice(source.article.text, {sentence.begin, speaker.begin}), "in which");
}

// "An email from Ada Brook": a paper, and somebody with a name.
bool has_an_author(const Source& source, Span speaker) {
  const std::string_view words = slice(source.article.text, speaker);
  const std::string_view rest = std::string_view(source.article.text).substr(speaker.end);
  return has_word(words, "from") || has_word(words, "by") || rest.starts_with(" from ") ||
         rest.starts_with(" by ") || rest.starts_with(" filed ");
}

// "lawyers for the family said", and then "Bell, one of the lawyers,": a name is given after all.
bool comes_back_with_a_name(const Source& source, Span speaker) {
  constexpr size_t kReach = 400;  // bytes
  const WordList& roles = source.lexicon.list("roles");
  const std::string after =
      lower(std::string_view(source.article.text).substr(speaker.end, kReach));
  return std::ranges::any_of(
      words_of(slice(source.article.text, speaker)), [&](std::string_view word) {
        const std::string role = lower(word);
        if (!roles.has(role)) return false;
        return has_word(after, role) ||
               (role.ends_with('s') && has_word(after, role.substr(0, role.size() - 1)));
      });
}

// "Some experts said", and in the next lines one of them by name, though not as an expert.
bool may_be_named_below(const Source& source, Span speaker) {
  constexpr size_t kReach = 3;  // sentences
  const WordList& groups = source.lexicon.list("vague-groups");
  const auto words = words_of(slice(source.article.text, speaker));
  const auto at = sentence_at(source, speaker.begin);
  return at &&
         std::ranges::any_of(words,
                             [&](std::string_view word) { return groups.has(lower(word)); }) &&
         std::ranges::any_of(source.reading.quotations, [&](const Quotation& each) {
           return each.person && each.sentence > *at && each.sentence <= *at + kReach;
         });
}

// "The Corrow Post reports": the reading may take the verb for a part of the name.
std::string without_its_verb(std::string mention) {
  const size_t last = mention.rfind(' ');
  if (last != std::string::npos && (mention.ends_with(" reports") || mention.ends_with(" says") ||
                                    mention.ends_with(" said") || mention.ends_with(" reported")))
    mention.resize(last);
  return mention;
}

// "a police report", "two officials": a source that is no person with a name.
std::optional<SourceMention> mention_without_name(const Source& source, Span speaker) {
  std::string text = without_its_verb(one_line(slice(source.article.text, speaker)));
  // "Other leaders said": others than one who is named.
  if (lower(words_of(text).front()) == "other") return std::nullopt;
  const auto of = class_of_source(text, source.lexicon);
  if (!of || of == SourceClass::named || word_count(text) > kMostMentionWords ||
      has_an_author(source, speaker) || is_told_in_a_paper(source, speaker))
    return std::nullopt;
  if (*of == SourceClass::unnamed &&
      (speaks_for_a_body(source, text) || comes_back_with_a_name(source, speaker) ||
       may_be_named_below(source, speaker)))
    return std::nullopt;
  if (is_named_beside(source, speaker) || leads_to_a_name(source, speaker) ||
      ends_a_mention(source, speaker))
    return std::nullopt;
  return SourceMention{std::move(text), *of};
}

// The word, a piece of the article's text, tells what a person with a name is.
bool describes_somebody(const Source& source, std::string_view word) {
  const auto at = static_cast<size_t>(word.data() - source.article.text.data());
  return std::ranges::any_of(source.reading.people, [at](const Person& person) {
    return person.description_span && person.description_span->begin <= at &&
           at < person.description_span->end;
  });
}

// "A supporter from Ohio": somebody for whom "he" could stand as well.
bool leaves_one_unnamed(const Source& source, Span within) {
  constexpr size_t kReach = 4;  // words from the article to its noun
  const WordList& roles = source.lexicon.list("roles");
  const auto words = words_of(slice(source.article.text, within));
  size_t since = kReach;
  for (std::string_view word : words) {
    const std::string bare = lower(word.substr(0, word.find_first_of(",.;:’'")));
    if (bare == "a" || bare == "an" || bare == "one" || bare == "another")
      since = 0;
    else if (++since <= kReach && roles.has(bare) && roles.value(bare) != "plural" &&
             !describes_somebody(source, word))
      return true;
  }
  return false;
}

// "Ebeling said", of Betsy and Tom Ebeling.
bool could_be_a_namesake(const Source& source, const Person& person, std::string_view speaker) {
  return shares_its_surname(source, person) && !has_word(speaker, words_of(person.name).front());
}

// "He", with nobody since he was named whom the article leaves without a name.
bool stands_for_a_name(const Source& source, const Quotation& quotation) {
  const std::string_view text = source.article.text;
  const std::string_view speaker = slice(text, *quotation.speaker);
  const Person& person = source.reading.people[*quotation.person];
  if (could_be_a_namesake(source, person, speaker)) return false;
  if (has_word(speaker, last_name(person.name)))
    return !has_another_first_name(source, person, *quotation.speaker);
  if (source.lexicon.list("pronouns").value(lower(speaker)) != "person" ||
      !stands_for_one_alone(source, quotation))
    return false;
  const Span* nearest = nullptr;
  for (const Span& mention : person.mentions)
    if (mention.end <= quotation.speaker->begin &&
        has_word(slice(text, mention), last_name(person.name)))
      nearest = &mention;
  if (!nearest) return false;
  const Span from = covering_sentences(source, *nearest);
  return !leaves_one_unnamed(source, {from.begin, quotation.speaker->begin});
}

}  // namespace

bool speaks_for_a_body(const Source& source, std::string_view mention) {
  const WordList& classes = source.lexicon.list("source-classes");
  // "Representative Bell" speaks for herself.
  return std::ranges::any_of(words_of(mention), [&](std::string_view word) {
    return is_lower(decode(word, 0).value) && classes.value(word) == "voice";
  });
}

namespace {

// "A study by Ada Brook and Cal Dean concluded": a paper, and somebody with a name.
bool is_author_of_a_paper(const Source& source, Span speaker) {
  const Span sentence = covering_sentences(source, speaker);
  const auto words = words_of(slice(source.article.text, {sentence.begin, speaker.begin}));
  const WordList& documents = source.lexicon.list("documents");
  for (size_t i = 1; i < words.size(); ++i)
    if (words[i] == "by" && documents.has(lower(words[i - 1]))) return true;
  return false;
}

}  // namespace

std::optional<SourceMention> mention_of_source(const Source& source, const Quotation& quotation) {
  if (!quotation.speaker || !gives_words(quotation)) return std::nullopt;
  const auto refuse = [&](std::string_view why) {
    source.pass(quotation.sentence, why);
    return std::nullopt;
  };
  if (quotation.confidence < kSure) return refuse("its speaker isn't sure");
  const auto mention =
      !quotation.person ? mention_without_name(source, *quotation.speaker)
      : stands_for_a_name(source, quotation) && !is_author_of_a_paper(source, *quotation.speaker)
          ? mention_of(source, source.reading.people[*quotation.person], quotation)
          : std::nullopt;
  if (!mention) return refuse("the words for its source could be of several kinds");
  return mention;
}

}  // namespace stet

#include "writers/put_in.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/what_changed.h"

namespace stet {

bool denies(const Source& source, std::string_view passage) {
  const WordList& negatives = source.lexicon.list("negatives");
  return std::ranges::any_of(words_of(passage), [&](std::string_view word) {
    const std::string plain = lower(word);
    return negatives.has(plain) || plain.ends_with("n't") || plain.ends_with("n’t");
  });
}

Candidate ask_to_mark_put_in(const Source& source, Span passage, const PutIn& put_in,
                             std::string_view stem) {
  const std::string from(slice(source.article.text, put_in.beside));
  const std::string words(put_in.words);
  Change change{from, put_in.is_before ? words + " " + from : from + " " + words, put_in.beside};
  std::string shown(slice(source.article.text, passage));
  const size_t begin = put_in.beside.begin - passage.begin;
  shown.replace(begin, from.size(), change.to);
  const size_t target = begin + (put_in.is_before ? 0 : from.size() + 1);
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(stem);
  question.shape = Mark{std::move(shown), {{target, target + words.size()}}, MarkUnit::words, ""};
  question.evidence = {evidence_of(source, passage)};
  question.explanation = what_changed(change);
  question.origin = Origin{"", 0, std::move(change)};
  candidate.key_facts = {put_in.beside};
  candidate.shown = {passage};
  return candidate;
}

}  // namespace stet

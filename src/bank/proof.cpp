#include "bank/proof.h"

#include <algorithm>
#include <array>

#include "bank/article_in.h"
#include "bank/names.h"
#include "bank/proving.h"
#include "bank/quoted_words.h"

namespace stet {

namespace {

struct ProofRow {
  std::string_view kind;
  Prove prove;
};
constexpr std::array kProofs{
    ProofRow{"who-said-it", prove_who_said_it},
    ProofRow{"who-is-it", prove_who_is_it},
    ProofRow{"whose-voice", prove_whose_voice},
    ProofRow{"kind-of-source", prove_kind_of_source},
    ProofRow{"finish-the-quote", prove_finish_the_quote},
    ProofRow{"exact-or-reworded", prove_exact_or_reworded},
    ProofRow{"check-the-figure", prove_check_the_figure},
    ProofRow{"check-the-name", prove_check_the_name},
    ProofRow{"check-the-place", prove_check_the_place},
    ProofRow{"check-the-date", prove_check_the_date},
    ProofRow{"stet-or-strike", prove_stet_or_strike},
    ProofRow{"fact-opinion-claim", prove_fact_opinion_claim},
    ProofRow{"find-the-evidence", prove_find_the_evidence},
    ProofRow{"not-in-the-article", prove_not_in_the_article},
    ProofRow{"loaded-words", prove_loaded_words},
    ProofRow{"hedge-or-certain", prove_hedge_or_certain},
    ProofRow{"story-or-promo", prove_story_or_promo},
    ProofRow{"headline-check", prove_headline_check},
};

// What a change claims of the article, whatever the kind: `from` stands at `at`, `to` is another
// wording.
void prove_change(const Proving& proving, const Change& change) {
  const auto around = std::ranges::find_if(proving.evidence, [&](const Piece& piece) {
    return piece.evidence.span.contains(change.at);
  });
  if (around == proving.evidence.end()) {
    proving.fail(code::kChangeElsewhere, "/origin/change/at",
                 "the change is recorded outside the evidence");
    return;
  }
  const std::string_view there = slice(around->article.text, change.at);
  if (there != change.from)
    proving.fail(code::kChangeElsewhere, "/origin/change/from",
                 "the article says " + quoted(there) + " where the change is recorded, not " +
                     quoted(change.from));
  else if (change.to == change.from)
    proving.fail(code::kChangeElsewhere, "/origin/change/to", "the change changes nothing");
}

void prove_question(const Pack& pack, size_t index, const Lexicon& lexicon, ArticleTexts& articles,
                    Report& report) {
  const Question& question = pack.questions[index];
  Proving proving{question, "/questions/" + std::to_string(index), lexicon, articles, report, {}};
  for (const Evidence& evidence : question.evidence) {
    const PackArticle* article = pack.article(evidence.article);
    if (article)
      proving.evidence.push_back(
          {evidence, *article, Comparable(evidence.text), Comparable(narrated(evidence.text))});
  }
  const auto row = std::ranges::find(kProofs, question.kind, &ProofRow::kind);
  if (row == kProofs.end()) {
    proving.fail(code::kNoProof, "/kind",
                 "a key of the kind " + quoted(question.kind) + " can't be proved");
  } else if (proving.evidence.empty()) {
    proving.fail(code::kNoEvidence, "/evidence", "the question has no evidence to prove its key");
  } else {
    if (question.origin->change) prove_change(proving, *question.origin->change);
    if (!report.broken(proving.pointer)) row->prove(proving);
  }
}

}  // namespace

void prove_into(const Pack& pack, const Lexicon& lexicon, Report& report) {
  // A fifth of it proves 2,000 questions on long articles; beyond, someone wants us to hang.
  constexpr size_t kMostSearched = 256u << 20;  // bytes, about a second
  ArticleTexts articles(lexicon);
  for (size_t i = 0; i < pack.questions.size(); ++i) {
    const std::string pointer = "/questions/" + std::to_string(i);
    if (!pack.questions[i].origin || report.broken(pointer)) continue;
    if (articles.searched() > kMostSearched) {
      report.error(code::kTooLong, pointer, {},
                   "the questions before this one have taken too long to prove",
                   "make packs of fewer questions or shorter articles");
      return;
    }
    prove_question(pack, i, lexicon, articles, report);
  }
}

void Proving::fail(const char* code, const std::string& part, std::string what) const {
  report.error(code, pointer + part, {}, std::move(what),
               "make the question again, or leave out \"origin\" if you wrote it yourself");
}

std::string_view bracketed_name(std::string_view words) {
  const size_t open = words.find('[');
  const size_t close = words.find(']', std::min(open, words.size()));
  return close == std::string_view::npos ? std::string_view()
                                         : words.substr(open + 1, close - open - 1);
}

bool Piece::holds(std::string_view words) const {
  const std::string_view name = bracketed_name(words);
  if (name.empty()) return all.has(words);
  const size_t open = words.find('[');
  return std::ranges::any_of(std::array{"he", "she"}, [&](std::string_view pronoun) {
    return all.has(std::string(words.substr(0, open)) + std::string(pronoun) +
                   std::string(words.substr(open + name.size() + 2)));
  });
}

bool Proving::in_evidence(std::string_view words) const {
  const std::string_view name = bracketed_name(words);
  const auto holds = [&](std::string_view what) {
    return std::ranges::any_of(evidence, [&](const Piece& piece) { return piece.holds(what); });
  };
  return holds(words) && (name.empty() || holds(surname(name)));
}

bool Proving::in_article(std::string_view words) const {
  return std::ranges::any_of(
      evidence, [&](const Piece& piece) { return articles.has(piece.article, words); });
}

const Comparable& ArticleTexts::search(const PackArticle& article) {
  searched_ += article.text.size();
  return comparable_.try_emplace(&article, article.text).first->second;
}

bool ArticleTexts::has(const PackArticle& article, std::string_view words) {
  return search(article).has(words);
}

std::vector<Span> ArticleTexts::places(const PackArticle& article, std::string_view words) {
  return search(article).places(words);
}

const Article& ArticleTexts::blocks(const PackArticle& article) {
  const auto [place, is_new] = read_.try_emplace(&article);
  if (is_new) place->second = article_in(article, lexicon_);
  return place->second;
}

}  // namespace stet

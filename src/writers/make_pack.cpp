#include "writers/make_pack.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

#include "bank/article_in.h"
#include "bank/checker.h"
#include "bank/kind.h"
#include "bank/lint.h"
#include "facts/reading.h"
#include "text/language.h"
#include "writers/habits.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/propose.h"

namespace stet {

namespace {

constexpr size_t kTitleWords = 7;

// "a1", "a2", …
std::string article_number(size_t number) {
  return "a" + std::to_string(number);
}

// What packs of the same texts have in common, whichever blocks of them are story.
std::string names_of(const std::vector<PackArticle>& articles) {
  std::string names;
  for (const PackArticle& article : articles) names += article.sha256;
  return names;
}

std::string id_of_made(const std::vector<PackArticle>& articles, uint64_t seed) {
  return uuid_of("pack/" + names_of(articles) + "/" + std::to_string(seed));
}

std::vector<Question> write_questions(const Article& article, Vocabulary& vocabulary,
                                      const Chance& chance, Kinds kinds) {
  const Reading reading = readable(read(article, vocabulary), article);
  Notebook notebook;
  const Source source{article, reading, vocabulary.lexicon(), nullptr, kinds, &notebook};
  return choose(source, propose(source, chance), chance);
}

// Each key's place is dealt from a deck that holds every place equally often.
void place_keys(std::vector<Question>& questions, Chance chance) {
  std::vector<size_t> deck;
  for (Question& question : questions) {
    auto* choose = std::get_if<Choose>(&question.shape);
    if (!choose) continue;
    if (deck.empty()) {
      deck.resize(choose->options.size());
      std::iota(deck.begin(), deck.end(), size_t{0});
      chance.shuffle(std::span(deck));
    }
    place_key(*choose, std::min(deck.back(), choose->options.size() - 1));
    deck.pop_back();
  }
}

// What was changed there, and the explanation with it, is a habit's own: see changes.h.
bool has_its_habit(const Question& question) {
  constexpr std::array<std::string_view, 3> kKinds{"stet-or-strike", "headline-check",
                                                   "exact-or-reworded"};
  return question.origin->change && std::ranges::find(kKinds, question.kind) != kKinds.end();
}

// Each kind deals its habit lines in turn, so that one repeats only when all have been used.
void add_habits(std::vector<Question>& questions, const Lexicon& lexicon, Chance chance) {
  std::map<std::string, std::vector<std::string_view>> decks;
  for (Question& question : questions) {
    if (has_its_habit(question)) continue;
    auto& deck = decks[question.kind];
    if (deck.empty()) deck = habit_lines(lexicon, question.kind, chance);
    if (deck.empty()) continue;
    question.explanation.append(" ").append(deck.back());
    deck.pop_back();
  }
}

void complete(Question& question, const PackArticle& article, uint64_t seed) {
  question.skill = std::string(find_kind(question.kind)->skill);
  for (Evidence& evidence : question.evidence) evidence.article = article.id;
  if (!question.origin) question.origin.emplace();
  question.origin->writer = question.kind;
  question.origin->seed = seed;
}

// A name from all that makes the question what it is, so that the same question keeps its id.
std::string name_of(const Question& question, const PackArticle& article) {
  std::string name = article.sha256 + "/" + question.kind + "/" + question.stem;
  for (const Evidence& evidence : question.evidence) name += "/" + evidence.text;
  if (question.origin->change) name += "/" + question.origin->change->to;
  return name;
}

std::string title_of(std::span<const Article> articles) {
  const Article& first = articles.front();
  if (first.title) return *first.title;
  for (const Block& block : first.blocks)
    if (is_story(block.role)) return shortened(slice(first.text, block.span), kTitleWords);
  return "Untitled";
}

}  // namespace

std::string no_writers_for(std::string_view language, const Lexicon& lexicon) {
  return "is in " + language_name(language, lexicon) +
         ", and Stet writes questions in English only";
}

Problem too_long_for_a_pack(const std::string& path) {
  return {path, "is longer than the 256 KB that an article of a pack may have",
          "take the part that you want to ask about"};
}

Result<Pack> make_pack(std::span<const Article> articles, const Lexicon& lexicon, uint64_t seed,
                       Kinds kinds) {
  Pack pack;
  const Chance chance(seed);
  Vocabulary vocabulary(lexicon);
  std::set<std::string> asked;  // somebody may be described alike in two articles
  for (const Article& given : articles) {
    const Article article = within_limits(given);
    if (!fits_a_pack(article)) return tl::unexpected(too_long_for_a_pack(given.path));
    pack.articles.push_back(
        kept_article(article, article_number(pack.articles.size() + 1), lexicon));
    const PackArticle& kept = pack.articles.back();
    if (!has_writers(article.language)) continue;
    for (Question& question :
         write_questions(article, vocabulary, chance.fork(kept.sha256), kinds)) {
      if (articles.size() > 1 && !asked.insert(asked_form(question)).second) continue;
      complete(question, kept, seed);
      question.id = uuid_of(name_of(question, kept));
      pack.questions.push_back(std::move(question));
    }
  }
  // Packs of one seed differ, so that over many of them places come out even.
  const Chance own = chance.fork(names_of(pack.articles));
  add_habits(pack.questions, lexicon, own.fork("habits"));
  place_keys(pack.questions, own.fork("places"));
  pack.id = id_of_made(pack.articles, seed);
  pack.title = title_of(articles);
  pack.language = articles.front().language;

  std::set<size_t> unproved;
  for (const Finding& finding : prove(pack, lexicon))
    if (finding.severity == Severity::error && finding.pointer.starts_with("/questions/"))
      unproved.insert(std::stoul(finding.pointer.substr(std::string("/questions/").size())));
  size_t index = 0;
  std::erase_if(pack.questions, [&](const Question&) { return unproved.contains(index++); });

  if (pack.questions.empty() && !has_writers(articles.front().language))
    return refuse(articles.front().path, no_writers_for(articles.front().language, lexicon),
                  "stet make writes a pack of it to put your own questions into");
  if (pack.questions.empty())
    return refuse(articles.front().path, "holds nothing that could be asked and proved",
                  "give a news article with quotations or figures, in English");
  return pack;
}

Pack blank_pack(std::span<const Article> articles, const Lexicon& lexicon) {
  Pack pack;
  for (const Article& article : articles)
    pack.articles.push_back(
        kept_article(within_limits(article), article_number(pack.articles.size() + 1), lexicon));
  pack.id = uuid_of("blank/" + names_of(pack.articles));
  pack.title = title_of(articles);
  pack.language = articles.front().language;
  return pack;
}

bool is_made_here(const Pack& pack) {
  const auto is_generated = [](const Question& question) { return question.origin.has_value(); };
  if (!pack.authors.empty() || pack.questions.empty() ||
      !std::ranges::all_of(pack.questions, is_generated))
    return false;
  return pack.id == id_of_made(pack.articles, pack.questions.front().origin->seed);
}

Result<Pack> make_again(const Pack& made, std::string_view article_id, std::vector<Block> blocks,
                        const Lexicon& lexicon) {
  std::vector<Article> articles;
  for (const PackArticle& each : made.articles) {
    articles.push_back(article_in(each, lexicon));
    if (each.id == article_id) articles.back().blocks = std::move(blocks);
  }
  auto again = make_pack(articles, lexicon, made.questions.front().origin->seed);
  if (!again) return again;
  again->revision = made.revision + 1;
  again->title = made.title;
  again->license = made.license;
  for (size_t i = 0; i < made.articles.size(); ++i)
    again->articles[i].license = made.articles[i].license;
  return again;
}

}  // namespace stet

#include "writers/make_pack.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "article/plain_copy.h"
#include "bank/checker.h"
#include "bank/kind.h"
#include "bank/limits.h"
#include "facts/reading.h"
#include "text/language.h"
#include "writers/habits.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/propose.h"

namespace stet {

namespace {

constexpr size_t kTitleWords = 7;

PackArticle to_pack_article(const Article& article, size_t number) {
  PackArticle out;
  out.id = "a" + std::to_string(number);
  out.title = article.title.value_or("");
  out.byline = article.byline.value_or("");
  out.published = article.published.value_or("");
  out.sha256 = sha256_hex(article.text);
  out.text = article.text;
  return out;
}

std::vector<Question> write_questions(const Article& article, Vocabulary& vocabulary,
                                      const Chance& chance, Kinds kinds) {
  const Reading reading = readable(read(article, vocabulary));
  const Source source{article, reading, vocabulary.lexicon(), nullptr, kinds};
  Chance ranking = chance.fork("rank");
  return keep_best(propose(source, chance), story_words(article), source.lexicon, ranking);
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

// Each kind deals its habit lines in turn, so that one repeats only when all have been used. A
// change explains its own habit.
void add_habits(std::vector<Question>& questions, const Lexicon& lexicon, Chance chance) {
  std::map<std::string, std::vector<std::string_view>> decks;
  for (Question& question : questions) {
    if (question.origin->change) continue;
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
  std::string names;
  Vocabulary vocabulary(lexicon);
  for (const Article& given : articles) {
    const Article article = plain_copy(given, lexicon);
    if (article.text.size() > kPackArticleLimit)
      return tl::unexpected(too_long_for_a_pack(given.path));
    pack.articles.push_back(to_pack_article(article, pack.articles.size() + 1));
    const PackArticle& kept = pack.articles.back();
    names += kept.sha256;
    if (!has_writers(article.language)) continue;
    for (Question& question :
         write_questions(article, vocabulary, chance.fork(kept.sha256), kinds)) {
      complete(question, kept, seed);
      question.id = uuid_of(name_of(question, kept));
      pack.questions.push_back(std::move(question));
    }
  }
  // Packs of one seed differ, so that over many of them places come out even.
  const Chance own = chance.fork(names);
  add_habits(pack.questions, lexicon, own.fork("habits"));
  place_keys(pack.questions, own.fork("places"));
  pack.id = uuid_of("pack/" + names + "/" + std::to_string(seed));
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
  std::string names;
  for (const Article& article : articles) {
    pack.articles.push_back(
        to_pack_article(plain_copy(article, lexicon), pack.articles.size() + 1));
    names += pack.articles.back().sha256;
  }
  pack.id = uuid_of("blank/" + names);
  pack.title = title_of(articles);
  pack.language = articles.front().language;
  return pack;
}

}  // namespace stet

#include <unordered_map>

#include "bank/codes.h"
#include "bank/pack_reader.h"
#include "text/utf8.h"

namespace stet {

namespace {

// Reports each id that stood before, in a list of articles or questions.
template <class T>
void check_ids(const std::vector<T>& items, const std::string& list, std::string_view noun,
               Report& report) {
  std::unordered_map<std::string_view, size_t> first;
  for (size_t i = 0; i < items.size(); ++i) {
    const auto [found, is_new] = first.try_emplace(items[i].id, i);
    if (is_new || items[i].id.empty()) continue;
    report.error(code::kTwice, list + "/" + std::to_string(i) + "/id", {},
                 "the id " + quoted(items[i].id) + " stands twice; " + std::string(noun) +
                     " number " + std::to_string(found->second + 1) + " has it too",
                 "give one of them another");
  }
}

bool on_boundary(std::string_view text, size_t offset) {
  return offset >= text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

// What to write instead, when the words stand in the article exactly once.
std::string where_it_stands(const std::string& article, const std::string& words) {
  const size_t at = article.find(words);
  if (at == std::string::npos) return "copy the words from the article as they stand";
  if (article.find(words, at + 1) != std::string::npos)
    return "set \"begin\" and \"end\" to where the words stand";
  return "the words stand at \"begin\": " + std::to_string(at) +
         ", \"end\": " + std::to_string(at + words.size());
}

void check_evidence(const Pack& pack, const Evidence& evidence, const std::string& pointer,
                    Report& report) {
  const PackArticle* article = pack.article(evidence.article);
  if (!article) {
    std::vector<std::string_view> ids;
    for (const PackArticle& known : pack.articles) ids.push_back(known.id);
    report.error(code::kUnknownArticle, pointer + "/article", {},
                 "no article of the pack has the id " + quoted(evidence.article),
                 did_you_mean(evidence.article, ids, "add the article or mend the id"));
    return;
  }
  const Span span = evidence.span;
  const std::string& text = article->text;
  if (span.begin >= span.end || span.end > text.size() || !on_boundary(text, span.begin) ||
      !on_boundary(text, span.end)) {
    report.error(code::kOutsideArticle, pointer, {},
                 "the bytes " + std::to_string(span.begin) + " to " + std::to_string(span.end) +
                     " are no words of the article, which is " + std::to_string(text.size()) +
                     " bytes long",
                 where_it_stands(text, evidence.text));
  } else if (slice(text, span) != evidence.text) {
    report.error(
        code::kOtherText, pointer + "/text", {},
        "the article says " + quoted(slice(text, span)) + " there, not " + quoted(evidence.text),
        where_it_stands(text, evidence.text));
  }
}

}  // namespace

void check_form(const Pack& pack, Report& report) {
  check_ids(pack.articles, "/articles", "article", report);
  check_ids(pack.questions, "/questions", "question", report);
  for (size_t i = 0; i < pack.articles.size(); ++i) {
    const PackArticle& article = pack.articles[i];
    const std::string pointer = "/articles/" + std::to_string(i);
    if (article.sha256.empty() || report.broken(pointer + "/text")) continue;
    const std::string checksum = sha256_hex(article.text);
    if (article.sha256 != checksum)
      report.error(code::kChecksum, pointer + "/sha256", {},
                   "the text of the article isn't the one that this checksum was made from",
                   "if the change was meant, set it to \"" + checksum + "\"");
  }
  for (size_t i = 0; i < pack.questions.size(); ++i) {
    for (size_t k = 0; k < pack.questions[i].evidence.size(); ++k) {
      const std::string pointer =
          "/questions/" + std::to_string(i) + "/evidence/" + std::to_string(k);
      if (!report.broken(pointer))
        check_evidence(pack, pack.questions[i].evidence[k], pointer, report);
    }
  }
}

}  // namespace stet

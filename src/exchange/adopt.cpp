#include "exchange/adopt.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "bank/checker.h"
#include "bank/limits.h"
#include "exchange/adopt_shape.h"
#include "exchange/plain_text.h"
#include "exchange/tags.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::string_view kUuidForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

bool is_uuid(std::string_view id) {
  if (id.size() != kUuidForm.size()) return false;
  for (size_t i = 0; i < id.size(); ++i) {
    const bool hex = (id[i] >= '0' && id[i] <= '9') || (id[i] >= 'a' && id[i] <= 'f');
    if (kUuidForm[i] == '-' ? id[i] != '-' : !hex) return false;
  }
  return true;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (size_t i = 0; i < parts.size(); ++i)
    out += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return out;
}

// How a question is called in the report.
std::string label_of(const std::string& name, const std::string& stem) {
  constexpr size_t kShown = 40;
  const std::string line = clean_line(name.empty() ? stem : name);
  size_t end = 0;
  for (size_t n = 0; n < kShown && end < line.size(); ++n) end += decode(line, end).length;
  return line.substr(0, end) + (end < line.size() ? "…" : "");
}

// What the checker has against a question by itself; empty when it can be played.
std::optional<Finding> fault_in(const Question& question) {
  Pack alone;
  alone.id = uuid_of("alone");
  alone.title = "alone";
  alone.questions = {question};
  static const Lexicon none;
  for (Finding& finding : check_pack(write_pack(alone), none).findings)
    if (finding.severity == Severity::error) return std::move(finding);
  return std::nullopt;
}

bool has_tag(const Item& item, std::string_view tag) {
  return std::ranges::find(item.tags, tag) != item.tags.end();
}

bool share_a_category(const std::vector<Item>& items) {
  return std::ranges::all_of(
      items, [&](const Item& item) { return item.category == items[0].category; });
}

// The last part of the category that all share, else what was given.
std::string title_of(const ItemSet& set, const std::string& given) {
  std::string title = set.title;
  if (title.empty() && !set.items.empty() && share_a_category(set.items))
    title = title_of_category(set.items[0].category);
  title = clean_line(title.empty() ? given : title);
  return trimmed(title).empty() ? "Imported questions" : std::string(trimmed(title));
}

PackArticle article_of(const Item& item) {
  PackArticle article;
  article.id = item.id;
  article.title = clean_line(item.name);
  article.text = item.stem.markup == Markup::plain ? clean(item.stem.text).text
                                                   : plain_text(item.stem).text;
  article.is_excerpt = has_tag(item, kExcerptTag);
  return article;
}

// Names that are how the stem begins, as Moodle makes them up, say nothing of their own.
bool is_name_of(const std::string& name, const std::string& stem) {
  const std::string form = folded(name);
  return form.empty() || folded(stem).starts_with(form);
}

// What has no place in a pack and makes no difference to who plays it.
void leave(const Item& item, const Question& question, bool one_category, Losses& left) {
  if (!is_name_of(item.name, question.stem)) left.add("names of questions");
  if (!item.id.empty() && !is_uuid(item.id)) left.add("ids of questions");
  if (!item.category.empty() && !one_category) left.add("the categories of questions");
  const auto other = [](const std::string& tag) { return !is_own_tag(tag); };
  if (std::ranges::any_of(item.tags, other)) left.add("tags of questions");
  for (const std::string& what : item.beside) left.add(what);
}

// Why it can't be asked, else the question is added to `questions`.
std::optional<Unread> make_question(const Item& item, std::vector<NewQuestion>& questions) {
  PlainText stem = plain_text(item.stem);
  if (stem.text.empty()) stem.text = clean_line(item.name);
  ShapeMade made;
  if (auto refused = make_shape(item, made)) {
    refused->question = label_of(item.name, stem.text);
    return refused;
  }
  NewQuestion taken{.line = item.line, .name = item.name, .question = {}, .lost = item.lost};
  Question& question = taken.question;
  question.id = item.id;
  question.shape = std::move(made.shape);
  question.stem = stem.text;
  PlainText explanation = plain_text(item.explanation);
  question.explanation = explanation.text.empty() ? made.explanation : explanation.text;
  apply_tags(item.tags, question);
  for (const auto* lost : {&stem.lost, &made.lost, &explanation.lost})
    for (const std::string& what : *lost) add_new(taken.lost, what);
  questions.push_back(std::move(taken));
  return std::nullopt;
}

class Adoption {
 public:
  Adoption(Pack pack, const Losses& left) {
    result_.pack = std::move(pack);
    result_.report.left = left.in_words();
  }

  void skip(Unread unread) {
    ++result_.report.skipped;
    result_.report.remarks.push_back({true, unread.line, std::move(unread.question),
                                      std::move(unread.what), std::move(unread.remedy)});
  }

  void take(NewQuestion taken) {
    Question& question = taken.question;
    if (question.kind.empty()) question.kind = question.skill = "general";
    give_id(question);
    const std::string label = label_of(taken.name, question.stem);
    if (const auto fault = fault_in(question))
      return skip({taken.line, fault->what, fault->remedy, label});
    ++result_.report.read;
    if (!taken.lost.empty()) {
      ++result_.report.changed;
      result_.report.remarks.push_back(
          {false, taken.line, label, "without " + joined(taken.lost), ""});
    }
    result_.pack.questions.push_back(std::move(question));
  }

  Result<Imported> finish() {
    std::ranges::stable_sort(result_.report.remarks, {}, &Remark::line);
    Pack& pack = result_.pack;
    if (pack.questions.empty()) {
      const auto& remarks = result_.report.remarks;
      if (remarks.empty())
        return refuse("", "there are no questions in it", "give a file that holds some");
      return refuse(remarks[0].line ? "line " + std::to_string(remarks[0].line) : "",
                    "no question can be taken; of the first, " + remarks[0].what,
                    remarks[0].remedy);
    }
    const std::string bytes = write_pack(pack);
    static const Lexicon none;
    for (const Finding& finding : check_pack(bytes, none).findings)
      if (finding.severity == Severity::error)
        return refuse(finding.pointer, finding.what, finding.remedy);
    return std::move(result_);
  }

 private:
  // The file's own id where it is one, else one made of what is asked; never the same twice.
  void give_id(Question& question) {
    std::string id = std::exchange(question.id, "x");
    if (!is_uuid(id)) {
      Pack alone;
      alone.questions = {question};
      id = uuid_of("imported\n" + id + "\n" + write_pack(alone));
    }
    const size_t before = asked_[id]++;
    question.id = before == 0 ? std::move(id) : uuid_of(id + "\n" + std::to_string(before));
  }

  Imported result_;
  std::unordered_map<std::string, size_t> asked_;  // how often each id came
};

}  // namespace

std::string in_words(const ImportReport& report) {
  std::string words = std::to_string(report.read) + " read";
  if (report.changed) words += ", " + std::to_string(report.changed) + " changed";
  if (report.skipped) words += ", " + std::to_string(report.skipped) + " skipped";
  return words;
}

std::vector<std::string> details_of(const ImportReport& report) {
  std::vector<std::string> lines;
  for (const Remark& remark : report.remarks) lines.push_back(in_words(remark));
  std::string left;
  for (const std::string& what : report.left) left += (left.empty() ? "not kept: " : ", ") + what;
  if (!left.empty()) lines.push_back(std::move(left));
  return lines;
}

std::string in_words(const Remark& remark) {
  std::string words = remark.skipped ? "skipped" : "changed";
  std::string place = remark.line ? "line " + std::to_string(remark.line) : "";
  if (!remark.question.empty()) place += (place.empty() ? "“" : ", “") + remark.question + "”";
  if (!place.empty()) words += ": " + place;
  words += ": " + remark.what;
  if (!remark.remedy.empty()) words += "; " + remark.remedy;
  return words;
}

Result<Imported> adopt(const ItemSet& set, const std::string& title) {
  Pack pack;
  pack.title = title_of(set, title);
  pack.license = clean_line(set.license);
  if (!set.language.empty()) pack.language = set.language;
  for (const std::string& author : set.authors) pack.authors.push_back({clean_line(author)});
  std::vector<Unread> unread = set.unread;
  std::vector<NewQuestion> questions;
  Losses left;
  const bool one_category = share_a_category(set.items);
  for (const Item& item : set.items) {
    if (has_tag(item, kArticleTag))
      pack.articles.push_back(article_of(item));
    else if (auto refused = make_question(item, questions))
      unread.push_back(std::move(*refused));
    else
      leave(item, questions.back().question, one_category, left);
  }
  return adopt(std::move(pack), std::move(questions), std::move(unread), left);
}

Result<Imported> adopt(Pack pack, std::vector<NewQuestion> questions, std::vector<Unread> unread,
                       const Losses& left) {
  if (questions.size() > kMostQuestions)
    return refuse("", "it holds more than " + std::to_string(kMostQuestions) +
                          " questions, which are too many for one pack",
                  "split the file");
  if (pack.id.empty()) pack.id = uuid_of("imported\n" + pack.title);
  Adoption adoption(std::move(pack), left);
  for (Unread& one : unread) adoption.skip(std::move(one));
  for (NewQuestion& one : questions) adoption.take(std::move(one));
  return adoption.finish();
}

}  // namespace stet

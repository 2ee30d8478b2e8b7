#include "editor/manuscript.h"

#include <algorithm>

namespace stet {

namespace {

template <class Part>
auto find_part(const std::vector<Part>& parts, std::string_view id) {
  const auto found =
      std::ranges::find_if(parts, [&](const Part& part) { return part->id == id; });
  return found == parts.end() ? nullptr : found->get();
}

template <class T>
std::vector<std::shared_ptr<const T>> shared(std::vector<T> values) {
  std::vector<std::shared_ptr<const T>> parts;
  for (T& value : values) parts.push_back(std::make_shared<const T>(std::move(value)));
  return parts;
}

template <class T>
std::vector<T> copied(const std::vector<std::shared_ptr<const T>>& parts) {
  std::vector<T> values;
  for (const auto& part : parts) values.push_back(*part);
  return values;
}

}  // namespace

const Question* Manuscript::question(std::string_view id) const {
  return find_part(questions, id);
}

const Question* Manuscript::draft(std::string_view id) const {
  return find_part(drafts, id);
}

const PackArticle* Manuscript::article(std::string_view id) const {
  return find_part(articles, id);
}

Manuscript blank_manuscript(std::string id, std::string title) {
  Pack pack;
  pack.id = std::move(id);
  pack.title = std::move(title);
  return manuscript_of(std::move(pack));
}

Manuscript manuscript_of(Pack pack, std::vector<Question> drafts) {
  Manuscript manuscript;
  manuscript.articles = shared(std::exchange(pack.articles, {}));
  manuscript.questions = shared(std::exchange(pack.questions, {}));
  manuscript.drafts = shared(std::move(drafts));
  manuscript.head = std::make_shared<const Pack>(std::move(pack));
  return manuscript;
}

Pack pack_of(const Manuscript& manuscript) {
  Pack pack = *manuscript.head;
  pack.articles = copied(manuscript.articles);
  pack.questions = copied(manuscript.questions);
  return pack;
}

std::vector<Question> drafts_of(const Manuscript& manuscript) {
  return copied(manuscript.drafts);
}

}  // namespace stet

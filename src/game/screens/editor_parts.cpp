// The pack's own forms: its details, its articles, and the writers' drafts.
#include <algorithm>

#include "bank/kind.h"
#include "game/screens/editing.h"

namespace stet {

namespace {

struct HeadField {
  const char* id;
  std::string_view label;
  std::string Pack::*value;
};
constexpr HeadField kHeadFields[] = {
    {"form.title", "editor.pack-title", &Pack::title},
    {"form.license", "editor.license", &Pack::license},
    {"form.language", "editor.language", &Pack::language},
};

struct ArticleField {
  const char* id;
  std::string_view label;
  std::string PackArticle::*value;
};
constexpr ArticleField kArticleFields[] = {
    {"title", "editor.article-title", &PackArticle::title},
    {"publisher", "editor.publisher", &PackArticle::publisher},
    {"byline", "editor.byline", &PackArticle::byline},
    {"published", "editor.published", &PackArticle::published},
    {"license", "editor.license", &PackArticle::license},
    {"url", "editor.url", &PackArticle::url},
};

std::string head_note(const Editing& editing, std::string_view field) {
  for (const PackProblem& problem : editing.problems)
    if (problem.question.empty() && problem.article.empty() && problem.field == field &&
        problem.severity == Severity::error)
      return problem.what;
  return "";
}

std::string authors_of(const Pack& head) {
  std::string names;
  for (const Author& author : head.authors) names += (names.empty() ? "" : "; ") + author.name;
  return names;
}

// Authors that keep their name keep what else the file says of them.
std::vector<Author> authors_in(std::string_view line, const Pack& head) {
  std::vector<Author> authors;
  while (!line.empty()) {
    const size_t end = std::min(line.find(';'), line.size());
    std::string_view name = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    while (name.starts_with(' ')) name.remove_prefix(1);
    if (name.empty()) continue;
    const auto known = std::ranges::find(head.authors, name, &Author::name);
    authors.push_back(known == head.authors.end() ? Author{std::string(name), {}} : *known);
  }
  return authors;
}

// What is right, in a line.
std::string key_in_words(const Shape& shape) {
  struct Key {
    std::string operator()(const Choose& s) const { return right(s.options); }
    std::string operator()(const Select& s) const { return right(s.options); }
    std::string operator()(const Sort& s) const {
      std::vector<std::string> lines;
      for (const SortItem& item : s.items)
        lines.push_back(item.text + ": " +
                        (item.class_index < s.classes.size() ? s.classes[item.class_index] : ""));
      return joined(lines);
    }
    std::string operator()(const Match& s) const {
      std::vector<std::string> lines;
      for (const Pair& pair : s.pairs) lines.push_back(pair.left + ": " + pair.right);
      return joined(lines);
    }
    std::string operator()(const Order& s) const { return joined(s.items); }
    std::string operator()(const Number& s) const {
      std::string digits = std::to_string(s.value);
      while (digits.ends_with('0')) digits.pop_back();
      if (digits.ends_with('.')) digits.pop_back();
      return s.unit.empty() ? digits : digits + " " + s.unit;
    }
    std::string operator()(const TextEntry& s) const { return joined(s.accept); }
    std::string operator()(const Mark& s) const {
      std::vector<std::string> words;
      for (Span span : s.targets)
        if (span.end <= s.passage.size()) words.emplace_back(slice(s.passage, span));
      return words.empty() ? s.none : joined(words);
    }
    static std::string right(const std::vector<Option>& options) {
      std::vector<std::string> texts;
      for (const Option& option : options)
        if (option.right) texts.push_back(option.text);
      return joined(texts);
    }
    static std::string joined(const std::vector<std::string>& texts) {
      std::string line;
      for (const std::string& text : texts) line += (line.empty() ? "" : " · ") + text;
      return line;
    }
  };
  return std::visit(Key{}, shape);
}

void article_fields(Frame& frame, Column& column, const Editing& editing,
                    const PackArticle& article) {
  const std::string id = "article." + article.id;
  for (const ArticleField& field : kArticleFields) {
    PackArticle changed = article;
    std::string typing;
    TextArea area{id + "." + field.id, frame.words(field.label)};
    for (const PackProblem& problem : editing.problems)
      if (problem.article == article.id && problem.field == field.id &&
          problem.severity == Severity::error)
        area.note = problem.what + ": " + problem.remedy;
    if (editing.text(frame, column, area, changed.*field.value, typing))
      editing.change(with_article_details(editing.now(), std::move(changed)),
                     frame.words("editor.step.article"), typing);
    column.gap(frame, 1);
  }
  const Button buttons[] = {{id + ".show", frame.words("editor.show-article")},
                            {id + ".remove", frame.words("editor.remove-article")}};
  const auto pressed = button_row(frame, column, buttons);
  if (pressed == 0u) {
    editing.state.article = article.id;
    editing.state.side = EditorSide::article;
    editing.state.side_in_front = true;
  }
  if (pressed == 1u)
    editing.change(without_article(editing.now(), article.id),
                   frame.words("editor.step.remove-article"));
}

void draft_card(Frame& frame, Column& column, const Editing& editing, size_t index) {
  const Question& draft = *editing.now().drafts[index];
  const std::string id = "draft." + std::to_string(index + 1);
  const MenuRow row{id, draft.stem, kind_in_words(draft.kind, frame.words)};
  if (menu_row(frame, column, row)) {
    editing.state.draft = draft.id;
    editing.state.side = EditorSide::preview;
  }
  column.gap(frame, 0.5f);
  paragraph(frame, column, id + ".key",
            filled(frame.words("editor.draft-key"), {key_in_words(draft.shape)}), style::control,
            frame.theme.ink);
  for (const Evidence& piece : draft.evidence)
    paragraph(frame, column, "", piece.text, {Face::serif_italic, 16, 1.4f}, frame.theme.muted);
  column.gap(frame, 1);
  const Button buttons[] = {{id + ".keep", frame.words("editor.keep"), true},
                            {id + ".change", frame.words("editor.change")},
                            {id + ".drop", frame.words("editor.drop")}};
  const auto pressed = button_row(frame, column, buttons);
  column.gap(frame, 3);
  if (!pressed) return;
  if (*pressed == 2)
    return editing.change(without_draft(editing.now(), draft.id),
                          frame.words("editor.step.drop"));
  editing.change(with_draft_kept(editing.now(), draft.id), frame.words("editor.step.keep"));
  if (*pressed == 1) {
    editing.turn_to(draft.id);
    editing.state.jump = "form.stem";
  }
}

}  // namespace

void details_form(Frame& frame, Column& column, const Editing& editing) {
  heading(frame, column, "details.title", frame.words("editor.details"));
  column.gap(frame, 2);
  const Pack& head = *editing.now().head;
  for (const HeadField& field : kHeadFields) {
    Pack changed = head;
    std::string typing;
    const std::string note = head_note(editing, std::string_view(field.id).substr(5));
    if (editing.text(frame, column, {field.id, frame.words(field.label), "", note},
                     changed.*field.value, typing))
      editing.change(with_head(editing.now(), std::move(changed)),
                     frame.words("editor.step.details"), typing);
    column.gap(frame, 2);
  }
  std::string authors = authors_of(head), typing;
  if (editing.text(frame, column,
                   {"form.authors", frame.words("editor.authors"),
                    frame.words("editor.authors-example")},
                   authors, typing)) {
    Pack changed = head;
    changed.authors = authors_in(authors, head);
    editing.change(with_head(editing.now(), std::move(changed)),
                   frame.words("editor.step.details"), typing);
  }
  column.gap(frame, 2);
  const Work& work = *editing.desk.work();
  const std::string where = work.was_saved() ? "editor.saved-at" : "editor.will-be-saved-at";
  paragraph(frame, column, "details.file", filled(frame.words(where), {work.file().path}),
            style::caption, frame.theme.muted);
}

void articles_form(Frame& frame, Column& column, const Editing& editing) {
  heading(frame, column, "articles.title", frame.words("editor.articles"));
  column.gap(frame, 1);
  if (editing.desk.drafting()) {
    paragraph(frame, column, "articles.reading", frame.words("editor.drafting"), style::body,
              frame.theme.ink);
  } else {
    paragraph(frame, column, "articles.help", frame.words("editor.articles-help"), style::control,
              frame.theme.ink);
    column.gap(frame, 1);
    feed_entries(frame, column, editing);
    if (button(frame, column,
               {"articles.paste", frame.words("editor.paste"), editing.now().articles.empty()}))
      editing.ask(EditWish::What::paste_article);
    column.gap(frame, 1);
    const Typing typing =
        text_area(frame, column,
                  {"articles.path", frame.words("editor.article-path"), "/home/you/article.txt"},
                  editing.state.path);
    column.gap(frame, 1);
    const bool has_path = !editing.state.path.empty();
    if (button(frame, column, {"articles.open", frame.words("editor.open"), false, has_path}) ||
        (typing.entered && has_path))
      editing.ask(EditWish::What::open_article, editing.state.path);
  }
  column.gap(frame, 3);
  for (const ArticlePart& article : editing.now().articles) {
    hairline(frame, column);
    column.gap(frame, 2);
    article_fields(frame, column, editing, *article);
    set_aside_rows(frame, column, editing, article);
    column.gap(frame, 3);
  }
}

void drafts_form(Frame& frame, Column& column, const Editing& editing) {
  heading(frame, column, "drafts.title", frame.words("editor.drafts"));
  column.gap(frame, 1);
  const auto& drafts = editing.now().drafts;
  if (drafts.empty()) {
    paragraph(frame, column, "drafts.none", frame.words("editor.no-drafts"), style::body,
              frame.theme.muted);
    column.gap(frame, 2);
    if (button(frame, column, {"drafts.articles", frame.words("editor.add-article")}))
      editing.state.page = EditorPage::articles;
    return;
  }
  paragraph(frame, column, "drafts.help", frame.words("editor.drafts-help"), style::control,
            frame.theme.ink);
  column.gap(frame, 1);
  const Button buttons[] = {{"drafts.keep-all", frame.words("editor.keep-all")},
                            {"drafts.drop-all", frame.words("editor.drop-all")}};
  const auto pressed = button_row(frame, column, buttons);
  column.gap(frame, 3);
  if (pressed == 0u)
    editing.change(with_drafts_kept(editing.now()), frame.words("editor.step.keep"));
  if (pressed == 1u) {
    Manuscript none = editing.now();
    none.drafts.clear();
    editing.change(std::move(none), frame.words("editor.step.drop"));
  }
  for (size_t i = 0; i < drafts.size(); ++i) draft_card(frame, column, editing, i);
}

}  // namespace stet

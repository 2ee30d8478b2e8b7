#include "exchange/kvtml.h"

#include <array>
#include <optional>

#include "exchange/item_limit.h"
#include "exchange/xml.h"
#include "text/utf8.h"

namespace stet {

namespace {

using pugi::xml_node;

// The name of our own questions' "language": what stands there is asked as it is.
constexpr std::string_view kQuestion = "Question";
constexpr std::string_view kGap = "_____";

std::string text_at(const xml_node& node, const char* name) {
  return std::string(trimmed(xml_text(node.child(name))));
}

xml_node with_id(const xml_node& parent, const char* name, std::string_view id) {
  for (const xml_node& node : parent.children(name))
    if (id == node.attribute("id").value()) return node;
  return {};
}

// The first two of a file's languages: what is asked in, and what is answered in.
struct Languages {
  std::string from_id = "0", to_id = "1";
  std::string from, to;  // their names
  bool blanks = false;   // whether words in brackets are blanks
};
Languages languages_of(const xml_node& identifiers) {
  Languages languages;
  const xml_node from = identifiers.child("identifier"), to = from.next_sibling("identifier");
  if (!to) return languages;
  languages = {from.attribute("id").value(), to.attribute("id").value(), text_at(from, "name"),
               text_at(to, "name"), false};
  return languages;
}

// KWordQuiz's blanks: of "the [quick] brown [fox]", "the _____ brown _____" is shown and
// "quick; fox" is typed.
struct Blanked {
  std::string whole, shown, typed;
};
std::optional<Blanked> blanks_in(std::string_view text) {
  Blanked made;
  while (true) {
    const size_t open = text.find('[');
    const size_t close = open == text.npos ? open : text.find(']', open);
    const std::string_view before = text.substr(0, close == text.npos ? close : open);
    made.shown += before;
    made.whole += before;
    if (close == text.npos) break;
    const std::string_view word = text.substr(open + 1, close - open - 1);
    made.shown += kGap;
    made.whole += word;
    made.typed.append(made.typed.empty() ? "" : "; ").append(word);
    text.remove_prefix(close + 1);
  }
  if (made.typed.empty()) return std::nullopt;
  return made;
}

ItemText plain(std::string text) {
  return {std::move(text), Markup::plain};
}

// What a learner of words has beside them.
constexpr std::array<std::pair<const char*, const char*>, 3> kLost{
    {{"image", "a picture"}, {"sound", "a sound"}, {"example", "an example"}}};
constexpr std::array<std::pair<const char*, const char*>, 8> kBeside{
    {{"pronunciation", "pronunciations"},
     {"falsefriend", "false friends"},
     {"antonym", "antonyms"},
     {"paraphrase", "paraphrases"},
     {"comparison", "forms of words"},
     {"conjugation", "forms of words"},
     {"article", "articles of words"},
     {"grade", "how well words were known"}}};

void leave(const xml_node& entry, const Languages& languages, Item& item) {
  for (const xml_node& translation : entry.children("translation")) {
    const std::string_view id = translation.attribute("id").value();
    if (id != languages.from_id && id != languages.to_id) {
      if (translation.child("text")) add_new(item.beside, "words of further languages");
      continue;
    }
    for (const auto& [name, what] : kLost)
      if (translation.child(name)) add_new(item.lost, what);
    for (const auto& [name, what] : kBeside)
      if (translation.child(name)) add_new(item.beside, what);
    if (id == languages.from_id && translation.child("comment"))
      add_new(item.beside, "comments on what is asked");
  }
}

void read_entry(const xml_node& entry, size_t line, const Languages& languages, ItemSet& set) {
  const xml_node asked = with_id(entry, "translation", languages.from_id);
  const xml_node answered = with_id(entry, "translation", languages.to_id);
  const std::string word = text_at(asked, "text"), answer = text_at(answered, "text");
  if (word.empty() || answer.empty()) {
    if (!word.empty() || !answer.empty())
      set.unread.push_back({line, "the entry has no word in one of its two languages",
                            "write one, or take the entry out", word + answer});
    return;
  }
  Item item{.line = line, .kind = ItemKind::short_text};
  const auto asked_blanks = languages.blanks ? blanks_in(word) : std::nullopt;
  const auto blanks = languages.blanks ? blanks_in(answer) : std::nullopt;
  item.stem = plain(languages.from == kQuestion
                        ? word
                        : "What is “" + (asked_blanks ? asked_blanks->whole : word) + "” in " +
                              languages.to + "?" + (blanks ? "\n\n" + blanks->shown : ""));
  item.explanation = plain(text_at(answered, "comment"));
  item.answers.push_back({plain(blanks ? blanks->typed : answer), 100});
  if (const xml_node choices = answered.child("multiplechoice")) {
    item.kind = ItemKind::one_of;
    for (const xml_node& choice : choices.children("choice"))
      if (item.answers.size() < kMostAnswersRead) item.answers.push_back({plain(std::string(trimmed(xml_text(choice))))});
  } else if (std::string other = text_at(answered, "synonym"); !other.empty()) {
    item.answers.push_back({plain(std::move(other)), 100});
  }
  leave(entry, languages, item);
  set.items.push_back(std::move(item));
}

void add(xml_node parent, const char* name, const std::string& text) {
  parent.append_child(name).text().set(text.c_str());
}

xml_node add_with_id(xml_node parent, const char* name, size_t id) {
  xml_node node = parent.append_child(name);
  node.append_attribute("id").set_value(std::to_string(id).c_str());
  return node;
}

}  // namespace

Result<ItemSet> read_kvtml(std::string_view bytes) {
  const auto document = parse_xml(bytes);
  if (!document) return tl::unexpected(document.error());
  const xml_node root = (*document)->child("kvtml");
  if (!root || !root.child("entries"))
    return refuse("", "this XML is no KVTML of version 2",
                  "save it again with a newer Parley or KWordQuiz");
  ItemSet set;
  const xml_node information = root.child("information");
  set.title = text_at(information, "title");
  set.license = text_at(information, "license");
  if (std::string author = text_at(information, "author"); !author.empty())
    set.authors.push_back(std::move(author));
  Languages languages = languages_of(root.child("identifiers"));
  // What Parley writes in brackets is no blank.
  languages.blanks =
      languages.from != kQuestion && !text_at(information, "generator").starts_with("Parley");
  const xml_node first = root.child("identifiers").child("identifier");
  if (languages.from == kQuestion) set.language = text_at(first, "locale");
  XmlLines lines(bytes);
  for (const xml_node& entry : root.child("entries").children("entry"))
    if (!is_full(set)) read_entry(entry, lines.line_of(entry), languages, set);
  return set;
}

std::string write_kvtml(const ItemSet& set, Losses& losses) {
  pugi::xml_document document;
  xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  xml_node root = document.append_child("kvtml");
  root.append_attribute("version").set_value("2.0");
  xml_node information = root.append_child("information");
  add(information, "generator", "Stet");
  add(information, "title", set.title);
  for (const std::string& author : set.authors) add(information, "author", author);
  add(information, "license", set.license);
  xml_node languages = root.append_child("identifiers");
  for (size_t id = 0; id < 2; ++id) {
    xml_node language = add_with_id(languages, "identifier", id);
    add(language, "name", id == 0 ? std::string(kQuestion) : "Answer");
    add(language, "locale", set.language);
  }
  xml_node entries = root.append_child("entries");
  size_t next = 0;
  for (const Item& item : set.items) {
    const bool choice = item.kind == ItemKind::one_of || item.kind == ItemKind::truth;
    if (!choice && (item.kind != ItemKind::short_text || item.answers.size() > 2)) {
      losses.add(item.kind == ItemKind::description ? "articles" : "questions of other shapes");
      continue;
    }
    xml_node entry = add_with_id(entries, "entry", next++);
    add(add_with_id(entry, "translation", 0), "text", item.stem.text);
    xml_node answer = add_with_id(entry, "translation", 1);
    xml_node choices;
    for (const ItemAnswer& one : item.answers) {
      if (!one.feedback.empty()) losses.add("why an answer is right or wrong");
      if (one.weight > 0) {
        add(answer, answer.child("text") ? "synonym" : "text", one.text.text);
        continue;
      }
      if (!choices) choices = answer.append_child("multiplechoice");
      add(choices, "choice", one.text.text);
    }
    if (!item.explanation.empty()) add(answer, "comment", item.explanation.text);
    losses.add("ids, kinds and the order of options");
  }
  return written_xml(document);
}

}  // namespace stet

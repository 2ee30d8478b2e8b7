#include "exchange/anki.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "exchange/anki_cloze.h"
#include "exchange/html.h"
#include "exchange/item_limit.h"
#include "text/clean.h"
#include "text/csv.h"
#include "text/utf8.h"

namespace stet {

namespace {

struct Header {
  std::optional<char> separator;
  bool html = false;
  size_t guid = 0, tags = 0, notetype = 0, deck = 0;  // columns from 1; 0: none
  std::string deck_name = {};
  std::vector<std::string> all_tags = {};  // of every card
};

constexpr std::string_view kOldTags = "tags:";

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  for (const char c : text) {
    if (words.empty() || c == ' ') words.emplace_back();
    if (c != ' ') words.back() += c;
  }
  std::erase(words, "");
  return words;
}

// "Sea::Ferries", a deck in a deck, as a category's path.
std::string deck_as_category(std::string_view deck) {
  std::string path = category_of_title(std::string(trimmed(deck)));
  for (size_t at; (at = path.find("::")) != std::string::npos;) path.replace(at, 2, "/");
  return path;
}

constexpr std::array<std::pair<std::string_view, char>, 6> kSeparators{{{"comma", ','},
                                                                        {"semicolon", ';'},
                                                                        {"tab", '\t'},
                                                                        {"space", ' '},
                                                                        {"pipe", '|'},
                                                                        {"colon", ':'}}};

size_t column_number(std::string_view text) {
  size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// A line "#key:value"; true when the key is known.
bool read_header(std::string_view line, Header& header) {
  const size_t colon = line.find(':');
  if (!line.starts_with('#') || colon == std::string_view::npos) return false;
  const std::string key = lower(trimmed(line.substr(1, colon - 1)));
  std::string_view value = line.substr(colon + 1);
  if (key == "separator") {
    const std::string name = lower(trimmed(value));
    if (value.size() == 1) header.separator = value[0];
    for (const auto& [known, character] : kSeparators)
      if (name == known) header.separator = character;
    return true;
  }
  value = trimmed(value);
  if (key == "html") {
    header.html = lower(value) == "true";
    return true;
  }
  for (const auto& [name, column] :
       {std::pair("guid column", &header.guid), std::pair("tags column", &header.tags),
        std::pair("notetype column", &header.notetype), std::pair("deck column", &header.deck)})
    if (key == name) {
      *column = column_number(value);
      return true;
    }
  if (key == "deck") header.deck_name = title_of_category(deck_as_category(value));
  if (key == "tags") header.all_tags = words_in(value);
  return key == "tags" || key == "columns" || key == "notetype" || key == "deck" ||
         key == "if matches" || key == "match scope";
}

std::string_view without_mark(std::string_view bytes) {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  return bytes;
}

// The lines before the cards: "#key:value", comments, and "tags: …" as old files have it. The
// first line of the cards is what the separator is guessed from.
Header read_headers(std::string_view bytes) {
  Header header;
  char separator = '\t';
  for (size_t begin = 0; begin < bytes.size();) {
    const size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = trimmed(bytes.substr(begin, end - begin));
    if (line.starts_with(kOldTags) && begin == 0) {
      header.all_tags = words_in(line.substr(kOldTags.size()));
    } else if (!line.empty() && !read_header(bytes.substr(begin, end - begin), header) &&
               !line.starts_with('#')) {
      for (const char c : {':', '|', ';', ',', '\t'})
        if (line.find(c) != std::string_view::npos) separator = c;
      break;
    }
    begin = end + 1;
  }
  if (!header.separator) header.separator = separator;
  return header;
}

bool is_old_tags(const CsvRow& row) {
  return row.line == 1 && row.cells[0].starts_with(kOldTags);
}

// The text of a field, without the sounds that Anki would play in it.
std::string without_sounds(std::string text, Item& item) {
  constexpr std::string_view kSound = "[sound:";
  for (size_t at; (at = text.find(kSound)) != std::string::npos;) {
    const size_t end = text.find(']', at);
    if (end == std::string::npos) break;
    text.erase(at, end + 1 - at);
    add_new(item.lost, "a sound");
  }
  return std::string(trimmed(text));
}

void read_note(Item item, const std::vector<std::string>& fields, Markup markup, ItemSet& set) {
  auto gaps = read_anki_cloze(item, fields, markup);
  if (!gaps) {
    set.unread.push_back({item.line, gaps.error().what, gaps.error().remedy, ""});
    return;
  }
  for (Item& gap : *gaps) set.items.push_back(std::move(gap));
  if (!gaps->empty()) return;
  if (fields.size() < 2 || fields[0].empty() || fields[1].empty()) {
    set.unread.push_back({item.line, "the card has only one side",
                          "write the question, the separator and the answer on one line",
                          fields.empty() ? "" : fields[0]});
    return;
  }
  if (std::ranges::any_of(fields.begin() + 2, fields.end(),
                          [](const std::string& f) { return !f.empty(); }))
    item.lost.emplace_back("further fields");
  item.stem = {fields[0], markup};
  item.answers.push_back({{fields[1], markup}, 100});
  set.items.push_back(std::move(item));
}

// Fields end at a tab and cards at a line end, which are written in HTML instead.
std::string on_one_line(std::string_view html) {
  std::string out;
  for (const char c : html) out.append(c == '\n' ? "<br>" : std::string(1, c == '\t' ? ' ' : c));
  return out;
}
std::string field(std::string_view text) {
  return on_one_line(html_escaped(text));
}

std::string answer_of(const Item& item) {
  std::string answer;
  for (const ItemAnswer& one : item.answers)
    if (one.weight > 0)
      answer += (answer.empty()                      ? ""
                 : item.kind == ItemKind::short_text ? " / "
                                                     : "<br>") +
                field(one.text.text);
  for (const ItemPair& pair : item.pairs)
    if (!pair.left.empty())
      answer +=
          (answer.empty() ? "" : "<br>") + field(pair.left.text) + " – " + on_one_line(pair.right);
  return answer;
}

// The stem, and below it what there is to choose from.
std::string front_of(const Item& item) {
  std::string front = field(item.stem.text);
  const bool shown = item.kind == ItemKind::one_of || item.kind == ItemKind::some_of;
  if (shown)
    for (const ItemAnswer& answer : item.answers) front += "<br>– " + field(answer.text.text);
  for (const ItemPair& pair : item.pairs)
    if (!pair.left.empty()) front += "<br>– " + field(pair.left.text);
  return front;
}

}  // namespace

bool is_anki_text(std::string_view bytes) {
  bytes = without_mark(bytes);
  Header header;
  if (read_header(bytes.substr(0, bytes.find('\n')), header)) return true;
  // Without a header: lines with tabs and no names of columns.
  std::string_view rest = bytes;
  while (rest.starts_with('#')) rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
  const std::string_view line = rest.substr(0, rest.find('\n'));
  return line.find('\t') != std::string_view::npos &&
         line.find_first_of("{}") == std::string_view::npos &&
         !lower(line).starts_with("question\t") &&
         lower(line).find("\tquestion") == std::string::npos;
}

Result<ItemSet> read_anki_text(std::string_view bytes) {
  bytes = without_mark(bytes);
  const Header header = read_headers(bytes);
  const auto rows = read_csv(bytes, *header.separator, '#');
  if (!rows) return tl::unexpected(rows.error());
  ItemSet set{.title = header.deck_name};
  for (const CsvRow& row : *rows) {
    if (is_full(set)) break;
    if (is_old_tags(row)) continue;
    Item item{.line = row.line, .tags = header.all_tags, .kind = ItemKind::short_text};
    std::vector<std::string> fields;
    for (size_t i = 0; i < row.cells.size(); ++i) {
      const size_t column = i + 1;
      if (column == header.guid)
        item.id = row.cells[i];
      else if (column == header.tags)
        for (std::string& tag : words_in(row.cells[i])) item.tags.push_back(std::move(tag));
      else if (column == header.deck)
        item.category = deck_as_category(row.cells[i]);
      else if (column != header.notetype)
        fields.push_back(without_sounds(row.cells[i], item));
    }
    read_note(std::move(item), fields, header.html ? Markup::html : Markup::plain, set);
  }
  return set;
}

std::string write_anki_text(const ItemSet& set, Losses& losses) {
  std::string out =
      "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n#deck:" + clean_line(set.title) +
      "\n";
  for (const Item& item : set.items) {
    if (item.kind == ItemKind::description) {
      losses.add("articles");
      continue;
    }
    std::string back = answer_of(item);
    if (!item.explanation.empty()) losses.add("explanations");
    for (const ItemAnswer& answer : item.answers) {
      if (!answer.feedback.empty()) losses.add("why an answer is right or wrong");
      if (answer.tolerance != 0) losses.add("how far off a number may be");
    }
    std::string tags;
    for (std::string tag : item.tags) {
      std::ranges::replace(tag, ' ', '-');
      tags += (tags.empty() ? "" : " ") + tag;
    }
    if (item.kind != ItemKind::short_text && item.kind != ItemKind::number)
      losses.add("answering by choice: the card shows the options and asks for the answer");
    out += field(item.id) + "\t" + front_of(item) + "\t" + back + "\t" + field(tags) + "\n";
  }
  return out;
}

}  // namespace stet

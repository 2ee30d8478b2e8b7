#include "bank/pack_reader.h"

#include <algorithm>
#include <charconv>

#include "bank/codes.h"
#include "bank/kind.h"
#include "bank/limits.h"
#include "bank/upgrades.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::string at(std::string list, size_t index) {
  return std::move(list) + "/" + std::to_string(index);
}

bool is_uuid(std::string_view id) {
  constexpr std::string_view kForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  if (id.size() != kForm.size()) return false;
  for (size_t i = 0; i < id.size(); ++i) {
    const bool hex = (id[i] >= '0' && id[i] <= '9') || (id[i] >= 'a' && id[i] <= 'f');
    if (kForm[i] == 'x' ? !hex : id[i] != '-') return false;
  }
  return true;
}

// Scores are kept under ids, so an id that another pack uses too would mix them up.
void check_unique(const std::string& id, const std::string& made_from, const Fields& fields,
                  Report& report) {
  const std::string pointer = fields.pointer("id");
  if (id.empty() || is_uuid(id) || report.broken(pointer)) return;
  report.warning(code::kNotUnique, pointer, fields.place("id"),
                 "the id " + quoted(id) + " may stand in another pack too",
                 "use one that can't, such as \"" + uuid_of(id + "\n" + made_from) + "\"");
}

std::optional<Origin> read_origin(const JsonNode* node, const std::string& pointer,
                                  Report& report) {
  if (!node) return std::nullopt;
  Fields fields(*node, pointer, "an origin", report);
  Origin origin;
  origin.writer = fields.text("writer", {"the kind of the writer that made it", kLineLimit});
  if (const JsonNode* seed = fields.object("seed"); seed && seed->string()) {
    const std::string& digits = *seed->string();
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, origin.seed);
    if (read.ec != std::errc{} || read.ptr != end)
      fields.error(code::kMalformed, "seed", quoted(digits) + " is no seed", "use a whole number");
  } else {
    origin.seed = static_cast<uint64_t>(
        fields.integer("seed", {.meaning = "the seed it was made with"}, 0, INT64_MAX).value_or(0));
  }
  if (const JsonNode* change = fields.object("change")) {
    Fields part(*change, fields.pointer("change"), "a change", report);
    Change read;
    read.from = part.text("from", {"the words of the article", kStatementLimit});
    read.to = part.text("to", {"the words shown instead", kStatementLimit});
    const JsonNode::Array* ends =
        part.list("at", {.meaning = "where the words stand, as [begin, end]"}, 2, 2);
    if (ends && ends->size() == 2) {
      const int64_t* begin = (*ends)[0].integer();
      const int64_t* end = (*ends)[1].integer();
      if (!begin || !end || *begin < 0 || *end < 0)
        part.error(code::kOutOfRange, "at", "\"at\" is no pair of offsets",
                   "write it as [begin, end] in bytes, \"end\" being one past the last");
      else if (*end <= *begin)
        part.error(code::kChangeElsewhere, "at", "the change ends before it begins",
                   "write \"at\" as [begin, end] in bytes, \"end\" being one past the last");
      else
        read.at = {static_cast<size_t>(*begin), static_cast<size_t>(*end)};
    }
    part.finish(read.unknown);
    origin.change = std::move(read);
  }
  fields.finish(origin.unknown);
  return origin;
}

std::vector<Evidence> read_evidence(Fields& fields, Report& report) {
  std::vector<Evidence> evidence;
  const JsonNode::Array* nodes =
      fields.list("evidence", {.meaning = "", .required = false}, 0, kMostEvidence);
  if (!nodes) return evidence;
  for (const JsonNode& node : *nodes) {
    Fields part(node, at(fields.pointer("evidence"), evidence.size()), "a piece of evidence",
                report);
    Evidence piece;
    piece.article = part.id("article", "the id of the article it stands in");
    const auto begin = part.integer(
        "begin", {.meaning = "the byte of the article at which it begins"}, 0, INT64_MAX);
    const auto end =
        part.integer("end", {.meaning = "the byte of the article after its last"}, 0, INT64_MAX);
    piece.span = {static_cast<size_t>(begin.value_or(0)), static_cast<size_t>(end.value_or(0))};
    piece.text = part.text("text", {"the words that stand there", kPassageLimit});
    part.finish(piece.unknown);
    evidence.push_back(std::move(piece));
  }
  return evidence;
}

std::vector<std::string_view> kind_names() {
  std::vector<std::string_view> names;
  for (const Kind& kind : kinds()) names.push_back(kind.name);
  return names;
}

void read_kind_and_skill(Question& question, Fields& fields) {
  static const std::vector<std::string_view> names = kind_names();
  const Kind* kind = nullptr;
  if (const auto found = fields.one_of("kind", "kind", names,
                                       {"what the question trains, such as \"who-said-it\""}))
    kind = &kinds()[*found];
  const auto skill = fields.one_of("skill", "skill", {skills().begin(), skills().end()},
                                   {.meaning = "", .required = false});
  if (kind) question.kind = kind->name;
  if (skill) question.skill = skills()[*skill];
  if (!kind) return;
  if (skill && question.skill != kind->skill)
    fields.error(code::kOtherSkill, "skill",
                 "the kind " + quoted(kind->name) + " belongs to the skill " + quoted(kind->skill) +
                     ", not to " + quoted(question.skill),
                 "use " + quoted(kind->skill) + " or leave the key out");
  question.skill = kind->skill;
}

Question read_question(const JsonNode& node, const std::string& pointer, Report& report) {
  Fields fields(node, pointer, "a question", report);
  Question question;
  if (!fields.usable()) return question;
  question.id = fields.id("id", "a name for the question, best a uuid");
  read_kind_and_skill(question, fields);
  const auto shape = fields.one_of("shape", "shape", {shape_names().begin(), shape_names().end()},
                                   {"how it is answered, such as \"choose\""});
  question.difficulty = static_cast<int>(
      fields.integer("difficulty", {.meaning = "", .required = false}, 1, 3).value_or(1));
  question.stem = fields.text("stem", {"the question as the player reads it", kStemLimit});
  if (shape) question.shape = read_shape(*shape, fields, report);
  question.explanation =
      fields.text("explanation", {"what is shown after the answer", kExplanationLimit, false});
  question.debatable = fields.flag("debatable");
  if (std::string date = fields.date("expires", "the last day it can be asked"); !date.empty())
    question.expires = std::move(date);
  question.evidence = read_evidence(fields, report);
  question.origin = read_origin(fields.object("origin"), fields.pointer("origin"), report);
  // Without a shape, its keys aren't unknown: they can't be told yet.
  if (shape) fields.finish(question.unknown);
  check_unique(question.id, question.stem, fields, report);
  return question;
}

std::vector<Author> read_authors(Fields& fields, Report& report) {
  std::vector<Author> authors;
  const JsonNode::Array* nodes =
      fields.list("authors", {.meaning = "", .required = false}, 0, kMostAuthors);
  if (!nodes) return authors;
  for (const JsonNode& node : *nodes) {
    Fields part(node, at(fields.pointer("authors"), authors.size()), "an author", report);
    Author author;
    author.name = part.text("name", {"the name of the author", kLineLimit});
    part.finish(author.unknown);
    authors.push_back(std::move(author));
  }
  return authors;
}

bool is_language(std::string_view tag) {
  size_t part = 0;
  for (size_t begin = 0; begin <= tag.size(); ++part) {
    const size_t end = std::min(tag.find('-', begin), tag.size());
    const size_t length = end - begin;
    if (length < (part == 0 ? 2u : 1u) || length > (part == 0 ? 3u : 8u)) return false;
    for (const char c : tag.substr(begin, length)) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (part == 0 || c < '0' || c > '9')) return false;
    }
    begin = end + 1;
  }
  return true;
}

// Whether the file is a pack of a version that can be read.
bool is_known_pack(const JsonNode& root, Report& report) {
  const JsonNode* format = root.find("format");
  if (!format || !format->string() || *format->string() != "stet-pack") {
    report.error(code::kNotAPack, format ? "/format" : "", format ? format->place : Span{},
                 "this is not a Stet pack",
                 "a pack is an object that begins {\"format\": \"stet-pack\", \"version\": 1");
    return false;
  }
  Fields fields(root, "", "a pack", report);
  const auto version = fields.integer(
      "version", {.meaning = "the version of the format, which is 1"}, INT64_MIN, INT64_MAX);
  if (!version) return false;
  if (*version > kPackVersion)
    fields.error(code::kNewerVersion, "version", "this pack was made by a newer Stet",
                 "update Stet to open it");
  if (*version < kPackVersion)
    fields.error(code::kNoSuchVersion, "version",
                 "there is no version " + std::to_string(*version) + " of the format",
                 "use \"version\": 1");
  return *version == kPackVersion;
}

}  // namespace

Result<JsonNode> parse_pack(std::string_view bytes, const std::string& name, size_t* refused_at) {
  constexpr JsonLimits kLimits{.string_bytes = 512 << 10};  // articles are long
  auto root = parse_json(bytes, name, kLimits, refused_at);
  if (root) upgrade_pack(*root, pack_upgrades());
  return root;
}

std::optional<Pack> read_pack(const JsonNode& root, Report& report) {
  if (!is_known_pack(root, report)) return std::nullopt;
  Fields fields(root, "", "a pack", report);
  Pack pack;
  fields.object("format");
  fields.object("version");
  if (const JsonNode* schema = fields.object("$schema"); schema && schema->string())
    pack.schema = *schema->string();
  pack.id = fields.id("id", "a name for the pack, best a uuid");
  pack.revision = static_cast<int>(
      fields.integer("revision", {.meaning = "", .required = false}, 1, INT32_MAX).value_or(1));
  pack.title = fields.text("title", {"what the pack is called", kLineLimit});
  check_unique(pack.id, pack.title, fields, report);
  if (std::string language = fields.text("language", {"", kLineLimit, false}); !language.empty()) {
    if (!is_language(language))
      fields.error(code::kMalformed, "language", quoted(language) + " is no language tag",
                   "write it like \"en\" or \"pt-BR\"");
    pack.language = std::move(language);
  }
  pack.license = fields.text("license", {"", kLineLimit, false});
  pack.authors = read_authors(fields, report);
  const Wanted articles{.meaning = "", .required = false};
  if (const JsonNode::Array* nodes = fields.list("articles", articles, 0, kMostArticles))
    for (const JsonNode& node : *nodes)
      pack.articles.push_back(
          read_article_of_pack(node, at(fields.pointer("articles"), pack.articles.size()), report));
  if (const JsonNode::Array* nodes =
          fields.list("questions", {.meaning = "a question"}, 1, kMostQuestions))
    for (const JsonNode& node : *nodes)
      pack.questions.push_back(
          read_question(node, at(fields.pointer("questions"), pack.questions.size()), report));
  fields.finish(pack.unknown);
  return pack;
}

}  // namespace stet

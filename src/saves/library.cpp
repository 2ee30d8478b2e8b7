#include "saves/library.h"

#include <algorithm>
#include <filesystem>

#include "bank/checker.h"
#include "bank/codes.h"
#include "text/clean.h"
#include "text/file.h"
#include "text/json.h"
#include "text/utf8.h"

namespace stet {

namespace {

namespace fs = std::filesystem;

std::string aside_folder(const Places& places) {
  return places.packs() + "/replaced";
}
// Holds the ids of the packs that changed last, a line each.
std::string last_change(const Places& places) {
  return aside_folder(places) + "/last-change";
}
// What stood there before; absent where nothing did.
std::string aside_path(const Places& places, const std::string& id) {
  return aside_folder(places) + "/" + id + ".json";
}

std::string first_words(const std::string& stem) {
  constexpr size_t kShown = 70;
  const std::string line = clean_line(stem);
  size_t end = 0;
  for (size_t n = 0; n < kShown && end < line.size(); ++n) end += decode(line, end).length;
  return line.substr(0, end) + (end < line.size() ? "…" : "");
}

// The question as its file has it.
std::string written(const Question& question) {
  Pack alone;
  alone.questions = {question};
  return write_pack(alone);
}

// The kept pack without its proof, which may be of an older Stet; absent when it can't be read.
std::optional<Pack> kept_pack(const std::string& path) {
  const auto bytes = read_file(path, kPackLimit, "a pack");
  if (!bytes) return std::nullopt;
  return read_pack_form(*bytes);
}

bool is_of_a_newer_stet(const std::string& path) {
  const auto bytes = read_file(path, kPackLimit, "a pack");
  static const Lexicon none;
  return bytes && std::ranges::count(check_pack(*bytes, none).findings, code::kNewerVersion,
                                     &Finding::code) > 0;
}

// Sets the packs' files aside, or remembers that there were none, before they change.
Result<void> set_aside(const Places& places, const std::vector<std::string>& ids) {
  std::error_code error;
  fs::remove_all(aside_folder(places), error);
  std::string list;
  for (const std::string& id : ids) {
    list += id + "\n";
    if (!fs::exists(places.kept_pack(id), error)) continue;
    const auto bytes = read_file(places.kept_pack(id), kPackLimit, "a pack");
    if (!bytes) return tl::unexpected(bytes.error());
    if (auto kept = write_file(aside_path(places, id), *bytes); !kept) return kept;
  }
  return write_file(last_change(places), list);
}

std::vector<std::string> changed_last(const Places& places) {
  constexpr size_t kLongestList = 1 << 20;
  std::vector<std::string> ids;
  const auto list = read_file(last_change(places), kLongestList, "the last change");
  for (size_t begin = 0; list && begin < list->size();) {
    const size_t end = std::min(list->find('\n', begin), list->size());
    if (is_plain_id(list->substr(begin, end - begin)))
      ids.push_back(list->substr(begin, end - begin));
    begin = end + 1;
  }
  return ids;
}

// The file as it was; whether there was one.
Result<bool> bring_back(const Places& places, const std::string& id) {
  std::error_code error;
  if (!fs::exists(aside_path(places, id), error)) {
    const bool ours = fs::is_regular_file(places.kept_pack(id), error);
    if (ours && !fs::remove(places.kept_pack(id), error))
      return refuse(places.kept_pack(id), "can't be removed: " + error.message());
    return false;
  }
  const auto bytes = read_file(aside_path(places, id), kPackLimit, "a pack");
  if (!bytes) return tl::unexpected(bytes.error());
  if (auto back = write_file(places.kept_pack(id), *bytes); !back)
    return tl::unexpected(back.error());
  return true;
}

}  // namespace

Phrase outcome_of(const Installed& installed) {
  const std::string revision = std::to_string(installed.revision);
  const size_t changes = installed.changes.size();
  switch (installed.what) {
    case Installation::added:
      return {"library.added", {installed.title}};
    case Installation::unchanged:
      return {"library.unchanged", {installed.title}};
    case Installation::older:
      return {"library.older", {installed.title, revision}};
    default:
      return {changes == 1 ? "library.replaced" : "library.replaced-several",
              {installed.title, revision, std::to_string(changes)}};
  }
}

std::vector<Phrase> changes_between(const Pack& before, const Pack& after) {
  std::vector<Phrase> changes;
  if (before.title != after.title)
    changes.push_back({"library.title", {first_words(before.title), first_words(after.title)}});
  for (const Question& question : after.questions) {
    const Question* old = before.question(question.id);
    if (!old)
      changes.push_back({"library.new", {first_words(question.stem)}});
    else if (written(*old) != written(question))
      changes.push_back({"library.changed", {first_words(question.stem)}});
  }
  for (const Question& question : before.questions)
    if (!after.question(question.id))
      changes.push_back({"library.gone", {first_words(question.stem)}});
  for (const PackArticle& article : after.articles) {
    const PackArticle* old = before.article(article.id);
    if (!old || old->text != article.text || old->blocks != article.blocks)
      changes.push_back(
          {old ? "library.article-changed" : "library.article-new", {first_words(article.title)}});
  }
  for (const PackArticle& article : before.articles)
    if (!after.article(article.id))
      changes.push_back({"library.article-gone", {first_words(article.title)}});
  return changes;
}

Result<Installed> foresee(const Places& places, const Arriving& arriving) {
  const Pack& pack = arriving.pack;
  const auto path = path_of_kept_pack(places, pack.id);
  if (!path) return tl::unexpected(path.error());
  Installed installed{Installation::added, pack.title, pack.revision, {}};
  const auto kept = kept_pack(*path);
  if (!kept && is_of_a_newer_stet(*path))
    return refuse(*path, "what you have under this id was made by a newer Stet",
                  "update Stet to replace it");
  if (!kept) return installed;
  Pack same = pack;
  same.revision = kept->revision;
  if (write_pack(same) == write_pack(*kept)) {
    installed.what = Installation::unchanged;
    installed.revision = kept->revision;
    return installed;
  }
  installed.changes = changes_between(*kept, pack);
  const bool older = pack.revision < kept->revision;
  if (older && !arriving.even_if_older) {
    installed.what = Installation::older;
    installed.revision = kept->revision;
    return installed;
  }
  installed.what = Installation::replaced;
  installed.revision = std::max(pack.revision, kept->revision + 1);
  return installed;
}

Result<std::vector<Installed>> install_packs(const Places& places, std::vector<Arriving> packs) {
  std::vector<Installed> all;
  std::vector<std::string> ids;
  for (const Arriving& arriving : packs) {
    auto installed = foresee(places, arriving);
    if (!installed) return tl::unexpected(installed.error());
    const bool changes =
        installed->what == Installation::added || installed->what == Installation::replaced;
    if (changes && std::ranges::find(ids, arriving.pack.id) != ids.end())
      return refuse("", "“" + arriving.pack.title + "” is twice among them",
                    "import one, then the other, or give one another title");
    if (changes) ids.push_back(arriving.pack.id);
    all.push_back(std::move(*installed));
  }
  if (ids.empty()) return all;
  if (auto aside = set_aside(places, ids); !aside) return tl::unexpected(aside.error());
  for (size_t i = 0; i < packs.size(); ++i) {
    Pack& pack = packs[i].pack;
    if (std::ranges::find(ids, pack.id) == ids.end()) continue;
    pack.revision = all[i].revision;
    const auto kept = write_file(places.kept_pack(pack.id), write_pack(pack));
    if (kept) continue;
    undo_library_change(places);
    return tl::unexpected(kept.error());
  }
  return all;
}

Result<Phrase> remove_pack(const Places& places, const std::string& id) {
  const auto path = path_of_kept_pack(places, id);
  if (!path) return tl::unexpected(path.error());
  const auto kept = kept_pack(*path);
  std::error_code error;
  if (!fs::exists(*path, error))
    return refuse("", "none of your packs has the id \"" + id + "\"", "see stet packs");
  if (auto aside = set_aside(places, {id}); !aside) return tl::unexpected(aside.error());
  if (!fs::remove(*path, error)) return refuse(*path, "can't be removed: " + error.message());
  return Phrase{"library.removed", {kept ? kept->title : id}};
}

bool can_undo_library_change(const Places& places) {
  return !changed_last(places).empty();
}

Result<std::vector<Phrase>> undo_library_change(const Places& places) {
  const std::vector<std::string> ids = changed_last(places);
  if (ids.empty()) return refuse("", "there is no change to undo");
  std::vector<Phrase> said;
  for (const std::string& id : ids) {
    const auto now = kept_pack(places.kept_pack(id));
    const auto was_there = bring_back(places, id);
    if (!was_there) return tl::unexpected(was_there.error());
    const auto kept = *was_there ? kept_pack(places.kept_pack(id)) : now;
    said.push_back({*was_there ? "library.back" : "library.out-again", {kept ? kept->title : id}});
  }
  std::error_code error;
  fs::remove_all(aside_folder(places), error);
  return said;
}

}  // namespace stet

#include "saves/library.h"

#include <algorithm>
#include <filesystem>

#include "bank/checker.h"
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
// Holds the id of the pack that changed last.
std::string last_change(const Places& places) {
  return aside_folder(places) + "/last";
}
std::string aside_path(const Places& places) {
  return aside_folder(places) + "/before.json";
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

// Sets the pack's file aside, or remembers that there was none, before it changes.
Result<void> set_aside(const Places& places, const std::string& id, const std::string& path) {
  std::error_code error;
  fs::remove(aside_path(places), error);
  if (const auto bytes = read_file(path, kPackLimit, "a pack"))
    if (auto kept = write_file(aside_path(places), *bytes); !kept) return kept;
  return write_file(last_change(places), id);
}

std::string counted(size_t n, const std::string& noun) {
  return std::to_string(n) + " " + noun + (n == 1 ? "" : "s");
}

}  // namespace

std::string in_words(const Installed& installed) {
  const std::string title = "“" + installed.title + "”";
  switch (installed.what) {
    case Installation::added: return title + " is now among your packs";
    case Installation::unchanged: return title + " is already among your packs, word for word";
    default:
      return title + " is replaced by revision " + std::to_string(installed.revision) + ": " +
             counted(installed.changes.size(), "change") + "; scores are kept";
  }
}

std::vector<std::string> changes_between(const Pack& before, const Pack& after) {
  std::vector<std::string> changes;
  if (before.title != after.title)
    changes.push_back("~ title: " + first_words(before.title) + " → " + first_words(after.title));
  for (const Question& question : after.questions) {
    const Question* old = before.question(question.id);
    if (!old)
      changes.push_back("+ " + first_words(question.stem));
    else if (written(*old) != written(question))
      changes.push_back("~ " + first_words(question.stem));
  }
  for (const Question& question : before.questions)
    if (!after.question(question.id)) changes.push_back("- " + first_words(question.stem));
  for (const PackArticle& article : after.articles) {
    const PackArticle* old = before.article(article.id);
    if (!old || old->text != article.text || old->blocks != article.blocks)
      changes.push_back((old ? "~ article: " : "+ article: ") + first_words(article.title));
  }
  for (const PackArticle& article : before.articles)
    if (!after.article(article.id)) changes.push_back("- article: " + first_words(article.title));
  return changes;
}

Result<Installed> install_pack(const Places& places, Pack pack) {
  const auto path = path_of_kept_pack(places, pack.id);
  if (!path) return tl::unexpected(path.error());
  Installed installed{Installation::added, pack.title, pack.revision, {}};
  if (const auto kept = kept_pack(*path)) {
    installed.changes = changes_between(*kept, pack);
    Pack same = pack;
    same.revision = kept->revision;
    if (write_pack(same) == write_pack(*kept)) {
      installed.what = Installation::unchanged;
      return installed;
    }
    installed.what = Installation::replaced;
    pack.revision = std::max(pack.revision, kept->revision + 1);
    installed.revision = pack.revision;
  }
  if (auto aside = set_aside(places, pack.id, *path); !aside)
    return tl::unexpected(aside.error());
  if (auto kept = write_file(*path, write_pack(pack)); !kept) return tl::unexpected(kept.error());
  return installed;
}

Result<std::string> remove_pack(const Places& places, const std::string& id) {
  const auto path = path_of_kept_pack(places, id);
  if (!path) return tl::unexpected(path.error());
  const auto kept = kept_pack(*path);
  std::error_code error;
  if (!fs::exists(*path, error))
    return refuse("", "none of your packs has the id \"" + id + "\"", "see stet packs");
  if (auto aside = set_aside(places, id, *path); !aside) return tl::unexpected(aside.error());
  if (!fs::remove(*path, error)) return refuse(*path, "can't be removed: " + error.message());
  return "“" + (kept ? kept->title : id) + "” is no longer among your packs";
}

Result<std::string> undo_library_change(const Places& places) {
  const auto id = read_file(last_change(places), 256, "the last change");
  if (!id) return refuse("", "there is no change to undo");
  const auto path = path_of_kept_pack(places, *id);
  if (!path) return tl::unexpected(path.error());
  std::error_code error;
  std::string title = *id;
  const bool was_there = fs::exists(aside_path(places), error);
  if (const auto kept = kept_pack(was_there ? aside_path(places) : *path)) title = kept->title;
  if (was_there) {
    const auto bytes = read_file(aside_path(places), kPackLimit, "a pack");
    if (!bytes) return tl::unexpected(bytes.error());
    if (auto back = write_file(*path, *bytes); !back) return tl::unexpected(back.error());
    fs::remove(aside_path(places), error);
  } else if (!fs::remove(*path, error) && error) {
    return refuse(*path, "can't be removed: " + error.message());
  }
  fs::remove(last_change(places), error);
  return "“" + title + "” is " + (was_there ? "as it was before" : "taken out again");
}

}  // namespace stet

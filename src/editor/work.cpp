#include "editor/work.h"

#include <algorithm>
#include <filesystem>

#include "bank/checker.h"
#include "editor/open_for_editing.h"
#include "saves/places.h"
#include "text/file.h"

namespace stet {

namespace {

// "" when there is no file.
Result<std::string> checksum_at(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::string();
  const auto bytes = read_file(path, kPackLimit, "a pack");
  if (!bytes) return tl::unexpected(bytes.error());
  return sha256_hex(*bytes);
}

bool holds_the_same(const Manuscript& a, const Manuscript& b) {
  return a.head == b.head && a.articles == b.articles && a.questions == b.questions;
}

}  // namespace

Work Work::begin(Manuscript first, std::string path) {
  return Work(std::move(first), {std::move(path)});
}

Result<Work> Work::open(const std::string& path) {
  const auto bytes = read_file(path, kPackLimit, "a pack");
  if (!bytes) return tl::unexpected(bytes.error());
  auto pack = open_for_editing(*bytes, path);
  if (!pack) return tl::unexpected(pack.error());
  const int revision = pack->revision;
  Work work(manuscript_of(std::move(*pack)), {path, sha256_hex(*bytes), revision});
  work.saved_ = work.now();
  return work;
}

Work Work::restore(Manuscript manuscript, PackFile file) {
  Work work(std::move(manuscript), std::move(file));
  Pack pack = pack_of(work.now());
  pack.revision = work.file_.revision;
  if (sha256_hex(write_pack(pack)) == work.file_.sha256) work.saved_ = work.now();
  return work;
}

bool Work::unsaved() const {
  return !saved_.head || !holds_the_same(saved_, now());
}

Pack Work::pack() const {
  Pack pack = pack_of(now());
  pack.revision = file_.revision + (unsaved() || !was_saved() ? 1 : 0);
  return pack;
}

Result<void> Work::write(const std::string& path, const Lexicon& lexicon) {
  const std::string bytes = write_pack(pack());
  const Checked checked = check_pack(bytes, lexicon);
  if (!checked.passed()) {
    const auto first =
        std::ranges::find(checked.findings, Severity::error, &Finding::severity);
    return refuse("", "the pack can't be saved yet: " + first->what, first->remedy);
  }
  if (auto written = write_file(path, bytes); !written) return written;
  file_ = {path, sha256_hex(bytes), checked.pack->revision};
  saved_ = now();
  return {};
}

Result<Saving> Work::save(const Lexicon& lexicon, bool over) {
  const auto there = checksum_at(file_.path);
  if (!there) return tl::unexpected(there.error());
  if (!over && !there->empty() && *there != file_.sha256)
    return was_saved() ? Saving::changed_on_disk : Saving::in_the_way;
  return write(file_.path, lexicon).map([] { return Saving::saved; });
}

Result<Saving> Work::save_as(const std::string& path, const Lexicon& lexicon, bool over) {
  if (path == file_.path) return save(lexicon, over);
  const auto there = checksum_at(path);
  if (!there) return tl::unexpected(there.error());
  if (!over && !there->empty()) return Saving::in_the_way;
  return write(path, lexicon).map([] { return Saving::saved; });
}

}  // namespace stet

#include "editor/kept_work.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

#include "editor/open_for_editing.h"
#include "text/file.h"
#include "text/json.h"
#include "text/json_writer.h"

namespace stet {

namespace {

constexpr int64_t kVersion = 1;

size_t count_at(const JsonNode& header, std::string_view key) {
  const JsonNode* node = header.find(key);
  const int64_t* length = node ? node->integer() : nullptr;
  return length && *length > 0 ? static_cast<size_t>(*length) : 0;
}

std::string text_at(const JsonNode& header, std::string_view key) {
  const JsonNode* node = header.find(key);
  return node && node->string() ? *node->string() : "";
}

}  // namespace

std::string write_work(const Manuscript& manuscript, const PackFile& file) {
  Pack drafts = *manuscript.head;
  drafts.questions = drafts_of(manuscript);
  const std::string pack_part = write_pack(pack_of(manuscript));
  const std::string draft_part = drafts.questions.empty() ? "" : write_pack(drafts);
  JsonWriter header;
  header.open('{');
  header.key("stet-work");
  header.number(kVersion);
  header.key("file");
  header.string(file.path);
  header.key("sha256");
  header.string(file.sha256);
  header.key("revision");
  header.number(file.revision);
  header.key("pack");
  header.number(pack_part.size());
  header.key("drafts");
  header.number(draft_part.size());
  header.close('}');
  return header.take() + "\n" + pack_part + draft_part;
}

Result<Work> open_kept_work(const std::string& path) {
  const auto bytes = read_file(path, kWorkLimit, "work in progress");
  if (!bytes) return tl::unexpected(bytes.error());
  const size_t line = std::min(bytes->find('\n'), bytes->size());
  const auto header = parse_json(bytes->substr(0, line), path);
  if (!header) return tl::unexpected(header.error());
  const JsonNode* version = header->find("stet-work");
  if (!version || !version->integer()) return refuse(path, "is no work in progress");
  if (*version->integer() > kVersion)
    return refuse(path, "was kept by a newer Stet", "update Stet to go on with it");
  const size_t pack_length = count_at(*header, "pack"), draft_length = count_at(*header, "drafts");
  if (line + 1 + pack_length + draft_length != bytes->size())
    return refuse(path, "is damaged: it is shorter or longer than it says");
  auto pack = open_for_editing(std::string_view(*bytes).substr(line + 1, pack_length), path);
  if (!pack) return tl::unexpected(pack.error());
  std::vector<Question> drafts;
  if (draft_length > 0) {
    auto of_writers =
        open_for_editing(std::string_view(*bytes).substr(line + 1 + pack_length), path);
    if (!of_writers) return tl::unexpected(of_writers.error());
    drafts = std::move(of_writers->questions);
  }
  return Work::restore(manuscript_of(std::move(*pack), std::move(drafts)),
                       {text_at(*header, "file"), text_at(*header, "sha256"),
                        static_cast<int>(count_at(*header, "revision"))});
}

std::vector<KeptWork> kept_works(const Places& places) {
  std::vector<KeptWork> works;
  std::error_code error;
  for (std::filesystem::directory_iterator it(unsaved_folder(places), error), end;
       !error && it != end; it.increment(error)) {
    const std::string path = it->path().string();
    if (!path.ends_with(kWorkEnding)) continue;
    if (const auto work = open_kept_work(path))
      works.push_back({work->id(), path, work->now().head->title, work->now().questions.size()});
  }
  std::ranges::sort(works, {},
                    [](const KeptWork& work) { return std::tie(work.title, work.path); });
  return works;
}

}  // namespace stet

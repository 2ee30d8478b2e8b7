// Work on one pack: its states, the file it is saved to, and what that file held when we last
// looked.
//
// The file is written whole and safely (saves/write_file), only when the pack passes the checker,
// and never over bytes that we didn't read or write ourselves unless told to. A save of a changed
// pack raises its revision, so that whoever has the older one sees which is newer.
#pragma once

#include <string>

#include "editor/steps.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct PackFile {
  std::string path;      // where the pack is saved to
  std::string sha256{};  // of its bytes when we last read or wrote them; empty: never saved
  int revision = 0;      // of the pack in it; 0: never saved
  bool operator==(const PackFile&) const = default;
};

enum class Saving {
  saved,
  changed_on_disk,  // by somebody else since we looked: nothing was written
  in_the_way,       // another file stands at the new path: nothing was written
};

class Work {
 public:
  // A pack that has no file yet, to be saved to `path`.
  static Work begin(Manuscript first, std::string path);
  // Refused as open_for_editing() refuses.
  static Result<Work> open(const std::string& path);
  // As it was left (kept_work.h).
  static Work restore(Manuscript manuscript, PackFile file);

  const Manuscript& now() const { return steps_.now(); }
  const Steps& steps() const { return steps_; }
  const std::string& id() const { return now().head->id; }
  const PackFile& file() const { return file_; }
  bool was_saved() const { return file_.revision > 0; }
  // Something differs from the file; drafts aren't in it and don't count.
  bool unsaved() const;

  void change(Manuscript next, std::string what, std::string typing = "") {
    steps_.take(std::move(next), std::move(what), std::move(typing));
  }
  bool undo() { return steps_.undo(); }
  bool redo() { return steps_.redo(); }

  // As save() would write it.
  Pack pack() const;
  // Refused when the pack has errors, or the file can't be written. `over`: what stands there goes.
  Result<Saving> save(const Lexicon& lexicon, bool over = false);
  // To another file, which is then the work's own.
  Result<Saving> save_as(const std::string& path, const Lexicon& lexicon, bool over = false);

 private:
  Work(Manuscript manuscript, PackFile file)
      : steps_(std::move(manuscript)), file_(std::move(file)) {}
  Result<void> write(const std::string& path, const Lexicon& lexicon);

  Steps steps_;
  PackFile file_;
  Manuscript saved_;  // what the file holds; its head is null where that isn't known
};

}  // namespace stet

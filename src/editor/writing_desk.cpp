#include "editor/writing_desk.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

#include "editor/edits.h"
#include "exchange/bring_in.h"
#include "saves/event.h"
#include "text/clean.h"
#include "text/file.h"

namespace stet {

namespace {

constexpr size_t kKeptLimit = 3 * kPackLimit;

}  // namespace

std::string fresh_uuid() {
  return uuid_of(fresh_id());
}

WritingDesk::WritingDesk(WritingSetup setup)
    : setup_(std::move(setup)), reviewer_(setup_.places, setup_.lexicon, setup_.on_change) {
  look_again();
}

WritingDesk::~WritingDesk() {
  if (drafting_.joinable()) drafting_.join();
}

bool WritingDesk::poll() {
  if (!drafted_.valid() || drafted_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
    return false;
  drafting_.join();
  auto drafted = drafted_.get();
  const std::string redrafted = std::exchange(redrafting_, "");
  if (!drafted) {
    say(clean_line(describe(drafted.error())));
  } else if (!work_ || work_->id() != drafting_for_) {
    return true;
  } else if (drafted->feed) {
    feed_ = std::move(drafted->feed);
  } else if (!redrafted.empty()) {
    change(with_article_blocks(work_->now(), drafted->article, std::move(drafted->drafts),
                               drafted->gone),
           setup_.words("editor.step.restore"));
  } else {
    const std::string title = drafted->article.title;
    change(with_article(work_->now(), std::move(drafted->article), std::move(drafted->drafts)),
           title.empty() ? setup_.words("editor.add-article")
                         : filled(setup_.words("editor.step.add-article"), {title}));
    ++articles_taken_;
  }
  return true;
}

bool WritingDesk::settle(int milliseconds) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  for (;;) {
    poll();
    if (!drafted_.valid() && reviewer_.wait(0)) return true;
    if (std::chrono::steady_clock::now() >= end) return false;
    if (drafted_.valid())
      drafted_.wait_for(std::chrono::milliseconds(10));
    else
      reviewer_.wait(10);
  }
}

// ---- which pack

void WritingDesk::look_again() {
  unfinished_ = setup_.places ? kept_works(*setup_.places) : std::vector<KeptWork>();
}

void WritingDesk::take_up(Work work) {
  message_.clear();
  feed_.reset();
  discarded_.reset();
  work_ = std::move(work);
  reviewer_.review(*work_);
}

void WritingDesk::take_up(Result<Work> work) {
  if (!work) return say(clean_line(describe(work.error())));
  take_up(std::move(*work));
}

void WritingDesk::begin(std::string title) {
  const std::string id = fresh_uuid();
  const Places places = setup_.places.value_or(Places{});
  take_up(Work::begin(blank_manuscript(id, std::move(title)),
                      places.packs() + "/" + id + ".stet.json"));
}

Work WritingDesk::copy_of(const Work& shipped) const {
  Pack pack = pack_of(shipped.now());
  pack.id = fresh_uuid();
  pack.title = filled(setup_.words("editor.copy-of"), {pack.title});
  pack.revision = 1;
  for (Question& question : pack.questions) question.id = fresh_uuid();
  const Places places = setup_.places.value_or(Places{});
  std::string path = places.packs() + "/" + pack.id + ".stet.json";
  return Work::begin(manuscript_of(std::move(pack)), std::move(path));
}

void WritingDesk::open(const std::string& path) {
  auto work = Work::open(path);
  if (!work) return take_up(std::move(work));
  if (path.starts_with(setup_.data_folder + "/questions/")) return take_up(copy_of(*work));
  look_again();
  const auto kept = std::ranges::find(unfinished_, work->id(), &KeptWork::pack_id);
  if (kept == unfinished_.end()) return take_up(std::move(*work));
  go_on(KeptWork(*kept));
  say(setup_.words("editor.unsaved-here"));
}

void WritingDesk::go_on(const KeptWork& kept) {
  take_up(open_kept_work(kept.path));
}

void WritingDesk::put_away() {
  reviewer_.wait(2'000);
  work_.reset();
  message_.clear();
  look_again();
}

void WritingDesk::discard(const KeptWork& kept) {
  auto bytes = read_file(kept.path, kKeptLimit, "work in progress");
  if (!bytes) return say(clean_line(describe(bytes.error())));
  discarded_ = Discarded{kept.path, std::move(*bytes)};
  unlink(kept.path.c_str());
  look_again();
}

void WritingDesk::undo_discard() {
  if (!discarded_) return;
  if (auto written = write_file(discarded_->path, discarded_->bytes); !written)
    return say(clean_line(describe(written.error())));
  discarded_.reset();
  look_again();
}

// ---- the pack in hand

void WritingDesk::change(Manuscript next, std::string what, std::string typing) {
  if (!work_ || next == work_->now()) return;
  work_->change(std::move(next), std::move(what), std::move(typing));
  reviewer_.review(*work_);
}

void WritingDesk::undo() {
  if (work_ && work_->undo()) reviewer_.review(*work_);
}

void WritingDesk::redo() {
  if (work_ && work_->redo()) reviewer_.review(*work_);
}

std::optional<Saving> WritingDesk::report(const Result<Saving>& saving) {
  if (!saving) {
    say(clean_line(describe(saving.error())));
    return std::nullopt;
  }
  message_.clear();
  reviewer_.review(*work_);
  return *saving;
}

std::optional<Saving> WritingDesk::save(bool over) {
  if (!work_) return std::nullopt;
  return report(work_->save(setup_.lexicon, over));
}

std::optional<Saving> WritingDesk::save_as(const std::string& path, bool over) {
  if (!work_) return std::nullopt;
  return report(work_->save_as(path, setup_.lexicon, over));
}

// ---- articles

void WritingDesk::draft(std::function<Result<Drafted>()> make) {
  if (drafting_.joinable() || !work_) return;
  message_.clear();
  feed_.reset();
  drafting_for_ = work_->id();
  std::packaged_task<Result<Drafted>()> task(std::move(make));
  drafted_ = task.get_future();
  drafting_ = std::thread([task = std::move(task), tell = setup_.on_change]() mutable {
    task();
    if (tell) tell();
  });
}

void WritingDesk::add_article(std::string text) {
  draft([this, text = std::move(text), name = setup_.words("article.pasted")] {
    return draft_from(text, name, setup_.lexicon);
  });
}

void WritingDesk::choose_entry(size_t number) {
  if (!feed_) return;
  draft([feed = feed_, number, this] {
    return draft_from(feed->bytes, feed->name, setup_.lexicon, number);
  });
}

bool WritingDesk::add_quiz_at(const std::string& path) {
  const auto bytes = read_file(path, kImportLimit, "a quiz");
  const auto refused = [this](const Problem& problem) {
    say(clean_line(describe(problem)));
    return false;
  };
  if (!bytes) return refused(bytes.error());
  const std::string name = std::filesystem::path(path).filename().string();
  auto imported = bring_in_file(*bytes, name);
  if (!imported) return refused(imported.error());
  std::string said = name + ": " + in_words(imported->report);
  for (const std::string& line : details_of(imported->report)) said += "; " + line;
  Pack pack = std::move(imported->pack);
  if (!work_) {
    pack.id = fresh_uuid();
    const Places places = setup_.places.value_or(Places{});
    std::string file = places.packs() + "/" + pack.id + ".stet.json";
    take_up(Work::begin(manuscript_of(std::move(pack)), std::move(file)));
    say(clean_line(said));
    return true;
  }
  Manuscript next = work_->now();
  for (PackArticle& article : pack.articles) next = with_article(next, std::move(article), {});
  for (Question& question : pack.questions) {
    if (next.question(question.id)) question.id = fresh_uuid();
    next = with_new_question(next, std::move(question), "");
  }
  change(std::move(next), filled(setup_.words("editor.step.add-questions"), {name}));
  say(clean_line(said));
  return true;
}

void WritingDesk::turn_block(const std::string& article_id, size_t block) {
  const PackArticle* article = work_ ? work_->now().article(article_id) : nullptr;
  if (!article || drafting_.joinable()) return;
  draft([this, article = *article, block]() -> Result<Drafted> {
    return redraft(article, block, setup_.lexicon);
  });
  redrafting_ = article_id;
}

void WritingDesk::add_article_at(const std::string& path) {
  draft([this, path]() -> Result<Drafted> {
    auto bytes = read_file(path, kArticleLimit, "an article");
    if (!bytes) return tl::unexpected(bytes.error());
    return draft_from(*bytes, path, setup_.lexicon);
  });
}

}  // namespace stet

// What a player's journals hold together.
//
// Machines that share a folder, and programs that sync one, leave several files behind:
// journal.jsonl, journal.sync-conflict-….jsonl, "journal (copy).jsonl". All that begin with
// "journal" and end in ".jsonl" are read, and taken as one: every event once, in an order that
// doesn't depend on the files. The order is that of `seq`, which each writer counts up from the
// highest it has seen; clocks may be set back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "saves/event.h"
#include "saves/journal_scan.h"
#include "text/result.h"

namespace stet {

struct JournalLines {
  std::vector<Event> events;         // in order, each id once
  std::vector<std::string> damaged;  // stretches as they stand, without newline
  std::vector<Problem> unread;       // files beside journal.jsonl that couldn't be read
  bool ends_in_newline = true;       // or is empty
  bool newer = false;                // some lines were written by a newer Stet
};

// Whether `a` stands before `b`. Of two lines with one id, the first is the one that counts.
bool in_order(const ScannedLine& a, const ScannedLine& b);

// The union of scans; `ends_in_newline` and `newer` are those of the first.
JournalLines join(std::vector<JournalScan> scans);

JournalLines read_journal(std::string_view bytes);

// The journals that stand in `folder` beside journal.jsonl, sorted; none when it can't be read.
std::vector<std::string> other_journals(const std::string& folder);

// `bytes`, of `folder`/journal.jsonl, with the other journals of the folder.
JournalLines read_with_others(std::string_view bytes, const std::string& folder);

// Of `folder`, without the lock and without changing anything; no files are no lines.
Result<JournalLines> read_journal_in(const std::string& folder);

// A file of journal lines, of any size that a journal may have.
Result<std::string> read_journal_file(const std::string& path);

}  // namespace stet

#include "exchange/bring_in.h"

#include <algorithm>
#include <array>

#include "article/encoding.h"
#include "text/utf8.h"

namespace stet {

namespace {

// Files that hold quizzes inside what can't be read here, by how they begin.
struct Wrapped {
  std::string_view begins;
  std::string_view what;
  std::string_view remedy;
};
constexpr std::array kWrapped{
    Wrapped{"PK\x03\x04", "this is a packed file: a spreadsheet, a document, or a set of files",
            "save a spreadsheet as CSV; have other programs export text or XML"},
    Wrapped{"\xD0\xCF\x11\xE0", "this is a document of an old office program",
            "save a spreadsheet as CSV"},
    Wrapped{"%PDF", "this is a PDF, which is made to be printed",
            "export the quiz from the program that it was written in"},
    Wrapped{"SQLite format 3", "this is a database", "export the cards as text"}};

Problem untold(std::string_view bytes) {
  for (const Wrapped& wrapped : kWrapped)
    if (bytes.starts_with(wrapped.begins))
      return {"", std::string(wrapped.what), std::string(wrapped.remedy)};
  return {"", "is in no format that can be told from its content",
          "name it with --from: " + format_names(true)};
}

std::string as_utf8(std::string_view bytes, std::vector<Remark>& remarks) {
  Recoded recoded = to_utf8(bytes, declared_encoding(bytes));
  const auto note = [&](size_t count, const std::string& what) {
    if (count > 0)
      remarks.push_back({false, 0, "", what + ": " + std::to_string(count),
                         "save the file as UTF-8 if they come out wrong"});
  };
  note(recoded.guessed, "letters that aren't UTF-8 were read as Windows-1252");
  note(recoded.replaced, "letters of no known encoding were left out");
  return std::move(recoded.text);
}

}  // namespace

Result<Imported> bring_in(std::string_view bytes, const Format* format, const std::string& title) {
  std::vector<Remark> remarks;
  const std::string text = as_utf8(bytes, remarks);
  if (!format) format = guess_format(text);
  if (!format) return tl::unexpected(untold(bytes));
  auto imported = format->read(text, title);
  if (!imported) return imported;
  imported->report.remarks.insert(imported->report.remarks.begin(), remarks.begin(), remarks.end());
  imported->refused = format->all_or_nothing && imported->report.skipped > 0;
  return imported;
}

Result<Imported> bring_in_file(std::string_view bytes, const std::string& name) {
  auto imported = bring_in(bytes, nullptr, name.substr(0, name.find('.', 1)));
  if (!imported) {
    Problem problem = imported.error();
    problem.place = name + (problem.place.empty() ? "" : ", " + problem.place);
    return tl::unexpected(std::move(problem));
  }
  if (!imported->refused) return imported;
  const auto& remarks = imported->report.remarks;
  const auto first = std::ranges::find(remarks, true, &Remark::skipped);
  return refuse(name + ", line " + std::to_string(first->line), first->what, first->remedy);
}

Imported as_it_is(Pack pack) {
  Imported imported{std::move(pack), {}};
  imported.is_pack = true;
  imported.report.read = imported.pack.questions.size();
  return imported;
}

bool is_quiz_of_others(std::string_view bytes) {
  std::vector<Remark> unused;
  const std::string text = as_utf8(bytes, unused);
  const Format* format = guess_format(text);
  if (!format || !format->is_loose) return format != nullptr;
  const auto imported = format->read(text, "");
  return imported && imported->report.read > imported->report.skipped;
}

}  // namespace stet

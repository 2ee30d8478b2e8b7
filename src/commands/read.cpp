// stet read: what was read in each article, for people or as one JSON object a line.
#include <CLI/CLI.hpp>
#include <array>
#include <sstream>

#include "article/reader.h"
#include "commands/feed_json.h"
#include "commands/in_order.h"
#include "commands/notes.h"
#include "commands/reader_lexicon.h"
#include "commands/reading_json.h"
#include "commands/verb.h"
#include "facts/reading.h"
#include "text/clean.h"
#include "text/file.h"
#include "text/json_writer.h"
#include "text/language.h"
#include "writers/make_pack.h"

namespace stet {

namespace {

struct ReadOptions {
  std::vector<std::string> paths;
  std::optional<size_t> entry;
  bool json = false;
  bool tokens = false;
};

std::string words(const Article& article, Span span) {
  return clean_line(slice(article.text, span));
}

void print_head(std::ostream& out, const Article& article) {
  out << clean_line(article.path) << "\n";
  if (article.title) out << "  Title      " << clean_line(*article.title) << "\n";
  if (article.byline) out << "  By         " << clean_line(*article.byline) << "\n";
  if (article.published) out << "  Published  " << *article.published << "\n";
}

void print_people(std::ostream& out, const Reading& reading) {
  if (reading.people.empty()) return;
  out << "\n  People\n";
  for (const Person& person : reading.people) {
    out << "    " << clean_line(person.name);
    if (person.description) out << ", " << clean_line(*person.description);
    out << " (named " << person.mentions.size()
        << (person.mentions.size() == 1 ? " time" : " times") << ")\n";
  }
}

void print_quotations(std::ostream& out, const Article& article, const Reading& reading) {
  if (reading.quotations.empty()) return;
  out << "\n  Quotations\n";
  for (const Quotation& quotation : reading.quotations) {
    if (!gives_words(quotation)) continue;
    out << "    " << words(article, quotation.span) << "\n      ";
    if (quotation.name)
      out << clean_line(*quotation.name);
    else if (quotation.speaker)
      out << words(article, *quotation.speaker);
    else
      out << "speaker not found";
    out << ", " << quote_kind_name(quotation.kind) << ", "
        << static_cast<int>(quotation.confidence * 100 + 0.5) << "% sure\n";
  }
}

// "35000000", not "3.5e+07".
std::string figure_text(double value) {
  JsonWriter figure;
  figure.number(value);
  return figure.take();
}

void print_facts(std::ostream& out, const Article& article, const Reading& reading) {
  if (reading.facts.empty()) return;
  out << "\n  Facts\n";
  for (const Fact& fact : reading.facts) {
    out << "    " << fact_kind_name(fact.kind) << ": ";
    if (fact.hedge) out << words(article, *fact.hedge) << " ";
    out << words(article, fact.span);
    if (fact.counted) out << " " << words(article, *fact.counted);
    if (fact.iso) out << " = " << *fact.iso;
    if (fact.value) out << " = " << figure_text(*fact.value);
    if (fact.value_to) out << " to " << figure_text(*fact.value_to);
    if (fact.value && fact.unit) out << " " << *fact.unit;
    out << "\n";
  }
}

// "9 sentences by the reporter, 4 by named sources, 1 by unnamed; 6 checkable, 2 opinions, …"
void print_claims(std::ostream& out, const Reading& reading) {
  std::array<size_t, 3> voices{};
  std::array<size_t, 4> stances{};
  for (const Claim& claim : reading.claims) {
    ++voices[static_cast<size_t>(claim.voice)];
    ++stances[static_cast<size_t>(claim.stance)];
  }
  auto count = [&](auto& counts, auto which) { return counts[static_cast<size_t>(which)]; };
  auto noun = [](size_t n, const char* one) {
    return std::to_string(n) + " " + one + (n == 1 ? "" : "s");
  };
  out << "  Voices     " << count(voices, Voice::reporter) << " by the reporter, "
      << count(voices, Voice::named) << " by named sources, " << count(voices, Voice::unnamed)
      << " by unnamed sources\n"
      << "  Claims     " << count(stances, Stance::checkable) << " checkable, "
      << noun(count(stances, Stance::opinion), "opinion") << ", "
      << noun(count(stances, Stance::prediction), "prediction") << ", "
      << count(stances, Stance::unclear) << " unclear\n";
}

void print_blocks(std::ostream& out, const Article& article) {
  bool headed = false;
  for (const Block& block : article.blocks) {
    if (is_story(block.role) || block.role == Role::title || block.role == Role::byline) continue;
    if (!headed) out << "\n  Not story\n";
    headed = true;
    out << "    " << role_name(block.role) << ": " << words(article, block.span) << "\n";
  }
}

void print_for_people(std::ostream& out, const Article& article, const Reading& reading) {
  print_head(out, article);
  out << "  Sentences  " << reading.sentences.size() << "\n";
  print_claims(out, reading);
  print_people(out, reading);
  print_quotations(out, article, reading);
  print_facts(out, article, reading);
  print_blocks(out, article);
}

struct Printed {
  std::string out;
  std::string err;
};

// What a feed holds, for choosing an entry.
std::string feed_text(const Feed& feed, const std::string& path, bool json) {
  if (json) return feed_json(feed, path) + "\n";
  std::ostringstream out;
  out << clean_line(path) << "\n";
  if (!feed.title.empty()) out << "  Feed       " << feed.title << "\n";
  out << "  Choose an article with --entry N\n\n";
  for (size_t i = 0; i < feed.entries.size(); ++i) {
    const FeedEntry& entry = feed.entries[i];
    out << "  " << i + 1 << "  " << entry.published.value_or("") << (entry.published ? "  " : "")
        << (entry.title.empty() ? "(no headline)" : entry.title) << "\n";
  }
  return out.str();
}

// What is printed of one article, or of a feed of which no entry was chosen.
Result<Printed> read_one(const std::string& path, const ReadOptions& options,
                         const Lexicon& lexicon, Vocabulary& vocabulary) {
  const auto bytes = read_file(path, kArticleLimit, "an article");
  if (!bytes) return tl::unexpected(bytes.error());
  if (!options.entry)
    if (const auto feed = feed_in(*bytes, path, lexicon)) {
      if (!*feed) return tl::unexpected(feed->error());
      return Printed{feed_text(**feed, path, options.json), ""};
    }
  const auto opened = read_article(*bytes, path, lexicon, options.entry);
  if (!opened) return tl::unexpected(opened.error());
  const Article& article = *opened;
  Printed printed;
  for (const std::string& note : notes_of(article)) printed.err += note;
  if (!has_writers(article.language))
    printed.err += "stet: " + clean_line(article.path) + ": is in " +
                   language_name(article.language, lexicon) +
                   ", and Stet reads people, quotations and figures in English only\n";
  const Reading reading = has_writers(article.language) ? read(article, vocabulary) : Reading{};
  if (options.json) {
    printed.out = reading_json(article, reading, options.tokens) + "\n";
  } else {
    std::ostringstream out;
    print_for_people(out, article, reading);
    printed.out = out.str();
  }
  return printed;
}

CommandResult run_read(Console& console, const ReadOptions& options) {
  auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return refused(console, lexicon.error());
  CommandResult result;
  bool first = true;
  auto worker = [&] {
    return [&, vocabulary = Vocabulary(*lexicon)](size_t i) mutable {
      return read_one(options.paths[i], options, *lexicon, vocabulary);
    };
  };
  in_order<Result<Printed>>(options.paths.size(), worker, [&](Result<Printed> text) {
    if (!text) {
      result = refused(console, text.error());
      return;
    }
    if (!first && !options.json) console.out << "\n";
    console.err << text->err;
    console.out << text->out;
    first = false;
  });
  return result;
}

}  // namespace

Run add_read(CLI::App& app) {
  auto options = std::make_shared<ReadOptions>();
  app.add_option("articles", options->paths, "Web pages or texts; - is standard input")
      ->required()
      ->type_name("ARTICLE");
  app.add_option("--entry", options->entry, "Which article of a feed, by its number");
  app.add_flag("--json", options->json, "One JSON object a line and article");
  app.add_flag("--tokens", options->tokens, "In the JSON, every token and its part of speech");
  return [options](Console& console) { return run_read(console, *options); };
}

}  // namespace stet

#include "commands/scores_page.h"

#include <algorithm>
#include <cmath>

#include "bank/kind.h"
#include "quiz/verdict.h"
#include "saves/clock.h"
#include "saves/profiles.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kRoundsShown = 20;
constexpr size_t kItemsShown = 60;

// The newsprint theme's colours.
constexpr const char* kStyle = R"(
:root { --paper: #F7F3EA; --ink: #1F1B16; --muted: #655D51; --rule: #D8CFBF; --accent: #1D4E89;
        --marker: #F4DF7E; --stet: #2A6337; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem; background: var(--paper);
       color: var(--ink); font: 1rem/1.5 Lato, "Helvetica Neue", Arial, sans-serif; }
h1, h2, .rank { font-family: "PT Serif", Georgia, serif; line-height: 1.2; }
h1 { font-size: 2.6rem; margin: 0; border-bottom: 3px double var(--ink); padding-bottom: .5rem; }
h2 { font-size: 1.4rem; margin: 2.2rem 0 .6rem; }
.rank { font-size: 1.6rem; margin: 1.2rem 0 0; font-weight: bold; }
p { margin: .4rem 0; } .muted { color: var(--muted); }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; color: var(--accent); border-bottom: 1px solid var(--ink); }
td { border-bottom: 1px solid var(--rule); vertical-align: middle; }
th, td { padding: .35rem .8rem .35rem 0; } td.n, th.n { text-align: right; white-space: nowrap; padding-left: .8rem; }
svg { display: block; max-width: 100%; overflow: visible; }
svg text { font-size: 13px; fill: var(--muted); } svg .strong { fill: var(--ink); font-weight: bold; }
svg .inside { fill: #fff; font-weight: bold; }
.rule { stroke: var(--rule); } .axis { stroke: var(--muted); }
.line { stroke: var(--accent); stroke-width: 2; fill: none; }
.bar { fill: var(--accent); } .band { fill: var(--marker); opacity: .6; }
.none { fill: var(--rule); opacity: .6; } .some { fill: var(--accent); opacity: .4; }
.more { fill: var(--accent); opacity: .7; } .most { fill: var(--accent); }
.earned { color: var(--stet); font-weight: bold; text-decoration: underline dotted; }
@media print { body { background: #fff; padding: 0; max-width: none; font-size: 10pt; }
  h2, tr, svg { break-inside: avoid; } h2 { break-after: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
)";

std::string tag(const char* name, const std::string& inside) {
  return "<" + std::string(name) + ">" + inside + "</" + std::string(name) + ">";
}

std::string cell(const std::string& inside) {
  return "<td>" + inside + "</td>";
}

std::string number(const std::string& inside) {
  return "<td class=\"n\">" + inside + "</td>";
}

std::string paragraph(const std::string& text, const char* kind = "") {
  const std::string head = *kind ? "<p class=\"" + std::string(kind) + "\">" : "<p>";
  return head + escaped_html(text) + "</p>\n";
}

std::string whole(double value) {
  const long rounded = std::lround(value);
  return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded));
}

std::string rank(const Scorebook& book, const Phrasebook& words) {
  std::string html = paragraph(name_of(ranks()[book.rank.rank], words), "rank");
  if (book.rank.missing.empty()) return html;
  std::string missing = "To " + name_of(ranks()[book.rank.rank + 1], words) + ": ";
  for (size_t i = 0; i < book.rank.missing.size(); ++i)
    missing += (i > 0 ? "; " : "") + told(words, book.rank.missing[i]);
  return html + paragraph(missing + ".", "muted");
}

std::string skills(const Scorebook& book, const Phrasebook& words) {
  std::string html =
      "<h2>Skills</h2>\n<table><tr><th>Skill</th><th class=\"n\">Figure</th><th>Last rounds</th>"
      "<th class=\"n\">Change</th><th class=\"n\">Right, of the last</th><th></th></tr>\n";
  for (const SkillTrend& trend : book.trends) {
    const SkillScore& recent = trend.recent;
    const bool moved = trend.points.size() > 1;
    html += "<tr>" + cell(escaped_html(capitalised(recent.skill))) + number(skill_figure(recent)) +
            cell(skill_svg(trend)) +
            number(moved ? (trend.change() >= 0.5 ? "+" : "") + whole(trend.change()) : "–") +
            number(std::to_string(recent.right) + " of " + std::to_string(recent.answered)) +
            cell(mastery_in_words(trend.mastery, words)) + "</tr>\n";
  }
  return html + "</table>\n" +
         paragraph(
             "D is how well changed is told from sound, A how often answers are right, both "
             "above guessing: 0 is chance, 100 perfect.",
             "muted");
}

std::string trust(const Scorebook& book, const Phrasebook& words) {
  const std::string chart = bias_svg(book.detection, words);
  if (chart.empty()) return "";
  return "<h2>Trust and doubt</h2>\n" + chart + "\n" +
         paragraph(bias_sentence(book.detection, words));
}

std::string certainty(const Scorebook& book, const Phrasebook& words) {
  if (book.calibration.n == 0) return "";
  std::string html =
      "<h2>Certain and right</h2>\n" + calibration_svg(book.calibration, words) + "\n";
  for (const CalibrationBin& bin : book.calibration.bins)
    if (const std::string said = calibration_in_words(bin, words); !said.empty())
      html += paragraph(said);
  return html;
}

std::string badge_list(const Scorebook& book, const Phrasebook& words) {
  std::string html = "<h2>Badges</h2>\n<table>\n";
  for (const BadgeStanding& standing : book.badges)
    html += "<tr>" +
            (standing.earned()
                 ? "<td class=\"earned\">" + escaped_html(name_of(standing.badge, words)) + "</td>"
                 : cell(escaped_html(name_of(standing.badge, words)))) +
            cell(escaped_html(habit_of(standing.badge, words))) +
            number(std::to_string(standing.so_far) + " of " + std::to_string(standing.badge.goal)) +
            "</tr>\n";
  return html + "</table>\n";
}

std::string rounds(const ScoresPage& page) {
  std::string html =
      "<h2>Last rounds</h2>\n<table><tr><th>Day</th><th>Round</th><th class=\"n\">Right</th>"
      "<th class=\"n\">Marks</th></tr>\n";
  for (size_t i = 0; i < std::min(kRoundsShown, page.book.rounds.size()); ++i) {
    const RoundRow& row = page.book.rounds[i];
    html += "<tr>" + cell(short_day(row.begun_ms, page.utc_offset_minutes, page.words)) +
            cell(escaped_html(clean_line(row.title))) +
            number(std::to_string(row.right) + " of " + std::to_string(row.answered)) +
            number(plain_number(row.marks) + " of " + plain_number(row.best_marks)) + "</tr>\n";
  }
  return html + "</table>\n";
}

std::string item_table(const ScoresPage& page) {
  if (page.items.empty()) return "";
  std::string html =
      "<h2>Questions, hardest first</h2>\n<table><tr><th>Question</th><th class=\"n\">Asked</th>"
      "<th class=\"n\">Facility</th><th class=\"n\">Discrimination</th></tr>\n";
  for (size_t i = 0; i < std::min(kItemsShown, page.items.size()); ++i) {
    const ItemRow& item = page.items[i];
    const Pick pick = page.library.question(item.pack_id, item.question_id);
    const std::string about = kind_in_words(item.kind, page.words);
    std::string discrimination = item.discrimination ? whole(*item.discrimination) : "–";
    if (item.attempts < kFewestAttempts) discrimination = "needs 10 attempts";
    html += "<tr>" + cell(escaped_html(clean_line(pick.pack ? pick.question().stem : about))) +
            number(std::to_string(item.attempts)) + number(whole(item.facility) + " %") +
            number(discrimination) + "</tr>\n";
  }
  html += "</table>\n";
  if (page.items.size() > kItemsShown)
    html += paragraph("And " + std::to_string(page.items.size() - kItemsShown) + " easier ones.",
                      "muted");
  return html;
}

}  // namespace

std::string escaped_html(std::string_view text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string write_scores_page(const ScoresPage& page) {
  const std::string title = "Stet: scores of " + clean_line(page.player);
  std::string html =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n";
  html += tag("title", escaped_html(title)) + "\n" + tag("style", kStyle) + "\n</head>\n<body>\n";
  html +=
      tag("h1", escaped_html(page.player == kUnnamed ? "Your scores"
                                                     : "Scores of " + clean_line(page.player))) +
      "\n" + paragraph(page.day, "muted");
  if (page.book.skills.empty()) {
    html += paragraph("Nothing on the record yet.");
  } else {
    const Phrasebook& words = page.words;
    html += rank(page.book, words) + skills(page.book, words) + trust(page.book, words) +
            certainty(page.book, words) + "<h2>Days</h2>\n" +
            calendar_svg(page.book.days, page.today, words) + "\n" + rounds(page) +
            item_table(page) + badge_list(page.book, words);
  }
  return html + "</body>\n</html>\n";
}

}  // namespace stet

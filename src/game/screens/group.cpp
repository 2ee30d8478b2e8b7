#include "game/screens/group.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "article/restoring.h"
#include "bank/kind.h"
#include "game/dates.h"
#include "game/screens/group_choices.h"
#include "game/screens/masthead.h"
#include "game/screens/set_aside.h"
#include "quiz/verdict.h"

namespace stet {

namespace {

using What = GroupWish::What;

constexpr TextStyle kStem{Face::serif_bold, 36, 1.25f};
constexpr TextStyle kPassage{Face::serif, 32, 1.4f};
constexpr TextStyle kChoice{Face::sans, 28, 1.3f};
constexpr TextStyle kCount{Face::sans_bold, 28, 1.3f};
constexpr TextStyle kStory{Face::serif, 28, 1.5f};
constexpr TextStyle kHeadline{Face::serif_bold, 44, 1.15f};
constexpr TextStyle kExplained{Face::sans, 22, 1.4f};
constexpr int kMostHands = 999;
constexpr float kLargest = 2.5f;

// What the class reads grows with the window: it is seen from the last row. What the host presses
// stays as it is.
float growth(const Frame& frame) {
  const float fits = std::min(frame.size.x / frame.px(1280), frame.size.y / frame.px(720));
  return std::clamp(fits, 1.0f, kLargest);
}

TextStyle seen(const Frame& frame, TextStyle style) {
  style.size *= growth(frame);
  return style;
}

float seen_px(const Frame& frame, float units) {
  return frame.px(units * growth(frame));
}

std::string percent(int part, int whole) {
  return whole == 0 ? "–" : std::to_string(std::lround(100.0 * part / whole)) + " %";
}

// Not erased: the area that holds the page may be writing to it.
void to_top(Frame& frame) {
  frame.ui.scrolls["group.page"] = {};
}

void turn_over(Frame& frame, GroupState& state, const GroupView& view) {
  const Quiz& quiz = *view.quiz;
  const bool same = state.round_id == quiz.plan().round_id && state.at == quiz.at();
  if (same && !state.counts.empty()) return;
  const bool new_article =
      state.round_id != quiz.plan().round_id || state.article_id != view.article_id;
  state = {quiz.plan().round_id, quiz.at(), view.article_id, new_article && view.article,
           std::vector<int>(group_choices(quiz.question(), quiz.seat(), frame.words).size(), 0)};
  to_top(frame);
}

void story(Frame& frame, Column& page, const GroupView& view) {
  const Article& article = *view.article;
  heading(frame, page, "group.headline", article.title.value_or(""), seen(frame, kHeadline));
  page.gap(frame, 1);
  std::string credit = view.publisher;
  const auto add = [&](const std::string& part) { credit += (credit.empty() ? "" : " · ") + part; };
  if (article.byline) add(*article.byline);
  if (article.published) add(date_in_words(*article.published, frame.words));
  if (!credit.empty())
    paragraph(frame, page, "group.credit", credit, style::control, frame.theme.muted);
  page.gap(frame, 2);
  size_t shown = 0;
  for (const Block& block : article.blocks) {
    if (block.role == Role::title || block.role == Role::byline || block.role == Role::dateline)
      continue;
    const std::string text(slice(article.text, block.span));
    const std::string id = "group.block." + std::to_string(shown++);
    // While it is asked which line is promoted, the page doesn't tell.
    const bool told = block.role != Role::promo || view.quiz->question().kind != "story-or-promo" ||
                      view.quiz->stage() == Stage::explained;
    if (is_set_aside(block.role) && told) {
      const std::string& label = role_in_words(frame, block.role);
      role_tag(frame, {page.x, page.y + frame.px(10)}, label);
      page.y += frame.px(24);
      paragraph(frame, page, id, text, style::control, frame.theme.muted);
    } else {
      paragraph(frame, page, id, text, seen(frame, kStory), frame.theme.ink);
    }
    page.gap(frame, 2);
  }
}

// "−", the hands, "+" at the right of a row; returns what was pressed as a change.
int stepper(Frame& frame, Rect row, const std::string& id, int count, bool enabled) {
  int by = 0;
  const float size = frame.px(44), y = row.y + std::floor((row.h - size) / 2);
  const float number = seen_px(frame, 64);
  const float left = row.right() - 2 * size - number - frame.px(12);
  const Button less{id + ".less", "−", false, enabled && count > 0};
  const Button more{id + ".more", "+", false, enabled && count < kMostHands};
  const float wide = button_size(frame, less).x;
  if (button_at(frame, {left - (wide - size), y}, less)) by = -1;
  const TextLayout& text = frame.type.line(std::to_string(count), seen(frame, kCount));
  frame.type.draw(frame.paint, text,
                  {left + size + std::floor((number - text.width) / 2),
                   row.y + std::floor((row.h - text.height) / 2)},
                  frame.theme.ink);
  if (button_at(frame, {left + size + number, y}, more)) by = 1;
  return by;
}

// A choice: its letter, its text, and hands to be counted, or the share that went up for it.
void choice_row(Frame& frame, Column& page, GroupState& state, const GroupChoice& choice,
                size_t index, bool explained) {
  const Theme& t = frame.theme;
  const std::string letter(1, static_cast<char>('A' + index));
  const float tail = seen_px(frame, 220), head = seen_px(frame, 64), pad = seen_px(frame, 18);
  const TextLayout& text =
      frame.type.layout(choice.text, seen(frame, kChoice), page.width - head - tail - pad);
  const Rect rect{page.x, page.y, page.width, text.height + 2 * pad};
  const int hands = state.counts[index];
  const int all = std::accumulate(state.counts.begin(), state.counts.end(), 0);
  frame.record({"choice." + std::to_string(index + 1), WidgetRole::option, choice.text,
                std::to_string(hands) +
                    (explained && choice.right ? ", " + frame.words("state.right") : std::string()),
                rect});
  const bool right = explained && choice.right;
  frame.paint.fill(rect, t.sheet, frame.px(6));
  if (explained && hands > 0 && all > 0)
    frame.paint.fill({rect.x, rect.y,
                      std::max(frame.px(12), std::floor(rect.w * static_cast<float>(hands) /
                                                        static_cast<float>(all))),
                      rect.h},
                     mix(t.sheet, right ? t.stet : t.ink, right ? 0.22f : 0.12f), frame.px(6));
  frame.paint.outline(rect, right ? t.stet : t.rule, frame.px(right ? 2 : 1), frame.px(6));
  const TextLayout& key = frame.type.line(letter, seen(frame, kCount));
  frame.type.draw(frame.paint, key, {rect.x + pad, rect.y + pad}, right ? t.stet : t.accent);
  const Emphasised stands{{0, choice.text.size()}, Emphasis::dotted, t.stet};
  frame.type.draw(frame.paint, text, {rect.x + head, rect.y + pad},
                  explained && !choice.right ? t.muted : t.ink, {&stands, right ? 1u : 0u});
  if (explained) {
    const TextLayout& share =
        frame.type.line(std::to_string(hands) + " · " + percent(hands, all), seen(frame, kCount));
    frame.type.draw(
        frame.paint, share,
        {rect.right() - pad - share.width, rect.y + std::floor((rect.h - share.height) / 2)},
        right ? t.stet : t.muted);
  } else {
    Rect inner = rect;
    inner.w -= pad;
    int by = stepper(frame, inner, "choice." + std::to_string(index + 1), hands, true);
    if (frame.take_answer(index)) by = 1;
    state.counts[index] = std::clamp(hands + by, 0, kMostHands);
  }
  page.y = rect.bottom();
  page.gap(frame, 1.5f);
}

void explanation(Frame& frame, Column& page, const Question& question) {
  page.gap(frame, 1);
  if (auto change = correction(question)) {
    const std::string line =
        change->before + change->struck + " " + change->inserted + change->after;
    const size_t at = change->before.size(), mid = at + change->struck.size();
    const Emphasised marks[] = {
        {{at, mid}, Emphasis::struck, frame.theme.strike},
        {{mid + 1, mid + 1 + change->inserted.size()}, Emphasis::dotted, frame.theme.stet}};
    paragraph(frame, page, "group.correction", line, seen(frame, kPassage), frame.theme.ink, marks);
    page.gap(frame, 1);
  } else if (!question.evidence.empty()) {
    const std::string& words = question.evidence[0].text;
    const Emphasised marker{
        {0, words.size()}, Emphasis::highlight, frame.theme.marker, frame.theme.accent};
    paragraph(frame, page, "group.evidence", words, seen(frame, kPassage), frame.theme.ink,
              {&marker, 1});
    page.gap(frame, 1);
  }
  paragraph(frame, page, "group.explanation", question.explanation, seen(frame, kExplained),
            frame.theme.ink);
}

GroupWish question_page(Frame& frame, Column& page, GroupState& state, const GroupView& view) {
  GroupWish wish;
  const Quiz& quiz = *view.quiz;
  const Question& question = quiz.question();
  const bool explained = quiz.stage() == Stage::explained;
  const auto choices = group_choices(question, quiz.seat(), frame.words);
  heading(frame, page, "stem", question.stem, seen(frame, kStem));
  page.gap(frame, 2);
  if (const auto* mark = std::get_if<Mark>(&question.shape)) {
    paragraph(frame, page, "passage", mark->passage, seen(frame, kPassage), frame.theme.ink);
    page.gap(frame, 2);
  }
  for (size_t i = 0; i < choices.size(); ++i)
    choice_row(frame, page, state, choices[i], i, explained);
  if (explained) explanation(frame, page, question);
  page.gap(frame, 2);
  const bool last = quiz.at() + 1 == quiz.size();
  const Button buttons[] = {
      {explained ? "group.next" : "group.reveal",
       frame.words(!explained ? "group.reveal"
                   : last     ? "group.result"
                              : "group.next"),
       true, true, true},
      {"group.article", frame.words("article.name"), false, view.article != nullptr}};
  if (auto pressed = button_row(frame, page, buttons)) {
    if (*pressed == 1) {
      state.reading = true;
      to_top(frame);
    } else if (explained) {
      wish.what = What::next;
    } else {
      wish.what = What::count;
      for (size_t i = 0; i < choices.size(); ++i) {
        wish.all += state.counts[i];
        if (choices[i].right) wish.right += state.counts[i];
      }
    }
  }
  return wish;
}

// How the class did, the hardest question first.
GroupWish result_page(Frame& frame, Column& page, const GroupView& view) {
  GroupWish wish;
  int right = 0, all = 0;
  std::vector<size_t> order;
  for (size_t i = 0; i < view.hands.size(); ++i) {
    right += view.hands[i].right;
    all += view.hands[i].all;
    order.push_back(i);
  }
  heading(frame, page, "headline",
          all == 0 ? frame.words("group.listened")
                   : filled(frame.words("group.class-right"),
                            {std::to_string(right), std::to_string(all), percent(right, all)}),
          seen(frame, kHeadline));
  page.gap(frame, 3);
  const Button buttons[] = {{"home", frame.words("summary.home"), true, true, true}};
  if (button_row(frame, page, buttons)) wish.what = What::home;
  page.gap(frame, 3);
  std::ranges::stable_sort(order, {}, [&](size_t i) {
    return view.hands[i].all == 0 ? 2.0
                                  : static_cast<double>(view.hands[i].right) / view.hands[i].all;
  });
  section(frame, page, "group.questions", frame.words("group.hardest"));
  for (const size_t i : order) {
    const std::string share = percent(view.hands[i].right, view.hands[i].all);
    const TextLayout& figure = frame.type.line(share, seen(frame, kCount));
    Column words{page.x, page.y, page.width - seen_px(frame, 110)};
    frame.type.draw(frame.paint, figure, {page.x + page.width - figure.width, page.y},
                    frame.theme.ink);
    paragraph(frame, words, "group.result." + std::to_string(i), view.quiz->question(i).stem,
              seen(frame, kExplained), frame.theme.ink);
    for (const std::string& line : key_lines(view.quiz->question(i), frame.words))
      paragraph(frame, words, "", line, seen(frame, style::control_bold), frame.theme.stet);
    page.y = std::max(words.y, page.y + figure.height);
    page.gap(frame, 2);
  }
  return wish;
}

}  // namespace

GroupWish group_screen(Frame& frame, GroupState& state, const GroupView& view, float top) {
  GroupWish wish;
  const Quiz& quiz = *view.quiz;
  const bool over = quiz.stage() == Stage::finished;
  if (!over) turn_over(frame, state, view);
  ScrollArea area(frame, "group.page", frame.words("group.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area, 1400 * growth(frame));
  const std::string place = over ? ""
                                 : filled(frame.words("play.place"), {std::to_string(quiz.at() + 1),
                                                                      std::to_string(quiz.size())});
  const TextLink back{"home", frame.words("group.back"), style::control_bold};
  const Vec help = help_size(frame);
  const float bar = page.y;
  if (link_at(frame, {page.x, bar}, back) || frame.take(Key::back)) wish.what = What::home;
  help_at(frame, {page.x + page.width - help.x, bar});
  const TextLayout& count = frame.type.line(place, style::control);
  frame.type.draw(frame.paint, count,
                  {page.x + page.width - help.x - frame.px(28) - count.width,
                   bar + std::floor((help.y - count.height) / 2)},
                  frame.theme.muted);
  frame.record(
      {"progress", WidgetRole::progress, frame.words("play.progress"), place, {page.x, bar, 1, 1}});
  page.y = bar + help.y + frame.px(8);
  frame.paint.rule({page.x, page.y}, page.width, frame.theme.rule, frame.px(1));
  page.gap(frame, 4);

  GroupWish did;
  if (over) {
    did = result_page(frame, page, view);
  } else if (state.reading) {
    story(frame, page, view);
    const Button buttons[] = {{"group.question", frame.words("group.question"), true, true, true}};
    if (button_row(frame, page, buttons)) {
      state.reading = false;
      to_top(frame);
      frame.animate();
    }
  } else {
    did = question_page(frame, page, state, view);
  }
  area.column.y = page.y;
  return wish.what == What::nothing ? did : wish;
}

}  // namespace stet

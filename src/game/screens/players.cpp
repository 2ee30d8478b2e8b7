#include "game/screens/players.h"

#include <cmath>

#include "game/screens/list_row.h"
#include "game/screens/masthead.h"

namespace stet {

namespace {

using What = PlayersWish::What;

constexpr float kFieldHeight = 56;

// A field for a name, and the button that takes it.
bool named(Frame& frame, Column& column, const std::string& id, const std::string& placeholder,
           const std::string& verb, std::string& name) {
  const Button button{id + ".do", verb, false, !name.empty()};
  const Vec size = button_size(frame, button);
  Column field{column.x, column.y, column.width - size.x - frame.px(12)};
  const bool typing = frame.ui.focus == id;
  text_field(frame, field,
             {id, frame.words("players.label"), placeholder, "", 4 * kLongestName, true}, name);
  const Vec beside{field.x + field.width + frame.px(12),
                   field.y - std::floor((frame.px(kFieldHeight) + size.y) / 2)};
  const bool pressed =
      button_at(frame, beside, button) || (typing && !name.empty() && frame.take(Key::activate));
  column.y = field.y;
  column.gap(frame, 3);
  return pressed;
}

const std::string& shown_name(const Frame& frame, const Profile& player) {
  return player.name == kUnnamed ? frame.words("players.unnamed") : player.name;
}

}  // namespace

PlayersWish players_screen(Frame& frame, PlayersState& state, const PlayersView& view, float top) {
  PlayersWish wish;
  ScrollArea area(frame, "players.page", frame.words("players.name"),
                  {0, top, frame.size.x, frame.size.y - top}, true, 32);
  Column page = page_column(frame, area, 640);
  const TextLink home[] = {{"home", frame.words("desk.back"), style::control_bold}};
  if (masthead(frame, page, view.day, frame.words("players.name"), home) || frame.take(Key::back))
    wish.what = What::home;
  page.gap(frame, 4);

  section(frame, page, "players", frame.words("players.who"));
  for (size_t i = 0; i < view.players.size(); ++i) {
    const Profile& player = view.players[i];
    const bool now = player.id == view.now.id;
    const ListRow row{"player." + std::to_string(i),
                      shown_name(frame, player),
                      "",
                      frame.words(now ? "players.now" : "players.sit"),
                      true,
                      now};
    if (list_row(frame, page, row)) {
      wish.what = now ? What::home : What::choose;
      wish.value = player.id;
    }
  }
  page.gap(frame, 4);
  section(frame, page, "players.new", frame.words("players.new"));
  if (named(frame, page, "player.new", frame.words("players.example"), frame.words("players.add"),
            state.added))
    wish = {What::add, state.added};
  page.gap(frame, 1);
  section(frame, page, "players.rename", frame.words("players.another"));
  if (named(frame, page, "player.rename", shown_name(frame, view.now),
            frame.words("players.rename"), state.renamed))
    wish = {What::rename, state.renamed};
  paragraph(frame, page, "players.detail", frame.words("players.words"), style::caption,
            frame.theme.muted);
  area.column.y = page.y;
  if (wish.what == What::add) state.added.clear();
  if (wish.what == What::rename) state.renamed.clear();
  return wish;
}

}  // namespace stet

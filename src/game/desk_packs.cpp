// The player's packs: what comes in, what goes, and each taken back.
#include "game/desk.h"
#include "text/clean.h"

namespace stet {

void Desk::take_in(Arrival arrival) {
  arrival_ = std::move(arrival);
  if (arrival_->is_plain()) return take_in_arrival();
  screen_ = ScreenName::packs;
}

void Desk::take_in_arrival() {
  if (!arrival_) return;
  Arrival arrival = std::move(*arrival_);
  arrival_.reset();
  Pack& pack = arrival.imported.pack;
  std::string said;
  if (setup_.places && !arrival.shipped) {
    const auto installed =
        install_packs(*setup_.places, {{pack, arrival.imported.is_pack, true}});
    if (!installed) return say(installed.error());
    pack.revision = installed->front().revision;
    if (installed->front().what != Installation::unchanged) said = in_words(installed->front());
  }
  play(std::move(pack), static_cast<uint64_t>(now()), row_of(Mode::own).questions, Mode::own);
  if (message_.empty()) message_ = clean_line(said);
}

void Desk::leave_arrival() {
  arrival_.reset();
}

void Desk::library_changed(const Result<std::string>& said) {
  wait_for_library();
  load_packs();
  if (!opening_.valid()) open_library();
  changed();
  if (!said) return say(said.error());
  message_ = clean_line(*said);
}

void Desk::remove_pack(const std::string& id) {
  if (setup_.places) library_changed(stet::remove_pack(*setup_.places, id));
}

void Desk::undo_library() {
  if (setup_.places) library_changed(undo_library_change(*setup_.places));
}

}  // namespace stet

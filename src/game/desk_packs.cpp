// The player's packs: what comes in, what goes, and each taken back.
#include "game/desk.h"
#include "text/clean.h"

namespace stet {

void Desk::take_in(Arrival arrival) {
  arrival_ = std::move(arrival);
  if (arrival_->asks_nothing()) return take_in_arrival();
  screen_ = ScreenName::packs;
}

void Desk::take_in_arrival() {
  if (!arrival_) return;
  Pack pack = arrival_->pack();
  std::string said;
  if (setup_.places && !arrival_->shipped) {
    const auto installed = install_packs(*setup_.places, {{pack, true}});
    // What waits for a yes waits on; what only comes along is played, and can't be gone on with.
    if (!installed && !arrival_->asks_nothing()) return say(installed.error());
    if (!installed) {
      said = filled(words_("saving.no-resuming"), {describe(installed.error())});
    } else {
      pack.revision = installed->front().revision;
      if (installed->front().what != Installation::unchanged)
        said = told(words_, outcome_of(installed->front()));
    }
  }
  arrival_.reset();
  play(std::move(pack), static_cast<uint64_t>(now()), row_of(Mode::own).questions, Mode::own);
  if (message_.empty()) message_ = clean_line(said);
}

void Desk::leave_arrival() {
  arrival_.reset();
}

void Desk::library_changed(const Result<std::vector<Phrase>>& said) {
  wait_for_library();
  load_packs();
  if (setup_.places && arrival_ && !arrival_->shipped)
    if (auto again = foresee(*setup_.places, arriving(arrival_->imported)))
      arrival_->foreseen = std::move(*again);
  if (!opening_.valid()) open_library();
  changed();
  if (!said) return say(said.error());
  message_ = clean_line(told(words_, *said));
}

void Desk::remove_pack(const std::string& id) {
  if (!setup_.places) return;
  library_changed(stet::remove_pack(*setup_.places, id).map([](const Phrase& said) {
    return std::vector{said};
  }));
}

void Desk::undo_library() {
  if (setup_.places) library_changed(undo_library_change(*setup_.places));
}

}  // namespace stet

#!/usr/bin/env bash
# The real window on a real X server: a round of three questions by keys alone, then the journal
# is asked whether it ended; then the window comes back where it stood. window.sh STET PACK
set -u
stet=$1
pack=$2
. "$(dirname "$0")/screen.sh"
start_screen 1280x720
start_game
xdotool windowfocus "$window"

journal=$work/stet/profiles/default/journal.jsonl
# lines N: waits until the journal holds N lines of the kind.
lines() {
  for _ in $(seq 150); do
    [ "$(grep -c "\"type\":\"$1\"" "$journal" 2>/dev/null)" = "$2" ] && return 0
    sleep 0.1
  done
  echo "waited for $2 of $1; the journal holds:"
  cat "$journal" "$work/log"
  exit 1
}
lines round-begun 1
sleep 0.5
for question in 1 2 3; do
  xdotool key 1        # the first answer
  sleep 0.2
  xdotool key 2        # fairly sure
  lines answer-given "$question"
  sleep 0.2
  xdotool key Return   # next
  sleep 0.2
done
lines round-ended 1
kill -0 "$game" || { echo "the game has gone"; cat "$work/log"; exit 1; }
echo "three questions answered by keys in a real window"

# geometry: of the window there is, as xdotool tells it.
geometry() {
  xdotool getwindowgeometry --shell "$window" | grep -E '^(X|Y|WIDTH|HEIGHT)=' | tr '\n' ' '
}
xdotool windowsize --sync "$window" 900 640 windowmove --sync "$window" 200 60
sleep 0.5
stood=$(geometry)
kill "$game"
wait "$game"
start_game
sleep 0.5
[ "$(geometry)" = "$stood" ] || { echo "the window stood at $stood and came back at $(geometry)"; exit 1; }
[ "$stood" = "X=200 Y=60 WIDTH=900 HEIGHT=640 " ] || { echo "it was put at $stood"; exit 1; }
echo "the window came back where it stood"

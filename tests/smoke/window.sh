#!/usr/bin/env bash
# The real window on a real X server: a round of three questions by keys alone, then the journal
# is asked whether it ended; then the window comes back where it stood. window.sh STET PACK
set -u
stet=$1
pack=$2
for tool in Xvfb xdotool; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
unset SDL_VIDEODRIVER WAYLAND_DISPLAY
export XDG_DATA_HOME=$work SDL_AUDIODRIVER=dummy
exec 9<>"$work/display" 2>/dev/null || true
Xvfb -displayfd 9 -screen 0 1280x720x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
server=$!
trap 'kill $game $server 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
game=
for _ in $(seq 100); do
  [ -s "$work/display" ] && break
  sleep 0.1
done
DISPLAY=:$(tr -d '\n' <"$work/display")
export DISPLAY

"$stet" play "$pack" >"$work/log" 2>&1 &
game=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$game" | head -n 1)
[ -n "$window" ] || { echo "no window came"; cat "$work/log"; exit 1; }
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
"$stet" play "$pack" >"$work/log" 2>&1 &
game=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$game" | head -n 1)
sleep 0.5
[ "$(geometry)" = "$stood" ] || { echo "the window stood at $stood and came back at $(geometry)"; exit 1; }
[ "$stood" = "X=200 Y=60 WIDTH=900 HEIGHT=640 " ] || { echo "it was put at $stood"; exit 1; }
echo "the window came back where it stood"

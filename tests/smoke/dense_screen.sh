#!/usr/bin/env bash
# The first window on a screen of 192 dots per inch: twice as large as on one of 96, so that as much
# stands in it. dense_screen.sh STET PACK
set -u
stet=$1
pack=$2
for tool in Xvfb xdotool; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
unset SDL_VIDEODRIVER WAYLAND_DISPLAY
# Xvfb's XRandR knows no millimetres; without it SDL asks the screen itself.
export XDG_DATA_HOME=$work SDL_AUDIODRIVER=dummy SDL_VIDEO_X11_XRANDR=0
game= server=
trap 'kill $game $server 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

# width DOTS: of the first window on a screen of so many dots per inch.
width() {
  local window
  rm -rf "$work/stet" "$work/display"
  exec 9<>"$work/display"
  Xvfb -displayfd 9 -screen 0 3840x2160x24 -dpi "$1" -nolisten tcp >"$work/xvfb.log" 2>&1 &
  server=$!
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
  sleep 1
  found=$(xdotool getwindowgeometry --shell "$window" | sed -n 's/^WIDTH=//p')
  kill "$game" "$server" 2>/dev/null
  wait "$game" "$server" 2>/dev/null
}

width 96
plain=$found
width 192
dense=$found
echo "$plain pixels wide at 96 dots per inch, $dense at 192"
[ "$dense" = $((2 * plain)) ]

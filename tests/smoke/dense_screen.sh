#!/usr/bin/env bash
# The first window on a screen of 192 dots per inch: twice as large as on one of 96, so that as much
# stands in it. dense_screen.sh STET PACK
set -u
stet=$1
pack=$2
. "$(dirname "$0")/screen.sh"
# Xvfb's XRandR knows no millimetres; without it SDL asks the screen itself.
export SDL_VIDEO_X11_XRANDR=0

# width DOTS: of the first window on a screen of so many dots per inch.
width() {
  rm -rf "$work/stet"
  start_screen 3840x2160 -dpi "$1"
  start_game
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

# A screen of its own for one smoke test, and the game on it; to be sourced. Needs $stet and $pack;
# leaves with 77 where a tool isn't there.
for tool in Xvfb xdotool; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done

work=$(mktemp -d)
unset SDL_VIDEODRIVER WAYLAND_DISPLAY
export XDG_DATA_HOME=$work SDL_AUDIODRIVER=dummy
game= server=
trap 'kill $game $server 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

# start_screen SIZE [OPTION]...
start_screen() {
  rm -f "$work/display"
  exec 9<>"$work/display"
  Xvfb -displayfd 9 -screen 0 "$1x24" "${@:2}" -nolisten tcp >"$work/xvfb.log" 2>&1 &
  server=$!
  for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
  done
  DISPLAY=:$(tr -d '\n' <"$work/display")
  export DISPLAY
}

# start_game: its window is $window.
start_game() {
  "$stet" play "$pack" >"$work/log" 2>&1 &
  game=$!
  window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$game" | head -n 1)
  [ -n "$window" ] || { echo "no window came"; cat "$work/log"; exit 1; }
}

#!/usr/bin/env bash
# The playable page in a real browser: page.sh STET PACK. 77: there is no chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
browser=$(command -v chromium || true)
[ -n "$browser" ] || { echo "skipped: chromium is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" export "$2" --to html -o "$folder/quiz.html" 2>/dev/null
page=$(stat -c %s "$folder/quiz.html") pack=$(stat -c %s "$2")
[ $((page - pack)) -lt 204800 ] || { echo "the page is $((page - pack)) bytes more than its pack"; exit 1; }
if grep -qE '(src|href)="?(https?:)?//|url\(|@import|fetch\(|XMLHttp|localStorage' \
    <(sed 's/<script type="application\/json".*//' "$folder/quiz.html" | head -c 60000); then
  echo "the page refers to something outside itself"
  exit 1
fi

{ sed '/<\/body>/,$d' "$folder/quiz.html"; echo "<script>"; cat "$here/page_driver.js"; echo "</script></body></html>"; } \
  >"$folder/driven.html"
HOME=$folder timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
  --user-data-dir="$folder/profile" --dump-dom "file://$folder/driven.html#seed=7" \
  >"$folder/dom.html" 2>"$folder/log" || { tail -5 "$folder/log"; exit 1; }
said=$(grep -o '<pre id="driven">[^<]*' "$folder/dom.html" | tail -n 1 | cut -d'>' -f2- || true)
echo "$said"
[[ "$said" == "played "* ]]

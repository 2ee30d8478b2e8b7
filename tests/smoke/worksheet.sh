#!/usr/bin/env bash
# The worksheet in a real browser, on the screen and on paper: worksheet.sh STET PACK. 77: there is
# no chromium.
set -euo pipefail
browser=$(command -v chromium || true)
[ -n "$browser" ] || { echo "skipped: chromium is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" export "$2" --to worksheet -o "$folder/sheet.html" 2>/dev/null
questions=$("$1" check "$2" 2>&1 | sed -n 's/.*: \([0-9]*\) questions\?, .*/\1/p')

# The sheet forbids scripts, but for the one that looks at it here.
{ sed 's/<meta http-equiv="Content-Security-Policy"[^>]*>//; /<\/body>/,$d' "$folder/sheet.html"
  cat <<'JS'; } >"$folder/driven.html"
<script>
const all = selector => [...document.querySelectorAll(selector)];
const asked = all("body > ol.questions > li"), keys = all(".key ol > li");
const said = [];
if (!asked.concat(keys).every(li => li.offsetHeight > 0 && li.textContent.trim())) said.push("an empty row");
if (document.documentElement.scrollWidth > innerWidth) said.push("wider than the page");
if (getComputedStyle(document.querySelector(".key")).breakBefore !== "page") said.push("the key is on the questions' page");
if (performance.getEntriesByType("resource").length) said.push("something was fetched");
said.push(`${asked.length} questions and ${keys.length} keys`);
document.body.append(Object.assign(document.createElement("pre"), {id: "driven", textContent: said.join("; ")}));
</script></body></html>
JS
run() {
  HOME=$folder timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
    --user-data-dir="$folder/profile" "$@" 2>"$folder/log" || { tail -5 "$folder/log"; exit 1; }
}
run --dump-dom "file://$folder/driven.html" >"$folder/dom.html"
said=$(grep -o '<pre id="driven">[^<]*' "$folder/dom.html" | tail -n 1 | cut -d'>' -f2- || true)
echo "$said"
[ "$said" = "$questions questions and $questions keys" ]
run --print-to-pdf="$folder/sheet.pdf" "file://$folder/sheet.html"
pages=$(grep -ac '/Type */Page\b' "$folder/sheet.pdf")
echo "$pages pages"
[ "$pages" -ge 2 ]

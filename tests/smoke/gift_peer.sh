#!/usr/bin/env bash
# Our GIFT in the hands of gift-pegjs: gift_peer.sh STET MODULES PACK… 77: the peer isn't there
# (`./dev bench` installs it).
set -euo pipefail
stet=$1 modules=$2
shift 2
if ! command -v node >/dev/null || [ ! -d "$modules/gift-pegjs" ]; then
  echo "skipped: node or $modules/gift-pegjs is not there"
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for pack in "$@"; do
  "$stet" export "$pack" --to gift -o "$folder/out.gift" 2>/dev/null
  node "$(dirname "$0")/gift_peer.js" "$modules" "$pack" "$folder/out.gift"
done

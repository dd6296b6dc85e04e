#!/usr/bin/env bash
# Builds the site twice, in clean copies that differ in place, time zone and language, and compares the two exports byte for byte.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The first second of this month. In Pago Pago it is still the month before, in Kiritimati it is not: a build that went by local time would show it.
SOURCE_DATE_EPOCH=$(date -u -d "$(date -u +%Y-%m-01)" +%s)
export SOURCE_DATE_EPOCH

# Writes an archive of what is committed; where git has no answer, of all but what our commands make.
archive() {
  local git=(git -c "safe.directory=*")
  if "${git[@]}" ls-files --error-unmatch package.json >/dev/null 2>&1; then
    "${git[@]}" archive HEAD
  else
    tar -c --exclude=./{node_modules,.next,.export,out,.git,next-env.d.ts,tsconfig.tsbuildinfo} .
  fi
}

build_in() {
  mkdir -p "$1"
  archive | tar -x -C "$1"
  cp -al node_modules "$1" 2>/dev/null || cp -a node_modules "$1" # links where both stand on one disk
  (cd "$1" && env "${@:2}" npm run build)
}

build_in "$work/first" TZ=Pacific/Kiritimati LANG=ar_EG.UTF-8 LC_ALL=ar_EG.UTF-8
build_in "$work/at/another/place" TZ=Pacific/Pago_Pago LANG=C LC_ALL=C

cd "$work"
diff -rq first/out at/another/place/out
echo "Both builds gave the same $(find first/out -type f | wc -l) files."

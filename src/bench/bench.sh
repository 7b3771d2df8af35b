#!/bin/sh
# Measures builds of a large made-up organisation; src/docs/speed.md says what the figures mean.
#   sh src/bench/bench.sh WORK [OBJECTIVES] [HUGO_SITE]
# WORK: a folder for the corpus and the sites. OBJECTIVES: default 10000. HUGO_SITE: a Hugo site of
# the same size, to be run in turn with the others. ROUNDS (default 5) rounds, each kind once a round.
set -eu
work=${1:?name a folder to work in}
objectives=${2:-10000}
hugo=${3:-}
rounds=${ROUNDS:-5}
here=$(cd -P "$(dirname "$0")" && pwd -P)
plumbline=$here/../../target/plumbline
[ -x "$plumbline" ] || { echo "build first: mvn -q -DskipTests package" >&2; exit 2; }
mkdir -p "$work"
work=$(cd -P "$work" && pwd -P)
corpus=$work/corpus-$objectives
[ -d "$corpus" ] || java "$here/Corpus.java" "$corpus" "$objectives"
times=$work/times
rm -rf "$times" "$work"/out
mkdir -p "$times" "$work/out"
PLUMBLINE_ARCHIVE=now "$plumbline" --version >/dev/null

# measure KIND COMMAND…: adds a line 'wall cpu peak' (seconds, seconds, MB) to the kind's file.
measure() {
  kind=$1
  shift
  /usr/bin/time -o "$times/one" -f '%e %U %S %M' "$@" >/dev/null
  tail -n 1 "$times/one" | awk '{ print $1, $2 + $3, $4 / 1024 }' >>"$times/$kind"
}

build() {
  measure "$1" "$plumbline" build "$corpus" --out "$2"
}

edited=$corpus/content/okrs/2026-q1/goal-0.md
cp "$edited" "$work/edited.md"
trap 'cp "$work/edited.md" "$edited"' EXIT
round=1
while [ "$round" -le "$rounds" ]; do
  site=$work/out/$round
  build full "$site"
  build unchanged "$site"
  printf '\nOne more sentence.\n' >>"$edited"
  build one-file "$site"
  cp "$work/edited.md" "$edited"
  measure one-core taskset -c 0 "$plumbline" build "$corpus" --out "$site-single"
  measure copy cp -r "$site" "$site-copy"
  [ -z "$hugo" ] || measure hugo hugo -s "$hugo" -d "$site-hugo" --quiet
  round=$((round + 1))
done

# median KIND COLUMN
median() {
  sort -n -k "$2,$2" "$times/$1" | awk -v c="$2" '{ v[NR] = $c }
    END { m = int((NR + 1) / 2); print NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

printf '%s objectives, medians of %s\n' "$objectives" "$rounds"
printf '%-12s %9s %9s %9s %18s\n' what 'wall s' 'CPU s' 'peak MB' 'wall of full build'
full=$(median full 1)
for kind in full unchanged one-file one-core copy hugo; do
  [ -f "$times/$kind" ] || continue
  wall=$(median "$kind" 1)
  ratio=$(echo "$wall $full" | awk '{ printf "%.2f", $1 / $2 }')
  printf '%-12s %9.2f %9.2f %9.0f %18s\n' "$kind" "$wall" "$(median "$kind" 2)" "$(median "$kind" 3)" "$ratio"
done

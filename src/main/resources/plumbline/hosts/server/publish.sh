#!/bin/sh
# Publishes the OKRs of a Git repository on this machine. Meant for cron: it says nothing when all is well, so that cron
# sends a mail only when something is wrong. When the content has errors, the site stays as it is.
set -eu

: "${PLUMBLINE_JAR:?the jar, built with 'mvn -DskipTests package' from the source of Plumbline}"
: "${OKRS_CLONE:?a clone of the repository that holds the goals, for this script alone}"
: "${OKRS_SITE:?the folder that the web server serves; it belongs to Plumbline alone}"
OKRS_BRANCH="${OKRS_BRANCH:-main}"
OKRS_DIR="${OKRS_DIR:-.}" # the folder with content/ in the clone

export LC_ALL=C.UTF-8 # file names of every script can be read

# One run at a time: a second one leaves at once. The lock goes with the process.
exec 9> "$OKRS_CLONE/.git/plumbline.lock"
flock --nonblock 9 || exit 0

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
{
  git -C "$OKRS_CLONE" fetch --quiet --prune origin "+refs/heads/$OKRS_BRANCH:refs/remotes/origin/$OKRS_BRANCH" &&
    git -C "$OKRS_CLONE" checkout --quiet --force --detach "refs/remotes/origin/$OKRS_BRANCH" &&
    java -jar "$PLUMBLINE_JAR" build "$OKRS_CLONE/$OKRS_DIR" --out "$OKRS_SITE"
} > "$log" 2>&1 9>&- || {
  code=$?
  cat "$log" >&2
  exit "$code"
}

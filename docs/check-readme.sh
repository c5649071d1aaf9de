#!/bin/sh
# Runs the walk-through of README.md against a running server and compares what it answers with what README.md shows.
# To be run by hand, after a change to the README, the contract or a text:
#
#   docs/check-readme.sh [DATA_DIR]        DATA_DIR is the server's data.dir; without it OZZIE_DATA_DIR, else data/
#
# It works as a tenant of its own, emptied and revoked at the end, so nothing that is there is touched. What differs from
# run to run (ids, times, dates, the wording of tasks) counts as equal. Status: 0 as shown, 1 not, 2 could not be run.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
data=${1:-${OZZIE_DATA_DIR:-$home/data}}
section='## From a new user to a finished cycle'

stop() {
    printf 'check-readme: %s\n' "$1" >&2
    exit 2
}

[ -f "$data/http.port" ] || stop "no server runs on $data: start ./ozzie first, or name its data directory"
data=$(CDPATH='' cd -- "$data" && pwd)
port=$(cat "$data/http.port")
work=$(mktemp -d)
client=
token=
ANA=
finish() {
    rm -rf "$work"
    [ -z "$ANA" ] || curl -s -X DELETE "$ANA" -H "Authorization: Bearer $token"
    [ -z "$client" ] || OZZIE_DATA_DIR=$data "$home/ozzie" clients revoke "$client" >/dev/null
}
trap finish EXIT
trap 'exit 130' INT TERM

OZZIE_DATA_DIR=$data "$home/ozzie" clients create --name readme-check >"$work/client" || stop "no client could be made"
client=$(sed -n 's/^client_id: *//p' "$work/client")
token=$(sed -n 's/^token: *//p' "$work/client")

# Every ```sh block of the section becomes N.sh, and the ```json block after it N.json.
awk -v section="$section" -v work="$work" '
    /^## / { inside = ($0 == section) }
    !inside { next }
    /^```sh$/ { step++; file = work "/" step ".sh"; print NR > (work "/" step ".line"); next }
    /^```json$/ { file = work "/" step ".json"; next }
    /^```$/ { file = ""; next }
    file != "" { print > file }
' "$home/README.md"
[ -f "$work/1.sh" ] || stop "README.md has no section '$section'"

# One line, without what may differ; then a line for every field, so that a difference is seen where it is.
plain() {
    sed 's/^ *//' "$1" | tr -d '\n' | sed \
        -e 's/_[0-9A-HJKMNP-TV-Z]\{26\}/_ID/g' \
        -e 's/[0-9]\{4\}-[0-9][0-9]-[0-9][0-9]T[0-9:]*Z/TIME/g' \
        -e 's/[0-9]\{4\}-[0-9][0-9]-[0-9][0-9]/DATE/g' \
        -e 's/[A-Z][a-z]* 20[0-9][0-9]/MONTH/g' \
        -e 's/"title":"[^"\\]*\(\\.[^"\\]*\)*"/"title":WORDING/g' |
        awk '{ gsub(/,"/, ",\n\""); print }'
}

# The commands share one shell, as a reader's do: variables of theirs are in capitals, those of this script are not.
run() {
    sed -e "s|127\.0\.0\.1:8080|127.0.0.1:$port|g" -e "s|data/demo-client.json|'$data/demo-client.json'|g" "$1" >"$1.here"
    set +e
    # shellcheck disable=SC1090
    . "$1.here"
    set -e
}

checked=0
wrong=0
step=1
while [ -f "$work/$step.sh" ]; do
    run "$work/$step.sh" >"$work/$step.out" 2>&1
    if [ "$step" -eq 1 ]; then
        curl -sf "${USERS:?}" -H "${AUTH:?}" >/dev/null || stop "the token of $data/demo-client.json is refused"
        AUTH="Authorization: Bearer $token"
    fi
    if [ -f "$work/$step.json" ]; then
        checked=$((checked + 1))
        plain "$work/$step.json" >"$work/shown"
        plain "$work/$step.out" >"$work/answered"
        if ! diff "$work/shown" "$work/answered" >"$work/diff"; then
            wrong=$((wrong + 1))
            printf 'README.md, line %s: < as shown, > as answered\n' "$(cat "$work/$step.line")"
            cat "$work/diff"
        fi
    fi
    step=$((step + 1))
done
[ "$checked" -gt 0 ] || stop "README.md shows no answer in '$section'"
printf 'check-readme: %s of %s answers are as shown.\n' "$((checked - wrong))" "$checked"
[ "$wrong" -eq 0 ]

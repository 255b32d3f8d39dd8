#!/usr/bin/env bash
# files.sh OFFICIALDOCS: what a kill at any moment and a full disk leave of the files that the tool writes: the old or the new one, whole.
# Prints a line "ok …" or "FAILED …" for each claim.
set -uo pipefail
tool=$1
kills=${KILLS:-30}
work=$(mktemp -d)
small=$work/small
cleanup() { mountpoint -q "$small" && umount "$small"; rm -rf "$work"; }
trap cleanup EXIT

failures=0
ok() { printf 'ok      %s\n' "$1"; }
bad() { printf 'FAILED  %s\n' "$1"; failures=$((failures + 1)); }
claim() {
    local name=$1
    shift
    if "$@"; then ok "$name"; else bad "$name"; fi
}
sum() { sha256sum <"$1"; }

# A document with a fix in every sentence, long enough to be killed while it is written.
python3 - "$work/old.txt" <<'END'
import sys
head = "云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n"
body = "".join(f"　　第{n}段,各地要高度重视,落实责任,限期整改.\n" for n in range(30000))
open(sys.argv[1], "w", encoding="utf-8").write(head + body)
END
cp "$work/old.txt" "$work/new.txt"
"$tool" fix --write "$work/new.txt" >"$work/fix.out" 2>&1
claim "fix --write: there is something to fix" test "$(sum "$work/old.txt")" != "$(sum "$work/new.txt")"

# How long a command takes, in milliseconds, at most 800: kills are spread over that time and a little more.
measure() {
    local started
    started=$(date +%s%N)
    "$@" >"$work/measured.out" 2>&1
    took=$((($(date +%s%N) - started) / 1000000))
    [ "$took" -lt 800 ] || took=800
}
cp "$work/old.txt" "$work/a.txt"
measure "$tool" fix --write "$work/a.txt"

# killed NAME FILE OLD NEW COMMAND…: after each kill the file is one of the two.
killed() {
    local name=$1 file=$2 old=$3 new=$4
    shift 4
    local before=0 after=0 other=0 found
    for ((n = 0; n < kills; n++)); do
        cp "$old" "$file"
        "$@" >"$work/killed.out" 2>&1 &
        local process=$!
        sleep "$(printf '0.%03d' $((took * n * 12 / (kills * 10))))"
        kill -9 "$process" 2>"$work/kill.err"
        wait "$process" 2>"$work/wait.err"
        found=$(sum "$file")
        if [ "$found" = "$(sum "$old")" ]; then before=$((before + 1)); elif [ "$found" = "$(sum "$new")" ]; then after=$((after + 1)); else other=$((other + 1)); fi
    done
    printf '        %s: %d kills, %d times the old file, %d times the new one, %d times another\n' "$name" "$kills" "$before" "$after" "$other"
    [ "$other" -eq 0 ] && [ "$before" -gt 0 ] # A kill that always came too late would show nothing.
}

claim "fix --write survives kills" killed 'fix --write' "$work/a.txt" "$work/old.txt" "$work/new.txt" "$tool" fix --write "$work/a.txt"

printf 'an earlier result\n' >"$work/old.json"
"$tool" parse --lines --output "$work/new.json" "$work/old.txt" >"$work/parse.out" 2>&1
measure "$tool" parse --lines --output "$work/b.json" "$work/old.txt"
claim "--output survives kills" killed '--output' "$work/b.json" "$work/old.json" "$work/new.json" "$tool" parse --lines --output "$work/b.json" "$work/old.txt"

# A disk without room for a second copy. Where none can be mounted (no rights), the limit on the length of a file stands for it.
mkdir "$small"
if mount -t tmpfs -o size=4m tmpfs "$small" 2>"$work/mount.err"; then
    cp "$work/old.txt" "$small/a.txt"
    printf 'an earlier result\n' >"$small/b.json"
    size=$(stat -c %s "$small/a.txt")
    head -c $((4 * 1024 * 1024 - size - 200000)) /dev/zero >"$small/filler" 2>"$work/filler.err"
    full() { "$@" >"$work/full.out" 2>"$work/full.err"; }
    disk='full disk'
else
    mkdir -p "$small"
    cp "$work/old.txt" "$small/a.txt"
    printf 'an earlier result\n' >"$small/b.json"
    full() { (ulimit -f 100; trap '' XFSZ; exec "$@") >"$work/full.out" 2>"$work/full.err"; }
    disk='limit on files'
fi

refused() { # FILE OLD COMMAND…: fails, says so without a stack trace, leaves the old file, and nothing beside it but what --resume goes on with.
    local file=$1 old=$2
    shift 2
    local names
    names=$(ls -A "$small")
    if full "$@"; then return 1; fi
    sed 's/^/        /' "$work/full.err"
    cmp -s "$file" "$old" && [ -s "$work/full.err" ] && ! grep -qE '^ *at |Exception' "$work/full.err" && [ "$(ls -A "$small" | grep -v '\.partial$')" = "$names" ]
}
claim "fix --write, $disk: the old file, and a message" refused "$small/a.txt" "$work/old.txt" "$tool" fix --write "$small/a.txt"
claim "--output, $disk: the old file, and a message" refused "$small/b.json" "$work/old.json" "$tool" parse --lines --output "$small/b.json" "$small/a.txt"

resumed() { # With room again.
    if mountpoint -q "$small"; then mount -o remount,size=64m "$small" || return 1; fi
    (cd "$small" && "$tool" parse --lines --output b.json --resume a.txt && "$tool" parse --lines --output c.json a.txt) >"$work/resumed.out" 2>&1 && cmp "$small/b.json" "$small/c.json"
}
claim "--output --resume, with room again: the whole result" resumed

exit "$failures"

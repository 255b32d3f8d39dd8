#!/usr/bin/env bash
# The filter under GNU parallel and split: the blocks together give what a single run gives, also where a worker is killed and its block is retried.
# usage: parallel.sh TOOL NDJSON; prints a line "ok" or "FAILED" for each claim.
set -uo pipefail
tool=$1
input=$2
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
command -v parallel >"$out/which" || { apt-get update && apt-get install -y parallel; } >"$out/apt.log" 2>&1 || { cat "$out/apt.log"; exit 1; }

failed=0
same() {
    if cmp "$2" "$3"; then echo "ok      filter: $1"; else echo "FAILED  filter: $1"; failed=1; fi
}

# One of its answers is out when it is killed; the next try does all.
cat >"$out/worker" <<'END'
#!/usr/bin/env bash
if [ "$PARALLEL_SEQ" = 3 ] && mkdir "$DYING" 2>/dev/null; then
    { head -n 1; exec sleep 60 <&- 2>&-; } | "$@" >"$DYING/answers" &
    until [ "$(wc -l <"$DYING/answers")" -ge 1 ]; do sleep 0.05; done
    kill -KILL $! $(jobs -p)
    wait $!
    echo "$?" >"$DYING/status"
    cat "$DYING/answers"
    kill -KILL $$
fi
exec "$@"
END
chmod +x "$out/worker"
export DYING="$out/dying"

for task in parse check; do
    "$tool" filter "$task" --jobs 1 <"$input" >"$out/single"
    lines=$(wc -l <"$out/single")
    if [ "$lines" -gt 0 ] && [ "$lines" -eq "$(wc -l <"$input")" ]; then echo "ok      filter: $task answers each line"; else echo "FAILED  filter: $task answers $lines lines"; failed=1; fi

    parallel --pipe-part --arg-file "$input" --block -4 --jobs 4 --keep-order "$tool" filter "$task" --jobs 1 >"$out/ordered"
    same "$task with four workers, in order" "$out/single" "$out/ordered"

    parallel --pipe --block 256k --jobs 4 "$tool" filter "$task" --jobs 2 <"$input" | sort >"$out/union"
    same "$task with four workers, as they finish" <(sort "$out/single") "$out/union"

    rm -rf "$DYING"
    parallel --pipe --block 256k --jobs 4 --keep-order --retries 3 "$out/worker" "$tool" filter "$task" --jobs 1 <"$input" >"$out/retried"
    same "$task, a worker killed and its block retried" "$out/single" "$out/retried"
    if [ "$(cat "$DYING/status")" = 137 ]; then echo "ok      filter: $task, the worker was killed"; else echo "FAILED  filter: $task, no worker was killed"; failed=1; fi

    for part in 1 2 3; do split --number="l/$part/3" "$input" | "$tool" filter "$task" --jobs 1; done >"$out/parts"
    same "$task in three shares of an array" "$out/single" "$out/parts"
done
exit $failed

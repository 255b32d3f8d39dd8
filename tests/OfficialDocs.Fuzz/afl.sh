#!/usr/bin/env bash
# afl.sh TARGET SECONDS [CORPUS]: fuzzes a target guided by the coverage of OfficialDocs.dll (AFL++ and SharpFuzz).
# Needs afl-fuzz (the package afl++). Everything is made in a folder of its own, which AFL_FOLDER names; the crashes stay there.
# Exit code: 0: no crash and no hang; 1: there are some; 2: it could not be run.
set -euo pipefail

target=${1:?TARGET: parse, validate, fix, write, json, decode, configuration, ndjson or growth}
seconds=${2:?SECONDS}
corpus=${3:+$(realpath "$3")}
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v afl-fuzz >/dev/null || { echo "afl-fuzz is missing: install the package afl++" >&2; exit 2; }

work=${AFL_FOLDER:-$(mktemp -d)}
mkdir -p "$work"
echo "folder: $work"

# The instrumented library must never be taken for the real one: a build of its own, with its own intermediate files.
dotnet publish -c Release -o "$work/bin" --artifacts-path "$work/build" OfficialDocs.Fuzz.csproj >"$work/publish.txt" || { tail -n 20 "$work/publish.txt" >&2; exit 2; }
[ -x "$work/tool/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tool" >"$work/tool.txt" || exit 2
rm -rf "$work/input" "$work/output"
dotnet "$work/bin/OfficialDocs.Fuzz.dll" afl-files "$target" "$work/input" ${corpus:+"$corpus"}
"$work/tool/sharpfuzz" "$work/bin/OfficialDocs.dll" || exit 2

# The program is started by the runtime's host, which has no instrumentation of its own; the processors are those of others, too.
# Dumps are of no use here, and the page of statistics is for terminals.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
export DOTNET_DbgEnableMiniDump=0 DOTNET_TieredPGO=0 FUZZ_MESSAGES=$work/messages.txt
rm -f "$FUZZ_MESSAGES"
status=0
afl-fuzz -i "$work/input/seeds" -o "$work/output" -x "$work/input/dictionary.txt" -m none -t 10000+ -V "$seconds" -- \
    dotnet "$work/bin/OfficialDocs.Fuzz.dll" afl "$target" >"$work/afl.txt" 2>&1 || status=$?
stats=$work/output/default/fuzzer_stats
[ -f "$stats" ] || { tail -n 30 "$work/afl.txt" >&2; exit 2; }

value() { sed -nE "s/^$1 *: *//p" "$stats"; }
crashes=$(find "$work/output/default/crashes" -name 'id*' | wc -l)
hangs=$(find "$work/output/default/hangs" -name 'id*' | wc -l)
echo "afl: $target, $(value run_time) seconds, $(value execs_done) execs, $(value execs_per_sec) execs/s, corpus $(value corpus_count) (found $(value corpus_found)), coverage $(value bitmap_cvg), $crashes crashes, $hangs hangs (exit code $status)"
[ ! -f "$FUZZ_MESSAGES" ] || sort "$FUZZ_MESSAGES" | uniq -c | sort -rn | head -n 20
[ "$crashes" -eq 0 ] && [ "$hangs" -eq 0 ]

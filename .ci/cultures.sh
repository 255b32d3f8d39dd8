#!/usr/bin/env bash
# cultures.sh OFFICIALDOCS…: the same bytes from every command, whatever the culture of the machine. Prints a line "ok …" or "FAILED …" for each culture.
set -uo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$@" generate --count 200 --seed 9 --deviations 0.5 --output "$work/documents" >"$work/generate.txt" || exit 1
everything() { # Every command that reads, over the samples and the invented documents.
    "${tool[@]}" parse --lines samples/*.txt "$work/documents" &&
        "${tool[@]}" parse --format csv "$work/documents" &&
        "${tool[@]}" outline --lang zh samples/*.txt &&
        "${tool[@]}" check --lang zh --fail-on never --format ndjson "$work/documents" &&
        "${tool[@]}" check --lang en --fail-on never --format sarif samples/*.txt "$work/documents" &&
        "${tool[@]}" check --lang zh --fail-on never --format html samples/*.txt &&
        "${tool[@]}" fix --lang zh --diff samples/suzhou-2021-report.txt
    echo "exit code $?"
}
tool=("$@")
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
LC_ALL=C.UTF-8 everything >"$work/expected.txt" 2>&1
[ "$(wc -c <"$work/expected.txt")" -gt 1000000 ] || { echo "FAILED  cultures: there is hardly any output"; exit 1; }

failures=0
for culture in zh_CN en_US tr_TR ar_SA de_DE invariant; do
    if [ "$culture" = invariant ]; then export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1; fi
    # .NET takes the culture from the variable, whether or not the system has such a locale; the shell would complain of it.
    (unset LC_ALL && LANG=$([ "$culture" = invariant ] && echo C || echo "$culture").UTF-8 everything >"$work/found.txt" 2>&1) 2>"$work/shell.txt"
    if cmp "$work/expected.txt" "$work/found.txt"; then echo "ok      cultures: $culture"; else
        echo "FAILED  cultures: $culture"
        failures=$((failures + 1))
    fi
done
exit "$failures"

#!/usr/bin/env bash
# The library for other languages, built for this platform (a Linux), and the samples that call it.
# usage: native.sh OUT_DIR [TOOL]; the library is put into OUT_DIR. TOOL is the officialdocs command to compare with, built from the source
# where it is not given. Prints a line "ok" or "FAILED" for each claim.
set -uo pipefail
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_UI_LANGUAGE=en

failed=0
check() {
    local name=$1
    shift
    if "$@"; then echo "ok      native: $name"; else echo "FAILED  native: $name"; failed=1; fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v clang gcc >"$work/which" || { apt-get update && apt-get install -y clang zlib1g-dev; } >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }
command -v gcc g++ >"$work/which" && [ "$(wc -l <"$work/which")" -eq 2 ] || { apt-get update && apt-get install -y g++; } >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; exit 1; }

publish() {
    dotnet publish src/OfficialDocs.Native -c Release -r "$(dotnet --info | sed -nE 's/^ *RID: *//p')" -p:PublishAot=true -o "$out" >"$work/publish.txt" 2>&1 &&
        ! grep -q 'warning' "$work/publish.txt" && [ -f "$out/libofficialdocs.so" ] && return
    cat "$work/publish.txt"
    return 1
}
sha256sum src/*/packages.lock.json >"$work/locked.txt"
check "the library is built without a warning" publish

locked() { ! grep -qi 'ilcompiler' src/*/packages.lock.json && sha256sum src/*/packages.lock.json | cmp "$work/locked.txt" -; }
check "the locked packages are the same" locked

exports() {
    sed -nE 's/^.*OFFICIALDOCS_CALL (officialdocs_[a-z_]+)\(.*$/\1/p' "$out/officialdocs.h" | sort >"$work/declared.txt"
    nm -D --defined-only "$out/libofficialdocs.so" | sed -nE 's/^[0-9a-f]+ [^A] ([^@]*)@.*$/\1/p' | sort >"$work/exported.txt"
    [ "$(wc -l <"$work/declared.txt")" -ge 5 ] && diff "$work/declared.txt" "$work/exported.txt"
}
check "what the header declares is exported, and nothing else" exports

header() {
    printf '#include "officialdocs.h"\nint abi_version(void);\nint abi_version(void) { return officialdocs_abi_version(); }\n' >"$work/header.c"
    cp "$work/header.c" "$work/header.cpp"
    gcc -Wall -Wextra -Werror -std=c89 -pedantic -I "$out" -c "$work/header.c" -o "$work/header.o" &&
        g++ -Wall -Wextra -Werror -std=c++98 -pedantic -I "$out" -c "$work/header.cpp" -o "$work/header.o" &&
        g++ -Wall -Wextra -Werror -std=c++20 -pedantic -I "$out" -c "$work/header.cpp" -o "$work/header.o"
}
check "the header is C89, C++98 and C++20" header

sample() {
    gcc -Wall -Wextra -Werror -std=c99 -pedantic -I "$out" samples/native/c/number_and_findings.c -L "$out" -lofficialdocs -Wl,-rpath,"$out" -o "$work/sample" &&
        "$work/sample" samples/suzhou-2021-report.txt >"$work/sample.txt" || return 1
    cat "$work/sample.txt"
    [ "$(head -n 1 "$work/sample.txt")" = 'number: 苏府呈〔2022〕5号' ] && grep -qE '^findings: [1-9][0-9]*$' "$work/sample.txt"
}
check "the C sample prints number and findings" sample

refusal() {
    "$work/sample" samples/suzhou-2021-report.txt '{"profile":"web"}' >"$work/sample.txt" 2>"$work/refused.txt"
    [ $? -eq 1 ] && grep -qF "\$.profile: expected issued, webCopy or draft, found \"web\"." "$work/refused.txt"
}
check "the C sample shows what is wrong in a configuration" refusal

if [ $# -ge 2 ]; then
    tool=$2
else
    dotnet build src/OfficialDocs.Cli -c Release >"$work/build.txt" || { cat "$work/build.txt"; failed=1; }
    tool="dotnet $PWD/src/OfficialDocs.Cli/bin/Release/net10.0/OfficialDocs.Cli.dll"
fi
python3 tests/native/test_library.py "$out/libofficialdocs.so" "$tool" || failed=1
exit $failed

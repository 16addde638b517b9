#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh CLANG_TIDY BUILD_DIR [FILE…]: clang-tidy over our sources, two at a time; a file that passed is not looked
# at again until it, a header of ours or the rules change.
set -euo pipefail
tidy=$1 build=$2
shift 2
cache=build/tidy
mkdir -p "$cache"
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files 'common/*.cpp' 'server/*.cpp' 'studio/*.cpp')
rules=$(cat .clang-tidy $(git ls-files '*.h') | sha256sum | cut -c1-16)
export tidy build cache rules
one() {
    local stamp
    stamp=$cache/$(cat "$1" - <<<"$rules$1" | sha256sum | cut -c1-32)
    [ -f "$stamp" ] && return 0
    # The compile commands are GCC's: clang cannot read its precompiled headers and does not know some of its warnings.
    if "$tidy" -p "$build/tidy" --quiet "$1" 2>/dev/null; then touch "$stamp"; else echo "tidy: $1" >&2; return 1; fi
}
export -f one
mkdir -p "$build/tidy"
sed -E 's/ -Winvalid-pch//; s/ -Wno-(maybe-uninitialized|stringop-overflow)//g; s/ -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" >"$build/tidy/compile_commands.json"
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} bash -c 'one "$1"' _ {}
echo "clang-tidy: ${#files[@]} files clean"

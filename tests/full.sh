#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# full.sh BUILD_DIR [REGEX…]: the tests that have a larger count, each with its full one. Every test is a shard of its
# own: what passed on this commit is not run again, so the run can be stopped and taken up at any time. Results,
# seeds and counts stay in out/full/<commit>/.
set -euo pipefail
build=$1
shift
pattern=$(IFS='|'; echo "${*:-.}")
out=out/full/$(git rev-parse --short HEAD)
mkdir -p "$out"
failed=0
while read -r name; do
    grep -qE "$pattern" <<<"$name" || continue
    if [ -f "$out/$name.passed" ]; then echo "passed before  $name"; continue; fi
    seed=${CINEFLUENT_SEED:-$(date +%s)}
    started=$SECONDS
    if CINEFLUENT_FULL=1 CINEFLUENT_SEED=$seed ctest --test-dir "$build" -R "^$name\$" --timeout 7200 --verbose >"$out/$name.log" 2>&1; then
        echo "passed  $((SECONDS - started)) s  $name  seed $seed" | tee "$out/$name.passed"
    else
        echo "FAILED  $((SECONDS - started)) s  $name  seed $seed  ($out/$name.log)"
        failed=1
    fi
done < <(ctest --test-dir "$build" -N -L full | sed -nE 's/^ *Test +#[0-9]+: (.*)$/\1/p')
exit $failed

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_DIR [media|studio|server|realtime|language|autosync|delivery|encode|sync|forms]: us beside our peers in one run. Ratios
# hold on a shared machine; absolutes do not.
set -euo pipefail
build=$1
shift
what=${*:-media studio server realtime language autosync delivery encode sync forms}
for part in $what; do
    echo "== $part"
    case $part in
        media) bash tests/bench/media/run.sh "$build" ;;
        studio) bash tests/bench/studio/run.sh "$build" ;;
        server) node tests/bench/server/bench.mjs "$build" "${CINEFLUENT_BENCH_SECONDS:-5}" ;;
        realtime)
            [ -d tests/npm/node_modules/ws ] || npm ci --silent --prefix tests/npm
            node tests/bench/realtime/bench.mjs "$build" "${CINEFLUENT_BENCH_CONNECTIONS:-5000}"
            ;;
        language) "$build/tests/bench/language/bench_language" --errors "$build/language-errors" ;;
        autosync) "$build/tests/bench/align/bench_align" ;;
        delivery) node tests/bench/delivery/bench.mjs "$build" "${CINEFLUENT_BENCH_SECONDS:-5}" ;;
        encode) "$build/tests/bench/encode/bench_encode" ;;
        sync) "$build/tests/bench/sync/bench_sync"; "$build/tests/bench/sync/bench_projectsync" ;;
        forms) "$build/tests/bench/server/bench_forms" ;;
        *) echo "bench: there is no part “$part”; use media, studio, server, realtime, language, autosync, delivery, encode, sync or forms" >&2; exit 2 ;;
    esac
done

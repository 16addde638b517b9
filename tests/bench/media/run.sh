#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_DIR: exact seeks of ours, mpv and ffmpeg, then index, waveform and thumbnails of a film of two hours; then
# dragging with and without a proxy, steps back and opening. The films are generated once (some minutes) and stay in the
# build folder.
set -euo pipefail
export QT_QPA_PLATFORM=offscreen
"$1/tests/bench/media/bench_scrub"
"$1/tests/bench/media/bench_drag"

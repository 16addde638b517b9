#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_DIR: the studio's own window, painted without a GPU on a screen of 1920 × 1080, with 1,500 and 5,000 cues.
set -euo pipefail
export QT_LOGGING_RULES=default.warning=false # what the offscreen platform cannot do
export QT_QPA_PLATFORM=offscreen:configfile=$PWD/tests/studio/ui/offscreen.json
"$1/tests/bench/studio/bench_studio"

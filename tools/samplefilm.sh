#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# samplefilm.sh: prints the path of the sample film, which is drawn and spoken once for each version of its script.
set -euo pipefail
key=$(find resources/sample -type f | LC_ALL=C sort | xargs cat | sha256sum | cut -c1-16)
folder=build/sample/$key
if [ ! -f "$folder/film.mp4" ]; then
    mkdir -p "$folder"
    echo "Making the sample film (once) …" >&2
    bash resources/sample/make-sample-film.sh "$folder/film.part.mp4" >"$folder/make.log" 2>&1 \
        || { tail -n 20 "$folder/make.log" >&2; echo "dev run: the sample film could not be made" >&2; exit 1; }
    mv "$folder/film.part.mp4" "$folder/film.mp4"
fi
echo "$folder/film.mp4"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_DIR [--check] [--data DIR] [--port N]: the server and the studio on the sample movie.
# With --check: the whole main job without a display, in temporary folders, one line a step.
set -euo pipefail
build=$1
shift
server=$build/server/app/cinefluent-server
studio=$build/studio/app/cinefluent-studio
data=${XDG_DATA_HOME:-$HOME/.local/share}/cinefluent-dev
port=8080
check=0
while [ $# -gt 0 ]; do
    case $1 in
        --check) check=1 ;;
        --data) data=$2; shift ;;
        --port) port=$2; shift ;;
        *) echo "dev run: “$1” is not an option; use --check, --data DIR or --port N" >&2; exit 2 ;;
    esac
    shift
done

film=$(bash tools/samplefilm.sh)
export CINEFLUENT_SAMPLE_FILM=$PWD/$film
if [ $check = 1 ]; then
    exec node tools/check.mjs "$server" "$studio" "$film"
fi

mkdir -p "$data"
ready=$data/ready.url
rm -f "$ready"
"$server" serve --data-dir "$data/server" --port "$port" --ready-file "$ready" >>"$data/server.log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
until [ -s "$ready" ]; do
    kill -0 $pid 2>/dev/null || { tail -n 5 "$data/server.log" >&2; echo "dev run: the server did not start; its log is $data/server.log" >&2; exit 1; }
    sleep 0.1
done
url=$(cat "$ready")

email=editor@example.org
password=$data/editor.password
project=$data/sample/sample.cineproj
if [ ! -f "$password" ]; then
    (umask 077; head -c 18 /dev/urandom | base64 >"$password.part")
    "$server" admin create-editor --data-dir "$data/server" --email $email --username editor --password-file "$password.part"
    mv "$password.part" "$password"
fi
if [ ! -f "$project" ]; then
    mkdir -p "$data/sample"
    "$studio" --create-sample "$data/sample" --film "$film"
fi
"$studio" --publish "$project" --server "$url" --email $email --password-file "$password"

cat <<TXT

Server    $url
          $url/movies    the catalogue with the sample movie
          $url/docs      how to call it
          $url/healthz   $url/readyz
Editor    $email, password in $password
Project   $project
Log       $data/server.log
Stop with Ctrl+C.
TXT
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    "$studio" "$project" || true
else
    echo "There is no display here, so the studio's window stays closed."
fi
wait $pid

#!/bin/sh
# Measures what the API takes, beside the npm package @copilotkit/aimock where node and npm are at hand.
# Usage: bench/load.sh [seconds a run] [connections]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
mock=
if command -v npm >/dev/null 2>&1; then
    mock=$(mktemp -d)
    trap 'rm -rf "$mock"' EXIT INT TERM
    echo '{"private":true}' >"$mock/package.json"
    if ! npm install --silent --no-audit --no-fund --prefix "$mock" @copilotkit/aimock@1.43.0 >&2; then
        echo "aimock could not be installed; measuring without it." >&2
        rm -rf "$mock"
        mock=
    fi
fi
"$home/bench/run.sh" LoadBench "${1:-5}" "${2:-64}" ${mock:+"$mock"}

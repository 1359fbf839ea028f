#!/bin/sh
# Measures starts: `kinora --help`, and `kinora serve` until /readyz answers 200, with and without the AOT cache.
# Usage: bench/start.sh [runs]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
runs=${1:-5}
port=${KINORA_BENCH_PORT:-18599}
scratch=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$scratch"' EXIT INT TERM

now() { date +%s%N; }

help_ms() {
    start=$(now)
    "$home/kinora" --help >/dev/null
    echo $((($(now) - start) / 1000000))
}

ready_ms() {
    start=$(now)
    "$home/kinora" serve --port "$port" --data "$scratch/data" >"$scratch/log" 2>&1 &
    server=$!
    tries=0
    until curl -fs -o /dev/null "http://127.0.0.1:$port/readyz"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 1500 ] || ! kill -0 "$server" 2>/dev/null; then
            cat "$scratch/log" >&2
            exit 1
        fi
        sleep 0.02
    done
    took=$((($(now) - start) / 1000000))
    if [ -r "/proc/$server/status" ]; then
        rss=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$server/status")
    else
        rss=$(($(ps -o rss= -p "$server") / 1024))
    fi
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
    echo "$took $rss"
}

measure() {
    i=0
    while [ "$i" -lt "$runs" ]; do
        printf '%-8s --help %5s ms   ' "$1" "$(help_ms)"
        set -- "$1" $(ready_ms)
        printf 'serve until ready %5s ms, resident %4s MB\n' "$2" "$3"
        i=$((i + 1))
    done
}

"$home/kinora" config >/dev/null
waited=0
until [ -s "$home/.kinora/kinora.aot" ] || [ "$waited" -ge 180 ]; do
    sleep 1
    waited=$((waited + 1))
done
if [ -s "$home/.kinora/kinora.aot" ]; then
    measure "cached"
    mv "$home/.kinora/kinora.aot" "$scratch/kinora.aot"
fi
export KINORA_NO_TRAINING=1
measure "plain"
[ ! -s "$scratch/kinora.aot" ] || mv "$scratch/kinora.aot" "$home/.kinora/kinora.aot"

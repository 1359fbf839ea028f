#!/bin/sh
# Measures whether a store with a million videos is as quick as one with a thousand.
# Usage: bench/scale.sh [videos] [seconds a run] [connections]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
exec "$home/bench/run.sh" ScaleBench "$@"

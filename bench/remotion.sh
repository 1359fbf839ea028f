#!/bin/sh
# One comparable scene of 8 s at 1280x720, by Remotion in Chromium and by Kinora, back to back: bench/remotion.sh [RUNS]
# Needs npm and chromium. Remotion is fetched into a temporary folder; read its licence before you use it for more.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
runs=${1:-1}
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$home/bench/remotion/index.jsx" "$home/bench/remotion/render.mjs" "$work/"
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts remotion@4 @remotion/renderer@4 @remotion/bundler@4 react@19 react-dom@19 >&2
node render.mjs "$runs" "$work/kite.mp4" "$browser"
"$home/bench/run.sh" RenderBench 1280x720 8 "$runs" "$work/cache" \
    "Wide shot of a child flying a red kite in a grassy park, golden hour sunlight, camera slowly pans upward"

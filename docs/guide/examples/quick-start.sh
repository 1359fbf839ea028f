#!/usr/bin/env bash
# Makes a video, waits for it, downloads it.
#
#   OPENAI_BASE_URL=http://127.0.0.1:8080/v1 OPENAI_API_KEY=local ./quick-start.sh "A red kite over a beach"
set -euo pipefail

url=${OPENAI_BASE_URL:-http://127.0.0.1:8080/v1}
key=${OPENAI_API_KEY:-local}
prompt=${1:-A red kite over a beach, wind in the grass}

# -f makes curl fail on 4xx and 5xx, and show what the server says about it.
api() { curl -sS --fail-with-body --max-time 60 -H "Authorization: Bearer $key" "$@"; }
# The first text of a field in a JSON answer; with jq it would be: jq -r .id
field() { grep -o "\"$1\": *\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# A form takes any prompt as it is; --form-string keeps a leading @ or < from meaning a file.
id=$(api "$url/videos" --form-string "prompt=$prompt" -F model=sora-2 -F seconds=4 -F size=1280x720 | field id)
echo "asked for $id"

deadline=$((SECONDS + 600))
while :; do
    video=$(api "$url/videos/$id")
    status=$(field status <<<"$video")
    case $status in
        completed) break ;;
        failed) echo "failed: $(field message <<<"$video")" >&2; exit 1 ;;
    esac
    if [ "$SECONDS" -ge "$deadline" ]; then echo "still $status after ten minutes" >&2; exit 1; fi
    sleep 2
done

api --max-time 600 -o "$id.part" "$url/videos/$id/content"
mv "$id.part" "$id.mp4"
echo "saved $id.mp4"

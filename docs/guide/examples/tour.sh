#!/usr/bin/env bash
# A tour of the API: a first video, its thumbnail, a remix, a longer cut, the list, and cleaning up.
set -euo pipefail

url=${OPENAI_BASE_URL:-http://127.0.0.1:8080/v1}
key=${OPENAI_API_KEY:-local}

api() { curl -sS --fail-with-body --max-time 90 -H "Authorization: Bearer $key" "$@"; }
json() { api -H "Content-Type: application/json" "$@"; }
field() { grep -o "\"$1\": *\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# Kinora answers a look with ?wait as soon as the video has ended. It alone has that: elsewhere sleep between two looks.
finished() {
    for _ in $(seq 1 20); do
        status=$(api "$url/videos/$1?wait=30" | field status)
        case $status in
            completed) return 0 ;;
            failed) echo "$1 failed" >&2; return 1 ;;
        esac
    done
    echo "$1 takes too long" >&2
    return 1
}

echo "1. A video"
first=$(json "$url/videos" -d '{"prompt": "A paper boat on a pond", "seconds": "4", "size": "1280x720"}' | field id)
finished "$first"

echo "2. Its thumbnail, and all of it"
api -o thumbnail.webp "$url/videos/$first/content?variant=thumbnail"
api -o boat.mp4 "$url/videos/$first/content"

echo "3. The same, otherwise"
remix=$(json "$url/videos/$first/remix" -d '{"prompt": "at night, with lanterns"}' | field id)

echo "4. The same, and how it goes on"
longer=$(json "$url/videos/extensions" \
    -d "{\"video\": {\"id\": \"$first\"}, \"prompt\": \"the boat reaches the other side\", \"seconds\": \"4\"}" | field id)
finished "$remix"
finished "$longer"
api -o longer.mp4 "$url/videos/$longer/content"

echo "5. What there is"
api "$url/videos?limit=3" | grep -o '"id": *"video_[^"]*"'

echo "6. What goes wrong is said"
curl -sS -H "Authorization: Bearer $key" -H "Content-Type: application/json" "$url/videos" \
    -d '{"prompt": "A kite", "seconds": "5"}' | field message

echo "7. Cleaning up"
for id in "$longer" "$remix" "$first"; do
    api -X DELETE "$url/videos/$id" >/dev/null
done
echo "done"

"""Makes a video with the official library (`pip install openai`), which reads OPENAI_BASE_URL and OPENAI_API_KEY."""

import sys
import time

import openai

client = openai.OpenAI(max_retries=5, timeout=60)
prompt = sys.argv[1] if len(sys.argv) > 1 else "A red kite over a beach"
deadline = time.monotonic() + 600

try:
    video = client.videos.create(model="sora-2", prompt=prompt, seconds="4", size="1280x720")
    while video.status in ("queued", "in_progress"):
        if time.monotonic() > deadline:
            sys.exit(f"{video.id} is still {video.status}")
        time.sleep(1)
        video = client.videos.retrieve(video.id)
        print(f"{video.status} {video.progress}%")
except openai.RateLimitError as refused:
    sys.exit(f"too many requests: {refused.message}")
except openai.APIStatusError as refused:
    sys.exit(f"refused ({refused.status_code}, {refused.code}, {refused.param}): {refused.message}")
except openai.APIConnectionError as broken:
    sys.exit(f"not reached: {broken}")

if video.status == "failed":
    sys.exit(f"failed ({video.error.code}): {video.error.message}")
for variant, ending in (("video", "mp4"), ("thumbnail", "webp"), ("spritesheet", "jpg")):
    content = client.videos.download_content(video.id, variant=variant)
    content.write_to_file(f"{video.id}.{ending}")
    print(f"saved {video.id}.{ending}")

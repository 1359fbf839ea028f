"""Has the server work through a file of wishes (a batch) with the official library."""

import json
import sys
import time

from openai import OpenAI

PROMPTS = ["A paper boat on a pond", "A lighthouse in the rain"]

client = OpenAI(max_retries=5)
lines = [
    {
        "custom_id": f"shot-{number:03}",
        "method": "POST",
        "url": "/v1/videos",
        "body": {"model": "sora-2", "prompt": prompt, "seconds": "4", "size": "1280x720"},
    }
    for number, prompt in enumerate(PROMPTS, start=1)
]
jsonl = "\n".join(json.dumps(line) for line in lines).encode()
file = client.files.create(purpose="batch", file=("shots.jsonl", jsonl))
batch = client.batches.create(input_file_id=file.id, endpoint="/v1/videos", completion_window="24h")

deadline = time.monotonic() + 600
while batch.status in ("validating", "in_progress", "finalizing"):
    if time.monotonic() > deadline:
        sys.exit(f"{batch.id} is still {batch.status}")
    time.sleep(1)
    batch = client.batches.retrieve(batch.id)
if batch.status != "completed":
    sys.exit(f"{batch.status}: {batch.errors}")

for line in client.files.content(batch.output_file_id).text.splitlines():
    result = json.loads(line)
    video = result["response"]["body"]
    print(result["custom_id"], video["id"], video["status"])
    if video["status"] == "completed":
        client.videos.download_content(video["id"]).write_to_file(f"{result['custom_id']}.mp4")

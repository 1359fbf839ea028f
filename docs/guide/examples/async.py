"""Makes several videos at once with the official library, three at a time."""

import asyncio
import sys

from openai import AsyncOpenAI

PROMPTS = ["A paper boat on a pond", "A lighthouse in the rain", "A fox in the snow"]
AT_ONCE = 3


async def make(client, turns, prompt):
    async with turns:
        video = await client.videos.create(model="sora-2", prompt=prompt, seconds="4", size="1280x720")
        async with asyncio.timeout(600):
            while video.status in ("queued", "in_progress"):
                await asyncio.sleep(1)
                video = await client.videos.retrieve(video.id)
        if video.status == "failed":
            return f"{prompt}: failed ({video.error.code})"
        content = await client.videos.download_content(video.id)
        content.write_to_file(f"{video.id}.mp4")
        return f"{prompt}: saved {video.id}.mp4"


async def main():
    turns = asyncio.Semaphore(AT_ONCE)
    async with AsyncOpenAI(max_retries=5) as client:
        made = await asyncio.gather(*(make(client, turns, prompt) for prompt in PROMPTS), return_exceptions=True)
    for prompt, line in zip(PROMPTS, made):
        print(line if isinstance(line, str) else f"{prompt}: {line!r}")
    if any(isinstance(line, Exception) for line in made):
        sys.exit(1)


asyncio.run(main())

// Makes a video with the official library (npm install openai): polling with progress, errors told apart.
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import OpenAI from 'openai';

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'http://127.0.0.1:8080/v1',
  apiKey: process.env.OPENAI_API_KEY ?? 'local',
  maxRetries: 5, // 429, 5xx and broken connections, at the pace that the server asks for
  timeout: 60_000,
});

/** Looks again until the video has ended, and tells of every change. */
async function finished(video: OpenAI.Video, tell: (video: OpenAI.Video) => void, deadline = Date.now() + 600_000) {
  while (video.status === 'queued' || video.status === 'in_progress') {
    if (Date.now() > deadline) throw new Error(`${video.id} is still ${video.status}`);
    await pause(1000);
    const now = await client.videos.retrieve(video.id);
    if (now.status !== video.status || now.progress !== video.progress) tell(now);
    video = now;
  }
  return video;
}

async function main(prompt: string) {
  const asked = await client.videos.create({ model: 'sora-2', prompt, seconds: '4', size: '1280x720' });
  const video = await finished(asked, (now) => console.log(`${now.status} ${now.progress}%`));
  if (video.status === 'failed') {
    throw new Error(`failed (${video.error?.code}): ${video.error?.message}`);
  }
  const content = await client.videos.downloadContent(video.id);
  await writeFile(`${video.id}.mp4`, Buffer.from(await content.arrayBuffer()));
  console.log(`saved ${video.id}.mp4`);
}

try {
  await main(process.argv[2] ?? 'A red kite over a beach');
} catch (error) {
  if (error instanceof OpenAI.AuthenticationError) {
    console.error('the key is wrong');
  } else if (error instanceof OpenAI.RateLimitError) {
    console.error(`too many requests, come back in ${error.headers?.get('retry-after') ?? 'a few'} s`);
  } else if (error instanceof OpenAI.APIConnectionError) {
    console.error(`not reached: ${error.message}`);
  } else if (error instanceof OpenAI.APIError) {
    console.error(`refused (${error.status}, ${error.code}, ${error.param}): ${error.message}`);
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exitCode = 1;
}

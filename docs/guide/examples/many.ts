// Many videos without ever being told off: so many at once, and no more than so many requests a minute.
import { setTimeout as pause } from 'node:timers/promises';
import OpenAI from 'openai';

const AT_ONCE = 2;
const REQUESTS_A_MINUTE = 120;
const PROMPTS = ['A paper boat on a pond', 'A lighthouse in the rain', 'A fox in the snow'];

/** Lets requests start with an even distance between them; retries of the library go through it too. */
class Pace {
  private next = 0;
  constructor(private readonly distance: number) {}

  async turn() {
    const start = Math.max(this.next, Date.now());
    this.next = start + this.distance;
    await pause(Math.max(0, start - Date.now()));
  }
}

const pace = new Pace(60_000 / REQUESTS_A_MINUTE);
const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'http://127.0.0.1:8080/v1',
  apiKey: process.env.OPENAI_API_KEY ?? 'local',
  maxRetries: 5,
  fetch: async (input, init) => {
    await pace.turn();
    return fetch(input, init);
  },
});

async function make(prompt: string) {
  const deadline = Date.now() + 600_000;
  let video = await client.videos.create({ model: 'sora-2', prompt, seconds: '4', size: '1280x720' });
  while (video.status === 'queued' || video.status === 'in_progress') {
    if (Date.now() > deadline) throw new Error(`${video.id} is still ${video.status}`);
    await pause(1000);
    video = await client.videos.retrieve(video.id);
  }
  return video;
}

const waiting = [...PROMPTS];
const failed: string[] = [];
async function worker() {
  for (let prompt = waiting.shift(); prompt !== undefined; prompt = waiting.shift()) {
    try {
      const video = await make(prompt);
      console.log(`${video.id} ${video.status} ${prompt}`);
      if (video.status !== 'completed') failed.push(prompt);
    } catch (error) {
      console.error(`${prompt}: ${error instanceof Error ? error.message : error}`);
      failed.push(prompt);
    }
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker));
process.exitCode = failed.length === 0 ? 0 : 1;

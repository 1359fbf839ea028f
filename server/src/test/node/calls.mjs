// Makes every call of one official SDK against a running server and says of each, in a line of JSON, how it went.
//
//   node calls.mjs openai|openai-old BASE_URL KEY RECEIVER_URL
//
// `openai-old` is from before 6.27: it sends JSON whenever there is no file, and knows remix but neither edits nor
// extensions.
import * as zlib from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';

const [sdk, baseURL, apiKey, receiver] = process.argv.slice(2);
const { default: OpenAI, toFile } = await import(sdk);
const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, timeout: 30_000 });
const isNew = sdk === 'openai';
const SLOW = '[slow 5m] a kite';

function assert(condition, message) {
  if (!condition) throw new Error(`expected ${message}`);
}

async function call(name, body) {
  try {
    const seen = await body();
    console.log(JSON.stringify({ call: name, ok: true, seen: seen ?? null }));
    return seen;
  } catch (error) {
    console.log(JSON.stringify({ call: name, ok: false, error: String(error?.message ?? error).slice(0, 300) }));
    return undefined;
  }
}

/** Makes a video that no test waits for, and deletes it again. */
async function gone(video) {
  assert(video.status === 'queued', 'a queued video');
  assert(typeof video.progress === 'number' && video.object === 'video', 'a video object');
  await client.videos.delete(video.id);
  return video;
}

function png(width, height) {
  const checksum = zlib.crc32 ?? slowCrc32;
  const chunk = (type, data) => {
    const all = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(checksum(all) >>> 0);
    return Buffer.concat([size, all, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = zlib.deflateSync(Buffer.alloc((width * 3 + 1) * height));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** For a Node that has no `crc32` of its own. */
function slowCrc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

async function refused(promise, Kind, param, code) {
  try {
    await promise;
  } catch (error) {
    assert(error instanceof Kind, `${Kind.name}, not ${error?.constructor?.name}: ${error?.message}`);
    assert(error.param === param && error.code === code, `param ${param} and code ${code}, not ${error.param} and ${error.code}`);
    assert(/^req_[0-9a-f]{32}$/.test(error.requestID ?? ''), 'a request id');
    return error.message;
  }
  throw new Error('expected a refusal');
}

const image = png(720, 1280);

await call('models', async () => {
  const ids = [];
  for await (const model of client.models.list()) ids.push(model.id);
  assert(ids.includes('sora-2'), 'sora-2');
});

const video = await call('create and poll', async () => {
  let made = await client.videos.create({ prompt: 'a kite\nover the sea', model: 'sora-2', seconds: '4', size: '1280x720' });
  assert(made.prompt === 'a kite\nover the sea', 'the prompt to the character');
  for (let i = 0; i < 600 && (made.status === 'queued' || made.status === 'in_progress'); i++) {
    await pause(100);
    made = await client.videos.retrieve(made.id);
  }
  assert(made.status === 'completed' && made.progress === 100, 'a completed video');
  return made.id;
});

await call('download', async () => {
  const kinds = { video: 'video/mp4', thumbnail: 'image/webp', spritesheet: 'image/jpeg' };
  for (const [variant, type] of Object.entries(kinds)) {
    const content = await client.videos.downloadContent(video, { variant });
    assert(content.headers.get('content-type') === type, type);
    const bytes = await content.arrayBuffer();
    assert(bytes.byteLength === Number(content.headers.get('content-length')), 'all bytes');
  }
});

await call('list', async () => {
  const made = [];
  for (let i = 0; i < 7; i++) made.push((await client.videos.create({ prompt: SLOW })).id);
  const seen = [];
  for await (const one of client.videos.list({ limit: 2, order: 'asc' })) seen.push(one.id);
  for (const id of made) await client.videos.delete(id);
  assert(made.every((id) => seen.filter((other) => other === id).length === 1), 'every video once');
  assert(JSON.stringify(seen.filter((id) => made.includes(id))) === JSON.stringify(made), 'oldest first');
});

await call('delete', async () => {
  const made = await client.videos.create({ prompt: SLOW });
  const deleted = await client.videos.delete(made.id);
  assert(deleted.deleted === true && deleted.id === made.id && deleted.object === 'video.deleted', 'a deletion');
  await refused(client.videos.retrieve(made.id), OpenAI.NotFoundError, null, null);
});

await call('errors', async () => {
  await refused(client.videos.create({ prompt: 'p', size: '1x1' }), OpenAI.BadRequestError, 'size', 'invalid_value');
  await refused(client.videos.create({ prompt: 'p', colour: 'red' }), OpenAI.BadRequestError, 'colour', 'unknown_parameter');
  const stranger = new OpenAI({ baseURL, apiKey: 'sk-wrong-key-0001', maxRetries: 0 });
  await refused(stranger.videos.list(), OpenAI.AuthenticationError, null, 'invalid_api_key');
});

await call('create with a file', async () =>
  gone(await client.videos.create({ prompt: SLOW, input_reference: await toFile(image, 'a.png', { type: 'image/png' }) })));

await call('create with image_url', async () => {
  const input_reference = { image_url: `data:image/png;base64,${image.toString('base64')}` };
  await gone(await client.videos.create({ prompt: SLOW, input_reference }));
});

await call('create with file_id', async () => {
  const file = await client.files.create({ file: await toFile(image, 'a.png'), purpose: 'vision' });
  await gone(await client.videos.create({ prompt: SLOW, input_reference: { file_id: file.id } }));
});

await call('remix', async () => {
  const remix = await gone(await client.videos.remix(video, { prompt: SLOW }));
  assert(remix.remixed_from_video_id === video && remix.size === '1280x720', 'a remix of the video');
});

if (isNew) {
  const clip = async () => toFile(Buffer.from(await (await client.videos.downloadContent(video)).arrayBuffer()), 'a.mp4', { type: 'video/mp4' });

  await call('edit', async () => {
    await gone(await client.videos.edit({ prompt: SLOW, video: { id: video } }));
    await gone(await client.videos.edit({ prompt: SLOW, video: await clip() }));
  });

  await call('extend', async () => {
    const longer = await gone(await client.videos.extend({ prompt: SLOW, seconds: '8', video: { id: video } }));
    assert(longer.seconds === '12', '12 seconds');
  });

  await call('characters', async () => {
    const made = await client.videos.createCharacter({ name: 'Mossy', video: await clip() });
    const seen = await client.videos.getCharacter(made.id);
    assert(seen.name === 'Mossy' && seen.created_at === made.created_at, 'the character');
    await gone(await client.videos.create({ prompt: SLOW, characters: [{ id: made.id }, { id: made.id }] }));
  });

  await call('webhook endpoints', async () => {
    const made = await client.webhooks.create({ name: 'mine', url: receiver, event_types: ['video.completed', 'video.failed'] });
    assert(made.signing_secret.startsWith('whsec_'), 'a secret');
    const seen = [];
    for await (const one of client.webhooks.list()) seen.push(one.id);
    assert(seen.includes(made.id), 'the endpoint in the list');
    assert((await client.webhooks.retrieve(made.id)).url === receiver, 'the address');
    assert((await client.webhooks.update(made.id, { name: 'yours' })).name === 'yours', 'the new name');
    assert((await client.webhooks.test(made.id, { event_type: 'video.completed' })).success === true, 'a successful test');
    const rotated = await client.webhooks.rotateSecret(made.id, { keep_old_secret_active_for_24_hours: true });
    assert(rotated.signing_secret !== made.signing_secret, 'another secret');
    const types = await client.webhooks.eventTypes.list();
    assert(JSON.stringify(types).includes('video.completed'), 'the types of events');
    assert((await client.webhooks.delete(made.id)).deleted === true, 'a deletion');
  });
}

await call('webhooks', async () => {
  const secret = 'whsec_a2lub3JhLXdlYmhvb2stc2lnbmluZy1rZXktMDAwMSE=';
  const body =
    '{"id":"evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7","object":"event","created_at":1762848960,"type":"video.completed",' +
    '"data":{"id":"video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4"}}';
  const headers = {
    'webhook-id': 'wh_6912f0c0b2c48190a1be43f081506c52',
    'webhook-timestamp': '1762848961',
    'webhook-signature': 'v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=',
  };
  await client.webhooks.verifySignature(body, headers, secret, 1e12);
  const event = await client.webhooks.unwrap(body, headers, secret, 1e12);
  assert(event.type === 'video.completed', 'the event');
  let taken = true;
  await client.webhooks.verifySignature(body.replace('completed', 'failed'), headers, secret, 1e12).catch(() => (taken = false));
  assert(!taken, 'a changed body to be refused');
});

await call('files', async () => {
  const made = await client.files.create({ file: await toFile(Buffer.from('hello'), 'a.txt'), purpose: 'user_data' });
  assert(made.bytes === 5 && made.filename === 'a.txt', 'the file');
  assert((await client.files.retrieve(made.id)).id === made.id, 'the same file');
  assert((await (await client.files.content(made.id)).text()) === 'hello', 'its content');
  const seen = [];
  for await (const one of client.files.list({ purpose: 'user_data' })) seen.push(one.id);
  assert(seen.includes(made.id), 'the file in the list');
  assert((await client.files.delete(made.id)).deleted === true, 'a deletion');
});

await call('batches', async () => {
  const line = JSON.stringify({ custom_id: 'a', method: 'POST', url: '/v1/videos', body: { prompt: '[moderated]' } });
  const file = await client.files.create({ file: await toFile(Buffer.from(`${line}\n`), 'in.jsonl'), purpose: 'batch' });
  let batch = await client.batches.create({ input_file_id: file.id, endpoint: '/v1/videos', completion_window: '24h' });
  for (let i = 0; i < 300 && !['completed', 'failed'].includes(batch.status); i++) {
    await pause(100);
    batch = await client.batches.retrieve(batch.id);
  }
  assert(batch.status === 'completed' && batch.request_counts.total === 1, `a completed batch, not ${JSON.stringify(batch)}`);
  const output = JSON.parse(await (await client.files.content(batch.output_file_id)).text());
  assert(output.custom_id === 'a' && output.response.body.status === 'failed', 'the line of the video');
});

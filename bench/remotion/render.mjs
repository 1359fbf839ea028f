// Renders the scene a few times and prints the median: node render.mjs RUNS OUT BROWSER
import {createRequire} from 'node:module';
import {join} from 'node:path';

const require = createRequire(join(process.cwd(), 'index.js'));
const {bundle} = require('@remotion/bundler');
const {renderMedia, selectComposition} = require('@remotion/renderer');

const [runs, out, browserExecutable] = process.argv.slice(2);
const serveUrl = await bundle({entryPoint: join(process.cwd(), 'index.jsx')});
const composition = await selectComposition({serveUrl, id: 'kite', browserExecutable});
const seconds = [];
for (let i = 0; i < Number(runs); i++) {
  const begun = process.hrtime.bigint();
  await renderMedia({
    serveUrl, composition, browserExecutable,
    codec: 'h264', x264Preset: 'ultrafast', crf: 22, concurrency: 2, outputLocation: out, logLevel: 'error',
  });
  const took = Number(process.hrtime.bigint() - begun) / 1e9;
  seconds.push(took);
}
seconds.sort((a, b) => a - b);
console.log(`Remotion: ${seconds[seconds.length >> 1].toFixed(1)} s (median of ${runs}, bundling not counted)`);

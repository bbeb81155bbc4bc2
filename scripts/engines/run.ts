// npm run e2e:engines [-- firefox webkit]: one journey over the built site in Firefox and in WebKit, one engine after the other.
// An engine that is not there is said; with none at all, or with a step that fails, the status is 1.
import { spawn } from 'node:child_process';
import { readArguments, refuseArguments } from '../../src/cli/arguments.mjs';
import { root } from '../run.mjs';
import type { Driver, Engine } from './driver.ts';
import { firefox } from './firefox.ts';
import { JOURNEY } from './journey.ts';
import { createReader } from './reader.ts';
import { webkit } from './webkit.ts';

const USAGE = 'npm run e2e:engines [-- firefox webkit]';
const ENGINES: Readonly<Record<string, Engine>> = { firefox, webkit };

/** Serves the built site on any free port, as the end-to-end tests do. */
async function serve() {
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (words: Buffer) => {
      said += words;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new Error(`the built site could not be served: ${said}`)));
  });
  return { origin, stop: () => server.kill() };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).trim();

/** Goes the whole way in one engine, whatever fails; returns how many steps did. */
async function travel(start: () => Promise<Driver>, origin: string) {
  const driver = await start();
  let failed = 0;
  try {
    console.log(`\n${driver.name}`);
    const reader = createReader(driver, origin);
    for (const { name, run } of JOURNEY) {
      try {
        await driver.open(1440, 900);
        await run(reader, driver).finally(driver.close);
        const complaints = driver.takeComplaints();
        if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('; ')}`);
        console.log(`  ok      ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`  failed  ${name}\n          ${wordsOf(error).replaceAll('\n', '\n          ')}`);
      }
    }
    if (driver.deaf) console.log(`  (not heard: ${driver.deaf})`);
  } finally {
    await driver.quit();
  }
  return failed;
}

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const unknown = positionals.find((word) => !(word in ENGINES));
if (unknown) refuseArguments(`"${unknown}" is no engine of this command`, USAGE);
const wanted = Object.entries(ENGINES).filter(([id]) => positionals.length === 0 || positionals.includes(id));

let ran = 0;
let failed = 0;
const site = await serve();
try {
  for (const [, { name, find }] of wanted) {
    const found = find();
    if ('missing' in found) {
      console.log(`\n${name}: not run, because ${found.missing}.`);
      continue;
    }
    try {
      failed += await travel(found.start, site.origin);
      ran += 1;
    } catch (error) {
      failed += 1;
      console.log(`\n${name}: not run to its end, because ${wordsOf(error)}.`);
    }
  }
} finally {
  site.stop();
}
const outcome = ran === 0 ? '' : `, ${JOURNEY.length} steps in each: ${failed === 0 ? 'none' : failed} failed`;
console.log(`\n${ran} of ${wanted.length} engines ${ran === 1 ? 'was' : 'were'} run${outcome}.`);
process.exitCode = ran === 0 || failed > 0 ? 1 : 0;

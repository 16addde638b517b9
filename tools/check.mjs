// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, end to end, as an editor and a learner would do it, without a display: prints one line a step with
// its time, cleans up, and exits 0, or 1 naming the step that failed. Node 18 or later, nothing else.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';

const [serverBinary, studioBinary, film] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'cinefluent-check-'));
chmodSync(folder, 0o711); // for root: the private PostgreSQL runs under its own account and has to get through
const dataDir = join(folder, 'server');
const project = join(folder, 'project', 'sample.cineproj');
const passwordFile = join(folder, 'editor.password');
const state = {};
let server;

async function step(name, action) {
  const start = performance.now();
  try {
    const note = await action();
    const ms = (performance.now() - start).toFixed(0).padStart(7);
    console.log(`ok ${ms} ms  ${name}${note ? ` (${note})` : ''}`);
  } catch (error) {
    console.log(`FAILED      ${name}\n${error.stack ?? error}`);
    await cleanUp();
    process.exit(1);
  }
}

function run(program, ...args) {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 300_000, maxBuffer: 64 << 20 });
  if (result.status !== 0)
    throw new Error(`${program} ${args.join(' ')}\nexit ${result.status}${result.signal ? ` (${result.signal})` : ''}\n${result.stderr}${result.stdout}`);
  return result.stdout;
}

async function until(condition, what, timeoutMs = 30_000) {
  const end = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function call(method, path, { body, token, headers = {}, status = 200 } = {}) {
  const response = await fetch(path.startsWith('http') ? path : state.url + path, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(response.status, status, `${method} ${path}: ${bytes.toString('utf8').slice(0, 400)}`);
  const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(bytes.toString('utf8')) : undefined;
  return { response, bytes, json };
}

async function stopServer() {
  if (!server || server.exitCode !== null) return;
  server.kill('SIGTERM');
  await until(() => server.exitCode !== null || server.signalCode !== null, 'the server to stop', 20_000);
}

async function cleanUp() {
  try {
    await stopServer();
  } catch {
    server?.kill('SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true });
}

const seconds = (us) => Math.floor(us / 1000) / 1000;

await step('start the server on an empty data directory', async () => {
  const ready = join(folder, 'ready.url');
  server = spawn(serverBinary, ['serve', '--data-dir', dataDir, '--port', '0', '--ready-file', ready], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (chunk) => { log = (log + chunk).slice(-4000); });
  await until(() => {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}\n${log}`);
    return existsSync(ready) && readFileSync(ready, 'utf8').trim();
  }, 'the server to be ready');
  state.url = readFileSync(ready, 'utf8').trim().replace(/\/$/, '');
  await call('GET', '/healthz');
  await call('GET', '/readyz');
  return state.url;
});

await step('create an editor', () => {
  writeFileSync(passwordFile, `${randomBytes(12).toString('base64url')}\n`, { mode: 0o600 });
  run(serverBinary, 'admin', 'create-editor', '--data-dir', dataDir, '--email', 'editor@example.org',
    '--username', 'editor', '--password-file', passwordFile);
});

await step('make the sample project: film, subtitles, lessons, vocabulary', () => {
  run(studioBinary, '--create-sample', join(folder, 'project'), '--film', film);
  assert.ok(existsSync(project));
});

await step('check it', () => {
  const verdict = JSON.parse(run(studioBinary, '--check', project, '--json'));
  assert.equal(verdict.counts.error, 0);
});

await step('publish it from the command line', () => {
  const receipt = JSON.parse(run(studioBinary, '--publish', project, '--server', state.url, '--email',
    'editor@example.org', '--password-file', passwordFile, '--json'));
  state.movieId = receipt.movieId;
  assert.match(state.movieId, /^[0-9a-f-]{36}$/);
});

await step('register a learner', async () => {
  const { json } = await call('POST', '/auth/register', {
    status: 201,
    body: { email: 'learner@example.org', password: randomBytes(12).toString('base64url'), username: 'learner', nativeLanguage: 'es' },
  });
  state.token = json.session.accessToken;
  const me = await call('GET', '/auth/me', { token: state.token });
  assert.equal(me.json.email, 'learner@example.org');
});

await step('find the movie', async () => {
  const { json } = await call('GET', '/movies?languages=en', { token: state.token });
  assert.deepEqual(json.movies.map((movie) => movie.id), [state.movieId]);
  const detail = await call('GET', `/movies/${state.movieId}`, { token: state.token });
  state.lessons = detail.json.lessons;
  return `${json.movies[0].title}, ${state.lessons.length} lessons`;
});

await step('open every lesson and compare it with what was authored', async () => {
  const authored = JSON.parse(run(studioBinary, '--export', project, '--format', 'json'));
  let cues = 0;
  let words = 0;
  for (const lesson of state.lessons) {
    const { json } = await call('GET', `/lessons/${lesson.id}`, { token: state.token });
    const own = authored.lessons.find((candidate) => candidate.id === lesson.id);
    assert.equal(json.title, own.title);
    const expected = own.cues.map((cue) => ({
      startTime: seconds(cue.inUs), endTime: seconds(cue.outUs), text: cue.text, translation: cue.translations.es,
    }));
    assert.deepEqual(json.subtitles.map(({ startTime, endTime, text, translation }) => ({ startTime, endTime, text, translation })), expected);
    assert.deepEqual(json.vocabulary.map((item) => item.word).sort(), own.words.toSorted?.() ?? [...own.words].sort());
    state.opened = json;
    cues += expected.length;
    words += json.vocabulary.length;
  }
  return `${cues} cues, ${words} words`;
});

await step('stream the clip: whole, in ranges, and never without a signature', async () => {
  const url = state.opened.videoUrl;
  const whole = await call('GET', url);
  const size = whole.bytes.length;
  const pieces = [];
  for (let offset = 0; offset < size; offset += Math.ceil(size / 5)) {
    const end = Math.min(offset + Math.ceil(size / 5), size) - 1;
    const part = await call('GET', url, { status: 206, headers: { range: `bytes=${offset}-${end}` } });
    assert.equal(part.response.headers.get('content-range'), `bytes ${offset}-${end}/${size}`);
    pieces.push(part.bytes);
  }
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  assert.equal(hash(Buffer.concat(pieces)), hash(whole.bytes));
  await call('GET', url.replace(/sig=[^&]{4}/, 'sig=AAAA'), { status: 403 });
  const clip = join(folder, 'clip.mp4');
  writeFileSync(clip, whole.bytes);
  const probe = spawnSync('ffprobe', ['-v', 'error', '-count_frames', '-select_streams', 'v:0', '-show_entries',
    'stream=nb_read_frames,codec_name', '-of', 'json', clip], { encoding: 'utf8' });
  const stream = JSON.parse(probe.stdout).streams[0];
  assert.equal(stream.codec_name, 'h264');
  assert.ok(Number(stream.nb_read_frames) > 0);
  return `${size} bytes, ${stream.nb_read_frames} frames`;
});

await step('report progress, twice the same event', async () => {
  const event = {
    eventId: randomUUID(), lessonId: state.opened.id, progressPercentage: 40, timeSpent: 30, currentPosition: 12.5,
    vocabularyLearned: state.opened.vocabulary.slice(0, 1).map((item) => item.word),
  };
  const first = await call('POST', '/progress/update', { token: state.token, body: event });
  await call('POST', '/progress/update', { token: state.token, body: event });
  assert.equal(first.json.progressPercentage, 40);
  const { json } = await call('GET', `/lessons/${state.opened.id}`, { token: state.token });
  assert.equal(json.userProgress.progressPercentage, 40);
  assert.equal(json.userProgress.timeSpent, 30);
  assert.equal(json.userProgress.lastPosition, 12.5);
});

await step('stop the server', async () => {
  await stopServer();
  assert.equal(server.exitCode, 0);
});

await cleanUp();

// SPDX-License-Identifier: GPL-3.0-or-later
// The server beside Fastify + pg and pgbench, in one run on one database: throughput, latency, CPU a request.
// usage: node bench.mjs BUILD_DIR [SECONDS of one measurement]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call, load, postgresPids, startPeer, writeFile } from '../peers/servers.mjs';
import { Contest, perCpuSecond, rate } from './contest.mjs';
import { Fixture, learners, titleWords } from './fixture.mjs';
import { openLoad } from './openload.mjs';

const [build, secondsText = '5'] = process.argv.slice(2);
const seconds = Number(secondsText);
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cinefluent-bench-'));
chmodSync(folder, 0o711); // the private PostgreSQL runs as another user where root starts it
const fixture = new Fixture(build, folder);
const peers = [];
const contest = new Contest({ rounds: 3, databasePids: () => postgresPids(fixture.server.dataDir) });

function pgbench(script, variables, role) {
  const bin = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin/pgbench | tail -n 1'], { encoding: 'utf8' }).stdout.trim();
  const definitions = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const result = spawnSync(bin, ['-n', '-M', 'prepared', '-c', '16', '-j', '1', '-T', String(seconds), '-f', script,
    ...definitions, '-h', fixture.host, '-U', 'cinefluent_app', 'cinefluent'], { encoding: 'utf8',
    env: { ...process.env, PGOPTIONS: `-c role=${role}` } });
  const field = (pattern) => Number(pattern.exec(result.stdout)?.[1] ?? NaN);
  const perSecond = field(/tps = ([\d.]+)/);
  if (!perSecond) throw new Error(`pgbench: ${result.stderr}`);
  return { perSecond, requests: field(/transactions actually processed: (\d+)/), p50: field(/latency average = ([\d.]+)/) * 1000,
    errors: field(/number of failed transactions: (\d+)/) || 0 };
}

// One pipelined transaction under one identity, as the server sends it.
function pipelined(name, userId, role, statement) {
  return writeFile(join(folder, name), `\\startpipeline
select set_config('app.user_id', '${userId}', true), set_config('role', '${role}', true);
${statement};
\\endpipeline
`, 0o644);
}

// The contenders answer alike, or their figures are of different things.
async function checkSame(path, pick, peerUrl, token) {
  const [ours, theirs] = await Promise.all([fixture.server.url, peerUrl].map(async (base) =>
    JSON.stringify(pick(await call('GET', base + path, { token })))));
  if (ours !== theirs) throw new Error(`different answers at ${path}:\n${ours.slice(0, 600)}\n${theirs.slice(0, 600)}`);
}
const sameMovie = ({ title, lessons, isBookmarked, userProgress }) => [title, lessons.map(({ id, title: name }) => [id, name]),
  isBookmarked, userProgress.totalLessons, userProgress.progressPercentage];
const sameLesson = ({ title, subtitles, vocabulary }) => [title, subtitles.map((cue) => [cue.text, cue.translation, cue.startTime]),
  vocabulary.map(({ word, translation }) => [word, translation]).sort()];

async function compare() {
  const { server, small, large } = fixture;
  const { token, id: userId } = fixture.learners[0];
  const environment = { JWT_SECRET: fixture.secret, PEER_DATABASE: fixture.databaseUrl() };
  const script = join(here, '../peers/fastify.mjs');
  const peer = await startPeer(script, environment);
  const batching = await startPeer(script, { ...environment, PEER_BATCH: '1' });
  peers.push(peer.child, batching.child);
  await checkSame(`/movies/${small.movie}`, sameMovie, peer.url, token);
  for (const { lesson } of [small, large])
    await checkSame(`/lessons/${lesson}`, sameLesson, peer.url, token);
  const movieSql = (await fixture.statement('movie_detail', () => call('GET', `${server.url}/movies/${small.movie}`, { token })))
    .replaceAll('$1', `'${small.movie}'`).replaceAll('$2', `'${userId}'`);
  const movieScript = pipelined('movie.pgbench', userId, 'none', movieSql);
  Object.assign(process.env, { TOKENS: fixture.learners.map((learner) => learner.token).join(','), LESSON: small.lesson });

  const headers = [`Authorization: Bearer ${token}`];
  const ask = (name, at, path, options = { headers }) => ({ name, pids: [at.child.pid], run: () => load(at.url + path, { seconds, ...options }) });
  const post = (name, at) => ask(name, at, '/progress/update', { lua: join(here, 'progress.lua') });
  const database = (name, path, role, variables = {}) => ({ name, pids: [], run: () => pgbench(path, variables, role) });

  contest.heading();
  const hello = contest.measure(ask('small answer', server, '/healthz', {}), ask('  Fastify', peer, '/hello', {}));
  const movie = contest.measure(ask('movie', server, `/movies/${small.movie}`),
    ask('  the same, nobody signed in', server, `/movies/${small.movie}`, {}), ask('  Fastify + pg', peer, `/movies/${small.movie}`),
    database('  pgbench, the same SQL pipelined, no HTTP', movieScript, 'none'));
  const lesson = contest.measure(ask('lesson of 25 cues, cached', server, `/lessons/${small.lesson}`),
    ask('  Fastify + pg', peer, `/lessons/${small.lesson}`));
  const long = contest.measure(ask('lesson of 800 cues, cached', server, `/lessons/${large.lesson}`),
    ask('  Fastify + pg', peer, `/lessons/${large.lesson}`));
  const progress = contest.measure(post('progress update, durable', server), post('  Fastify + pg, batched alike', batching),
    post('  Fastify + pg', peer), database('  pgbench, one statement each', join(here, 'progress.pgbench'), 'cinefluent_ingest', { lesson: small.lesson, learners }));

  contest.atLeast('small answer: answers per CPU second over Fastify', perCpuSecond(...hello), 1.5);
  contest.atLeast('movie: rate over Fastify + pg', rate(movie[0], movie[2]), 3.5);
  contest.atLeast('movie: rate over pgbench with the same SQL', rate(movie[0], movie[3]), 0.75);
  contest.atLeast('movie: rate signed in (row level security) over not', rate(movie[0], movie[1]), 0.9);
  contest.atLeast('lesson of 25 cues: rate over Fastify + pg', rate(...lesson), 3.5);
  contest.atLeast('lesson of 800 cues: rate over Fastify + pg building it', rate(...long), 10);
  contest.atLeast('progress: rate over Fastify + pg', rate(progress[0], progress[2]), 3);
  contest.atLeast('progress: rate over Fastify + pg batched', rate(progress[0], progress[1]), 1.3);
  contest.atLeast('progress: rate over pgbench', rate(progress[0], progress[3]), 1.8);
  contest.atLeast('progress: updates a second', progress[0].perSecond, 10_000);
  contest.atMost('progress: p99', progress[0].p99 / 1000, 20, 'ms');
  for (const child of peers.splice(0)) child.kill('SIGTERM');
}

// Twice the seed's million requests an hour, open loop.
async function service() {
  const { server, small, large } = fixture;
  const learner = (i) => fixture.learners[i % learners];
  const uuid = (i) => `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`;
  const kinds = {
    auth: { share: 0.01, make: (i) => ({ method: 'POST', path: '/auth/login', body: { email: learner(i).email, password: learner(i).password } }) },
    search: { share: 0.19, make: (i) => ({ path: `/movies?search=${titleWords[i % titleWords.length]}`, token: learner(i).token }) },
    lesson: { share: 0.4, make: (i) => ({ path: `/lessons/${i % 4 ? small.lesson : large.lesson}`, token: learner(i).token }) },
    progress: { share: 0.4, make: (i) => ({ method: 'POST', path: '/progress/update', token: learner(i).token,
      body: { eventId: uuid(i), lessonId: small.lesson, progressPercentage: i % 101, timeSpent: 5, currentPosition: i % 600 } }) },
  };
  const perSecond = 2e6 / 3600;
  const results = await openLoad(server.url, kinds, { perSecond, seconds: seconds * 3 });
  console.log(`\nopen load of ${perSecond.toFixed(0)} requests a second (two million an hour, 10,000 movies)`);
  for (const [name, { requests, p50, p99, errors }] of Object.entries(results)) {
    console.log(`${name.padEnd(46)}${String(requests).padStart(10)}${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}${errors ? `  ${errors} ERRORS` : ''}`);
    contest.errors += errors;
  }
  const limits = { auth: 200, search: 300, lesson: 500, progress: 100 };
  for (const [name, most] of Object.entries(limits))
    contest.atMost(`${name}: p99 under two million requests an hour`, results[name].p99, most, 'ms');
}

try {
  console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}; medians of turns of ${seconds} s, load by wrk with 64 connections`);
  const firstMs = await fixture.start();
  await fixture.fill();
  await compare();
  await service();
  await fixture.stop();
  const againMs = await fixture.start();
  contest.atMost('first start to ready, the database made anew', firstMs, 3000, 'ms');
  contest.atMost('start to ready with data', againMs, 500, 'ms');
  contest.finish();
} finally {
  for (const child of peers) child.kill('SIGTERM');
  await fixture.stop();
  rmSync(folder, { recursive: true, force: true });
}

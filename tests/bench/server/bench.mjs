// SPDX-License-Identifier: GPL-3.0-or-later
// The server beside Fastify + pg and pgbench, in one run on one database: throughput, latency, CPU a request.
// usage: node bench.mjs BUILD_DIR [SECONDS]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call, cpuSeconds, load, newPassword, postgresPids, sha256, startPeer, startServer, writeFile } from '../peers/servers.mjs';

const [build, secondsText = '5'] = process.argv.slice(2);
const seconds = Number(secondsText);
const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cinefluent-bench-'));
chmodSync(folder, 0o711); // the private PostgreSQL runs as another user where root starts it
const secret = newPassword() + newPassword() + newPassword();
const learners = 16;
const rounds = 3;
const serverBinary = join(build, 'server/app/cinefluent-server');

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = [];
const goals = [];
const children = [];

function measure(name, pids, dbPids, action) {
  const runs = [];
  for (let round = 0; round < rounds; ++round) {
    const [own, database] = [cpuSeconds(pids()), cpuSeconds(dbPids())];
    const result = action();
    runs.push({ ...result, own: ((cpuSeconds(pids()) - own) / result.requests) * 1e6,
      database: ((cpuSeconds(dbPids()) - database) / result.requests) * 1e6 });
  }
  const pick = (field) => median(runs.map((run) => run[field] ?? 0));
  const row = { name, perSecond: pick('perSecond'), p50: pick('p50'), p99: pick('p99'), own: pick('own'),
    database: pick('database'), errors: runs.reduce((sum, run) => sum + (run.errors ?? 0), 0) };
  rows.push(row);
  console.log(`${name.padEnd(44)} ${row.perSecond.toFixed(0).padStart(8)}/s  p50 ${(row.p50 / 1000).toFixed(2).padStart(7)} ms  p99 ${(row.p99 / 1000).toFixed(2).padStart(7)} ms  CPU ${row.own.toFixed(1).padStart(6)} + ${row.database.toFixed(1).padStart(6)} µs${row.errors ? `  ERRORS ${row.errors}` : ''}`);
  return row;
}

function goal(text, value, least) {
  goals.push({ text, value, least });
  console.log(`  ${value >= least ? 'reached ' : 'MISSED  '} ${text}: ${value.toFixed(2)} (goal ≥ ${least})`);
}

function pgbench(script, role, variables) {
  const bin = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin/pgbench | tail -n 1'], { encoding: 'utf8' }).stdout.trim();
  const definitions = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const result = spawnSync(bin, ['-n', '-M', 'prepared', '-c', '16', '-j', '1', '-T', String(seconds), '-f', join(here, script),
    ...definitions, ...database('cinefluent_app')], { encoding: 'utf8', env: { ...process.env, PGOPTIONS: `-c role=${role}` } });
  const tps = /tps = ([\d.]+)/.exec(result.stdout)?.[1];
  if (!tps) throw new Error(`pgbench: ${result.stderr}`);
  return { perSecond: Number(tps), requests: Number(/transactions actually processed: (\d+)/.exec(result.stdout)[1]),
    p50: Number(/latency average = ([\d.]+)/.exec(result.stdout)[1]) * 1000, p99: 0 };
}

let settings;
const database = (user) => ['-h', settings.host, '-U', user, settings.database];
function psql(sql) {
  const result = spawnSync('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', ...database('cinefluent_owner'), '-c', sql], { encoding: 'utf8' });
  if (result.status) throw new Error(`psql: ${result.stderr}`);
  return result.stdout.trim();
}

async function main() {
  const server = await startServer(serverBinary, folder, {
    JWT_SECRET: secret, CINEFLUENT_AUTH_ADDRESS_BURST: '0', CINEFLUENT_AUTH_REGISTER_BURST: '0', LOG_LEVEL: 'error',
  });
  children.push(server.child);
  console.log(`first start to ready ${server.readyMs} ms (goal < 3000)`);
  settings = { host: join(server.dataDir, 'run'), database: 'cinefluent' };

  const passwordFile = writeFile(join(folder, 'password'), newPassword());
  const made = spawnSync(serverBinary, ['admin', 'create-editor', '--data-dir', server.dataDir, '--email', 'editor@example.org',
    '--username', 'editor', '--password-file', passwordFile], { encoding: 'utf8' });
  if (made.status) throw new Error(`create-editor: ${made.stderr}`);
  const editor = await call('POST', `${server.url}/auth/login`, { body: { email: 'editor@example.org', password: readFileSync(passwordFile, 'utf8').trim() } });
  const token = editor.session.accessToken;
  const objects = [['video/mp4', Buffer.alloc(1 << 20, 7)], ['text/vtt', Buffer.from('WEBVTT\n')]];
  for (const [type, bytes] of objects)
    await call('PUT', `${server.url}/studio/objects/${sha256(bytes)}`, { token, raw: bytes, headers: { 'content-type': type } });
  const publish = async (cues, words) => {
    const made = spawnSync(join(build, 'tests/bench/server/bench_manifest'), [String(cues), String(words),
      ...objects.flatMap(([, bytes]) => [sha256(bytes), String(bytes.length)])], { encoding: 'utf8', maxBuffer: 64 << 20 });
    const content = JSON.parse(made.stdout);
    await call('PUT', `${server.url}/studio/movies/${content.movie.id}/release`, { token, raw: made.stdout, headers: { 'content-type': 'application/json' } });
    return { movie: content.movie.id, lesson: content.lessons[0].lesson?.id ?? content.lessons[0].id };
  };
  const large = await publish(800, 200);
  const small = await publish(25, 12);
  const tokens = [];
  const ids = [];
  for (let i = 0; i < learners; ++i) {
    const made = await call('POST', `${server.url}/auth/register`, { body: { email: `learner${i}@example.org`, password: newPassword(), username: `learner${i}`, nativeLanguage: 'es' } });
    tokens.push(made.session.accessToken);
    ids.push(made.user.id);
  }
  psql(`create table bench_learners (number integer primary key, id uuid);
    insert into bench_learners values ${ids.map((id, i) => `(${i + 1}, '${id}')`).join(', ')};
    grant select on bench_learners to public; analyze`);

  const url = `postgres://cinefluent_app@/${settings.database}?host=${encodeURIComponent(settings.host)}`;
  const peer = await startPeer(join(here, '../peers/fastify.mjs'), { JWT_SECRET: secret, PEER_DATABASE: url });
  const batching = await startPeer(join(here, '../peers/fastify.mjs'), { JWT_SECRET: secret, PEER_DATABASE: url, PEER_BATCH: '1' });
  children.push(peer.child, batching.child);

  const db = () => postgresPids(server.dataDir);
  const ours = () => [server.child.pid];
  const theirs = () => [peer.child.pid];
  const headers = [`Authorization: Bearer ${tokens[0]}`];
  const progress = { lua: join(here, 'progress.lua'), headers: [] };
  Object.assign(process.env, { TOKENS: tokens.join(','), LESSON: small.lesson, SEED: '20261122' });

  const pairs = {};
  pairs.hello = [measure('small answer, ours (/healthz)', ours, db, () => load(`${server.url}/healthz`, { seconds })),
    measure('small answer, Fastify', theirs, db, () => load(`${peer.url}/hello`, { seconds }))];
  pairs.movie = [measure('movie, ours', ours, db, () => load(`${server.url}/movies/${small.movie}`, { seconds, headers })),
    measure('movie, Fastify + pg', theirs, db, () => load(`${peer.url}/movies/${small.movie}`, { seconds, headers })),
    measure('movie, pgbench (two statements, no HTTP)', () => [], db, () => pgbench('movie.pgbench', 'cinefluent_app', { movie: small.movie }))];
  pairs.lesson = [measure('lesson of 25 cues, ours', ours, db, () => load(`${server.url}/lessons/${small.lesson}`, { seconds, headers })),
    measure('lesson of 25 cues, Fastify + pg', theirs, db, () => load(`${peer.url}/lessons/${small.lesson}`, { seconds, headers }))];
  pairs.large = [measure('lesson of 800 cues, ours (cached)', ours, db, () => load(`${server.url}/lessons/${large.lesson}`, { seconds, headers })),
    measure('lesson of 800 cues, Fastify + pg', theirs, db, () => load(`${peer.url}/lessons/${large.lesson}`, { seconds, headers }))];
  pairs.progress = [measure('progress update, ours', ours, db, () => load(`${server.url}/progress/update`, { seconds, ...progress })),
    measure('progress update, Fastify + pg', theirs, db, () => load(`${peer.url}/progress/update`, { seconds, ...progress })),
    measure('progress update, Fastify + pg, batched', () => [batching.child.pid], db, () => load(`${batching.url}/progress/update`, { seconds, ...progress })),
    measure('progress update, pgbench, one statement each', () => [], db, () => pgbench('progress.pgbench', 'cinefluent_ingest', { lesson: small.lesson, learners }))];

  const cpu = ([a, b]) => (b.own + b.database) / (a.own + a.database);
  const rate = (a, b) => a.perSecond / b.perSecond;
  console.log('\ngoals (ratios of this run)');
  goal('small answer: per CPU second, over Fastify', cpu(pairs.hello), 1.5);
  goal('movie from PostgreSQL: rate over Fastify + pg', rate(pairs.movie[0], pairs.movie[1]), 3.5);
  goal('movie from PostgreSQL: rate over pgbench', rate(pairs.movie[0], pairs.movie[2]), 0.75);
  goal('lesson of 25 cues: rate over Fastify + pg', rate(...pairs.lesson), 3.5);
  goal('lesson of 800 cues, cached: rate over Fastify + pg', rate(...pairs.large), 10);
  goal('progress: rate over Fastify + pg', rate(pairs.progress[0], pairs.progress[1]), 3);
  goal('progress: rate over Fastify + pg batched', rate(pairs.progress[0], pairs.progress[2]), 1.3);
  goal('progress: rate over pgbench single', rate(pairs.progress[0], pairs.progress[3]), 1.8);
  goal('progress: updates a second', pairs.progress[0].perSecond, 10_000);
  goal('progress: 20 ms over p99', 20_000 / pairs.progress[0].p99, 1);
}

try {
  await main();
} finally {
  for (const child of children.reverse()) child.kill('SIGTERM');
  await new Promise((resolve) => { const [server] = children.slice(-1); if (!server || server.exitCode !== null) resolve(); else server.once('exit', resolve); });
  rmSync(folder, { recursive: true, force: true });
}

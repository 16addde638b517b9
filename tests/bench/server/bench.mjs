// SPDX-License-Identifier: GPL-3.0-or-later
// The server beside Fastify + pg and pgbench, in one run on one database: throughput, latency, CPU a request.
// usage: node bench.mjs BUILD_DIR [SECONDS of one measurement]; see README.md for the environment
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call, load, postgresPids, startPeer, writeFile } from '../peers/servers.mjs';
import { capture, pgbenchScript, storedBy } from './capture.mjs';
import { Contest, perCpuSecond, rate } from './contest.mjs';
import { Fixture, learners, sizes } from './fixture.mjs';
import { openLoad } from './openload.mjs';

const [build, secondsText = '5'] = process.argv.slice(2);
const seconds = Number(secondsText);
const size = process.env.CINEFLUENT_BENCH_SIZE ?? 'quick';
if (!sizes[size]) throw new Error(`CINEFLUENT_BENCH_SIZE is one of ${Object.keys(sizes).join(', ')}`);
const kept = process.env.CINEFLUENT_BENCH_DATA;
const parts = (process.env.CINEFLUENT_BENCH_PARTS ?? 'search contest mix').split(' ');
const here = dirname(fileURLToPath(import.meta.url));
if (kept) mkdirSync(kept, { recursive: true });
const folder = kept ?? mkdtempSync(join(tmpdir(), 'cinefluent-bench-'));
chmodSync(folder, 0o711); // the private PostgreSQL runs as another user where root starts it
const fixture = new Fixture(build, folder, size);
const peers = [];
const warmUpSeconds = 10;
const contest = new Contest({ rounds: Number(process.env.CINEFLUENT_BENCH_ROUNDS ?? 3), databasePids: () => postgresPids(fixture.server.dataDir) });

// Scripts in turn by chance. The mode: prepared for what the server prepares, extended for what it parses each time.
function pgbench(scripts, { role, variables = {}, mode = 'prepared', clients = 16 }) {
  const bin = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin/pgbench | tail -n 1'], { encoding: 'utf8' }).stdout.trim();
  const definitions = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const logs = mkdtempSync(join(tmpdir(), 'cinefluent-pgbench-'));
  const result = spawnSync(bin, ['-n', '-M', mode, '-c', String(clients), '-j', '1', '-T', String(seconds), '--log',
    ...scripts.flatMap((script) => ['-f', script]), ...definitions, '-h', fixture.host, '-U', 'cinefluent_app', 'cinefluent'],
  { encoding: 'utf8', cwd: logs, maxBuffer: 64 << 20, env: { ...process.env, ...(role ? { PGOPTIONS: `-c role=${role}` } : {}) } });
  const times = readdirSync(logs).flatMap((name) => readFileSync(join(logs, name), 'utf8').split('\n')
    .map((line) => Number(line.split(' ')[2])).filter(Boolean)).sort((a, b) => a - b);
  rmSync(logs, { recursive: true, force: true });
  const field = (pattern) => Number(pattern.exec(result.stdout)?.[1] ?? NaN);
  const perSecond = field(/tps = ([\d.]+)/);
  if (!perSecond || result.status) throw new Error(`pgbench: ${result.stderr.slice(0, 2000)}`);
  return { perSecond, requests: field(/transactions actually processed: (\d+)/), p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)], errors: field(/number of failed transactions: (\d+)/) || 0 };
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

const sameMovies = ({ movies, results }) => (movies ?? results.findLast(([row]) => row && 'title' in row)).map(({ title }) => title);
// One post more tells whether there is another page.
const samePosts = ({ posts, results }) => (posts ?? results.at(-1)).slice(0, 20).map(({ content }) => content);
// Of a search what each hit is named, in order; of a line its film (the rows' other names hide each other).
const sameHits = ({ results, movies = [], vocabulary = [], users = [], lines = [] }) =>
  (results?.flat() ?? [...movies, ...vocabulary, ...users, ...lines]).map((hit) => hit.movie?.title ?? hit.title ?? hit.word ?? hit.username);

// What is typed, the same for everybody.
function searches() {
  const cut = (text, least, share) => text.slice(0, Math.max(least, Math.ceil(text.length * share)));
  const shares = [0.15, 0.3, 0.5, 0.8, 1];
  const titles = fixture.texts("select title from movies where title <> 'The Harbour' order by md5(id::text || 'title') limit 40");
  const lines = fixture.texts("select text from subtitles where id in (select (cues)[1 + place % 20] from search_windows order by md5(lesson_id::text) limit 40)");
  const query = (text, type) => `/search?q=${encodeURIComponent(text.trim())}&type=${type}`;
  return {
    all: titles.map((title, i) => query(cut(title, 2, shares[i % 5]), 'all')),
    movies: titles.map((title, i) => query(cut(title, 2, shares[(i + 2) % 5]), 'movies')),
    lines: lines.map((line, i) => query(cut(line, 3, shares[i % 5] * 0.8), 'lines')),
  };
}

// What is asked for: searches as typed, and lessons.
function questions() {
  const typed = searches();
  const lessons = fixture.texts("select l.id from movie_lessons l join movies m on m.id = l.movie_id where l.title like 'Lesson %' and not m.is_premium order by md5(l.id::text) limit 200").map((id) => `/lessons/${id}`);
  return { typed, lessons };
}

async function compare({ typed, lessons }) {
  const { server, small, large } = fixture;
  const { token } = fixture.learners[0];
  const moviePath = `/movies/${small.movie}`;
  const lessonPath = `/lessons/${small.lesson}`;
  const get = (path) => () => call('GET', server.url + path, { token });
  const gets = [moviePath, lessonPath, '/movies', '/community/posts', ...typed.all, ...typed.movies, ...typed.lines];
  const logins = fixture.learners.map(({ email, password }) => [`/auth/login ${email}`, { email, password }]);
  const plans = await capture(fixture, Object.fromEntries([...gets.map((path) => [path, get(path)]),
    ...logins.map(([key, body]) => [key, () => call('POST', `${server.url}/auth/login`, { body })])]));
  const planFile = writeFile(join(folder, 'plans.json'), JSON.stringify(Object.fromEntries(Object.entries(plans)
    .map(([key, transactions]) => [key, { transactions, stored: [...storedBy(transactions)] }]))));
  const environment = { JWT_SECRET: fixture.secret, PEER_DATABASE: fixture.databaseUrl(), PEER_PLANS: planFile };
  const script = join(here, '../peers/fastify.mjs');
  const peer = await startPeer(script, environment);
  const batching = await startPeer(script, { ...environment, PEER_BATCH: '1' });
  peers.push(peer.child, batching.child);
  await checkSame(moviePath, sameMovie, peer.url, token);
  for (const { lesson } of [small, large]) await checkSame(`/lessons/${lesson}`, sameLesson, peer.url, token);
  await checkSame('/movies', sameMovies, peer.url, token);
  await checkSame('/community/posts', samePosts, peer.url, token);
  for (const path of [...typed.all, ...typed.lines]) await checkSame(path, sameHits, peer.url, token);
  Object.assign(process.env, { TOKENS: fixture.learners.map((learner) => learner.token).join(','), LESSON: small.lesson });

  const headers = [`Authorization: Bearer ${token}`];
  const ask = (name, at, path, options = { headers }) => ({ name, pids: [at.child.pid], run: () => load(at.url + path, { seconds, ...options }) });
  const post = (name, at) => ask(name, at, '/progress/update', { lua: join(here, 'progress.lua') });
  const inTurn = (name, at, file, options = {}) => ({ name, pids: [at.child.pid], run: () => {
    process.env.PATHS = file;
    return load(at.url, { seconds, lua: join(here, 'paths.lua'), ...options });
  } });
  const listFile = (name, lines) => writeFile(join(folder, name), `${lines.join('\n')}\n`, 0o644);
  let written = 0;
  const database = (name, keys, options = {}) => {
    const scripts = keys.map((key) => writeFile(join(folder, `${++written}.pgbench`), pgbenchScript(plans[key]), 0o644));
    return { name, pids: [], run: () => pgbench(scripts, options) };
  };
  const sameSql = '  pgbench, the same SQL, no HTTP';

  contest.heading();
  const hello = contest.measure(ask('small answer', server, '/healthz', {}), ask('  Fastify', peer, '/hello', {}));
  const list = contest.measure(ask('movie list', server, '/movies'), ask('  Fastify + pg', peer, '/movies'), database(sameSql, ['/movies']));
  const movie = contest.measure(ask('movie', server, moviePath), ask('  the same, nobody signed in', server, moviePath, {}),
    ask('  Fastify + pg', peer, moviePath), database(sameSql, [moviePath]));
  const searched = {};
  for (const [kind, name] of [['movies', 'search, films'], ['all', 'search, everything'], ['lines', 'search, lines']]) {
    const file = listFile(`${kind}.paths`, typed[kind]);
    searched[kind] = contest.measure(inTurn(name, server, file, { connections: 8 }), inTurn('  Fastify + pg', peer, file, { connections: 8 }),
      database(sameSql, typed[kind], { mode: 'extended', clients: 8 }));
  }
  const lessonFile = listFile('lessons.paths', lessons);
  const lesson = contest.measure(ask('lesson of 25 cues, cached', server, lessonPath), ask('  Fastify + pg', peer, lessonPath),
    database('  pgbench, the SQL of the cached lesson', [lessonPath]));
  const many = contest.measure(inTurn(`lessons, ${lessons.length} in turn`, server, lessonFile), inTurn('  Fastify + pg', peer, lessonFile));
  const long = contest.measure(ask('lesson of 800 cues, cached', server, `/lessons/${large.lesson}`),
    ask('  Fastify + pg', peer, `/lessons/${large.lesson}`));
  const progress = contest.measure(post('progress update, durable', server), post('  Fastify + pg, batched alike', batching),
    post('  Fastify + pg', peer), { name: '  pgbench, one statement each', pids: [], run: () => pgbench([join(here, 'progress.pgbench')],
      { role: 'cinefluent_ingest', variables: { lesson: small.lesson, learners } }) });
  const feed = contest.measure(ask('feed', server, '/community/posts'), ask('  Fastify + pg', peer, '/community/posts'),
    database(sameSql, ['/community/posts']));
  const loginFile = listFile('logins.paths', logins.map(([, body]) => `/auth/login\t${JSON.stringify(body)}`));
  contest.measure(inTurn('login (argon2id)', server, loginFile, { connections: 4 }), inTurn('  Fastify + pg, argon2id in Rust', peer, loginFile, { connections: 4 }),
    database('  pgbench, the same SQL, no argon2id', logins.map(([key]) => key), { mode: 'extended' }));

  contest.atLeast('small answer: answers per CPU second over Fastify', perCpuSecond(...hello), 1.5);
  contest.atLeast('movie list: rate over Fastify + pg', rate(list[0], list[1]), 1);
  contest.atLeast('movie: rate over Fastify + pg', rate(movie[0], movie[2]), 3.5);
  contest.atLeast('movie: rate over pgbench with the same SQL', rate(movie[0], movie[3]), 0.75);
  contest.atLeast('movie: rate signed in (row level security) over not', rate(movie[0], movie[1]), 0.9);
  for (const [kind, [ours, theirs]] of Object.entries(searched))
    contest.atLeast(`search, ${kind}: rate over Fastify + pg`, rate(ours, theirs), 1);
  contest.atLeast('lesson of 25 cues: rate over Fastify + pg', rate(...lesson), 3.5);
  contest.atLeast('lessons in turn: rate over Fastify + pg', rate(...many), 3.5);
  contest.atLeast('lesson of 800 cues: rate over Fastify + pg building it', rate(...long), 10);
  contest.atLeast('progress: rate over Fastify + pg', rate(progress[0], progress[2]), 3);
  contest.atLeast('progress: rate over Fastify + pg batched', rate(progress[0], progress[1]), 1.3);
  contest.atLeast('progress: rate over pgbench', rate(progress[0], progress[3]), 1.8);
  contest.atLeast('progress: updates a second', progress[0].perSecond, 10_000);
  contest.atMost('progress: p99', progress[0].p99 / 1000, 20, 'ms');
  contest.atLeast('feed: rate over Fastify + pg', rate(feed[0], feed[1]), 1);
  for (const child of peers.splice(0)) child.kill('SIGTERM');
}

// Searches one after another, each whole: folding, round trips and the database's work.
function searchTimes() {
  const { stdout, stderr, status } = spawnSync(join(build, 'tests/bench/server/bench_search'), [fixture.databaseUrl(), '1500'], { encoding: 'utf8' });
  if (status) throw new Error(`bench_search: ${stderr}`);
  console.log(`\nsearch as you type, one after another\n${stdout}`);
  contest.atMost('search as you type: p99 of all kinds', Number(/^all kinds.* p99 +([\d.]+)/m.exec(stdout)?.[1]), 10, 'ms');
}

// Twice the seed's million requests an hour, open loop.
async function service({ typed, lessons }) {
  const { server, small } = fixture;
  const learner = (i) => fixture.learners[i % learners];
  const uuid = (i) => `00000000-0000-4000-8000-${((Date.now() % 2 ** 31) * 2 ** 16 + i).toString(16).padStart(12, '0')}`;
  const get = (paths) => (i) => ({ path: paths[i % paths.length], token: learner(i).token });
  const languages = ['en', 'es', 'de', 'ja'];
  const kinds = {
    auth: { share: 0.01, make: (i) => ({ method: 'POST', path: '/auth/login', body: { email: learner(i).email, password: learner(i).password } }) },
    'movie list': { share: 0.09, make: get(['/movies', '/movies?page=2', '/movies?sortBy=rating', '/movies?languages=ja', '/movies?difficulty=B1']) },
    movie: { share: 0.05, make: get([`/movies/${small.movie}`]) },
    search: { share: 0.15, make: get([...typed.all, ...typed.movies]) },
    'search lines': { share: 0.05, make: get(typed.lines) },
    lesson: { share: 0.25, make: get(lessons) },
    progress: { share: 0.3, make: (i) => ({ method: 'POST', path: '/progress/update', token: learner(i).token,
      body: { eventId: uuid(i), lessonId: lessons[i % lessons.length].slice('/lessons/'.length), progressPercentage: i % 101, timeSpent: 5, currentPosition: i % 600 } }) },
    feed: { share: 0.1, make: get(['/community/posts', ...languages.map((language) => `/community/posts?language=${language}`)]) },
  };
  const perSecond = 2e6 / 3600;
  const length = seconds * 6;
  // The server has just started: its plans and kept answers are made first, as they are in the first minute of a day.
  await openLoad(server.url, kinds, { perSecond, seconds: warmUpSeconds });
  const cpuBefore = process.cpuUsage();
  const results = await openLoad(server.url, kinds, { perSecond, seconds: length });
  const { user, system } = process.cpuUsage(cpuBefore);
  console.log(`\nopen load of ${perSecond.toFixed(0)} requests a second for ${length} s (two million an hour) after ${warmUpSeconds} s to warm up; the generator took ` +
    `${((user + system) / 1e6 / length).toFixed(2)} cores, the machine's load average is ${loadavg()[0].toFixed(1)}`);
  console.log(`${''.padEnd(46)}  requests   p50 ms   p99 ms`);
  for (const [name, { requests, p50, p99, errors }] of Object.entries(results)) {
    console.log(`${name.padEnd(46)}${String(requests).padStart(10)}${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}${errors ? `  ${errors} ERRORS` : ''}`);
    contest.errors += errors;
  }
  const limits = { auth: 200, search: 300, 'search lines': 300, lesson: 500, progress: 100, feed: 400 };
  for (const [name, most] of Object.entries(limits))
    contest.atMost(`${name}: p99 under two million requests an hour`, results[name].p99, most, 'ms');
}

try {
  console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}; load average ${loadavg()[0].toFixed(1)}; ` +
    `medians of turns of ${seconds} s, load by wrk with 64 connections (8 for searches, 4 for logins)`);
  console.log(`data, ${size}: ${Object.entries(sizes[size]).map(([name, count]) => `${count.toLocaleString('en')} ${name}`).join(', ')}`);
  const firstMs = await fixture.start();
  await fixture.fill();
  console.log(`the database takes ${fixture.psql('postgres', "select pg_size_pretty(pg_database_size('cinefluent'))")}`);
  const asked = questions();
  if (parts.includes('search')) searchTimes();
  if (parts.includes('contest')) await compare(asked);
  // As operators run it: answers are kept.
  await fixture.stop();
  const againMs = await fixture.start({ keepsAnswers: true });
  await fixture.fill();
  if (parts.includes('mix')) await service(asked);
  if (!kept) contest.atMost('first start to ready, the database made anew', firstMs, 3000, 'ms');
  contest.atMost('start to ready with data', againMs, 500, 'ms');
  contest.finish();
} finally {
  for (const child of peers) child.kill('SIGTERM');
  if (fixture.server) await fixture.stop();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A clip behind a signed URL and a segment (a range of a rung) behind a token of playback, each beside nginx with the same
// file; and uploads: one PUT of curl beside pieces by tus.
// usage: node bench.mjs BUILD_DIR [SECONDS of one measurement]. nginx is taken from CINEFLUENT_NGINX, /usr/sbin or PATH.
import { execFileSync, spawn } from 'node:child_process';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, load, newPassword, postgresPids, sha256, sleep, startServer } from '../peers/servers.mjs';
import { Contest, rate } from '../server/contest.mjs';

const [build, secondsText = '5'] = process.argv.slice(2);
const seconds = Number(secondsText);
const megabyte = 1024 * 1024;
const segment = randomBytes(2 * megabyte); // six seconds of 1080p, about
const rung = randomBytes(16 * megabyte); // segments lie in it one behind the other
const segmentRange = `bytes=${4 * megabyte}-${6 * megabyte - 1}`;
const uploadBytes = 128 * megabyte;
const pieceBytes = 8 * megabyte;
const folder = mkdtempSync(join(tmpdir(), 'cinefluent-bench-'));
chmodSync(folder, 0o711); // the private PostgreSQL runs as another user where root starts it
const binary = join(build, 'server/app/cinefluent-server');
const mediaKey = randomBytes(32);
const server = await startServer(binary, folder, { LOG_LEVEL: 'error', CINEFLUENT_MEDIA_KEY: mediaKey.toString('base64url'), CINEFLUENT_RATE_LIMIT_UPLOAD: '0' });
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const children = [];

async function editorToken() {
  const password = newPassword();
  execFileSync(binary, ['admin', 'create-editor', '--email', 'bench@example.org', '--username', 'bench_editor', '--password-stdin', '--data-dir', server.dataDir], { input: `${password}\n`, stdio: ['pipe', 'ignore', 'inherit'] });
  const { session } = await call('POST', `${server.url}/auth/login`, { body: { email: 'bench@example.org', password } });
  return session.accessToken;
}

function signedUrl(hash, name) {
  const exp = (Math.floor(Date.now() / 1000 / 21600) + 2) * 21600;
  const kid = createHash('sha256').update(mediaKey).digest().subarray(0, 6).toString('base64url');
  const sig = createHmac('sha256', mediaKey).update(`${hash}\n${name}\n${exp}\n${kid}`).digest('base64url');
  return `${server.url}/media/${hash}/${name}?exp=${exp}&kid=${kid}&sig=${sig}`;
}

// A published lesson whose package has the rung, opened by a learner: the rung's address.
async function playUrl(editor) {
  const files = [
    ['master.m3u8', 'application/vnd.apple.mpegurl', Buffer.from('#EXTM3U\n')],
    ['video-1080/video.mp4', 'video/mp4', rung],
    ['subtitles.vtt', 'text/vtt', Buffer.from('WEBVTT\n')],
  ].map(([path, type, bytes]) => ({ path, type, bytes, hash: sha256(bytes) }));
  for (const { type, bytes, hash } of files)
    await call('PUT', `${server.url}/studio/objects/${hash}`, { token: editor, raw: bytes, headers: { 'Content-Type': type } });
  const [master, video, subtitles] = files;
  const content = JSON.parse(execFileSync(join(build, 'tests/bench/server/bench_manifest'),
    ['25', '12', video.hash, String(video.bytes.length), subtitles.hash, String(subtitles.bytes.length)], { encoding: 'utf8' }));
  content.objects.push({ ...content.objects[0], sha256: master.hash, sizeBytes: master.bytes.length, contentType: master.type });
  content.lessons[0].package = { version: 1, master: 'master.m3u8', keys: [],
    files: [master, video].map(({ path, type, bytes, hash }) => ({ path, object: hash, bytes: bytes.length, type })) };
  await call('PUT', `${server.url}/studio/movies/${content.movie.id}/release`, { token: editor, body: content });
  const account = { email: 'learner@example.org', password: newPassword(), username: 'bench_learner', nativeLanguage: 'es' };
  const { session } = await call('POST', `${server.url}/auth/register`, { body: account });
  const lesson = content.lessons[0].lesson?.id ?? content.lessons[0].id;
  const grant = await call('POST', `${server.url}/lessons/${lesson}/playback`, { token: session.accessToken });
  return new URL(grant.url.replace('master.m3u8', video.path), server.url).href;
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

async function startNginx() {
  const program = [process.env.CINEFLUENT_NGINX, '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => path && existsSync(path));
  if (!program) return console.log('no nginx (apt install nginx): its rows are left out');
  const root = join(folder, 'nginx');
  mkdirSync(root, { recursive: true });
  chmodSync(root, 0o755);
  writeFileSync(join(root, 'segment.mp4'), segment, { mode: 0o644 });
  writeFileSync(join(root, 'rung.mp4'), rung, { mode: 0o644 });
  const port = await freePort();
  writeFileSync(join(root, 'nginx.conf'), `daemon off; master_process off; worker_processes 1; pid ${root}/pid; error_log stderr error;
    events { worker_connections 1024; }
    http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; types { video/mp4 mp4; }
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${root}/${kind};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${root}; } }`);
  const child = spawn(program, ['-c', join(root, 'nginx.conf'), '-p', root], { stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  for (let i = 0; i < 100; ++i) {
    if (await fetch(`http://127.0.0.1:${port}/segment.mp4`).then((answer) => answer.ok, () => false)) break;
    await sleep(50);
  }
  return { child, url: `http://127.0.0.1:${port}/segment.mp4`, rungUrl: `http://127.0.0.1:${port}/rung.mp4` };
}

async function putByCurl(token) {
  const path = join(folder, 'upload.mp4');
  const content = randomBytes(uploadBytes);
  writeFileSync(path, content);
  const started = Date.now();
  // Not spawnSync: kept connections that the server closes meanwhile have to be seen to close.
  const curl = spawn('curl', ['-sf', '-o', '/dev/null', '-T', path, '-H', `Authorization: Bearer ${token}`, '-H', 'Content-Type: video/mp4', '-H', 'Expect:', `${server.url}/studio/objects/${sha256(content)}`], { stdio: 'inherit' });
  const status = await new Promise((done) => curl.once('exit', done));
  if (status) throw new Error(`curl ended with ${status}`);
  return (Date.now() - started) / 1000;
}

async function uploadInPieces(token) {
  const content = randomBytes(uploadBytes);
  const hash = sha256(content);
  const headers = { Authorization: `Bearer ${token}`, 'Tus-Resumable': '1.0.0' };
  const started = Date.now();
  const begun = await fetch(`${server.url}/studio/uploads`, { method: 'POST', headers: { ...headers, 'Upload-Length': String(uploadBytes), 'Upload-Metadata': `sha256 ${Buffer.from(hash).toString('base64')},filetype ${Buffer.from('video/mp4').toString('base64')}` } });
  const address = new URL(begun.headers.get('location'), `${server.url}/studio/uploads`);
  await begun.arrayBuffer();
  for (let offset = 0; offset < uploadBytes; offset += pieceBytes) {
    const answer = await fetch(address, { method: 'PATCH', headers: { ...headers, 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) }, body: content.subarray(offset, offset + pieceBytes) });
    if (answer.status !== 204) throw new Error(`a piece: ${answer.status} ${await answer.text()}`);
  }
  return (Date.now() - started) / 1000;
}

try {
  const token = await editorToken();
  const hash = sha256(segment);
  await call('PUT', `${server.url}/studio/objects/${hash}`, { token, raw: segment, headers: { 'Content-Type': 'video/mp4' } });
  const url = signedUrl(hash, 'segment.mp4');
  const got = await fetch(url);
  if (!got.ok || sha256(Buffer.from(await got.arrayBuffer())) !== hash) throw new Error(`the signed URL answers ${got.status}`);
  const nginx = await startNginx();
  const contest = new Contest({ rounds: Number(process.env.CINEFLUENT_BENCH_ROUNDS ?? 3), databasePids: () => postgresPids(server.dataDir) });
  contest.heading();
  const playing = await playUrl(token);
  const part = await fetch(playing, { headers: { Range: segmentRange } });
  if (part.status !== 206 || sha256(Buffer.from(await part.arrayBuffer())) !== sha256(rung.subarray(4 * megabyte, 6 * megabyte))) throw new Error(`the segment answers ${part.status}`);
  const contender = (name, child, target, headers = []) => ({ name, pids: [child.pid], run: () => load(target, { connections: 16, seconds, headers }) });
  const inRange = [`Range: ${segmentRange}`];
  for (const [what, ...contenders] of [
    ['signed clips', contender('clip of 2 MiB, signed URL', server.child, url), ...(nginx ? [contender('  nginx, the same file', nginx.child, nginx.url)] : [])],
    ['signed segments', contender('segment of 2 MiB, token', server.child, playing, inRange), ...(nginx ? [contender('  nginx, the same range', nginx.child, nginx.rungUrl, inRange)] : [])],
  ]) {
    const rows = contest.measure(...contenders);
    console.log(rows.map((row) => `${row.name.trim()}: ${(row.perSecond * 2).toFixed(0)} MiB/s`).join('; '));
    if (nginx) console.log(`${what}: ${rate(rows[0], rows[1]).toFixed(2)} of nginx's rate, ${(rows[0].own / rows[1].own).toFixed(2)} × its CPU`);
  }
  const puts = [];
  const pieces = [];
  for (let round = 0; round < 3; ++round) {
    puts.push(await putByCurl(token));
    pieces.push(await uploadInPieces(token));
  }
  const mib = (times) => (uploadBytes / megabyte / median(times)).toFixed(0);
  console.log(`upload of 128 MiB, medians of 3: curl in one PUT ${mib(puts)} MiB/s; tus in pieces of 8 MiB ${mib(pieces)} MiB/s (${(median(puts) / median(pieces)).toFixed(2)} of curl's rate)`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  server.child.kill('SIGTERM');
  await new Promise((done) => server.child.once('exit', done));
  rmSync(folder, { recursive: true, force: true });
}

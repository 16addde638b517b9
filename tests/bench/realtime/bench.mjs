// SPDX-License-Identifier: GPL-3.0-or-later
// WebSocket connections beside npm's `ws`, in one run: memory of an idle one, and one event to all subscribers.
// usage: node bench.mjs BUILD_DIR [SUBSCRIBERS]
import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call, cpuSeconds, newPassword, sleep, startPeer, startServer } from '../peers/servers.mjs';

const [build, numberText = '5000'] = process.argv.slice(2);
const number = Number(numberText);
const here = dirname(fileURLToPath(import.meta.url));
const singles = 40;
const burst = 50;
const rounds = 3;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const text = '{"type":"subscribe","channel":"community"}';
// As long as the server's.
const event = JSON.stringify({ id: '977', data: { postType: 'general', likesCount: 0, commentsCount: 0 }, type: 'new_post',
  postId: '01a20529-911d-732b-a0e4-87e22291b9ad', userId: '01a20529-911d-732b-a0e4-87e22291b9ae', channel: 'community', offset: 42 });

function residentKib(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

class Clients {
  constructor() {
    this.child = fork(join(here, 'subscribers.mjs'));
  }
  tell(name, rest = {}) {
    return new Promise((resolve, reject) => {
      this.child.once('message', ({ answer, error }) => (error ? reject(new Error(`${name}: ${error}`)) : resolve(answer)));
      this.child.send({ name, ...rest });
    });
  }
}

async function measure({ name, child, url, headers, publish }) {
  const clients = new Clients();
  try {
    const empty = residentKib(child.pid);
    await clients.tell('connect', { number, greetings: 1, port: Number(new URL(url).port), headers });
    await sleep(1500); // buffers of the handshakes go
    const idle = (residentKib(child.pid) - empty) / number;
    await clients.tell('subscribe', { text });
    const subscribed = (residentKib(child.pid) - empty) / number;
    const times = { first: [], last: [], spread: [], cpu: [] };
    for (let i = 0; i < singles; ++i) {
      await clients.tell('expect');
      const used = cpuSeconds([child.pid]);
      const received = clients.tell('receive', { events: 1 });
      const started = process.hrtime.bigint();
      await publish();
      const { first, last } = await received;
      times.first.push(Number(BigInt(first) - started) / 1e6);
      times.last.push(Number(BigInt(last) - started) / 1e6);
      times.spread.push(Number(BigInt(last) - BigInt(first)) / 1e6);
      times.cpu.push(cpuSeconds([child.pid]) - used);
    }
    await clients.tell('expect');
    const used = cpuSeconds([child.pid]);
    const received = clients.tell('receive', { events: burst });
    const started = process.hrtime.bigint();
    for (let i = 0; i < burst; ++i) await publish();
    const { last } = await received;
    const seconds = Number(BigInt(last) - started) / 1e9;
    return { name, idle, subscribed, first: median(times.first), last: median(times.last), spread: median(times.spread),
      longest: Math.max(...times.last), cpu: (times.cpu.reduce((sum, one) => sum + one, 0) / (singles * number)) * 1e6,
      perSecond: (burst * number) / seconds, burstCpu: ((cpuSeconds([child.pid]) - used) / (burst * number)) * 1e6 };
  } finally {
    clients.child.kill();
  }
}

async function ours(folder) {
  const server = await startServer(join(build, 'server/app/cinefluent-server'), folder, { LOG_LEVEL: 'error',
    JWT_SECRET: newPassword() + newPassword() + newPassword(), CINEFLUENT_REALTIME_CONNECTIONS_USER: '10000',
    CINEFLUENT_REALTIME_CONNECTIONS: String(number + 100) });
  const { session } = await call('POST', `${server.url}/auth/register`, { body: { email: 'bench@example.org',
    password: newPassword(), username: 'bench' } });
  const token = session.accessToken;
  return { ...server, name: 'CineFluent, a post through PostgreSQL', headers: `Authorization: Bearer ${token}\r\n`,
    publish: () => call('POST', `${server.url}/community/posts`, { token, body: { content: 'One event.' } }) };
}

async function theirs() {
  const peer = await startPeer(join(here, 'peer.mjs'), { PEER_PACKAGES: join(here, '../../npm/package.json') });
  return { ...peer, name: 'npm ws, from memory', headers: '', publish: () => fetch(peer.url, { method: 'POST', body: event }) };
}

const fixed = (value, digits, width) => value.toFixed(digits).padStart(width);
const rows = [];
console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}; ${number} connections, medians of ${rounds} rounds; load before ${loadavg()[0].toFixed(1)}`);
for (let round = 0; round < rounds; ++round) {
  for (const start of [ours, theirs]) {
    const folder = mkdtempSync(join(tmpdir(), 'cinefluent-bench-'));
    chmodSync(folder, 0o711); // the private PostgreSQL runs as another user where root starts it
    const contender = await start(folder);
    try {
      rows.push(await measure(contender));
    } finally {
      const gone = new Promise((resolve) => contender.child.once('exit', resolve));
      contender.child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
console.log(`\n${''.padEnd(40)}  KiB idle  subscribed  first ms  last ms  longest  spread ms  CPU µs each  in a burst  a second`);
const results = [...new Set(rows.map(({ name }) => name))].map((name) => {
  const own = rows.filter((row) => row.name === name);
  const of = (field) => median(own.map((row) => row[field]));
  console.log(`${name.padEnd(40)}${fixed(of('idle'), 1, 10)}${fixed(of('subscribed'), 1, 12)}${fixed(of('first'), 1, 10)}${fixed(of('last'), 1, 9)}` +
    `${fixed(of('longest'), 1, 9)}${fixed(of('spread'), 1, 11)}${fixed(of('cpu'), 2, 13)}${fixed(of('burstCpu'), 2, 12)}${fixed(of('perSecond'), 0, 10)}`);
  return of;
});
console.log(`\n  ${results[0]('idle') <= 18 ? 'reached' : 'MISSED '}  resident for an idle connection ${results[0]('idle').toFixed(1)} KiB (≤ 18 KiB)`);
console.log(`  fan-out CPU of ws over ours: ${(results[1]('cpu') / results[0]('cpu')).toFixed(2)}, in a burst ${(results[1]('burstCpu') / results[0]('burstCpu')).toFixed(2)}`);

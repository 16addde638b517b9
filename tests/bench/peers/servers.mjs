// SPDX-License-Identifier: GPL-3.0-or-later
// Starting what the server's benchmark compares, filling it with the same content, and measuring load and CPU.
import { spawn, spawnSync, execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function startServer(binary, folder, environment) {
  const ready = join(folder, 'ready.url');
  const dataDir = join(folder, 'data');
  const child = spawn(binary, ['serve', '--data-dir', dataDir, '--port', '0', '--ready-file', ready], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // One client stands for many here.
    env: { ...process.env, CINEFLUENT_RATE_LIMIT_API: '0', CINEFLUENT_RATE_LIMIT_ANONYMOUS: '0', CINEFLUENT_RATE_LIMIT_MEDIA: '0', ...environment },
  });
  let log = '';
  child.stderr.on('data', (chunk) => { log = (log + chunk).slice(-2000); });
  const started = Date.now();
  while (!existsSync(ready) || !readFileSync(ready, 'utf8').trim()) {
    if (child.exitCode !== null || Date.now() - started > 30_000) throw new Error(`the server did not start\n${log}`);
    await sleep(20);
  }
  return { child, dataDir, url: readFileSync(ready, 'utf8').trim().replace(/\/$/, ''), readyMs: Date.now() - started };
}

export async function startPeer(script, environment) {
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  const port = await new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the peer ended with ${code}`)));
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

// CPU seconds used so far by processes, and by the children they have already buried.
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
export function cpuSeconds(pids) {
  let total = 0;
  for (const pid of pids) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      total += fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
    } catch {
      // It ended meanwhile.
    }
  }
  return total;
}

// CPU seconds that the whole machine has worked so far, whoever for.
export function busySeconds() {
  const [user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softirq + steal) / ticks;
}

// The postmaster of a data directory and its backends.
export function postgresPids(dataDir) {
  const parents = new Map();
  let postmaster;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]);
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir) && /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8')))
        postmaster ??= pid;
    } catch {
      // Gone.
    }
  }
  return [postmaster, ...[...parents].filter(([, parent]) => parent === postmaster).map(([pid]) => pid)].filter(Boolean);
}

// wrk for `seconds`; the numbers in µs and requests a second.
export function load(url, { connections = 64, seconds = 5, lua, headers = [] }) {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '10s'];
  for (const header of headers) args.push('-H', header);
  if (lua) args.push('-s', lua);
  const result = spawnSync('wrk', [...args, url], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`wrk: ${result.stderr}`);
  const us = (text) => {
    const [, number, unit] = /([\d.]+)(us|ms|s|m)/.exec(text) ?? [0, NaN, 'us'];
    if (Number.isNaN(number)) throw new Error(`wrk said:\n${result.stdout}${result.stderr}`);
    return Number(number) * { us: 1, ms: 1000, s: 1e6, m: 6e7 }[unit];
  };
  const field = (pattern) => pattern.exec(result.stdout)?.[1];
  const errors = /Non-2xx or 3xx responses: (\d+)/.exec(result.stdout)?.[1] ?? 0;
  const socket = /Socket errors: (.*)/.exec(result.stdout)?.[1];
  return {
    requests: Number(field(/(\d+) requests in/)),
    perSecond: Number(field(/Requests\/sec:\s+([\d.]+)/)),
    p50: us(field(/^\s+50%\s+(\S+)/m)),
    p99: us(field(/^\s+99%\s+(\S+)/m)),
    errors: Number(errors),
    socket,
  };
}

export async function call(method, url, { body, token, headers = {}, raw } = {}) {
  const ask = () => fetch(url, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: raw ?? (body ? JSON.stringify(body) : undefined),
  });
  // While a measurement held up this program, an idle connection was closed and not noticed.
  const response = await ask().catch((error) => (['UND_ERR_SOCKET', 'EPIPE', 'ECONNRESET'].includes(error.cause?.code) ? ask() : Promise.reject(error)));
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, 300)}`);
  return text ? JSON.parse(text) : undefined;
}

export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

export function writeFile(path, content, mode = 0o600) {
  writeFileSync(path, content, { mode });
  return path;
}

export const newPassword = () => randomBytes(12).toString('base64url');

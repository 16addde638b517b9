// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that are cut off again and again while three people write: does each get every event once, in order?
// usage: resume.mjs CONFIG, where CONFIG is JSON {package, urls, listener, publishers, disconnects, seed, clients}:
// listener and publishers are access tokens. Prints one line of JSON.
import { createRequire } from 'node:module';

const config = JSON.parse(process.argv[2]);
const { WebSocket } = createRequire(config.package)('ws');
const limitMs = 240_000;

let state = config.seed >>> 0;
const random = () => { // mulberry32
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

const published = new Set();
const result = { disconnects: 0, events: 0, missed: 0, doubled: 0, disordered: 0, notRecovered: 0, refused: 0, faults: [] };
let isPublishing = true;

async function publish(token, number) {
  for (let i = 0; isPublishing; i += 1) {
    const answer = await fetch(`${pick(config.urls)}/community/posts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: `post ${number}.${i}` }),
    });
    if (answer.status === 201) published.add((await answer.json()).id);
    else result.refused += 1;
    await pause(random() * 6);
  }
}

/// One device: what it has seen, and where it goes on.
class Listener {
  seen = [];
  offset = -1;
  epoch = '';
  socket = null;
  isOnline = false;

  async connect() {
    for (;;) {
      try {
        await this.open();
        return;
      } catch {
        await pause(20);
      }
    }
  }

  open() {
    return new Promise((resolve, reject) => {
      const url = `${pick(config.urls).replace('http', 'ws')}/realtime`;
      const socket = new WebSocket(url, ['cinefluent.v1', `bearer.${config.listener}`]);
      this.socket = socket;
      socket.on('error', reject);
      socket.on('close', () => { if (this.socket === socket) this.isOnline = false; });
      socket.on('open', () => this.subscribe());
      socket.on('message', (data) => {
        if (this.socket !== socket) return; // cut off: what still arrives counts for nothing
        const message = JSON.parse(data);
        if (message.type === 'subscribed') {
          if (this.offset >= 0 && !message.recovered) result.notRecovered += 1;
          this.offset = message.offset;
          this.epoch = message.epoch;
          this.isOnline = true;
          resolve();
        } else if (message.type === 'new_post') {
          if (message.offset <= this.offset) result.disordered += 1;
          this.offset = message.offset;
          this.seen.push(message.postId);
        } else if (message.type === 'error') {
          if (message.code === 'unavailable') setTimeout(() => this.subscribe(), 50);
          else result.faults.push(message.code);
        }
      });
    });
  }

  subscribe() {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    const from = this.offset >= 0 ? { offset: this.offset, epoch: this.epoch } : {};
    this.socket.send(JSON.stringify({ type: 'subscribe', channel: 'community', ...from }));
  }

  cut() {
    const socket = this.socket;
    this.socket = null;
    this.isOnline = false;
    socket.removeAllListeners();
    socket.on('error', () => {});
    socket.terminate();
  }
}

async function suffer(listener) {
  while (result.disconnects < config.disconnects) {
    await pause(5 + random() * 60);
    result.disconnects += 1;
    listener.cut();
    await pause(random() * 40);
    await listener.connect();
  }
}

setTimeout(() => { console.log(JSON.stringify({ ...result, faults: [...result.faults, 'timeout'] })); process.exit(1); }, limitMs);

const listeners = Array.from({ length: config.clients }, () => new Listener());
await Promise.all(listeners.map((listener) => listener.connect()));
const publishers = config.publishers.map((token, number) => publish(token, number));
await Promise.all(listeners.map(suffer));
isPublishing = false;
await Promise.all(publishers);
const isComplete = (listener) => listener.isOnline && new Set(listener.seen).size >= published.size;
for (let waited = 0; waited < 15_000 && !listeners.every(isComplete); waited += 20) {
  for (const listener of listeners) if (!listener.isOnline && listener.socket?.readyState === WebSocket.CLOSED) await listener.connect();
  await pause(20);
}
await pause(200); // for what should not come
result.events = published.size;
for (const listener of listeners) {
  const unique = new Set(listener.seen);
  result.doubled += listener.seen.length - unique.size;
  for (const id of published) if (!unique.has(id)) result.missed += 1;
}
console.log(JSON.stringify(result));
process.exit(0);

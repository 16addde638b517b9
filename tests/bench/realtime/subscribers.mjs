// SPDX-License-Identifier: GPL-3.0-or-later
// Many WebSocket clients in a process of their own, as light as they can be: they count frames. Told by messages what to
// do, it answers each with one.
import { createConnection } from 'node:net';

const connectAtOnce = 200;
const sockets = [];
let frames = 0;
let first = 0n;
let waitingFor = 0;
let reached = () => {};

// A client's text frame; the mask of zeros leaves the text as it is.
function frame(text) {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

function count(socket, chunk) {
  let data = socket.rest ? Buffer.concat([socket.rest, chunk]) : chunk;
  while (data.length >= 2) {
    const short = data[1] & 0x7f;
    const head = short === 126 ? 4 : 2; // none is larger than 64 KiB
    if (data.length < head) break;
    const size = head + (short === 126 ? data.readUInt16BE(2) : short);
    if (data.length < size) break;
    if ((data[0] & 0x0f) === 1) ++frames;
    data = data.subarray(size);
  }
  socket.rest = data.length ? Buffer.from(data) : undefined;
  if (frames > 0 && !first) first = process.hrtime.bigint();
  if (frames >= waitingFor) reached();
}

function connect({ port, headers }) {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    let head = Buffer.alloc(0);
    socket.on('error', reject);
    socket.once('connect', () => socket.write(`GET /realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n` +
      `Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${headers}\r\n`));
    const readHead = (chunk) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!head.subarray(0, end).includes(' 101 ')) return reject(new Error(head.toString('latin1')));
      socket.off('data', readHead);
      socket.on('data', (data) => count(socket, data));
      if (head.length > end + 4) count(socket, head.subarray(end + 4));
      resolve(socket);
    };
    socket.on('data', readHead);
  });
}

// Until so many frames have come since the last call of `begin`.
const arrival = (target) => new Promise((resolve) => {
  waitingFor = target;
  reached = resolve;
  if (frames >= target) resolve();
});
const begin = () => { frames = 0; first = 0n; };

const commands = {
  async connect({ number, greetings, ...where }) {
    begin();
    while (sockets.length < number) {
      const part = Math.min(connectAtOnce, number - sockets.length);
      sockets.push(...await Promise.all(Array.from({ length: part }, () => connect(where))));
    }
    await arrival(number * greetings);
  },
  async subscribe({ text }) {
    begin();
    for (const socket of sockets) socket.write(frame(text));
    await arrival(sockets.length);
  },
  // What follows counts from now on.
  async expect() { begin(); },
  async receive({ events }) {
    await arrival(events * sockets.length);
    return { first: String(first), last: String(process.hrtime.bigint()), frames };
  },
};

process.on('message', async ({ name, ...rest }) => {
  try {
    process.send({ answer: (await commands[name](rest)) ?? {} });
  } catch (error) {
    process.send({ error: error.message });
  }
});

// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: fan-out as an app would write it with npm's `ws`. It asks nobody who he is, keeps nothing, and has no database.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { WebSocketServer } = createRequire(process.env.PEER_PACKAGES)('ws');
const subscribers = new Set();
const http = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    const text = Buffer.from(body);
    for (const socket of subscribers) socket.send(text, { binary: false });
    response.writeHead(201).end();
  });
});
new WebSocketServer({ server: http, path: '/realtime', perMessageDeflate: false }).on('connection', (socket) => {
  socket.on('message', () => {
    subscribers.add(socket);
    socket.send('{"type":"subscribed"}');
  });
  socket.on('close', () => subscribers.delete(socket));
  socket.send('{"type":"welcome"}');
});
http.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => console.log(http.address().port));

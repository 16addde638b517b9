// SPDX-License-Identifier: GPL-3.0-or-later
// Realtime by `ws`, as an app does it after docs/realtime.md: who it is, what it hears, and going on after a cut.
import { strict as assert } from 'node:assert';
import { WebSocket } from 'ws';

const limitMs = 20_000;

/// One connection, with the messages that nobody has asked for yet.
class Connection {
  constructor(url, protocols, options) {
    this.waiting = [];
    this.takers = [];
    this.socket = new WebSocket(new URL('/realtime', url.replace(/^http/, 'ws')), protocols, options);
    this.socket.on('message', (data, isBinary) => {
      assert(!isBinary);
      this.waiting.push(JSON.parse(data.toString()));
      this.serve();
    });
    this.opened = new Promise((resolve, reject) => {
      this.socket.on('open', resolve);
      this.socket.on('unexpected-response', (request, response) => { request.destroy(); reject(new Error(String(response.statusCode))); });
      this.socket.on('error', reject);
    });
  }

  serve() {
    this.takers = this.takers.filter(({ type, resolve }) => {
      const at = this.waiting.findIndex((message) => message.type === type);
      if (at < 0) return true;
      resolve(this.waiting.splice(at, 1)[0]);
      return false;
    });
  }

  next(type) {
    return new Promise((resolve, reject) => {
      const alarm = setTimeout(() => reject(new Error(`no ${type}; there are ${JSON.stringify(this.waiting)}`)), limitMs);
      this.takers.push({ type, resolve: (message) => { clearTimeout(alarm); resolve(message); } });
      this.serve();
    });
  }

  send(message) { this.socket.send(JSON.stringify(message)); }

  async subscribe(channel, from = {}) {
    this.send({ type: 'subscribe', channel, ...from });
    return this.next('subscribed');
  }

  cut() {
    const closed = new Promise((resolve) => { this.socket.on('close', resolve); });
    this.socket.terminate(); // no closing handshake, as when a network goes away
    return closed;
  }
}

export async function listen({ url, accessToken, userId }) {
  const call = async (path, token, body) => {
    const answer = await fetch(new URL(path, url), { method: 'POST', headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...(token ? { Authorization: `Bearer ${token}` } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
    assert(answer.ok, `${path}: ${answer.status}`);
    return answer.json();
  };
  const writer = (await call('/auth/register', undefined, { email: `writer-${Date.now()}@example.test`, password: 'seventeen copper kettles' })).session.accessToken;
  const publish = async (content) => (await call('/community/posts', writer, { content })).id;
  const movies = await (await fetch(new URL('/movies', url))).json();
  const { lessons } = await (await fetch(new URL(`/movies/${movies.movies[0].id}`, url))).json();

  await assert.rejects(new Connection(url, ['cinefluent.v1'], { headers: { Authorization: 'Bearer x.y.z' } }).opened, /401/);
  await assert.rejects(new Connection(url, ['cinefluent.v1']).opened, /401/);

  // By header, by subprotocol and by ticket.
  const connect = async () => {
    const connection = new Connection(url, ['cinefluent.v1'], { headers: { Authorization: `Bearer ${accessToken}` } });
    await connection.opened;
    assert.equal((await connection.next('welcome')).userId, userId);
    return connection;
  };
  let phone = await connect();
  const tablet = new Connection(url, ['cinefluent.v1', `bearer.${accessToken}`]);
  await tablet.opened;
  assert.equal(tablet.socket.protocol, 'cinefluent.v1');
  await tablet.next('welcome');
  const { ticket } = await call('/realtime/ticket', accessToken);
  const byTicket = new WebSocket(`${url.replace(/^http/, 'ws')}/realtime?ticket=${encodeURIComponent(ticket)}`);
  await new Promise((resolve, reject) => { byTicket.on('open', resolve); byTicket.on('error', reject); });
  byTicket.close();

  const community = await phone.subscribe('community');
  await phone.subscribe(`user:${userId}`);
  phone.send({ type: 'subscribe', channel: 'user:0196a000-0000-7000-8000-000000000001' });
  assert.equal((await phone.next('error')).code, 'channel_forbidden');

  const heard = await publish('heard at once');
  const event = await phone.next('new_post');
  assert.equal(event.postId, heard);
  assert(event.offset > community.offset);
  assert(!JSON.stringify(event).includes('heard at once'), 'an event carries no content');

  // Progress of one device is told to the other.
  tablet.send({ type: 'progress_update', lessonId: lessons[0].id, progress: 77, timestamp: Date.now() });
  const recorded = await tablet.next('progress_recorded');
  const told = await phone.next('user_progress');
  assert.deepEqual([told.lessonId, told.progress, told.eventId], [lessons[0].id, recorded.progress, recorded.eventId]);

  // Cut off, and back: what came meanwhile, once and in order, then what is new.
  await phone.cut();
  const missed = [await publish('missed 1'), await publish('missed 2'), await publish('missed 3')];
  phone = await connect();
  const back = await phone.subscribe('community', { offset: event.offset, epoch: community.epoch });
  assert.deepEqual([back.recovered, back.missed], [true, missed.length]);
  for (const postId of missed) assert.equal((await phone.next('new_post')).postId, postId);
  const fresh = await publish('new again');
  assert.equal((await phone.next('new_post')).postId, fresh);
  assert.deepEqual(phone.waiting.filter((message) => message.type === 'new_post'), []);
  for (const connection of [phone, tablet]) connection.socket.terminate();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// tus-js-client uploads to our server, through connections that are cut.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { connect, createServer } from 'node:net';

const megabyte = 1024 * 1024;

/// Passes connections on to `port` and cuts those that `limitOf` gives a number of bytes.
async function cutter(port, limitOf) {
  let connections = 0;
  let cuts = 0;
  const server = createServer((client) => {
    let left = limitOf(connections++);
    const upstream = connect(port, '127.0.0.1');
    const end = () => { client.destroy(); upstream.destroy(); };
    client.on('error', end).on('close', end);
    upstream.on('error', end).on('close', end);
    upstream.pipe(client);
    client.on('data', (data) => {
      left -= data.length;
      if (left > 0) return upstream.write(data);
      cuts += 1;
      client.resetAndDestroy?.() ?? client.destroy();
      upstream.destroy();
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, cuts: () => cuts, close: () => server.close() };
}

export async function uploadByTus({ url, editorToken }) {
  const { Upload } = await import('tus-js-client');
  const headers = { Authorization: `Bearer ${editorToken}` };
  const stored = async (content) => {
    const answer = await fetch(`${url}/studio/objects/${createHash('sha256').update(content).digest('hex')}`, { headers });
    return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : null;
  };
  const options = (content, endpoint, more) => ({
    endpoint: `${endpoint}/studio/uploads`,
    headers,
    retryDelays: Array(100).fill(20),
    metadata: { sha256: createHash('sha256').update(content).digest('hex'), filetype: 'video/mp4', filename: 'lesson.mp4' },
    chunkSize: 64 * 1024,
    ...more,
  });
  const upload = (content, endpoint, more = {}) =>
    new Promise((onSuccess, onError) => new Upload(content, options(content, endpoint, { onSuccess, onError, ...more })).start());

  const whole = randomBytes(300_001);
  await upload(whole, url);
  assert(whole.equals(await stored(whole)), 'an upload without a cut');
  const inOnePiece = randomBytes(100_000);
  await upload(inOnePiece, url, { chunkSize: Infinity });
  assert(inOnePiece.equals(await stored(inOnePiece)), 'an upload in one piece');

  const content = randomBytes(megabyte / 2 - 17);
  const network = await cutter(new URL(url).port, (connection) => (connection < 12 ? 20_000 + 9_000 * connection : Infinity));
  let accepted = 0;
  await upload(content, network.url, { onChunkComplete: (_, bytes) => { accepted = bytes; } });
  assert.equal(network.cuts(), 12, 'the network was cut');
  assert.equal(accepted, content.length);
  assert(content.equals(await stored(content)), 'an upload through cuts');
  network.close();

  // Another program goes on with the address of an upload that the first one left.
  const left = randomBytes(400_000);
  const address = await new Promise((done, failed) => {
    const first = new Upload(left, options(left, url, {
      onError: failed,
      onChunkComplete: (_, bytes) => { if (bytes >= 128 * 1024) first.abort().then(() => done(first.url)); },
    }));
    first.start();
  });
  assert.equal(await stored(left), null, 'a half upload is not visible');
  const begun = [];
  await upload(left, url, { uploadUrl: address, onProgress: (bytes) => begun.push(bytes) });
  assert(begun[0] >= 128 * 1024, `it goes on, not from the start: ${begun[0]}`);
  assert(left.equals(await stored(left)), 'an upload in two runs');

  const given = await new Promise((done, failed) => {
    const upload = new Upload(left, options(left, url, { onError: failed, onChunkComplete: () => upload.abort(true).then(() => done(upload.url)) }));
    upload.start();
  });
  assert.equal((await fetch(given, { method: 'HEAD', headers: { ...headers, 'Tus-Resumable': '1.0.0' } })).status, 404);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// An open load: requests leave when their time has come, whether or not earlier ones are answered, and a latency counts
// from that time. A closed loop like wrk's asks less of a server the slower it is, and hides its worst answers.
import { Agent, request } from 'node:http';

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function send(agent, base, { method = 'GET', path, token, body }) {
  return new Promise((resolve, reject) => {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const sent = request(new URL(path, base), { agent, method, headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(content ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) } : {}),
    } }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(content);
  });
}

// kinds: { name: { share, make } }, `make(i)` giving { method, path, token, body }. Shares add up to 1.
// Gives for each kind the number of requests, p50 and p99 in ms, and how many were not answered with 2xx.
export async function openLoad(base, kinds, { perSecond, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const results = Object.fromEntries(Object.keys(kinds).map((name) => [name, { latencies: [], errors: 0, credit: 0 }]));
  const pending = [];
  const launch = (name, dueMs, i) => {
    const result = results[name];
    pending.push(send(agent, base, kinds[name].make(i)).then(
      (status) => { if (status >= 300) ++result.errors; },
      () => { ++result.errors; }).then(() => result.latencies.push(performance.now() - dueMs)));
  };
  const started = performance.now();
  const total = Math.round(perSecond * seconds);
  let sent = 0;
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond));
    for (; sent < due; ++sent) {
      for (const [name, kind] of Object.entries(kinds)) results[name].credit += kind.share;
      const [name] = Object.entries(results).reduce((most, entry) => (entry[1].credit > most[1].credit ? entry : most));
      results[name].credit -= 1;
      launch(name, started + (sent / perSecond) * 1000, sent);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(pending);
  agent.destroy();
  return Object.fromEntries(Object.entries(results).map(([name, { latencies, errors }]) => {
    latencies.sort((a, b) => a - b);
    return [name, { requests: latencies.length, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), errors }];
  }));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Malformed requests for every operation of openapi.yaml, made from the document: wrong types, missing and unknown
// members, broken JSON and encodings, hostile path, query and header values. None may be answered with a 5xx, none that
// is malformed may succeed where something would change. usage: apifuzz.mjs OPENAPI CONFIG, with CONFIG a JSON file of
// {url, token, seed, count, parameters: {name: a value that exists}}
import { readFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';

const [documentPath, configPath] = process.argv.slice(2);
const config = JSON.parse(readFileSync(configPath, 'utf8'));
const skipped = 77;

async function dependencies() {
  try {
    const [yaml, ajv, formats] = await Promise.all([import('yaml'), import('ajv/dist/2020.js'), import('ajv-formats')]);
    return { parse: yaml.parse, Ajv: ajv.default.default ?? ajv.default, addFormats: formats.default.default ?? formats.default };
  } catch (error) {
    console.log(`SKIPPED: tests/server/contract/node_modules is not there (npm ci --prefix tests/server/contract): ${error.message}`);
    process.exit(skipped);
  }
}

const { parse, Ajv, addFormats } = await dependencies();
const api = parse(readFileSync(documentPath, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: false });
addFormats(ajv);
ajv.addFormat('binary', true);
ajv.addSchema({ $id: 'api', ...api });

/// mulberry32: small, seeded, good enough to choose by.
let state = config.seed >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];

const resolve = (node) => {
  while (node?.$ref) node = node.$ref.slice(2).split('/').reduce((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')], api);
  return node;
};

// What a careless or hostile client puts where a value belongs. Written as JSON text, so that it may be what no
// JSON.stringify would give.
const hostileJson = [
  'null', 'true', 'false', '0', '-1', '1.5', '1e400', '-1e400', '1e-400', '9223372036854775808', '123456789012345678901234567890',
  '""', '" "', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"\\udfff\\ud800"', '"\\u202e\\u2066"', '"\\u0007\\u001b[2J"', '"<script>alert(1)</script>"',
  '"\' or 1=1 --"', '"{{7*7}}${7*7}"', `"${'x'.repeat(5000)}"`, `"${'\\u00e9'.repeat(3000)}"`, '[]', '[null]', '{}', '{"a":{"b":{}}}', '[[[[[[[[[[]]]]]]]]]]',
  '"2026-13-45T99:99:99Z"', '"not-a-uuid"', '"00000000-0000-0000-0000-000000000000"', `[${Array(3000).fill('1').join(',')}]`,
];
const brokenBodies = [
  '', ' ', '{', '}', '[', '"', '{]', '{"a"', '{"a":', '{"a":1,}', '{"a":1}{"a":1}', '{"a":1} x', "{'a':1}", '{a:1}', '// c\n{}', 'NaN', 'Infinity', '{"a":NaN}', '{"a":01}', '{"a":.5}',
  '{"a":"\\x"}', '{"a":"\\u12"}', '{"a":"\n"}', '[]', '1', 'null', '"text"', '\ufeff{}', '\u0000', '{"a":1,"a":2}', `${'['.repeat(20000)}`, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  '<xml/>', 'a=1&b=2', '--boundary\r\n\r\n',
].map((text) => Buffer.from(text)).concat([Buffer.from([0xff, 0xfe, 0x7b, 0x00]), Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]), Buffer.from([0x80])]);
const nobody = '00000000-0000-4000-8000-000000000000';
const hostileSegments = [
  nobody,
  'x', '0', '-1', '%00', 'a%00b', '%ff', '%c0%af', '%2e%2e', '..%2f..%2fetc%2fpasswd', '%ed%a0%80', 'null', '%27%20or%201%3d1--', '%3Cscript%3E', 'a'.repeat(300), '00000000-0000-0000-0000-00000000000g',
  '{00000000-0000-4000-8000-000000000000}', '%zz', '%', '*', '%E2%80%AE', '%F0%9F%92%A9',
];
const hostileQueries = [
  'x', '', '%00', '%ff', '%zz', '-1', '0', '1e9', '99999999999999999999', 'NaN', '%27%3b%20drop%20table%20users%3b--', '%25%25%25', '_%25_', '%5C', '%22', '(((', '%3A*%26%7C!', 'a'.repeat(3000), '%ED%A0%80', '%E2%80%AE', ',,,,', 'true', 'null', '[]', '{}',
  Array(400).fill('a').join(','), '%F0%9F%98%80', '%E3%81%82', 'AAAAAAAAAAAAAAAAAAAAAAAA', '..%2f', '%0d%0aX-A:%20b',
];
const hostileHeaders = [
  ['If-Match', '"x"'], ['If-Match', 'x'], ['If-None-Match', '"""'], ['If-Modified-Since', 'yesterday'], ['Range', 'bytes=9-1'], ['Range', `bytes=${Array(500).fill('0-1').join(',')}`], ['Range', 'bytes=-0'],
  ['Idempotency-Key', ''], ['Idempotency-Key', 'k'.repeat(2000)], ['Idempotency-Key', '\u00e9\u00ff'], ['Content-Type', 'text/plain'], ['Content-Type', ';;;'], ['Content-Type', 'application/json; charset=utf-16'], ['Content-Encoding', 'gzip'],
  ['Accept', 'image/png'], ['Accept-Encoding', 'gzip;q=x'], ['Accept-Language', '*;q=9,\u00e9'], ['Origin', 'null'], ['Origin', 'javascript:alert(1)'], ['Forwarded', 'for="[::1]:x"'], ['X-Request-Id', '<script>'], ['traceparent', '00-x-y-z'],
  ['Authorization', 'Bearer'], ['Authorization', 'Bearer a.b.c'], ['Authorization', 'Basic Og=='], ['Upgrade', 'websocket'], ['Expect', '200-ok'], ['Content-Range', 'bytes 0-1/2'], ['Cookie', 'a=b'], ['Host', 'evil.example'],
];

/// A value that fits the schema, so that a fault in one place is the only one.
function sample(schemaOrRef, depth = 0) {
  const schema = resolve(schemaOrRef) ?? {};
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.examples) return schema.examples[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sample(part, depth)));
  if (schema.oneOf ?? schema.anyOf) return sample((schema.oneOf ?? schema.anyOf)[0], depth);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties) {
    const value = {};
    if (depth < 6) for (const [name, property] of Object.entries(schema.properties ?? {})) value[name] = sample(property, depth + 1);
    return value;
  }
  if (type === 'array') return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => sample(schema.items ?? {}, depth + 1));
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (schema.format === 'uuid') return nobody;
  if (schema.format === 'date-time') return '2026-01-01T00:00:00Z';
  if (schema.format === 'date') return '2026-01-01';
  if (schema.format === 'email') return 'fuzz@example.test';
  return 'x'.repeat(Math.max(1, schema.minLength ?? 1));
}

/// Paths to every member of a value, the value itself first.
function placesOf(value, at = []) {
  const places = [at];
  if (value && typeof value === 'object') for (const key of Object.keys(value)) places.push(...placesOf(value[key], [...at, key]));
  return places;
}

const hole = '\u0001HOLE\u0001';
function withHole(value, place) {
  if (place.length === 0) return hole;
  const copy = structuredClone(value);
  let at = copy;
  for (const key of place.slice(0, -1)) at = at[key];
  at[place.at(-1)] = hole;
  return copy;
}

function mutateJson(valid) {
  const how = random();
  if (how < 0.25) return pick(brokenBodies);
  const places = placesOf(valid);
  const place = pick(places);
  if (how < 0.4 && place.length > 0) {
    const copy = structuredClone(valid);
    let at = copy;
    for (const key of place.slice(0, -1)) at = at[key];
    if (Array.isArray(at)) at.splice(Number(place.at(-1)), 1);
    else delete at[place.at(-1)];
    return Buffer.from(JSON.stringify(copy));
  }
  if (how < 0.5 && valid && typeof valid === 'object' && !Array.isArray(valid))
    return Buffer.from(JSON.stringify({ ...valid, [pick(['__proto__x', 'isAdmin', 'userId', 'role', '\u0000', 'x'.repeat(2000), ''])]: 1 }));
  if (how < 0.55) return Buffer.concat([Buffer.from(JSON.stringify(valid)), pick([Buffer.from('\u0000'), Buffer.from('x'), Buffer.from('{}'), Buffer.from([0xff])])]);
  if (how < 0.6) return Buffer.from(JSON.stringify(valid)).subarray(0, -1);
  return Buffer.from(JSON.stringify(withHole(valid, place)).replace(JSON.stringify(hole), () => pick(hostileJson)));
}

const validators = new Map();
function isValid(schema, body) {
  if (!validators.has(schema)) validators.set(schema, ajv.compile(JSON.parse(JSON.stringify(schema), (key, value) => (key === '$ref' ? value.replace(/^#/, 'api#') : value))));
  try {
    return validators.get(schema)(JSON.parse(body.toString('utf8')));
  } catch {
    return false;
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const base = new URL(config.url);
function send(attempt) {
  return new Promise((done) => {
    let sent;
    try {
      sent = httpRequest({ agent, host: base.hostname, port: base.port, method: attempt.method, path: attempt.path, headers: attempt.headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => { if (text.length < 500) text += chunk; });
        answer.on('end', () => done({ status: answer.statusCode, text }));
        answer.on('error', () => done({ status: answer.statusCode, text }));
      });
    } catch {
      return done({ status: -1, text: 'not sent' }); // Node itself refuses to write it
    }
    sent.setTimeout(30000, () => sent.destroy(new Error('no answer in 30 s')));
    sent.on('error', (error) => done({ status: /30 s/.test(error.message) ? 599 : 0, text: error.message }));
    sent.end(attempt.body);
  });
}

function attemptFor({ method, path, item, operation }) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const changes = !['GET', 'HEAD'].includes(method);
  const content = resolve(operation.requestBody)?.content ?? {};
  const schema = content['application/json']?.schema;
  const targets = [];
  if (path.includes('{')) targets.push('path');
  if (!changes || parameters.some((parameter) => parameter.in === 'query')) targets.push('query');
  if (operation.requestBody) targets.push('body', 'body', 'body', 'body');
  else if (changes) targets.push('unwanted body');
  targets.push('header');
  const target = pick(targets);

  let hostile = false; // whether it cannot be carried out as it is
  const concrete = path.replaceAll(/\{([^}]+)\}/g, (_, name) => {
    if (target !== 'path') return encodeURIComponent(config.parameters[name] ?? nobody);
    const segment = pick(hostileSegments);
    hostile = method !== 'DELETE' || segment !== nobody; // what is not there is as good as deleted
    return segment;
  });
  const query = target === 'query'
    ? `?${Array.from({ length: 1 + Math.floor(random() * 3) }, () => `${pick(parameters.filter((p) => p.in === 'query').map((p) => p.name).concat(['unknown', '%00', '']))}=${pick(hostileQueries)}`).join('&')}`
    : '';
  const headers = { Authorization: `Bearer ${config.token}` };
  let body;
  if (target === 'body' && schema) {
    body = mutateJson(sample(schema));
    hostile = true;
    if (isValid(schema, body) || (body.length === 0 && !resolve(operation.requestBody).required)) return undefined;
    headers['Content-Type'] = 'application/json';
  } else if (target === 'body') {
    body = Buffer.from(Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256)));
    headers['Content-Type'] = pick(['application/json', 'application/octet-stream', 'image/png', 'video/mp4', 'x/y']);
  } else if (target === 'unwanted body') {
    body = pick(brokenBodies);
    if (body.length === 0) return undefined; // that is how it is meant
    hostile = true;
  }
  if (target === 'header') {
    const [name, value] = pick(hostileHeaders);
    headers[name] = Buffer.from(value, 'utf8').toString('latin1');
    if (schema && changes) { body = Buffer.from('{'); headers['Content-Type'] ??= 'application/json'; hostile = true; }
    else if (changes) return undefined; // a header alone may leave a request that is to be carried out
  }
  if (body && body.length > 0) headers['Content-Length'] = body.length;
  else if (changes) headers['Content-Length'] = 0;
  return { method, path: concrete + query, headers, body, hostile: hostile && changes, target };
}

const operations = Object.entries(api.paths).flatMap(([path, item]) =>
  ['get', 'put', 'post', 'delete', 'patch'].filter((method) => item[method]).map((method) => ({ method: method.toUpperCase(), path, item, operation: item[method] })));

const faults = [];
let total = 0;
const statuses = new Map();
for (const operation of operations) {
  const attempts = [];
  for (let tries = 0; attempts.length < config.count && tries < config.count * 20; ++tries) {
    const attempt = attemptFor(operation);
    if (attempt) attempts.push(attempt);
  }
  if (attempts.length < config.count) faults.push(`${operation.method} ${operation.path}: only ${attempts.length} requests could be made`);
  for (let i = 0; i < attempts.length; i += 8) {
    const batch = attempts.slice(i, i + 8);
    const answers = await Promise.all(batch.map(send));
    answers.forEach((answer, index) => {
      const attempt = batch[index];
      total += 1;
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const shown = `${attempt.method} ${attempt.path.slice(0, 120)} ${attempt.target} body ${JSON.stringify(attempt.body?.toString('latin1').slice(0, 200))} -> ${answer.status} ${answer.text.slice(0, 200)}`;
      if (answer.status >= 500) faults.push(`a fault of ours: ${shown}`);
      if (attempt.hostile && answer.status >= 200 && answer.status < 300) faults.push(`carried out: ${shown}`);
    });
  }
}
agent.destroy();
console.log(`seed ${config.seed}: ${operations.length} operations, ${total} requests; answers ${[...statuses].sort((a, b) => a[0] - b[0]).map(([status, count]) => `${status}: ${count}`).join(', ')}; ${faults.length} faults`);
for (const fault of faults.slice(0, 40)) console.log(`- ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that others wrote, unchanged, against the server at URL. usage: clients.mjs CONFIG, a JSON file of {url,
// jwtSecret, webhookSecret, issuer, clientId, mailFolder}
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const skipped = 77;
const here = dirname(fileURLToPath(import.meta.url));
if (!['openapi-fetch', 'tus-js-client'].every((name) => existsSync(join(here, 'node_modules', name)))) {
  console.log('SKIPPED: tests/e2e/clients/node_modules is not there (npm ci --prefix tests/e2e/clients)');
  process.exit(skipped);
}
const config = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/// Types from the document that the server itself serves, and the app compiled against them.
async function typedClient(folder) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  writeFileSync(join(folder, 'schema.d.ts'), astToString(await openapiTS(new URL('/openapi.yaml', config.url))));
  for (const name of ['learner.ts', 'tsconfig.json', 'package.json']) copyFileSync(join(here, name), join(folder, name));
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  try {
    execFileSync(process.execPath, [join(here, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(`the app does not compile:\n${error.stdout}`);
  }
  const { learn } = await import(pathToFileURL(join(folder, 'out/learner.js')).href);
  return learn(config.url);
}

async function verifyToken({ accessToken, userId }) {
  const { jwtVerify, errors } = await import('jose');
  const key = new TextEncoder().encode(config.jwtSecret);
  const { payload, protectedHeader } = await jwtVerify(accessToken, key, { algorithms: ['HS256'] });
  assert.equal(protectedHeader.alg, 'HS256');
  assert.equal(payload.sub, userId);
  assert.equal(payload.exp - payload.iat, 24 * 3600);
  assert(payload.sid, 'a token names its session');
  await assert.rejects(jwtVerify(accessToken, new TextEncoder().encode(`${config.jwtSecret}x`)), errors.JWSSignatureVerificationFailed);
}

async function signWebhook() {
  const { default: Stripe } = await import('stripe');
  const stripe = new Stripe('sk_test_fake');
  const payload = JSON.stringify({
    id: `evt_${Date.now()}`, object: 'event', api_version: '2024-06-20', created: Math.floor(Date.now() / 1000),
    type: 'ping', livemode: false, pending_webhooks: 1, data: { object: { object: 'x' } },
  });
  const send = (header) => fetch(new URL('/webhooks/stripe', config.url), { method: 'POST', body: payload, headers: { 'Content-Type': 'application/json', 'Stripe-Signature': header } });
  const header = stripe.webhooks.generateTestHeaderString({ payload, secret: config.webhookSecret });
  assert.equal((await send(header)).status, 200);
  assert.equal((await send(header)).status, 200, 'a second delivery is no error');
  assert.equal((await send(stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_other' }))).status, 400);
  const old = Math.floor(Date.now() / 1000) - 3600;
  assert.equal((await send(stripe.webhooks.generateTestHeaderString({ payload, secret: config.webhookSecret, timestamp: old }))).status, 400);
}

const { listen } = await import('./realtime.mjs');
const { uploadByTus } = await import('./tus.mjs');
const { signInByGoogle } = await import('./google.mjs');
const folder = mkdtempSync(join(tmpdir(), 'cinefluent-clients-'));
try {
  const signedIn = await typedClient(folder);
  console.log('openapi-typescript + openapi-fetch: a learner from registration to a post');
  await verifyToken(signedIn);
  console.log('jose: the access token');
  await signWebhook();
  console.log('stripe: signed webhooks');
  await listen({ url: config.url, ...signedIn });
  console.log('ws: connected three ways, heard posts and progress, resumed after a cut');
  await uploadByTus(config);
  console.log('tus-js-client: uploads in pieces, through twelve cuts, in two runs, and one given up');
  await signInByGoogle(config);
  console.log("jose as Google's stand-in: a new person, one linked by address, and ten tokens refused");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

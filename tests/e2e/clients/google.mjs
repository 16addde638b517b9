// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in by a stand-in for Google (issuer.mjs), as an app does it: the provider's token goes to POST /auth/google.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

export async function signInByGoogle({ url, issuer, clientId, mailFolder }) {
  const discovered = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  assert.equal(discovered.issuer, issuer);
  assert((await (await fetch(discovered.jwks_uri)).json()).keys.length > 1);

  const now = () => Math.floor(Date.now() / 1000);
  const claimsOf = (sub, email, changes = {}) => ({ iss: issuer, aud: clientId, azp: clientId, sub, email, email_verified: true, name: 'Ana', iat: now(), exp: now() + 600, ...changes });
  const sign = async (claims, signer = 'rsa') =>
    (await (await fetch(`${issuer}/sign`, { method: 'POST', body: JSON.stringify({ signer, claims }) })).json()).token;
  const post = async (path, body, headers = {}) => {
    const answer = await fetch(new URL(path, url), { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, json: text ? JSON.parse(text) : {} };
  };
  const enter = (idToken, nonce) => post('/auth/google', nonce ? { idToken, nonce } : { idToken });

  // A new person, who is the same person next time, whichever key signs and whatever the address has become.
  const first = await enter(await sign(claimsOf('google-1', 'one@gmail.com')));
  assert.equal(first.status, 200, JSON.stringify(first.json));
  assert.equal(first.json.user.email, 'one@gmail.com');
  const again = await enter(await sign(claimsOf('google-1', 'moved@gmail.com'), 'ec'));
  assert.equal(again.json.user.id, first.json.user.id);

  // Somebody who registered by password and showed that the address is theirs is found by it.
  const registered = await post('/auth/register', { email: 'two@gmail.com', password: 'seventeen copper kettles' });
  assert.equal(registered.status, 201);
  assert.equal((await post('/auth/email/verify', { token: await tokenMailedTo(join(mailFolder, registered.json.user.id)) })).status, 204);
  const linked = await enter(await sign(claimsOf('google-2', 'Two@Gmail.com')));
  assert.equal(linked.status, 200, JSON.stringify(linked.json));
  assert.equal(linked.json.user.id, registered.json.user.id);
  assert.equal((await post('/auth/login', { email: 'two@gmail.com', password: 'seventeen copper kettles' })).status, 200);

  // The nonce of this sign-in, not another's.
  const withNonce = await sign(claimsOf('google-1', 'one@gmail.com', { nonce: 'n-1' }));
  assert.equal((await enter(withNonce, 'n-1')).status, 200);

  const refused = {
    'another audience': [await sign(claimsOf('x', 'x@gmail.com', { aud: 'another-app', azp: 'another-app' }))],
    'another issuer': [await sign(claimsOf('x', 'x@gmail.com', { iss: 'https://accounts.example' }))],
    expired: [await sign(claimsOf('x', 'x@gmail.com', { iat: now() - 7200, exp: now() - 3600 }))],
    'another nonce': [withNonce, 'n-2'],
    'no nonce': [await sign(claimsOf('x', 'x@gmail.com')), 'n-1'],
    'another key': [await sign(claimsOf('x', 'x@gmail.com'), 'stranger')],
    'a key nobody published': [await sign(claimsOf('x', 'x@gmail.com'), 'unknownKey')],
    'alg none': [await sign(claimsOf('x', 'x@gmail.com'), 'none')],
    'HS256 with the public key': [await sign(claimsOf('x', 'x@gmail.com'), 'publicKeyAsSecret')],
    'one letter changed': [(await sign(claimsOf('x', 'x@gmail.com'))).replace(/^([^.]+\.)(.)/, (_, head, letter) => head + (letter === 'e' ? 'f' : 'e'))],
  };
  for (const [what, [idToken, nonce]] of Object.entries(refused)) {
    const answer = await enter(idToken, nonce);
    assert.equal(answer.status, 401, what);
    assert.equal(answer.json.code, 'id_token_invalid', what);
  }
  const unverified = await enter(await sign(claimsOf('x', 'x@gmail.com', { email_verified: false })));
  assert.deepEqual([unverified.status, unverified.json.code], [401, 'email_not_verified']);
  // Ours and the server's: one look, and one more for the key it did not know, at most.
  assert((await (await fetch(`${issuer}/asked`)).json()).jwksRequests <= 3);
}

/// The token in the link of the first mail in the folder.
async function tokenMailedTo(folder) {
  for (let waited = 0; waited < 20_000; waited += 50) {
    let names = [];
    try {
      names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    } catch { /* not there yet */ }
    if (names.length > 0) {
      const raw = readFileSync(join(folder, names[0]), 'utf8').replaceAll('\r', '');
      const part = raw.slice(raw.indexOf('text/plain'));
      const encoded = part.slice(part.indexOf('\n\n') + 2, part.indexOf('\n--'));
      return /#token=([\w-]+)/.exec(Buffer.from(encoded, 'base64').toString('utf8'))[1];
    }
    await pause(50);
  }
  throw new Error(`no mail came to ${folder}`);
}

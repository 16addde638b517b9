// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in for Google: OpenID Connect discovery and keys over HTTP, and POST /sign, which signs whatever a test asks
// for. Prints {issuer, keys} as a line of JSON and lives as long as its standard input.
import { createServer } from 'node:http';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';

const published = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256'); // with the id of the published one
const elliptic = await generateKeyPair('ES256');
const keys = [
  { ...(await exportJWK(published.publicKey)), kid: 'rsa', use: 'sig', alg: 'RS256' },
  { ...(await exportJWK(elliptic.publicKey)), kid: 'ec', use: 'sig', alg: 'ES256' },
];
const publicPem = new TextEncoder().encode(await exportSPKI(published.publicKey));

/// How a token may be signed, well or not.
const signers = {
  rsa: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'rsa', typ: 'JWT' }).sign(published.privateKey),
  ec: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'ec', typ: 'JWT' }).sign(elliptic.privateKey),
  stranger: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'rsa' }).sign(stranger.privateKey),
  unknownKey: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'nobody' }).sign(published.privateKey),
  // The public key, which everybody has, as the secret of a symmetric signature.
  publicKeyAsSecret: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'rsa' }).sign(publicPem),
  none: (claims) => new UnsecuredJWT(claims).encode(),
};

let jwksRequests = 0;
const server = createServer(async (request, response) => {
  const answer = (body, headers = {}) => response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  if (request.url === '/.well-known/openid-configuration')
    return answer({ issuer, jwks_uri: `${issuer}/certs`, response_types_supported: ['id_token'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256', 'ES256'] });
  if (request.url === '/certs') {
    jwksRequests += 1;
    return answer({ keys }, { 'Cache-Control': 'public, max-age=3600' });
  }
  if (request.url === '/asked') return answer({ jwksRequests });
  if (request.url === '/sign' && request.method === 'POST') {
    let text = '';
    for await (const part of request) text += part;
    const { signer, claims } = JSON.parse(text);
    return answer({ token: await signers[signer](claims) });
  }
  return response.writeHead(404).end();
});
await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
const issuer = `http://127.0.0.1:${server.address().port}`;
console.log(JSON.stringify({ issuer, keys: `${issuer}/certs` }));
process.stdin.on('end', () => process.exit(0)).resume();

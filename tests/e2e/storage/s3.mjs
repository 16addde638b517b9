// SPDX-License-Identifier: GPL-3.0-or-later
// s3rver as our server, studios and players meet a storage: one bucket, "films", below the folder of the first argument.
// s3rver does not look at signatures of version 4, and lists and aborts no multipart uploads: before it stands what
// refuses other signatures and contents than were signed (recomputed by aws4), and does these two as Amazon's reference
// has them. Says its port in a line of JSON and ends with its standard input.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const skipped = 77;
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
if (!existsSync(join(dirname(fileURLToPath(import.meta.url)), 'node_modules/s3rver'))) {
  console.log('SKIPPED: tests/e2e/storage/node_modules is not there (npm ci --prefix tests/e2e/storage)');
  process.exit(skipped);
}
const { default: S3rver } = await import('s3rver');
const { default: aws4 } = await import('aws4');

const folder = process.argv[2];
const storage = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, vhostBuckets: false,
  configureBuckets: [{ name: 'films' }] });
const inner = await storage.run();

const refusal = (code) => `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;

function signedFields(request, names) {
  const fields = {};
  for (const name of names.split(';')) fields[name] = request.headers[name] ?? '';
  return fields;
}

/** Whether the signature is what aws4 makes of the same request; else the code of the refusal. */
function faultOf(request, body) {
  const url = new URL(request.url, 'http://host');
  const included = (names) => Object.fromEntries(names.split(';').map((name) => [name, true]));
  if (url.searchParams.has('X-Amz-Signature')) {
    const names = url.searchParams.get('X-Amz-SignedHeaders');
    const path = request.url.replace(/&X-Amz-Signature=[0-9a-f]{64}$/, '');
    const [, , region] = url.searchParams.get('X-Amz-Credential').split('/');
    const signed = aws4.sign({ service: 's3', region, method: request.method, path, signQuery: true,
      headers: signedFields(request, names), extraHeadersToInclude: included(names) }, credentials);
    const wanted = new URL(signed.path, 'http://host').searchParams.get('X-Amz-Signature');
    return wanted === url.searchParams.get('X-Amz-Signature') ? null : 'SignatureDoesNotMatch';
  }
  const authorization = request.headers.authorization ?? '';
  const parts = /Credential=[^/]+\/\d{8}\/([^/]+)\/s3\/aws4_request,SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(authorization);
  if (!parts) return 'AccessDenied';
  const [, region, names, signature] = parts;
  const signed = aws4.sign({ service: 's3', region, method: request.method, path: request.url,
    headers: signedFields(request, names), extraHeadersToInclude: included(names) }, credentials);
  if (!signed.headers.Authorization.endsWith(signature)) return 'SignatureDoesNotMatch';
  const hash = createHash('sha256').update(body).digest('hex');
  return hash === request.headers['x-amz-content-sha256'] ? null : 'XAmzContentSHA256Mismatch';
}

/** ListParts and AbortMultipartUpload over s3rver's own files. */
function multipart(request, response) {
  const url = new URL(request.url, 'http://host');
  const id = url.searchParams.get('uploadId');
  if (!id || !['GET', 'DELETE'].includes(request.method)) return false;
  const uploads = join(folder, 'films', '._S3rver_uploads');
  const place = /^[0-9a-f]{32}$/.test(id) ? join(uploads, id) : '';
  if (!place || !existsSync(place)) {
    response.writeHead(404, { 'Content-Type': 'application/xml' }).end(refusal('NoSuchUpload'));
  } else if (request.method === 'DELETE') {
    rmSync(place, { recursive: true });
    response.writeHead(204).end();
  } else {
    const pageSize = 2; // small, so that pages are followed
    const after = Number(url.searchParams.get('part-number-marker') ?? 0);
    const numbers = readdirSync(place).filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b).filter((n) => n > after);
    const page = numbers.slice(0, pageSize);
    const parts = page.map((number) => {
      const etag = createHash('md5').update(readFileSync(join(place, `${number}`))).digest('hex');
      return `<Part><PartNumber>${number}</PartNumber><ETag>"${etag}"</ETag><Size>${statSync(join(place, `${number}`)).size}</Size></Part>`;
    });
    response.writeHead(200, { 'Content-Type': 'application/xml' }).end(
      `<ListPartsResult><IsTruncated>${numbers.length > pageSize}</IsTruncated>` +
      `<NextPartNumberMarker>${page.at(-1) ?? 0}</NextPartNumberMarker>${parts.join('')}</ListPartsResult>`);
  }
  return true;
}

const front = http.createServer((request, response) => {
  const steps = [];
  request.on('error', () => {});
  request.on('data', (step) => steps.push(step));
  request.on('end', () => {
    const body = Buffer.concat(steps);
    const fault = faultOf(request, body);
    if (fault) {
      response.writeHead(403, { 'Content-Type': 'application/xml' }).end(refusal(fault));
      return;
    }
    if (multipart(request, response)) return;
    const onward = http.request({ host: '127.0.0.1', port: inner.port, method: request.method, path: request.url,
      headers: { ...request.headers, 'content-length': body.length } }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  });
});
front.listen({ host: '127.0.0.1', port: 0 }, () => console.log(JSON.stringify({ port: front.address().port })));
process.stdin.on('end', () => process.exit(0)).resume();

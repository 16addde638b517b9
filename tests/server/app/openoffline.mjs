// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a lesson's file as docs/offline-packages.md describes it: node openoffline.mjs FILE KEY ARCHIVE, with the key in
// base64url. Ends with 1 where a byte of the file is not as it was sealed.
import { createDecipheriv } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [file, key, archive] = process.argv.slice(2);
const bytes = readFileSync(file);
const head = bytes.subarray(0, 32);
if (head.toString('latin1', 0, 8) !== 'CFOFF01\n') process.exit(1);
const sealedSize = head.readUInt32BE(24) + 16;
const chunks = [];
for (let at = 32, number = 0; at < bytes.length; at += sealedSize, ++number) {
  const sealed = bytes.subarray(at, at + sealedSize);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(number));
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), Buffer.concat([Buffer.alloc(4), counter]));
  decipher.setAAD(Buffer.concat([head, counter, Buffer.from([at + sealedSize >= bytes.length ? 1 : 0])]));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  try {
    chunks.push(decipher.update(sealed.subarray(0, sealed.length - 16)), decipher.final());
  } catch {
    process.exit(1);
  }
}
if (chunks.length === 0) process.exit(1);
writeFileSync(archive, Buffer.concat(chunks));

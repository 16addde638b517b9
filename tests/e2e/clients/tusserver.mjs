// SPDX-License-Identifier: GPL-3.0-or-later
// @tus/server as our uploader meets it: files go to the folder of the first argument. Says its port in a line of JSON and
// ends with its standard input.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const skipped = 77;
if (!existsSync(join(dirname(fileURLToPath(import.meta.url)), 'node_modules/@tus/server'))) {
  console.log('SKIPPED: tests/e2e/clients/node_modules is not there (npm ci --prefix tests/e2e/clients)');
  process.exit(skipped);
}
const { Server } = await import('@tus/server');
const { FileStore } = await import('@tus/file-store');
const server = new Server({ path: '/studio/uploads', datastore: new FileStore({ directory: process.argv[2] }) });
const listening = server.listen({ host: '127.0.0.1', port: 0 }, () => console.log(JSON.stringify({ port: listening.address().port })));
process.stdin.on('end', () => process.exit(0)).resume();

// SPDX-License-Identifier: GPL-3.0-or-later
// What the server asks of its database for one request, read from the database's own log: the peers ask the same.
import { openSync, readFileSync, readSync, closeSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sleep } from '../peers/servers.mjs';

// What the server does by itself at any time.
const background = /\b(?:update|from|into) jobs\b|relay_outbox|select id, revoked_at from sessions|\blisten\b/i;

// "$1 = 'it''s', $2 = NULL" as a list.
function parametersOf(detail) {
  const values = [];
  for (const [, place, text] of (detail ?? '').matchAll(/\$(\d+) = (?:NULL|'((?:[^']|'')*)')/g))
    values[Number(place) - 1] = text === undefined ? null : text.replaceAll("''", "'");
  return values;
}

// A transaction is { isPipelined, statements: [{ name, text, values }] }, its first statement the identity it runs
// under, if it has one.
function transactionsOf(entries) {
  const byProcess = new Map();
  const transactions = [];
  for (const { pid, message, detail } of entries) {
    const [, name, text] = /^duration: \S+ ms +(?:execute ([^:]+)|statement): ([^]*)$/.exec(message) ?? [];
    if (!text) continue;
    const isIdentity = text.includes("set_config('app.user_id'");
    const open = byProcess.get(pid);
    if (/^begin/i.test(text)) {
      byProcess.set(pid, { isPipelined: false, statements: [] });
    } else if (/^commit/i.test(text)) {
      if (open) transactions.push(open);
      byProcess.delete(pid);
    } else {
      let into = open;
      if (!into || (into.isPipelined && isIdentity)) {
        into = { isPipelined: true, statements: [] };
        byProcess.set(pid, into);
        transactions.push(into);
      }
      into.statements.push({ name: name === '<unnamed>' ? undefined : name, text, values: parametersOf(detail) });
    }
  }
  return transactions.filter(({ statements }) => statements.length && !statements.some(({ text }) => background.test(text)));
}

// The database's log as it grows, one JSON value a line.
class Log {
  constructor(folder) {
    this.folder = folder;
  }

  #files() {
    return readdirSync(this.folder).filter((name) => name.endsWith('.json')).map((name) => join(this.folder, name));
  }

  end() {
    this.sizes = new Map(this.#files().map((file) => [file, statSync(file).size]));
  }

  since() {
    return this.#files().flatMap((file) => {
      const from = this.sizes.get(file) ?? 0;
      const buffer = Buffer.alloc(Math.max(0, statSync(file).size - from));
      const descriptor = openSync(file, 'r');
      readSync(descriptor, buffer, 0, buffer.length, from);
      closeSync(descriptor);
      const text = buffer.toString('utf8');
      return text.slice(0, text.lastIndexOf('\n') + 1).split('\n').filter(Boolean).map((line) => JSON.parse(line));
    });
  }
}

// requests: { key: function that makes one request and waits for its answer }. Each is made twice, so that what the
// server keeps is not asked for; gives { key: transactions }.
export async function capture(fixture, requests) {
  const logging = (turn) => fixture.psql('postgres', ...turn, 'select pg_reload_conf()');
  logging(["alter system set log_destination = 'jsonlog'", 'alter system set log_min_duration_statement = 0']);
  const log = new Log(join(fixture.server.dataDir, 'postgres/log'));
  // What was asked before the mark is in the log when the mark is.
  let marks = 0;
  const marked = async () => {
    const name = `mark ${++marks}.`;
    fixture.psql('postgres', `select 'cinefluent bench ${name}'`);
    for (let tries = 0; tries < 200; ++tries) {
      if (log.since().some(({ message }) => message?.includes(`cinefluent bench ${name}`))) return;
      await sleep(20);
    }
    throw new Error(`the database's log does not show ${name}`);
  };
  const plans = {};
  log.end();
  for (let tries = 0; ; ++tries) {
    fixture.psql('postgres', "select 'cinefluent bench begins'");
    if (log.since().some(({ message }) => message?.includes('cinefluent bench begins'))) break;
    if (tries > 100) throw new Error("the database's log does not show its statements");
    await sleep(50);
  }
  for (const [key, request] of Object.entries(requests)) {
    await request();
    await marked();
    log.end();
    await request();
    await marked();
    plans[key] = transactionsOf(log.since().filter(({ user }) => user === 'cinefluent_app'));
    if (!plans[key].length) throw new Error(`nothing is asked of the database for ${key}`);
  }
  logging(['alter system reset log_min_duration_statement', 'alter system reset log_destination']);
  return plans;
}

const quoted = (value) => (value === null || value === undefined ? 'null' : `'${value.replaceAll("'", "''")}'`);
// What must differ from one run of a plan to the next, as an expression of the random number :n.
const fresh = {
  id: "(lpad(to_hex(:n::bigint), 8, '0') || '-0000-4000-8000-' || lpad(to_hex(:client_id::bigint), 12, '0'))::uuid",
  hash: "sha256((:n::text || ' ' || :client_id::text)::bytea)",
};

function filledIn({ text, values }, replaced) {
  return text.replaceAll(/\$(\d+)/g, (_, place) => replaced.get(values[place - 1]) ?? quoted(values[place - 1]));
}

// The ids and hashes that a plan stores, to be made anew each time: [value, 'id' or 'hash'].
export function storedBy(transactions) {
  const stored = new Map();
  for (const { text, values } of transactions.flatMap(({ statements }) => statements)) {
    if (/^insert into (?:searches|sessions)/.test(text)) stored.set(values[0], 'id');
    const place = /^insert into refresh_tokens/.test(text) && values.findIndex((value) => value?.startsWith('\\x'));
    if (place >= 0 && place !== false) stored.set(values[place], 'hash');
  }
  return stored;
}

// A plan as a script for pgbench: pipelined or statement by statement, as the server sends it.
export function pgbenchScript(transactions) {
  const replaced = new Map([...storedBy(transactions)].map(([value, kind]) => [value, fresh[kind]]));
  const lines = replaced.size ? ['\\set n random(1, 2000000000)'] : [];
  for (const transaction of transactions) {
    const statements = transaction.statements.map((statement) => `${filledIn(statement, replaced).replaceAll('\n', ' ')};`);
    lines.push(...(transaction.isPipelined ? ['\\startpipeline', ...statements, '\\endpipeline'] : ['begin;', ...statements, 'commit;']));
  }
  return `${lines.join('\n')}\n`;
}

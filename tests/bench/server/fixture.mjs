// SPDX-License-Identifier: GPL-3.0-or-later
// A running server with content and learners, the database beside it, and what the peers need to know of both.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { call, newPassword, sha256, startServer, writeFile } from '../peers/servers.mjs';

export const learners = 16;
// What the database holds beside the learners that ask: the full sizes are the issue's.
export const sizes = {
  quick: { movies: 1000, lines: 250_000, words: 20_000, users: 5000, progress: 250_000, posts: 10_000 },
  full: { movies: 10_000, lines: 5_000_000, words: 200_000, users: 100_000, progress: 5_000_000, posts: 200_000 },
};

export class Fixture {
  // The data of a kept folder are used again: `size` has to be what they were made with.
  constructor(build, folder, size) {
    this.build = build;
    this.folder = folder;
    this.size = size;
    this.binary = join(build, 'server/app/cinefluent-server');
    this.secret = newPassword() + newPassword() + newPassword();
    this.memory = join(folder, 'bench.json');
    if (existsSync(this.memory)) Object.assign(this, JSON.parse(readFileSync(this.memory, 'utf8')));
    if (this.size !== size) throw new Error(`${folder} holds the data of size ${this.size}`);
  }

  // Limits that would refuse one machine its load are off or out of reach (then they count all the same); the log says
  // errors alone, and the peers' nothing. Kept answers are off in
  // comparisons: the peers ask the database each time, and so do we.
  async start({ keepsAnswers = false } = {}) {
    this.server = await startServer(this.binary, this.folder, { JWT_SECRET: this.secret, LOG_LEVEL: 'error',
      CINEFLUENT_AUTH_ADDRESS_BURST: '0', CINEFLUENT_AUTH_REGISTER_BURST: '0',
      CINEFLUENT_TIER_FREE: 'daily-lessons=unlimited offline-downloads=0 advanced-features=no',
      ...(keepsAnswers ? {} : { CINEFLUENT_ANSWER_CACHE_MB: '0' }), CINEFLUENT_RATE_LIMIT_API: '1000000000', CINEFLUENT_RATE_LIMIT_ANONYMOUS: '1000000000' });
    this.host = join(this.server.dataDir, 'run');
    return this.server.readyMs;
  }

  async stop() {
    const { child } = this.server;
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }

  databaseUrl() {
    return `postgres://cinefluent_app@/cinefluent?host=${encodeURIComponent(this.host)}`;
  }

  psql(user, ...statements) {
    // The superuser's commands for the whole server, or (postgres-data) for the data.
    const database = user === 'postgres' ? 'postgres' : 'cinefluent';
    const result = spawnSync('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', '-h', this.host, '-U', user.replace('-data', ''), database,
      ...statements.flatMap((statement) => ['-c', statement])], { encoding: 'utf8', maxBuffer: 64 << 20 });
    if (result.status) throw new Error(`psql: ${result.stderr}`);
    return result.stdout.trim();
  }

  async fill() {
    if (!this.learners) await this.#make();
    await Promise.all(this.learners.map(async (learner) => {
      const { session } = await call('POST', `${this.server.url}/auth/login`, { body: { email: learner.email, password: learner.password } });
      learner.token = session.accessToken;
    }));
  }

  // Texts that are in the data, to type parts of, the same each time.
  texts(sql) {
    return JSON.parse(this.psql('postgres-data', `select coalesce(json_agg(t), '[]') from (${sql}) as q(t)`));
  }

  async #make() {
    const { url, dataDir } = this.server;
    const passwordFile = writeFile(join(this.folder, 'password'), newPassword());
    const made = spawnSync(this.binary, ['admin', 'create-editor', '--data-dir', dataDir, '--email', 'editor@example.org',
      '--username', 'editor', '--password-file', passwordFile], { encoding: 'utf8' });
    if (made.status) throw new Error(`create-editor: ${made.stderr}`);
    const editor = await call('POST', `${url}/auth/login`, { body: { email: 'editor@example.org',
      password: readFileSync(passwordFile, 'utf8').trim() } });
    this.editorToken = editor.session.accessToken;
    this.objects = [['video/mp4', Buffer.alloc(1 << 20, 7)], ['text/vtt', Buffer.from('WEBVTT\n')]];
    for (const [type, bytes] of this.objects)
      await call('PUT', `${url}/studio/objects/${sha256(bytes)}`, { token: this.editorToken, raw: bytes, headers: { 'content-type': type } });
    this.large = await this.publish(800, 200);
    this.small = await this.publish(25, 12);
    this.learners = [];
    for (let i = 0; i < learners; ++i) {
      const account = { email: `learner${i}@example.org`, password: newPassword() };
      const { session, user } = await call('POST', `${url}/auth/register`, { body: { ...account, username: `learner${i}`, nativeLanguage: 'es' } });
      this.learners.push({ ...account, token: session.accessToken, id: user.id });
    }
    this.#load();
    this.psql('cinefluent_owner', `create table bench_learners (number integer primary key, id uuid);
      insert into bench_learners values ${this.learners.map(({ id }, i) => `(${i + 1}, '${id}')`).join(', ')};
      grant select on bench_learners to public`);
    this.psql('postgres', 'vacuum analyze');
    this.psql('postgres-data', 'vacuum analyze');
    writeFile(this.memory, JSON.stringify({ size: this.size, secret: this.secret, small: this.small, large: this.large,
      learners: this.learners.map(({ email, password, id }) => ({ email, password, id })) }));
  }

  async publish(cues, words) {
    const made = spawnSync(join(this.build, 'tests/bench/server/bench_manifest'), [String(cues), String(words),
      ...this.objects.flatMap(([, bytes]) => [sha256(bytes), String(bytes.length)])], { encoding: 'utf8', maxBuffer: 64 << 20 });
    const content = JSON.parse(made.stdout);
    await call('PUT', `${this.server.url}/studio/movies/${content.movie.id}/release`, { token: this.editorToken,
      raw: made.stdout, headers: { 'content-type': 'application/json' } });
    return { movie: content.movie.id, lesson: content.lessons[0].lesson?.id ?? content.lessons[0].id };
  }

  #load() {
    const started = Date.now();
    const folder = dirname(fileURLToPath(import.meta.url));
    const script = ['dataset.sql', 'learners.sql'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
      .replaceAll(/\{(\w+)\}/g, (whole, name) => sizes[this.size][name] ?? whole);
    // A crash would cost the data anew, nothing else.
    const careless = ['fsync', 'full_page_writes'];
    this.psql('postgres', ...careless.map((name) => `alter system set ${name} = off`), 'select pg_reload_conf()');
    const loaded = spawnSync('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', '-h', this.host, '-U', 'postgres', 'cinefluent'],
      { encoding: 'utf8', input: script });
    if (loaded.status) throw new Error(`psql: ${loaded.stderr}`);
    this.psql('postgres', 'checkpoint', ...careless.map((name) => `alter system reset ${name}`), 'select pg_reload_conf()', 'checkpoint');
    console.log(`data loaded in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
}

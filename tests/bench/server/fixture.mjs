// SPDX-License-Identifier: GPL-3.0-or-later
// A running server with content and learners, the database beside it, and what the peers need to know of both.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { call, newPassword, sha256, sleep, startServer, writeFile } from '../peers/servers.mjs';

export const learners = 16;
const movies = 10_000;
export const titleWords = ['night', 'river', 'garden', 'winter', 'stranger', 'harbour', 'letter', 'mountain', 'silence',
  'mirror', 'orchard', 'station', 'voyage', 'promise', 'lantern', 'shadow', 'island', 'summer', 'bridge', 'clock'];

export class Fixture {
  constructor(build, folder) {
    this.build = build;
    this.folder = folder;
    this.binary = join(build, 'server/app/cinefluent-server');
    this.secret = newPassword() + newPassword() + newPassword();
  }

  // Limits that would refuse one machine its load are off or out of reach (then they count all the same); the log says
  // errors alone, and the peers' nothing.
  async start() {
    this.server = await startServer(this.binary, this.folder, { JWT_SECRET: this.secret, LOG_LEVEL: 'error',
      CINEFLUENT_AUTH_ADDRESS_BURST: '0', CINEFLUENT_AUTH_REGISTER_BURST: '0',
      CINEFLUENT_RATE_LIMIT_API: '1000000000', CINEFLUENT_RATE_LIMIT_ANONYMOUS: '1000000000' });
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
    const database = user === 'postgres' ? 'postgres' : 'cinefluent';
    const result = spawnSync('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', '-h', this.host, '-U', user, database,
      ...statements.flatMap((statement) => ['-c', statement])], { encoding: 'utf8' });
    if (result.status) throw new Error(`psql: ${result.stderr}`);
    return result.stdout.trim();
  }

  async fill() {
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
    this.#addMovies();
    this.psql('cinefluent_owner', `create table bench_learners (number integer primary key, id uuid);
      insert into bench_learners values ${this.learners.map(({ id }, i) => `(${i + 1}, '${id}')`).join(', ')};
      grant select on bench_learners to public`);
    this.psql('postgres', 'vacuum analyze');
    this.psql('cinefluent_owner', 'vacuum analyze');
  }

  async publish(cues, words) {
    const made = spawnSync(join(this.build, 'tests/bench/server/bench_manifest'), [String(cues), String(words),
      ...this.objects.flatMap(([, bytes]) => [sha256(bytes), String(bytes.length)])], { encoding: 'utf8', maxBuffer: 64 << 20 });
    const content = JSON.parse(made.stdout);
    await call('PUT', `${this.server.url}/studio/movies/${content.movie.id}/release`, { token: this.editorToken,
      raw: made.stdout, headers: { 'content-type': 'application/json' } });
    return { movie: content.movie.id, lesson: content.lessons[0].lesson?.id ?? content.lessons[0].id };
  }

  // A catalogue in which a search and a sort have something to do.
  #addMovies() {
    const words = `array[${titleWords.map((word) => `'${word}'`).join(', ')}]`;
    const word = (step) => `(${words})[1 + (n / ${step}) % ${titleWords.length}]`;
    this.psql('cinefluent_owner', `begin;
      insert into movies (id, title, description, genres, available_languages, difficulty_levels, popularity_score, live_release_id)
      select md5('movie' || n)::uuid, 'The ' || ${word(1)} || ' of ' || ${word(20)} || ' ' || n,
        'A film of the ' || ${word(7)} || ' and the ' || ${word(400)} || '.', '{Drama}', '{en}', '{"en": "B1"}',
        (n * 37 % 10000) / 100.0, md5('release' || n)::uuid from generate_series(1, ${movies}) n;
      insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count)
      select md5('release' || n)::uuid, md5('movie' || n)::uuid, 1, '{}', sha256('{}'), 0 from generate_series(1, ${movies}) n;
      commit`);
  }

  // The text of a statement as the server prepares it, from the database's own log.
  async statement(name, request) {
    this.psql('postgres', 'alter system set log_min_duration_statement = 0', 'select pg_reload_conf()');
    const logs = join(this.server.dataDir, 'postgres/log');
    const seen = () => readdirSync(logs).map((file) => join(logs, file)).filter((file) => statSync(file).isFile())
      .map((file) => new RegExp(`execute ${name}: (.*)`).exec(readFileSync(file, 'utf8'))?.[1]).find(Boolean);
    let text;
    for (let tries = 0; !text && tries < 100; ++tries) {
      await request();
      await sleep(50);
      text = seen();
    }
    this.psql('postgres', 'alter system reset log_min_duration_statement', 'select pg_reload_conf()');
    if (!text) throw new Error(`the database's log does not show ${name}`);
    return text;
  }
}

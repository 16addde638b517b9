// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: what an app team would write with Fastify and pg for the same answers from the same database. It checks
// the same access tokens and runs under the same row level security. Settings come from the environment:
// PORT, JWT_SECRET, PEER_DATABASE (a libpq URL), PEER_BATCH (1: batched progress), PEER_PLANS (a file: what the server
// asks of its database for a request; the peer asks the same and is spared making the statements).
import Fastify from 'fastify';
import pg from 'pg';
import { verify } from '@node-rs/argon2';
import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

const secret = process.env.JWT_SECRET;
const pool = new pg.Pool({ connectionString: process.env.PEER_DATABASE, max: 16 });
async function asReader(client, identity) {
  await client.query('begin');
  await client.query("select set_config('app.user_id', $1, true)", [identity]);
}
async function asWriter(client) {
  await client.query('begin');
  await client.query('set local role cinefluent_ingest');
}

function identityOf(request) {
  const [head, body, signature] = (request.headers.authorization ?? '').slice(7).split('.');
  if (!signature) throw Object.assign(new Error('unauthenticated'), { statusCode: 401 });
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw Object.assign(new Error('unauthenticated'), { statusCode: 401 });
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  if (claims.exp * 1000 < Date.now()) throw Object.assign(new Error('expired'), { statusCode: 401 });
  return claims.sub;
}

async function inTransaction(begin, identity, work) {
  const client = await pool.connect();
  try {
    await begin(client, identity);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const movieSql = {
  name: 'movie',
  text: `select m.id, m.title, m.description, m.poster_url as "posterUrl", m.backdrop_url as "backdropUrl",
      m.trailer_url as "trailerUrl", m.duration_minutes as duration, m.imdb_rating as rating, m.genres,
      m.available_languages as "availableLanguages", m.difficulty_levels as "difficultyLevels",
      coalesce((select json_agg(json_build_object('id', l.id, 'movieId', l.movie_id, 'language', l.language,
          'difficultyLevel', l.difficulty_level, 'lessonOrder', l.lesson_order, 'title', l.title,
          'description', coalesce(l.description, ''), 'vocabularyCount', l.vocabulary_count,
          'estimatedDuration', l.estimated_duration, 'learningObjectives', coalesce(l.learning_objectives, '{}'),
          'isPremium', l.is_premium or m.is_premium) order by l.language, l.lesson_order)
        from movie_lessons l where l.movie_id = m.id and l.withdrawn_at is null), '[]') as lessons,
      (select json_build_object('progressPercentage', round(avg(coalesce(u.progress_percentage, 0)), 2),
          'lessonsCompleted', count(u.completed_at), 'totalLessons', count(*),
          'timeSpent', coalesce(sum(u.time_spent), 0),
          'lastLessonId', (array_agg(l.id order by u.updated_at desc) filter (where u.id is not null))[1],
          'updatedAt', max(u.updated_at))
        from movie_lessons l left join user_progress u on u.lesson_id = l.id and u.user_id = $2
        where l.movie_id = m.id and l.withdrawn_at is null) as "userProgress",
      exists (select from bookmarks b where b.movie_id = m.id and b.user_id = $2) as "isBookmarked"
    from movies m where m.id = $1 and m.is_active and m.live_release_id is not null`,
};
const lessonSql = {
  name: 'lesson',
  text: `select id, title, description, learning_objectives as "learningObjectives"
    from movie_lessons where id = $1 and withdrawn_at is null`,
};
const subtitlesSql = {
  name: 'subtitles',
  text: `select s.id, s.start_time::float8 as "startTime", s.end_time::float8 as "endTime", s.text,
      coalesce(t.text, s.translation) as translation, s.difficulty_words as "difficultyWords",
      s.context_notes as "contextNotes", s.sequence_order as "sequenceOrder"
    from subtitles s left join subtitle_translations t on t.subtitle_id = s.id and t.language = $2
    where s.lesson_id = $1 order by s.sequence_order`,
};
const vocabularySql = {
  name: 'vocabulary',
  text: `select distinct v.id, v.word, v.language, v.translation, v.pronunciation, v.part_of_speech as "partOfSpeech",
      v.difficulty_level as "difficultyLevel", v.frequency_rank as "frequencyRank",
      v.example_sentence as "exampleSentence", v.audio_url as "audioUrl"
    from lesson_vocabulary l join vocabulary v on v.id = l.vocabulary_id where l.lesson_id = $1 order by v.word`,
};
const progressSql = {
  name: 'progress',
  text: `select progress_percentage::float8 as "progressPercentage", time_spent as "timeSpent",
      last_position::float8 as "lastPosition", completed_at as "completedAt"
    from user_progress where user_id = $1 and lesson_id = $2`,
};
const eventsSql = {
  name: 'events',
  text: `with arrived as (
      insert into progress_events (user_id, event_id, lesson_id, progress_percentage, time_spent, current_position,
                                   occurred_at)
      select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::numeric[], $5::int[], $6::numeric[], $7::timestamptz[])
      on conflict do nothing
      returning user_id, lesson_id, progress_percentage, time_spent, current_position, occurred_at),
    folded as (
      select user_id, lesson_id, max(progress_percentage) as percentage, sum(time_spent) as spent,
        (array_agg(current_position order by occurred_at desc))[1] as position, max(occurred_at) as at
      from arrived group by user_id, lesson_id order by user_id, lesson_id)
    insert into user_progress as p (user_id, lesson_id, progress_percentage, time_spent, last_position, last_event_at)
    select user_id, lesson_id, percentage, spent, position, at from folded
    on conflict (user_id, lesson_id) do update set
      progress_percentage = greatest(p.progress_percentage, excluded.progress_percentage),
      time_spent = p.time_spent + excluded.time_spent,
      last_position = case when p.last_event_at is null or excluded.last_event_at >= p.last_event_at
                           then excluded.last_position else p.last_position end,
      last_event_at = greatest(p.last_event_at, excluded.last_event_at), updated_at = now()
    returning user_id, lesson_id, progress_percentage::float8 as "progressPercentage", time_spent as "timeSpent",
      last_position::float8 as "lastPosition"`,
};

function writeEvents(events) {
  const column = (name) => events.map((event) => event[name]);
  return inTransaction(asWriter, null, (client) =>
    client.query({ ...eventsSql, values: ['userId', 'eventId', 'lessonId', 'percentage', 'spent', 'position', 'at'].map(column) }));
}

// One statement in flight; what arrives meanwhile goes with the next one.
let waiting = [];
let inFlight = false;
async function flush() {
  if (inFlight || !waiting.length) return;
  inFlight = true;
  const batch = waiting.splice(0, 500);
  try {
    const { rows } = await writeEvents(batch.map((entry) => entry.event));
    const byKey = new Map(rows.map((row) => [row.user_id + row.lesson_id, row]));
    for (const { event, resolve } of batch) resolve(byKey.get(event.userId + event.lessonId) ?? {});
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
  inFlight = false;
  flush();
}

const plans = process.env.PEER_PLANS ? JSON.parse(readFileSync(process.env.PEER_PLANS, 'utf8')) : {};
const isIdentity = (statement) => statement.text.includes("set_config('app.user_id'");

// The rows of each statement that answers with more than keys and what orders them.
async function runTransaction({ statements }, identity, fresh) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const results = [];
    for (const statement of statements) {
      const { name, text } = statement;
      const values = statement.values.map((value, place) =>
        (isIdentity(statement) && place === 0 && value !== null && identity ? identity : fresh?.get(value) ?? value));
      const result = await client.query({ name, text, values });
      if (result.fields.length > 4) results.push(result.rows);
    }
    await client.query('commit');
    return results;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function freshValues(plan) {
  return new Map(plan.stored.map(([value, kind]) => [value, kind === 'id' ? randomUUID() : randomBytes(32)]));
}

async function answerByPlan(request, reply) {
  const identity = identityOf(request);
  const plan = plans[request.url];
  if (!plan) return reply.code(404).send({ code: 'not_planned' });
  const fresh = plan.stored.length ? freshValues(plan) : undefined;
  const results = [];
  for (const transaction of plan.transactions) results.push(...await runTransaction(transaction, identity, fresh));
  return { results };
}

// Reads the account, checks the password, and only then writes the session.
async function logIn(request, reply) {
  const { email, password } = request.body;
  const plan = plans[`/auth/login ${email}`];
  if (!plan) return reply.code(401).send({ code: 'unknown' });
  const fresh = freshValues(plan);
  const [account, ...rest] = plan.transactions;
  const [[row]] = await runTransaction(account, undefined, fresh);
  if (!await verify(row.password_hash, password)) return reply.code(401).send({ code: 'unknown' });
  for (const transaction of rest) await runTransaction(transaction, undefined, fresh);
  const claims = Buffer.from(JSON.stringify({ sub: row.id, exp: Math.floor(Date.now() / 1000) + 900 })).toString('base64url');
  const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
  const signature = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  return { user: { id: row.id, username: row.username, email }, session: { accessToken: `${head}.${claims}.${signature}` } };
}

const app = Fastify({ logger: false });
for (const path of ['/movies', '/search', '/community/posts']) app.get(path, answerByPlan);
app.post('/auth/login', logIn);
app.get('/hello', {
  schema: { response: { 200: { type: 'object', properties: { status: { type: 'string' } } } } },
  handler: async () => ({ status: 'ok' }),
});
app.get('/movies/:id', async (request, reply) => {
  const identity = identityOf(request);
  return inTransaction(asReader, identity, async (client) => {
    const { rows } = await client.query({ ...movieSql, values: [request.params.id, identity] });
    return rows[0] ?? reply.code(404).send({ code: 'movie_not_found' });
  });
});
app.get('/lessons/:id', async (request, reply) => {
  const identity = identityOf(request);
  return inTransaction(asReader, identity, async (client) => {
    const { rows } = await client.query({ ...lessonSql, values: [request.params.id] });
    if (!rows.length) return reply.code(404).send({ code: 'lesson_not_found' });
    const subtitles = await client.query({ ...subtitlesSql, values: [request.params.id, 'es'] });
    const vocabulary = await client.query({ ...vocabularySql, values: [request.params.id] });
    const progress = await client.query({ ...progressSql, values: [identity, request.params.id] });
    return { ...rows[0], subtitles: subtitles.rows, vocabulary: vocabulary.rows, userProgress: progress.rows[0] ?? null };
  });
});
app.post('/progress/update', async (request) => {
  const { eventId, lessonId, progressPercentage, timeSpent, currentPosition } = request.body;
  const event = { userId: identityOf(request), eventId, lessonId, percentage: progressPercentage, spent: timeSpent,
    position: currentPosition, at: new Date() };
  if (process.env.PEER_BATCH !== '1') return (await writeEvents([event])).rows[0] ?? {};
  return new Promise((resolve, reject) => {
    waiting.push({ event, resolve, reject });
    flush();
  });
});
await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
process.stdout.write(`${app.server.address().port}\n`);

// SPDX-License-Identifier: GPL-3.0-or-later
// A learner's app as its developer would write it: openapi-typescript's types and openapi-fetch, nothing of ours. That
// it compiles is half of the test.
import { strict as assert } from 'node:assert';
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.js';

type Session = components['schemas']['Session'];

export async function learn(url: string): Promise<{ accessToken: string; userId: string }> {
  let session: Session | undefined;
  const authorise: Middleware = {
    onRequest({ request }) {
      if (session) request.headers.set('Authorization', `Bearer ${session.accessToken}`);
      return request;
    },
  };
  const api = createClient<paths>({ baseUrl: url });
  api.use(authorise);

  const email = `client-${Date.now()}@example.test`;
  const password = 'seventeen copper kettles';
  const registered = await api.POST('/auth/register', { body: { email, password, nativeLanguage: 'en' } });
  assert.equal(registered.response.status, 201);
  assert(registered.data);
  assert.equal(registered.data.user.email, email);

  const refused = await api.POST('/auth/login', { body: { email, password: 'wrong password here' } });
  assert.equal(refused.response.status, 401);
  assert.equal(refused.error?.code, 'credentials_invalid');
  const login = await api.POST('/auth/login', { body: { email, password } });
  assert(login.data);
  session = login.data.session;
  const refreshed = await api.POST('/auth/refresh', { body: { refreshToken: session.refreshToken } });
  assert(refreshed.data);
  session = refreshed.data.session;

  const movies = await api.GET('/movies', { params: { query: { limit: 5, sortBy: 'recent' } } });
  assert(movies.data && movies.data.movies.length > 0);
  const movieId = movies.data.movies[0]!.id;
  const movie = await api.GET('/movies/{movieId}', { params: { path: { movieId } } });
  assert(movie.data && movie.data.lessons.length > 0);
  const lessonId = movie.data.lessons[0]!.id;
  const lesson = await api.GET('/lessons/{lessonId}', { params: { path: { lessonId } } });
  assert(lesson.data, JSON.stringify(lesson.error));
  assert(Array.isArray(lesson.data.subtitles));

  const progress = await api.POST('/progress/update', {
    body: { lessonId, progressPercentage: 40, timeSpent: 60, currentPosition: 1.5 },
  });
  assert.equal(progress.response.status, 200, JSON.stringify(progress.error));
  const again = await api.GET('/lessons/{lessonId}', { params: { path: { lessonId } } });
  assert.equal(again.data?.userProgress.progressPercentage, 40);

  const post = await api.POST('/community/posts', { body: { content: 'My first film in another language' } });
  assert.equal(post.response.status, 201);
  const feed = await api.GET('/community/posts', {});
  assert(feed.data?.posts.some((entry) => entry.content.startsWith('My first film')));

  return { accessToken: session.accessToken, userId: login.data.user.id };
}

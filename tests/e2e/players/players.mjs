// SPDX-License-Identifier: GPL-3.0-or-later
// A published lesson in other people's players, in a real browser and from an app of another origin.
// `node players.mjs CONFIG`; CONFIG is a JSON file with {master, dash, license, appPort, heights, frameRate, firstFrame,
// frames, texts: [{language, words}]}: where the lesson is in HLS and in DASH and where its Clear Key licences are, the
// port of the app's page, the qualities, the barcode of the first picture, how many there are, and words of each text's
// first cue. Exit code 0: all seen as expected; 77: no browser or players here; 1: the last line says what.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { launchBrowser } from '../../npm/browser.mjs';

const config = JSON.parse(readFileSync(process.argv[2]));
const require = createRequire(import.meta.url);
const scripts = ['node_modules/hls.js/dist/hls.js', 'node_modules/shaka-player/dist/shaka-player.compiled.js'].map(
  (path) => fileURLToPath(new URL(path, import.meta.url)),
);
if (!scripts.every(existsSync)) {
  console.log('hls.js and shaka-player are not installed in tests/e2e/players (./dev test fetches them with npm ci)');
  process.exit(77);
}

async function text(url) {
  const answer = await fetch(url);
  assert.equal(answer.status, 200, url);
  return answer.text();
}

function parse(content) {
  const { Parser } = require('m3u8-parser');
  const parser = new Parser();
  const warnings = [];
  parser.on('warn', (event) => warnings.push(event.message));
  parser.push(content);
  parser.end();
  assert.deepEqual(warnings, []);
  return parser.manifest;
}

function seconds(playlist) {
  return playlist.segments.reduce((sum, segment) => sum + segment.duration, 0);
}

// Every playlist read by a reader of its own; all last as long as the lesson.
async function readPlaylists() {
  const master = parse(await text(config.master));
  assert.deepEqual(master.playlists.map((entry) => entry.attributes.RESOLUTION.height), config.heights);
  for (const entry of master.playlists)
    assert.match(entry.attributes.CODECS, /^avc1\.[0-9a-f]{6},mp4a\.40\.2$/);
  const sounds = Object.values(master.mediaGroups.AUDIO.sound);
  const texts = Object.values(master.mediaGroups.SUBTITLES.texts);
  assert.equal(sounds.length, 1);
  assert.deepEqual(texts.map((entry) => entry.language), config.texts.map((entry) => entry.language));
  for (const uri of [...master.playlists, ...sounds].map((entry) => entry.uri)) {
    const playlist = parse(await text(new URL(uri, config.master)));
    assert.ok(playlist.endList, uri);
    assert.ok(Math.abs(seconds(playlist) - config.frames / config.frameRate) < 0.03, `${uri}: ${seconds(playlist)}`);
    for (const segment of playlist.segments) {
      assert.ok(segment.duration <= playlist.targetDuration + 0.5, uri);
      assert.ok(segment.byterange.length > 0, uri);
      assert.equal(segment.key.method, 'AES-128', uri);
    }
  }
  for (const entry of texts)
    assert.equal(parse(await text(new URL(entry.uri, config.master))).segments.length, 1);
}

// In the page: what both players are looked at with.
function install() {
  window.wait = async (what, condition, limitMs = 20000) => {
    const end = Date.now() + limitMs;
    while (!condition()) {
      if (Date.now() > end)
        throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  // What a screen shows of the video: Chromium lets no canvas read pictures that came through encryption.
  const shown = async (video) => {
    video.style = 'position: fixed; left: 0; top: 0; width: 640px; height: 360px';
    const picture = new Image();
    picture.src = `data:image/png;base64,${await window.takeScreen()}`;
    await picture.decode();
    return picture;
  };
  // The number in the picture (tests/support/filmbarcode.h).
  window.barcode = async (video) => {
    const picture = video.mediaKeys ? await shown(video) : video;
    const canvas = document.createElement('canvas');
    canvas.width = picture.videoWidth ?? picture.naturalWidth;
    canvas.height = picture.videoHeight ?? picture.naturalHeight;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(picture, 0, 0);
    const edge = (cell) => Math.floor((cell * canvas.width) / 28);
    const y = Math.floor(canvas.height / 16);
    let cells = 0;
    for (let cell = 0; cell < 28; ++cell) {
      const x = Math.floor((edge(cell) + edge(cell + 1)) / 2);
      cells = cells * 2 + (context.getImageData(x, y, 1, 1).data[1] >= 126 ? 1 : 0);
    }
    return Math.floor(cells / 256);
  };
  window.numberAt = async (video, time) => {
    video.pause();
    const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    video.currentTime = time;
    await wait('the seek', () => !video.seeking && video.readyState >= 2);
    await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 1000))]);
    return barcode(video);
  };
  // Plays on and tells whether pictures and sound went by.
  window.playsOn = async (video) => {
    const before = { time: video.currentTime, sound: video.webkitAudioDecodedByteCount };
    await video.play();
    await wait('the film to go on', () => video.currentTime > before.time + 0.5);
    await wait('sound', () => video.webkitAudioDecodedByteCount > before.sound);
    video.pause();
  };
  window.wordsOf = async (track) => {
    await wait('cues', () => track.cues && track.cues.length > 0);
    return track.cues[0].text;
  };
}

async function openPage(browser, script) {
  const page = await browser.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(String(error)));
  await page.goto(`http://127.0.0.1:${config.appPort}/`);
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  await page.exposeFunction('takeScreen', () =>
    page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 640, height: 360 } }),
  );
  await page.evaluate(install);
  return page;
}

// Both ends of the lesson and a place in each segment, in each quality.
function places() {
  const frames = [0, 1, Math.floor(config.frames / 2), config.frames - 30];
  return frames.map((frame) => ({ time: (frame + 0.5) / config.frameRate, number: config.firstFrame + frame }));
}

async function playWithHls(browser) {
  const page = await openPage(browser, scripts[0]);
  const seen = await page.evaluate(
    async (master, asked) => {
      const video = document.querySelector('video');
      const hls = new Hls();
      const fatal = [];
      hls.on(Hls.Events.ERROR, (_, data) => data.fatal && fatal.push(`${data.type} ${data.details} ${data.reason ?? ''}`));
      hls.loadSource(master);
      hls.attachMedia(video);
      await wait('the playlists', () => hls.levels.length > 0 || fatal.length > 0);
      const heights = hls.levels.map((level) => level.height);
      const numbers = [];
      for (let level = 0; level < hls.levels.length; ++level) {
        hls.currentLevel = level;
        video.currentTime = 0; // a picture that stands is not taken again in the new quality
        video.play().catch(() => {}); // looking at a picture pauses it
        await wait(`quality ${level}: ${fatal}`, () => video.videoHeight === heights[level] || fatal.length > 0);
        const row = [];
        for (const place of asked)
          row.push(await numberAt(video, place.time));
        numbers.push(row);
        await numberAt(video, 1);
        await playsOn(video);
      }
      const texts = [];
      for (let track = 0; track < hls.subtitleTracks.length; ++track) {
        hls.subtitleTrack = track;
        const language = hls.subtitleTracks[track].lang;
        const find = () => [...video.textTracks].find((entry) => entry.language === language);
        await wait('the text track', find);
        texts.push({ language, words: await wordsOf(find()) });
      }
      return { fatal, heights, numbers, texts, duration: video.duration };
    },
    config.master,
    places(),
  );
  check('hls.js', seen, page);
}

// HLS, or DASH under Common Encryption with licences for the browser's Clear Key.
async function playWithShaka(browser, name, manifest, license) {
  const page = await openPage(browser, scripts[1]);
  const seen = await page.evaluate(
    async (manifest, license, asked) => {
      const video = document.querySelector('video');
      const player = new shaka.Player();
      await player.attach(video);
      const fatal = [];
      player.addEventListener('error', (event) => fatal.push(String(event.detail)));
      player.configure({ abr: { enabled: false } });
      if (license) {
        const refused = await player.load(manifest).then(() => 'played without a licence', (error) => error.code);
        if (refused !== shaka.util.Error.Code.NO_LICENSE_SERVER_GIVEN)
          throw new Error(`without a licence server: ${refused}`);
        player.configure({ drm: { servers: { 'org.w3.clearkey': license } } });
      }
      fatal.length = 0;
      await player.load(manifest);
      const variants = player.getVariantTracks().sort((one, other) => one.height - other.height);
      const heights = variants.map((variant) => variant.height);
      const numbers = [];
      for (const variant of variants) {
        player.selectVariantTrack(player.getVariantTracks().find((entry) => entry.id === variant.id), true);
        await numberAt(video, 1);
        await wait(`quality ${variant.height}: ${fatal}`, () => video.videoHeight === variant.height || fatal.length > 0);
        const row = [];
        for (const place of asked)
          row.push(await numberAt(video, place.time));
        numbers.push(row);
        await numberAt(video, 1);
        await playsOn(video);
      }
      const texts = [];
      for (const track of player.getTextTracks()) {
        player.selectTextTrack(track);
        player.setTextTrackVisibility(true);
        let words;
        await wait('the text', () => {
          const shown = [...video.textTracks].find((entry) => entry.mode === 'showing');
          words = shown?.cues?.[0]?.text;
          return words !== undefined && texts.every((entry) => entry.words !== words);
        });
        texts.push({ language: track.language, words });
      }
      return { fatal, heights, numbers, texts, duration: video.duration };
    },
    manifest,
    license,
    places(),
  );
  check(name, seen, page);
}

function check(player, seen, page) {
  assert.deepEqual(seen.fatal, [], player);
  assert.deepEqual(page.faults, [], player);
  assert.deepEqual(seen.heights, config.heights, player);
  for (const [level, row] of seen.numbers.entries())
    assert.deepEqual(row, places().map((place) => place.number), `${player}, ${seen.heights[level]} lines`);
  const sorted = (texts) => [...texts].sort((one, other) => one.language.localeCompare(other.language));
  assert.deepEqual(sorted(seen.texts), sorted(config.texts), player);
  assert.ok(Math.abs(seen.duration - config.frames / config.frameRate) < 0.1, `${player}: ${seen.duration}`);
  console.log(`${player}: ${seen.heights.join(', ')} lines, ${seen.texts.map((entry) => entry.language).join(', ')}`);
}

const app = createServer((_, answer) => {
  answer.setHeader('Content-Type', 'text/html');
  answer.end('<!doctype html><title>An app</title><video muted></video>');
});
await new Promise((resolve) => app.listen(config.appPort, '127.0.0.1', resolve));
const browser = await launchBrowser();
try {
  await readPlaylists();
  console.log('m3u8-parser: every playlist');
  await playWithHls(browser);
  await playWithShaka(browser, 'shaka-player, HLS', config.master, null);
  await playWithShaka(browser, 'shaka-player, DASH with Clear Key', config.dash, config.license);
} catch (error) {
  console.log(error.stack ?? String(error));
  process.exitCode = 1;
} finally {
  await browser.close();
  app.close();
}

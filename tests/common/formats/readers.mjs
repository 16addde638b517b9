// SPDX-License-Identifier: GPL-3.0-or-later
// Subtitle files as others read them. `node readers.mjs READER FILE…` prints a JSON array with, for each file,
// {faults: […], cues: [{inMs, outMs, text, tags: {b, i, u, ruby}, isTop}]}. READER is "webvtt" (Chromium's own parser),
// "ttml" (imscJS) or "sbv" (subsrt-ts). Exit code 77: the reader is not installed here.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { launchBrowser } from '../../npm/browser.mjs';

const skipped = 77;
const [reader, ...files] = process.argv.slice(2);

function fromNpm(name) {
  try {
    return createRequire(new URL('../../npm/package.json', import.meta.url))(name);
  } catch {
    console.log(`npm ${name} is not installed in tests/npm (./dev test fetches it with npm ci)`);
    process.exit(skipped);
  }
}

async function byBrowser() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const results = [];
  for (const file of files) {
    results.push(await page.evaluate(async (source) => {
      const video = document.createElement('video');
      const track = document.createElement('track');
      video.append(track);
      document.body.append(video);
      const loaded = new Promise((done) => {
        track.onload = () => done([]);
        track.onerror = () => done(['the track did not load']);
      });
      track.src = URL.createObjectURL(new Blob([source], { type: 'text/vtt' }));
      track.track.mode = 'hidden';
      const faults = await loaded;
      const cues = [...(track.track.cues ?? [])].map((cue) => {
        const words = cue.getCueAsHTML();
        const tags = {};
        for (const tag of ['b', 'i', 'u', 'ruby'])
          tags[tag] = words.querySelectorAll(tag).length;
        words.querySelectorAll('rt').forEach((reading) => reading.remove());
        return { inMs: Math.round(cue.startTime * 1000), outMs: Math.round(cue.endTime * 1000),
                 text: words.textContent, tags, isTop: cue.line !== 'auto' };
      });
      video.remove();
      return { faults, cues };
    }, readFileSync(file, 'utf8')));
  }
  await browser.close();
  return results;
}

// The words of an element of an intermediate document, without those over a ruby base.
function wordsOf(element) {
  if (element.kind === 'br')
    return '\n';
  if (element.styleAttrs?.['http://www.w3.org/ns/ttml#styling ruby'] === 'text')
    return '';
  return (element.text ?? '') + (element.contents ?? []).map(wordsOf).join('');
}

function byImsc() {
  // Its two parts that need no window.
  const { fromXML } = fromNpm('imsc/src/main/js/doc.js');
  const { generateISD } = fromNpm('imsc/src/main/js/isd.js');
  return files.map((file) => {
    const faults = [];
    const note = (message) => { faults.push(message); };
    const document = fromXML(readFileSync(file, 'utf8'), { info() {}, warn: note, error: note, fatal: note });
    const cues = [];
    const times = document.getMediaTimeEvents();
    times.forEach((time, at) => {
      for (const region of generateISD(document, time).contents) {
        const text = wordsOf(region);
        if (text.length > 0)
          cues.push({ inMs: Math.round(time * 1000), outMs: Math.round(times[at + 1] * 1000), text });
      }
    });
    return { faults, cues };
  });
}

function bySubsrt() {
  const { parse } = fromNpm('subsrt-ts');
  return files.map((file) => ({
    faults: [],
    cues: parse(readFileSync(file, 'utf8'), { format: 'sbv' })
      .map(({ start, end, text }) => ({ inMs: start, outMs: end, text })),
  }));
}

const readers = { webvtt: byBrowser, ttml: byImsc, sbv: bySubsrt };
console.log(JSON.stringify(await readers[reader]()));

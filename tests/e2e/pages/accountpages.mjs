// SPDX-License-Identifier: GPL-3.0-or-later
// A person opens the links of mails in a real browser. `node accountpages.mjs CONFIG`; CONFIG is a JSON file with
// {url, verify, reset, newPassword, pictures?}: the server, two tokens and the password to choose; screenshots of each
// step go to the folder `pictures`. Exit code 0: all seen as expected; 77: no browser here; 1: the last line says what.
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';

import { launchBrowser } from '../../npm/browser.mjs';

const config = JSON.parse(readFileSync(process.argv[2]));
const browser = await launchBrowser();

async function open(path, dark = false) {
  const page = await browser.newPage();
  page.faults = [];
  page.requests = [];
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('request', (request) => page.requests.push(request));
  await page.setViewport({ width: 420, height: 640 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(config.url + path);
  return page;
}

async function picture(page, name) {
  if (config.pictures)
    await page.screenshot({ path: `${config.pictures}/${name}.png` });
}

async function outcome(page, kind) {
  await page.waitForSelector(`#outcome.${kind}:not([hidden])`);
  return page.$eval('#outcome', (element) => element.textContent);
}

// What was asked of the server, and whether a token was in an address.
function asked(page) {
  for (const request of page.requests)
    assert.ok(!request.url().split('#')[0].includes('token'), `an address with a token: ${request.url()}`);
  return page.requests.filter((request) => request.method() === 'POST').length;
}

try {
  const verify = await open(`/verify-email#token=${config.verify}`);
  assert.equal(asked(verify), 0, 'opening the link must not use it up');
  assert.equal(await verify.evaluate(() => location.hash), '', 'the token must leave the address');
  await picture(verify, 'verify');
  await verify.click('button');
  assert.match(await outcome(verify, 'success'), /confirmed/);
  await picture(verify, 'verified');
  assert.deepEqual(verify.faults, []);

  const again = await open(`/verify-email#token=${config.verify}`, true);
  await again.click('button');
  assert.match(await outcome(again, 'failure'), /link/i);
  assert.ok(await again.$eval('form', (form) => form.hidden), 'a used link offers no button');
  await picture(again, 'used');

  const reset = await open(`/v1/reset-password#token=${config.reset}`, true);
  await reset.type('#password', 'password');
  await reset.click('button');
  await outcome(reset, 'failure');
  assert.ok(!(await reset.$eval('form', (form) => form.hidden)), 'another password may be tried');
  await picture(reset, 'weak');
  await reset.$eval('#password', (input) => (input.value = ''));
  await reset.click('#reveal');
  await reset.type('#password', config.newPassword);
  await picture(reset, 'reset');
  await reset.keyboard.press('Enter');
  assert.match(await outcome(reset, 'success'), /signed out/);
  assert.equal(asked(reset), 2);

  const empty = await open('/confirm-email');
  assert.match(await outcome(empty, 'failure'), /incomplete/);

  const hostile = await open('/confirm-email#token=%3Cimg%20src=x%20onerror=document.title=1%3E');
  await hostile.click('button');
  await outcome(hostile, 'failure');
  assert.match(await hostile.title(), /CineFluent/);
  console.log('the pages of mails work in', await browser.version());
} finally {
  await browser.close();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium for tests. Where there is none, the program ends with code 77 and a line that says what to install.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const skipped = 77;

export async function launchBrowser() {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (!executablePath) {
    console.log('no Chromium is installed (apt install chromium)');
    process.exit(skipped);
  }
  let puppeteer;
  try {
    puppeteer = createRequire(import.meta.url)('puppeteer-core');
  } catch {
    console.log('npm puppeteer-core is not installed in tests/npm (./dev test fetches it with npm ci)');
    process.exit(skipped);
  }
  return puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

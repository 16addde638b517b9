// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The token stands in the address's fragment, which browsers send to nobody. Nothing happens before the button is
// pressed: programs that open the links of a mail to look at them must not use the link up.
const form = document.querySelector('form');
const button = form.querySelector('button');
const outcome = document.querySelector('#outcome');
const token = new URLSearchParams(location.hash.slice(1)).get('token');

function say(text, kind) {
  outcome.textContent = text;
  outcome.className = kind;
  outcome.hidden = false;
}

function end(text, kind) {
  form.hidden = true;
  say(text, kind);
}

// What a problem answer says of the form's field, or else of the whole.
async function objectionIn(answer) {
  try {
    const problem = await answer.json();
    const field = (problem.errors ?? []).find((error) => error.pointer === '/password');
    return { code: problem.code, text: field?.message ?? problem.detail };
  } catch {
    return { code: '', text: 'The server could not do this just now. Nothing was changed; please try again later.' };
  }
}

async function submit(event) {
  event.preventDefault();
  button.disabled = true;
  outcome.hidden = true;
  try {
    const fields = Object.fromEntries(new FormData(form));
    const answer = await fetch(new URL(form.getAttribute('action'), document.baseURI), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...fields, token }),
    });
    if (answer.ok) {
      end(form.dataset.done, 'success');
      return;
    }
    const { code, text } = await objectionIn(answer);
    if (code === 'link_invalid')
      end(text, 'failure');
    else
      say(text, 'failure');
  } catch {
    say('The server could not be reached. Nothing was changed; please check the connection and try again.', 'failure');
  } finally {
    button.disabled = false;
  }
}

if (token) {
  // Whoever looks over the shoulder, or at the browser's history, finds no token.
  history.replaceState(null, '', location.pathname);
  form.addEventListener('submit', submit);
} else {
  end('This link is incomplete. Please open it again from the mail, or copy it whole.', 'failure');
}

// A second link opened in the same tab changes the fragment alone: it is another page.
addEventListener('hashchange', () => location.reload());

const reveal = document.querySelector('#reveal');
reveal?.addEventListener('change', () => {
  document.querySelector('#password').type = reveal.checked ? 'text' : 'password';
});

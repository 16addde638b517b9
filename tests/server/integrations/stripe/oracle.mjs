// SPDX-License-Identifier: GPL-3.0-or-later
// Stripe's own library for Node as an oracle. usage: oracle.mjs MODULES sign COUNT SECRET | verify SECRET | call URL
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [modules, verb, ...rest] = process.argv.slice(2);
const Stripe = createRequire(`${modules}/`)('stripe');

function eventOf(number) {
  const noise = randomBytes(number % 40).toString('hex') + ['', '\n', ' ', 'é', '漢字', '\u{1F600}'][number % 6];
  return JSON.stringify({ id: `evt_${number}`, type: 'ping', created: number, data: { object: { note: noise } } }, null, number % 3);
}

function sign(count, secret) {
  const stripe = new Stripe('sk_test_none');
  for (let number = 0; number < count; number += 1) {
    const payload = eventOf(number);
    const header = stripe.webhooks.generateTestHeaderString({ payload, secret });
    console.log(JSON.stringify({ body: Buffer.from(payload).toString('base64'), header }));
  }
}

function verify(secret) {
  const stripe = new Stripe('sk_test_none');
  for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const { body, header } = JSON.parse(line);
    try {
      console.log(stripe.webhooks.constructEvent(Buffer.from(body, 'base64'), header, secret).id);
    } catch (error) {
      console.log('refused');
    }
  }
}

/// The calls that the server makes, with the same arguments.
async function call(url) {
  const { hostname, port } = new URL(url);
  const stripe = new Stripe('sk_test_fake', { apiVersion: '2024-06-20', host: hostname, port, protocol: 'http', telemetry: false, maxNetworkRetries: 0 });
  const withPayment = { expand: ['latest_invoice.payment_intent'] };
  const customer = await stripe.customers.create({ metadata: { user_id: '01234567-89ab-7def-8123-456789abcdef' } });
  await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: 'pm_card_visa' } });
  const subscription = await stripe.subscriptions.create({
    customer: customer.id, items: [{ price: 'price_premium' }], default_payment_method: 'pm_card_visa',
    payment_behavior: 'allow_incomplete', metadata: { user_id: '01234567-89ab-7def-8123-456789abcdef' }, ...withPayment,
  });
  if (subscription.latest_invoice.payment_intent.status !== 'succeeded') throw new Error('not paid');
  await stripe.subscriptions.list({ customer: customer.id, limit: 20, expand: ['data.latest_invoice.payment_intent'] });
  await stripe.subscriptions.retrieve(subscription.id, withPayment);
  await stripe.subscriptions.update(subscription.id, {
    items: [{ id: subscription.items.data[0].id, price: 'price_pro' }], proration_behavior: 'always_invoice',
    payment_behavior: 'pending_if_incomplete', ...withPayment,
  });
  await stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true, ...withPayment });
  const ended = await stripe.subscriptions.cancel(subscription.id);
  console.log(ended.status);
}

if (verb === 'sign') sign(Number(rest[0]), rest[1]);
else if (verb === 'verify') verify(rest[0]);
else await call(rest[0]);

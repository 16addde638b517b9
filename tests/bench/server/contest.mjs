// SPDX-License-Identifier: GPL-3.0-or-later
// Contenders measured in turns, and the goals held against their medians.
import { busySeconds, cpuSeconds } from '../peers/servers.mjs';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const fixed = (number, digits, width) => (Number.isFinite(number) ? number.toFixed(digits) : '–').padStart(width);
// Cores that programs which are no part of a measurement may use before it says little.
const mostOthers = 0.2;
const milliseconds = (us) => (us ? fixed(us / 1000, 2, 8) : '–'.padStart(8));

export class Contest {
  constructor({ rounds, databasePids }) {
    this.rounds = rounds;
    this.databasePids = databasePids;
    this.goals = [];
    this.errors = 0;
    this.others = 0;
  }

  heading() {
    console.log(`\n${`medians of ${this.rounds} turns`.padEnd(46)}  a second   p50 ms   p99 ms   CPU µs each: own + database  load  others, cores`);
  }

  // Takes turns, so that a neighbour's burst on the machine does not fall on one contender alone. Each contender is
  // { name, pids, run }: `run` puts load on it and tells requests, perSecond, p50, p99 (µs) and errors.
  measure(...contenders) {
    const runs = contenders.map(() => []);
    for (let round = 0; round < this.rounds; ++round)
      contenders.forEach((contender, i) => runs[i].push(this.#once(contender)));
    return contenders.map((contender, i) => this.#row(contender.name, runs[i]));
  }

  #once({ pids, run }) {
    // Our own children that have ended are counted too: the load generator is one of them.
    const used = () => [cpuSeconds(pids), cpuSeconds(this.databasePids()), cpuSeconds([process.pid]), busySeconds()];
    const before = used();
    const started = process.hrtime.bigint();
    const result = run();
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const [own, database, load, busy] = used().map((total, i) => total - before[i]);
    return { ...result, own: (own / result.requests) * 1e6, database: (database / result.requests) * 1e6,
      load: load / seconds, others: Math.max(0, busy - own - database - load) / seconds };
  }

  #row(name, runs) {
    const row = { name, errors: runs.reduce((sum, run) => sum + (run.errors ?? 0), 0) };
    for (const field of ['perSecond', 'p50', 'p99', 'own', 'database', 'load', 'others'])
      row[field] = median(runs.map((run) => run[field] ?? 0));
    this.errors += row.errors;
    this.others = Math.max(this.others, row.others);
    console.log(`${name.padEnd(46)}${fixed(row.perSecond, 0, 10)}${milliseconds(row.p50)} ${milliseconds(row.p99)}` +
      `${fixed(row.own, 1, 19)} + ${fixed(row.database, 1, 8)}${fixed(row.load, 2, 6)}${fixed(row.others, 2, 8)}` +
      (row.errors ? `  ${row.errors} ERRORS` : ''));
    return row;
  }

  atLeast(text, value, least) {
    this.#goal(text, value, `≥ ${least}`, value >= least);
  }

  atMost(text, value, most, unit) {
    this.#goal(text, value, `≤ ${most} ${unit}`, value <= most);
  }

  #goal(text, value, bound, reached) {
    this.goals.push({ text, value, bound, reached });
  }

  // Prints the verdicts. Errors make a measurement void: the program fails.
  finish() {
    console.log('\ngoals');
    for (const { text, value, bound, reached } of this.goals)
      console.log(`  ${reached ? 'reached' : 'MISSED '}  ${text.padEnd(66)}${fixed(value, 2, 9)}  (${bound})`);
    console.log(`${this.goals.filter((goal) => goal.reached).length} of ${this.goals.length} goals reached`);
    if (this.others > mostOthers)
      console.log(`NOT ALONE: other programs took up to ${this.others.toFixed(2)} cores. Repeat it on an idle machine.`);
    if (this.errors) throw new Error(`${this.errors} requests failed, so the figures say nothing`);
  }
}

// What costs whom: processor time of program and database for one answer.
export const perCpuSecond = (a, b) => (b.own + b.database) / (a.own + a.database);
export const rate = (a, b) => a.perSecond / b.perSecond;

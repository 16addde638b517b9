// SPDX-License-Identifier: GPL-3.0-or-later
// Replays histories with npm ts-fsrs: node fsrsoracle.cjs NODE_MODULES <requests >cards
// A request: {weights, retention, maximumDays, shortTerm, learningSteps, relearningSteps, reviews: [[rating, ms], …]}
const { fsrs, createEmptyCard } = require(process.argv[2] + '/ts-fsrs');
const requests = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const answers = requests.map((request) => {
  const scheduler = fsrs({
    w: request.weights,
    request_retention: request.retention,
    maximum_interval: request.maximumDays,
    enable_fuzz: false,
    enable_short_term: request.shortTerm,
    learning_steps: request.learningSteps.map((step) => step + 'm'),
    relearning_steps: request.relearningSteps.map((step) => step + 'm'),
  });
  let card = createEmptyCard(new Date(request.reviews[0][1]));
  return request.reviews.map(([rating, at]) => {
    card = scheduler.next(card, new Date(at), rating).card;
    return {
      stability: card.stability, difficulty: card.difficulty, scheduledDays: card.scheduled_days, state: card.state,
      dueMs: card.due.getTime(), reps: card.reps, lapses: card.lapses, step: card.learning_steps,
    };
  });
});
process.stdout.write(JSON.stringify(answers));

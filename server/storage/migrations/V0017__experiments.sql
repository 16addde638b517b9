-- SPDX-License-Identifier: GPL-3.0-or-later
-- Experiments: when a learner first saw the variant, and who may begin and end them.

alter table experiment_assignments add column exposed_at timestamptz;
grant update (exposed_at) on experiment_assignments to cinefluent_app;
grant insert, update (ends_at) on experiments to cinefluent_worker;

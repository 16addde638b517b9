-- SPDX-License-Identifier: GPL-3.0-or-later
-- Payments: who is whose customer, and the ledger of what the provider told. users.subscription_tier and
-- subscription_ends_at are a fold of the ledger (server/services/payments/billingfold.h).

create table payment_customers (
    user_id     uuid primary key references users (id) on delete cascade,
    customer_id varchar(255), -- the provider's; NULL while the first change is under way
    lease_id    uuid,         -- the change of the subscription that is under way
    lease_until timestamptz,
    created_at  timestamptz not null default now(),
    constraint payment_customers_customer_id_key unique (customer_id)
);

-- Append-only. No names, addresses or cards: what decides, and the provider's ids.
create table payment_events (
    id          varchar(600) primary key, -- the provider's
    type        varchar(255) not null,
    subject     varchar(20) not null,
    created_s   bigint not null, -- by the provider's clock, seconds since the epoch
    object_id   varchar(255) not null default '',
    customer_id varchar(255) not null default '',
    charge_id   varchar(255) not null default '', -- of a dispute
    facts       jsonb not null default '{}',
    before      jsonb not null default '{}',
    received_at timestamptz not null default now(),
    constraint payment_events_subject_check check (subject in ('other', 'subscription', 'charge', 'dispute'))
);
create index payment_events_customer_id_idx on payment_events (customer_id) where subject <> 'other';
create index payment_events_charge_idx on payment_events (object_id) where subject = 'charge';
create index payment_events_dispute_idx on payment_events (charge_id) where subject = 'dispute';
create index payment_events_received_at_idx on payment_events (received_at);

select protect_own_rows('payment_customers');
select open_rows('payment_customers', 'cinefluent_worker');
alter table payment_events enable row level security;
alter table payment_events force row level security;
select open_rows('payment_events', 'cinefluent_worker');

-- Nobody makes himself a customer: both are written as cinefluent_worker.
grant select, insert, update on payment_customers to cinefluent_worker;
grant select, insert on payment_events to cinefluent_worker;
grant insert, update on idempotency_keys to cinefluent_worker;

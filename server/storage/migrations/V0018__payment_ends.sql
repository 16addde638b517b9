-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who erases an account, in whatever way, stops paying: the payments' provider is told by a job.

create function end_payments() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into jobs (kind, payload, unique_key)
    values ('payments.end', jsonb_build_object('customerId', old.customer_id), 'payments.end ' || md5(old.customer_id))
    on conflict do nothing;
    return null;
end
$$;
revoke all on function end_payments() from public;
create trigger payments_ended after delete on payment_customers
    for each row when (old.customer_id is not null) execute function end_payments();

-- SPDX-License-Identifier: GPL-3.0-or-later
-- An account that is marked as deleted stops paying too, not only one whose row is gone. The link to the customer stays,
-- so that what the provider tells of the end still reaches the account.

-- The table's owner stands under its policies: this opens the one row that the trigger is about, for as long as it runs.
create policy ended_select on payment_customers for select to cinefluent_owner
    using (user_id = (select nullif(current_setting('app.ended_user', true), '')::uuid));

create function end_payments_of_marked() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform set_config('app.ended_user', new.id::text, true);
    insert into jobs (kind, payload, unique_key)
    select 'payments.end', jsonb_build_object('customerId', customer_id), 'payments.end ' || md5(customer_id)
    from payment_customers where user_id = new.id and customer_id is not null
    on conflict do nothing;
    perform set_config('app.ended_user', '', true);
    return null;
end
$$;
revoke all on function end_payments_of_marked() from public;
create trigger payments_ended after update of deleted_at on users
    for each row when (old.deleted_at is null and new.deleted_at is not null) execute function end_payments_of_marked();

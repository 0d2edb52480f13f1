-- Every try to sign in to an account that there is. Names of no account are not kept: people type passwords into the wrong field.
create table sign_in (
    id         bigint      generated always as identity primary key,
    account_id uuid        not null references account,
    at         timestamptz not null default clock_timestamp(),
    outcome    text        not null check (outcome in ('SIGNED_IN', 'WRONG_PASSWORD', 'LOCKED'))
);

create index sign_in_of_account on sign_in (account_id, at desc);

grant select, insert on sign_in to ${applicationRole};

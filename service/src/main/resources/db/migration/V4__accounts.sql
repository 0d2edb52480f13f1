-- People sign in to pages with an account, apps call with a key. Names are roles or posts, never people.
alter table api_key
    add created_by uuid,
    add rotated_at timestamptz;

create table account (
    id              uuid        primary key,
    name            text        not null unique check (name ~ '^[a-z0-9_][a-z0-9._-]{0,63}$'),
    -- Null: nobody can sign in, and administrators do not see it; such names begin with an underscore.
    password_hash   text,
    role            text        not null check (role in ('COLLECTOR', 'EDITOR', 'APPROVER', 'AUDITOR', 'ADMIN')),
    area_prefix     text        not null check (area_prefix ~ '^[0-9]{0,12}$'),
    created_at      timestamptz not null default now(),
    created_by      uuid,
    password_set_at timestamptz not null default now(),
    disabled_at     timestamptz
);

grant select, insert, update on account to ${applicationRole};

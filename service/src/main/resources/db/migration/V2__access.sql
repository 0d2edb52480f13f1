create table api_key (
    id          uuid        primary key,
    name        text        not null,
    secret_hash bytea       not null unique check (octet_length(secret_hash) = 32),
    role        text        not null check (role in ('COLLECTOR', 'EDITOR', 'APPROVER', 'AUDITOR', 'ADMIN')),
    area_prefix text        not null check (area_prefix ~ '^[0-9]{0,12}$'),
    created_at  timestamptz not null default now(),
    revoked_at  timestamptz
);

grant select, insert, update on api_key to ${applicationRole};

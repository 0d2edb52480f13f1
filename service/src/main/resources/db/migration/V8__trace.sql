-- The trace: append-only, encrypted for each household, seen by area, held together by a log that is sealed.

-- Receipts of earlier, unreleased builds are hashes of other bytes: what they promised cannot be kept for encrypted rows.
do $check$
begin
    if exists (select from decision) then
        raise exception '这个数据目录里有试用版的判定，本版读不了；请留着它，另用一个 FANGFAN_DATA 启动。The decisions in this database are of a build before the first release and cannot be carried over; keep it, and start with another FANGFAN_DATA or an empty database.';
    end if;
end
$check$;

drop table request_key;
drop table decision;

create function refuse_change() returns trigger language plpgsql as $refuse$
begin
    raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$refuse$;

-- Whoever works with decisions says for which area, as its digits and a colon, which comes after every digit; unsaid, nothing is seen.
create function area_begins() returns text language sql stable parallel safe as
    $$ select left(nullif(current_setting('fangfan.area', true), ''), -1) $$;
create function area_ends() returns text language sql stable parallel safe as
    $$ select nullif(current_setting('fangfan.area', true), '') $$;

-- Ids are UUIDs of version 7 and hold the time: the order of ids is that of time, and each month has its partition.
create function first_id_at(at timestamptz) returns uuid language sql immutable strict parallel safe as
    $$ select (lpad(to_hex(floor(extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

create table decision (
    id              uuid        primary key,
    caller_id       uuid        not null,
    household_no    text        collate "C" not null,
    area_code       text        collate "C" not null,
    round_id        text        not null,
    as_of           date        not null,
    ruleset_version integer     not null references ruleset,
    outcome         text        not null,
    complete        boolean     not null,
    -- In milliseconds; the time in the id.
    decided_at      timestamptz not null,
    language        text        not null,
    explain_all     boolean     not null,
    -- Of the household, in the key store; without it nobody reads the three below.
    data_key        uuid        not null,
    call            bytea       not null,
    document        bytea       not null,
    trace           bytea       not null,
    -- Leaf hash over everything above.
    receipt         bytea       not null check (octet_length(receipt) = 32)
) partition by range (id);

-- Encrypted bytes do not get smaller.
alter table decision
    alter call set storage external,
    alter document set storage external,
    alter trace set storage external;

create index decision_of_household on decision (household_no, id desc);
create index decision_of_area on decision (area_code, id);
create index decision_of_outcome on decision (outcome, id);
create index decision_of_round on decision (round_id, id);
create index decision_of_ruleset on decision (ruleset_version, id);

create trigger never_changed before update or delete on decision for each row execute function refuse_change();
create trigger never_emptied before truncate on decision for each statement execute function refuse_change();

alter table decision enable row level security;
alter table decision force row level security;
create policy own_area on decision using (area_code >= (select area_begins()) and area_code < (select area_ends()));

-- The application makes the partitions of the months to come, and can make nothing else.
create function add_month_of_decisions(day date) returns void
    language plpgsql security definer set search_path from current as $add$
declare
    first constant date := date_trunc('month', day)::date;
    name  constant text := 'decision_' || to_char(first, 'YYYY_MM');
begin
    if first not between date '2020-01-01' and date '2199-12-01' then
        raise exception 'no month of decisions: %', day;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('month of decisions', 0));
    if to_regclass(name) is null then
        execute format(
            'create table %I partition of decision for values from (%L) to (%L)', name,
            first_id_at(first::timestamp at time zone 'Asia/Shanghai'),
            first_id_at((first + interval '1 month') at time zone 'Asia/Shanghai'));
        execute format(
            'create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', name);
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        -- Dumps read each partition by itself.
        execute format('create policy own_area on %I '
            || 'using (area_code >= (select area_begins()) and area_code < (select area_ends()))', name);
    end if;
end
$add$;

select add_month_of_decisions((now() + make_interval(months => ahead))::date) from generate_series(-1, 2) ahead;

-- Tells a decision of another area from none; says nothing else of it.
create function area_of_decision(wanted uuid) returns text
    language plpgsql security definer set search_path from current as $area$
declare
    asked constant text := current_setting('fangfan.area', true);
    found text;
begin
    perform set_config('fangfan.area', ':', true);
    select area_code into found from decision where id = wanted;
    perform set_config('fangfan.area', coalesce(asked, ''), true);
    return found;
end
$area$;

create table request_key (
    caller_id   uuid  not null,
    key         text  not null,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    decision_id uuid  not null references decision,
    primary key (caller_id, key)
);
create index request_key_by_name on request_key (key);
create trigger never_changed before update or delete on request_key for each row execute function refuse_change();
create trigger never_emptied before truncate on request_key for each statement execute function refuse_change();

-- What was done, besides deciding: publications, sign-ins, reveals, erasures, exports, replays.
create table event (
    id          uuid        primary key,
    kind        text        not null check (kind ~ '^[A-Z][A-Z_]{1,31}$'),
    at          timestamptz not null,
    by_id       uuid        not null,
    area_prefix text        collate "C" not null check (area_prefix ~ '^[0-9]{0,12}$'),
    -- A JSON object, as it was hashed. Never a name or number of a person.
    details     text        not null,
    leaf        bytea       not null check (octet_length(leaf) = 32)
);
create index event_of_kind on event (kind, id);
create trigger never_changed before update or delete on event for each row execute function refuse_change();
create trigger never_emptied before truncate on event for each statement execute function refuse_change();
alter table event enable row level security;
alter table event force row level security;
create policy seen_in_own_area on event for select
    using (area_prefix >= (select area_begins()) and area_prefix < (select area_ends()));
-- Sign-ins and publications are written by whoever does them, before any area is known.
create policy written_by_all on event for insert with check (true);

-- Committed with what it tells of, and taken away by the sealer in the transaction that appends it to the log.
create table log_queue (
    record_id uuid  primary key,
    kind      text  not null,
    area_code text  collate "C" not null,
    leaf      bytea not null check (octet_length(leaf) = 32)
);

create table log_entry (
    leaf_index bigint primary key check (leaf_index >= 0),
    kind       text   not null,
    record_id  uuid   not null unique,
    area_code  text   collate "C" not null,
    leaf       bytea  not null check (octet_length(leaf) = 32)
);
create trigger never_changed before update or delete on log_entry for each row execute function refuse_change();
create trigger never_emptied before truncate on log_entry for each statement execute function refuse_change();

-- Hashes of whole subtrees of 256, 65,536 … leaves, so that proofs need not read them all.
create table log_node (
    level    smallint not null check (level > 0 and level % 8 = 0),
    position bigint   not null check (position >= 0),
    hash     bytea    not null check (octet_length(hash) = 32),
    primary key (level, position)
);
create trigger never_changed before update or delete on log_node for each row execute function refuse_change();
create trigger never_emptied before truncate on log_node for each statement execute function refuse_change();

create table log_checkpoint (
    size      bigint      primary key check (size > 0),
    sealed_at timestamptz not null,
    -- A signed note.
    note      text        not null
);
create trigger never_changed before update or delete on log_checkpoint for each row execute function refuse_change();
create trigger never_emptied before truncate on log_checkpoint for each statement execute function refuse_change();

-- What households were erased, how far, why and by whom. The last word on a household counts.
create table erasure (
    id           uuid        primary key,
    household_no text        collate "C" not null,
    area_code    text        collate "C" not null,
    kind         text        not null check (kind in ('RESTRICTED', 'RELEASED', 'SHREDDED')),
    reason       text        not null check (length(reason) between 1 and 500),
    by_id        uuid        not null,
    by_name      text        not null,
    at           timestamptz not null
);
create index erasure_of_household on erasure (household_no, area_code, id);
create trigger never_changed before update or delete on erasure for each row execute function refuse_change();
create trigger never_emptied before truncate on erasure for each statement execute function refuse_change();
alter table erasure enable row level security;
alter table erasure force row level security;
create policy own_area on erasure using (area_code >= (select area_begins()) and area_code < (select area_ends()));

-- The key store: dumped apart from the trace, its backups are short-lived, and only the erasing role deletes from it. With a data key
-- goes everything that tells of the household's persons and of what they were found to be.
create schema keystore;

-- Tells whether the master key at hand is the one that wrapped the keys.
create table keystore.master (
    one         boolean primary key default true check (one),
    fingerprint bytea   not null
);

create table keystore.data_key (
    id           uuid        primary key,
    household_no text        collate "C" not null,
    area_code    text        collate "C" not null,
    wrapped      bytea       not null,
    made_at      timestamptz not null default clock_timestamp(),
    unique (household_no, area_code)
);

-- Keyed hashes of the numbers and names of members.
create table keystore.person (
    hash      bytea not null check (octet_length(hash) = 32),
    data_key  uuid  not null references keystore.data_key on delete cascade,
    area_code text  collate "C" not null,
    primary key (hash, data_key)
);
create index person_of_data_key on keystore.person (data_key);

-- Rules that a decision found met.
create table keystore.finding (
    decision_id uuid not null,
    rule_id     text not null,
    kind        text not null,
    category    text,
    area_code   text collate "C" not null,
    primary key (decision_id, rule_id)
);
create index finding_of_rule on keystore.finding (rule_id, decision_id);
create index finding_of_category on keystore.finding (category, decision_id);

-- What a decision left open.
create table keystore.open_question (
    decision_id uuid   primary key,
    area_code   text   collate "C" not null,
    -- Facts that were not known, without the number of the member, each once.
    facts       text[] not null,
    -- Parameters that rules wait for.
    parameters  text[] not null,
    -- Rules that could not be decided, each with its code: KG-04:DISAGREEMENT.
    failures    text[] not null
);

do $rows$
declare
    name text;
begin
    foreach name in array array['data_key', 'person', 'finding', 'open_question'] loop
        execute format('alter table keystore.%I enable row level security', name);
        execute format('alter table keystore.%I force row level security', name);
        execute format('create policy own_area on keystore.%I '
            || 'using (area_code >= (select area_begins()) and area_code < (select area_ends()))', name);
    end loop;
end
$rows$;

grant select, insert on decision, request_key, event, log_entry, log_node, log_checkpoint to ${applicationRole};
grant select, insert, delete on log_queue to ${applicationRole};
grant select on erasure to ${applicationRole};
grant usage on schema keystore to ${applicationRole};
grant select, insert on all tables in schema keystore to ${applicationRole};

grant usage on schema keystore to ${erasingRole};
grant select on decision, request_key to ${erasingRole};
grant select, insert on event, erasure, log_queue to ${erasingRole};
grant select, delete on keystore.data_key, keystore.person, keystore.finding, keystore.open_question to ${erasingRole};

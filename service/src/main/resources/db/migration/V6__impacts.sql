-- What a draft would do to the households whose facts are stored, or to those of a file: counted in the background, a batch at a time.
create table impact (
    id           uuid        primary key,
    draft_id     uuid        not null references draft,
    -- Of the workbooks that were there when it was asked for.
    draft_sha256 text        not null check (draft_sha256 ~ '^[0-9a-f]{64}$'),
    base_version integer     not null references ruleset,
    by_id        uuid        not null,
    by_name      text        not null,
    -- Only households in it are counted, and only who may see all of it may see the result.
    area_prefix  text        not null check (area_prefix ~ '^[0-9]{0,12}$'),
    source       text        not null check (source in ('STORED', 'FILE')),
    -- Of the lines of a file that name none; stored facts are decided on for the round that they were sent for.
    round_id     text,
    state        text        not null default 'QUEUED'
                 check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    -- Households, or lines of the file. Of stored facts the total is not known before they have been counted.
    total        integer     check (total >= 0),
    done         integer     not null default 0 check (done >= 0),
    -- Where to go on: the last household number, or the number of the last line.
    reached      text        not null default '',
    -- What has been counted so far, and in the end the result, as JSON. No jsonb: what is quoted of the facts may hold any character.
    tally        bytea,
    failure      text        check (failure in ('DRAFT_CHANGED', 'INTERNAL')),
    incident     uuid,
    -- Who counts now. Whoever finds another here has lost the work and stops.
    worker       uuid,
    heartbeat    timestamptz,
    -- Of each household the last decision until then counts.
    created_at   timestamptz not null default clock_timestamp(),
    started_at   timestamptz,
    finished_at  timestamptz,
    constraint somebody_counts check ((state = 'RUNNING') = (worker is not null) and (worker is null) = (heartbeat is null)),
    constraint finished_in_the_end check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null)),
    constraint failed_for_a_reason check ((state = 'FAILED') = (failure is not null)),
    constraint done_is_counted check (state <> 'DONE' or tally is not null and total is not null)
);

-- Nobody needs the same twice at once.
create unique index one_impact_at_a_time on impact (draft_id, source, area_prefix) where state in ('QUEUED', 'RUNNING');
create index impact_of_draft on impact (draft_id, created_at);
create index impact_to_count on impact (created_at) where state in ('QUEUED', 'RUNNING');

-- The file, in the order of its bytes, from before its impact is written until that is counted. It holds facts of households.
create table impact_chunk (
    impact_id  uuid        not null,
    number     integer     not null check (number >= 0),
    content    bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (impact_id, number)
);

grant select, insert on impact to ${applicationRole};
grant update (state, total, done, reached, tally, failure, incident, worker, heartbeat, started_at, finished_at) on impact to ${applicationRole};
grant select, insert, delete on impact_chunk to ${applicationRole};

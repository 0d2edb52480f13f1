-- The life of a ruleset: draft, submitted, approved, published. Callers are keys or accounts; names are those of posts, never of people.

-- What somebody proposes: every workbook of the ruleset that is to be, those of the base and those that replace them.
create table draft (
    id              uuid        primary key,
    base_version    integer     not null references ruleset,
    reason          text        not null check (length(reason) between 1 and 500),
    author_id       uuid        not null,
    author_name     text        not null,
    created_at      timestamptz not null default clock_timestamp(),
    state           text        not null default 'DRAFT'
                    check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED', 'PUBLISHED')),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- What the gate said, in both languages.
    report          jsonb       not null,
    errors          integer     not null check (errors >= 0),
    submitter_id    uuid,
    submitter_name  text,
    submitted_at    timestamptz,
    approver_id     uuid,
    approver_name   text,
    approved_at     timestamptz,
    -- Of the workbooks that the approver compared.
    approved_sha256 text,
    rejecter_id     uuid,
    rejecter_name   text,
    rejected_at     timestamptz,
    rejection       text        check (length(rejection) between 1 and 500),
    unique (id, author_id, approver_id, approved_sha256),
    constraint whole_submission check (num_nonnulls(submitter_id, submitter_name, submitted_at) in (0, 3)),
    constraint whole_approval check (num_nonnulls(approver_id, approver_name, approved_at, approved_sha256) in (0, 4)),
    constraint whole_rejection check (num_nonnulls(rejecter_id, rejecter_name, rejected_at, rejection) in (0, 4)),
    constraint submitted_before_anything_else check (state in ('DRAFT', 'REJECTED') or submitter_id is not null),
    constraint approved_before_published check ((state in ('APPROVED', 'PUBLISHED')) = (approver_id is not null)),
    constraint rejected_for_a_reason check ((state = 'REJECTED') <= (rejecter_id is not null)),
    constraint faulty_workbooks_stay_a_draft check (errors = 0 or state in ('DRAFT', 'REJECTED')),
    constraint nobody_approves_alone check (approver_id <> author_id and approver_id <> submitter_id),
    constraint approved_is_what_was_compared check (approved_sha256 = sha256)
);

create table draft_workbook (
    draft_id  uuid  not null references draft,
    file_name text  not null,
    content   bytea not null,
    primary key (draft_id, file_name)
);

-- Of several starts of a newer product, one makes the draft of its tables.
create unique index one_draft_for_each_product on draft (sha256)
    where author_id = '00000000-0000-0000-0000-000000000001';

-- Versions: numbered without gaps, for each follows the one before it.
alter table ruleset
    add previous_version integer generated always as (nullif(version - 1, 0)) stored references ruleset,
    add draft_id    uuid unique,
    add author_id   uuid not null default '00000000-0000-0000-0000-000000000001',
    add author_name text not null default '产品自带',
    add approver_id uuid,
    add approver_name text,
    add approved_at timestamptz,
    add reason      text not null default '产品自带的第一版 · the first version, as shipped',
    add constraint nobody_publishes_alone check (version = 1 or draft_id is not null and approver_id is not null and approver_id <> author_id),
    add constraint published_is_what_was_approved
        foreign key (draft_id, author_id, approver_id, sha256) references draft (id, author_id, approver_id, approved_sha256),
    add constraint author_of_version unique (version, author_id);

alter table ruleset
    alter author_id drop default,
    alter author_name drop default,
    alter reason drop default;

-- From in_force_from on, version is in force: the row with the highest sequence whose time has come. So exactly one version is in
-- force at any instant, and what was in force before a row was written never changes. A row of WITHDRAW names the version that returns.
create table publication (
    sequence            integer     primary key check (sequence > 0),
    -- Each follows the one before it: of two publishers that race, one wins.
    previous            integer     generated always as (nullif(sequence - 1, 0)) stored references publication,
    kind                text        not null check (kind in ('PUBLISH', 'WITHDRAW', 'ROLLBACK')),
    version             integer     not null references ruleset,
    in_force_from       timestamptz not null,
    -- The row that comes back when this one is withdrawn; only the first has none.
    before              integer     references publication check (before < sequence),
    withdrawn_version   integer,
    -- The version that is published or withdrawn, and who wrote it.
    subject             integer     generated always as (coalesce(withdrawn_version, version)) stored,
    author_id           uuid        not null,
    by_id               uuid        not null,
    by_name             text        not null,
    at                  timestamptz not null,
    reason              text        not null check (length(reason) between 1 and 500),
    unique (sequence, version),
    constraint there_is_always_one check (sequence = 1 or before is not null or kind = 'WITHDRAW'),
    constraint never_in_force_before_it_was_published check (in_force_from >= at),
    constraint withdrawals_name_what_they_withdraw check ((kind = 'WITHDRAW') = (withdrawn_version is not null)),
    constraint never_ones_own check (sequence = 1 or by_id <> author_id),
    constraint author_of_the_subject foreign key (subject, author_id) references ruleset (version, author_id)
);

create unique index one_publication_for_each_version on publication (version) where kind = 'PUBLISH';

insert into publication (sequence, kind, version, in_force_from, before, author_id, by_id, by_name, at, reason)
select version, 'PUBLISH', version, in_force_from, nullif(version - 1, 0), author_id, author_id, author_name, in_force_from, reason
from ruleset order by version;

-- A version without its publication cannot be committed.
alter table ruleset add published_as integer;
update ruleset set published_as = version;
alter table ruleset
    alter published_as set not null,
    add constraint published_version unique (published_as),
    add constraint half_published_never foreign key (published_as, version) references publication (sequence, version) deferrable initially deferred,
    drop in_force_from;

-- Nor without its very workbooks; and none can be added to it later.
create function check_ruleset_is_whole() returns trigger language plpgsql as $check$
begin
    if not exists (
        select from ruleset r
        where r.version = new.version and r.sha256 = (
            select encode(sha256(string_agg(
                convert_to(w.file_name || e'\n' || octet_length(w.content) || e'\n', 'UTF8') || w.content, ''::bytea
                order by w.file_name collate "C")), 'hex')
            from ruleset_workbook w where w.version = new.version)) then
        raise exception 'the workbooks of version % are not those of its sha256', new.version using errcode = 'check_violation';
    end if;
    return null;
end
$check$;

create constraint trigger version_is_whole after insert on ruleset
    deferrable initially deferred for each row execute function check_ruleset_is_whole();
create constraint trigger version_stays_whole after insert on ruleset_workbook
    deferrable initially deferred for each row execute function check_ruleset_is_whole();

grant select, insert on draft, publication to ${applicationRole};
grant update (state, sha256, report, errors, submitter_id, submitter_name, submitted_at, approver_id, approver_name, approved_at,
              approved_sha256, rejecter_id, rejecter_name, rejected_at, rejection) on draft to ${applicationRole};
grant select, insert, delete on draft_workbook to ${applicationRole};

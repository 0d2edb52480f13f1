-- Rulesets are immutable and kept for ever; the one in force is the highest version that is in force from now or before.
create table ruleset (
    version       integer     primary key check (version > 0),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    in_force_from timestamptz not null
);

create table ruleset_workbook (
    version   integer not null references ruleset,
    file_name text    not null,
    content   bytea   not null,
    primary key (version, file_name)
);

-- Days are days in Asia/Shanghai. A round's periods stand in the parameters of each ruleset; here is when it runs.
create table round (
    id      text    primary key,
    is_open boolean not null
);

create unique index one_round_is_open on round (is_open) where is_open;

create table round_stage (
    round_id text not null references round,
    code     text not null,
    name_zh  text not null,
    name_en  text not null,
    from_day date,
    to_day   date not null,
    basis    text not null,
    primary key (round_id, code)
);

-- The trace: what was said, what was answered and how every rule came to it. Rows are never changed.
create table decision (
    id              uuid        primary key,
    caller_id       uuid        not null,
    household_no    text        not null,
    area_code       text        not null,
    round_id        text        not null,
    as_of           date        not null,
    ruleset_version integer     not null references ruleset,
    outcome         text        not null,
    complete        boolean     not null,
    decided_at      timestamptz not null,
    language        text        not null,
    explain_all     boolean     not null,
    call            bytea       not null,
    document        bytea       not null,
    trace           bytea       not null,
    receipt         bytea       not null check (octet_length(receipt) = 32)
);

create index decision_of_household on decision (household_no, decided_at);

create table request_key (
    caller_id   uuid  not null,
    key         text  not null,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    decision_id uuid  not null references decision,
    primary key (caller_id, key)
);

insert into round (id, is_open) values ('2023-2', true);

insert into round_stage (round_id, code, name_zh, name_en, from_day, to_day, basis) values
    ('2023-2', 'MOBILISATION', '动员部署', 'mobilisation', null, '2023-11-05', '二（一）'),
    ('2023-2', 'SCREENING', '集中排查和信息采集', 'screening and collection', '2023-11-06', '2023-11-30', '二（二）'),
    ('2023-2', 'ENTRY', '数据录入更新', 'entry and update of data', '2023-10-21', '2023-12-10', '二（三）1'),
    ('2023-2', 'SUMMARY', '总结报告', 'summary report', null, '2023-12-20', '二（四）'),
    ('2023-2', 'COMPLETION', '全部工作完成', 'all work completed', null, '2023-12-31', '二');

grant select, insert on ruleset, ruleset_workbook, decision, request_key to ${applicationRole};
grant select on round, round_stage to ${applicationRole};

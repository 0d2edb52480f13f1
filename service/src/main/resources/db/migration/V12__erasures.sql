-- Beside the keys: whoever restores an older trace still finds what was erased since, and why.
alter table erasure set schema keystore;

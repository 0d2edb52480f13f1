-- Figures of an area are counted along one index, without a look at the decisions themselves.
drop index decision_of_area;
create index decision_of_area on decision (area_code, id) include (data_key, round_id, outcome, decided_at);

-- Hardly any decision has one, and nobody should look through all the others.
create index open_question_of_failure on keystore.open_question (decision_id) where failures <> '{}';

-- Search goes newest first along an index, whatever it looks for. A village is searched by its whole code, a town and a county by these.
alter table decision
    add column town_code   text collate "C" not null generated always as (left(area_code, 9)) stored,
    add column county_code text collate "C" not null generated always as (left(area_code, 6)) stored;

create index decision_of_town on decision (town_code, id);
create index decision_of_county on decision (county_code, id);

-- Without the subqueries the planner looks at the area that is set, and knows how many rows it lets through. With them it takes one row
-- in two hundred for granted, and reads a whole county to sort it.
alter policy own_area on decision using (area_code >= area_begins() and area_code < area_ends());
alter policy own_area on keystore.finding using (area_code >= area_begins() and area_code < area_ends());
alter policy own_area on keystore.person using (area_code >= area_begins() and area_code < area_ends());

-- a step may be answered for by another post than its objective; money is agreed on one day and counts from another
alter table programme.milestone add column owner_post text;
alter table programme.money add column valid_from date;

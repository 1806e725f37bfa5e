-- handover notes are found by their words, like the log
create index handover_by_word on daily.handover using gin (to_tsvector('english', words));

-- what is due: the rules as data, England's calendar, every room's clocks under one roof, stricter times and reliefs
create schema duties;
grant usage on schema duties to ${app_role};

-- The days on which the law's working days stand still, besides Saturdays and Sundays. A day proclaimed later is one more row.
create table duties.bank_holiday (
    day  date primary key,
    name text not null
);

-- Easter Sunday by the anonymous Gregorian computus.
create function duties.easter(y integer) returns date language plpgsql immutable as $$
declare
    a integer := y % 19;
    b integer := y / 100;
    c integer := y % 100;
    h integer := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    l integer := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    m integer := (a + 11 * h + 22 * l) / 451;
begin
    return make_date(y, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
end $$;

-- A day that falls on a weekend is kept on the next weekday that is free; Christmas and Boxing Day move together.
insert into duties.bank_holiday (day, name)
select h.day, h.name
  from generate_series(2015, 2035) as y
 cross join lateral (values
        (make_date(y, 1, 1) + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from make_date(y, 1, 1))::integer], 'New Year’s Day'),
        (duties.easter(y) - 2, 'Good Friday'),
        (duties.easter(y) + 1, 'Easter Monday'),
        (make_date(y, 5, 7) - (extract(isodow from make_date(y, 5, 7))::integer - 1), 'Early May bank holiday'),
        (make_date(y, 5, 31) - (extract(isodow from make_date(y, 5, 31))::integer - 1), 'Spring bank holiday'),
        (make_date(y, 8, 31) - (extract(isodow from make_date(y, 8, 31))::integer - 1), 'Summer bank holiday'),
        (make_date(y, 12, 25) + (array[0, 0, 0, 0, 0, 2, 2])[extract(isodow from make_date(y, 12, 25))::integer], 'Christmas Day'),
        (make_date(y, 12, 26) + (array[0, 0, 0, 0, 0, 2, 2])[extract(isodow from make_date(y, 12, 26))::integer], 'Boxing Day')
    ) as h (day, name);
update duties.bank_holiday set day = '2020-05-08', name = 'Early May bank holiday (VE day)' where day = '2020-05-04';
update duties.bank_holiday set day = '2022-06-02' where day = '2022-05-30';
insert into duties.bank_holiday (day, name) values
    ('2022-06-03', 'Platinum Jubilee bank holiday'),
    ('2022-09-19', 'State Funeral of Queen Elizabeth II'),
    ('2023-05-08', 'Coronation of King Charles III');

-- The rules. A time is the law's, or somebody else's: time_set_by says whose. What nothing in the system can end yet
-- (ended_by is null) stands in the table and is shown to nobody as due.
create table duties.rule (
    key                 text    primary key check (key ~ '^[A-Z0-9_]+$'),
    number              integer check (number between 1 and 31),
    place               integer generated always as identity unique,
    title               text    not null,
    regulation          text    not null,
    words               text    not null,
    starts              text    not null,
    unit                text    not null check (unit in ('HOURS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'MONTH_END',
                                                         'AT_ONCE', 'RECORDED')),
    amount              integer,
    warn_hours          integer not null check (warn_hours >= 0),
    time_set_by         text    not null check (time_set_by in ('LAW', 'GUIDANCE', 'PRACTICE', 'AUTHORITY', 'RECORD')),
    owner               text    not null,
    owner_roles         text[]  not null,
    source              text    not null,
    evidence            text    not null check (evidence in ('L', 'G', 'GD', 'P', 'K')),
    checked_on          date    not null,
    confirmed           boolean not null,
    may_tighten         boolean not null,
    deferral_under      text,
    exemption_under     text,
    urgent              boolean not null default false,
    started_by          text,
    ended_by            text,
    check ((amount is null) = (unit in ('MONTH_END', 'RECORDED'))),
    check (evidence <> 'K' or not confirmed),
    check (not may_tighten or unit <> 'RECORDED'),
    check (ended_by is null or started_by is not null)
);

-- The rules of the law and of the homes, one row for each clock. What no room keeps yet starts nothing and says so.
insert into duties.rule (number, key, title, regulation, words, starts, unit, amount, warn_hours, time_set_by, owner, owner_roles,
                         source, evidence, confirmed, may_tighten, deferral_under, exemption_under, urgent, started_by, ended_by,
                         checked_on)
select r.*, date '2026-11-22' from (values
(1, 'CHR44_VISIT', 'Visit the home', 'CHR 44(1)', 'The independent person visits at least once each month.', 'A month begins and the home is registered and open',
 'MONTH_END', null::integer, 264, 'LAW', 'Independent person', '{INDEPENDENT_PERSON,RESPONSIBLE_INDIVIDUAL}'::text[],
 'legislation.gov.uk/uksi/2015/541/regulation/44', 'L', true, true, null::text, null::text, false, 'regulation.registration', 'The visit'),
(2, 'REG44_REPORT', 'Submit the report of the visit', 'CHR 44(4)', 'The report follows the visit. The regulation sets no number of days; the authority does, beside the visits.', 'The visit ends',
 'DAYS', 10, 72, 'AUTHORITY', 'Independent person', '{INDEPENDENT_PERSON}',
 'This authority’s own setting; other councils give ten days', 'P', true, false, null, null, false, 'reg44.visit', 'Submitting the report'),
(3, 'REG44_ANSWER', 'Answer the recommendation', 'CHR 44(5)', 'The registered person considers each recommendation within the time that the independent person gives.', 'The report is submitted',
 'RECORDED', null, 120, 'RECORD', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/44', 'L', true, false, null, null, false, 'reg44.recommendation', 'The home’s answer'),
(4, 'CHR45_REVIEW', 'Complete the quality of care review', 'CHR 45(1)', 'The quality of care is reviewed at least every six months.', 'The last review is completed, or the home opens',
 'MONTHS', 6, 720, 'LAW', 'Registered manager', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/45', 'L', true, true, null, null, false, 'reviews.review', 'Completing the review'),
(5, 'CHR45_COPY', 'Send the quality of care review to Ofsted', 'CHR 45(4)', 'Ofsted gets a copy within 28 days of the review’s completion.', 'The review is completed',
 'DAYS', 28, 168, 'LAW', 'Registered manager', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/45', 'L', true, true, null, null, false, 'reviews.review', 'Recording the copy to Ofsted'),
(5, 'CHR45_PLACING', 'Send the quality of care review to the placing authorities', 'CHR 45(4) and the Guide', 'The law says on request; the Guide says every child’s placing authority. Neither gives days: shown with the copy to Ofsted.', 'The review is completed',
 'DAYS', 28, 168, 'PRACTICE', 'Registered manager', '{REGISTERED_MANAGER}',
 'Guide to the Children’s Homes Regulations, April 2015, Part 6', 'GD', true, true, null, null, false, 'reviews.review', 'Recording the copies to placing authorities'),
(6, 'CHR16_COPY', 'Send the statement of purpose to Ofsted', 'CHR 16(3)', 'Ofsted gets the revised statement within 28 days of the revision.', 'A revised statement takes effect',
 'DAYS', 28, 168, 'LAW', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/part/2/chapter/2', 'L', true, true, null, null, false, 'statements.version', 'Recording the copy to Ofsted'),
(6, 'GUIDE_READ', 'Go through the children’s guide with the child', 'CHR 7(2)', 'Each child is given the guide and helped to understand it. The law gives no days: seven are the house’s reading.', 'The guide takes effect, or the child moves in',
 'DAYS', 7, 72, 'PRACTICE', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER,RESIDENTIAL_WORKER}',
 'Sub-paragraph not seen', 'K', false, true, null, null, false, 'statements.version', 'Recording that the child has seen it'),
(7, 'CHR46_REVIEW', 'Review the location and premises', 'CHR 46', 'The suitability of the place is reviewed at least once a year, with the police and others.', 'The last review is completed, or the home opens',
 'YEARS', 1, 720, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER}',
 'Guide to the Children’s Homes Regulations, April 2015, Part 6', 'GD', true, true, null, null, false, 'reviews.review', 'Completing the review'),
(8, 'CHR35_RECORD', 'Write the record of the measure', 'CHR 35(3)(a)', 'A record of each control, discipline or restraint within 24 hours.', 'The measure is used',
 'HOURS', 24, 12, 'LAW', 'Whoever used the measure', '{RESIDENTIAL_WORKER,DEPUTY_MANAGER,REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/35', 'L', true, true, null, 'CHR 35(4)', true, 'measures.measure', 'Signing the record'),
(8, 'CHR35_USER', 'Speak to whoever used the measure, and sign', 'CHR 35(3)(b)', 'The registered person speaks to the user and signs the record within 48 hours.', 'The measure is used',
 'HOURS', 48, 24, 'LAW', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/35', 'L', true, true, null, 'CHR 35(4)', true, 'measures.measure', 'The registered person’s signature'),
(8, 'CHR35_CHILD', 'Speak to the child about the measure', 'CHR 35(3)(c)', 'The registered person adds within five days that they spoke to the child.', 'The measure is used',
 'DAYS', 5, 48, 'LAW', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/35', 'L', true, true, null, 'CHR 35(4)', true, 'measures.measure', 'The child’s account, or that the child would not speak'),
(9, 'CHR40_NOTICE', 'Tell Ofsted and the others of the serious event', 'CHR 40(4)', 'Without delay. Shown as late after 24 hours, as Ofsted expects where possible.', 'The event happens',
 'AT_ONCE', 24, 12, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/40; Ofsted on notifications', 'L', true, true, null, null, true, 'notices.notice', 'Recording that all were told'),
(9, 'CHR40_CONCLUSION', 'Tell how the child protection enquiry ended', 'CHR 40(4)(d)', 'Without delay when an enquiry concludes, with its outcome. Shown as late after 24 hours.', 'The enquiry concludes',
 'AT_ONCE', 24, 12, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/40; procedure pages', 'P', true, true, null, null, true, 'notices.notice', 'Recording that all were told'),
(10, 'CHR41_ADMISSION', 'Tell the host authority of the admission', 'CHR 41(1)', 'Without delay, in writing, unless the host authority is also the placing authority. Shown as late after the day.', 'A child is admitted',
 'AT_ONCE', 0, 12, 'PRACTICE', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/41', 'L', true, false, null, 'CHR 41(2)', false, 'occupancy.placement', 'Recording the notice'),
(10, 'CHR41_DISCHARGE', 'Tell the host authority of the discharge', 'CHR 41(1)', 'Without delay, in writing, unless the host authority is also the placing authority. Shown as late after the day.', 'A child leaves',
 'AT_ONCE', 0, 12, 'PRACTICE', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/41', 'L', true, false, null, 'CHR 41(2)', false, 'occupancy.placement', 'Recording the notice'),
(11, 'CHR48_NOTICE', 'Tell Ofsted of the manager’s planned absence', 'CHR 48', 'At least one month before an absence of 28 days or more. Ofsted may agree a shorter notice.', 'The absence that is planned begins',
 'MONTHS', -1, 336, 'LAW', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/part/7', 'L', true, false, null, null, false, 'notices.notice', 'Recording the notice'),
(11, 'CHR48_EMERGENCY', 'Tell Ofsted of the manager’s sudden absence', 'CHR 48', 'Within one week of an emergency absence.', 'The absence begins',
 'WEEKS', 1, 48, 'LAW', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/part/7', 'L', true, true, null, null, false, 'notices.notice', 'Recording the notice'),
(11, 'CHR48_RETURN', 'Tell Ofsted that the manager is back', 'CHR 48', 'Within seven days of the return.', 'The manager returns',
 'DAYS', 7, 48, 'LAW', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/part/7', 'L', true, true, null, null, false, 'notices.notice', 'Recording the notice'),
(null, 'CHR49_NOTICE', 'Tell Ofsted of the change', 'CHR 49', 'In writing, as soon as reasonably practicable. The law gives no hours: 72 are the house’s reading.', 'The change happens or is expected',
 'AT_ONCE', 72, 48, 'PRACTICE', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/part/7; the list from (c) on not seen', 'K', false, true, null, null, false, 'notices.notice', 'Recording the notice'),
(12, 'CHR27_VACANCY', 'Have a registered manager again', 'CHR 27', 'A vacant post is expected to be filled by a registered manager within 26 weeks.', 'The post falls vacant',
 'WEEKS', 26, 672, 'GUIDANCE', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL}',
 'SCCIF, September 2023; not seen in the later edition', 'K', false, true, null, null, false, 'regulation.manager_vacancy', 'The registration of a manager'),
(13, 'CHR32_LEVEL3', 'Complete the Level 3 diploma', 'CHR 32(4)', 'Level 3 Diploma for Residential Childcare, or its equal, within two years of starting in a care role.', 'Starts in a care role',
 'YEARS', 2, 2160, 'LAW', 'Registered manager', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/32', 'L', true, true, 'CHR 32(6)', null, false, 'workforce.appointment', 'Recording the diploma'),
(14, 'CHR28_LEVEL5', 'Complete the Level 5 diploma', 'CHR 28', 'Level 5 Diploma in Leadership and Management, or its equal, within three years of starting to manage.', 'Starts to manage',
 'YEARS', 3, 2160, 'LAW', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL,REGISTERED_MANAGER}',
 'A council’s homes manual quoting the regulation', 'P', true, true, 'CHR 28', null, false, 'workforce.appointment', 'Recording the diploma'),
(15, 'CHR33_APPRAISAL', 'Appraise', 'CHR 33(4)(c)', 'Everyone employed is appraised at least once every year.', 'The last appraisal, or the first day',
 'YEARS', 1, 720, 'LAW', 'Registered manager', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/33', 'L', true, true, null, null, false, 'workforce.appointment', 'Recording the appraisal'),
(16, 'LOCAL_SUPERVISION', 'Supervise', 'CHR 33(4)(b)', 'Practice-related supervision. The law sets no interval; homes set one in their statement of purpose, here six weeks.', 'The last supervision, or the first day',
 'WEEKS', 6, 168, 'AUTHORITY', 'Supervisor', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/33; the interval is practice', 'K', false, true, null, null, false, null, null),
(17, 'CHR33_PROBATION', 'Review the probation', 'CHR 33(1)(b)', 'Each permanent appointment has a period of probation, reviewed on the days set for it.', 'The appointment starts',
 'RECORDED', null, 168, 'RECORD', 'Registered manager', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/regulation/33', 'L', true, false, null, null, false, null, null),
(18, 'LOCAL_TRAINING', 'Renew the training', 'CHR 33', 'Each course is valid for as long as its provider says.', 'The training is completed',
 'RECORDED', null, 1440, 'AUTHORITY', 'Registered manager', '{REGISTERED_MANAGER}',
 'The authority’s training catalogue', 'K', false, false, null, null, false, null, null),
(19, 'LOCAL_DBS', 'Renew the DBS check', 'CHR 32, Schedule 2', 'The law asks for a certificate before the start; many authorities renew every three years.', 'The certificate is issued',
 'YEARS', 3, 1440, 'AUTHORITY', 'Human resources', '{REGISTERED_MANAGER}',
 'Common practice', 'K', false, true, null, null, false, null, null),
(20, 'MISSING_INTERVIEW', 'Offer and hold the return interview', 'Statutory guidance 2014', 'After every missing episode, within 72 hours of return, by somebody independent of the home.', 'The child returns',
 'HOURS', 72, 24, 'GUIDANCE', 'Social worker; the manager follows it', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'Statutory guidance on children who run away or go missing, January 2014', 'P', true, true, null, null, true, null, null),
(21, 'CPPCR33_FIRST', 'First review of the child’s case', 'CPPCR 33(1)', 'Within 20 working days of becoming looked after.', 'The child becomes looked after',
 'WORKING_DAYS', 20, 120, 'LAW', 'Independent reviewing officer', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/part/6', 'L', true, false, null, null, false, null, null),
(21, 'CPPCR33_SECOND', 'Second review of the child’s case', 'CPPCR 33(2)', 'Within three months of the first.', 'The first review',
 'MONTHS', 3, 336, 'LAW', 'Independent reviewing officer', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/part/6', 'L', true, false, null, null, false, null, null),
(21, 'CPPCR33_NEXT', 'Next review of the child’s case', 'CPPCR 33(2)', 'Within six months of the last; sooner if the reviewing officer asks.', 'The last review after the second',
 'MONTHS', 6, 336, 'LAW', 'Independent reviewing officer', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/part/6', 'L', true, false, null, null, false, null, null),
(22, 'CPPCR9_PLAN', 'Agree and sign the placement plan', 'CPPCR 9', 'Before the placement; where that is not practicable, within five working days of its start. Not for short breaks (CPPCR 48).', 'The placement starts',
 'WORKING_DAYS', 5, 48, 'LAW', 'Social worker and registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/part/3', 'L', true, false, null, null, false, null, null),
(22, 'CPPCR4_CARE_PLAN', 'Have the care plan', 'CPPCR 4', 'Within ten working days of the placement’s start where there was none. Not for short breaks (CPPCR 48).', 'The placement starts without a care plan',
 'WORKING_DAYS', 10, 72, 'LAW', 'Social worker', '{REGISTERED_MANAGER}',
 'A council’s procedures; the number was not checked', 'K', false, false, null, null, false, null, null),
(23, 'CPPCR7_HEALTH', 'First health assessment', 'CPPCR 7', 'Before the first review of the child’s case.', 'The child becomes looked after',
 'WORKING_DAYS', 20, 120, 'LAW', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(23, 'CPPCR7_UNDER5', 'Health assessment of a child under five', 'CPPCR 7', 'Every six months.', 'The last health assessment',
 'MONTHS', 6, 336, 'LAW', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(23, 'CPPCR7_FROM5', 'Health assessment of a child of five or more', 'CPPCR 7', 'Every twelve months.', 'The last health assessment',
 'MONTHS', 12, 720, 'LAW', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(23, 'PEP_FIRST', 'First personal education plan', 'Statutory guidance', 'Within ten school days, or 20 working days of becoming looked after.', 'The child becomes looked after',
 'WORKING_DAYS', 20, 120, 'GUIDANCE', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(23, 'PEP_TERM', 'Review the personal education plan', 'Statutory guidance', 'In each school term, on the day set for it.', 'The last plan',
 'RECORDED', null, 336, 'RECORD', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(23, 'SDQ_YEAR', 'Strengths and difficulties questionnaire', 'Statutory guidance', 'Once a year.', 'The last questionnaire',
 'YEARS', 1, 336, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(23, 'DENTIST', 'Visit to the dentist', 'Statutory guidance', 'Every six to twelve months, as the dentist says; shown at twelve.', 'The last visit',
 'MONTHS', 12, 720, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, true, null, null, false, null, null),
(24, 'CPPCR28_FIRST', 'First visit of the social worker', 'CPPCR 28(2)(a)', 'Within one week of the placement’s start. Short breaks have their own intervals (CPPCR 48).', 'The placement starts',
 'WEEKS', 1, 48, 'LAW', 'Social worker; the home logs it', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/regulation/28', 'L', true, false, null, null, false, null, null),
(24, 'CPPCR28_NEXT', 'Next visit of the social worker', 'CPPCR 28(2)', 'At most six weeks apart for the whole first year of any placement, and after it unless the placement is meant to last to 18.', 'The last visit',
 'WEEKS', 6, 120, 'LAW', 'Social worker; the home logs it', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/regulation/28', 'L', true, false, null, null, false, null, null),
(24, 'CPPCR28_SETTLED', 'Next visit of the social worker, settled placement', 'CPPCR 28(2)', 'At most three months apart after the first year where the placement is meant to last to 18.', 'The last visit',
 'MONTHS', 3, 336, 'LAW', 'Social worker; the home logs it', '{REGISTERED_MANAGER}',
 'legislation.gov.uk/uksi/2010/959/regulation/28', 'L', true, false, null, null, false, null, null),
(25, 'PATHWAY_PLAN', 'Have the pathway plan and the personal adviser', 'CPPCR 42', 'By 16 years and three months.', 'The child is born',
 'MONTHS', 195, 2160, 'LAW', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(25, 'ADULT_SERVICES', 'Complete the move to adult life', 'Children Act 1989', 'By the eighteenth birthday.', 'The child is born',
 'YEARS', 18, 4320, 'LAW', 'Social worker', '{REGISTERED_MANAGER}', 'Common knowledge', 'K', false, false, null, null, false, null, null),
(26, 'OFSTED_REQUIREMENT', 'Meet Ofsted’s requirement', 'SCCIF', 'By the date in the report.', 'The report is published',
 'RECORDED', null, 336, 'RECORD', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL}',
 'gov.uk SCCIF: children’s homes', 'G', true, false, null, null, false, 'regulation.inspection_action', 'Closing the action, checked by a second person'),
(26, 'OFSTED_COMPLIANCE', 'Comply with Ofsted’s notice', 'Care Standards Act 2000', 'By the date in the notice; not complying is an offence.', 'The compliance notice is served',
 'RECORDED', null, 336, 'RECORD', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL}',
 'gov.uk SCCIF: children’s homes', 'G', true, false, null, null, true, 'regulation.compliance_notice', 'Recording that the notice is met'),
(27, 'OFSTED_ACCURACY', 'Comment on facts in Ofsted’s draft report', 'SCCIF', 'Within five working days of the draft.', 'The draft report arrives',
 'WORKING_DAYS', 5, 48, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL}',
 'Procedure pages; not seen in the SCCIF itself', 'K', false, true, null, null, false, 'regulation.inspection', 'Recording the comments'),
(28, 'OFSTED_INSPECTION', 'Expect Ofsted’s inspection', 'SI 2015/551 reg 27', 'At least one inspection between 1 April and 31 March. Only watched: nobody in the home can end it.', 'The inspection year begins',
 'RECORDED', null, 2160, 'LAW', 'Nobody: Ofsted decides', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/551/regulation/27, before the change of 2024', 'K', false, false, null, null, false, 'regulation.registration', null),
(29, 'SCH4_FIRE_DRILL', 'Hold a fire drill', 'CHR 25, Schedule 4 para 6', 'At suitable intervals, as the home sets them; every drill is recorded.', 'The last drill',
 'RECORDED', null, 168, 'AUTHORITY', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/schedule/4', 'L', true, false, null, null, false, null, null),
(29, 'SCH4_ALARM_TEST', 'Test the fire alarm', 'CHR 25, Schedule 4 para 6', 'At the home’s interval; every test is recorded.', 'The last test',
 'RECORDED', null, 48, 'AUTHORITY', 'Registered manager', '{REGISTERED_MANAGER,DEPUTY_MANAGER}',
 'legislation.gov.uk/uksi/2015/541/schedule/4', 'L', true, false, null, null, false, null, null),
(29, 'LOCAL_EQUIPMENT', 'Check fire equipment, electrical items and gas', 'CHR 25', 'At the home’s intervals.', 'The last check',
 'RECORDED', null, 336, 'AUTHORITY', 'Registered manager', '{REGISTERED_MANAGER}', 'Local', 'K', false, false, null, null, false, null, null),
(29, 'LOCAL_VEHICLE', 'Check the vehicles', 'CHR 25', 'At the home’s intervals.', 'The last check',
 'RECORDED', null, 168, 'AUTHORITY', 'Registered manager', '{REGISTERED_MANAGER}', 'Local', 'K', false, false, null, null, false, null, null),
(30, 'GDPR_BREACH', 'Tell the Information Commissioner of the breach', 'UK GDPR article 33', 'Within 72 hours of becoming aware of it.', 'The breach is discovered',
 'HOURS', 72, 48, 'LAW', 'Data protection officer', '{RESPONSIBLE_INDIVIDUAL}', 'Common knowledge', 'K', false, true, null, null, true, null, null),
(30, 'GDPR_ACCESS', 'Answer the request to see personal data', 'UK GDPR article 12', 'Within one month.', 'The request arrives',
 'MONTHS', 1, 240, 'LAW', 'Data protection officer', '{RESPONSIBLE_INDIVIDUAL}', 'Common knowledge', 'K', false, true, null, null, false, null, null),
(31, 'CHR36_KEEP', 'Review whether the case record may be destroyed', 'CHR 36(2)', 'Kept for 75 years from the child’s birth.', 'The child is born',
 'YEARS', 75, 2160, 'LAW', 'Records manager', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/regulation/36', 'L', true, false, null, null, false, 'occupancy.child', null),
(31, 'CHR36_KEEP_DEATH', 'Review whether the record of a child who died may be destroyed', 'CHR 36(2)', 'Kept for 15 years from the death of a child under 18.', 'The child dies under 18',
 'YEARS', 15, 2160, 'LAW', 'Records manager', '{RESPONSIBLE_INDIVIDUAL}',
 'legislation.gov.uk/uksi/2015/541/regulation/36', 'L', true, false, null, null, false, null, null),
(null, 'OFSTED_REPRESENTATIONS', 'Answer Ofsted’s notice of proposal', 'Care Standards Act 2000', 'Representations within 28 days of the notice.', 'The notice of proposal is served',
 'DAYS', 28, 168, 'LAW', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL}',
 'gov.uk: register a children’s home', 'G', true, false, null, null, false, 'regulation.application', 'Recording the representations'),
(null, 'OFSTED_FIRST_CHILD', 'Tell Ofsted that the first child has moved in', 'Ofsted’s guidance', 'By email when the home first accommodates a child. Shown as late after 24 hours.', 'The first child moves in',
 'AT_ONCE', 24, 12, 'GUIDANCE', 'Registered manager', '{REGISTERED_MANAGER,RESPONSIBLE_INDIVIDUAL}',
 'gov.uk: responsibilities of providers and managers, 17 October 2025', 'G', true, true, null, null, false, 'regulation.application', 'Recording the email'),
(null, 'OFSTED_ACTION_PLAN', 'Agree the action plan after a downgrade', 'This authority', 'A judgement below Good has an action plan. No text sets its time: ten working days are the house’s reading.', 'The plan is raised',
 'WORKING_DAYS', 10, 72, 'AUTHORITY', 'Responsible individual', '{RESPONSIBLE_INDIVIDUAL,REGISTERED_MANAGER}',
 'This authority’s sufficiency strategy; the number is not in it', 'K', false, true, null, null, false, 'regulation.action_plan', 'Agreeing the plan')
) as r;

-- The authority's own, stricter time, from a day on. What began before that day keeps the time it began with.
create table duties.setting (
    id      bigint  generated always as identity primary key,
    rule    text    not null references duties.rule,
    amount  integer not null,
    from_on date    not null,
    reason  text    not null,
    set_by  bigint  not null references access.person,
    set_at  timestamptz not null,
    unique (rule, from_on)
);

-- Later, or not at all: only where the law says so, for a reason, and with a second person.
create table duties.relief (
    id         bigint generated always as identity primary key,
    version    integer not null default 1,
    rule       text   not null references duties.rule,
    record     text   not null,
    record_id  bigint not null,
    home_id    bigint not null references estate.home,
    kind       text   not null check (kind in ('DEFERRAL', 'EXEMPTION')),
    until_on   date,
    provision  text   not null,
    reason     text   not null,
    asked_by   bigint not null references access.person,
    asked_at   timestamptz not null,
    decision   text   check (decision in ('APPROVED', 'REFUSED')),
    words      text,
    decided_by bigint references access.person,
    decided_at timestamptz,
    check ((kind = 'DEFERRAL') = (until_on is not null)),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    check (decision is distinct from 'REFUSED' or words is not null),
    constraint another_person_decides check (decided_by <> asked_by)
);
create index relief_by_record on duties.relief (rule, record, record_id);
create unique index one_waiting_relief on duties.relief (rule, record, record_id) where decision is null;

-- Smaller is stricter, also for a time before the event: two months before is stricter than one.
create function duties.refuse_looser() returns trigger language plpgsql as $$
declare
    r duties.rule;
begin
    select * into strict r from duties.rule where key = new.rule;
    if not r.may_tighten then
        raise exception 'the time of % is not the authority''s to set', new.rule
            using errcode = 'check_violation', constraint = 'may_tighten';
    end if;
    if new.amount > coalesce(r.amount, 31) or r.unit = 'MONTH_END' and new.amount < 1
       or coalesce(r.amount, 31) >= 0 and new.amount < 0 then
        raise exception 'the time of % may be stricter, never looser', new.rule
            using errcode = 'check_violation', constraint = 'only_stricter';
    end if;
    return new;
end $$;
create trigger refuse_looser before insert on duties.setting for each row execute function duties.refuse_looser();

create function duties.refuse_relief() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from duties.rule r where r.key = new.rule and new.provision =
            case new.kind when 'DEFERRAL' then r.deferral_under else r.exemption_under end) then
        raise exception 'the law allows no % of %', lower(new.kind), new.rule
            using errcode = 'check_violation', constraint = 'law_allows_it';
    end if;
    return new;
end $$;
create trigger refuse_relief before insert on duties.relief for each row execute function duties.refuse_relief();

create function duties.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a setting and a decided relief never change' using errcode = 'check_violation';
end $$;
create trigger never before update or delete on duties.setting for each row execute function duties.refuse_change();
create trigger never before delete on duties.relief for each row execute function duties.refuse_change();
create trigger decided before update on duties.relief for each row when (old.decision is not null)
    execute function duties.refuse_change();
create trigger asked before update on duties.relief for each row
    when ((old.rule, old.record, old.record_id, old.home_id, old.kind, old.until_on, old.provision, old.reason, old.asked_by,
           old.asked_at) is distinct from (new.rule, new.record, new.record_id, new.home_id, new.kind, new.until_on,
           new.provision, new.reason, new.asked_by, new.asked_at))
    execute function duties.refuse_change();

-- The calendar. A day clock runs to the end of its last day in London: the day it starts on does not count.
create function duties.day_of(at timestamptz) returns date language sql immutable as $$
    select (at at time zone 'Europe/London')::date
$$;
create function duties.end_of(day date) returns timestamptz language sql immutable as $$
    select ((day + 1)::timestamp at time zone 'Europe/London') - interval '1 microsecond'
$$;
create function duties.working_days_after(start date, days integer) returns date language sql stable as $$
    select d::date
      from generate_series((start + 1)::timestamp, (start + 2 * days + 14)::timestamp, interval '1 day') as d
     where extract(isodow from d) < 6 and not exists (select 1 from duties.bank_holiday h where h.day = d::date)
     order by d offset days - 1 limit 1
$$;
create function duties.due_on(unit text, amount integer, start date) returns date language sql stable as $$
    select case unit
        when 'DAYS' then start + amount
        when 'WEEKS' then start + 7 * amount
        when 'MONTHS' then (start + make_interval(months => amount))::date
        when 'YEARS' then (start + make_interval(years => amount))::date
        when 'MONTH_END' then least((date_trunc('month', start::timestamp) + interval '1 month')::date - 1,
                                    date_trunc('month', start::timestamp)::date + coalesce(amount, 31) - 1)
        when 'WORKING_DAYS' then duties.working_days_after(start, amount)
    end
$$;
-- An hour clock counts hours as they pass, over both changes of the clocks. Where only the day is known, or where a thing is
-- due at once on its day, it is due at the end of a day.
create function duties.due_at(unit text, amount integer, starts_at timestamptz, starts_on date, fixed_on date)
    returns timestamptz language sql stable as $$
    select case
        when fixed_on is not null then duties.end_of(fixed_on)
        when unit in ('HOURS', 'AT_ONCE') and amount > 0 and starts_at is not null then starts_at + make_interval(hours => amount)
        -- Days counted from a moment end at the same time on the clocks: the stricter reading of "within 5 days".
        when unit = 'DAYS' and starts_at is not null
            then ((starts_at at time zone 'Europe/London') + make_interval(days => amount)) at time zone 'Europe/London'
        when unit in ('HOURS', 'AT_ONCE') then duties.end_of(coalesce(starts_on, duties.day_of(starts_at)) + (amount + 23) / 24)
        else duties.end_of(duties.due_on(unit, amount, coalesce(starts_on, duties.day_of(starts_at))))
    end
$$;

-- What the rooms say. Diplomas and appraisals end clocks of the people who work in the homes.
create table workforce.achievement (
    id              bigint generated always as identity primary key,
    staff_member_id bigint not null references workforce.staff_member,
    kind            text   not null check (kind in ('LEVEL_3', 'LEVEL_5', 'APPRAISAL')),
    achieved_on     date   not null,
    words           text,
    recorded_by     bigint not null references access.person,
    recorded_at     timestamptz not null,
    unique (staff_member_id, kind, achieved_on)
);
create unique index diploma_once on workforce.achievement (staff_member_id, kind) where kind <> 'APPRAISAL';

-- A clock of somebody stops when they leave the homes. The law's oldest start for diplomas is 1 April 2014.
create view workforce.clock as
with worker as (
    select distinct on (a.staff_member_id) a.staff_member_id, a.id as appointment_id, a.home_id, a.post = 'MANAGER' as manages,
           min(a.from_date) over (partition by a.staff_member_id) as since,
           min(a.from_date) filter (where a.post = 'MANAGER') over (partition by a.staff_member_id) as manages_since,
           min(a.from_date) filter (where a.post <> 'MANAGER') over (partition by a.staff_member_id) as cares_since,
           case when a.to_date is not null
                then (a.to_date + 1)::timestamp at time zone 'Europe/London' end as left_at
      from workforce.appointment a
     order by a.staff_member_id, a.from_date desc, a.id desc
), appraised as (
    select p.staff_member_id, p.id, p.achieved_on,
           lead(p.achieved_on) over (partition by p.staff_member_id order by p.achieved_on) as next_on
      from workforce.achievement p where p.kind = 'APPRAISAL'
)
select 'CHR32_LEVEL3' as rule, w.home_id, null::bigint as child_id, w.staff_member_id as staff_id,
       'workforce.appointment' as record, w.appointment_id as record_id, null::text as what, null::timestamptz as starts_at,
       greatest(w.cares_since, date '2014-04-01') as starts_on, null::date as fixed_on,
       least(g.achieved_on::timestamp at time zone 'Europe/London', w.left_at) as done_at
  from worker w left join workforce.achievement g on g.staff_member_id = w.staff_member_id and g.kind = 'LEVEL_3'
 where not w.manages
union all
select 'CHR28_LEVEL5', w.home_id, null, w.staff_member_id, 'workforce.appointment', w.appointment_id, null, null,
       greatest(w.manages_since, date '2014-04-01'), null,
       least(g.achieved_on::timestamp at time zone 'Europe/London', w.left_at)
  from worker w left join workforce.achievement g on g.staff_member_id = w.staff_member_id and g.kind = 'LEVEL_5'
 where w.manages
union all
select 'CHR33_APPRAISAL', w.home_id, null, w.staff_member_id, 'workforce.appointment', w.appointment_id, null, null, w.since, null,
       least((select min(p.achieved_on) from appraised p where p.staff_member_id = w.staff_member_id)::timestamp
                 at time zone 'Europe/London', w.left_at)
  from worker w
union all
select 'CHR33_APPRAISAL', w.home_id, null, w.staff_member_id, 'workforce.achievement', p.id, null, null, p.achieved_on, null,
       least(p.next_on::timestamp at time zone 'Europe/London', w.left_at)
  from appraised p join worker w on w.staff_member_id = p.staff_member_id;

-- Case records are kept until the child would be 75; nothing in the system ends that yet.
create view occupancy.clock as
select distinct on (c.id) 'CHR36_KEEP' as rule, p.home_id, c.id as child_id, null::bigint as staff_id, 'occupancy.child' as record,
       c.id as record_id, null::text as what, null::timestamptz as starts_at, c.born_on as starts_on, null::date as fixed_on,
       null::timestamptz as done_at
  from occupancy.child c join occupancy.placement p on p.child_id = c.id
 order by c.id, p.from_date desc;

-- A visit is due in each month at whose beginning the home is registered and open, planned or not. Months before the first
-- visit that the system knows of belong to another system.
create view reg44.clock as
select 'CHR44_VISIT' as rule, s.home_id, null::bigint as child_id, null::bigint as staff_id,
       case when v.id is null then 'estate.home' else 'reg44.visit' end as record, coalesce(v.id, s.home_id) as record_id,
       to_char(m, 'FMMonth YYYY') as what, null::timestamptz as starts_at, m::date as starts_on, null::date as fixed_on, v.done_at
  from (select r.home_id, c.status, c.from_date,
               lead(c.from_date) over (partition by r.home_id order by c.from_date, c.id) as to_date
          from regulation.status_change c join regulation.registration r on r.id = c.registration_id) s
 cross join generate_series((select date_trunc('month', min(f.month)::timestamp) from reg44.visit f),
                            date_trunc('month', current_date::timestamp), interval '1 month') as m
  left join (select v.home_id, v.month, min(v.id) as id, min(coalesce(v.left_at, v.arrived_at)) as done_at
               from reg44.visit v group by v.home_id, v.month) v on v.home_id = s.home_id and v.month = m::date
 where s.status in ('ACTIVE', 'RESTRICTED') and m::date >= s.from_date and (s.to_date is null or m::date < s.to_date)
union all
select 'REG44_REPORT', v.home_id, null, null, 'reg44.visit', v.id, to_char(v.month, 'FMMonth YYYY'), null,
       (v.left_at at time zone 'Europe/London')::date, (v.left_at at time zone 'Europe/London')::date + l.days, r.at
  from reg44.visit v
  join reg44.local_setting l on l.name = 'REPORT_DAYS'
  left join (select visit_id, min(submitted_at) as at from reg44.report_version group by visit_id) r on r.visit_id = v.id
 where v.left_at is not null
union all
select 'REG44_ANSWER', e.home_id, null, null, 'reg44.recommendation', e.id, 'number ' || e.number || ' of ' || to_char(v.month, 'FMMonth YYYY'),
       null, (r.at at time zone 'Europe/London')::date, e.consider_by,
       coalesce(case when e.status not in ('OPEN', 'REOPENED') then e.answered_at end, again.at)
  from reg44.recommendation e
  join reg44.visit v on v.id = e.visit_id
  join (select visit_id, min(submitted_at) as at from reg44.report_version group by visit_id) r on r.visit_id = v.id
  left join lateral (select min(x.submitted_at) as at from reg44.recommendation later
                       join reg44.report_version x on x.visit_id = later.visit_id
                      where later.repeats_id = e.id) again on true;

-- Every view named clock, in whichever room, under one roof. A migration that brings another calls this again.
create function duties.draw_clocks() returns void language plpgsql as $$
declare
    whole text;
begin
    select string_agg(format('select rule, home_id, child_id, staff_id, record, record_id, what, starts_at, starts_on, fixed_on, done_at
                                from %I.clock', v.schemaname), ' union all ' order by v.schemaname)
      into strict whole
      from pg_views v where v.viewname = 'clock' and v.schemaname <> 'duties';
    execute 'create or replace view duties.clock as ' || whole;
end $$;
revoke execute on function duties.draw_clocks() from public;
select duties.draw_clocks();

-- The times of each rule, from when to when: the law's until the authority set its own.
create view duties.rule_time as
select t.rule, t.unit, t.amount, t.from_on, t.own,
       coalesce(lead(t.from_on) over (partition by t.rule order by t.from_on), 'infinity'::date) as to_on
  from (select r.key as rule, r.unit, r.amount, '-infinity'::date as from_on, false as own from duties.rule r
        union all
        select s.rule, r.unit, s.amount, s.from_on, true from duties.setting s join duties.rule r on r.key = s.rule) t;

-- All that was ever due and is, with the instant after which it is late. What the law exempts is not due. What stands beside
-- a clock is looked up by its index, so that a whole country of clocks costs as little for each as one home's.
create view duties.due as
select c.rule, c.home_id, c.child_id, c.staff_id, c.record, c.record_id, c.what, c.starts_at, c.starts_on, c.fixed_on, c.done_at,
       r.unit, coalesce(s.amount, r.amount) as amount, s.amount is not null as own, r.owner_roles, r.warn_hours, r.ended_by,
       f.until_on as deferred_to,
       coalesce(duties.end_of(f.until_on), duties.due_at(r.unit, coalesce(s.amount, r.amount), c.starts_at, c.starts_on, c.fixed_on))
           as due_at
  from duties.clock c
  join duties.rule r on r.key = c.rule
  left join lateral (select t.amount from duties.setting t
                      where t.rule = c.rule and t.from_on <= coalesce(c.starts_on, duties.day_of(c.starts_at))
                      order by t.from_on desc limit 1) s on true
  left join lateral (select d.kind, d.until_on from duties.relief d
                      where d.rule = c.rule and d.record = c.record and d.record_id = c.record_id and d.decision = 'APPROVED'
                      order by d.decided_at desc, d.id desc limit 1) f on true
 where f.kind is distinct from 'EXEMPTION';

grant select on all tables in schema duties to ${app_role};
grant insert on duties.setting, duties.relief to ${app_role};
grant update (version, decision, words, decided_by, decided_at) on duties.relief to ${app_role};
grant usage on all sequences in schema duties to ${app_role};
grant select on workforce.clock, occupancy.clock, reg44.clock to ${app_role};
grant select, insert on workforce.achievement to ${app_role};
grant usage on all sequences in schema workforce to ${app_role};

select audit.enrol('duties.bank_holiday', 'as long as the system', 'holds no person', true, 'day');
select audit.enrol('duties.rule', 'as long as the system', 'holds no person', true, 'key');
select audit.enrol('duties.setting', 'as long as the system', 'names who set it');
select audit.enrol('duties.relief', 'as long as the record it concerns', 'shown to the person it is about');
select audit.enrol('workforce.achievement', '25 years after leaving work with children', 'shown to the person');

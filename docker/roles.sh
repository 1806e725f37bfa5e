#!/bin/sh
# Runs once, when the database is made: the application's role, which may not change structure.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$HOMES_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role homes_app login nosuperuser nocreatedb nocreaterole password :'password';
revoke all on database homes from public;
grant connect on database homes to homes_app;
SQL

/** Starts the whole system on one machine: its PostgreSQL, its migrations and its server. Never inside the WAR. */
package uk.homes.launcher;

/** What the tests of the running system share: one server, one database, one browser for a whole run. */
package uk.homes.testing;

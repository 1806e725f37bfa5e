/**
 * The papers that leave the building: the visitor's report and the committee's progress report, as PDF that a screen
 * reader can follow. It is given plain records and knows neither who may read a paper nor where its words are kept.
 */
package uk.homes.reports;

package uk.homes.testing.inside;

import jakarta.enterprise.context.Dependent;
import uk.homes.access.Permission;
import uk.homes.web.Page;

/** The address at which tests are asked to run inside the server. It is in the archive with the tests, never in the WAR. */
@Dependent
@Page(path = "/ArquillianServletRunnerEE9", permits = Permission.ANYONE)
public class TestRunnerAddress {}

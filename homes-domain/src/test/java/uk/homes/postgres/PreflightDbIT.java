package uk.homes.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PreflightDbIT {

    private static final String URL = TestDatabase.url();
    private static final String OWNER = TestDatabase.ownerUser();
    private static final String APP = TestDatabase.appUser();

    @Test
    void an_owner_of_the_database_and_a_role_that_owns_nothing_are_all_it_takes() {
        assertThatCode(() -> {
                    Migrations.check(URL, APP, TestDatabase.appPassword());
                    Migrations.checkOwner(URL, OWNER, TestDatabase.ownerPassword(), APP);
                })
                .doesNotThrowAnyException();
        assertThat(Migrations.appOwns(URL, OWNER, TestDatabase.ownerPassword(), APP))
                .isFalse();
    }

    @Test
    void an_owner_who_is_to_run_the_application_is_told_that_nothing_is_refused_to_it() {
        assertThat(Migrations.appOwns(URL, OWNER, TestDatabase.ownerPassword(), OWNER))
                .isTrue();
    }

    @Test
    void a_role_that_is_not_there_is_asked_for_by_name() {
        assertThatThrownBy(() -> Migrations.checkOwner(URL, OWNER, TestDatabase.ownerPassword(), "homes_nobody"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("create role homes_nobody login")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_role_that_may_not_create_schemas_says_what_its_administrator_has_to_do() {
        assertThatThrownBy(() -> Migrations.checkOwner(URL, APP, TestDatabase.appPassword(), APP))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("alter database homes owner to " + APP)
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_wrong_password_and_a_closed_port_are_each_said_in_one_line() {
        assertThatThrownBy(() -> Migrations.check(URL, APP, "wrong"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not let " + APP + " in")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> Migrations.check("jdbc:postgresql://127.0.0.1:1/homes", APP, "any"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_migration_that_is_refused_says_why_in_one_line() {
        assertThatThrownBy(() -> Migrations.run(URL, APP, TestDatabase.appPassword(), APP))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("permission denied")
                .hasMessageNotContaining("\n");
    }
}

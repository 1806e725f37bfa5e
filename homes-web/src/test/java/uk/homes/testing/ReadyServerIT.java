package uk.homes.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InServer
class ReadyServerIT {

    @Resource(mappedName = "java:app/jdbc/homes")
    private DataSource database;

    @Test
    void the_application_signs_in_to_the_database_with_the_role_that_cannot_change_structure() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("select current_user, current_setting('statement_timeout'),"
                        + " has_schema_privilege('public', 'create')")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("homes_app");
            assertThat(answer.getString(2)).isEqualTo("1min");
            assertThat(answer.getBoolean(3)).isFalse();
        }
    }

    @Test
    @RunAsClient
    void ready_says_so_without_a_session_and_without_naming_the_server() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(TestServer.url() + "/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ready\n");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }
}

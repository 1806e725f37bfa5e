package uk.homes.ofsted;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the largest file and puts its rows beside the records, in a Java of its own whose memory a test limits. */
final class PreviewAlone {

    private PreviewAlone() {}

    public static void main(String[] arguments) throws IOException {
        String password;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            password = in.readLine();
        }
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                        "homes",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.jdbc.driver",
                                "org.postgresql.Driver",
                                "jakarta.persistence.jdbc.url",
                                arguments[0],
                                "jakarta.persistence.jdbc.user",
                                arguments[1],
                                "jakarta.persistence.jdbc.password",
                                password));
                EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            ProviderFile file = ProviderFile.open(Files.real(2025), Files.name(2025), null);
            new Staging(em, Long.parseLong(arguments[2]), file.year()).all(file);
            em.getTransaction().commit();
            System.out.println("staged " + file.rowsRead() + " rows");
        }
    }
}

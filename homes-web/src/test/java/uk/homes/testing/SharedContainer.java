package uk.homes.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import uk.homes.postgres.CannotStart;

/** Arquillian's view of the shared server: the first class deploys, every later one finds the same archive there. */
public class SharedContainer implements DeployableContainer<SharedContainer.NoConfiguration> {

    private static final Path ARCHIVE = Build.own("homes-with-tests").resolve("homes.war");

    private boolean deployed;

    /** There is nothing to configure. */
    public static class NoConfiguration implements ContainerConfiguration {
        @Override
        public void validate() {
            // nothing can be wrong
        }
    }

    @Override
    public Class<NoConfiguration> getConfigurationClass() {
        return NoConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try {
            if (!deployed) {
                Files.createDirectories(ARCHIVE.getParent());
                archive.as(ZipExporter.class).exportTo(ARCHIVE.toFile(), true);
                deployed = true;
            }
            TestServer.deploy(ARCHIVE);
        } catch (IOException full) {
            throw new DeploymentException(full.getMessage(), full);
        } catch (CannotStart sentence) {
            throw new DeploymentException(sentence.getMessage(), sentence);
        }
        HTTPContext context = new HTTPContext("127.0.0.1", TestServer.port());
        context.add(new Servlet("ArquillianServletRunnerEE9", ""));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class uses it too
    }
}

package uk.homes.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Tells Arquillian to use the shared server, and what is deployed there. */
public class SharedContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, SharedContainer.class);
        builder.override(
                DeploymentScenarioGenerator.class,
                AnnotationDeploymentScenarioGenerator.class,
                EverythingInOneArchive.class);
    }

    /** The real WAR, all server tests, and the assertions they use. */
    public static class EverythingInOneArchive implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            WebArchive war = ShrinkWrap.create(ZipImporter.class, "homes.war")
                    .importFrom(new File("target/homes.war"))
                    .as(WebArchive.class);
            GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                    .importDirectory(new File("target/test-classes"))
                    .as(GenericArchive.class);
            war.merge(tests, "WEB-INF/classes", EverythingInOneArchive::runsInside);
            war.addAsLibrary(library(Assertions.class));
            return List.of(new DeploymentDescription("_DEFAULT_", war).shouldBeTestable(true));
        }

        private static boolean runsInside(ArchivePath path) {
            return Filters.include(".*ServerIT(\\$.*)?\\.class|.*/matrix\\.csv").include(path)
                    || Filters.include(".*/uk/homes/testing/(inside/.*|InServer\\.class)")
                            .include(path);
        }

        private static File library(Class<?> type) {
            try {
                return Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toFile();
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

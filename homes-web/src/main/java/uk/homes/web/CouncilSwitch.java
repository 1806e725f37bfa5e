package uk.homes.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves the council's sign-in out unless HOMES_AUTH=oidc asks for it, and refuses to start on half of its settings. */
public class CouncilSwitch implements Extension {

    private final CouncilSignIn settings;

    public CouncilSwitch() {
        this(new CouncilSignIn());
    }

    CouncilSwitch(CouncilSignIn settings) {
        this.settings = settings;
    }

    void leaveOut(@Observes ProcessAnnotatedType<CouncilMechanism> mechanism) {
        if (!settings.isOn()) {
            mechanism.veto();
        }
    }

    void refuseHalfSettings(@Observes AfterDeploymentValidation validation) {
        settings.problems().forEach(problem -> validation.addDeploymentProblem(new IllegalStateException(problem)));
    }
}

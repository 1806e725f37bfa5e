package uk.homes.reports;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, the validator that archives and auditors use, what a PDF gets wrong. */
final class Verapdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {}

    /** Each failed rule with its clause, where it failed and why; none when the PDF conforms. */
    static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Verapdf::words)
                    .distinct()
                    .toList();
            return result.isCompliant() || !failures.isEmpty() ? failures : List.of("not compliant, without a reason");
        }
    }

    private static String words(TestAssertion failed) {
        return "%s test %d: %s at %s"
                .formatted(
                        failed.getRuleId().getClause(),
                        failed.getRuleId().getTestNumber(),
                        failed.getMessage(),
                        failed.getLocation().getContext());
    }
}

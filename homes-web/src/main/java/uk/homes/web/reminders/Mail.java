package uk.homes.web.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import uk.homes.reminders.Letter;
import uk.homes.reminders.Post;

/**
 * The council's mail server. Off until HOMES_MAIL_HOST and HOMES_MAIL_FROM say where and in whose name; HOMES_MAIL_PORT,
 * HOMES_MAIL_USER, HOMES_MAIL_PASSWORD and HOMES_MAIL_TLS (starttls, tls or off) say the rest.
 */
@ApplicationScoped
public class Mail implements Post {

    private static final Logger LOG = Logger.getLogger(Mail.class.getName());
    private static final String PATIENCE_MILLIS = "20000";

    @Inject
    Config config;

    @Inject
    LetterWords words;

    /** Whether there is a mail server. */
    public boolean configured() {
        return of("host").isPresent() && of("from").isPresent();
    }

    @Override
    public void send(Letter letter) {
        try {
            MimeMessage message = new MimeMessage(session());
            message.setFrom(new InternetAddress(of("from").orElseThrow(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.mail(), true));
            message.setSubject(words.subject(letter), StandardCharsets.UTF_8.name());
            message.setText(words.body(letter), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(new Date());
            Transport.send(message);
        } catch (MessagingException refused) {
            String why = why(refused);
            LOG.warning(() -> "The mail server " + of("host").orElse("") + " did not take a letter: " + why);
            throw new NotPosted(why, refused);
        }
    }

    /** All that is known: that a certificate is not trusted, for one, only the last cause says. One line. */
    private static String why(Throwable refused) {
        StringBuilder why = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            String words =
                    String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
            if (why.indexOf(words) < 0) {
                why.append(why.isEmpty() ? "" : ": ").append(words);
            }
        }
        return why.toString();
    }

    private Session session() {
        Properties properties = new Properties();
        String tls = of("tls").orElse("starttls");
        properties.put("mail.smtp.host", of("host").orElseThrow());
        properties.put("mail.smtp.port", of("port").orElse(tls.equals("tls") ? "465" : "587"));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        Optional<String> user = of("user");
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        user.orElse(null), of("password").orElse(""));
            }
        });
    }

    private Optional<String> of(String key) {
        return config.getOptionalValue("homes.mail." + key, String.class);
    }
}

package uk.homes.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/** Someone who signs in. They are never deleted, only disabled: the trail must be able to name them. */
@Entity
@Table(schema = "access", name = "person")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access.person")
    @SequenceGenerator(name = "access.person", schema = "access", sequenceName = "person_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(name = "sign_in_name")
    private String signInName;

    private String name;

    @Column(name = "post_title")
    private String postTitle;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "council_login")
    private String councilLogin;

    @Column(name = "childrens_service")
    private boolean childrensService;

    private boolean commissions;
    private boolean fictional;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    Person(NewPerson command, Instant now) {
        signInName = command.signInName() == null ? null : command.signInName().toLowerCase(Locale.ROOT);
        name = command.name();
        postTitle = command.postTitle();
        councilLogin = CouncilLogin.tidy(command.councilLogin());
        childrensService = command.childrensService();
        commissions = command.commissions();
        fictional = command.fictional();
        createdAt = now;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    /** Whether they have a name here to sign in with. */
    boolean signsInHere() {
        return signInName != null;
    }

    boolean disabled() {
        return disabledAt != null;
    }

    void password(String hash) {
        passwordHash = hash;
    }

    void councilLogin(String login) {
        councilLogin = login;
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
    }
}

package uk.homes.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import uk.homes.shared.Rows;
import uk.homes.shared.RuleBroken;

/**
 * Slows down guessing. Five wrong passwords for a name, or sixty from one address, within a quarter of an hour are refused
 * until it has passed; the refusal says so. Real time is used: a demonstration's clock must not loosen it.
 */
@ApplicationScoped
class Attempts {

    private static final int PER_NAME = 5;
    private static final int PER_ADDRESS = 60;

    private static final String FAILED =
            """
            select coalesce(sum(case when sign_in_name = :name and at > coalesce((select max(at) from access.attempt
                        where sign_in_name = :name and succeeded), '-infinity') then 1 else 0 end), 0),
                   coalesce(sum(case when address = :address then 1 else 0 end), 0)
              from access.attempt
             where not succeeded and at > clock_timestamp() - interval '15 minutes'
               and (sign_in_name = :name or address = :address)""";

    @Inject
    EntityManager em;

    @Transactional(TxType.REQUIRED)
    void refuseIfTooMany(String name, String address) {
        Count failed = Rows.of(em, FAILED)
                .with("name", name)
                .with("address", known(address))
                .first(Count.class)
                .orElseThrow();
        RuleBroken.when(failed.byName() >= PER_NAME || failed.byAddress() >= PER_ADDRESS, "access.signIn.tooMany");
    }

    @Transactional(TxType.REQUIRES_NEW)
    void record(String name, String address, boolean succeeded) {
        Rows.of(
                        em,
                        """
                        insert into access.attempt (sign_in_name, address, succeeded)
                        values (left(:name, 100), :address, :succeeded)""")
                .with("name", name.replace('\0', ' '))
                .with("address", known(address))
                .with("succeeded", succeeded)
                .change();
    }

    private static String known(String address) {
        return address == null ? "unknown" : address;
    }

    private record Count(long byName, long byAddress) {}
}

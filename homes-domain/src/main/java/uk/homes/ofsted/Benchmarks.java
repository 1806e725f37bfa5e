package uk.homes.ofsted;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import uk.homes.access.Caller;
import uk.homes.access.Door;
import uk.homes.access.Permission;
import uk.homes.access.Permits;
import uk.homes.shared.Rows;

/** Our homes beside others, as Ofsted judged them, year by year. */
@Door
public class Benchmarks {

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * How many children's homes of each group had which judgement, year by year. Secure homes, residential special schools and
     * supported accommodation are not among them.
     *
     * @param size homes of this size only, or {@code null} for all
     */
    @Permits(value = Permission.OFSTED_READ, kind = Permits.Kind.READS)
    public List<FigureRow> figures(SizeBand size) {
        return Rows.of(
                        em,
                        """
                        with own as (select o.urn from %s o where o.home_id = any (cast(:scope as bigint[]))),
                        regions as (select distinct lower(p.region) as region
                                      from ofsted.provider_year p join own on own.urn = p.urn)
                        select p.year, g.name, p.overall, count(*)
                        from ofsted.provider_year p
                        cross join lateral (values
                            ('OURS', p.urn in (select urn from own)),
                            ('REGION_COUNCIL', p.sector = 'COUNCIL' and lower(p.region) in (select region from regions)),
                            ('REGION_ALL', lower(p.region) in (select region from regions)),
                            ('ENGLAND_COUNCIL', p.sector = 'COUNCIL'),
                            ('ENGLAND_ALL', true)) g (name, counts)
                        where p.provision = 'CHILDRENS_HOME' and g.counts
                          and (cast(:least as integer) is null or p.places between cast(:least as integer)
                               and cast(:most as integer))
                        group by p.year, g.name, p.overall order by p.year, g.name, p.overall"""
                                .formatted(OwnHomes.OWN))
                .with("scope", caller.scope(Permission.OFSTED_READ).array())
                .with("least", size == null ? null : size.least())
                .with("most", size == null ? null : size.most())
                .as(FigureRow.class);
    }
}

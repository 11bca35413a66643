package cn.denggao.administration.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The nation's authority and the provinces', with which a new installation begins: the
 * platform's operator registers them, and everything below is each province's own.
 */
@Service
@Transactional
public class FoundingAuthorities {

	/** Levels that report to nobody, the highest first. */
	public static final Set<Level> LEVELS = EnumSet.of(Level.NATION, Level.PROVINCE);

	private final RegisterDesk desk;

	private final OrganisationDirectory organisations;

	private final ChangingOrganisations changing;

	private final OfficialClock clock;

	FoundingAuthorities(RegisterDesk desk, OrganisationDirectory organisations, ChangingOrganisations changing,
			OfficialClock clock) {
		this.desk = desk;
		this.organisations = organisations;
		this.changing = changing;
		this.clock = clock;
	}

	/** Those that exist, the nation's first, then by id. */
	@Transactional(readOnly = true)
	public List<AuthoritySummary> all() {
		desk.requireOperator();
		return organisations.authorities()
			.stream()
			.filter(authority -> LEVELS.contains(authority.level()))
			.sorted(Comparator.comparing(AuthoritySummary::level)
				.reversed()
				.thenComparing(authority -> authority.id().value()))
			.toList();
	}

	/** Registers one. */
	public void open(AuthoritySummary authority) {
		desk.requireOperator();
		if (!LEVELS.contains(authority.level())) {
			throw Refused.at("level", "administration.organisation.choose");
		}
		if (authority.level() == Level.PROVINCE && authority.region().isEmpty()) {
			throw Refused.at("region", "administration.organisation.region-missing");
		}
		changing.found(authority, clock.today());
		desk.record("organisation.opened", authority.id(),
				Map.of("name", authority.name(), "level", authority.level().name()));
	}

	/** Another name from a day on; papers keep the former one. */
	public void rename(OrganisationId id, String name, LocalDate from) {
		if (all().stream().noneMatch(authority -> authority.id().equals(id))) {
			throw Refused.at("renamed", "administration.organisation.choose");
		}
		changing.change(id, What.NAME, name, from, clock.today());
		desk.record("organisation.name-changed", id, Map.of("present", name, "from", from.toString()));
	}

}

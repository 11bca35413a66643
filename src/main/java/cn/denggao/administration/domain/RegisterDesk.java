package cn.denggao.administration.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationSearch;

import org.springframework.stereotype.Component;

/**
 * A province's system administrator keeps the register of the province's own tree, the
 * platform's operator, who belongs to no organisation of it, what stands above; for
 * everybody else there is none.
 */
@Component
public class RegisterDesk {

	private final CurrentActor current;

	private final OrganisationDirectory organisations;

	private final OrganisationSearch search;

	private final AuditTrail trail;

	RegisterDesk(CurrentActor current, OrganisationDirectory organisations, OrganisationSearch search,
			AuditTrail trail) {
		this.current = current;
		this.organisations = organisations;
		this.search = search;
		this.trail = trail;
	}

	/** The province whose tree the acting person keeps. */
	public OrganisationId province() {
		var actor = current.get();
		if (!actor.has(Role.SYS_ADMIN.code()) || actor.organisation().isBlank()) {
			throw Refused.notFound();
		}
		var own = organisations.authority(OrganisationId.of(actor.organisation()));
		if (own.level() != Level.PROVINCE) {
			throw Refused.notFound();
		}
		return own.id();
	}

	/**
	 * Whether the acting person runs the platform and belongs to no organisation in it.
	 */
	public boolean isOperator() {
		var actor = current.get();
		return actor.has(Role.SYS_ADMIN.code()) && !actor.organisation().isBlank()
				&& !search.knows(OrganisationId.of(actor.organisation()));
	}

	/** Refused, as not found, to all but the platform's operator. */
	public void requireOperator() {
		if (!isOperator()) {
			throw Refused.notFound();
		}
	}

	/** For whom the acting person keeps the table of regions. */
	public OrganisationId regionKeeper() {
		return isOperator() ? OrganisationId.of(current.get().organisation()) : province();
	}

	/** Refuses what is not in that tree. */
	public OrganisationId require(OrganisationId id) {
		if (!search.isUnder(province(), id)) {
			throw Refused.notFound();
		}
		return id;
	}

	/** Refuses a superior that is not in that tree, by the field. */
	void requireAbove(String field, OrganisationId above) {
		if (!search.isUnder(province(), above)) {
			throw Refused.at(field, "organisation.superior-unknown", above.value());
		}
	}

	void record(String action, OrganisationId id, Map<String, ?> facts) {
		trail.record(action, Subject.of("organisation", id.value()), facts);
	}

}

package cn.denggao.discipline.domain;

import java.util.EnumSet;
import java.util.Set;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationSearch;

import org.springframework.stereotype.Component;

/**
 * Who does what: the office of a hospital drafts, its principal confirms, its people
 * read; authorities read what hospitals below them have confirmed. For everybody else
 * there is nothing.
 */
@Component
public class DisciplineDesk {

	/** Who reads what the own hospital does. */
	public static final Set<Role> HOSPITAL = EnumSet.range(Role.HOSPITAL_APPLICANT, Role.QC_OFFICER);

	private final CurrentActor actor;

	private final OrganisationSearch tree;

	DisciplineDesk(CurrentActor actor, OrganisationSearch tree) {
		this.actor = actor;
		this.tree = tree;
	}

	/** The hospital's office at work. */
	Actor office() {
		return holding(Set.of(Role.HOSPITAL_DEPT));
	}

	Actor principal() {
		return holding(Set.of(Role.HOSPITAL_PRINCIPAL));
	}

	Actor reader() {
		return holding(HOSPITAL);
	}

	/** An officer or leader of an authority. */
	Actor overseer() {
		return holding(Role.commissions());
	}

	/** An officer of a province's authority. */
	Actor province() {
		return holding(Set.of(Role.HC_PROVINCE));
	}

	public boolean isProvince() {
		return holds(Set.of(Role.HC_PROVINCE));
	}

	public boolean isOffice() {
		return actor.get().has(Role.HOSPITAL_DEPT.code());
	}

	public boolean isPrincipal() {
		return actor.get().has(Role.HOSPITAL_PRINCIPAL.code());
	}

	/** Whether somebody of a hospital is reading. */
	public boolean isHospital() {
		return holds(HOSPITAL);
	}

	/** Whether the person works in this hospital. */
	boolean isOf(String hospital) {
		return holds(HOSPITAL) && actor.get().organisation().equals(hospital);
	}

	/** Whether the person's authority is above this hospital today. */
	boolean oversees(String hospital) {
		return holds(Role.commissions())
				&& tree.isUnder(OrganisationId.of(actor.get().organisation()), OrganisationId.of(hospital));
	}

	private Actor holding(Set<Role> roles) {
		if (!holds(roles)) {
			throw Refused.notFound();
		}
		return actor.get();
	}

	private boolean holds(Set<Role> roles) {
		return roles.stream().anyMatch(role -> actor.get().has(role.code()));
	}

}

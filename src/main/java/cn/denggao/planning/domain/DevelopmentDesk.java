package cn.denggao.planning.domain;

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
 * Who does what with hospitals' plans: the office drafts, the principal confirms, the
 * hospital's people read; authorities above read what is confirmed.
 */
@Component
public class DevelopmentDesk {

	/** Who reads what the own hospital plans. */
	public static final Set<Role> HOSPITAL = EnumSet.range(Role.HOSPITAL_APPLICANT, Role.QC_OFFICER);

	private final CurrentActor actor;

	private final OrganisationSearch tree;

	DevelopmentDesk(CurrentActor actor, OrganisationSearch tree) {
		this.actor = actor;
		this.tree = tree;
	}

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

	public boolean isOffice() {
		return holds(actor.get(), Set.of(Role.HOSPITAL_DEPT));
	}

	public boolean isPrincipal() {
		return holds(actor.get(), Set.of(Role.HOSPITAL_PRINCIPAL));
	}

	/** Whether somebody of a hospital is reading. */
	public boolean isHospital() {
		return holds(actor.get(), HOSPITAL);
	}

	/** Whether this person may read this version. */
	boolean mayRead(Actor person, DevelopmentPlan plan) {
		if (holds(person, HOSPITAL) && person.organisation().equals(plan.hospital())) {
			return true;
		}
		return plan.status() == DevelopmentStatus.CONFIRMED && holds(person, Role.commissions())
				&& tree.isUnder(OrganisationId.of(person.organisation()), OrganisationId.of(plan.hospital()));
	}

	private Actor holding(Set<Role> roles) {
		if (!holds(actor.get(), roles)) {
			throw Refused.notFound();
		}
		return actor.get();
	}

	private static boolean holds(Actor person, Set<Role> roles) {
		return roles.stream().anyMatch(role -> person.has(role.code()));
	}

}

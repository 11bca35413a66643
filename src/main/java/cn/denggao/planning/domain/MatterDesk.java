package cn.denggao.planning.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/**
 * Who does what with matters: officers of a health authority record and close, a
 * department beside it, or the officers themselves, answer. Nobody else sees them.
 */
@Component
public class MatterDesk {

	/** Departments beside an authority. */
	public static final Set<Role> DEPARTMENTS = EnumSet.of(Role.FINANCE_DEPT, Role.TCM_AUTHORITY,
			Role.DEVELOPMENT_REFORM_DEPT, Role.HUMAN_RESOURCES_DEPT, Role.SCIENCE_DEPT, Role.EDUCATION_DEPT);

	private final CurrentActor actor;

	MatterDesk(CurrentActor actor) {
		this.actor = actor;
	}

	/** Everybody who has to do with matters. */
	public static Set<Role> people() {
		var people = EnumSet.copyOf(Role.commissions());
		people.addAll(DEPARTMENTS);
		return people;
	}

	Actor officer() {
		return holding(Role.officers());
	}

	/** An officer, a leader, or somebody of a department. */
	/** Whoever has to do with matters; for all others there are none. */
	public Actor reader() {
		return holding(people());
	}

	public boolean isOfficer() {
		return holds(Role.officers());
	}

	/** Whether this person's authority has recorded it, or the department is asked. */
	boolean mayRead(Matter matter) {
		var person = actor.get();
		return person.organisation().equals(matter.authority())
				&& (holds(Role.commissions()) || person.has(matter.department().code()));
	}

	/** Whether this person is one of those asked. */
	boolean mayAnswer(Matter matter) {
		var person = actor.get();
		return person.organisation().equals(matter.authority()) && person.has(matter.department().code());
	}

	/** The roles of departments that this person holds. */
	List<String> departments() {
		return people().stream().map(Role::code).filter(actor.get()::has).toList();
	}

	/** Whether the person is of the authority itself. */
	boolean isCommission() {
		return holds(Role.commissions());
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

package cn.denggao.application.domain.veto;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.veto.Veto.State;
import cn.denggao.application.domain.TakingOutVetoed;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.VetoKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer of the province records a veto with its evidence, a leader confirms it; it
 * is lifted in the same way, and never by one person alone (domain §5.7).
 */
@Service
@Transactional
public class DecidingVeto {

	private static final int SHORTEST = 10;

	private static final int LONGEST = 2000;

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	private final Vetoes vetoes;

	private final HospitalVetoes hospitals;

	private final ApplyingHospitals applying;

	private final TakingOutVetoed takingOut;

	private final CurrentActor current;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final VetoMail mail;

	DecidingVeto(ProjectVisibility visibility, ProjectDirectory projects, OrganisationDirectory organisations,
			RoundDirectory rounds, Vetoes vetoes, HospitalVetoes hospitals, ApplyingHospitals applying,
			TakingOutVetoed takingOut, CurrentActor current, OfficialClock clock, AuditTrail trail, VetoMail mail) {
		this.applying = applying;
		this.mail = mail;
		this.rounds = rounds;
		this.hospitals = hospitals;
		this.visibility = visibility;
		this.projects = projects;
		this.organisations = organisations;
		this.vetoes = vetoes;
		this.takingOut = takingOut;
		this.current = current;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Those of the project's hospital and its partners that the deciding authority or one
	 * below it found.
	 */
	@Transactional(readOnly = true)
	public List<Veto> of(ProjectId project) {
		if (!may(project, Role.HC_DECIDER) && !may(project, Role.HC_DECIDER_LEADER)) {
			throw Refused.notFound();
		}
		return vetoes.of(answering(project)).stream().filter(veto -> answersTo(veto, project)).toList();
	}

	/** Requests for lifting one of them that were refused, the newest first. */
	@Transactional(readOnly = true)
	public List<Refusal> refusals(Veto veto) {
		return vetoes.refusals(veto.id());
	}

	@Transactional(readOnly = true)
	public boolean may(ProjectId project, Role role) {
		return visibility.maySee(project, current.get()) && visibility.mayAct(project, current.get(), role.code());
	}

	/**
	 * Found by one person; it does not count yet.
	 * @param hospital which of those that apply together; blank where there is only one
	 */
	public void record(ProjectId project, String hospital, String kind, String facts) {
		require(project, Role.HC_DECIDER);
		var accused = applying.named(project, hospital);
		var found = Arrays.stream(VetoKind.values())
			.filter(each -> each.name().equals(kind))
			.findFirst()
			.orElseThrow(() -> Refused.at("kind", "application.veto.kind-missing"));
		vetoes.add(project, authority(project), accused.value(), found, said("facts", facts), current.get().login(),
				clock.now());
		note("application.veto-recorded", project, Map.of("kind", found.name(), "hospital", accused.value()));
	}

	/** Taken back before anybody has answered. */
	public void withdraw(ProjectId project, UUID id) {
		require(project, Role.HC_DECIDER);
		var veto = inState(project, id, State.RECORDED);
		vetoes.withdraw(id, current.get().login(), clock.now());
		note("application.veto-withdrawn", project, Map.of("kind", veto.kind().name()));
	}

	/**
	 * Confirmed by another: it takes what the hospital has in the competition out of it
	 * where the programme says so.
	 */
	public void confirm(ProjectId project, UUID id) {
		require(project, Role.HC_DECIDER_LEADER);
		var hospital = accused(project, id);
		hospitals.decide(hospital);
		var veto = inState(project, id, State.RECORDED);
		requireOther(veto.foundBy());
		var held = takingOut.held(authority(project), hospital, veto.kind());
		vetoes.confirm(id, current.get().login(), clock.now());
		note("application.veto-confirmed", project, Map.of("kind", veto.kind().name()));
		held.forEach(each -> takingOut.takeOut(each, hospital, veto.kind()));
	}

	/** Dismissed by another with a reason that whoever recorded it is told. */
	public void dismiss(ProjectId project, UUID id, String reason) {
		require(project, Role.HC_DECIDER_LEADER);
		var veto = inState(project, id, State.RECORDED);
		requireOther(veto.foundBy());
		var why = said("reason", reason);
		vetoes.dismiss(id, why, current.get().login(), clock.now());
		note("application.veto-dismissed", project, Map.of("kind", veto.kind().name(), "reason", why));
		mail.refused("dismissed", project, veto, veto.foundBy(), why);
	}

	/** Asks for lifting; it goes on counting. */
	public void askLift(ProjectId project, UUID id, String reason) {
		require(project, Role.HC_DECIDER);
		var veto = inState(project, id, State.IN_FORCE);
		vetoes.askLift(id, said("reason", reason), current.get().login());
		note("application.veto-lift-asked", project, Map.of("kind", veto.kind().name()));
	}

	/** The request is taken back; the veto goes on counting. */
	public void withdrawLift(ProjectId project, UUID id) {
		require(project, Role.HC_DECIDER);
		var veto = inState(project, id, State.LIFT_ASKED);
		vetoes.withdrawLift(id);
		note("application.veto-lift-withdrawn", project, Map.of("kind", veto.kind().name(), "reason", veto.lift()));
	}

	/** Lifted by another; what the veto took out stays out. */
	public void lift(ProjectId project, UUID id) {
		require(project, Role.HC_DECIDER_LEADER);
		var veto = inState(project, id, State.LIFT_ASKED);
		requireOther(veto.liftAskedBy());
		vetoes.lift(id, current.get().login(), clock.now());
		note("application.veto-lifted", project, Map.of("kind", veto.kind().name()));
	}

	/** Refused by another, with a reason; the veto goes on counting. */
	public void refuseLift(ProjectId project, UUID id, String reason) {
		require(project, Role.HC_DECIDER_LEADER);
		var veto = inState(project, id, State.LIFT_ASKED);
		requireOther(veto.liftAskedBy());
		var why = said("reason", reason);
		vetoes.refuseLift(veto, why, current.get().login(), clock.now());
		note("application.veto-lift-refused", project, Map.of("kind", veto.kind().name()));
		mail.refused("lift-refused", project, veto, veto.liftAskedBy(), why);
	}

	private void require(ProjectId project, Role role) {
		visibility.requireActor(project, current.get(), role.code());
	}

	private Veto inState(ProjectId project, UUID id, State state) {
		var veto = vetoes.locked(id, answering(project))
			.filter(found -> answersTo(found, project))
			.orElseThrow(Refused::notFound);
		if (veto.state() != state) {
			throw Refused.tooLate("application.veto.not-in-state");
		}
		return veto;
	}

	private void requireOther(String first) {
		if (current.get().login().equals(first)) {
			throw Refused.because("application.veto.same-person");
		}
	}

	private static String said(String field, String typed) {
		var text = typed.strip();
		if (TypedText.length(text) < SHORTEST || TypedText.length(text) > LONGEST) {
			throw Refused.at(field, "application.veto.words", SHORTEST, LONGEST);
		}
		return text;
	}

	/** Others' vetoes count as well, but are theirs to tell of and to lift. */
	private boolean answersTo(Veto veto, ProjectId project) {
		var deciding = authority(project);
		return Stream.concat(organisations.upFrom(veto.authority()).stream(), organisations.nation().stream())
			.anyMatch(above -> above.id().equals(deciding));
	}

	private OrganisationId authority(ProjectId project) {
		return rounds.require(projects.require(project).round()).organisation();
	}

	/** Every hospital that this application's hospitals stand for. */
	private List<String> answering(ProjectId project) {
		return applying.ever(project).stream().flatMap(each -> hospitals.answeredBy(each).stream()).toList();
	}

	/** Read before anything is held: a veto never changes its hospital. */
	private OrganisationId accused(ProjectId project, UUID id) {
		return vetoes.of(answering(project))
			.stream()
			.filter(veto -> veto.id().equals(id))
			.map(Veto::hospital)
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	private void note(String action, ProjectId project, Map<String, ?> facts) {
		trail.record(action, Subject.of("project", project), facts);
	}

}

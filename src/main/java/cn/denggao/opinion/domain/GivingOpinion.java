package cn.denggao.opinion.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An office gives its opinion at a step that may stand in any process. */
@Service
@Transactional
class GivingOpinion implements FormUseCase {

	private final Opinions opinions;

	private final OpinionProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	GivingOpinion(Opinions opinions, OpinionProcess process, CurrentActor actor, OfficialClock clock,
			AuditTrail audit) {
		this.opinions = opinions;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "record-opinion";
	}

	@Override
	public Optional<String> family() {
		return Optional.of("opinion-");
	}

	@Override
	public Set<String> decides() {
		return Set.of("opinion");
	}

	@Override
	public boolean isReadByOffices() {
		return true;
	}

	@Override
	public void answer(FormAnswer answer) {
		var step = process.step(answer.taskId());
		var opinion = new Opinion(answer, step).givenBy(actor.get(), roleIn(step.groups(), actor.get()), clock.now());
		opinions.save(opinion);
		process.decided(answer.taskId(), together(opinion.decision(), answer.taskId()));
		audit.record("opinion.given", subject(answer, step), Map.of("process", answer.process(), "step", answer.task(),
				"name", answer.name(), "form", answer.form(), "decision", opinion.decision().name()));
	}

	/** Of opinions asked for at the same time, one that disagrees is enough. */
	private OpinionDecision together(OpinionDecision own, String task) {
		return opinions.isOpposedBeside(task) ? OpinionDecision.DISAGREED : own;
	}

	private static Optional<String> roleIn(Set<String> groups, Actor actor) {
		return Arrays.stream(Role.values())
			.filter(role -> actor.has(role.code()) && groups.contains(role.groupIn(actor.organisation())))
			.map(Role::code)
			.findFirst();
	}

	private static Subject subject(FormAnswer answer, OpinionProcess.OpenStep step) {
		return step.project()
			.map(project -> Subject.of("project", project))
			.orElseGet(() -> Subject.of("case", answer.businessKey()));
	}

}

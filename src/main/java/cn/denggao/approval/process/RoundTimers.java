package cn.denggao.approval.process;

import java.time.Instant;
import java.util.Map;

import cn.denggao.approval.process.ProgrammeRoundModel.Elements;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundProcess;
import cn.denggao.programme.RoundRules;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/**
 * Starts the process of a round and moves its dates: variable and timer together, or the
 * next migration would bring the old date back (processes §2.8).
 */
@Component
class RoundTimers implements RoundProcess {

	private final ProcessStarts starts;

	private final RuntimeService runtime;

	private final ManagementService management;

	RoundTimers(ProcessStarts starts, RuntimeService runtime, ManagementService management) {
		this.starts = starts;
		this.runtime = runtime;
		this.management = management;
	}

	@Override
	public void begin(RoundId round, Instant closesAt, Instant recommendationClosesAt) {
		starts.start(ProgrammeRoundModel.KEY, round.toString(), Variables.ROUND_ID.with(round),
				Variables.CLOSES_AT.with(closesAt), Variables.RECOMMENDATION_CLOSES_AT.with(recommendationClosesAt));
	}

	@Override
	public void deadlineMoved(RoundId round, Instant closesAt, Instant recommendationClosesAt) {
		var instance = runtime.createProcessInstanceQuery()
			.processDefinitionKey(ProgrammeRoundModel.KEY)
			.processInstanceBusinessKey(round.toString())
			.singleResult();
		if (instance == null) {
			throw Refused.tooLate("approval.round.not-running");
		}
		var dates = Map.ofEntries(Variables.CLOSES_AT.with(closesAt),
				Variables.RECOMMENDATION_CLOSES_AT.with(recommendationClosesAt));
		runtime.setVariables(instance.getId(), dates);
		follow(instance.getId(), Elements.WINDOW_CLOSES);
		follow(instance.getId(), Elements.RECOMMENDATION_CLOSES);
	}

	@Override
	public RoundRules.Versions newestVersions() {
		return new RoundRules.Versions(starts.newestVersion("review-stage"), starts.newestVersion("expert-scoring"));
	}

	private void follow(String instance, String element) {
		management.createJobQuery()
			.processInstanceId(instance)
			.activityId(element)
			.list()
			.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
	}

}

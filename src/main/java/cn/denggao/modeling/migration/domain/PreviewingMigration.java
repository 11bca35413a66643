package cn.denggao.modeling.migration.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.modeling.domain.ModelingDesk;
import cn.denggao.modeling.migration.domain.Impact.Position;
import cn.denggao.modeling.migration.domain.Impact.Step;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what a migration would do: cases of each position are really moved, and taken
 * back.
 */
@Service
@Transactional(readOnly = true)
public class PreviewingMigration {

	private final ProcessVersions versions;

	private final TryingMoves trying;

	private final OneTrial alone;

	private final MigrationSettings settings;

	private final ModelingDesk desk;

	PreviewingMigration(ProcessVersions versions, TryingMoves trying, OneTrial alone, MigrationSettings settings,
			ModelingDesk desk) {
		this.versions = versions;
		this.trying = trying;
		this.alone = alone;
		this.settings = settings;
		this.desk = desk;
	}

	/** Versions between which cases may be moved, newest first. */
	public List<ProcessVersion> versions(String process) {
		desk.reader();
		return versions.inUse(process);
	}

	/**
	 * @param chosen as in {@link ProposingMigration#propose}
	 */
	public Impact preview(String process, int from, int to, List<StepChoice> chosen) {
		desk.reader();
		alone.require();
		var source = versions.require(process, from);
		var target = versions.require(process, to);
		var former = versions.steps(source);
		var present = versions.steps(target);
		var equal = versions.equalSteps(source, target);
		var choices = new Places(former.keySet(), present.keySet(), equal).with(chosen);
		var running = versions.cases(source.id(), target.id());
		return new Impact(source, target, running.size(),
				positions(process, new Route(source.id(), target.id(), places(choices)), former, choices, running),
				steps(former, present, equal, choices, running), List.copyOf(present.values()));
	}

	private List<Position> positions(String process, Route route, Map<String, DrawnStep> former,
			List<StepChoice> choices, List<RunningCase> running) {
		var treatments = choices.stream().collect(Collectors.toMap(StepChoice::former, StepChoice::treatment));
		var until = System.nanoTime() + settings.trialLasts().toNanos();
		return running.stream()
			.collect(Collectors.groupingBy(RunningCase::position, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(cases -> position(process, route, former, treatments, cases, until))
			.sorted(Comparator.comparingInt(Position::cases).reversed())
			.toList();
	}

	private Position position(String process, Route route, Map<String, DrawnStep> former,
			Map<String, Treatment> treatments, List<RunningCase> cases, long until) {
		var treatment = DecidingMigration.treatment(cases.get(0), treatments);
		var tried = trying.tryOut(process, route, (treatment == Treatment.STAY) ? List.of() : cases, until);
		return new Position(cases.get(0).steps().stream().map(step -> drawn(former, step)).toList(), cases.size(),
				(int) cases.stream().filter(RunningCase::troubled).count(), treatment,
				tried.fault().map(CaseNotMoved::key).orElse(null),
				tried.fault().map(one -> String.join("、", one.arguments())).orElse(null), tried.cases(),
				tried.hindered(), tried.busy(), tried.isCutShort());
	}

	private static List<Step> steps(Map<String, DrawnStep> former, Map<String, DrawnStep> present,
			Map<String, String> equal, List<StepChoice> choices, List<RunningCase> running) {
		var chosen = choices.stream().collect(Collectors.toMap(StepChoice::former, choice -> choice));
		var waiting = new LinkedHashMap<String, Integer>();
		running.forEach(one -> one.steps().forEach(step -> waiting.merge(step, 1, Integer::sum)));
		return former.values()
			.stream()
			.filter(step -> waiting.containsKey(step.id()))
			.map(step -> step(step, equal.get(step.id()), present, chosen.get(step.id()), waiting.get(step.id())))
			.toList();
	}

	private static Step step(DrawnStep former, String automatic, Map<String, DrawnStep> present, StepChoice choice,
			int cases) {
		return new Step(former, automatic, reason(former, automatic, present),
				(choice == null) ? null : choice.present(), cases,
				(choice == null) ? Treatment.NOW : choice.treatment());
	}

	private static String reason(DrawnStep former, String automatic, Map<String, DrawnStep> present) {
		if (automatic == null) {
			return present.containsKey(former.id()) ? "other-kind" : "gone";
		}
		return former.label().equals(present.get(automatic).label()) ? "equal" : "renamed";
	}

	private static DrawnStep drawn(Map<String, DrawnStep> steps, String id) {
		return steps.getOrDefault(id, new DrawnStep(id, null, ""));
	}

	private static Map<String, String> places(List<StepChoice> choices) {
		return choices.stream()
			.filter(choice -> choice.present() != null)
			.collect(Collectors.toMap(StepChoice::former, StepChoice::present));
	}

}

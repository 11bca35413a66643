package cn.denggao.modeling.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals.Report;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every shipped diagram of which the database holds a case, or a case that will come to
 * it, rehearsed as if it were a draft.
 */
public class ShippedRehearsals {

	/** Harmless defaults, which no answer leads to, by diagram. */
	private static final Map<String, Set<String>> IN_RESERVE = inReserve();

	/** A panel that is open cannot be opened: begun where it stands. */
	private static final Set<String> STANDING = Set.of("review-stage");

	private final TriedOut tried;

	public ShippedRehearsals(ApplicationContext program) {
		this.tried = new TriedOut(program);
	}

	private static Map<String, Set<String>> inReserve() {
		var reserve = new LinkedHashMap<String, Set<String>>();
		reserve.put("application-stage", Set.of("Flow_FormalReviewResult_Again"));
		reserve.put("specialty-project", Set.of());
		reserve.put("review-stage", Set.of());
		reserve.put("expert-scoring", Set.of("Flow_ConflictDeclared_Again", "Flow_OverdueDecided_Again"));
		reserve.put("approval-stage", Set.of());
		reserve.put("programme-round", Set.of());
		reserve.put("construction-stage", Set.of());
		reserve.put("change-request", Set.of("Flow_ChangeEndorsed_Again", "Flow_ChangeDecision_Again"));
		reserve.put("midterm-inspection", Set.of("Flow_MidtermConclusion_Again"));
		reserve.put("final-acceptance", Set.of("Flow_AcceptanceConclusion_Again"));
		return reserve;
	}

	/** None has a finding, each takes all its flows, and nothing is left in any table. */
	public void areCleanAndLeaveNothing() {
		var rows = tried.rows();
		IN_RESERVE.forEach(this::isClean);
		assertThat(tried.rows()).isEqualTo(rows);
	}

	/** As every other, with an objection that the database holds. */
	public void ofAnObjectionIsCleanAndLeavesNothing() {
		var rows = tried.rows();
		isClean("objection", Set.of("Flow_ObjectionAdmitted_Again", "Flow_ObjectionDecided_Verify"));
		assertThat(tried.rows()).isEqualTo(rows);
	}

	private void isClean(String process, Set<String> reserve) {
		var beginning = STANDING.contains(process) ? Beginning.POSITION : Beginning.START;
		var report = tried.of(process + ".bpmn", UnaryOperator.identity(), beginning, 1);
		assertThat(report.findings().faults()).as(process + " faults").isEmpty();
		assertThat(report.findings().nobodys()).as(process + " tasks of nobody").isEmpty();
		assertThat(report.findings().missed().keySet()).as(process + " flows missed").isEqualTo(reserve);
		assertThat(report).as(process).satisfies(ShippedRehearsals::marksWhatItAssumed);
		if (STANDING.contains(process)) {
			assertThat(report).as(process).satisfies(ShippedRehearsals::keepsThePanelsSecret);
		}
	}

	/**
	 * Whatever an inserted opinion comes to, what follows is tried, in stages that have
	 * nothing in common but the step.
	 */
	public void tryAnInsertedOpinionWithBothAnswers() {
		Map.of("final-acceptance", "Flow_c44bc20", "construction-stage", "Flow_b834ca3", "midterm-inspection",
				"Flow_123522a")
			.forEach((process, flow) -> {
				var report = tried.of(process + ".bpmn", diagram -> InsertedAudit.on(flow, diagram), Beginning.START,
						1);
				assertThat(report.findings().faults()).as(process + " faults").isEmpty();
				assertThat(report.findings().missed().keySet()).as(process + " flows missed")
					.isEqualTo(IN_RESERVE.get(process));
				InsertedAudit.isTriedWithBothAnswers(report);
			});
	}

	/** Whatever a panel came to is told neither as a decision nor as a variable. */
	private static void keepsThePanelsSecret(Report report) {
		assertThat(report.paths()).isNotEmpty()
			.allSatisfy(path -> assertThat(path.variables()).allSatisfy(
					(name, value) -> assertThat(value).matches("…|[0-9a-f-]{36}|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d")));
		assertThat(report.paths()).flatExtracting(path -> path.steps())
			.filteredOn(step -> step.element().equals("ServiceTask_SumUpPanel"))
			.allMatch(step -> step.decision() == null || !step.assumed().isEmpty());
	}

	/** Whatever refused went on by an assumption that is told. */
	private static void marksWhatItAssumed(Report report) {
		assertThat(report.paths()).filteredOn(path -> path.steps().stream().anyMatch(step -> step.fault() != null))
			.allMatch(path -> path.restsOnAssumption());
	}

}

package cn.denggao.modeling.rehearsal;

import java.util.regex.Pattern;

import cn.denggao.modeling.DrawnSteps;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals.Report;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An audit drawn into a diagram by hand: asked again until agreed, then the hospital is
 * told. As some programs write it, the elements do not repeat the flows that touch them.
 */
public final class InsertedAudit {

	private static final String STEP = "UserTask_AuditFinances";

	private static final String DRAWN = """
			<bpmn:sequenceFlow id="%1$s"%2$ssourceRef="%3$s" targetRef="Gateway_Again" />
			<bpmn:exclusiveGateway id="Gateway_Again" name="征求意见" />
			<bpmn:sequenceFlow id="Flow_Again" sourceRef="Gateway_Again" targetRef="UserTask_AuditFinances" />
			%5$s
			<bpmn:sequenceFlow id="Flow_Audited" sourceRef="UserTask_AuditFinances" targetRef="Gateway_Agreed" />
			<bpmn:exclusiveGateway id="Gateway_Agreed" name="同意吗" default="Flow_Agreed_No" />
			<bpmn:sequenceFlow id="Flow_Agreed_No" name="否" sourceRef="Gateway_Agreed" targetRef="Gateway_Again" />
			<bpmn:sequenceFlow id="Flow_Agreed_Yes" name="是" sourceRef="Gateway_Agreed" targetRef="ServiceTask_NotifyHospital">
				<bpmn:conditionExpression>${opinion == 'AGREED'}</bpmn:conditionExpression>
			</bpmn:sequenceFlow>
			%6$s
			<bpmn:sequenceFlow id="Flow_Told" sourceRef="ServiceTask_NotifyHospital" targetRef="%4$s" />
			""";

	private InsertedAudit() {
	}

	/** The diagram with the audit on this flow, which has no condition. */
	public static String on(String flow, String diagram) {
		var drawn = Pattern
			.compile("<bpmn:sequenceFlow id=\"" + flow + "\"([^>]*?)sourceRef=\"(\\w+)\" targetRef=\"(\\w+)\" />")
			.matcher(diagram);
		assertThat(drawn.find()).as(flow).isTrue();
		return diagram.replace(drawn.group(), DRAWN.formatted(flow, drawn.group(1), drawn.group(2), drawn.group(3),
				DrawnSteps.opinion(STEP, "财务审计", "fund-body"), DrawnSteps.notice()));
	}

	/** Every flow behind it was taken, and somebody answered its form for real. */
	static void isTriedWithBothAnswers(Report report) {
		assertThat(report.findings().missed().keySet()).doesNotContain("Flow_Again", "Flow_Audited", "Flow_Agreed_Yes",
				"Flow_Agreed_No", "Flow_Told");
		assertThat(report.paths()).flatExtracting(path -> path.steps())
			.filteredOn(step -> step.element().equals(STEP) && step.task() != null)
			.isNotEmpty()
			.allMatch(step -> step.task().answered() && step.task().due() != null)
			.extracting(step -> step.decision())
			.contains("同意", "不同意");
	}

}

package cn.denggao.modeling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped diagram of a project with an audit of its finances before acceptance. */
public final class DrawnAudit {

	private static final String FLOW = "sourceRef=\"SubProcess_BuildPeriod\" targetRef=\"CallActivity_FinalAcceptance\" />";

	private static final String AUDIT = "sourceRef=\"SubProcess_BuildPeriod\" targetRef=\"UserTask_AuditFinances\" />"
			+ DrawnSteps.opinion("UserTask_AuditFinances", "财务审计", "fund-body")
			+ "<bpmn:sequenceFlow id=\"Flow_Audited\" sourceRef=\"UserTask_AuditFinances\" targetRef=\"CallActivity_FinalAcceptance\" />";

	private DrawnAudit() {
	}

	/** As Camunda Modeler on the desktop would write it. */
	public static String beforeAcceptance() throws IOException {
		var shipped = Files.readString(Path.of("processes/lifecycle/specialty-project.bpmn"));
		assertThat(shipped).contains(FLOW);
		return shipped.replace(FLOW, AUDIT);
	}

}

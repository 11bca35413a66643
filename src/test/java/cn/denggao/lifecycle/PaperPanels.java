package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.guard.Unguarded;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelFindings;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelPrepared;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelResult;
import cn.denggao.review.PreparingPanel;
import cn.denggao.review.ReviewClosing;
import org.camunda.bpm.engine.ProcessEngine;

/** Panels that are judged with a stroke of the pen. */
class PaperPanels implements PreparingPanel, PanelFindings, ReviewClosing {

	private static final String NAME = "paper panel";

	/** The one task that stands for all of a panel's work. */
	static final String DIAGRAM = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="paper" id="Definitions_Paper">
				<process id="review-stage" isExecutable="true" camunda:historyTimeToLive="P5500D">
					<startEvent id="Start_Paper" />
					<sequenceFlow id="Flow_1" sourceRef="Start_Paper" targetRef="UserTask_Judge" />
					<userTask id="UserTask_Judge" />
					<sequenceFlow id="Flow_2" sourceRef="UserTask_Judge" targetRef="End_Paper" />
					<endEvent id="End_Paper" />
				</process>
			</definitions>""";

	private final Map<String, PanelId> panels = new ConcurrentHashMap<>();

	private final Map<PanelId, PanelResult> results = new ConcurrentHashMap<>();

	private final List<ProjectId> left = new ArrayList<>();

	private int reviewVersion;

	boolean areDrawnIn(ProcessEngine engine) {
		return engine.getRepositoryService().createDeploymentQuery().deploymentName(NAME).count() > 0;
	}

	/**
	 * As a version of {@code review-stage}, which the guard would miss its wait states
	 * in.
	 */
	void drawIn(ProcessEngine engine) {
		var repository = engine.getRepositoryService();
		Unguarded.doing(engine,
				() -> repository.createDeployment().name(NAME).addString("paper.bpmn", DIAGRAM).deploy());
		reviewVersion = repository.createProcessDefinitionQuery()
			.processDefinitionKey("review-stage")
			.latestVersion()
			.singleResult()
			.getVersion();
	}

	@Override
	public PanelPrepared prepare(PanelPurpose purpose, ProjectId project, RoundId round, int attempt) {
		return new PanelPrepared(panel(purpose, project, attempt), true, reviewVersion);
	}

	PanelId panel(PanelPurpose purpose, ProjectId project, int attempt) {
		return panels.computeIfAbsent(purpose + ":" + project + ":" + attempt, key -> PanelId.random());
	}

	void result(PanelId panel, ProjectId project, String points) {
		var mark = new BigDecimal(points);
		results.put(panel,
				new PanelResult(project, panel, mark, mark, mark, 7, false, Map.of("CAPABILITY", mark), false));
	}

	@Override
	public PanelResult resultOf(PanelId panel) {
		return results.get(panel);
	}

	@Override
	public List<PanelResult> resultsOf(RoundId round) {
		return List.copyOf(results.values());
	}

	@Override
	public void projectLeft(ProjectId project) {
		left.add(project);
	}

}

package cn.denggao.journeys;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.migration.domain.MovingCases;
import cn.denggao.programme.RoundDirectory;
import com.microsoft.playwright.Locator;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * 300 projects are being built, in a database of their own; an audit of their finances is
 * put before acceptance by two persons and taken back.
 */
@Import(ManyProjects.class)
@TestPropertySource(properties = "denggao.journey=inserted-audit")
abstract class AuditOfMany extends BrowserJourney {

	static final String AUDIT = "UserTask_AuditFinances";

	static final DefinitionName NAME = DefinitionName.valueOf("specialty-project.bpmn");

	@Autowired
	DefinitionLibrary library;

	@Autowired
	private MovingCases moving;

	@Autowired
	RuntimeService runtime;

	@Autowired
	private ProjectDirectory directory;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private ManyProjects many;

	List<ProjectId> projects;

	int former;

	private String rules;

	@BeforeEach
	void threeHundredProjectsAreBeingBuilt() {
		projects = many.underConstruction(() -> rehearsal.open(2037), 300);
		former = library.newestNumber(NAME);
		rules = rulesHash();
	}

	/** Whatever moves, what the projects are judged and paid by stays. */
	@AfterEach
	void theFrozenRulesAreWhatTheyWere() {
		assertThat(rulesHash()).isEqualTo(rules);
	}

	private String rulesHash() {
		return rounds.rulesHash(directory.require(projects.get(0)).round());
	}

	void theOtherAgrees(String release, String name) {
		enterAs("secadmin");
		open(release);
		pictures(name);
		sheet().form("/approval").fill("reason", "与财政部门商定，同意").press("批准");
		assertThat(page.locator("main")).containsText("已批准，待部署");
	}

	void theAuthorDeploys(String release) {
		enterAs("sysadmin");
		open(release);
		sheet().form("/deployment").press("部署");
		assertThat(page.locator("main")).containsText("部署为第");
		picture("audit-08-deployed");
	}

	/** A called stage has broken down; operators have marked it. */
	String somethingFailsIn(ProjectId project) {
		var execution = runtime.createExecutionQuery()
			.processDefinitionKey("specialty-project")
			.processInstanceBusinessKey(project.toString())
			.activityId("CallActivity_ConstructionStage")
			.singleResult();
		return runtime.createIncident("ledger", execution.getId(), "ledger", "台账汇总失败").getId();
	}

	String theMoveIsProposed(int from, int to, String name) {
		open("/modeling/migrations/new?process=specialty-project&from=" + from + "&to=" + to);
		assertThat(page.locator(".dg-kpi dd").first()).hasText("300");
		pictures(name);
		sheet().form("/modeling/migrations").fill("reason", "验收前增加财务审计").press("提交审批");
		return page.url().substring(page.url().indexOf("/modeling"));
	}

	void theOtherStarts(String migration, String name) {
		enterAs("secadmin");
		open(migration);
		picture(name);
		sheet().form("/approval").press("批准并开始迁移");
		moveAll();
	}

	void theReportSays(String migration, int moved, int failed, String name) {
		enterAs("sysadmin");
		open(migration);
		pictures(name);
		assertThat(figure("已迁移")).hasText(String.valueOf(moved));
		assertThat(figure("没有迁成")).hasText(String.valueOf(failed));
	}

	void theAuthorRetries(String migration) {
		open(migration);
		sheet().form("/retry").press("重试没有迁成的 1 个");
		moveAll();
	}

	void moveAll() {
		while (moving.moveSome() > 0) {
			// until nothing is left
		}
	}

	void theFormerDiagramIsAskedFor(String name) {
		enterAs("sysadmin");
		open("/modeling/definitions/" + NAME);
		sheet().form("/return")
			.choose("version", String.valueOf(former))
			.fill("reason", "财政部门另行安排审计，退回旧版")
			.press("提交审批");
		var release = page.url().substring(page.url().indexOf("/modeling"));
		theOtherAgrees(release, name);
		theAuthorDeploys(release);
		assertThat(library.content(library.require(NAME))).isEqualTo(library
			.content(library.versions(NAME).stream().filter(one -> one.version() == former).findFirst().orElseThrow()));
	}

	Locator figure(String name) {
		return page.locator("#progress .dg-kpi").filter(having(name)).locator("dd").first();
	}

	static Locator.FilterOptions having(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}

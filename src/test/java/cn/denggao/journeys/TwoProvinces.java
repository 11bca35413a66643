package cn.denggao.journeys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import cn.denggao.Acting;
import cn.denggao.application.DraftingApplication;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundId;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Applications of the demonstration's province and of one that nobody else knows. */
@TestComponent
class TwoProvinces {

	private static final String HOME = "140000";

	private static final String ANOTHER = "150000";

	/** A hospital that moves there with the round: nobody applies to a province that is not above. */
	private static final String HOSPITAL = "SX11";

	private static final String NEIGHBOUR = """
			regions:
			  - { code: "150000", name: 邻省, level: PROVINCE }
			authorities:
			  - { id: "150000", name: 邻省卫生健康委员会, level: PROVINCE, region: "150000" }
			hospitals: []
			""";

	private final OrganisationRegister register;

	private final ProjectDirectory projects;

	private final DraftingApplication drafting;

	private final JdbcTemplate database;

	private String supervisor;

	TwoProvinces(OrganisationRegister register, ProjectDirectory projects, DraftingApplication drafting,
			JdbcTemplate database) {
		this.register = register;
		this.projects = projects;
		this.drafting = drafting;
		this.database = database;
	}

	ProjectId onlyOneOf(RoundId round) {
		return projects.inRound(round).get(0).id();
	}

	/** The round becomes the other province's before anybody applies. */
	ProjectId draftOfAnother(RoundId round) {
		register.importFrom(new ByteArrayInputStream(NEIGHBOUR.getBytes(StandardCharsets.UTF_8)));
		database.update("update programme_round set organisation = ? where id = ?", ANOTHER, round.value());
		supervisor = database.queryForObject("select supervisor from organisation_hospital where id = ?", String.class,
				HOSPITAL);
		supervise(ANOTHER);
		return Acting.as("sx11app", HOSPITAL, Role.HOSPITAL_APPLICANT)
			.gets(() -> drafting.draft(round, "03.02", "消化内科领军临床专科建设项目", "sx11leader1"));
	}

	void bringHome() {
		database.update("update programme_round set organisation = ? where organisation = ?", HOME, ANOTHER);
		if (supervisor != null) {
			supervise(supervisor);
		}
	}

	private void supervise(String authority) {
		database.update("update organisation_hospital set supervisor = ? where id = ?", authority, HOSPITAL);
	}

	/** Number of the version of the application process on which it runs. */
	int versionOf(ProjectId project) {
		return database.queryForObject("""
				select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				where e.business_key_ = ? and d.key_ = 'application-stage' and e.parent_id_ is null""", Integer.class,
				project.toString());
	}

}

package cn.denggao.journeys;

import cn.denggao.Acting;
import cn.denggao.application.DraftingApplication;
import cn.denggao.application.NeighbourProvince;
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

	private final NeighbourProvince neighbour;

	private final ProjectDirectory projects;

	private final DraftingApplication drafting;

	private final JdbcTemplate database;

	TwoProvinces(OrganisationRegister register, ProjectDirectory projects, DraftingApplication drafting,
			JdbcTemplate database) {
		this.neighbour = new NeighbourProvince(register, database);
		this.projects = projects;
		this.drafting = drafting;
		this.database = database;
	}

	ProjectId onlyOneOf(RoundId round) {
		return projects.inRound(round).get(0).id();
	}

	/** The round becomes the other province's before anybody applies. */
	ProjectId draftOfAnother(RoundId round) {
		neighbour.takes(round, "SX11");
		return Acting.as("sx11app", "SX11", Role.HOSPITAL_APPLICANT)
			.gets(() -> drafting.draft(round, "03.02", "消化内科领军临床专科建设项目", "sx11leader1"));
	}

	void bringHome() {
		database.update("update programme_round set organisation = ? where organisation = ?", HOME,
				NeighbourProvince.ID);
		neighbour.givesHospitalsBack();
	}

	/** Number of the version of the application process on which it runs. */
	int versionOf(ProjectId project) {
		return database.queryForObject("""
				select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				where e.business_key_ = ? and d.key_ = 'application-stage' and e.parent_id_ is null""", Integer.class,
				project.toString());
	}

}

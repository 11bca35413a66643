package cn.denggao.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;

/** Who reads what is asked and answered, who writes it, and until when (ADR 0058). */
@DenggaoTest
class RemarkReadersTests extends RemarkPages {

	private static final Acting SUPERVISOR = Acting.as("supervisor", "140000", Role.SUPERVISOR);

	@Test
	void isAskedAboutADraftAndAnsweredByTheAuthorityThatWouldReceiveIt() throws Exception {
		// given
		var project = story.draft(round, HOSPITAL, SPECIALTY);
		assertThat(page(applicant, project)).contains("还没有留言", "发给大同市卫生健康委员会", "不超过 1000 个字");
		assertThat(status(CITY, project)).isEqualTo(404);
		assertThat(send(CITY, project, "先问一句。").getStatus()).isEqualTo(404);

		// when
		assertThat(send(applicant, project, QUESTION).getStatus()).isEqualTo(302);

		// then
		assertThat(page(CITY, project)).contains(QUESTION, "sx11app", "待答复", "不要写评审专家是谁")
			.doesNotContain("/projects/" + project + "/dossier");
		assertThat(status(OFFICER, project)).isEqualTo(404);
		assertThat(status(Acting.as("tycity", "140100", Role.HC_CITY), project)).isEqualTo(404);
		assertThat(read(CITY, "/remarks")).contains(code(project), "待答复 1", "尚未提交");
		assertThat(read(OFFICER, "/remarks")).doesNotContain(code(project));
		assertThat(read(CITY, "/projects/" + project + "/dossier", 404)).doesNotContain(QUESTION);

		// when
		assertThat(send(CITY, project, ANSWER).getStatus()).isEqualTo(302);

		// then
		assertThat(read(CITY, "/remarks")).doesNotContain(code(project));
		assertThat(page(applicant, project)).contains(QUESTION, ANSWER, "大同市卫生健康委员会").doesNotContain("dtcity");
		assertThat(page(CITY, project)).contains("dtcity");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void isNotThereForExpertsAndOthersWhomItDoesNotConcern() throws Exception {
		// given
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		send(applicant, project, QUESTION);
		var strangers = List.of(Acting.as("expert9", "140200", Role.EXPERT),
				Acting.as("expert8", "140000", Role.EXPERT, Role.EXPERT_LEADER),
				Acting.as("third", "140000", Role.THIRD_PARTY), Acting.as("fin", "140200", Role.FINANCE_DEPT),
				Acting.as("dr", "140000", Role.DEVELOPMENT_REFORM_DEPT), Acting.as("ops", "OPS", Role.SYS_ADMIN),
				Acting.as("tycity", "140100", Role.HC_CITY), OFFICER, CHIEF, story.applicant("SX01"));

		// then
		for (var stranger : strangers) {
			assertThat(status(stranger, project)).as(stranger.getName()).isEqualTo(404);
			assertThat(send(stranger, project, "路过").getStatus()).as(stranger.getName()).isEqualTo(404);
		}
		assertThat(status(applicant, ProjectId.random())).isEqualTo(404);
		assertThat(read(Acting.as("expert9", "140200", Role.EXPERT), "/remarks", 404)).doesNotContain(QUESTION);
		assertThat(read(applicant, "/remarks", 404)).doesNotContain(QUESTION);
		assertThat(words(project)).containsExactly(QUESTION);
	}

	@Test
	void isReadButNotWrittenByThoseWhoOnlyWatch() throws Exception {
		// given
		var draft = story.draft(round, HOSPITAL, SPECIALTY);
		send(applicant, draft, QUESTION);
		assertThat(status(SUPERVISOR, draft)).isEqualTo(404);
		applicant.does(() -> story.play(draft, "UserTask_FillInApplication"));
		story.signedByBoth(draft, HOSPITAL);
		story.submit(draft, HOSPITAL);

		// then
		for (var watcher : List.of(story.principal(HOSPITAL), CITY_CHIEF, SUPERVISOR)) {
			assertThat(page(watcher, draft)).contains(QUESTION).doesNotContain("<textarea");
			assertThat(send(watcher, draft, "看过了。").getStatus()).as(watcher.getName()).isEqualTo(404);
		}
	}

	@Test
	void goesOnWithWhoeverHandlesTheApplicationNext() throws Exception {
		// given
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		send(applicant, project, QUESTION);
		story.review(project, CITY, "PASS");
		assertThat(read(CITY, "/remarks")).contains(code(project));

		// when
		CITY.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, 1, REASON))));

		// then
		assertThat(read(CITY, "/remarks")).doesNotContain(code(project));
		assertThat(read(OFFICER, "/remarks")).contains(code(project));
		assertThat(page(CITY, project)).contains(QUESTION).doesNotContain("<textarea");
		assertThat(send(CITY, project, ANSWER).getStatus()).isEqualTo(404);
		assertThat(page(applicant, project)).contains("发给山西省卫生健康委员会");

		// when
		story.review(project, OFFICER, "PASS");
		send(OFFICER, project, ANSWER);

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(read(OFFICER, "/remarks")).doesNotContain(code(project));
		assertThat(page(CITY, project)).contains(ANSWER);
	}

	@Test
	void isOnlyReadOnceTheApplicationHasEnded() throws Exception {
		// given
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		send(applicant, project, QUESTION);
		story.department(HOSPITAL).does(() -> story.bean(WithdrawingApplication.class).withdraw(project, REASON));

		// then
		assertThat(page(CITY, project)).contains(QUESTION, "留言只能查看").doesNotContain("<textarea");
		assertThat(send(CITY, project, ANSWER).getStatus()).isEqualTo(409);
		assertThat(send(applicant, project, "还在吗？").getContentAsString()).contains("这件申报已经结束，不能再留言");
		assertThat(read(CITY, "/remarks")).doesNotContain(code(project));
		assertThat(words(project)).containsExactly(QUESTION);
	}

	/** Nothing that experts see, that is exported or printed can hold it. */
	@Test
	void isReadFromTheDatabaseByItsOwnPagesAlone() throws IOException {
		try (var sources = Files.walk(Path.of("src/main/java"))) {
			assertThat(sources.filter(Files::isRegularFile).filter(RemarkReadersTests::namesTheTable))
				.extracting(source -> source.getParent().getFileName().toString())
				.isNotEmpty()
				.containsOnly("remark");
		}
	}

	private static boolean namesTheTable(Path source) {
		try {
			return Files.readString(source).contains("application_remark");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package cn.denggao.application;

import java.util.List;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessException;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A hospital and the officers who handle its application ask and answer in writing (ADR
 * 0058).
 */
@DenggaoTest
class RemarksTests extends RemarkPages {

	@Test
	void marksWhatIsNewInBothListsUntilItIsReadOrAnswered() throws Exception {
		// given
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		send(applicant, project, QUESTION);
		send(applicant, project, "另外，附件可以合并成一个文件吗？");
		var desk = "/formal-reviews?round=" + round;

		// then
		assertThat(read(CITY, desk)).contains("待答复 2", "待答复留言（");
		assertThat(read(CITY_CHIEF, desk)).contains("待答复 2");
		assertThat(read(OFFICER, desk)).contains(code(project)).doesNotContain("待答复 2");

		// when
		send(CITY, project, ANSWER, "asks", "true");

		// then
		assertThat(read(CITY, desk)).doesNotContain("待答复 2");
		assertThat(rowOf(project, applicant)).contains("待答复 1", "未读留言 1");
		assertThat(page(applicant, project)).contains(">新<");
		assertThat(page(applicant, project)).doesNotContain(">新<");
		assertThat(rowOf(project, applicant)).contains("待答复 1").doesNotContain("未读留言");
		send(story.department(HOSPITAL), project, "收到，谢谢。");
		assertThat(rowOf(project, applicant)).doesNotContain("待答复", "未读留言");
	}

	@Test
	void movesNothingAndLeavesOneAuditRowWithoutTheText() throws Exception {
		// given
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		var tasks = story.openTasks(project);

		// when
		send(CITY, project, "请说明第三年的床位数。", "section", "C");

		// then
		assertThat(story.openTasks(project)).isEqualTo(tasks);
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(audited(project)).hasSize(1)
			.allSatisfy(facts -> assertThat(facts)
				.contains("\"side\":\"AUTHORITY\"", "\"role\":\"hc-city\"", "\"section\":\"C\"",
						"\"to\":\"hospital-applicant-SX11\"")
				.doesNotContain("床位数"));
		assertThat(page(applicant, project)).contains("请说明第三年的床位数。", "#sC")
			.contains("留言只用来问和答：不改变申报所处的环节，不是补正，也不延长任何期限");
	}

	@Test
	void tellsTheOtherSideOnceAndNotWhatWasSaid() throws Exception {
		// given
		var project = story.submitted(round, HOSPITAL, SPECIALTY);
		var officer = story.person("dtcity2", "140200", Role.HC_CITY);
		var department = story.department(HOSPITAL);

		// when
		send(department, project, QUESTION);
		send(officer, project, ANSWER);

		// then
		assertThat(told("dtcity2", project))
			.containsExactly("申报书 %1$s 有新留言 %2$s就申报书 %1$s 留了言，请登录后在“留言”页查看；对方请求答复的，请在同一页答复。".formatted(code(project),
					hospitalName()));
		assertThat(List.of(applicant.getName(), "sx11dept", "sx11leader1"))
			.allSatisfy(login -> assertThat(told(login, project)).hasSize(1)
				.allSatisfy(mail -> assertThat(mail).contains("大同市卫生健康委员会").doesNotContain(ANSWER, "dtcity2")));
	}

	@Test
	void saysOnceWhatIsSentTwiceFromOnePage() throws Exception {
		// given
		var project = story.draft(round, HOSPITAL, SPECIALTY);
		var once = UUID.randomUUID().toString();

		// when
		var first = send(applicant, project, QUESTION, "once", once);
		var second = send(applicant, project, QUESTION, "once", once);
		var other = send(applicant, project, "另一个问题", "once", once);

		// then
		assertThat(List.of(first.getStatus(), second.getStatus(), other.getStatus())).containsExactly(302, 302, 409);
		assertThat(other.getContentAsString()).contains("这一页的留言已经发出，请刷新页面后再写新的");
		assertThat(words(project)).containsExactly(QUESTION);
		assertThat(audited(project)).hasSize(1);
	}

	@Test
	void refusesWhatCannotBeKeptAndNamesTheField() throws Exception {
		// given
		var project = story.draft(round, HOSPITAL, SPECIALTY);

		// then
		assertThat(refused(project, " \n ", "")).contains("请填写留言内容", "#f-words");
		assertThat(refused(project, "\u0001\u200b", "")).contains("请填写留言内容");
		assertThat(refused(project, "字".repeat(1001), "")).contains("留言不能超过 1000 个字，现在有 1001 个字");
		assertThat(refused(project, QUESTION, "Z")).contains("申报书里没有这一节，请从列表里选择", "#f-section");
		assertThat(send(applicant, project, "有\0问").getStatus()).isEqualTo(422);
		assertThat(send(applicant, project, QUESTION, "once", "x").getStatus()).isEqualTo(422);
		assertThat(words(project)).isEmpty();
		assertThat(audited(project)).isEmpty();
		send(applicant, project, "𠮷".repeat(1000));
		assertThat(words(project)).containsExactly("𠮷".repeat(1000));
	}

	@Test
	void showsPlainTextAndItsLines() throws Exception {
		// given
		var project = story.draft(round, HOSPITAL, SPECIALTY);

		// when
		send(applicant, project, "  第一行\r\n<b>第二行</b>  ");

		// then
		assertThat(words(project)).containsExactly("第一行\n<b>第二行</b>");
		assertThat(page(applicant, project)).contains("<div class=\"dg-pre\">第一行\n&lt;b&gt;第二行&lt;/b&gt;</div>");
	}

	@ParameterizedTest
	@CsvSource({ "update application_remark set words = '改过' where project_id = ?",
			"delete from application_remark where project_id = ?" })
	void keepsWhatWasSaid(String change) throws Exception {
		var project = story.draft(round, HOSPITAL, SPECIALTY);
		send(applicant, project, QUESTION);

		assertThatThrownBy(() -> database.update(change, project.value())).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("what was asked and answered does not change");
	}

}

package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Problem;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is told about a complete dossier when one thing in it is changed. */
@DenggaoTest
class DossierChecksTests extends OneCompleteDossier {

	private static final String NO_PHONE = "联系电话：请填写 11 位手机号码，或者“区号-号码”，有分机的写在后面，例如 0351-5550000-801";

	static Stream<Arguments> changes() {
		return Stream.of(arguments("E", "doctorates", "53", "其中博士不能大于专科执业医师"),
				arguments("F", "service.groupedCases.2024", "16121", "2024 年入组病例不能大于出院人次"),
				arguments("E", "senior", "53", "其中高级职称医师不能大于专科执业医师"),
				arguments("D", "beds", "1681", "“专科基本情况”的专科开放床位为 1681，不能大于“医院基本情况”的实有床位 1680"),
				arguments("C", "openBeds", "282", "“专科基本情况”的专科开放床位为 283，不能大于“医院基本情况”的实有床位 282"),
				arguments("E", "doctors", "981", "“专科队伍”的专科执业医师为 981，不能大于“医院基本情况”的执业医师 980"),
				arguments("E", "nurses", "1421", "“专科队伍”的专科注册护士为 1421，不能大于“医院基本情况”的注册护士 1420"),
				arguments("G", "quality.deaths.2024", "16121", "2024 年“医疗质量（近三年）”的住院死亡不能大于“医疗服务（近三年）”的出院人次"),
				arguments("E", "leaderRegistered", "NO", "负责人在本院注册：不符合申报要求"),
				arguments("E", "leaderRegistered", "", "负责人在本院注册：未填写"),
				arguments("E", "leaderMonths", "7", "负责人在院月数（每年）：不能小于 8"),
				arguments("E", "leaderMonths", "13", "负责人在院月数（每年）：不能大于 12"),
				arguments("E", "members.2.months", "7", "在院月数（每年）：不能小于 8"),
				arguments("E", "members.2.registered", "NO", "本院注册：不符合申报要求"),
				arguments("E", "members.2.name", "席嘉树", "“席嘉树”重复出现"),
				arguments("E", "members.2.name", "席 嘉树", "“席 嘉树”重复出现"),
				arguments("K", "tasks.1.end", "2026-01-01", "第 1 行：完成日期早于开始日期"),
				arguments("E", "leaderBorn", "1929", "出生年份：不能小于 1930"), arguments("E", "doctors", "0", "专科执业医师：不能小于 1"),
				arguments("E", "doctors", "四十六", "专科执业医师：请填写数字"), arguments("E", "doctors", "52.5", "专科执业医师：请填写整数"),
				arguments("D", "established", "1e9", "建科年份：请填写数字"),
				arguments("K", "tasks.1.start", "2026-02-29", "开始：请填写日期，如 2027-01-31"));
	}

	static Stream<Arguments> sections() {
		return Stream.of(arguments("C", "openBeds", "0", "实有床位：不能小于 1"), arguments("C", "staff", "", "在职职工：未填写"),
				arguments("C", "doctors", "2961", "执业医师不能大于在职职工"),
				arguments("C", "performance.grade.2025", "S", "公立医院绩效考核等级 2025：请从列出的选项中选择"),
				arguments("D", "disciplineClass", "", "学科分类：未填写"),
				arguments("D", "disciplineClass", "ADVANTAGE,BASIC", "学科分类：请从列出的选项中选择"),
				arguments("E", "leaderSex", "", "性别：未填写"), arguments("E", "leaderTutor", "", "导师情况：未填写"),
				arguments("E", "leaderPhone", "", "联系电话：未填写"), arguments("E", "leaderPhone", "5550000", NO_PHONE),
				arguments("E", "leaderPhone", "12800000000", NO_PHONE), arguments("E", "leaderPhone", "见医务科", NO_PHONE),
				arguments("G", "quality.satisfactionIn.2025", "100.01", "住院患者满意度 2025：不能大于 100"),
				arguments("H", "techniques.4.filingNo", "", "备案凭证编号：未填写"),
				arguments("H", "techniques.1.first", "", "首次开展年份：未填写"), arguments("M", "policy", "", "政策保障：未填写"),
				arguments("M", "space", "", "用房保障：未填写"), arguments("M", "staffing", "", "人员保障：未填写"),
				arguments("M", "management", "", "管理保障：未填写"));
	}

	@ParameterizedTest
	@MethodSource("sections")
	void checksSectionBySection(String section, String key, String value, String sentence) {
		assertThat(problemsWith(section, key, value)).contains(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCHING", "INTEGRITY", "FILING", "LICENCE", "DATA", "ETHICS" })
	void asksForThePapersThatBelongToIt(String kind) {
		// given
		var filling = context.getBean(FillingDossier.class);
		var file = context.getBean(ApplicationFiles.class)
			.of(project)
			.stream()
			.filter(each -> each.slot().equals(kind))
			.findFirst()
			.orElseThrow();

		// when
		story.applicant("SX01").does(() -> filling.detach(project, file.id()));

		// then
		try {
			assertThat(problems()).extracting(Problem::key).containsExactly("file-" + kind);
		}
		finally {
			story.applicant("SX01")
				.does(() -> filling.attach(project, kind, kind + ".pdf",
						new ByteArrayInputStream(ExampleDossiers.paper(kind))));
			assertThat(problems()).isEmpty();
		}
	}

	@Test
	void takesNoSpecialtyThatIsNotInTheDictionary() {
		assertThatThrownBy(() -> story.draft(story.openRound(), "SX01", "99.99")).isInstanceOf(Refused.class);
	}

	@Test
	void takesSpecialtiesAsLargeAsTheirHospitalsAndLeadersOfEightMonths() {
		assertThat(problemsWith("D", "beds", "1680")).isEmpty();
		assertThat(problemsWith("E", Map.of("doctors", "980", "nurses", "1420", "leaderMonths", "8"))).isEmpty();
	}

	@Test
	void wantsTheSecondLeaderRegisteredAndInTheHospitalForEightMonths() {
		var second = new HashMap<>(Map.of("leaders.1.name", "贺云川", "leaders.1.sex", "MALE", "leaders.1.title", "SENIOR",
				"leaders.1.degree", "DOCTOR", "leaders.1.born", "1970", "leaders.1.tutor", "NONE", "leaders.1.phone",
				"0351-5550000"));
		assertThat(problemsWith("E", second)).containsExactlyInAnyOrder("本院注册：未填写", "在院月数（每年）：未填写");
		second.putAll(Map.of("leaders.1.registered", "NO", "leaders.1.months", "7"));
		assertThat(problemsWith("E", second)).containsExactlyInAnyOrder("本院注册：不符合申报要求", "在院月数（每年）：不能小于 8");
		second.putAll(Map.of("leaders.1.registered", "YES", "leaders.1.months", "8"));
		assertThat(problemsWith("E", second)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("changes")
	@Catalogue({ 17, 18, 24, 25 })
	void tellsWhatIsWrong(String section, String key, String value, String sentence) {
		assertThat(problemsWith(section, key, value)).contains(sentence);
	}

	static Stream<Arguments> budgets() {
		return Stream.of(arguments("-1", "不能小于 0"), arguments("1.0000001", "位小数"), arguments("1,5", "请填写数字"),
				arguments("壹万", "请填写数字"), arguments("1e308", "请填写数字"), arguments("999999999", "超过单个项目上限"));
	}

	@ParameterizedTest
	@MethodSource("budgets")
	@Catalogue({ 16, 18, 19, 20, 21 })
	void takesNoOddAmountIntoTheBudget(String typed, String sentence) {
		// given
		var cell = cells("L").stream().filter(key -> !key.contains("HOSPITAL") && key.contains(".")).findFirst();

		// then
		assertThat(problemsWith("L", cell.orElseThrow(), typed)).anyMatch(problem -> problem.contains(sentence));
	}

	@Test
	@Requirement(value = "R004-14", page = "/projects/{id}/application")
	@Catalogue(22)
	void tellsThatThePromiseDiffersFromTheSumOfTheItems() {
		assertThat(problemsWith("L", "commitment", "1"))
			.anyMatch(problem -> problem.matches("配套承诺 1 万元与医院配套预算合计 [0-9.]+ 万元不一致"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "138 0000 0000", "１３８００００００００", "0351-5550000", "０３５１－５５５００００", "0351-5550000转801" })
	void takesTelephoneNumbersAsTheyAreTyped(String typed) {
		assertThat(problemsWith("E", "leaderPhone", typed)).isEmpty();
	}

	@Test
	void looksAtTelephoneNumbersInTables() {
		assertThat(problemsWith("E", Map.of("leaders.1.name", "贺云川", "leaders.1.phone", "138-0000-000")))
			.contains(NO_PHONE);
	}

	@Test
	@Catalogue(4)
	void countsCharactersAndNotTheirHalves() {
		assertThat(problemsWith("E", "members.2.title", "𠮷".repeat(40))).isEmpty();
		assertThat(problemsWith("E", "members.2.title", "𠮷".repeat(41))).containsExactly("职称：最多 40 个字");
	}

	private List<String> cells(String section) {
		return List.copyOf(context.getBean(DossierDesk.class).content(project).section(section).keySet());
	}

}

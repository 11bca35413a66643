package cn.denggao.application;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RollUp.Node;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.TargetFigure.State;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Scenario 21: a hundred city key specialties, and what has been approved by authority.
 */
@DenggaoTest
class TargetProgressTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private ApprovalBounds bounds;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvc web;

	private String programme;

	private RoundId round;

	private List<UUID> projects;

	@BeforeEach
	void aProgrammeWithAHundredPlaces() {
		var story = new ApplicationStory(context);
		programme = "PLAN-" + UUID.randomUUID();
		database
			.update("""
					insert into programme_programme (code, name, english_name, tier, organisation, content, pack_hash,
					imported_by, imported_at) values (?, ?, 'Plan', 'CITY', '140000', '{"owner":"140000"}', 'x', 'x', now())""",
					programme, "计划 " + programme);
		database.update("""
				insert into programme_category (programme, code, name, english_name, position, open)
				values (?, 'KEY', '市级临床重点专科', 'Key', 0, true)""", programme);
		quota("EXACT", 100);
		var draft = story.draftRound();
		database.update("update programme_round set programme = ?, category = 'KEY' where id = ?", programme,
				draft.value());
		round = draft;
		projects = IntStream.range(0, 101).mapToObj(this::project).toList();
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	@Requirement("R003-08")
	void refusesTheHundredAndFirstByNameAndByTheDatabase() {
		// given
		projects.subList(0, 100).forEach(this::approve);

		// then
		assertThatThrownBy(() -> transaction.executeWithoutResult(
				status -> bounds.requireRoom(rounds.require(round), List.of(new ProjectId(projects.get(100))))))
			.isInstanceOf(Refused.class)
			.hasMessage("application.approved.beyond")
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly("市级临床重点专科", 100, 100, 1));
		assertThatThrownBy(() -> approve(projects.get(100))).hasMessageContaining("has 100 places");
		for (var change : List.of("update application_approved_count set approved = 0 where programme = ?",
				"delete from application_approved where programme = ?",
				"update application_approved set lost_on = approved_on where programme = ?")) {
			assertThatThrownBy(() -> database.update(change, programme))
				.hasMessageContaining("counted by the database");
		}
		assertThat(seenBy(OFFICER).lines()).singleElement().satisfies(line -> {
			assertThat(line.total()).isEqualTo(100);
			assertThat(line.state()).isEqualTo(State.REACHED);
			assertThat(line.percent()).isEqualByComparingTo("100");
		});
	}

	@Test
	void givesThePlaceOfALapsedApprovalToAnother() {
		// given
		projects.subList(0, 100).forEach(this::approve);

		// when
		database.update("update application_project set status = 'LAPSED' where id = ?", projects.get(0));
		approve(projects.get(100));

		// then
		assertThat(approved()).isEqualTo(100);
		assertThatThrownBy(() -> transaction.executeWithoutResult(
				status -> bounds.requireRoom(rounds.require(round), List.of(new ProjectId(projects.get(0))))))
			.hasMessage("application.approved.beyond");
	}

	@Test
	void approvesOneOfTwoAtOnceWhenOnePlaceIsLeft() throws Exception {
		// given
		quota("MAX", 1);
		var written = new CountDownLatch(1);
		var commit = new CountDownLatch(1);
		var one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			approve(projects.get(0));
			written.countDown();
			await(commit);
		}));
		assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();

		// when
		var two = CompletableFuture.runAsync(() -> approve(projects.get(1)));
		commit.countDown();
		one.get(30, TimeUnit.SECONDS);

		// then
		assertThatThrownBy(() -> two.get(30, TimeUnit.SECONDS)).hasMessageContaining("has 1 places");
		assertThat(approved()).isOne();
	}

	@Test
	@Requirement("R000-25")
	void neverRefusesBeyondAFloorOrWhereThePackBindsNothing() {
		quota("MIN", 1);
		projects.subList(0, 3).forEach(this::approve);
		assertThat(seenBy(OFFICER).lines().get(0).percent()).isEqualByComparingTo("300");
		assertThat(seenBy(OFFICER).lines().get(0).state()).isEqualTo(State.REACHED);

		quota("MAX", 1);
		database.update("update programme_quota set binds = false where programme = ?", programme);
		approve(projects.get(3));
		assertThat(seenBy(OFFICER).lines().get(0).state()).isEqualTo(State.BEYOND);
	}

	@Test
	@Requirement({ "R000-23", "R000-24" })
	void addsUpAlongTheTreeOfTheDayOfTheApproval() {
		// given
		database.update("update organisation_hospital set supervisor = '140200' where id = 'SX11'");
		projects.subList(0, 24).forEach(this::approve);
		int ofDatong = seenBy(CITY).lines().get(0).approved();

		// when
		database.update("update organisation_hospital set supervisor = '140000' where id = 'SX11'");

		// then
		var nodes = seenBy(OFFICER).nodes();
		assertThat(nodes.get(0).counts()).containsExactly(24);
		assertThat(nodes.stream().filter(node -> node.depth() == 1).mapToInt(node -> node.counts().get(0)).sum())
			.isLessThanOrEqualTo(24);
		assertThat(nodes).filteredOn(node -> node.name().startsWith("大同市"))
			.singleElement()
			.extracting(Node::counts)
			.isEqualTo(List.of(ofDatong));
		assertThat(ofDatong).isPositive().isLessThan(24);
		assertThat(seenBy(CITY).whole()).isFalse();
		assertThat(seenBy(CITY).nodes()).noneMatch(node -> node.name().startsWith("太原"));
		assertThat(seenBy(Acting.as("czcity", "140400", Role.HC_CITY)).nodes())
			.noneMatch(node -> node.name().startsWith("大同"));
	}

	@Test
	@Requirement(value = { "R002-15", "R002-16", "R002-17", "R000-22" }, page = "/targets")
	void showsThePublishedFiguresAndTheirRatios() throws Exception {
		// given
		context.getBean(ImportingPack.class).importFrom("bqw-14", OrganisationId.of("140000"));

		// then
		web.perform(get("/targets").with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("67.73 %")))
			.andExpect(content().string(containsString("93.04 %")))
			.andExpect(content().string(containsString("106.37 %")))
			.andExpect(content().string(containsString(">102<")))
			.andExpect(content().string(containsString("截至 2022-12-31")))
			.andExpect(content().string(containsString("254000.00 万元")));
		web.perform(get("/targets").with(authentication(Acting.as("sx01app", "SX01", Role.HOSPITAL_APPLICANT))))
			.andExpect(status().isNotFound());
	}

	@Test
	@Requirement(value = { "R004-08", "R004-09" }, page = "/targets")
	void showsOutcomesThatNoApprovalCountsWithTheirRangesAndDueYear() throws Exception {
		// given
		context.getBean(ImportingPack.class).importFrom("sx-136", OrganisationId.of("140000"));

		// then
		web.perform(get("/targets").with(authentication(OFFICER)))
			.andExpect(content()
				.string(stringContainsInOrder("达到国家临床重点专科水准且进入全国前 20 名的领军专科", "不少于 5 个，到 2022 年", "不由立项数累计")))
			.andExpect(content().string(stringContainsInOrder("达到全国先进、华北领先水平的领军专科", "10 个左右，到 2022 年")))
			.andExpect(content().string(stringContainsInOrder("达到国家重点实验室水平的医学实验室", "1 至 2 个，到 2022 年")))
			.andExpect(content().string(stringContainsInOrder("能独立承担国家重大科技专项的医学团队", "1 至 2 个，到 2022 年")))
			.andExpect(content().string(stringContainsInOrder("通过 JCI 认证的省级医院", "2 至 3 个，到 2022 年")))
			.andExpect(content().string(stringContainsInOrder("进入全国百强的医院", "2 至 3 个，到 2022 年")));
	}

	private Progress seenBy(Acting viewer) {
		return viewer.gets(progress::all)
			.stream()
			.filter(each -> each.plan().code().equals(programme))
			.findFirst()
			.orElseThrow();
	}

	private void quota(String operator, int target) {
		database.update("delete from programme_quota where programme = ?", programme);
		database.update("""
				insert into programme_quota (programme, code, kind, name, operator, target)
				values (?, 'KEY', 'CATEGORY', '市级临床重点专科', ?, ?)""", programme, operator, target);
	}

	private UUID project(int number) {
		var id = UUID.randomUUID();
		database
			.update("""
					insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, version)
					select ?, ?, ?, h.id, s.code, '市级临床重点专科', 'IN_NOTICE', 0
					from (select id from organisation_hospital where id like 'SX%' and ended_on is null order by id
					offset ? limit 1) h, (select code from organisation_specialty order by code offset ? limit 1) s""",
					id, "T" + id.toString().substring(0, 30), round.value(), number % 12, number / 12);
		return id;
	}

	private void approve(UUID project) {
		database.update("update application_project set status = 'APPROVED' where id = ?", project);
	}

	private int approved() {
		return database.queryForObject("select approved from application_approved_count where programme = ?",
				Integer.class, programme);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

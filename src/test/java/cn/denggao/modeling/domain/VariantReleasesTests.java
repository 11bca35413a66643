package cn.denggao.modeling.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.engine.guard.ContentHash;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.OwnForm;
import cn.denggao.modeling.Redrawing;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A definition of a province's own passes the same two persons, and is nobody else's. */
@DenggaoTest
class VariantReleasesTests {

	private static final String PROVINCE = "140000";

	private static final String PROGRAMME = "SX-136";

	private static final Acting AUTHOR = Redrawing.AUTHOR;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private BeginningDraft beginning;

	@Autowired
	private SubmittingDraft submitting;

	@Autowired
	private DeployingRelease deploying;

	@Autowired
	private WithdrawingVariant withdrawing;

	@Autowired
	private ReadingReleases releases;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ApplicationContext program;

	private Redrawing redrawing;

	private OwnForm form;

	private DefinitionName shared;

	private DefinitionName own;

	@BeforeEach
	void aFormIsShared() {
		new ApplicationStory(program);
		redrawing = new Redrawing(program);
		form = OwnForm.deployed(repository, "一");
		shared = DefinitionName.valueOf(form.name());
		own = shared.of(PROVINCE);
	}

	@Test
	void beginsWithTheSharedOneAndLeavesItAsItIs() {
		// when
		int version = deployed(PROVINCE, "一", "本省");

		// then
		assertThat(version).isEqualTo(2);
		assertThat(library.content(library.require(own))).isEqualTo(form.content("本省"));
		assertThat(library.content(library.require(shared))).isEqualTo(form.content("一"));
		assertThat(library.newestNumber(shared)).isEqualTo(1);
		assertThat(library.live()).extracting(live -> live.name().toString())
			.contains(form.name(), form.name() + "@140000");
	}

	@Test
	void keepsADraftForEachOwner() {
		// when
		var ours = AUTHOR.gets(() -> beginning.begin(shared));
		var provinces = AUTHOR.gets(() -> beginning.beginFor(shared, PROVINCE));
		var programmes = AUTHOR.gets(() -> beginning.beginFor(shared, PROGRAMME));

		// then
		assertThat(ours).isNotEqualTo(provinces).isNotEqualTo(programmes);
		assertThat(AUTHOR.gets(() -> beginning.beginFor(shared, PROVINCE))).isEqualTo(provinces);
		assertThatThrownBy(() -> AUTHOR.gets(() -> beginning.beginFor(shared, "SX01"))).isInstanceOfSatisfying(
				Refused.class, refused -> assertThat(refused.key()).isEqualTo("modeling.owner.unknown"));
	}

	@Test
	void servesNobodyElse() {
		// given
		var release = submitted(PROVINCE, "一", "本省");
		redrawing.approve(release);

		// then
		assertThatThrownBy(() -> post(null, "本省")).isInstanceOf(ParseException.class);
		assertThatThrownBy(() -> post(PROGRAMME, "本省")).isInstanceOf(ParseException.class);
		AUTHOR.does(() -> post(PROVINCE, "本省"));
		assertThat(AUTHOR.gets(() -> releases.sheet(release)).status()).isEqualTo(ReleaseStatus.USED);
		assertThat(library.newestNumber(shared)).isEqualTo(1);
		assertThat(library.versions(shared.of(PROGRAMME))).isEmpty();
	}

	@Test
	void isRegisteredForItsOwnerWhenItIsPosted() {
		// when
		assertThatThrownBy(() -> AUTHOR.does(() -> post(PROGRAMME, "本计划"))).isInstanceOf(ParseException.class);

		// then
		var release = database.queryForObject("select id from modeling_release where sha256 = ? and status = 'WAITING'",
				UUID.class, ContentHash.of(PROGRAMME, form.file(), form.content("本计划")));
		var sheet = AUTHOR.gets(() -> releases.sheet(release));
		assertThat(sheet.name()).isEqualTo(shared.of(PROGRAMME));
		assertThat(sheet.compared()).isEqualTo(1);
		assertThat(sheet.number()).isEqualTo(2);

		// when
		redrawing.approve(release);
		AUTHOR.does(() -> post(PROGRAMME, "本计划"));

		// then
		assertThat(library.newestNumber(shared.of(PROGRAMME))).isEqualTo(2);
	}

	@Test
	void isRefusedForSomebodyWhoCannotHaveOneAndPutsNothingOnRecord() {
		long before = registered();

		assertThatThrownBy(() -> AUTHOR.does(() -> post("SX01", "本院"))).isInstanceOf(ParseException.class)
			.hasMessageContaining("SX01");
		assertThat(registered()).isEqualTo(before);
	}

	@Test
	void isNotOutdatedByTheSharedOneNorOutdatesIt() {
		// given
		var release = submitted(PROVINCE, "一", "本省");
		redrawing.approve(release);
		int common = redrawing.deploy(redrawing.submit(form.name(), text -> text.replace("一", "二")));

		// when
		int version = AUTHOR.gets(() -> deploying.deploy(release));

		// then
		assertThat(common).isEqualTo(2);
		assertThat(version).isEqualTo(3);
		assertThat(AUTHOR.gets(() -> releases.sheet(release)).deployedVersion()).isEqualTo(3);
	}

	@Test
	void isRefusedWhenItIsWhatAllHave() {
		// given
		var draft = AUTHOR.gets(() -> beginning.beginFor(shared, PROVINCE));

		// then
		assertThatThrownBy(() -> AUTHOR.gets(() -> submitting.submit(draft, "没有改动")))
			.hasMessage("modeling.release.same-as-shared");
		assertThatThrownBy(() -> AUTHOR.does(() -> post(PROGRAMME, "一"))).isInstanceOf(ParseException.class)
			.hasMessageContaining("通用版本完全相同");

		// given
		redrawing.write(draft, text -> text.replace("一", "本省"));
		redrawing.deploy(AUTHOR.gets(() -> submitting.submit(draft, "按本省要求调整")));

		// then
		assertThatThrownBy(() -> submitted(PROVINCE, "本省", "一")).hasMessage("modeling.release.same-as-shared");
	}

	@Test
	void goesBackToAnEarlierVersionOfItsOwner() {
		// given
		deployed(PROVINCE, "一", "本省");
		deployed(PROVINCE, "本省", "本省二");

		// when
		int version = redrawing.deploy(redrawing.submitReturn(own.toString(), 2));

		// then
		assertThat(version).isEqualTo(4);
		assertThat(library.content(library.require(own))).isEqualTo(form.content("本省"));
		assertThat(library.newestNumber(shared)).isEqualTo(1);
	}

	@Test
	void isGivenUpByTwoPersonsAndComesBackWithANewVersion() {
		// given
		deployed(PROVINCE, "一", "本省");
		var release = AUTHOR.gets(() -> withdrawing.withdraw(own, "改用通用表单"));

		// then
		assertThatThrownBy(() -> AUTHOR.gets(() -> deploying.deploy(release)))
			.hasMessage("modeling.release.not-approved");
		assertThatThrownBy(() -> AUTHOR.does(() -> program.getBean(DecidingRelease.class).approve(release, "我自己同意")))
			.hasMessage("modeling.release.own-work");

		// when
		redrawing.deploy(release);

		// then
		assertThat(library.require(own).withdrawn()).isTrue();
		assertThat(library.content(library.forerunner(own))).isEqualTo(form.content("一"));
		assertThatThrownBy(() -> AUTHOR.gets(() -> withdrawing.withdraw(own, "再停一次")))
			.hasMessage("modeling.variant.not-in-force");

		// when
		int version = deployed(PROVINCE, "一", "本省三");

		// then
		assertThat(version).isEqualTo(3);
		assertThat(library.require(own).withdrawn()).isFalse();
	}

	@Test
	void doesNotDeployOnTheApprovalToGiveItUp() {
		// given
		deployed(PROVINCE, "一", "本省");
		var release = AUTHOR.gets(() -> withdrawing.withdraw(own, "改用通用表单"));
		redrawing.approve(release);

		// then
		assertThatThrownBy(() -> post(PROVINCE, "本省")).isInstanceOf(ParseException.class);
		assertThat(library.newestNumber(own)).isEqualTo(2);
		assertThatThrownBy(() -> AUTHOR.gets(() -> withdrawing.withdraw(shared, "停用通用")))
			.hasMessage("modeling.variant.not-in-force");
	}

	private UUID submitted(String owner, String before, String after) {
		var draft = AUTHOR.gets(() -> beginning.beginFor(shared, owner));
		redrawing.write(draft, text -> text.replace("\"label\": \"" + before + "\"", "\"label\": \"" + after + "\""));
		return AUTHOR.gets(() -> submitting.submit(draft, "按本省要求调整"));
	}

	private int deployed(String owner, String before, String after) {
		return redrawing.deploy(submitted(owner, before, after));
	}

	private void post(String owner, String label) {
		repository.createDeployment()
			.tenantId(owner)
			.addString(form.file(), new String(form.content(label), StandardCharsets.UTF_8))
			.deploy();
	}

	private long registered() {
		return database.queryForObject("select count(*) from modeling_release", Long.class);
	}

}

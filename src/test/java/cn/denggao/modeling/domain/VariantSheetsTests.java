package cn.denggao.modeling.domain;

import java.io.ByteArrayInputStream;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.engine.guard.ContentHash;
import cn.denggao.identity.Role;
import cn.denggao.modeling.OwnForm;
import cn.denggao.modeling.Redrawing;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a release of somebody's own tells about its number and about what it replaces. */
@DenggaoTest
class VariantSheetsTests {

	private static final String PROVINCE = "140000";

	private static final String PROGRAMME = "SX-136";

	private static final Acting AUTHOR = Redrawing.AUTHOR;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private BeginningDraft beginning;

	@Autowired
	private SubmittingDraft submitting;

	@Autowired
	private WithdrawingVariant withdrawing;

	@Autowired
	private ReadingReleases releases;

	@Autowired
	private ApplicationContext program;

	private Redrawing redrawing;

	private OwnForm form;

	private DefinitionName shared;

	@BeforeEach
	void aFormIsShared() {
		new ApplicationStory(program);
		redrawing = new Redrawing(program);
		form = OwnForm.deployed(repository, "一");
		shared = DefinitionName.valueOf(form.name());
	}

	@Test
	void tellsWhatItWouldReplaceAndThatTheSharedOneHasChanged() {
		// given
		var release = submitted(PROVINCE, "一", "本省");
		var before = AUTHOR.gets(() -> releases.sheet(release));

		// when
		redrawing.deploy(redrawing.submit(form.name(), text -> text.replace("一", "二")));

		// then
		var after = AUTHOR.gets(() -> releases.sheet(release));
		assertThat(before.isFirst()).isTrue();
		assertThat(before.isBehind()).isFalse();
		assertThat(after.isBehind()).isTrue();
		assertThat(after.compared()).isEqualTo(2);
		assertThat(after.madeFrom()).isEqualTo(1);

		// when
		int version = redrawing.deploy(release);

		// then
		var done = AUTHOR.gets(() -> releases.sheet(release));
		assertThat(version).isEqualTo(after.number()).isEqualTo(3);
		assertThat(done.isBehind()).isFalse();
		assertThat(done.compared()).isEqualTo(1);
	}

	@Test
	void tellsTheNumberItGetsWhoeverElseIsSubmitted() {
		// given
		var provinces = submitted(PROVINCE, "一", "本省");
		var programmes = submitted(PROGRAMME, "一", "本计划");
		assertThat(numberOf(provinces)).isEqualTo(2);
		assertThat(numberOf(programmes)).isEqualTo(2);

		// when
		redrawing.deploy(programmes);

		// then
		assertThat(numberOf(provinces)).isEqualTo(3);
		assertThat(redrawing.deploy(provinces)).isEqualTo(3);
		assertThat(numberOf(programmes)).isEqualTo(2);

		// when
		var end = AUTHOR.gets(() -> withdrawing.withdraw(shared.of(PROVINCE), "改用通用表单"));

		// then
		assertThat(numberOf(end)).isNull();
	}

	@Test
	void endsWhatElseIsSubmittedWhenItIsGivenUp() {
		// given
		redrawing.deploy(submitted(PROVINCE, "一", "本省"));
		var next = submitted(PROVINCE, "本省", "本省二");
		redrawing.approve(next);

		// when
		redrawing.deploy(AUTHOR.gets(() -> withdrawing.withdraw(shared.of(PROVINCE), "改用通用表单")));

		// then
		assertThat(AUTHOR.gets(() -> releases.sheet(next)).status()).isEqualTo(ReleaseStatus.OVERTAKEN);
	}

	@Test
	void isNobodysToApproveWhoHasWrittenItEvenIfAnotherPostsIt() {
		// given
		var other = Acting.as("sysadmin2", "140000", Role.SYS_ADMIN);
		var written = submitted(PROVINCE, "一", "本省");
		AUTHOR.does(() -> program.getBean(DecidingRelease.class).withdraw(written, "再改一改"));

		// when
		assertThatThrownBy(() -> other.does(() -> repository.createDeployment()
			.tenantId(PROVINCE)
			.addInputStream(form.file(), new ByteArrayInputStream(form.content("本省")))
			.deploy())).isInstanceOf(ParseException.class);

		// then
		var posted = program.getBean(Releases.class)
			.findOpen(ContentHash.of(PROVINCE, form.file(), form.content("本省")));
		assertThat(posted.orElseThrow().authors()).containsExactlyInAnyOrder("sysadmin", "sysadmin2");
	}

	/** As the list of all tells it. */
	private Integer numberOf(UUID release) {
		return AUTHOR.gets(() -> releases.all(PageRequest.of(0, 500)))
			.stream()
			.filter(line -> line.id().equals(release))
			.findFirst()
			.orElseThrow()
			.number();
	}

	private UUID submitted(String owner, String before, String after) {
		var draft = AUTHOR.gets(() -> beginning.beginFor(shared, owner));
		redrawing.write(draft, text -> text.replace(before, after));
		return AUTHOR.gets(() -> submitting.submit(draft, "按本省要求调整"));
	}

}

package cn.denggao.modeling.domain;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.ContentHash;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From a draft to a version: two people, one content, once. */
@DenggaoTest
class ReleaseTests extends LiveFormStory {

	@Autowired
	private ReadingDefinitions definitions;

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private JdbcTemplate database;

	@Test
	void becomesTheNewestVersionAfterASecondPersonAgreed() {
		// given
		var release = submitted("二");

		// when
		SECURITY.does(() -> deciding.approve(release, "已核对"));
		int version = OTTO.gets(() -> deploying.deploy(release));

		// then
		assertThat(version).isEqualTo(2);
		assertThat(library.content(library.require(name))).isEqualTo(form.content("二"));
		assertThat(SECURITY.gets(() -> definitions.history(name)).get(0)).satisfies(line -> {
			assertThat(line.newest()).isTrue();
			assertThat(line.release()).isEqualTo(new VersionLine.Origin(release, "mina", "sec", "otto", WHY, "已核对"));
		});
		assertThat(SECURITY.gets(() -> releases.sheet(release))).satisfies(sheet -> {
			assertThat(sheet.status()).isEqualTo(ReleaseStatus.USED);
			assertThat(sheet.deployedVersion()).isEqualTo(2);
			assertThat(SECURITY.gets(() -> reading.sheet(sheet.draft())).status()).isEqualTo(DraftStatus.DEPLOYED);
		});
		assertThat(actions()).containsExactly("modeling.draft-begun", "modeling.release-submitted",
				"modeling.release-approved", "modeling.deployed");
		assertThat(isTrailIntact()).isTrue();
	}

	@Test
	void standsStillWhileItWaits() {
		var release = submitted("二");
		var draft = SECURITY.gets(() -> releases.sheet(release)).draft();

		assertThatThrownBy(() -> write(OTTO, draft, "三")).hasMessage("modeling.draft.closed");
		assertThatThrownBy(() -> MINA.gets(() -> submitting.submit(draft, WHY))).hasMessage("modeling.draft.closed");
		assertThatThrownBy(() -> MINA.gets(() -> deploying.deploy(release)))
			.hasMessage("modeling.release.not-approved");
	}

	@Test
	void isNotApprovedByWhoeverWroteInIt() {
		// given
		var draft = begin();
		write(OTTO, draft, "二");
		var release = MINA.gets(() -> submitting.submit(draft, WHY));

		// then
		for (var author : new Acting[] { MINA, OTTO }) {
			assertThatThrownBy(() -> author.does(() -> deciding.approve(release, "我自己同意")))
				.hasMessage("modeling.release.own-work");
			assertThat(author.gets(() -> releases.sheet(release)).may().ownWork()).isTrue();
		}
		assertThat(SECURITY.gets(() -> releases.sheet(release)).may().decide()).isTrue();
	}

	@Test
	void isNotApprovedByItsAuthorEvenPastTheProgram() {
		var release = submitted("二");

		for (var author : new String[] { "mina", "otto" }) {
			database.update("update modeling_release set authors = array['mina', 'otto'] where id = ?", release);
			assertThatThrownBy(() -> database.update(
					"update modeling_release set status = 'APPROVED', approver = ?, decided_at = now() where id = ?",
					author, release))
				.isInstanceOf(DataIntegrityViolationException.class)
				.hasMessageContaining("modeling_release_approver_ck");
		}
	}

	@Test
	void goesBackToItsAuthorWhenRefused() {
		// given
		var release = submitted("二");
		var draft = SECURITY.gets(() -> releases.sheet(release)).draft();

		// when
		SECURITY.does(() -> deciding.refuse(release, "理由不充分"));

		// then
		assertThatThrownBy(() -> SECURITY.does(() -> deciding.approve(release, "又同意了")))
			.hasMessage("modeling.release.decided-before");
		write(OTTO, draft, "三");
		assertThat(MINA.gets(() -> submitting.submit(draft, WHY))).isNotEqualTo(release);
	}

	@Test
	void isTakenBackThoughItWasApproved() {
		// given
		var release = approved("二");

		// when
		MINA.does(() -> deciding.withdraw(release, "还要再改"));

		// then
		assertThatThrownBy(() -> MINA.gets(() -> deploying.deploy(release)))
			.hasMessage("modeling.release.not-approved");
		assertThat(MINA.gets(() -> reading.sheet(releases.sheet(release).draft())).editable()).isTrue();
	}

	@Test
	void asksForSomethingNewOnly() {
		var draft = begin();

		assertThatThrownBy(() -> MINA.gets(() -> submitting.submit(draft, WHY))).hasMessage("modeling.release.same");
		assertThatThrownBy(() -> MINA.gets(() -> goingBack.backTo(name, 1, WHY))).hasMessage("modeling.release.same");
		assertThat(MINA.gets(() -> reading.sheet(draft)).editable()).isTrue();
	}

	@Test
	void isListedWithoutItsContent() {
		// given
		var release = approved("二");
		OTTO.does(() -> deploying.deploy(release));
		var statistics = entities.unwrap(SessionFactory.class).getStatistics();

		// when
		statistics.setStatisticsEnabled(true);
		var lists = List.of(SECURITY.gets(() -> releases.all(PageRequest.of(0, 20))).getContent(),
				SECURITY.gets(() -> definitions.history(name)));
		var loaded = statistics.getEntityStatistics(Release.class.getName()).getLoadCount();
		statistics.setStatisticsEnabled(false);

		// then
		assertThat(lists).allSatisfy(list -> assertThat(list).isNotEmpty());
		assertThat(loaded).isZero();
	}

	@Test
	void isHashedTogetherWithItsName() {
		var release = submitted("二");

		assertThat(SECURITY.gets(() -> releases.sheet(release)).sha256())
			.isEqualTo(ContentHash.of(form.file(), form.content("二")));
	}

}

package cn.denggao.application;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.FormVersion;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** How the form of an open round is changed. */
@DenggaoTest
class ChangingFormTests extends OneOpenRound {

	private static final String WHY = "这一节各医院已经填写过半，不宜现在删去。";

	@Autowired
	private ChangingForm changing;

	@Autowired
	private RoundForms forms;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Test
	void isChangedByTwoPeopleAndKeepsWhatWasFrozen() {
		// given
		var rules = rounds.rulesHash(round);
		var frozen = rounds.rules(round).definitions().dossier();
		var changed = changed().without("M", "guarantee");
		OFFICER.does(() -> changing.propose(round, changed.yaml(), ChangedForm.REASON, false));
		var hash = forms.proposed(round).orElseThrow().hash();

		// then nothing has changed yet
		assertThat(forms.newest(round)).isEqualTo(1);
		var both = Acting.as("prov1", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);
		assertThatThrownBy(() -> both.does(() -> changing.approve(round, hash))).hasMessage("programme.four-eyes");
		assertThatThrownBy(() -> OFFICER.does(() -> changing.approve(round, hash))).hasMessage("kernel.not-found");
		assertThatThrownBy(() -> CHIEF.does(() -> changing.approve(round, "other")))
			.hasMessage("programme.form.none-proposed");
		assertThatThrownBy(() -> OFFICER.does(() -> changing.propose(round, changed.yaml(), ChangedForm.REASON, false)))
			.hasMessage("programme.form.already-proposed");

		// when
		CHIEF.does(() -> changing.approve(round, hash));

		// then
		assertThat(rounds.rulesHash(round)).isEqualTo(rules);
		assertThat(rounds.dossierTemplate(round)).contains("guarantee");
		assertThat(forms.template(round, 2)).doesNotContain("guarantee");
		assertThat(forms.versions(round)).extracting(FormVersion::version, FormVersion::hash)
			.containsExactly(tuple(2, hash), tuple(1, frozen));
		assertThat(forms.versions(round).get(0)).satisfies(version -> {
			assertThat(version.proposedBy()).isEqualTo("prov1");
			assertThat(version.approvedBy()).isEqualTo("provleader");
			assertThat(version.reason()).isEqualTo(ChangedForm.REASON);
		});
		assertThat(database.queryForList("""
				select action from audit_entry where subject_id = ? and action like 'programme.form-%' order by seq""",
				String.class, round.toString()))
			.containsExactly("programme.form-proposed", "programme.form-changed");
	}

	@Test
	void canBeTakenBackBeforeItIsApproved() {
		// given
		OFFICER
			.does(() -> changing.propose(round, changed().without("M", "guarantee").yaml(), ChangedForm.REASON, false));
		var hash = forms.proposed(round).orElseThrow().hash();

		// when
		assertThatThrownBy(() -> CHIEF.does(() -> changing.withdraw(round))).isInstanceOf(Refused.class);
		OFFICER.does(() -> changing.withdraw(round));

		// then
		assertThatThrownBy(() -> CHIEF.does(() -> changing.approve(round, hash)))
			.hasMessage("programme.form.none-proposed");
		assertThat(forms.newest(round)).isEqualTo(1);
		assertThatThrownBy(() -> OFFICER.does(() -> changing.withdraw(round)))
			.hasMessage("programme.form.none-proposed");
	}

	@Test
	void canBeRefusedWithAReasonThatWhoeverProposedItIsTold() {
		// given
		OFFICER
			.does(() -> changing.propose(round, changed().without("M", "guarantee").yaml(), ChangedForm.REASON, false));
		var hash = forms.proposed(round).orElseThrow().hash();
		assertThatThrownBy(() -> CHIEF.does(() -> changing.reject(round, hash, "不同意")))
			.hasMessage("programme.reason-missing");
		assertThatThrownBy(() -> CHIEF.does(() -> changing.reject(round, "0", WHY)))
			.hasMessage("programme.form.none-proposed");
		assertThatThrownBy(() -> OFFICER.does(() -> changing.reject(round, hash, WHY))).isInstanceOf(Refused.class);

		// when
		CHIEF.does(() -> changing.reject(round, hash, WHY));

		// then
		assertThat(forms.proposed(round)).isEmpty();
		assertThat(forms.newest(round)).isEqualTo(1);
		assertThat(database.queryForObject("select drop_reason from programme_round_form where round = ?", String.class,
				round.value()))
			.isEqualTo(WHY);
		assertThat(database.queryForList(
				"select recipient || ': ' || body from notification_message where link = '/rounds/' || ? || '/form'",
				String.class, round.toString()))
			.singleElement()
			.asString()
			.startsWith("prov1: ")
			.contains("未获同意", WHY);
	}

	@Test
	void refusesFormsThatCannotBeAsked() {
		assertRefused(forms.yaml(round, 1), "programme.form.same");
		assertRefused(" ", "programme.form.missing");
		assertRefused("sections: [", "programme.pack.file-unreadable");
		assertRefused("figureYears: 3\nsections: []", "programme.form.mistake");
		assertRefused(changed().set("M", "guarantee", "type", "WISH").yaml(), "programme.form.mistake");
		assertRefused(changed().withoutSection("F").yaml(), "programme.form.mistake");
		assertRefused(changed().withoutSection("F").withoutSection("G").yaml(), "programme.form.evidence");
		assertThatThrownBy(() -> OFFICER
			.does(() -> changing.propose(round, changed().without("M", "guarantee").yaml(), "短", false)))
			.hasMessage("programme.reason-missing");
		var draft = story.draftRound();
		assertThatThrownBy(
				() -> OFFICER.does(() -> changing.propose(draft, forms.yaml(round, 1), ChangedForm.REASON, false)))
			.hasMessage("programme.form.not-open");
		assertThatThrownBy(
				() -> applicant.does(() -> changing.propose(round, forms.yaml(round, 1), ChangedForm.REASON, false)))
			.hasMessage("kernel.not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update programme_round_form set content = '{}' where round = ?",
			"update programme_round_form set approved_by = 'somebody' where round = ?",
			"delete from programme_round_form where round = ?" })
	void refusesARawChangeOfAVersion(String change) {
		ChangedForm.approve(story, round, false, form -> form.without("M", "guarantee"));

		assertThatThrownBy(() -> database.update(change, round.value())).isInstanceOf(DataAccessException.class)
			.hasMessageContaining("is kept");
	}

	private ChangedForm changed() {
		return ChangedForm.of(forms.yaml(round, 1));
	}

	private void assertRefused(String yaml, String message) {
		assertThatThrownBy(() -> OFFICER.does(() -> changing.propose(round, yaml, ChangedForm.REASON, false)))
			.isInstanceOf(Refused.class)
			.hasMessageContaining(message);
	}

}

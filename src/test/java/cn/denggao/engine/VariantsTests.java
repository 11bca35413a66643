package cn.denggao.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each case gets its own definition, and what runs goes on as it was. */
class VariantsTests extends SeveralOwners {

	@Test
	void givesACaseItsProgrammesOwnElseItsProvincesElseTheSharedOne() {
		// given
		var shared = newest(null);
		var province = ownTask(PROVINCE, "本省答复");
		var programme = ownTask(PROGRAMME, "本计划答复");

		// when
		var other = started(key(WITHOUT));
		var own = started(key(PROVINCE));
		var pilot = started(key(PROVINCE + "/" + PROGRAMME));

		// then
		assertThat(other.getProcessDefinitionId()).isEqualTo(shared.getId());
		assertThat(own.getProcessDefinitionId()).isEqualTo(province.getId());
		assertThat(pilot.getProcessDefinitionId()).isEqualTo(programme.getId());
		assertThat(List.of(task(other).getName(), task(own).getName(), task(pilot).getName())).containsExactly("答复",
				"本省答复", "本计划答复");
		assertThat(starts.newestVersion(SmallTask.KEY, List.of(PROGRAMME, PROVINCE))).isEqualTo(programme.getVersion());
		assertThat(starts.newestVersion(SmallTask.KEY, List.of(WITHOUT))).isEqualTo(shared.getVersion());
	}

	@Test
	void numbersTheVersionsOfAllOwnersInOneRow() {
		// given
		int shared = newest(null).getVersion();
		int next = files.nextVersion("bpmn", SmallTask.KEY);

		// when
		var own = ownTask(PROVINCE, "一");
		var other = ownTask(PROGRAMME, "二");

		// then
		assertThat(own.getVersion()).isEqualTo(next);
		assertThat(other.getVersion()).isEqualTo(next + 1);
		assertThat(files.nextVersion("bpmn", SmallTask.KEY)).isEqualTo(next + 2);
		assertThat(files.versions("bpmn", SmallTask.KEY, null).get(0).version()).isEqualTo(shared);
		assertThat(files.versions("bpmn", SmallTask.KEY, PROVINCE).get(0).version()).isEqualTo(next);
	}

	@Test
	void leavesRunningCasesWhereTheyAre() {
		// given
		var before = started(key(PROVINCE));

		// when
		var own = ownTask(PROVINCE, "本省答复");
		var during = started(key(PROVINCE));
		withdraw("bpmn", SmallTask.KEY);
		var after = started(key(PROVINCE));

		// then
		assertThat(definitionOf(before)).isEqualTo(newest(null).getId());
		assertThat(definitionOf(during)).isEqualTo(own.getId());
		assertThat(definitionOf(after)).isEqualTo(newest(null).getId());
		forms.submitTaskForm(task(during).getId(), Map.of("decision", "CONFIRM"));
		assertThat(runtime.createProcessInstanceQuery().processInstanceId(during.getId()).count()).isZero();

		// when
		var again = ownTask(PROVINCE, "又有本省答复");

		// then
		assertThat(started(key(PROVINCE)).getProcessDefinitionId()).isEqualTo(again.getId());
	}

	@Test
	void callsAVariantFromASharedCaseAndTheOtherWayRound() {
		// given
		var shared = newest(null);
		var called = ownTask(PROVINCE, "本省答复");
		caller(null, "latest", "");
		caller(PROGRAMME, "latest", "");

		// when
		var fromShared = calledBy(key(PROVINCE));
		var fromSharedWithout = calledBy(key(WITHOUT));
		var fromVariant = calledBy(key(WITHOUT + "/" + PROGRAMME));

		// then
		assertThat(fromShared.getProcessDefinitionId()).isEqualTo(called.getId());
		assertThat(fromSharedWithout.getProcessDefinitionId()).isEqualTo(shared.getId());
		assertThat(fromVariant.getProcessDefinitionId()).isEqualTo(shared.getId());
	}

	@Test
	void callsAFixedVersionWhoeverOwnsIt() {
		// given
		var frozen = newest(null);
		var own = ownTask(PROVINCE, "本省答复");
		ownTask(PROVINCE, "本省后来的答复");
		caller(null, "version", String.valueOf(frozen.getVersion()));

		// then
		assertThat(calledBy(key(PROVINCE)).getProcessDefinitionId()).isEqualTo(frozen.getId());

		// when
		caller(null, "version", String.valueOf(own.getVersion()));

		// then
		assertThat(calledBy(key(WITHOUT)).getProcessDefinitionId()).isEqualTo(own.getId());
	}

	@Test
	void asksInTheFormOfTheCasesOwner() throws IOException {
		// given
		deploy(PROVINCE, "small-answer.form",
				text("engine/small-answer.form").replace("文号", "本省文号")
					.replace("{\"label\": \"否\", \"value\": \"SEND_BACK\"}",
							"{\"label\": \"退\", \"value\": \"SEND_BACK\"}")
					.replace("{\"label\": \"是\", \"value\": \"CONFIRM\"}, ", ""));
		var own = task(started(key(PROVINCE)));
		var other = task(started(key(WITHOUT)));

		// then
		assertThat(formOf(own)).contains("本省文号").doesNotContain("CONFIRM");
		assertThat(formOf(other)).doesNotContain("本省文号").contains("CONFIRM");
		assertThatThrownBy(() -> forms.submitTaskForm(own.getId(), Map.of("decision", "CONFIRM")))
			.isInstanceOf(Refused.class);
		forms.submitTaskForm(own.getId(), Map.of("decision", "SEND_BACK", "documentNo", "内卫医函〔2026〕1号"));
		forms.submitTaskForm(other.getId(), Map.of("decision", "CONFIRM"));
		assertThat(tasks.createTaskQuery().taskId(own.getId()).count()).isZero();
	}

	@Test
	void decidesByTheOwnersTable() {
		// given
		int shared = tables.evaluate("sound-table", List.of(), marks()).version();
		deploy(PROVINCE, "sound-table.dmn",
				text("guard/sound-table.dmn").replace("<text>\"FAIL\"</text>", "<text>\"PASS\"</text>"));

		// when
		var own = tables.evaluate("sound-table", List.of(PROGRAMME, PROVINCE), marks());
		var other = tables.evaluate("sound-table", List.of(PROGRAMME, WITHOUT), marks());

		// then
		assertThat(own.text("conclusion")).isEqualTo("PASS");
		assertThat(own.version()).isEqualTo(shared + 1);
		assertThat(other.text("conclusion")).isEqualTo("FAIL");
		assertThat(other.version()).isEqualTo(shared);
	}

}

package cn.denggao.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.engine.guard.TestApprovals;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ParseException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whose definition it is changes nothing about who may do what, nor who hears of it. */
class VariantRightsTests extends SeveralOwners {

	@Test
	void tellsCasesOfAllOwnersByOneAndByMany() {
		// given
		deploy(PROVINCE, "told-case.bpmn", text("engine/told-case.bpmn").replace("等消息", "本省等消息"));
		var own = runtime.startProcessInstanceById(newest("told-case", PROVINCE).getId(), key(PROVINCE),
				Map.of("signed", true));
		var shared = runtime.startProcessInstanceById(newest("told-case", null).getId(), key(WITHOUT),
				Map.of("signed", true));

		// when
		messages.tell("engine.Told", own.getBusinessKey());
		work(batches.tellAll("engine.Told", "told-case", List.of(own.getBusinessKey(), shared.getBusinessKey()))
			.orElseThrow());
		messages.tellIfWaiting("engine.Other", shared.getBusinessKey());

		// then
		assertThat(runtime.getActiveActivityIds(own.getId())).containsOnly("Catch_Other");
		assertThat(runtime.getActiveActivityIds(shared.getId())).containsOnly("Catch_Again");
		assertThat(messages.isAwaited("engine.Other", own.getBusinessKey())).isTrue();
	}

	@Test
	void showsAVariantsTaskToTheSamePeopleAsEver() {
		// given
		ownTask(PROVINCE, "本省答复");
		var task = task(started(key(PROVINCE))).getId();
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getTenantId()).isEqualTo(PROVINCE);

		// when
		identity.setAuthentication("stranger", List.of("hc-province-130000"), List.of(PROVINCE));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
		assertThatThrownBy(() -> tasks.claim(task, "stranger")).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "CONFIRM")))
			.isInstanceOf(AuthorizationException.class);

		// when
		identity.setAuthentication("officer", List.of("hc-province-150000"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).listPage(0, 10)).hasSize(1);
		tasks.claim(task, "officer");
		forms.submitTaskForm(task, Map.of("decision", "CONFIRM"));
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
	}

	@Test
	void takesNoApprovalOfTheSharedOneForSomebodysOwnNorTheOtherWayRound() {
		var changed = text("engine/small-task.bpmn").replace("答复", "另一种答复" + UUID.randomUUID());

		// when
		TestApprovals.approve(changed.getBytes(StandardCharsets.UTF_8));

		// then
		assertThatThrownBy(() -> send(PROVINCE, "small-task.bpmn", changed)).isInstanceOf(ParseException.class);

		// when
		TestApprovals.approve(PROGRAMME, changed.getBytes(StandardCharsets.UTF_8));

		// then
		assertThatThrownBy(() -> send(PROVINCE, "small-task.bpmn", changed)).isInstanceOf(ParseException.class);
		send(null, "small-task.bpmn", changed);
		assertThatThrownBy(() -> send(null, "small-task.bpmn", changed)).isInstanceOf(ParseException.class);
		send(PROGRAMME, "small-task.bpmn", changed);
		assertThat(newest(null).getTenantId()).isNull();
	}

	@Test
	void refusesAVariantOfWhatNobodyShares() {
		assertThatThrownBy(() -> send(PROVINCE, "only-ours.bpmn",
				text("guard/sound-case.bpmn").replace("\"sound-case\"", "\"only-ours\"")))
			.isInstanceOf(ParseException.class)
			.hasMessageContaining("没有通用的“only-ours”");
	}

}

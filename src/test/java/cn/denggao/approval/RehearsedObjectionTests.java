package cn.denggao.approval;

import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.modeling.rehearsal.ShippedRehearsals;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The process of objections is rehearsed with one that really waits. */
@ApprovalTest
class RehearsedObjectionTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private ApplicationContext program;

	@Test
	void takesEveryFlowAndLeavesTheObjectionAsItWas() {
		// given
		var people = new ApplicationStory(program);
		people.person("officer", "140000", Role.HC_PROVINCE);
		people.person("leader", "140000", Role.HC_PROVINCE_LEADER);
		people.department("SX02");
		var list = ThreeInNotice.of(story);
		var objection = story.objected(list.notice(), list.second());

		// when
		new ShippedRehearsals(program).ofAnObjectionIsCleanAndLeavesNothing();

		// then
		assertThat(story.at("objection", objection)).containsExactly("UserTask_ExamineObjection");
		assertThat(story.standingOf(list.second())).isEqualTo("UNDER_OBJECTION");
	}

}

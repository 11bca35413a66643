package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.organisation.Level;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.node.IntNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft keeps the numbers that its officers set, whatever its pack says later. */
class OwnRulesTests {

	private static final RoundRules SHIPPED = Pack.read(PackSource.shipped("sx-136")).parts().get(0).rules();

	private final Round round = new Round(new RoundId(UUID.randomUUID()), "SX-136",
			new Decider("140000", Level.PROVINCE), "LEADING_SPECIALTY", 2048, 1);

	@BeforeEach
	void aDraftWithALongerNotice() {
		round.draft("领军临床专科", RulesText.of(SHIPPED), "{}", "[]", Actor.system());
		round.rule(RulesText.of(with(SHIPPED, "notice.days", 8)), Actor.system());
	}

	@Test
	void tellsInWhatTheDraftDiffers() {
		var differences = OwnRules.between(RulesText.read(round.packRules()), RulesText.read(round.draftRules()));

		assertThat(differences).extracting(OwnRules.Difference::text).containsExactly("notice.days 5 → 8");
	}

	@Test
	void takesFromANewPackWhateverTheDraftHasNotSet() {
		// when
		round.draft("领军临床专科", RulesText.of(with(with(SHIPPED, "notice.objectionDays", 20), "notice.days", 6)), "{}",
				"[]", Actor.system());

		// then
		var rules = RulesText.read(round.draftRules());
		assertThat(rules.notice().days()).isEqualTo(8);
		assertThat(rules.notice().objectionDays()).isEqualTo(20);
		assertThat(RulesText.read(round.packRules()).notice().days()).isEqualTo(6);
	}

	@Test
	void keepsListsAndNameThatTheDraftHasSetAndTellsThePacks() {
		// given
		var own = RuleList.TIE_CHAIN.with(RuleList.EXCLUDED_HOSTS.with(SHIPPED, List.of("SX01", "SX03")),
				List.of("EARLIER_SUBMISSION", "OBJECTIVE_FIRST"));
		round.rule(RulesText.of(own), Actor.system());
		round.rename("另一个名称", Actor.system());

		// when
		var other = RuleList.TIE_CHAIN.with(SHIPPED, List.of("QUALITY_BLOCK"));
		round.draft("项目包的新名称", RulesText.of(other), "{}", "[]", Actor.system());

		// then
		var rules = RulesText.read(round.draftRules());
		assertThat(RuleList.EXCLUDED_HOSTS.codes(rules)).containsExactly("SX01", "SX03");
		assertThat(RuleList.TIE_CHAIN.codes(rules)).containsExactly("EARLIER_SUBMISSION", "OBJECTIVE_FIRST");
		assertThat(RuleList.TIE_CHAIN.codes(RulesText.read(round.packRules()))).containsExactly("QUALITY_BLOCK");
		assertThat(round.title()).isEqualTo("另一个名称");
		assertThat(round.packTitle()).isEqualTo("项目包的新名称");
	}

	@Test
	void takesAListFromANewPackWhereTheDraftHasNone() {
		// when
		var other = RuleList.EXCLUDED_HOSTS.with(SHIPPED, List.of("SX06"));
		round.draft("领军临床专科", RulesText.of(other), "{}", "[]", Actor.system());

		// then
		assertThat(RuleList.EXCLUDED_HOSTS.codes(RulesText.read(round.draftRules()))).containsExactly("SX06");
	}

	@Test
	void writesAmountsOutInFull() {
		assertThat(round.draftRules()).contains("\"funding\":9000000").contains("\"expertWeight\":0.60");
		assertThat(RulesText.read(round.draftRules()).agreement().funding()).isEqualTo(new BigDecimal("9000000"));
	}

	private static RoundRules with(RoundRules rules, String path, int value) {
		var tree = OwnRules.tree(rules);
		var field = RuleFields.all().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
		OwnRules.put(tree, field, IntNode.valueOf(value));
		return OwnRules.read(tree);
	}

}

package cn.denggao.application;

import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A joint application that has come to the experts, in a round whose vetoes hold. */
final class RecommendedConsortium {

	private RecommendedConsortium() {
	}

	/**
	 * @param rule what follows from a veto against a partner
	 */
	static ConsortiumStory with(ApplicationStory story, String rule, String... partners) {
		var together = submitted(story, rule, partners);
		together.recommended();
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.RECOMMENDED);
		return together;
	}

	/** The same before its first formal review. */
	static ConsortiumStory submitted(ApplicationStory story, String rule, String... partners) {
		var together = new ConsortiumStory(story, draft -> {
			holding(story, draft);
			database(story).update("""
					update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{route,partners,vetoed}',
					to_jsonb(?::text))::text where id = ?""", rule, draft.value());
		});
		story.department("SX11");
		for (var partner : partners) {
			together.joinedBy(partner);
		}
		together.signed();
		together.submitted();
		return together;
	}

	static void holding(ApplicationStory story, RoundId draft) {
		database(story).update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				coalesce(nullif(draft_rules::jsonb -> 'admission', 'null'), '{}') ||
				'{"vetoes": {"MAJOR_INCIDENT": "HOLD"}}'::jsonb))::text where id = ?""", draft.value());
	}

	private static JdbcTemplate database(ApplicationStory story) {
		return story.bean(JdbcTemplate.class);
	}

}

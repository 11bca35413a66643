package cn.denggao.application;

import java.time.Duration;

import cn.denggao.Acting;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

/** Rounds of their own of a category of a shipped pack. */
public final class PackedRound {

	private static int year = 2060;

	private PackedRound() {
	}

	/** A copy of the draft of a pack that the province brought in, open for a month. */
	static RoundId open(ApplicationStory story, String pack, String category, Acting officer, Acting leader) {
		return open(story, pack, category, "140000", officer, leader);
	}

	/** The same of a pack that this authority brought in. */
	public static RoundId open(ApplicationStory story, String pack, String category, String owner, Acting officer,
			Acting leader) {
		story.bean(ImportingPack.class).importFrom(pack, OrganisationId.of(owner));
		var id = draft(story, category, officer);
		limited(story, id);
		opened(story, id, officer, leader);
		return id;
	}

	/** The same as a draft, like the pack's own, which another test may have opened. */
	static RoundId draft(ApplicationStory story, String category, Acting officer) {
		var id = RoundId.random();
		story.bean(JdbcTemplate.class).update("""
				insert into programme_round (id, programme, category, year, batch, title, status, organisation, tier,
				draft_rules, dossier_template, indicators, version)
				select ?, programme, category, ?, 1, title, 'DRAFT', organisation, tier, draft_rules, dossier_template,
				indicators, 0 from programme_round where category = ? and organisation = ?
				order by year, batch limit 1""", id.value(), year++, category, officer.actor().organisation());
		return id;
	}

	/** A floor whose share of the capital asks for the places of the year. */
	private static void limited(ApplicationStory story, RoundId id) {
		story.bean(JdbcTemplate.class)
			.update("""
					update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{ranking,slots,to}', '178')::text
					where id = ? and draft_rules::jsonb #>> '{ranking,slots,operator}' = 'MIN'
					and draft_rules::jsonb #>> '{ranking,capitalShare}' is not null""",
					id.value());
	}

	/** Opens a draft as two people do. */
	static void opened(ApplicationStory story, RoundId id, Acting officer, Acting leader) {
		var closes = story.bean(OfficialClock.class).now().plus(Duration.ofDays(30));
		officer.does(() -> story.bean(OpeningRound.class)
			.propose(id, closes, closes.plus(Duration.ofDays(20)), "卫医函〔2026〕31号"));
		leader.does(() -> story.bean(OpeningRound.class).open(id));
	}

}

package cn.denggao.guide.domain;

import java.util.List;

import cn.denggao.programme.ProgrammeGround;
import cn.denggao.programme.RoundRules;

/**
 * What a round asks for.
 *
 * @param specialties names of those admitted; empty for all
 * @param sections titles of the dossier's sections
 * @param ground what the programme stands on
 */
public record RoundGuide(OpenRound open, RoundRules rules, List<String> specialties, List<String> sections,
		ProgrammeGround ground) {

	public RoundGuide {
		specialties = List.copyOf(specialties);
		sections = List.copyOf(sections);
	}

}

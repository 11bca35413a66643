package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.RegionSummary;

/** Regions and what is around them, each asked for once. */
class RegionChains {

	private final OrganisationDirectory organisations;

	private final Map<String, RegionSummary> known = new HashMap<>();

	RegionChains(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/** The region and those around it, from inside; nothing for none. */
	List<String> around(String region) {
		var chain = new ArrayList<String>();
		for (var at = region; at != null; at = region(at).parent()) {
			chain.add(at);
		}
		return chain;
	}

	String name(String region) {
		return region(region).name();
	}

	private RegionSummary region(String code) {
		return known.computeIfAbsent(code, organisations::region);
	}

}

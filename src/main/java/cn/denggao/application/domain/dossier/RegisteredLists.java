package cn.denggao.application.domain.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.RegionTable;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Lists of codes that the registers keep and no form has to repeat: {@code @SPECIALTIES},
 * {@code @PROVINCES}, {@code @CITIES}.
 */
@Component
class RegisteredLists {

	private static final String SPECIALTIES = "@SPECIALTIES";

	private static final Map<String, Level> REGIONS = Map.of("@PROVINCES", Level.PROVINCE, "@CITIES", Level.CITY);

	private final OrganisationDirectory organisations;

	private final RegionTable regions;

	RegisteredLists(OrganisationDirectory organisations, RegionTable regions) {
		this.organisations = organisations;
		this.regions = regions;
	}

	/** Whether there is a list of this name. */
	static boolean knows(String name) {
		return SPECIALTIES.equals(name) || (name != null && REGIONS.containsKey(name));
	}

	/** Codes with names as the register tells them today, in its order. */
	Map<String, String> of(String name) {
		var list = new LinkedHashMap<String, String>();
		if (name.equals(SPECIALTIES)) {
			organisations.specialties().forEach(each -> list.put(each.code(), each.name()));
			return list;
		}
		regions.find("", Pageable.unpaged())
			.stream()
			.filter(region -> region.level() == REGIONS.get(name) && region.validTo() == null)
			.forEach(region -> list.put(region.code(), region.name()));
		return list;
	}

}

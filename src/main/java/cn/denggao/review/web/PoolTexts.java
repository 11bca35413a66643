package cn.denggao.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.SpecialtySummary;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names that the pages of the pool show for codes. */
@Component
class PoolTexts {

	private static final List<String> PROVINCES = List.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
			"33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
			"63", "64", "65");

	private final OrganisationDirectory organisations;

	private final MessageSource messages;

	PoolTexts(OrganisationDirectory organisations, MessageSource messages) {
		this.organisations = organisations;
		this.messages = messages;
	}

	/** Names of specialties by code. */
	Map<String, String> specialties() {
		var names = new LinkedHashMap<String, String>();
		for (SpecialtySummary one : organisations.specialties()) {
			names.put(one.code(), one.name());
		}
		return names;
	}

	/** Names of provinces by GB/T 2260 code. */
	Map<String, String> provinces() {
		var names = new LinkedHashMap<String, String>();
		PROVINCES.forEach(code -> names.put(code + "0000",
				messages.getMessage("review.province." + code, null, code, LocaleContextHolder.getLocale())));
		return names;
	}

	/** The hospital's name for an id registered here, else what was typed. */
	String employer(String employer) {
		return organisations.findHospital(OrganisationId.of(employer)).map(HospitalSummary::name).orElse(employer);
	}

	/** Names of employers as stored. */
	Map<String, String> employers(Iterable<String> stored) {
		var names = new LinkedHashMap<String, String>();
		stored.forEach(one -> names.computeIfAbsent(one, this::employer));
		return names;
	}

}

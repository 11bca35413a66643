package cn.denggao.administration.web;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.administration.domain.RegisterDesk;
import cn.denggao.organisation.HospitalSummary.Grade;
import cn.denggao.organisation.HospitalSummary.HospitalLevel;
import cn.denggao.organisation.HospitalSummary.Kind;
import cn.denggao.organisation.HospitalSummary.Ownership;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationSearch;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What there is to choose from on the pages of the register. */
@Component
class RegisterChoices {

	private static final int MOST = 1000;

	private final RegisterDesk desk;

	private final OrganisationSearch search;

	private final MessageSource texts;

	RegisterChoices(RegisterDesk desk, OrganisationSearch search, MessageSource texts) {
		this.desk = desk;
		this.search = search;
		this.texts = texts;
	}

	void addTo(Model model) {
		model.addAttribute("authorities", authorities());
		model.addAttribute("levels", named("organisation.level.", Level.COUNTY, Level.CITY));
		model.addAttribute("hospitalLevels", named("organisation.hospital-level.", HospitalLevel.values()));
		model.addAttribute("grades", named("organisation.grade.", Grade.values()));
		model.addAttribute("ownerships", named("organisation.ownership.", Ownership.values()));
		model.addAttribute("kinds", named("organisation.kind.", Kind.values()));
	}

	private Map<String, String> authorities() {
		var names = new LinkedHashMap<String, String>();
		search.under(desk.province(), "", "AUTHORITY", PageRequest.of(0, MOST))
			.forEach(line -> names.put(line.id().value(), labelled(line.name(), line.id().value())));
		return names;
	}

	private String labelled(String name, String id) {
		return texts.getMessage("identity.unit", new Object[] { name, id }, LocaleContextHolder.getLocale());
	}

	private Map<String, String> named(String key, Enum<?>... all) {
		var names = new LinkedHashMap<String, String>();
		for (var one : all) {
			names.put(one.name(), texts.getMessage(key + one.name(), null, LocaleContextHolder.getLocale()));
		}
		return names;
	}

}

package cn.denggao.application.domain.eligibility;

import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/** Whose figures the authority that decides in a round records: those below it. */
@Component
class FigureArea {

	/** Whole provinces share the first two digits of their codes by definition. */
	private static final int PROVINCE_DIGITS = 2;

	private final OrganisationDirectory organisations;

	FigureArea(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/** Whether a hospital answers to the authority, at whatever distance. */
	boolean holds(OrganisationId authority, HospitalSummary hospital) {
		return organisations.chainOf(hospital.id()).stream().anyMatch(above -> above.id().equals(authority))
				|| organisations.authority(authority).level() == Level.NATION;
	}

	/** Whether a county or district lies below the authority in the tree, not by code. */
	boolean holds(OrganisationId authority, String region) {
		var own = organisations.authority(authority);
		return switch (own.level()) {
			case NATION -> true;
			case PROVINCE -> sameProvince(own.region(), region);
			case CITY,
					COUNTY ->
				organisations.authorities()
					.stream()
					.filter(below -> region.equals(below.region()))
					.anyMatch(below -> organisations.upFrom(below.id()).contains(own));
		};
	}

	/** Those of recorded figures that tell of hospitals below the authority. */
	List<Figure> of(OrganisationId authority, List<Figure> figures) {
		var own = organisations.authority(authority);
		var below = organisations.hospitalsUnder(authority)
			.stream()
			.map(hospital -> hospital.id().value())
			.collect(Collectors.toSet());
		return figures.stream().filter(figure -> below.contains(figure.subject()) || lies(own, figure)).toList();
	}

	Level levelOf(OrganisationId authority) {
		return organisations.authority(authority).level();
	}

	/**
	 * Whether hospitals outside the register, for comparison, are the authority's to
	 * record.
	 */
	boolean comparesElsewhere(OrganisationId authority) {
		return levelOf(authority).compareTo(Level.PROVINCE) >= 0;
	}

	/** Code of the province that a region belongs to. */
	static String provinceOf(String region) {
		return region.substring(0, PROVINCE_DIGITS) + "0000";
	}

	/** Hospitals that are not in the register count for whole provinces. */
	private static boolean lies(AuthoritySummary own, Figure figure) {
		return switch (own.level()) {
			case NATION -> true;
			case PROVINCE -> sameProvince(own.region(), figure.province());
			case CITY, COUNTY -> false;
		};
	}

	private static boolean sameProvince(String one, String other) {
		return one.regionMatches(0, other, 0, PROVINCE_DIGITS);
	}

}

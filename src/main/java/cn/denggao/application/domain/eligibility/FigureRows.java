package cn.denggao.application.domain.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TextRows;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.HospitalSummary.Kind;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Subject;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads rows of figures; whoever is in the register is known by the code alone. */
@Component
class FigureRows {

	private static final String WRONG = "application.figures.wrong.";

	private static final String FIELD = "text";

	private static final int LONGEST = 200;

	private static final int CELLS = 8;

	private final OrganisationDirectory organisations;

	private final MessageSource texts;

	private final FigureValues values;

	private final FigureArea area;

	FigureRows(OrganisationDirectory organisations, MessageSource texts, FigureValues values, FigureArea area) {
		this.area = area;
		this.organisations = organisations;
		this.values = values;
		this.texts = texts;
	}

	/** All rows; whatever is wrong with any of them is told at once. */
	List<Figure> figures(EligibilityRules rules, OrganisationId authority, List<TextRows.Row> typed) {
		var read = new ArrayList<Figure>();
		var refusals = new ArrayList<Refused>();
		for (var row : typed) {
			try {
				read.add(figure(rules, authority, row));
			}
			catch (Refused wrong) { // the other rows may be wrong too
				refusals.add(wrong);
			}
		}
		if (!refusals.isEmpty()) {
			throw (refusals.size() == 1) ? refusals.get(0) : new RefusedTogether(FIELD, refusals);
		}
		return read;
	}

	private Figure figure(EligibilityRules rules, OrganisationId authority, TextRows.Row row) {
		if (row.cells().size() > CELLS) {
			throw wrong("cells", row, CELLS);
		}
		var fact = fact(rules, row);
		var value = values.of(rules, fact, row.cell(6)).orElseThrow(() -> wrong("value", row, row.cell(6)));
		if (!row.cell(5).matches(FigureValues.YEAR)) {
			throw wrong("year", row, row.cell(5));
		}
		var source = row.cell(7);
		if (source.isBlank() || source.length() > LONGEST) {
			throw wrong("source", row, LONGEST);
		}
		var whose = whose(fact, authority, row);
		return new Figure(row.cell(0), whose.name(), whose.kind(), whose.province(), fact.code(),
				Integer.parseInt(row.cell(5)), value, source, false);
	}

	private static Fact fact(EligibilityRules rules, TextRows.Row row) {
		return rules.facts()
			.stream()
			.filter(each -> each.code().equals(row.cell(4)) || each.name().equals(row.cell(4)))
			.findFirst()
			.orElseThrow(() -> wrong("fact", row, row.cell(4)));
	}

	private Whose whose(Fact fact, OrganisationId authority, TextRows.Row row) {
		if (fact.subject() == Subject.COUNTY) {
			return county(authority, row);
		}
		if (!row.cell(0).matches("[0-9A-Za-z-]{1,40}")) {
			throw wrong("subject", row, row.cell(0));
		}
		return organisations.findHospital(OrganisationId.of(row.cell(0)))
			.map(hospital -> registered(hospital, authority, row))
			.orElseGet(() -> elsewhere(authority, row));
	}

	private Whose county(OrganisationId authority, TextRows.Row row) {
		try {
			var region = organisations.region(row.cell(0));
			if (area.holds(authority, region.code())) {
				return new Whose(region.name(), null, FigureArea.provinceOf(region.code()));
			}
		}
		catch (Refused unknown) { // told as any other wrong cell
			throw wrong("county", row, row.cell(0));
		}
		throw wrong("county", row, row.cell(0));
	}

	private Whose registered(HospitalSummary hospital, OrganisationId authority, TextRows.Row row) {
		if (!area.holds(authority, hospital)) {
			throw wrong("subject", row, row.cell(0));
		}
		return new Whose(hospital.name(), hospital.kind().name(), organisations.provinceOf(hospital.id()).region());
	}

	private Whose elsewhere(OrganisationId authority, TextRows.Row row) {
		var kind = kind(row.cell(2));
		if (!area.comparesElsewhere(authority)) {
			throw wrong("subject", row, row.cell(0));
		}
		if (row.cell(1).isBlank() || row.cell(1).length() > LONGEST || kind.isEmpty()
				|| !row.cell(3).matches("[1-9]\\d{5}")) {
			throw wrong("elsewhere", row, row.cell(0));
		}
		return new Whose(row.cell(1), kind.get().name(), row.cell(3));
	}

	private Optional<Kind> kind(String typed) {
		return Arrays.stream(Kind.values())
			.filter(one -> one.name().equals(typed) || kindName(one).equals(typed))
			.findFirst();
	}

	List<String> kindNames() {
		return Arrays.stream(Kind.values()).map(this::kindName).toList();
	}

	private String kindName(Kind kind) {
		return texts.getMessage("organisation.kind." + kind, null, Locale.SIMPLIFIED_CHINESE);
	}

	private static Refused wrong(String rule, TextRows.Row row, Object value) {
		return Refused.because(WRONG + rule, row.line(), value);
	}

	/** Whose figure it is, in words. */
	private record Whose(String name, String kind, String province) {
	}

}

package cn.denggao.discipline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.discipline.EvaluatedSpecialty;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetNotes;
import cn.denggao.sheet.SheetProblems;
import cn.denggao.sheet.SheetReader;
import cn.denggao.sheet.SheetRow;
import cn.denggao.sheet.SheetShape;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Evaluations as a workbook: every wrong cell is named, all rows are taken or none. */
@Component
class EvaluationSheets {

	private static final int MOST = 5000;

	private static final int TEMPLATE = 500;

	private static final int SHORT = 40;

	private static final int LONG = 200;

	private final OrganisationDirectory organisations;

	private final Evaluations evaluations;

	private final MessageSource texts;

	EvaluationSheets(OrganisationDirectory organisations, Evaluations evaluations, MessageSource texts) {
		this.organisations = organisations;
		this.evaluations = evaluations;
		this.texts = texts;
	}

	byte[] template() {
		return ClassificationSheets.written(new WrittenSheet(text("sheet"), List.of(), columns()), writer -> writer
			.template(TEMPLATE, new SheetNotes(text("notes"), List.of(text("note.code"), text("note.direction")))));
	}

	/** What a file says of hospitals below this authority. */
	List<EvaluatedSpecialty> read(OrganisationId authority, byte[] file) {
		var hospitals = organisations.hospitalsUnder(authority)
			.stream()
			.map(HospitalSummary::id)
			.map(OrganisationId::value)
			.collect(Collectors.toSet());
		var specialties = organisations.specialties().stream().map(SpecialtySummary::code).collect(Collectors.toSet());
		var problems = new SheetProblems("file");
		var read = new ArrayList<EvaluatedSpecialty>();
		for (var row : SheetReader.read(file, new SheetShape(text("sheet"), text("notes"), columns(), MOST, -1), "file")
			.rows()) {
			if (isRight(row, hospitals, specialties, problems)) {
				read.add(evaluated(row.cells()));
			}
		}
		problems.refuse();
		return read;
	}

	private boolean isRight(SheetRow row, Set<String> hospitals, Set<String> specialties, SheetProblems problems) {
		var cells = row.cells();
		var direction = cells.get(2);
		boolean specialty = check(specialties.contains(cells.get(1)), row, 1, "specialty", problems);
		return check(hospitals.contains(cells.get(0)), row, 0, "hospital", problems) & specialty
				& check(!specialty || direction.isEmpty() || evaluations.directions(cells.get(1)).contains(direction),
						row, 2, "direction", problems)
				& check(cells.get(3).matches("2\\d{3}"), row, 3, "year", problems)
				& check(fits(cells.get(4), SHORT), row, 4, "cycle", problems)
				& check(fits(cells.get(5), SHORT), row, 5, "grade", problems)
				& check(fits(cells.get(6), LONG), row, 6, "source", problems);
	}

	private static boolean check(boolean holds, SheetRow row, int at, String what, SheetProblems problems) {
		if (!holds) {
			problems.add(row.number(), at, "discipline.evaluation.wrong." + what, row.cells().get(at));
		}
		return holds;
	}

	private static boolean fits(String text, int most) {
		return !text.isBlank() && text.codePointCount(0, text.length()) <= most;
	}

	private static EvaluatedSpecialty evaluated(List<String> cells) {
		return new EvaluatedSpecialty(cells.get(0), cells.get(1), cells.get(2).isEmpty() ? null : cells.get(2),
				Integer.parseInt(cells.get(3)), cells.get(4), cells.get(5), cells.get(6));
	}

	private List<SheetColumn> columns() {
		return List.of(column("hospital", Kind.CODE), column("specialty", Kind.CODE), column("direction", Kind.TEXT),
				column("year", Kind.TEXT), column("cycle", Kind.TEXT), column("grade", Kind.TEXT),
				column("source", Kind.TEXT));
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(text("col." + name), kind);
	}

	private String text(String name) {
		return texts.getMessage("discipline.evaluation." + name, null, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.discipline.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.discipline.domain.OverseeingDisciplines.HospitalLine;
import cn.denggao.discipline.domain.OverseeingDisciplines.State;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what hospitals have confirmed as a workbook; leaves an audit row. */
@Service
@Transactional
public class ExportingDisciplines {

	private final DisciplineDesk desk;

	private final OverseeingDisciplines overseeing;

	private final ReadingClassifications reading;

	private final ClassificationSheets sheets;

	private final ExportingLists exporting;

	private final AuditTrail trail;

	ExportingDisciplines(DisciplineDesk desk, OverseeingDisciplines overseeing, ReadingClassifications reading,
			ClassificationSheets sheets, ExportingLists exporting, AuditTrail trail) {
		this.desk = desk;
		this.overseeing = overseeing;
		this.reading = reading;
		this.sheets = sheets;
		this.exporting = exporting;
		this.trail = trail;
	}

	/** One version, for whoever may read it. */
	public byte[] one(UUID id) {
		var sheet = reading.sheet(id);
		trail.record("discipline.exported", Subject.of("classification", id),
				Map.of("year", sheet.year(), "rows", sheet.lines().size()));
		return sheets.write(sheet);
	}

	/**
	 * All disciplines of the hospitals below the own authority whose names hold these
	 * words, as they are confirmed for a year.
	 */
	public void all(int year, String words, Destination destination) throws IOException {
		var columns = new ArrayList<>(List.of(column("hospital", Kind.TEXT), column("year", Kind.TEXT),
				column("number", Kind.TEXT), column("confirmed-on", Kind.DATE)));
		columns.addAll(sheets.columns());
		var rows = overseeing.hospitals(year, words, State.FINISHED.name())
			.stream()
			.flatMap(hospital -> rows(hospital).stream())
			.toList();
		exporting.write(ExportedList.of(sheets.text("sheet"), asked(year, words), columns, rows), "discipline.exported",
				Subject.of("organisation", desk.overseer().organisation()), destination);
	}

	private Map<String, String> asked(int year, String words) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(sheets.text("col.year"), String.valueOf(year));
		asked.put(sheets.text("col.hospital"), words);
		return asked;
	}

	private List<List<Object>> rows(HospitalLine hospital) {
		var version = hospital.confirmed();
		var rows = new ArrayList<List<Object>>();
		reading.sheet(version.id()).lines().forEach(line -> {
			var cells = new ArrayList<Object>(List.of(hospital.name(), String.valueOf(version.year()),
					String.valueOf(version.number()), version.confirmedOn()));
			cells.addAll(sheets.cells(line));
			rows.add(cells);
		});
		return rows;
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(sheets.text("col." + name), kind);
	}

}

package cn.denggao.discipline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.discipline.domain.OverseeingDisciplines.HospitalLine;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

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

	private final AuditTrail trail;

	ExportingDisciplines(DisciplineDesk desk, OverseeingDisciplines overseeing, ReadingClassifications reading,
			ClassificationSheets sheets, AuditTrail trail) {
		this.desk = desk;
		this.overseeing = overseeing;
		this.reading = reading;
		this.sheets = sheets;
		this.trail = trail;
	}

	/** One version, for whoever may read it. */
	public byte[] one(UUID id) {
		var sheet = reading.sheet(id);
		record(Subject.of("classification", id), sheet.year(), sheet.lines().size());
		return sheets.write(sheet);
	}

	/** All disciplines of all hospitals below the own authority in a year. */
	public byte[] all(int year) {
		var columns = new ArrayList<>(List.of(column("hospital", Kind.TEXT), column("year", Kind.TEXT),
				column("number", Kind.TEXT), column("confirmed-on", Kind.DATE)));
		columns.addAll(sheets.columns());
		var found = overseeing.hospitals(year, "", OverseeingDisciplines.State.FINISHED.name());
		record(Subject.of("organisation", desk.overseer().organisation()), year, found.size());
		return ClassificationSheets.written(new WrittenSheet(sheets.text("sheet"), List.of(), columns),
				writer -> found.forEach(hospital -> write(hospital, writer)));
	}

	private void write(HospitalLine hospital, SheetWriter writer) {
		var version = hospital.confirmed();
		reading.sheet(version.id()).lines().forEach(line -> {
			var cells = new ArrayList<Object>(List.of(hospital.name(), String.valueOf(version.year()),
					String.valueOf(version.number()), version.confirmedOn()));
			cells.addAll(sheets.cells(line));
			writer.row(cells);
		});
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(sheets.text("col." + name), kind);
	}

	private void record(Subject subject, int year, int rows) {
		trail.record("discipline.exported", subject, Map.of("year", year, "rows", rows));
	}

}

package cn.denggao.application.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.application.domain.SpecialtyCoverage.Asked;
import cn.denggao.application.domain.SpecialtyCoverage.Grid;
import cn.denggao.application.domain.SpecialtyCoverage.Line;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes where specialties are missing as a workbook: of each list whether a region has
 * any, then every specialty with its approvals; leaves an audit row.
 */
@Service
@Transactional
public class CoverageSheet {

	private final SpecialtyCoverage coverage;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	CoverageSheet(SpecialtyCoverage coverage, CurrentActor actor, ExportedBy exported, AuditTrail trail,
			MessageSource messages) {
		this.coverage = coverage;
		this.actor = actor;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/** A zero under a region is a gap. */
	public void write(Asked asked, Destination destination) throws IOException {
		var grid = coverage.of(asked.plan(), asked.category(), asked.tier(), asked.year());
		try (var writer = new SheetWriter(
				new WrittenSheet(text("coverage.title"), conditions(asked, grid), columns(grid)))) {
			grid.covered().forEach((tag, has) -> writer.row(covered(tag, has)));
			grid.lines().forEach(line -> writer.row(cells(line)));
			trail.record("application.coverage-exported", Subject.of("organisation", actor.get().organisation()),
					Map.of("programme", asked.plan().code(), "rows", grid.lines().size()));
			writer.writeTo(destination.open());
		}
	}

	private List<String> conditions(Asked asked, Grid grid) {
		var parts = new LinkedHashMap<String, String>();
		parts.put(text("coverage.programme"), asked.plan().name());
		parts.put(text("targets.category"), asked.categoryName());
		parts.put(text("coverage.tier"), (asked.tier() == null) ? "" : text("coverage.tier." + asked.tier()));
		parts.put(text("targets.year"), (asked.year() == null) ? "" : asked.year().toString());
		var lines = new ArrayList<>(exported.lines(parts, grid.lines().size()));
		lines.add(text("targets.sheet.scope", grid.viewer()));
		lines.add(text("coverage.note", grid.missing()));
		return lines;
	}

	private List<SheetColumn> columns(Grid grid) {
		return Stream.concat(
				Stream.of(SheetColumn.of(text("col.specialty"), Kind.TEXT),
						SheetColumn.of(text("targets.tag"), Kind.TEXT), number(text("coverage.all")),
						number(text("coverage.missing")), number(text("coverage.direct"))),
				grid.regions().stream().map(CoverageSheet::number))
			.toList();
	}

	private List<Object> covered(Tag tag, List<Boolean> has) {
		var cells = new ArrayList<Object>(Arrays.asList(text("coverage.each"), text(tag),
				has.stream().filter(each -> each).count() + " / " + has.size(), null, null));
		has.forEach(each -> cells.add(text(each ? "coverage.has" : "coverage.has-not")));
		return cells;
	}

	private List<Object> cells(Line line) {
		var cells = new ArrayList<Object>(
				List.of(line.specialty(), text(line.tag()), line.all(), (int) line.missing(), line.direct()));
		cells.addAll(line.counts());
		return cells;
	}

	private static SheetColumn number(String heading) {
		return SheetColumn.of(heading, Kind.NUMBER);
	}

	private String text(Tag tag) {
		return messages.getMessage("programme.tag." + tag, null, LocaleContextHolder.getLocale());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("application." + key, arguments, LocaleContextHolder.getLocale());
	}

}

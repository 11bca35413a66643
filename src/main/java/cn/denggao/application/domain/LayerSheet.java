package cn.denggao.application.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.domain.LayerView.Layers;
import cn.denggao.application.domain.LayerView.Row;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.Layer;
import cn.denggao.programme.ProgrammePlan;
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
 * Writes the layers of a service system by region as a workbook, a number and its
 * categories for each layer; leaves an audit row (R003-11).
 */
@Service
@Transactional
public class LayerSheet {

	private final LayerView view;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	LayerSheet(LayerView view, OrganisationDirectory organisations, CurrentActor actor, ExportedBy exported,
			AuditTrail trail, MessageSource messages) {
		this.view = view;
		this.organisations = organisations;
		this.actor = actor;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/**
	 * @param year of the rounds; null for all
	 */
	public void write(ProgrammePlan plan, Integer year, Destination destination) throws IOException {
		var layers = view.of(plan, year);
		try (var writer = new SheetWriter(
				new WrittenSheet(text("layers.title"), conditions(plan, year, layers), columns(layers)))) {
			layers.rows().forEach(row -> writer.row(cells(row)));
			trail.record("application.layers-exported", Subject.of("organisation", actor.get().organisation()),
					Map.of("programme", plan.code(), "rows", layers.rows().size()));
			writer.writeTo(destination.open());
		}
	}

	private List<String> conditions(ProgrammePlan plan, Integer year, Layers layers) {
		var parts = new LinkedHashMap<String, String>();
		parts.put(text("coverage.programme"), plan.name());
		parts.put(text("targets.year"), (year == null) ? "" : year.toString());
		var lines = new ArrayList<>(exported.lines(parts, layers.rows().size()));
		lines.add(text("targets.sheet.scope", organisations.nameOf(OrganisationId.of(actor.get().organisation()))));
		return lines;
	}

	private List<SheetColumn> columns(Layers layers) {
		var columns = new ArrayList<SheetColumn>();
		columns.add(SheetColumn.of(text("layers.region"), Kind.TEXT));
		layers.layers().keySet().forEach(layer -> {
			columns.add(SheetColumn.of(text("layers." + layer), Kind.NUMBER));
			columns.add(SheetColumn.of(text("layers.sheet.parts", name(layer)), Kind.TEXT));
		});
		return columns;
	}

	private List<Object> cells(Row row) {
		var cells = new ArrayList<Object>();
		cells.add("  ".repeat(row.depth()) + row.region());
		row.cells().forEach(cell -> {
			cells.add(cell.sum());
			cells.add(cell.parts()
				.entrySet()
				.stream()
				.map(part -> part.getKey() + " " + part.getValue())
				.collect(Collectors.joining(text("layers.sheet.and"))));
		});
		return cells;
	}

	private String name(Layer layer) {
		return text("layers.sheet." + layer);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("application." + key, arguments, LocaleContextHolder.getLocale());
	}

}

package cn.denggao.application.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.TargetFigure;
import cn.denggao.programme.TargetFigure.State;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the progress of targets as a workbook, with what was asked for above it. */
@Service
@Transactional
public class TargetSheet {

	private static final List<String> NUMBERS = List.of("before", "nominated", "approved", "self-funded", "total",
			"percent");

	private static final List<String> COLUMNS = List.of("programme", "kind", "name", "year", "target", "before",
			"nominated", "approved", "self-funded", "total", "percent", "state");

	private final TargetProgress progress;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	TargetSheet(TargetProgress progress, OrganisationDirectory organisations, CurrentActor actor, ExportedBy exported,
			AuditTrail trail, MessageSource messages) {
		this.progress = progress;
		this.organisations = organisations;
		this.actor = actor;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/**
	 * @param year to which breakdowns are limited; null for all years
	 */
	public void write(Integer year, Destination destination) throws IOException {
		var columns = COLUMNS.stream()
			.map(name -> SheetColumn.of(text(name), NUMBERS.contains(name) ? Kind.NUMBER : Kind.TEXT))
			.toList();
		try (var writer = new SheetWriter(new WrittenSheet(text("sheet"), conditions(year), columns))) {
			progress.of(year).forEach(each -> rows(each, year, writer));
			trail.record("application.targets-exported", Subject.of("organisation", actor.get().organisation()),
					Map.of("year", (year == null) ? "-" : year.toString()));
			writer.writeTo(destination.open());
		}
	}

	private void rows(Progress each, Integer year, SheetWriter writer) {
		var plan = each.plan().name();
		each.lines().forEach(line -> {
			writer.row(Arrays.asList(plan, text("category"), line.target().name(), null, figure(line.target().figure()),
					before(line.target()), line.nominated(), line.approved(), line.selfFunded(), line.total(),
					line.percent(), state(line.state())));
			within(plan, line, writer);
		});
		each.goals()
			.forEach(line -> writer.row(Arrays.asList(plan, text("goal"), line.goal().name(), text(line.year()),
					figure(line.goal().figure()), null, null, line.counted(), null, line.counted(), line.percent(),
					state(line.state()))));
		each.years().forEach(line -> years(plan, line, writer));
		nodes(plan, "tree", each.nodes(), year, writer);
		nodes(plan, "regions", each.regions(), year, writer);
	}

	private void years(String plan, YearLine line, SheetWriter writer) {
		writer.row(Arrays.asList(plan, text("years"), text("all-categories"), text(line.year()), null, null, null,
				sum(line.counts()), line.selfFunded(), null, null, null));
		line.batches()
			.forEach(batch -> writer.row(Arrays.asList(plan, text("batches"), text("batch", batch.batch()),
					text(line.year()), null, null, null, sum(batch.counts()), batch.selfFunded(), null, null, null)));
	}

	/** What is part of the number above it. */
	private void within(String plan, TargetProgress.Line line, SheetWriter writer) {
		var within = line.within();
		if (within.isOfCitiesAndCounties()) {
			part(plan, line, "cities", within.cities(), writer);
			part(plan, line, "counties", within.counties(), writer);
		}
		if (within.promoted() > 0) {
			part(plan, line, "promoted", within.promoted(), writer);
		}
	}

	private void part(String plan, TargetProgress.Line line, String what, int count, SheetWriter writer) {
		writer.row(Arrays.asList(plan, text("within"), text("within.of", line.target().name(), text("within." + what)),
				null, null, null, null, count, null, null, null, null));
	}

	private void nodes(String plan, String kind, List<RollUp.Node> nodes, Integer year, SheetWriter writer) {
		nodes.forEach(node -> writer.row(Arrays.asList(plan, text(kind), "  ".repeat(node.depth()) + node.name(),
				text(year), null, null, null, sum(node.counts()), node.selfFunded(), null, null, null)));
	}

	private List<String> conditions(Integer year) {
		var lines = new ArrayList<>(exported.lines());
		lines.add(text("sheet.scope", organisations.nameOf(OrganisationId.of(actor.get().organisation()))));
		lines.add((year == null) ? text("sheet.all-years") : text("sheet.year", year.toString()));
		return lines;
	}

	private String figure(TargetFigure figure) {
		return (figure == null) ? text("no-target")
				: text(figure.operator().name(), figure.base(), figure.most().orElse(0), figure.tolerance());
	}

	private static Integer before(CategoryTarget target) {
		return (target.carriedIn() == null) ? null : target.before();
	}

	private String state(State state) {
		return (state == null) ? null : text("state." + state);
	}

	private static int sum(List<Integer> counts) {
		return counts.stream().mapToInt(Integer::intValue).sum();
	}

	private static String text(Integer year) {
		return (year == null) ? null : year.toString();
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("application.targets." + key, arguments, LocaleContextHolder.getLocale());
	}

}

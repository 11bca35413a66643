package cn.denggao.planning.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.planning.domain.OverseeingDevelopment.HospitalLine;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes which hospitals have a plan as a workbook; leaves an audit row. */
@Service
@Transactional
public class ExportingDevelopment {

	private final DevelopmentDesk desk;

	private final OverseeingDevelopment overseeing;

	private final AuditTrail trail;

	private final MessageSource texts;

	ExportingDevelopment(DevelopmentDesk desk, OverseeingDevelopment overseeing, AuditTrail trail,
			MessageSource texts) {
		this.desk = desk;
		this.overseeing = overseeing;
		this.trail = trail;
		this.texts = texts;
	}

	/** All hospitals below the own authority, one row each. */
	public byte[] all() {
		var hospitals = overseeing.hospitals("", "");
		trail.record("planning.development-exported", Subject.of("organisation", desk.overseer().organisation()),
				Map.of("rows", hospitals.size()));
		var columns = List.of(column("hospital", Kind.TEXT), column("state", Kind.TEXT), column("title", Kind.TEXT),
				column("number", Kind.NUMBER), column("confirmed-on", Kind.DATE), column("plan", Kind.TEXT),
				column("plan-number", Kind.NUMBER), column("outdated", Kind.TEXT));
		try (var writer = new SheetWriter(new WrittenSheet(text("of-hospitals"), List.of(), columns));
				var out = new ByteArrayOutputStream()) {
			hospitals.forEach(line -> writer.row(cells(line)));
			writer.writeTo(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Object> cells(HospitalLine line) {
		var state = text("state." + line.state());
		var plan = line.confirmed();
		if (plan == null) {
			return Arrays.asList(line.name(), state, null, null, null, null, null, null);
		}
		return Arrays.asList(line.name(), state, plan.title(), plan.number(), plan.confirmedOn(), plan.plan().title(),
				plan.plan().number(), plan.outdated() ? text("outdated") : null);
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(text("col." + name), kind);
	}

	private String text(String name) {
		return texts.getMessage("planning.development." + name, null, Locale.SIMPLIFIED_CHINESE);
	}

}

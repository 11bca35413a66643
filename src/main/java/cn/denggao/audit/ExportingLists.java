package cn.denggao.audit;

import java.io.IOException;
import java.util.Map;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a list as a workbook, with who asked for what and when above it; leaves an audit
 * row. A list that is too long is cut, and says so.
 */
@Service
@Transactional
public class ExportingLists {

	/** Rows of the longest list that is not cut. */
	public static final int MOST = 50_000;

	private final ExportedBy exported;

	private final CurrentActor actor;

	private final AuditTrail trail;

	ExportingLists(ExportedBy exported, CurrentActor actor, AuditTrail trail) {
		this.exported = exported;
		this.actor = actor;
		this.trail = trail;
	}

	/**
	 * As the other, for a list that is of the acting person's organisation.
	 * @param action the audit trail's word for it
	 */
	public void write(ExportedList list, String action, Destination destination) throws IOException {
		write(list, action, Subject.of("organisation", actor.get().organisation()), destination);
	}

	/**
	 * Writes it; the destination is opened only when nothing can refuse it any more.
	 * @param action the audit trail's word for it
	 * @param subject what the audit row is about
	 */
	public void write(ExportedList list, String action, Subject subject, Destination destination) throws IOException {
		write(list, action, subject, destination, MOST);
	}

	void write(ExportedList list, String action, Subject subject, Destination destination, int most)
			throws IOException {
		var above = exported.lines(list.asked(), list.found(), most);
		try (var writer = new SheetWriter(new WrittenSheet(list.title(), above, list.columns()))) {
			list.rows().each(most, writer::row);
			trail.record(action, subject,
					Map.of("rows", Math.min(most, list.found()), "asked", exported.asked(list.asked())));
			writer.writeTo(destination.open());
		}
	}

}

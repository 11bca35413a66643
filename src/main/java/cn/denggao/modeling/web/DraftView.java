package cn.denggao.modeling.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DefinitionVersion;
import cn.denggao.modeling.domain.DraftSheet;
import cn.denggao.modeling.domain.DraftStatus;
import cn.denggao.modeling.domain.KnownOwners;

/**
 * What the editors' pages show of a draft; each is described in editor.html.
 *
 * @param replaces name of the definition that it would replace, or null
 * @param first whether its owner has nothing of its own in force yet
 */
record DraftView(UUID id, String kind, String file, String fileName, String title, int number, long version,
		boolean readonly, String author, String approver, Integer liveNumber, String liveSince, long running,
		String step, boolean rehearsal, boolean submittable, String owner, String replaces, boolean first) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(OfficialClock.ZONE);

	/** The owner goes by the name that people know. */
	static DraftView of(DraftSheet sheet, KnownOwners owners) {
		var live = Optional.ofNullable(sheet.replaced());
		return new DraftView(sheet.id(), sheet.name().kind().name(), sheet.file(), sheet.name().fileName(),
				sheet.title(), sheet.number(), sheet.version(), !sheet.editable(), sheet.author(), sheet.approver(),
				live.map(DefinitionVersion::version).orElse(null),
				live.map(DefinitionVersion::deployedAt).map(DraftView::day).orElse(null),
				live.map(DefinitionVersion::runningInAll).orElse(0L), step(sheet.status()),
				sheet.name().kind() == DefinitionKind.BPMN, sheet.editable(), owners.nameOf(sheet.name().owner()),
				live.map(DefinitionVersion::name).map(DefinitionName::toString).orElse(null), sheet.isFirst());
	}

	private static String day(Instant instant) {
		return DAY.format(instant);
	}

	private static String step(DraftStatus status) {
		return switch (status) {
			case EDITING, DISCARDED -> "EDIT";
			case SUBMITTED -> "APPROVE";
			case APPROVED -> "DEPLOY";
			case DEPLOYED -> "MIGRATE";
		};
	}

}

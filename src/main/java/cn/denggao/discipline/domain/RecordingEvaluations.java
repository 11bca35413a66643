package cn.denggao.discipline.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province records what others have found of specialties (R001-05). */
@Service
@Transactional
public class RecordingEvaluations {

	private final DisciplineDesk desk;

	private final EvaluationSheets sheets;

	private final Evaluations evaluations;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final AuditTrail trail;

	RecordingEvaluations(DisciplineDesk desk, EvaluationSheets sheets, Evaluations evaluations,
			OrganisationDirectory organisations, OfficialClock clock, AuditTrail trail) {
		this.desk = desk;
		this.sheets = sheets;
		this.evaluations = evaluations;
		this.organisations = organisations;
		this.clock = clock;
		this.trail = trail;
	}

	/** An empty table with notes. */
	@Transactional(readOnly = true)
	public byte[] template() {
		desk.province();
		return sheets.template();
	}

	/**
	 * Takes all rows of a workbook or none, and tells how many; a row that says what is
	 * recorded already is not recorded twice.
	 */
	public Recorded take(byte[] file) {
		var officer = desk.province();
		var rows = sheets.read(OrganisationId.of(officer.organisation()), file);
		if (rows.isEmpty()) {
			throw Refused.at("file", "discipline.evaluation.no-rows");
		}
		int fresh = evaluations.record(rows, officer.login(), clock.now());
		trail.record("discipline.evaluations-recorded", Subject.of("organisation", officer.organisation()),
				Map.of("rows", fresh));
		return new Recorded(fresh, rows.size() - fresh);
	}

	/** Names a direction within a specialty. */
	public void addDirection(String specialty, String name) {
		var officer = desk.province();
		if (organisations.specialties().stream().noneMatch(each -> each.code().equals(specialty))) {
			throw Refused.at("specialty", "discipline.register-unknown", specialty);
		}
		if (!evaluations.addDirection(specialty, name, officer.login(), clock.now())) {
			throw Refused.at("name", "discipline.direction.exists");
		}
		trail.record("discipline.direction-added", Subject.of("organisation", officer.organisation()),
				Map.of("specialty", specialty, "name", name));
	}

	/** How many rows of a file were new, and how many were there already. */
	public record Recorded(int fresh, int same) {
	}

}

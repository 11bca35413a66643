package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.AnnualGrade;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.ReportStatus;
import cn.denggao.kernel.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a project reports on one year, and how it is appraised. */
@Entity
@Table(name = "construction_report")
class AnnualReport {

	@Id
	private UUID id;

	private UUID projectId;

	@Column(name = "report_year")
	private int year;

	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private ReportStatus status;

	private String progress;

	private String problems;

	private String plan;

	@ElementCollection
	@CollectionTable(name = "construction_report_actual", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "indicator_code")
	@Column(name = "actual")
	private Map<String, BigDecimal> actuals = new TreeMap<>();

	private String submittedBy;

	private Instant submittedAt;

	private Instant flaggedLateAt;

	@Enumerated(EnumType.STRING)
	private AnnualGrade grade;

	private String appraisal;

	private String appraisedBy;

	@Version
	private Long version;

	protected AnnualReport() {
	}

	AnnualReport(ProjectId project, int year, Instant dueAt) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.year = year;
		this.dueAt = dueAt;
		this.status = ReportStatus.DUE;
	}

	void submit(SubmitReport report, String by, Instant at) {
		if (status != ReportStatus.DUE && status != ReportStatus.RETURNED) {
			throw Refused.tooLate("construction.report.submitted-already");
		}
		progress = report.progress();
		problems = report.problems();
		plan = report.plan();
		actuals.clear();
		actuals.putAll(report.actuals());
		submittedBy = by;
		submittedAt = at;
		status = ReportStatus.SUBMITTED;
	}

	/** Marked once; a report that came before its date is never late. */
	boolean flagLate(Instant at) {
		if (submittedAt != null || flaggedLateAt != null) {
			return false;
		}
		flaggedLateAt = at;
		return true;
	}

	void sendBack(String reason, String by) {
		require(ReportStatus.SUBMITTED);
		appraisal = reason;
		appraisedBy = by;
		status = ReportStatus.RETURNED;
	}

	void appraise(AnnualGrade as, String reason, String by) {
		require(ReportStatus.SUBMITTED);
		grade = as;
		appraisal = reason;
		appraisedBy = by;
		status = ReportStatus.APPRAISED;
	}

	void shift(Duration pause) {
		if (status != ReportStatus.APPRAISED) {
			dueAt = dueAt.plus(pause);
		}
	}

	private void require(ReportStatus expected) {
		if (status != expected) {
			throw Refused.tooLate("construction.report.moved-on");
		}
	}

	ReportId id() {
		return new ReportId(id);
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	int year() {
		return year;
	}

	Instant dueAt() {
		return dueAt;
	}

	ReportStatus status() {
		return status;
	}

	SubmitReport content() {
		return new SubmitReport(progress, problems, plan, actuals);
	}

	/** Handed in and not sent back. */
	boolean stands() {
		return status == ReportStatus.SUBMITTED || status == ReportStatus.APPRAISED;
	}

	boolean isLate() {
		return flaggedLateAt != null;
	}

	Optional<AnnualGrade> grade() {
		return Optional.ofNullable(grade);
	}

	String appraisal() {
		return appraisal;
	}

}

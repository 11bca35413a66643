package cn.denggao.acceptance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.acceptance.Certificates;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An accepted project gets its certificate. */
@Service
@Transactional
public class IssuingCertificate implements Certificates {

	private final Acceptances acceptances;

	private final CertificateBook book;

	private final AcceptanceNumbers numbers;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	IssuingCertificate(Acceptances acceptances, CertificateBook book, AcceptanceNumbers numbers,
			ProjectDirectory projects, RoundDirectory rounds, OfficialClock clock, ApplicationEventPublisher events,
			AuditTrail audit) {
		this.acceptances = acceptances;
		this.book = book;
		this.numbers = numbers;
		this.projects = projects;
		this.rounds = rounds;
		this.clock = clock;
		this.events = events;
		this.audit = audit;
	}

	/** Once per acceptance; a repeat keeps the number. */
	public void issue(AcceptanceId id) {
		if (book.existsById(id.value())) {
			return;
		}
		var acceptance = acceptances.require(id);
		var today = clock.today();
		var number = numbers.certificate(rounds.require(acceptance.round()), today);
		var grade = acceptance.attempt().conclusion().orElseThrow();
		book.save(new Certificate(id, acceptance.project(), number, grade, today, recheck(acceptance, today)));
		audit.record("acceptance.certificate-issued", Subject.of("project", acceptance.project()),
				Map.of("number", number, "grade", grade.name()));
		tell(acceptance, number);
	}

	@Override
	public void revoke(ProjectId project, String reason, String documentNo) {
		book.findByProjectIdOrderByIssuedOn(project.value())
			.forEach(certificate -> certificate.revoke(reason, documentNo, clock.today()));
		audit.record("acceptance.certificate-revoked", Subject.of("project", project), Map.of("document", documentNo));
	}

	private LocalDate recheck(Acceptance acceptance, LocalDate issuedOn) {
		var years = rounds.rules(acceptance.round()).acceptance().recheckYears();
		return (years == 0) ? null : issuedOn.plusYears(years);
	}

	private void tell(Acceptance acceptance, String number) {
		var project = projects.require(acceptance.project());
		events.publishEvent(
				new NotificationRequested("acceptance.certificate:" + acceptance.id(), "acceptance.mail.certificate",
						List.of(project.leaderLogin(), project.hospital().group("hospital-principal")),
						List.of(project.title(), number), "/projects/" + project.id() + "/certificate"));
	}

}

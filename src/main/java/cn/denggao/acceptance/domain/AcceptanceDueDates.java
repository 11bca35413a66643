package cn.denggao.acceptance.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import cn.denggao.calendar.DueDates;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Component;

/** When the next title is to be checked again. */
@Component
class AcceptanceDueDates implements DueDates {

	private final CertificateBook certificates;

	AcceptanceDueDates(CertificateBook certificates) {
		this.certificates = certificates;
	}

	@Override
	public Optional<Instant> nextAfter(Instant now) {
		return certificates.findAll()
			.stream()
			.filter(certificate -> certificate.revokedOn() == null)
			.map(Certificate::recheckOn)
			.filter(Objects::nonNull)
			.map(day -> day.atStartOfDay(OfficialClock.ZONE).toInstant())
			.filter(now::isBefore)
			.min(Instant::compareTo);
	}

}

package cn.denggao.acceptance.domain;

import java.time.LocalDate;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectSummary;

/**
 * What a certificate says.
 *
 * @param hospital its name on the day of issue (R004-01)
 * @param revokedOn day on which it became void, or null
 * @param office name of the office that issued it
 */
public record CertificatePaper(ProjectSummary project, String hospital, String number, AcceptanceConclusion grade,
		LocalDate issuedOn, LocalDate recheckOn, LocalDate revokedOn, String office) {
}

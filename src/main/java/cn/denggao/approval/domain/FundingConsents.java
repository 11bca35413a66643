package cn.denggao.approval.domain;

import java.util.Optional;

import cn.denggao.application.Countersigning;
import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The finance department's consent to a list, told with each project that was approved by
 * that list; one that entered late has none of its own.
 */
@Repository
class FundingConsents implements Countersigning {

	private static final String GIVEN = """
			select a.answered_by, a.answered_at from approval_document_row p
			join approval_document d on d.id = p.document and d.kind = 'APPROVAL'
			join approval_notice n on n.round = d.round
			join approval_list_approval a on a.notice = n.id and a.side = 'FINANCE' and a.agreed
			where p.project = ? and a.answered_at <= d.issued_at order by a.answered_at desc limit 1""";

	private final JdbcTemplate database;

	FundingConsents(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public Optional<Countersigned> of(ProjectId project) {
		return database
			.query(GIVEN,
					(row, number) -> new Countersigned(row.getString("answered_by"),
							row.getTimestamp("answered_at").toInstant()),
					project.value())
			.stream()
			.findFirst();
	}

}

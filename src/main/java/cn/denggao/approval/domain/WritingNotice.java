package cn.denggao.approval.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.ApprovalDocument.Issue;
import cn.denggao.approval.domain.ApprovalDocument.Kind;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Puts a list on paper: by hospital and application number, never by rank. */
@Component
class WritingNotice {

	private static final Comparator<ProjectSummary> PRINTED = Comparator
		.comparing((ProjectSummary project) -> project.hospital().value())
		.thenComparing(ProjectSummary::code);

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final NumberSeries numbers;

	private final ApprovalDocuments documents;

	private final PublicNotices notices;

	private final OfficialClock clock;

	private final RoundOffice desk;

	WritingNotice(ProjectDirectory projects, OrganisationDirectory organisations, NumberSeries numbers,
			ApprovalDocuments documents, PublicNotices notices, OfficialClock clock, RoundOffice desk) {
		this.projects = projects;
		this.organisations = organisations;
		this.numbers = numbers;
		this.documents = documents;
		this.notices = notices;
		this.clock = clock;
		this.desk = desk;
	}

	PublicNotice write(RoundSummary round, Collection<ProjectId> list, String word, NoticeText text) {
		var number = numbers.next(word);
		var by = desk.who().login();
		var now = clock.now();
		documents.save(
				new ApprovalDocument(round.id(), Kind.NOTICE, number, text.title(), new Issue(clock.today(), by, now)));
		return notices.save(new PublicNotice(round.id(), round.organisation(), number, text, rows(list),
				new PublicNotice.Published(by, now)));
	}

	private List<NoticeRow> rows(Collection<ProjectId> list) {
		var listed = projects.lockAll(list).stream().sorted(PRINTED).toList();
		var supervisors = organisations.supervisorsOf(listed.stream().map(ProjectSummary::hospital).toList());
		var rows = new ArrayList<NoticeRow>();
		listed.forEach(project -> rows
			.add(new NoticeRow(rows.size() + 1, project, supervisors.get(project.hospital()).name())));
		return rows;
	}

}

package cn.denggao.application.domain;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.DossierReading;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.Submissions.Submission;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads dossiers from their submitted snapshots. */
@Service
@Transactional(readOnly = true)
class SubmittedDossiers implements DossierReading {

	private final Submissions submissions;

	SubmittedDossiers(Submissions submissions) {
		this.submissions = submissions;
	}

	@Override
	public DossierView submitted(ProjectId project) {
		return view(project, false);
	}

	@Override
	public DossierView blind(ProjectId project) {
		return view(project, true);
	}

	@Override
	public Map<ProjectId, DossierView> submittedOf(Collection<ProjectId> projects) {
		var newest = submissions.newestOf(projects);
		if (!newest.keySet().containsAll(projects)) {
			throw Refused.notFound();
		}
		return newest.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, each -> view(each.getKey(), each.getValue(), false)));
	}

	private DossierView view(ProjectId project, boolean blind) {
		return view(project, submissions.newest(project).orElseThrow(Refused::notFound), blind);
	}

	private static DossierView view(ProjectId project, Submission submission, boolean blind) {
		return SnapshotText.snapshot(submission.content())
			.view(project, submission.number(), submission.submittedAt(), submission.hash(), blind);
	}

}

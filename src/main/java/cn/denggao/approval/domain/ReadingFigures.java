package cn.denggao.approval.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.ObjectiveFindings;
import cn.denggao.review.ObjectiveResult;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which submitted figures the scores of a ranking come (R000-30, R001-14). */
@Service
@Transactional(readOnly = true)
public class ReadingFigures {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final ObjectiveFindings findings;

	ReadingFigures(RoundOffice office, RoundDirectory rounds, ObjectiveFindings findings) {
		this.office = office;
		this.rounds = rounds;
		this.findings = findings;
	}

	/** Computed anew, by project; empty unless figures alone decide in the round. */
	public Map<ProjectId, ObjectiveResult> behind(RankingView ranking, RoundId round) {
		office.read(round);
		var projects = rounds.rules(round).route().byFigures()
				? ranking.rows().stream().map(RankingView.Row::project).toList() : List.<ProjectId>of();
		return findings.of(round, projects)
			.stream()
			.collect(Collectors.toMap(ObjectiveResult::project, Function.identity()));
	}

}

package cn.denggao.approval.domain;

import java.util.Map;

import cn.denggao.application.ProjectHistory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a round's applications have ever come, whatever became of them afterwards. */
@Service
@Transactional(readOnly = true)
public class ReadingFunnel {

	private final RoundOffice office;

	private final ProjectHistory history;

	ReadingFunnel(RoundOffice office, ProjectHistory history) {
		this.office = office;
		this.history = history;
	}

	/** Numbers of applications by a status they have been in. */
	public Map<ProjectStatus, Long> of(RoundId round) {
		office.read(round);
		return history.everReached(round);
	}

}

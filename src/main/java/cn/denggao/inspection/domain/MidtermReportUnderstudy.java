package cn.denggao.inspection.domain;

import java.math.BigDecimal;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.ActingAs;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Reports at half time in a demonstration. */
@DemonstrationOnly
@Component
class MidtermReportUnderstudy implements Understudy {

	private final SubmittingMidtermReport submitting;

	private final MeasuringIndicators measuring;

	private final SigningMidtermReport signing;

	private final ProjectDirectory projects;

	private final AccountDirectory accounts;

	private final ActingAs acting;

	MidtermReportUnderstudy(SubmittingMidtermReport submitting, MeasuringIndicators measuring,
			SigningMidtermReport signing, ProjectDirectory projects, AccountDirectory accounts, ActingAs acting) {
		this.signing = signing;
		this.projects = projects;
		this.accounts = accounts;
		this.acting = acting;
		this.submitting = submitting;
		this.measuring = measuring;
	}

	@Override
	public String process() {
		return "midterm-inspection";
	}

	@Override
	public String task() {
		return "UserTask_SubmitMidtermReport";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		var report = new MidtermReport("建设任务过半，指标持续改善。", "无", "进口设备到货较晚。", "下半程加快人才引进。", new BigDecimal("88"), null,
				null);
		var actuals = measuring.halfWay(project);
		signing.ask(project, report, actuals);
		acting.run(principal(project), () -> signing.sign(project, ReportDraft.hash(report, actuals)));
		submitting.submit(project, report, actuals);
	}

	private String principal(ProjectId project) {
		return accounts.loginsOf(Role.HOSPITAL_PRINCIPAL, projects.require(project).hospital().value()).get(0);
	}

}

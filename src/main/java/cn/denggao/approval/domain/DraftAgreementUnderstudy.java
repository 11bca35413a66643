package cn.denggao.approval.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.DraftingAgreement.Draft;
import cn.denggao.approval.domain.DraftingAgreement.Work;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Drafts a task agreement in a demonstration, with the application's own promises. */
@Component
class DraftAgreementUnderstudy implements Understudy {

	private final DraftingAgreement drafting;

	private final TaskAgreements agreements;

	DraftAgreementUnderstudy(DraftingAgreement drafting, TaskAgreements agreements) {
		this.drafting = drafting;
		this.agreements = agreements;
	}

	@Override
	public String process() {
		return "approval-stage";
	}

	@Override
	public String task() {
		return "UserTask_DraftAgreement";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		var content = agreements.findFirstByProjectOrderByVersionNoDesc(project.value()).orElseThrow().content();
		var half = content.termStart().plusMonths(18);
		drafting.handIn(project,
				new Draft("按期完成申报书承诺的各项指标，建成省内领军、华北先进的临床专科。", "成立由院长任组长的工作专班，按月调度，专账管理。", Map.of(),
						List.of(new Work("关键技术提升", "技术规范与年度报告", "专科", content.termStart(), half),
								new Work("人才梯队与辐射帮扶", "培养记录与帮扶协议", "医务科", half, content.termEnd())),
						""));
	}

}

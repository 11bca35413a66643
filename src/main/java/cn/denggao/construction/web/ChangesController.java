package cn.denggao.construction.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.ChangeKind;
import cn.denggao.construction.ChangeStatus;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import cn.denggao.construction.domain.RequestingChange;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 变更申请: asked for by the hospital, read by all who see the project. */
@Controller
class ChangesController {

	private final ReadingBuildPeriod papers;

	private final RequestingChange requesting;

	private final RoundDirectory rounds;

	private final AccountDirectory accounts;

	ChangesController(ReadingBuildPeriod papers, RequestingChange requesting, RoundDirectory rounds,
			AccountDirectory accounts) {
		this.papers = papers;
		this.requesting = requesting;
		this.rounds = rounds;
		this.accounts = accounts;
	}

	@GetMapping("/projects/{project}/changes")
	String list(@PathVariable UUID project, Model model) {
		var id = new ProjectId(project);
		offer(id, model);
		model.addAttribute("changes", papers.changes(id));
		return "construction/changes";
	}

	@PostMapping("/projects/{project}/changes")
	String request(@PathVariable UUID project, @Valid ChangeForm form) {
		var change = requesting.request(new ProjectId(project), form.content(), form.reason().strip());
		return "redirect:/changes/" + change;
	}

	@GetMapping("/changes/{change}")
	String show(@PathVariable UUID change, Model model) {
		var paper = papers.change(new ChangeId(change));
		offer(paper.project(), model);
		model.addAttribute("change", paper);
		model.addAttribute("offices", offices(paper));
		model.addAttribute("deciders", paper.steps().stream().map(step -> accounts.nameOf(step.decidedBy())).toList());
		model.addAttribute("amendable",
				paper.status() == ChangeStatus.RETURNED && papers.mayAct(paper.project(), "hospital-dept"));
		return "construction/change";
	}

	/**
	 * Message keys of the offices that have decided, as they are called in this round.
	 */
	private List<String> offices(ReadingBuildPeriod.ChangePaper paper) {
		var round = rounds.require(papers.project(paper.project()).round());
		return paper.offices().stream().map(code -> round.held(Role.of(code).orElseThrow()).messageKey()).toList();
	}

	@PostMapping("/changes/{change}")
	String amend(@PathVariable UUID change, @Valid ChangeForm form) {
		requesting.amend(new ChangeId(change), form.content(), form.reason().strip());
		return "redirect:/tasks/done";
	}

	private void offer(ProjectId project, Model model) {
		model.addAttribute("project", papers.project(project));
		model.addAttribute("kinds", Arrays.asList(ChangeKind.values()));
		model.addAttribute("sources", Arrays.asList(FundSource.values()));
		model.addAttribute("categories", papers.categories(project));
		model.addAttribute("indicators", papers.indicators(project));
		model.addAttribute("leaders", leadersOf(project));
		model.addAttribute("department", papers.mayAct(project, "hospital-dept"));
	}

	/** Who may lead instead: names of the hospital's other project leaders, by login. */
	private Map<String, String> leadersOf(ProjectId project) {
		var summary = papers.project(project);
		return accounts.membersOf(summary.hospital().group(Role.PROJECT_LEADER.code()))
			.stream()
			.filter(member -> !member.login().equals(summary.leaderLogin()))
			.collect(Collectors.toMap(AccountSummary::login, AccountSummary::name, (one, other) -> one,
					LinkedHashMap::new));
	}

}

package cn.denggao.acceptance.web;

import java.util.UUID;

import cn.denggao.acceptance.domain.ViewingAcceptance;
import cn.denggao.application.ProjectId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 验收证书, to be printed. */
@Controller
class CertificateController {

	private final ViewingAcceptance viewing;

	CertificateController(ViewingAcceptance viewing) {
		this.viewing = viewing;
	}

	@GetMapping("/projects/{project}/certificate")
	String show(@PathVariable UUID project, Model model) {
		model.addAttribute("certificate", viewing.certificate(new ProjectId(project)));
		return "acceptance/certificate";
	}

}

package cn.denggao.application.domain.veto;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hospitals of one application against which a veto can speak, as they are today. */
@Component
@Transactional(readOnly = true)
public class ApplyingHospitals {

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final Consortium consortium;

	ApplyingHospitals(ProjectDirectory projects, OrganisationDirectory organisations, Consortium consortium) {
		this.projects = projects;
		this.organisations = organisations;
		this.consortium = consortium;
	}

	/** The one that leads, then its partners. */
	public List<OrganisationId> of(ProjectId project) {
		return with(project, consortium.of(project));
	}

	/** Also partners that have left: a veto against them is lifted here, too. */
	List<OrganisationId> ever(ProjectId project) {
		return with(project, consortium.ever(project));
	}

	/** The one that is meant: must be said as soon as there are several. */
	OrganisationId named(ProjectId project, String typed) {
		var applying = of(project);
		if (typed.isBlank() && applying.size() == 1) {
			return applying.get(0);
		}
		return applying.stream()
			.filter(each -> each.value().equals(typed.strip()))
			.findFirst()
			.orElseThrow(() -> Refused.at("hospital", "application.veto.hospital-missing"));
	}

	private List<OrganisationId> with(ProjectId project, List<OrganisationId> partners) {
		var leading = organisations.current(projects.require(project).hospital());
		return Stream.concat(Stream.of(leading), partners.stream()).distinct().toList();
	}

}

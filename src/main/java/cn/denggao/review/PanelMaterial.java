package cn.denggao.review;

import java.util.List;

import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;

/**
 * What a panel judges beside the application: a later stage gives the report its experts
 * are called for. Names nobody, as the blind dossier does.
 */
public interface PanelMaterial {

	/** For which panels it is meant. */
	PanelPurpose purpose();

	/** Its sections as they stand now, in order; empty before there is a report. */
	List<DossierView.Section> sections(ProjectId project);

}

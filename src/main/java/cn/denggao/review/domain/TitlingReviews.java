package cn.denggao.review.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.worklist.CaseTitles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In blind review a file is known by its specialty alone. */
@Service
@Transactional(readOnly = true)
class TitlingReviews implements CaseTitles {

	private final Panels panels;

	private final ProjectDirectory projects;

	TitlingReviews(Panels panels, ProjectDirectory projects) {
		this.panels = panels;
		this.projects = projects;
	}

	@Override
	public Map<UUID, String> titles(Collection<UUID> cases) {
		var titles = new HashMap<UUID, String>();
		panels.filed(cases).forEach(file -> titles.put(file.getReview(), specialtyOf(file)));
		return titles;
	}

	private String specialtyOf(Panels.Filed file) {
		return projects.require(new ProjectId(file.getProject())).specialtyName();
	}

}

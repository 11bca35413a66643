package cn.denggao.review.process;

import java.util.List;

import cn.denggao.application.ProjectPeople;
import cn.denggao.engine.Candidates;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ReviewPeople;

import org.springframework.stereotype.Component;

/** Who plays a role in a panel or in one expert's review. */
@Component
class ReviewCases {

	private static final String EXPERT = "expert";

	private final ReviewPeople people;

	private final ProjectPeople projects;

	ReviewCases(ReviewPeople people, ProjectPeople projects) {
		this.people = people;
		this.projects = projects;
	}

	Candidates ofPanel(String role, PanelId panel) {
		return projects.groups(role, people.projectOf(panel));
	}

	/** The expert is one person; officers are those of the project. */
	Candidates ofReview(String role, ReviewId review) {
		return EXPERT.equals(role) ? Candidates.person(people.expertOf(review))
				: projects.groups(role, people.projectOf(people.panelOf(review)));
	}

	String codeOfPanel(PanelId panel) {
		return projects.code(people.projectOf(panel));
	}

	/** In blind review a file has a name of its own. */
	String codeOfReview(ReviewId review) {
		return people.codeOf(people.panelOf(review));
	}

	List<String> ownersOfPanel(PanelId panel) {
		return projects.owners(people.projectOf(panel));
	}

	List<String> ownersOfReview(ReviewId review) {
		return ownersOfPanel(people.panelOf(review));
	}

}

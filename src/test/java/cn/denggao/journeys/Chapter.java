package cn.denggao.journeys;

import cn.denggao.application.ProjectId;
import cn.denggao.demonstration.Rehearsal;
import cn.denggao.demonstration.Worklist;
import cn.denggao.programme.RoundId;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A part of a project's story: who does what at which page. */
abstract class Chapter {

	protected final DraftToCertificateJourney story;

	protected final Rehearsal rehearsal;

	protected final Worklist worklist;

	protected Chapter(DraftToCertificateJourney story) {
		this.story = story;
		this.rehearsal = story.rehearsal;
		this.worklist = story.worklist;
	}

	protected ProjectId project() {
		return story.project;
	}

	protected RoundId round() {
		return story.round;
	}

	/** A person comes in and opens a page about the project. */
	protected Sheet at(String login, String path) {
		story.enterAs(login);
		return story.open("/projects/" + project() + path);
	}

	/** A person comes in and opens a task of the project on our own page. */
	protected Sheet task(String login, String task) {
		story.enterAs(login);
		return story.open("/tasks/" + worklist.of(project(), task).taskId());
	}

	/** A person comes in and opens a task of the round on our own page. */
	protected Sheet roundTask(String login, String task) {
		story.enterAs(login);
		return story.open("/tasks/" + worklist.of(round(), task).taskId());
	}

	/** A person comes in and claims a task of the project in Tasklist. */
	protected Tasklist tasklist(String login, String task) {
		story.enterAs(login);
		return story.tasklist(worklist.of(project(), task)).claim();
	}

	/** A person comes in and claims a task of the round in Tasklist. */
	protected Tasklist roundTasklist(String login, String task) {
		story.enterAs(login);
		return story.tasklist(worklist.of(round(), task)).claim();
	}

	/** Time passes, and the project's other tasks are done, until this one waits. */
	protected void passesUntil(String task) {
		rehearsal.until(() -> worklist.waits(project(), task),
				entry -> project().toString().equals(entry.projectId()) && !entry.task().equals(task));
	}

	protected void complete(Tasklist tasklist) {
		tasklist.complete();
		rehearsal.work();
	}

	protected void press(String button) {
		press(story.sheet(), button);
	}

	protected void press(Sheet sheet, String button) {
		sheet.press(button);
		rehearsal.work();
	}

	/** What the hospital reads about its project, never with an expert's name. */
	protected void isShownAs(String status) {
		at("sx11app", "");
		assertThat(story.page.locator("main")).containsText(status);
		story.seats.expertNames(project())
			.forEach(name -> assertThat(story.page.locator("body")).not().containsText(name));
	}

	/** Types the target of each indicator as its actual value. */
	protected static void reachesTheTargets(Sheet sheet) {
		for (var field : sheet.find("[name^='actual-']").all()) {
			field.fill(field.locator("xpath=ancestor::tr/td[3]").innerText());
		}
	}

}

package cn.denggao.worklist.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 待办 of the signed-in person, taken away as a workbook. */
@Controller
class InboxSheetController {

	private final InboxSheet sheet;

	private final ExportingLists exporting;

	private final CurrentActor actor;

	InboxSheetController(InboxSheet sheet, ExportingLists exporting, CurrentActor actor) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.actor = actor;
	}

	@GetMapping("/inbox/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		var person = actor.get();
		if (!sheet.isFor(person)) {
			throw Refused.notFound();
		}
		exporting.write(sheet.of(person), "worklist.exported", Subject.of("account", person.login()),
				new WorkbookAnswer(response, "inbox.xlsx"));
	}

}

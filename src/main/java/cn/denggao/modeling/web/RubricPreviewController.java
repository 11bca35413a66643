package cn.denggao.modeling.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import cn.denggao.modeling.domain.DefinitionKind;
import cn.denggao.modeling.domain.ReadingRubrics;
import cn.denggao.review.PreviewingSheet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The score sheet by what is in the editor, as experts would get it. */
@Controller
@RequestMapping("/modeling/drafts/{draft}/preview")
class RubricPreviewController {

	private final ReadingRubrics reading;

	private final PreviewingSheet sheets;

	RubricPreviewController(ReadingRubrics reading, PreviewingSheet sheets) {
		this.reading = reading;
		this.sheets = sheets;
	}

	@PostMapping
	String preview(@PathVariable UUID draft, InputStream body, Model model) throws IOException {
		var rubric = reading.inDraft(draft, body.readNBytes(DefinitionKind.RUBRIC.mostBytes() + 1));
		model.addAttribute("page", sheets.of(rubric, reading.surroundings(reading.nameOf(draft))));
		return "modeling/sheet :: sheet";
	}

}

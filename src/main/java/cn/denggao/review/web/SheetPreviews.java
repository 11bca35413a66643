package cn.denggao.review.web;

import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricSurroundings;
import cn.denggao.review.PreviewingSheet;
import cn.denggao.review.PrintedSheet;
import cn.denggao.review.domain.EmptySheets;

import org.springframework.stereotype.Component;

/** The same page as for a review, with nothing in it. */
@Component
class SheetPreviews implements PreviewingSheet {

	private final EmptySheets sheets;

	private final ScorePages pages;

	SheetPreviews(EmptySheets sheets, ScorePages pages) {
		this.sheets = sheets;
		this.pages = pages;
	}

	@Override
	public PrintedSheet of(Rubric rubric, RubricSurroundings around) {
		return pages.of(sheets.of(rubric, around));
	}

}

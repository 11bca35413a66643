package cn.denggao.review;

import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricSurroundings;

/** Shows the sheet that experts would get by a rubric, before anybody is judged by it. */
public interface PreviewingSheet {

	/** Nothing is entered in it, and nothing can be kept. */
	PrintedSheet of(Rubric rubric, RubricSurroundings around);

}

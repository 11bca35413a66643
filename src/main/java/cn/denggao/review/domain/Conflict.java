package cn.denggao.review.domain;

/** What an expert declares before opening a file. */
public enum Conflict {

	NONE, DECLARED

}

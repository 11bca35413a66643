package cn.denggao.opinion.domain;

/** What an office says to a case. */
public enum OpinionDecision {

	AGREED, DISAGREED

}

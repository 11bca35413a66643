package cn.denggao.review.domain;

/** What an expert has entered for one item, not yet checked. */
public record Mark(String item, String points, String reason) {
}

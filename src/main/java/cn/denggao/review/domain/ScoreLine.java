package cn.denggao.review.domain;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/** The mark of one item, and why. */
@Embeddable
record ScoreLine(String item, BigDecimal points, String reason) {
}
